import { simplified } from "../../core/base/words.ts";
import { firstWord, isVerb } from "../making/words.ts";
import { BODY } from "./body.ts";
import { CALM } from "./calm.ts";
import { CHARACTER } from "./character.ts";
import { DEPENDABLE } from "./dependable.ts";
import type { Dimension, End, SharedUse, WrittenItems } from "./dimension.ts";
import { NEGATION } from "./form-words.ts";
import { bare } from "./forms.ts";
import { KINDNESS } from "./kindness.ts";
import { PEOPLE } from "./people.ts";
import { THINKING } from "./thinking.ts";
import { WORK } from "./work.ts";

/** What people differ in by the words of Indonesian texts about jobs. The first that fits a phrase is meant. */
export const DIMENSIONS: readonly Dimension[] = [
  ...PEOPLE,
  ...KINDNESS,
  ...CALM,
  ...BODY,
  ...THINKING,
  ...WORK,
  ...DEPENDABLE,
  ...CHARACTER,
];

/** What may stand behind the words of a dimension without making them another: toward whom, when, where, in what. */
const TAIL =
  /^(?:yang (?:sangat )?(?:baik|tajam|tinggi|kuat|besar|luas|memadai|mumpuni|luar biasa|prima|jernih|bagus)|tinggi|baik|bagus|kuat|besar|tajam|sekali|banget|(?:terhadap|kepada|pada|dengan|dalam|di|ke|saat|ketika|waktu|pas|depan|ketemu|atas|kalau|kalo|klo|bila|jika|menghadapi|untuk|soal|sama|akan|tetapi|tapi|namun|meski|walau|meskipun|walaupun|oleh|karena|demi|agar|supaya|tentang|mengenai|dari|sejak|sampai|sedikit|juga|serta|secara|dan (?:bisa|mampu|dapat|sanggup))(?: .*)?)$/;

/** Words that say no more than that one is or can be so. */
const ABLE =
  /^(?:mampu|bisa|dapat|sanggup|mau|pandai|pintar|terampil|kemampuan|kecakapan|keterampilan|kemauan|mudah|ingin|tetap|tahu|punya|memiliki|mempunyai|kuat|tinggi|daya|rasa|jiwa|tingkat|sikap|sifat|terlatih|terbiasa|mengutamakan|menjunjung)(?:nya)?(?: (?:untuk|dalam|berpikir))? (?=\p{L})/u;

/** Words that say how often, of what nobody wants. */
const OFTEN = /^(?:suka|sering|kerap|cenderung|gemar|doyan|terlalu) (?=\p{L})/u;

const DENIED = new RegExp(
  `^${NEGATION} (?:(?:terlalu|begitu|cukup|memiliki|punya|mempunyai|ada|suka bersikap) )*`,
);
const HARD = /^(?:sulit|susah|jarang|minim|miskin|lemah dalam|rendah|enggan|segan|malas|ogah) /;

interface Patterns {
  plus: RegExp;
  minus: RegExp | null;
}

const patterns = new Map<Dimension, Patterns>(
  DIMENSIONS.map((dimension) => [
    dimension,
    {
      plus: beginning(dimension.plus),
      minus: dimension.minus === undefined ? null : beginning(dimension.minus),
    },
  ]),
);

function beginning(words: string): RegExp {
  return new RegExp(`^(?:${words})(?=$| )`, "u");
}

/** What a phrase names: a dimension, and the end of it that the phrase means; null where the tables know it not. */
export interface Named {
  dimension: Dimension;
  end: End;
}

/** Looks a phrase up in the tables, in whatever form it has. */
export function named(phrase: string): Named | null {
  const text = common(phrase);
  const affirmed = lookUp(text);
  if (affirmed) return affirmed;
  const denied = DENIED.test(text)
    ? text.replace(DENIED, "")
    : HARD.test(text)
      ? text.replace(HARD, "")
      : null;
  const found = denied === null ? null : lookUp(denied);
  return found && { ...found, end: found.end === "trait" ? "antiTrait" : "trait" };
}

/** A phrase in the words of the tables: small letters, one word for those of the street. */
function common(phrase: string): string {
  const plain = simplified(phrase)
    .replace(/\bgampang(?:an)?\b/g, "mudah")
    .replace(/\bmales\b/g, "malas")
    .replace(/\b(?:susah)\b/g, "sulit")
    .replace(/\bseneng\b/g, "senang")
    .replace(/\bcapai\b/g, "capek")
    .replace(/(?<=\p{L}{3})nya(?= (?:yang )?(?:besar|tinggi|kuat|tajam|baik|luas)$)/gu, "");
  return bare(plain);
}

function lookUp(text: string): Named | null {
  for (let rest = text; ; rest = rest.replace(ABLE, "")) {
    for (const dimension of DIMENSIONS) {
      const { plus, minus } = patterns.get(dimension) ?? {};
      if (minus && [rest, rest.replace(OFTEN, "")].some((words) => isMeant(words, minus))) {
        return { dimension, end: "antiTrait" };
      }
      if (plus && isMeant(rest, plus)) return { dimension, end: "trait" };
    }
    if (!ABLE.test(rest)) return null;
  }
}

function isMeant(text: string, pattern: RegExp): boolean {
  const found = pattern.exec(text);
  if (!found) return false;
  const tail = text.slice(found[0].length).trim();
  return tail === "" || TAIL.test(tail) || isVerb(firstWord(tail));
}

/** Whether what a table has is a shared scale. */
export function isShared(items: WrittenItems | SharedUse): items is SharedUse {
  return "use" in items;
}

/** Those of the words of a dimension's end that are plain: neither patterns nor parts of some. */
export function plainWords(words: string): string[] {
  let depth = 0;
  const alternatives = [""];
  for (const sign of words) {
    if (sign === "(") depth += 1;
    if (sign === ")") depth -= 1;
    if (sign === "|" && depth === 0) alternatives.push("");
    else alternatives.push(`${alternatives.pop() ?? ""}${sign}`);
  }
  return alternatives.filter((word) => /^[\p{L} -]+$/u.test(word));
}
