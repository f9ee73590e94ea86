import { fieldOf } from "./classify.ts";
import { collect } from "./collect.ts";
import { collectAnswer } from "./collect-claims.ts";
import { collectAsked } from "./collect-qualities.ts";
import type { Label } from "./cues/labels.ts";
import type { Description } from "./description.ts";
import { isDenial } from "./fields/answers.ts";
import { namedBehind, namesFrom } from "./fields/neighbours.ts";
import { summaryIn } from "./fields/summary.ts";
import { announcedBy, isSpoken, type Labelled, labelOf, readable, withoutLabel } from "./grammar/label.ts";
import { withoutConnector } from "./grammar/phrase.ts";
import { type RoleWords, roleAt } from "./grammar/role-mention.ts";
import { settledMarks, turnsAgainst } from "./settled.ts";
import { isQuoted } from "./signs/of-claims.ts";
import { judgedField } from "./signs/of-persons.ts";
import {
  asksOfQuality,
  asksOfRole,
  asksOfSomebody,
  DOUBTS,
  denies,
  QUESTION_WORDS,
} from "./signs/of-questions.ts";
import { isDefinition, saysLittle } from "./signs/of-summary.ts";
import { type State, startOf } from "./state.ts";
import { marksOf, type Unit } from "./text/units.ts";
import type { Word } from "./text/words.ts";
import { Unread } from "./unread.ts";

/** So many sentences show how a text is laid out. */
const MOST_READ = 300;

/** What the sentences of a text tell, each taken for the field that it is of, and those of which no field took anything. */
export function classified(
  units: readonly Unit[],
  role: RoleWords,
): { found: Description; unread: string[] } {
  const state = startOf(role);
  const read = units.slice(0, MOST_READ);
  state.dutyPlaces = read.filter(isOfDuties).length;
  state.hopes = read.some(saysHope);
  state.hasTitle = read[0]?.block.kind === "heading";
  state.isDefined = read.some(
    (unit) =>
      unit.block.kind !== "heading" &&
      !unit.marks.some(({ tag }) => tag === "mistaken" || tag === "belief") &&
      isDefinition(unit.words, state) &&
      !saysLittle(summaryIn(unit.words, role)),
  );
  const unread = new Unread(state);
  units.forEach((unit, index) => {
    const read = unit.block.kind === "heading" ? readHeading : readSentence;
    const next = units[index + 1];
    unread.note(unit, next, () => read(unit, next, state));
  });
  if (state.opening !== undefined) state.found.summary ??= state.opening;
  return { found: state.found, unread: unread.all() };
}

/** `Pemula berharap …`, `Ekspektasi: …`, and not `Pelamar diharapkan …`. */
function saysHope(unit: Unit): boolean {
  return (
    labelOf(unit.words.slice(0, 8)) === "expectations" ||
    (!unit.marks.some(({ tag }) => tag === "fit" || tag === "unfit") &&
      unit.marks.some(
        ({ tag, start }) => tag === "hope" && !/^(?:dihara|maunya)/.test(unit.words[start]?.norm ?? ""),
      ))
  );
}

function readHeading(unit: Unit, next: Unit | undefined, state: State): void {
  state.section =
    unit.at === 0 && unit.end !== "?"
      ? undefined
      : (labelOf(withoutRole(unit.words, state.role)) ??
        (next?.block.kind === "bullet" ? announcedBy(unit.marks) : undefined));
  state.isBrief = unit.block.isBrief;
  state.hasBody = false;
  state.label = undefined;
  // `Fakta` below `Mitos`: what holds is still to come.
  if (state.section !== "truth" && state.section !== "reality") state.open = undefined;
  state.last = undefined;
  state.block = unit.at;
  readAsked(unit, next, state);
}

function readSentence(unit: Unit, next: Unit | undefined, state: State): void {
  enterBlock(unit, state);
  state.index += 1;
  const { label, words } =
    turnsAgainst(unit) && unit.marks[0]?.start === 0 ? unlabelled(unit) : withoutLabel(unit.words);
  if (unit.end === "?") {
    readQuestion(unit, next, state);
    return;
  }
  if (state.open && words.length < 4 && isDenial(words)) {
    collectAnswer(words, [], state);
    return;
  }
  const marks = settledMarks(
    words,
    label || words.length < unit.words.length ? marksOf(words) : unit.marks,
    next,
  );
  const field = fieldUnder(label, unit, words, marks, state, next);
  if (unit.end === ":" || words.length === 0) {
    state.label = field ?? label;
    return;
  }
  if (collectAsked(words, marks, state)) return;
  const traits = state.found.traits.length;
  if (field) collect(field, readable(field, unit, words), marks, state);
  // `"Barista kan cuma tukang seduh." Begitu kata orang.`
  state.asked = field === undefined && isQuoted(words) ? words : [];
  state.goesOn = unit.end === ";";
  if (!field) return;
  state.last = field === "traits" && state.found.traits.length === traits ? "knowledge" : field;
}

