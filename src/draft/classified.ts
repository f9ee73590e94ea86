import { fieldOf } from "./classify.ts";
import { collect } from "./collect.ts";
import type { Description } from "./description.ts";
import { labelOf, withoutLabel } from "./grammar/label.ts";
import type { RoleWords } from "./grammar/role-mention.ts";
import { type State, startOf } from "./state.ts";
import { marksOf, type Unit } from "./text/units.ts";

/** What the sentences of a text tell, each taken for the field that it is of. */
export function classified(units: readonly Unit[], role: RoleWords): Description {
  const state = startOf(role);
  units.forEach((unit, index) => {
    if (unit.block.kind === "heading") readHeading(unit, state);
    else readSentence(unit, units[index + 1], state);
  });
  return state.found;
}

function readHeading(unit: Unit, state: State): void {
  state.section = labelOf(unit.words);
  state.label = undefined;
  state.open = undefined;
  state.last = undefined;
  state.block = unit.at;
}

function readSentence(unit: Unit, next: Unit | undefined, state: State): void {
  enterBlock(unit, state);
  const { label, words } = withoutLabel(unit.words);
  if (label) {
    state.label = label === "truth" && state.section === "expectations" ? "reality" : label;
    if (label === "misconceptions" || label === "expectations") state.open = undefined;
  }
  if (unit.end === "?") return readQuestion(unit, state);
  if (words.length === 0) return;
  const marks = label ? marksOf(words) : unit.marks;
  const field = label && state.label ? state.label : fieldOf(unit, words, marks, state, next);
  if (unit.end === ":") {
    state.label = field;
    return;
  }
  if (!field) return;
  collect(field, words, marks, state);
  state.last = field;
}

/** A label holds to the end of its block, and for the bullets below where it ends with a colon. */
function enterBlock(unit: Unit, state: State): void {
  if (unit.at === state.block) return;
  if (unit.block.kind !== "bullet") state.label = undefined;
  state.last = undefined;
  state.block = unit.at;
}

function readQuestion(unit: Unit, state: State): void {
  state.label = labelOf(unit.words) ?? state.label;
}
