import { NOT_SHAMING, SHAMING } from "../../core/content/tables/shaming.ts";

/** Words that allow no exception, and what says the same of a person without them: few do anything always. */
const SOFTER: readonly (readonly [RegExp, string])[] = [
  [/\b(?:semua|segalanya|semuanya) serba\b/giu, "serba"],
  [/\b(?:(?:tidak|tak|tiada)(?: akan)?|takkan) pernah\b/giu, "jarang"],
  [/\b(?:tidak|tak|tiada) (?:ada )?(?:satu|seorang|sekali) ?pun\b/giu, "jarang"],
  [/\b(?:tidak|tak|tiada) mungkin\b|\bmustahil\b/giu, "sulit"],
  [/\b(?:segala|semua) (?:macam|jenis)\b/giu, "berbagai"],
  [/\b(?:segala|semua) hal\b/giu, "banyak hal"],
  [/\b(?:seratus|100) persen\b|\b100%/giu, ""],
  [/\btanpa (?:kecuali|terkecuali|pengecualian)\b/giu, ""],
  [/\b(?:untuk )?(?:selama-lamanya|selamanya)\b/giu, "untuk waktu yang lama"],
  [/\bsepanjang waktu\b/giu, "sepanjang hari"],
  [/\b(?:setiap|tiap) (?:detik|menit)\b/giu, "terus-menerus"],
  [/(?<!\bbukan )\b(?:hanyalah|hanya|cuma|cuman)\b(?!-)/giu, "terutama"],
  [/\bsatu-satunya\b/giu, "yang utama"],
  [/\bserba pasti\b/giu, "serba jelas"],
  [/\b(?:selalu|senantiasa|sepenuhnya|seluruhnya|mutlak) (?=\p{L})/giu, ""],
  [
    / (?:siapa ?pun|apa ?pun|bagaimana ?pun|sama sekali|sepenuhnya|seluruhnya|selalu|senantiasa|mutlak|semuanya)(?=$|[ ,.])/giu,
    "",
  ],
  [/^(?:siapa|apa|bagaimana) ?pun |^sama sekali /giu, ""],
  [/\b(di|ke) ?mana ?pun\b/giu, "$1 mana saja"],
  [/\bkapan ?pun\b/giu, "kapan saja"],
  [/\b(?:setiap|tiap) (?:saat|waktu)\b/giu, "terus-menerus"],
  [/\b(?:semua|setiap|tiap) orang\b/giu, "orang banyak"],
  [/\b(?:segala|semua) sesuatu\b/giu, "banyak hal"],
  [/\bsegala (?=\p{L})/giu, "berbagai "],
  [/(?<=\b(?:dengan|dari|untuk|di|ke|pada|kepada|bagi|oleh|terhadap) )semua (?=\p{L})/giu, "berbagai "],
  [/(?<!\b(?:tidak|tak|belum|bukan|hampir) )\bsemua (?=\p{L})/giu, ""],
  [
    /(?<!\b(?:tidak|tak|belum|bukan|hampir) )\b(?:semuanya|segalanya|semua|segala)(?=$|[ ,.])/giu,
    "banyak hal",
  ],
  [/(?<!\b(?:belum|tidak|tak) )\bpasti\b/giu, "jelas"],
];

/** Words that make people small, where they stand in a sentence otherwise than the table of the rule says it. */
const KINDER: readonly (readonly [RegExp, string])[] = [
  [/\borang (?:gila|sinting)\b/giu, "orang dengan gangguan jiwa"],
  [/\b(anak|warga) cacat\b/giu, "$1 penyandang disabilitas"],
  [/\borang (?:miskin|melarat|kere|susah)\b/giu, "orang yang kekurangan"],
  [/\bmiskin (?=(?:ide|gagasan|imajinasi|pengalaman|kosakata|data|informasi)\b)/giu, "kurang "],
  [
    /(?<=^|\b(?:pasti|selalu|jadi|menjadi|hidup|tetap|itu|sangat|lebih|tidak|akan|bisa|yang|makin|kamu) )(?:miskin|melarat|kere)\b/giu,
    "kekurangan",
  ],
  [/\b(?:miskin|melarat|kere)\b/giu, "yang kekurangan"],
  [/\b(?:bodoh|bego)\b/giu, "belum paham"],
  [
    /^(?:malas|pemalas|kemalasan)$|(?<=\b(?:yang|kamu|terlalu|sering|suka) )(?:pemalas|malas(?= *(?:$|[,.])))/giu,
    "kurang rajin",
  ],
  [/\b(?:ber)?malas-malasan\b/giu, "bersantai-santai"],
  [/\bpemalas\b/giu, "orang yang kurang rajin"],
  [/\b(?:malas|males)\b/giu, "enggan"],
  [/\bpengecut\b/giu, "mudah takut"],
];

/** What the rule tells to write instead, where it is a word for the same and no advice. */
const TOLD: ReadonlyMap<string, string> = new Map(
  Object.entries(SHAMING).filter(([, instead]) => !/^apa |,/.test(instead)),
);
/** What is no such word is found with those that are, and stays. */
const SHAMED = new RegExp(
  `\\b(?:${[...TOLD.keys(), ...NOT_SHAMING].sort((one, other) => other.length - one.length).join("|")})\\b`,
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
