import { DENIALS } from "./negations.ts";

/** Behind each spelling of "tidak". */
function denied(...words: readonly string[]): string[] {
  return DENIALS.flatMap((denial) => words.map((word) => `${denial} ${word}`));
}

/** Words that allow no exception. What is counted by the clock or the calendar (`setiap pagi`) is none. */
export const ABSOLUTE: readonly string[] = [
  "selalu",
  "senantiasa",
  "selamanya",
  "selama-lamanya",
  "pasti",
  "mutlak",
  "mustahil",
  "semua",
  "semuanya",
  "segala",
  "segalanya",
  "seluruhnya",
  "hanya",
  "hanyalah",
  "cuma",
  "sama sekali",
  ...denied(
    "pernah",
    "sekali pun",
    "sekalipun",
    "satu pun",
    "satupun",
    "seorang pun",
    "seorangpun",
    "mungkin",
  ),
  "satu-satunya",
  "tanpa kecuali",
  "tanpa terkecuali",
  "tanpa pengecualian",
  "siapa pun",
  "siapapun",
  "apa pun",
  "apapun",
  "kapan pun",
  "kapanpun",
  "di mana pun",
  "di manapun",
  "dimanapun",
  "ke mana pun",
  "ke manapun",
  "kemanapun",
  "bagaimana pun",
  "setiap orang",
  "tiap orang",
  ...["saat", "waktu", "detik", "menit"].flatMap((time) => [`setiap ${time}`, `tiap ${time}`]),
  "sepanjang waktu",
  "sepenuhnya",
  "seratus persen",
  "100 persen",
  "100%",
];

/** Where these words allow some after all. */
export const NOT_ABSOLUTE: readonly string[] = [
  "belum pasti",
  "belum semua",
  "bukan semua",
  "bukan segalanya",
  ...denied(
    "pasti",
    "selalu",
    "semua",
    "semuanya",
    "hanya",
    "cuma",
    "sepenuhnya",
    "setiap saat",
    "setiap waktu",
  ),
  "hampir selalu",
  "hampir semua",
  "hampir seluruhnya",
  ...denied("pernah").map((never) => `hampir ${never}`),
  // Of things that somebody has yet to meet, not of what the person does.
  ...denied("pernah").map((never) => `yang ${never}`),
  "hampir semuanya",
  "hampir pasti",
  "hampir setiap orang",
  "hampir setiap saat",
  "hampir siapa pun",
  "bukan hanya",
  "bukan cuma",
  "bukan satu-satunya",
  "cuma-cuma",
];

/** The same, and what is said so of a job. */
export const ABSOLUTE_OF_STATEMENTS: readonly string[] = [...ABSOLUTE, "melulu", "semata", "semata-mata"];
