import { counted, listed } from "./numbers.ts";

/** Words around the summary of which roles a group leans to. */
export const leanings = {
  title: (roles: number): string => `Rekap: peran yang teratas, dari ${roles} peran`,
  glance: "Sekilas",
  most: (roles: readonly string[], first: number, of: number): string =>
    `Paling sering teratas: ${listed(roles)} (${roles.length > 1 ? "masing-masing " : ""}${counted(first)} dari ${counted(of)} peserta).`,
  sureOnes: (sure: number, of: number): string => {
    if (sure === 0) return "Pada semua peserta, yang teratas masih seri dengan peran lain.";
    if (sure === of) return "Pada semua peserta, yang teratas sudah jelas.";
    return `Pada ${counted(sure)} dari ${counted(of)} peserta, yang teratas sudah jelas; pada yang lain masih seri.`;
  },
  unanswered: (count: number): string =>
    `${counted(count)} peserta belum punya jawaban untuk peran-peran ini, jadi tidak punya yang teratas.`,
  caption: "Berapa peserta dengan peran ini di urutan teratas",
  role: "Peran",
  amount: "Jumlah",
  value: (first: number, sure: number): string =>
    sure === 0 ? `teratas ${counted(first)}` : `teratas ${counted(first)}, ${counted(sure)} sudah jelas`,
  tied: (tied: number): string => `Seri dengan yang teratas pada ${counted(tied)} peserta lain.`,
  legend:
    "Bagian penuh: peran ini teratas. Bagian bergaris: peran lain yang teratas, tetapi masih seri. Seorang peserta bisa seri dengan beberapa peran, jadi jumlahnya bisa lebih dari banyaknya peserta.",
  groups: "Menurut kelompok",
  groupCaption: "Teratas, ditambah yang seri dengan yang teratas",
  cell: (first: number, tied: number): string =>
    tied === 0 ? counted(first) : `${counted(first)} + ${counted(tied)}`,
  purpose:
    "Ini bahan untuk merancang bimbingan: peran mana yang perlu dikenalkan. Bukan peringkat orang, bukan psikotes, dan tidak dibuat untuk menyeleksi.",
  about: "Tentang rekap ini",
  sheet: "Peran teratas",
  columns: {
    first: "Teratas",
    tied: "Seri dengan yang teratas",
    sure: "Teratas dan sudah jelas",
    of: (role: string): string => `${role} (dari 100)`,
  },
} as const;