/** `Gambaran itu keliru: …` is no label. */
function unlabelled(unit: Unit): Labelled {
  const labelled = withoutLabel(unit.words);
  return labelled.label === "truth" || labelled.label === "reality"
    ? labelled
    : { label: undefined, words: unit.words };
}

/** The field of a sentence with its own label, or without one. */
function fieldUnder(
  label: Label | undefined,
  unit: Unit,
  words: Unit["words"] | readonly Word[],
  marks: Unit["marks"],
  state: State,
  next: Unit | undefined,
): Label | undefined {
  if (label === "truth" || label === "reality") {
    if (state.open) return label;
    return fieldOf(unit, words, marks, state, next);
  }
  if (label === "comparison" && state.found.neighbours.length === 0) {
    state.found.neighbours.push(...namedBehind(unit.words, unit.marks, state.role));
    const versus = unit.words.findIndex(({ norm }) => norm === "vs" || norm === "versus");
    if (versus >= 0 && state.found.neighbours.length === 0)
      state.found.neighbours.push(...namesFrom(unit.words, versus + 1, state.role));
  }
  // `Catatan: banyak pelamar mengira …, padahal …`, `(Catatan saya: mirip dengan guru …)`
  const claims =
    label === "nothing" &&
    (marks.some(({ tag }) => tag === "belief" || tag === "truth") ||
      (words.length > 6 && marks.some(({ tag, start }) => tag === "alike" && start < 6)));
  if (label && !claims) return label;
  return fieldOf(unit, words, marks, state, next);
}

/** A label holds to the end of its block, and for the bullets below where it ends with a colon. */
function enterBlock(unit: Unit, state: State): void {
  if (unit.at === state.block) return;
  if (unit.block.kind !== "bullet" && !isSpoken(unit.words)) {
    state.label = undefined;
    if (state.isBrief && state.hasBody && unit.block.afterBlank) state.section = undefined;
  }
  state.hasBody = true;
  state.last = undefined;
  state.block = unit.at;
}

function readQuestion(unit: Unit, next: Unit | undefined, state: State): void {
  const asked = withoutConnector(unit.words);
  const isNone = unit.words[0]?.norm === "pernah" || asksOfQuality(asked);
  const label = isNone ? undefined : labelOf(withoutRole(unit.words, state.role));
  if (label) state.label = label;
  const judged = asksOfSomebody(asked) ? judgedField(asked, state) : undefined;
  if (judged) collect(judged, asked, marksOf(asked), state);
  else if (asksOfQuality(asked)) state.qualities.push(asked);
  if (label && next?.at !== unit.at) {
    state.section = label;
    state.isBrief = true;
    state.hasBody = false;
  }
  readAsked(unit, next, state);
}

/** A question may hold the claim that its answer corrects, or the profession that is compared. */
function readAsked(unit: Unit, next: Unit | undefined, state: State): void {
  const { words } = withoutLabel(unit.words);
  const marks = marksOf(words);
  state.asked = words[0]?.norm === "apakah" || words[0]?.norm === "benarkah" ? words.slice(1) : words;
  if (marks.some(({ tag }) => tag === "alike")) {
    if (state.found.neighbours.length === 0)
      state.found.neighbours.push(...namedBehind(words, marks, state.role));
    return;
  }
  const claims = marks.some(({ tag }) => tag === "belief" || tag === "believed");
  const isDenied =
    (next?.marks[0]?.tag === "truth" && next.marks[0].start === 0) ||
    ((DOUBTS.has(words[0]?.norm ?? "") || asksOfRole(words, state.role)) && denies(next));
  const isDoubted = DOUBTS.has(words[0]?.norm ?? "") || (asksOfRole(words, state.role) && denies(next));
  if (!(claims || isDenied) || words.length < (isDoubted ? 4 : 5)) return;
  if (!isDoubted && words.slice(1, 3).some(({ norm }) => QUESTION_WORDS.has(norm))) return;
  if (!isDoubted && QUESTION_WORDS.has(words[0]?.norm ?? "")) return;
  collect(
    "misconceptions",
    isDoubted ? words.slice(1) : words,
    isDoubted ? marksOf(words.slice(1)).filter(({ tag, start }) => tag === "mistaken" || start < 3) : marks,
    state,
  );
}

/** `Psikolog sekolah`: the name of the profession announces nothing. */
function withoutRole(words: readonly Word[], role: RoleWords): readonly Word[] {
  const start = words.findIndex((_, index) => roleAt(words, index, role) !== undefined);
  const end = start < 0 ? undefined : roleAt(words, start, role);
  return end === undefined ? words : [...words.slice(0, start), ...words.slice(end)];
}

function isOfDuties(unit: Unit): boolean {
  if (unit.block.kind === "heading" || unit.end === "?") return labelOf(unit.words) === "duties";
  return (
    withoutLabel(unit.words).label === "duties" ||
    unit.marks.some(({ tag, start }) => start < 3 && (tag === "dutyNoun" || tag === "duty"))
  );
}
