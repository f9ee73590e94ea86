import { collectAnswer, collectClaim } from "./collect-claims.ts";
import { collectAntiTraits, collectTraits } from "./collect-qualities.ts";
import { collectDuties, collectPartners } from "./collect-work.ts";
import type { Label } from "./cues/labels.ts";
import type { Cue } from "./cues/sentence-cues.ts";
import { sidesIn } from "./fields/comparison.ts";
import { namedIn } from "./fields/neighbours.ts";
import { summaryIn } from "./fields/summary.ts";
import type { Mark } from "./lexicon.ts";
import { saysLittle } from "./signs/of-summary.ts";
import type { State } from "./state.ts";
import type { Word } from "./text/words.ts";

/** The cues of a sentence. */
export type Marks = readonly Mark<Cue>[];

/** The words of a sentence, or of a part of it. */
export type Words = readonly Word[];

/** Takes out of a sentence what it says of its field. */
export function collect(field: Label, words: Words, marks: Marks, state: State): void {
  COLLECTORS[field](words, marks, state);
}

const COLLECTORS: Readonly<Record<Label, (words: Words, marks: Marks, state: State) => void>> = {
  summary: collectSummary,
  duties: collectDuties,
  partners: collectPartners,
  traits: (words, marks, state) => collectTraits(words, marks, state, false),
  knowledge: (words, marks, state) => collectTraits(words, marks, state, true),
  antiTraits: collectAntiTraits,
  misconceptions: (words, marks, state) => collectClaim("misconceptions", words, marks, state),
  expectations: (words, marks, state) => collectClaim("expectations", words, marks, state),
  truth: collectAnswer,
  reality: collectAnswer,
  comparison: collectComparison,
  nothing: () => {},
};

function collectSummary(words: Words, marks: Marks, state: State): void {
  // A text that stands twice says so twice.
  if (state.found.summary !== undefined && summaryIn(words, state.role) === state.found.summary) return;
  if (!saysLittle(state.found.summary)) {
    collectDuties(words, marks, state);
    return;
  }
  const summary = summaryIn(words, state.role);
  if (summary !== "") state.found.summary = summary;
}

function collectComparison(words: Words, marks: Marks, state: State): void {
  const { found, role } = state;
  if (found.neighbours.length === 0) found.neighbours.push(...namedIn(words, marks, role));
  const sides = sidesIn(words, role, found.neighbours[0] ?? "");
  const other = sides.find(({ whom }) => whom === "other");
  if (other?.name && !found.neighbours.some((name) => isSameName(name, other.name ?? "")))
    found.neighbours.push(other.name);
  if (state.index === 1) state.opening = sides.find(({ whom }) => whom === "this")?.text;
  const told = { this: sides.find(({ whom }) => whom === "this")?.text, other: other?.text };
  const difference = {
    ...(told.this && { this: told.this }),
    ...(told.other && { other: told.other }),
    ...found.difference,
  };
  if (Object.keys(difference).length > 0) found.difference = difference;
}

/** `pengasuh di daycare` is the `pengasuh daycare`. */
function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(/ (?:di|pada|dari) /g, " ")
    .replace(/ \(.*$/, "");
}

/** `analis` is short for `analis laboratorium`. */
function isSameName(one: string, other: string): boolean {
  const [a, b] = [plainName(one), plainName(other)];
  if (one.toLowerCase().includes(`(${b})`)) return true;
  return a.startsWith(b) || b.startsWith(a) || a.endsWith(` ${b}`);
}
