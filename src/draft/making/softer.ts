import { SHAMING } from "../../core/content/tables/shaming.ts";

/** Words that allow no exception, and what says the same of a person without them: few do anything always. */
const SOFTER: readonly (readonly [RegExp, string])[] = [
  [/\b(?:semua|segalanya|semuanya) serba\b/giu, "serba"],
  [/\bserba pasti\b/giu, "serba jelas"],
  [/\b(?:selalu|senantiasa|sepenuhnya|mutlak) (?=\p{L})/giu, ""],
  [/ (?:siapa ?pun|apa ?pun|sama sekali|sepenuhnya|selalu|semuanya)(?=$|[ ,.])/giu, ""],
  [/\b(di mana|ke mana|kapan) ?pun\b/giu, "$1 saja"],
  [/\bsetiap (?:saat|waktu)\b/giu, "sewaktu-waktu"],
  [/\b(?:semua|setiap) orang\b/giu, "orang banyak"],
  [/\bsemua (?=\p{L})/giu, ""],
  [/(?<!\b(?:belum|tidak|tak) )\bpasti\b/giu, "jelas"],
];

/** Words that make people small, where they stand in a sentence otherwise than the table of the rule says it. */
const KINDER: readonly (readonly [RegExp, string])[] = [
  [/\borang (?:gila|sinting)\b/giu, "orang dengan gangguan jiwa"],
  [/\b(anak|warga) cacat\b/giu, "$1 penyandang disabilitas"],
  [/\borang (?:miskin|melarat|kere|susah)\b/giu, "orang yang kekurangan"],
  [/\b(?:miskin|melarat|kere)\b/giu, "yang kekurangan"],
  [/\b(?:bodoh|bego)\b/giu, "belum paham"],
  [/\bpemalas\b/giu, "orang yang kurang rajin"],
  [/\b(?:malas|males)\b/giu, "enggan"],
  [/\bpengecut\b/giu, "mudah takut"],
];

/** What the rule tells to write instead, where it is a word for the same and no advice. */
const TOLD: ReadonlyMap<string, string> = new Map(
  Object.entries(SHAMING).filter(([, instead]) => !/^apa |,/.test(instead)),
);
const SHAMED = new RegExp(
  `\\b(?:${[...TOLD.keys()].sort((one, other) => other.length - one.length).join("|")})\\b`,
  "giu",
);

/** A phrase as it stands in a question about a person: without words that allow no exception, where it says the same. */
export function softened(phrase: string): string {
  return applied(phrase, SOFTER);
}

/** A text as it stands where it is asked, without words that make people small. */
export function kindly(text: string): string {
  const kinder = applied(text, KINDER);
  return applied(kinder, [[SHAMED, (word) => TOLD.get(word.toLowerCase()) ?? word]]);
}

type Change = readonly [RegExp, string | ((word: string) => string)];

function applied(text: string, table: readonly Change[]): string {
  const changed = table.reduce(
    (rest, [word, instead]) =>
      typeof instead === "string" ? rest.replace(word, instead) : rest.replace(word, instead),
    text,
  );
  if (changed === text) return text;
  const tidy = changed.replace(/ {2,}/g, " ").trim();
  return /^\p{Lu}/u.test(text) ? tidy.charAt(0).toUpperCase() + tidy.slice(1) : tidy;
}
