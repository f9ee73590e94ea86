import { capital, firstWord, isVerb, within } from "./words.ts";

/** Words that may stand between "hanya" and what is meant alone. */
const TASK = /^(?:bertugas|bekerja|perlu|tinggal)(?: untuk)? |^untuk /;

const ONLY = "(?:hanyalah|hanya|cuma|cuman|sekadar|sekedar)";
const SUBJECT_ONLY = new RegExp(`^(.{1,60}?) ${ONLY} (.+)$`, "iu");
const ABLE = /^(?:bisa|dapat|mampu|sanggup) /;

/** Words that allow no exception, and what claims nearly as much. What is denied by them is not theirs: "belum pasti". */
const MILDER: readonly (readonly [RegExp, string])[] = [
  // That something is believed is true: the statement says what is believed.
  [
    /\b(?:(?:sering|kerap|biasa|selalu|masih) )*(?:dianggap|dikira|disangka|dinilai|dipandang|disebut)(?: sebagai)? (?=\S)/giu,
    "",
  ],
  [/\bdisamakan dengan\b/giu, "sama dengan"],
  [/^(\p{L}+) yang (?=(?:selalu|pasti|serba|penuh) )/iu, "$1 "],
  [/\b(?:secara|dengan) pasti\b/giu, "dengan tepat"],
  [/\bakan (?=(?:selalu|pasti)\b)/giu, ""],
  [/\b(?:(?:tidak|tak|tiada|nggak|gak)(?: akan)?|takkan) pernah\b/giu, "hampir tidak pernah"],
  [/^((?:semua|setiap|tiap)\b.*?) (?:selalu|senantiasa|pasti) /iu, "$1 "],
  [/(?<!\b(?:tidak|tak|hampir) )\b(?:selalu|senantiasa)\b/giu, "hampir selalu"],
  [/(?<!\b(?:tidak|tak|belum|hampir) )\bpasti\b/giu, "hampir pasti"],
  [/(\b(?:tidak|tak|tanpa)\b.*) apa ?pun\b/giu, "$1"],
  [
    /(?<!\b(?:tidak|tak|hampir) )\b(?:siapa ?pun|semua orang|setiap orang|tiap orang)\b/giu,
    "hampir semua orang",
  ],
  [/\b(\p{L}+) apa ?pun\b/giu, "hampir semua $1"],
  [/\b(di|ke) ?mana ?pun\b/giu, "$1 mana saja"],
  [/\bkapan ?pun\b/giu, "kapan saja"],
  [/ bagaimana ?pun\b/giu, ""],
  [/^(?:apa ?pun|bagaimana ?pun|sama sekali|melulu|semata-mata|semata) (?=\p{L})/giu, ""],
  [/(?<!\b(?:tidak|tak|hampir) )\bsemua(?:nya)?\b/giu, "hampir semua"],
  [/(?<!\b(?:tidak|tak|bukan|hampir) )\bsegalanya\b/giu, "hampir semuanya"],
  [/(?<!\b(?:tidak|tak|bukan|hampir) )\bsegala(?: macam| jenis)?\b/giu, "hampir semua"],
  [/\b(?:setiap|tiap) (?:saat|waktu|detik|menit)\b/giu, "sewaktu-waktu"],
  [/\bsepanjang waktu\b/giu, "sepanjang hari"],
  [/\b(?:untuk )?(?:selama-lamanya|selamanya)\b/giu, "untuk waktu yang lama"],
  [/ (?:sama sekali|sepenuhnya|mutlak|melulu|semata-mata|semata)(?=$|[ ,.])/giu, ""],
  [/\b(?:sepenuhnya|mutlak|seratus persen|100 persen|100%) (?=\p{L})/giu, ""],
  [/(?:^| )(?:seratus persen|100 persen|100%|tanpa (?:kecuali|terkecuali|pengecualian))(?=$|[ ,.])/giu, ""],
  [/\bmustahil\b|\b(?:tidak|tak|tiada) mungkin\b/giu, "sangat sulit"],
  [/\b(?:tidak|tak|tiada) ada (?:satu|seorang) ?pun\b/giu, "hampir tidak ada"],
  [/\b(?:tidak|tak|tiada) (?:satu|seorang|sekali) ?pun\b/giu, "hampir tidak"],
  [/\bsatu-satunya\b/giu, "yang utama dari"],
  [/(?<!\b(?:tidak|tak|hampir) )\bseluruhnya\b/giu, "hampir seluruhnya"],
  [new RegExp(`, ${ONLY} .*$`, "iu"), ""],
  [new RegExp(` ${ONLY}(?=\\.?$)`, "iu"), " saja"],
  [new RegExp(`(?<!\\b(?:tidak|tak|bukan|nggak|gak) )\\b${ONLY} (?=\\p{L}|")`, "giu"), "pada dasarnya "],
];

/**
 * A claim that says nearly as much without a word that allows no exception, by which people guess that it is false: "hanya menjual" is
 * "terbatas pada menjual", "selalu" is "hampir selalu", "cuma tukang kopi" is "pada dasarnya tukang kopi".
 * @param role the profession within a sentence: tasks are its own
 */
export function milder(claim: string, role: string | null): string {
  const limited = limitedIn(claim, role) ?? claim;
  const mild = MILDER.reduce((text, [word, instead]) => text.replace(word, instead), within(limited));
  return capital(mild.trim());
}

/** What somebody does only, as the limit of his task; null where the claim is no such. */
function limitedIn(claim: string, role: string | null): string | null {
  const [, told = "", rest = ""] = SUBJECT_ONLY.exec(claim) ?? [];
  const act = rest.replace(TASK, "").replace(/ saja(?=\.?$)/, "");
  const plain = act.replace(ABLE, "");
  if (told === "" || !isVerb(firstWord(plain)) || !plain.includes(" ")) return null;
  const subject = told.replace(/ (?:bekerja|bertugas)$/, "");
  const whose = subject.charAt(0).toLowerCase() + subject.slice(1);
  if (/^(?:tugas|pekerjaan|kerja)(?:nya| mereka)?$/.test(whose)) return `${subject} terbatas pada ${plain}`;
  const isPerson =
    role?.includes(whose) || whose.includes(role ?? OTHERS) || OTHERS.split("|").includes(whose);
  if (!isPerson || whose.split(" ").length > MOST_WORDS) return null;
  return plain === act
    ? `Tugas ${whose} terbatas pada ${plain}`
    : `Yang bisa dikerjakan ${whose} terbatas pada ${plain}`;
}

/** Words for whom a claim is about, without a name. */
const OTHERS = "mereka|ia|dia|orang di pekerjaan ini|seorang|orangnya";
/** A longer subject is a sentence of its own. */
const MOST_WORDS = 5;
