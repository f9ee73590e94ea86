import type { Neighbour, NeighbourPath } from "../core/scoring/neighbour.ts";
import { pathKinds } from "./background.ts";
import { longDate } from "./dates.ts";
import { listed, rangeText } from "./numbers.ts";
import { bandNames, bandSpan } from "./report.ts";

/** Words about other roles for which the answers to a report's role speak. */
export const neighbours = {
  others: "Peran lain",
  /** On the first screen. */
  short(found: readonly Neighbour[]): string {
    const roles = listed(found.map(({ role }) => role));
    const isSure = found.every(({ verdict }) => verdict.low === verdict.high);
    return `Jawabanmu juga mendukung ${roles}${isSure ? "" : ", meski hasilnya masih terbuka"}.`;
  },

  intro: (roles: number): string =>
    `Jawaban yang sama juga dipakai di peran lain. Sejauh ini jawabanmu mendukung ${roles === 1 ? "peran ini" : "peran-peran ini; urutannya masih bisa berubah"}.`,
  standing({ coverage: { answered, items }, verdict: { low, high }, fit }: Neighbour): string {
    const range = `${rangeText(fit.low, fit.high)} dari 100`;
    if (low === high) return `Hasilnya "${bandNames[low]}" (${range}), apa pun jawaban yang tersisa.`;
    return `Masih terbuka: bisa ${bandSpan(low, high)} (${range}). Baru ${answered} dari ${items} pertanyaannya kamu jawab.`;
  },
  path: ({ kind, text, date }: NeighbourPath): string =>
    `${pathKinds[kind]}: ${text}${date === null ? "" : ` (sumber: ${longDate(date)})`}`,
  next: 'Untuk membandingkannya, jawab satu wawancara untuk semua peran: "kerja-cocok jelajah". Kalau jawabanmu ada di sebuah berkas, misalnya berisi kodenya: "kerja-cocok banding BERKAS".',
} as const;
