import { counted } from "./numbers.ts";

/** Words around a batch of answers. */
export const batchWords = {
  /** @param isOfItems whether nobody is scored: their answers are read to tell of the items */
  count: (scored: number, failed: number, unread: number, isOfItems = false): string => {
    const parts = [
      isOfItems ? `${counted(scored)} peserta dibaca` : `${counted(scored)} dinilai`,
      ...(failed > 0 ? [`${counted(failed)} bermasalah`] : []),
      ...(unread > 0 ? [`${counted(unread)} berkas tidak terbaca`] : []),
    ];
    return `${parts.join(", ")}.`;
  },
  meter: (records: number, perSecond: number, left: string | null): string =>
    `${counted(records)} peserta, ${counted(Math.round(perSecond))} per detik${left === null ? "" : `, sisa ${left}`}`,
  timeLeft: (seconds: number): string =>
    seconds < 90 ? `${Math.ceil(seconds)} detik` : `${Math.ceil(seconds / 60)} menit`,
  column: (file: string, column: number, name: string, meaning: string): string =>
    `${file}: kolom ${column} "${name}" → ${meaning}`,
  codeColumn: "kode jawaban",
  respondentColumn: "peserta",
  groupColumn: "kelompok",
  cutColumn: (id: string): string => `${id} (judulnya terpotong)`,
  likeColumn: (id: string): string => `diabaikan: mirip pertanyaan ${id}`,
  ignoredColumn: "diabaikan",
  line: (line: number): string => `baris ${counted(line)}`,
  entry: (number: number): string => `data ke-${counted(number)}`,
  moreRepeated: (count: number): string =>
    `Catatan: ${counted(count)} peserta ganda lain tidak disebut satu per satu.`,
  moreSame: (count: number, what: string): string =>
    `… dan ${counted(count)} lagi dengan sebab yang sama: ${what}`,
  moreSimilar: (count: number, what: string): string =>
    `… dan ${counted(count)} lagi yang serupa, misalnya: ${what}`,
  moreProblems: (count: number): string => `… dan ${counted(count)} masalah lain.`,
  linesLegend:
    "Angka: kecocokan dari 100; ~ berarti sementara, masih bisa bergeser bila sisanya dijawab. Selengkapnya: -o hasil.xlsx. Rekap kelompok: --rekap rekap.html",
  note: (sentence: string): string => `Catatan: ${sentence}`,
  unknownInput: (name: string, known: readonly string[]): string =>
    `Bentuk masukan "${name}" tidak dikenal. Yang ada: ${known.join(", ")}.`,
  unknownWorkers: (text: string, most: number): string =>
    `"${text}" bukan jumlah utas; pakai bilangan bulat dari 0 sampai ${most}.`,
  nothingToMerge: "Sebutkan berkas rekap .json yang mau digabung.",
} as const;
