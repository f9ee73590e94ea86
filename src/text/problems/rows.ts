import { counted, listed } from "../numbers.ts";
import type { ProblemTexts } from "./sentence.ts";

/** What can be wrong with the rows of a table, and which of them are no people. */
export const rowTexts = {
  "torn-row": ({ lines }) => ({
    what: `Baris ini tampaknya terputus menjadi ${lines} baris, jadi tidak dipakai.`,
    todo: "Sambung lagi menjadi satu baris, atau apit teks yang berganti baris dengan tanda kutip.",
  }),
  "undivided-row": () => ({
    what: "Baris ini tidak dipisah menjadi kolom seperti judulnya, jadi tidak dipakai.",
    todo: "Pakai pemisah yang sama di semua baris, dan jangan mengapit seluruh baris dengan tanda kutip.",
  }),
  "lines-above": ({ from, to }) => ({
    what: `Baris di atas judul kolom dilewati: ${lineRange(from, to)}.`,
    todo: "Periksa bila itu jawaban peserta.",
  }),
  "describing-rows": ({ from, to }) => ({
    what: `Baris yang menerangkan kolom dilewati: ${lineRange(from, to)}.`,
    todo: "Periksa bila itu jawaban peserta.",
  }),
  "zero-based-columns": ({ ids, isAll }) => ({
    what: `${zeroColumns(ids, isAll)} memuat 0, jadi tampaknya dihitung dari 0 dan tidak dipakai.`,
    todo: "Tambahkan 1 pada semua isinya, supaya pilihan pertama bernomor 1; periksa juga kolom lain.",
  }),
  "skipped-rows": ({ ranges, ...counts }) => ({
    what: `${skippedRows(counts)} dilewati: ${lineRanges(ranges)}.`,
    todo: "Periksa bila itu peserta.",
  }),
  "other-heading": () => ({
    what: "Di baris ini judul kolomnya lain, jadi baris ini dan semua di bawahnya tidak dipakai.",
    todo: "Simpan tabel kedua itu sebagai berkas tersendiri.",
  }),
  "nobody-left": () => ({
    what: "Tidak ada peserta yang bisa dibaca di tabel ini.",
    todo: "Periksa apakah jawabannya ada di bawah judul kolomnya.",
  }),
} satisfies Partial<ProblemTexts>;

function lineRange(from: number, to: number): string {
  return from === to ? `baris ${from}` : `baris ${from}–${to}`;
}

/** The last of many stands for the rest. */
function lineRanges(ranges: readonly (readonly [number, number])[]): string {
  const shown = ranges.slice(0, MOST_RANGES).map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`));
  return ranges.length > MOST_RANGES ? `baris ${shown.join(", ")}, …` : `baris ${listed(shown)}`;
}

const MOST_RANGES = 8;
const MOST_NAMED = 5;

function zeroColumns(ids: readonly string[], isAll: boolean): string {
  if (ids.length === 1) return `Kolom "${ids[0]}"`;
  if (isAll) return `Semua kolom pilihan (${counted(ids.length)})`;
  const named = ids.slice(0, MOST_NAMED).map((id) => `"${id}"`);
  const more = ids.length > MOST_NAMED ? [`${counted(ids.length - MOST_NAMED)} lainnya`] : [];
  return `Kolom ${listed([...named, ...more])}`;
}

function skippedRows({
  empty,
  totals,
  headings,
}: {
  empty: number;
  totals: number;
  headings: number;
}): string {
  const kinds = [
    { count: empty, name: "baris tanpa jawaban" },
    { count: totals, name: "baris jumlah atau rata-rata" },
    { count: headings, name: "baris judul yang berulang" },
  ];
  return listed(kinds.filter(({ count }) => count > 0).map(({ count, name }) => `${counted(count)} ${name}`));
}
