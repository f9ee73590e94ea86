import { CIRCUMSTANCES } from "../cues/joints.ts";
import { behindLeadIn } from "../grammar/lead-in.ts";
import { phraseOf, withoutConnector } from "../grammar/phrase.ts";
import { leadingMark, marksOf } from "../text/units.ts";
import type { Word } from "../text/words.ts";

/** `Dugaan bahwa … tidak benar, sebab …` */
export const DENIALS = new Set("tidak bukan keliru salah jelas".split(" "));

/** Whether words say no and no more. */
export function isDenial(words: readonly Word[]): boolean {
  // `Sama sekali tidak.`
  const last = words.length < 5 ? (words.at(-1)?.norm ?? "") : "";
  return DENIALS.has(words[0]?.norm ?? "") || DENIALS.has(last);
}

/** What holds instead, without the words that turn to it. */
export function answerIn(words: readonly Word[]): string {
  // `Keliru, kawan.`
  if (words.length < 4 && isDenial(words)) return "";
  let rest = behindTurn(withoutTurn(words));
  for (let turn = 0; turn < 4; turn += 1) {
    const shorter = withoutTurn(rest);
    if (shorter.length === rest.length) break;
    rest = shorter;
  }
  return phraseOf(behindReality(withoutSpeaker(rest)));
}

/** `Realitas yang mereka temui adalah …`, `Yang dihadapi ialah …`: what only says that it is real. */
function behindReality(words: readonly Word[]): readonly Word[] {
  const first = words[0]?.norm ?? "";
  const isReal = REALITY.has(first) || (first === "yang" && MET.has(words[1]?.norm ?? ""));
  return isReal ? behindLeadIn(words) : words;
}

const REALITY = new Set("realita realitas kenyataan fakta kebenaran".split(" "));
const MET = new Set(
  "dihadapi ditemui dijumpai dialami dijalani dirasakan didapat diperoleh ditemukan terjadi ada".split(" "),
);

/** `kata kakakku yang sudah jadi penari, …` tells who says it. */
function withoutSpeaker(words: readonly Word[]): readonly Word[] {
  if (!/^(?:kata|ujar|cerita)$/.test(words[0]?.norm ?? "")) return words;
  const pause = words.findIndex(({ after }) => /,/.test(after));
  return pause > 0 && pause < 8 && pause < words.length - 2 ? words.slice(pause + 1) : words;
}

/** `Setelah dijalani, ternyata …`: the answer begins behind the word that turns to it. */
function behindTurn(words: readonly Word[]): readonly Word[] {
  if (!CIRCUMSTANCES.has(words[0]?.norm ?? "")) return words;
  const turn = marksOf(words).find(({ tag, start }) => tag === "truth" && start > 0 && start < 6);
  const isOpening =
    turn && /,/.test(words[turn.start - 1]?.after ?? "") && words[turn.start]?.norm !== "justru";
  return isOpening ? words.slice(turn.end) : words;
}

function withoutTurn(words: readonly Word[]): readonly Word[] {
  const first = leadingMark(words);
  if (first && (first.tag === "truth" || first.tag === "but" || first.tag === "contrast"))
    return words.slice(first.end);
  if (["bahwa", "adalah", "sebab", "karena", "soalnya"].includes(words[0]?.norm ?? "")) return words.slice(1);
  // `Nggak, tiap negara punya bahasanya sendiri.`
  if (words.length > 3 && DENIALS.has(words[0]?.norm ?? "") && /,/.test(words[0]?.after ?? ""))
    return words.slice(1);
  return withoutConnector(words);
}
