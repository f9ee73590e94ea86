import { CIRCUMSTANCES } from "../cues/joints.ts";
import { isVerb } from "../grammar/classes.ts";
import { partsOf } from "../grammar/coordination.ts";
import { piecesOf } from "../grammar/list.ts";
import { phraseOf } from "../grammar/phrase.ts";
import type { Word } from "../text/words.ts";

const EXAMPLES = new Set(
  "seperti termasuk yaitu yakni antara mulai meliputi terutama khususnya baik".split(" "),
);
const LEADS = new Set(
  "dengan bersama sama oleh kepada antara lain seperti termasuk yaitu yakni adalah ialah mulai dari baik berbagai banyak pihak sejumlah beberapa terutama saja utamanya terkadang hingga sampai juga bahkan ke pada pula erat langsung tentu tentunya kadang kadang-kadang sesekali adanya biasanya itu".split(
    " ",
  ),
);
const ANYBODY = new Set(
  "orang orang-orang pihak berbagai lain siapa mereka banyak tim sesama siapapun kamu ia".split(" "),
);

/** Whom a list names, one each: without the purpose behind it, and examples in the place of `berbagai pihak`. */
export function partnersIn(words: readonly Word[]): string[] {
  const list = examplesIn(untilCircumstance(words));
  return partsOf(list, "parties").flatMap((part) => {
    const party = withoutLeads(part);
    const text = phraseOf(party);
    const first = party[0];
    if (text === "" || !first || (party.length === 1 && ANYBODY.has(first.norm)) || isVerb(first)) return [];
    return [text];
  });
}

function withoutLeads(words: readonly Word[]): readonly Word[] {
  let start = 0;
  while (start < words.length && LEADS.has(words[start]?.norm ?? "")) start += 1;
  return words.slice(start);
}

/** A list of parties ends with a purpose, a time, or another activity. */
function untilCircumstance(words: readonly Word[]): readonly Word[] {
  const cut = words.findIndex(
    ({ norm, before }, index) => index > 0 && before === "" && CIRCUMSTANCES.has(norm),
  );
  const list = cut < 0 ? words : words.slice(0, cut);
  const other = piecesOf(list).find((piece, index) => index > 0 && isVerb(piece.words[0]));
  return other ? list.slice(0, other.start) : list;
}

/** `berbagai pihak, seperti A, B, dan C` → A, B, dan C. */
function examplesIn(words: readonly Word[]): readonly Word[] {
  const at = words.findIndex(({ norm }) => EXAMPLES.has(norm));
  if (at < 0) return words;
  const before = piecesOf(words.slice(0, at));
  return before.length > 1 ? words : words.slice(at);
}
