import type { Label } from "../cues/labels.ts";
import { PRONOUNS } from "../cues/openers.ts";
import type { Cue } from "../cues/sentence-cues.ts";
import { isDenial } from "../fields/answers.ts";
import { WISHES } from "../fields/claims.ts";
import type { Mark } from "../lexicon.ts";
import { turnsAgainst } from "../settled.ts";
import type { State } from "../state.ts";
import type { Unit } from "../text/units.ts";
import type { Word } from "../text/words.ts";

/** `… Padahal, …`: what the next sentence sets right is a claim, though nothing says so. */
export function isCorrected(words: readonly Word[], next: Unit | undefined): boolean {
  const first = next?.marks[0];
  // `"Paralegal itu pengacara gadungan." Salah!`
  if (
    isQuoted(words) &&
    next &&
    (isMereDenial(next) || (first !== undefined && first.start < 3 && TURNS.has(first.tag)))
  )
    return words.length > 3;
  return (
    (first?.tag === "truth" || (first?.tag === "but" && wishes(words))) &&
    first.start === 0 &&
    !["di", "pada", "dalam"].includes(next?.words[0]?.norm ?? "") &&
    words.length > 4
  );
}

const TURNS = new Set<Cue>(["truth", "but"]);

/** Whether a sentence is what somebody says. */
export function isQuoted(words: readonly Word[]): boolean {
  return /["“”'‘]/.test(words[0]?.before ?? "") && /["“”'’]/.test(words.at(-1)?.after ?? "");
}

/** `Salah!`, `Tidak juga.` */
function isMereDenial({ words, end, block }: Unit): boolean {
  return block.kind !== "heading" && end === "." && words.length < 4 && isDenial(words);
}

/** `Banyak orang ingin …` */
function wishes(words: readonly Word[]): boolean {
  return words.findIndex(({ norm }) => WISHES.has(norm)) > 0 && !PRONOUNS.has(words[0]?.norm ?? "");
}

/** `Padahal, …`: and not `Di lapangan mereka …`, which may tell where. */
export function turnsAtOnce(words: readonly Word[], marks: readonly Mark<Cue>[]): boolean {
  const [first] = marks;
  return (
    first?.tag === "truth" && first.start === 0 && !["di", "pada", "dalam"].includes(words[0]?.norm ?? "")
  );
}

/** Behind what is believed wrongly, what turns out otherwise was expected, where nothing else in the text is. */
export function isExpected({ found, hopes }: State): boolean {
  return found.misconceptions.length > 0 && found.expectations.length === 0 && !hopes;
}

export function claimField(
  words: readonly Word[],
  marks: readonly Mark<Cue>[],
  tags: ReadonlySet<Cue>,
  next: Unit | undefined,
  state: State,
): Label | undefined {
  const first = marks.find(
    ({ tag }) => tag === "belief" || tag === "believed" || tag === "mistaken" || tag === "hope",
  );
  if (!first) return undefined;
  const isAnswered = tags.has("truth") || tags.has("but") || turnsAgainst(next);
  if (first.tag === "believed" && !isAnswered) return undefined;
  // `Katanya gajinya kecil, tapi …`: pay is of no field, unless it is set right.
  if (words[first.start]?.norm === "katanya" && !tags.has("truth") && tags.has("fact")) return undefined;
  // `Jangan berharap …` is a hope, whatever is needed for it.
  if (first.tag === "hope" && first.end - first.start < 2 && !isAnswered && tags.has("need"))
    return undefined;
  const isSecond = isExpected(state);
  if (
    (first.tag === "belief" || first.tag === "believed") &&
    isSecond &&
    !words.slice(0, first.start + 2).some(({ norm }) => norm === "pula" || norm === "juga" || norm === "lain")
  )
    return "expectations";
  return first.tag === "hope" ? "expectations" : "misconceptions";
}
