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
  if (next && next.end !== "?" && next.words.length < 4 && isDenial(next.words)) return words.length > 3;
  return (
    (first?.tag === "truth" || (first?.tag === "but" && wishes(words))) &&
    first.start === 0 &&
    !["di", "pada", "dalam"].includes(next?.words[0]?.norm ?? "") &&
    words.length > 4
  );
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

export function claimField(
  marks: readonly Mark<Cue>[],
  tags: ReadonlySet<Cue>,
  next: Unit | undefined,
  { found, hopes }: State,
): Label | undefined {
  const first = marks.find(
    ({ tag }) => tag === "belief" || tag === "believed" || tag === "mistaken" || tag === "hope",
  );
  if (!first) return undefined;
  const isAnswered = tags.has("truth") || tags.has("but") || turnsAgainst(next);
  if (first.tag === "believed" && !isAnswered) return undefined;
  // `Jangan berharap …` is a hope, whatever is needed for it.
  if (first.tag === "hope" && first.end - first.start < 2 && !isAnswered && tags.has("need"))
    return undefined;
  // Behind what is believed wrongly, what turns out otherwise in practice was expected.
  const isSecond = found.misconceptions.length > 0 && found.expectations.length === 0 && !hopes;
  if (
    (first.tag === "belief" || first.tag === "believed") &&
    isSecond &&
    next?.words[0]?.norm === "kenyataannya"
  )
    return "expectations";
  return first.tag === "hope" ? "expectations" : "misconceptions";
}
