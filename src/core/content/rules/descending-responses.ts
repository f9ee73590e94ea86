import { contentRule } from "../rule.ts";
import { NEGATIONS } from "../tables/negations.ts";
import { BESIDE_SCALE, DEGREES, LOWER_ENDS, UPPER_ENDS } from "../tables/poles.ts";
import { finderOf, tokensOf } from "../words.ts";

const low = finderOf([...NEGATIONS, ...LOWER_ENDS], BESIDE_SCALE);
const degrees: ReadonlySet<string> = new Set(DEGREES);
const upperEnds: ReadonlySet<string> = new Set(UPPER_ENDS);

/**
 * Tujuan: Pilihan pertama sebuah set bernilai paling rendah. Kalau setnya ditulis dari yang paling tinggi, seperti di banyak angket,
 * semua jawabannya dinilai terbalik.
 *
 * Saran: Tulis setnya dari yang paling rendah. Pertanyaan yang berlawanan dengan sifatnya ditandai `reverse: true`, bukan dengan set
 * yang dibalik.
 *
 * Buruk:
 *
 *     responses:
 *       sesuai: [Sangat sesuai, Sesuai, Netral, Tidak sesuai, Sangat tidak sesuai]
 *
 * Baik:
 *
 *     responses:
 *       sesuai: [Sangat tidak sesuai, Tidak sesuai, Netral, Sesuai, Sangat sesuai]
 */
export const descendingResponses = contentRule("descending-responses", "warning", ({ responses }) =>
  Object.entries(responses).flatMap(([id, { options }]) => {
    const [first = "", last = ""] = [options.at(0), options.at(-1)];
    return isDescending(first, last) ? [{ path: ["responses", id], args: { id, first, last } }] : [];
  }),
);

/** Whether the last option is the lower end of what the first is the upper one of. */
function isDescending(first: string, last: string): boolean {
  if (low(first) !== null || low(last) === null) return false;
  const words = tokensOf(first).filter((word) => !degrees.has(word));
  const told = new Set(tokensOf(last));
  return words.length === 0 || upperEnds.has(words.join(" ")) || words.every((word) => told.has(word));
}
