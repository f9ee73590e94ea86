import { DENIALS } from "./negations.ts";

/** Behind each spelling of "tidak". */
function denied(...words: readonly string[]): string[] {
  return DENIALS.flatMap((denial) => words.map((word) => `${denial} ${word}`));
}

/** "Never", as people write it. */
const NEVER: readonly string[] = [...denied("pernah", "akan pernah"), "takkan pernah"];

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
  ...NEVER,
  ...denied("sekali pun", "sekalipun", "satu pun", "satupun", "seorang pun", "seorangpun", "mungkin"),
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
  "dimana pun",
  "dimanapun",
  "ke mana pun",
  "ke manapun",
  "kemana pun",
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

/** What a job is made small with. */
const ONLY_OF_JOBS: readonly string[] = ["melulu", "semata", "semata-mata", "sekadar", "sekedar"];

const ONLY: readonly string[] = ["hanya", "cuma", ...ONLY_OF_JOBS];

/** Where these words allow some after all. */
export const NOT_ABSOLUTE: readonly string[] = [
  "belum pasti",
  "belum semua",
  "belum semuanya",
  "bukan segalanya",
  ...denied(
    "pasti",
    ...["", "akan ", "harus ", "perlu ", "mesti "].map((before) => `${before}selalu`),
    "semua",
    "semuanya",
    "sepenuhnya",
    "setiap saat",
    "setiap waktu",
  ),
  "hampir selalu",
  "hampir semua",
  "hampir seluruhnya",
  ...NEVER.map((never) => `hampir ${never}`),
  // Of things that somebody has yet to meet, not of what the person does.
  ...NEVER.map((never) => `yang ${never}`),
  "hampir semuanya",
  "hampir pasti",
  "hampir setiap orang",
  "hampir setiap saat",
  "hampir siapa pun",
  "bukan semua",
  "bukan semuanya",
  "bukan satu-satunya",
  "bukanlah satu-satunya",
  ...ONLY.flatMap((only) => [...denied(only), `bukan ${only}`]),
  // "If but little": what follows is no limit.
  ...["walau", "walaupun", "meski", "meskipun"].flatMap((although) => [
    `${although} hanya`,
    `${although} cuma`,
  ]),
  "cuma-cuma",
  "ilmu pasti",
];

/** The same, and what is said so of a job. */
export const ABSOLUTE_OF_STATEMENTS: readonly string[] = [...ABSOLUTE, ...ONLY_OF_JOBS];
