import type { Cue } from "../cues/sentence-cues.ts";
import { contactsIn } from "../fields/partners.ts";
import { isActivity, isVerb } from "../grammar/classes.ts";
import { piecesOf } from "../grammar/list.ts";
import { predicateOf } from "../grammar/subject.ts";
import type { Mark } from "../lexicon.ts";
import type { State } from "../state.ts";
import type { Word } from "../text/words.ts";
import { ABLE } from "./of-skills.ts";

/** People and institutions are named behind a word of contact, and not as those whom a skill is needed for. */
export function meetsParties(
  words: readonly Word[],
  tags: ReadonlySet<Cue>,
  first: Mark<Cue> | undefined,
  state: State,
): boolean {
  if (
    first?.tag === "partner" ||
    (tags.has("need") && words.some(({ norm }) => ABLE.has(norm))) ||
    tags.has("know") ||
    tags.has("needed")
  )
    return false;
  const above = state.label ?? state.section;
  if (above === "traits" || above === "knowledge" || above === "antiTraits") return false;
  return (
    contactsIn(words, state.role) !== undefined &&
    piecesOf(predicateOf(words, state.role).words).every(
      ({ words }, index) => index === 0 || !isVerb(words[0]),
    )
  );
}

/** A partner is named, and not only what one has to know to talk with somebody. */
export function standsForPartners(
  words: readonly Word[],
  marks: readonly Mark<Cue>[],
  first: Mark<Cue>,
): boolean {
  const partner = marks.find(({ tag }) => tag === "partner");
  if (!partner) return false;
  if (first.tag === "know" || first.tag === "needed") return piecesOf(words.slice(partner.end)).length > 2;
  return first.tag !== "need" || partner.start - first.end < 3;
}

/** `Pekerjaan ini melibatkan panitia, guru, dan petugas keamanan`. */
export function involvesSomebody(words: readonly Word[]): boolean {
  const at = words.findIndex(({ norm }) => norm === "melibatkan");
  const next = words[at + 1];
  return (
    at >= 0 &&
    next !== undefined &&
    !isVerb(next) &&
    !isActivity(next) &&
    piecesOf(words.slice(at + 1)).length > 1
  );
}
