import { ANNOUNCING, CONNECTORS, OPENERS } from "../cues/openers.ts";
import { NEGATIONS } from "../cues/qualities.ts";
import { Lexicon } from "../lexicon.ts";
import { textOf, type Word } from "../text/words.ts";
import { isAdjective, isKnowledge, isPerson, isQuality } from "./classes.ts";

const connectors = new Lexicon<"connector">({ connector: CONNECTORS });

/** A list without the words that join its sentence to the one before: `Selain itu, …`. */
export function withoutConnector(words: readonly Word[]): readonly Word[] {
  let rest = withoutSource(words);
  for (let mark = connectors.at(rest, 0); mark && mark.end < rest.length; mark = connectors.at(rest, 0)) {
    rest = rest.slice(mark.end);
  }
  return rest;
}

/** A list without what leads into it: `seorang yang memiliki …`. */
export function withoutOpeners(words: readonly Word[]): readonly Word[] {
  let start = behindAspirant(words);
  while (start < words.length - 1 && leadsIn(words, start)) start += 1;
  return words.slice(start);
}

/** `anak muda yang …`, `sosok lulusan baru yang …` */
function behindAspirant(words: readonly Word[]): number {
  const at = words.findIndex(({ norm }, index) => index > 0 && index < 7 && norm === "yang");
  // `Dosen yang sukar ditemui, …`
  if (
    at === 1 &&
    isPerson(words[0]) &&
    !isAdjective(words[0]) &&
    (isQuality(words[2]) || NEGATIONS.has(words[2]?.norm ?? ""))
  )
    return 2;
  if (at > 3 && !words.slice(0, at).some(({ norm }) => norm === "atau" || norm === "dan")) return 0;
  return at > 1 &&
    !words.slice(0, at).some(({ after }) => /[,;]/.test(after)) &&
    SOMEBODY.has(words[0]?.norm ?? "")
    ? at + 1
    : 0;
}

const SOMEBODY = new Set("anak pemuda sosok pribadi orang lulusan calon individu kaum".split(" "));

function leadsIn(words: readonly Word[], index: number): boolean {
  const word = words[index] as Word;
  const next = words[index + 1];
  if (word.norm === "orang" && (next?.norm === "tua" || next?.norm === "lain")) return false;
  if (word.norm === "merasa") return next !== undefined && (NEGATIONS.has(next.norm) || isAdjective(next));
  // `memegang sertifikat`, and not `memegang teguh amanah`
  if (word.norm === "memegang") return isKnowledge(next);
  if (OPENERS.has(word.norm) || (word.norm === "seperti" && index > 0)) return true;
  return (
    ANNOUNCING.has(word.norm) &&
    (next?.norm === "yang" || next?.norm === "seperti" || isQuality(next) || /[,:]/.test(word.after))
  );
}

/** Trailing words that only strengthen or colour. */
const LEADING = new Set("dan serta atau juga minimal setidaknya apalagi bahkan".split(" "));
const TRAILING = new Set(
  "dan serta atau juga tentunya tentu pula saja lain-lain sebagainya dll dsb dikit-dikit sedikit-sedikit".split(
    " ",
  ),
);

/** A phrase in the words of the text: nothing in front or behind that only leads on. */
export function phraseOf(words: readonly Word[]): string {
  let end = words.length;
  while (end > 1 && TRAILING.has(words[end - 1]?.norm ?? "") && !isWhatever(words, end - 1)) end -= 1;
  let start = 0;
  while (start < end - 1 && LEADING.has(words[start]?.norm ?? "")) start += 1;
  const kept = words.slice(start, end);
  if (kept.length === 1 && TRAILING.has(kept[0]?.norm ?? "")) return "";
  const text = textOf(kept);
  return kept.some(({ before }) => /[([]/.test(before)) ? closed(kept, text) : text;
}

/** `kapan saja`, `siapa saja` */
function isWhatever(words: readonly Word[], at: number): boolean {
  return words[at]?.norm === "saja" && WHATEVER.has(words[at - 1]?.norm ?? "");
}

const WHATEVER = new Set("kapan siapa apa mana begitu".split(" "));

/** A bracket that a phrase opens at its end is closed again. */
function closed(words: readonly Word[], text: string): string {
  const last = words.at(-1);
  return last && /[)\]]/.test(last.after) ? `${text})` : text;
}

/** `Menurut Bu Ratna, …` tells who says it. */
function withoutSource(words: readonly Word[]): readonly Word[] {
  const first = words[0]?.norm === "adapun" ? words[1]?.norm : words[0]?.norm;
  const second = words[words[0]?.norm === "adapun" ? 2 : 1]?.norm ?? "";
  const isSide = first === "dari" && (second === "sisi" || second === "segi");
  if (!isSide && !/^menurut(?:nya|ku)?$/.test(first ?? "")) return words;
  const pause = words.findIndex(({ after }) => /,/.test(after));
  return pause >= 0 && pause < 8 && pause < words.length - 1 ? words.slice(pause + 1) : words;
}
