import { COPULAS, SOMEBODY } from "./cues/roles.ts";
import type { Cue } from "./cues/sentence-cues.ts";
import type { Description } from "./description.ts";
import { canBeNeighbour } from "./fields/neighbours.ts";
import { roleOf } from "./fields/role.ts";
import { withAliases } from "./fields/role-aliases.ts";
import { nameAt, type RoleWords, roleAt } from "./grammar/role-mention.ts";
import { type Unit, unitsOf } from "./text/units.ts";
import type { Word } from "./text/words.ts";

/**
 * Other professions that a text defines as it does its own, where a paragraph begins: `Bidan adalah tenaga kesehatan yang …`. A text of
 * several is read as if all were told of one, which nobody sees in the draft.
 * @param description what was read in the text; whom it compares is none of them
 * @returns their names, as they stand in the text
 */
export function otherProfessionsIn(text: string, { neighbours }: Description): string[] {
  const units = unitsOf(text);
  const own = roleOf(units).words.map(({ norm }) => norm);
  if (own.length === 0) return [];
  const role = withAliases(own, units);
  const compared = neighbours.join(" ").toLowerCase();
  const names = units
    .filter((unit, index) => unit.block.kind === "paragraph" && units[index - 1]?.at !== unit.at)
    .map((unit) => definedIn(unit, role))
    .filter((name) => name !== "" && !compared.includes(name.toLowerCase()));
  return [...new Set(names)];
}

/** Whom a sentence defines that is not the profession itself; nothing where it compares. */
function definedIn({ words, marks }: Unit, role: RoleWords): string {
  const name = nameAt(words, 0);
  const isDefinition =
    name.length > 0 && COPULAS.has(words[name.length]?.norm ?? "") && namesSomebody(words, name.length + 1);
  const isOther =
    canBeNeighbour(name, role) &&
    !name.some((_, at) => roleAt(words, at, role) !== undefined) &&
    !marks.some(({ tag }) => NO_DEFINITION.has(tag));
  return isDefinition && isOther ? name.map(({ text }) => text).join(" ") : "";
}

/** What stands beside these speaks of the profession itself, or of what is believed of it. */
const NO_DEFINITION = new Set<Cue>([
  "alike",
  "belief",
  "believed",
  "mistaken",
  "hope",
  "fit",
  "unfit",
  "need",
  "needed",
]);

function namesSomebody(words: readonly Word[], from: number): boolean {
  const at = words[from]?.norm === "seorang" || words[from]?.norm === "para" ? from + 1 : from;
  return SOMEBODY.has(words[at]?.norm ?? "");
}
