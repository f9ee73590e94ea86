import { wordsOf } from "../../../core/base/words.ts";
import { CLAUSE_WORDS, DENIALS, NEGATIONS, NO_NEGATION } from "../../../core/content/tables/negations.ts";
import { withoutNumber } from "./frames.ts";

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}

/** "Jangan" and "tanpa" tell how to answer, and deny nothing that is asked. */
const DENYING = new Set([...NEGATIONS.filter((word) => !/^(?:jangan|tanpa)$/.test(word)), "jarang"]);

/** Nothing is denied by `tidak ada jawaban yang salah` and the like. */
const HARMLESS = [
  ...NO_NEGATION,
  "bukan yang",
  ...DENIALS.flatMap((denial) =>
    ["ada", "perlu", "usah", "harus", "wajib", "tahu", "yakin", "menjawab"].map(
      (word) => `${denial} ${word}`,
    ),
  ),
];

/** Behind these a frame says how to answer, or it names another choice. */
const BREAKS = new Set([
  ...CLAUSE_WORDS.filter((word) => word !== "yang" && word !== "mana"),
  ...setOf("atau ataukah maupun dan lewati lewatkan kosongkan abaikan kecuali selain dari"),
]);

/** What leads to that which a frame asks of its rows. */
const LEADS = setOf("yang mana apa apakah seberapa hal berikut kamu anda saya aku kau kalian");
const MOST_BEFORE = 3;

/** What somebody may be to a row: without one of these `situasi yang tidak nyaman` is but what the rows are about. */
const STANCES = setOf(
  "setuju setujui disetujui sesuai suka sukai disukai senang senangi cocok benar pernah sering ingin inginkan mau berminat diminati tertarik bisa menggambarkan dilakukan kamu anda saya aku kau dirimu diriku",
);
const MOST_AFTER = 2;

const DEGREES = setOf("sangat paling hampir agak cukup ya");

/** Whether a part of a frame denies what its rows say: `Yang TIDAK kamu setujui`, `Tidak`, `jarang`. */
export function isDenied(part: string): boolean {
  if (
    !wordsOf(part)
      .split(" ")
      .some((word) => DENYING.has(word))
  )
    return false;
  const clauses = part.split(/[.!?;:,()[\]]| - /);
  return isDenialAlone(wordsIn(withoutNumber(part) ?? part)) || clauses.map(wordsIn).some(deniesStance);
}

function wordsIn(text: string): string[] {
  const words = wordsOf(text.replaceAll("/", " atau "));
  const left = HARMLESS.reduce(
    (rest, harmless) => ` ${rest} `.replaceAll(` ${harmless} `, " ").trim(),
    words,
  );
  return left.split(" ");
}

function isDenialAlone(words: readonly string[]): boolean {
  const [first = "", second, ...more] = words.filter((word) => !DEGREES.has(word));
  return DENYING.has(first) && more.length === 0 && (second === undefined || STANCES.has(second));
}

function deniesStance(words: readonly string[]): boolean {
  return words.some((word, index) => {
    const before = words.slice(0, index);
    if (!DENYING.has(word) || before.some((one) => BREAKS.has(one))) return false;
    const isLed = before.slice(-MOST_BEFORE).some((one) => LEADS.has(one));
    return isLed && words.slice(index + 1, index + 1 + MOST_AFTER).some((one) => STANCES.has(one));
  });
}
