import type { Status } from "../core/scoring/assess.ts";
import type { Leaning } from "../core/scoring/orientation.ts";
import { bandNames, type Cuts, cutsText } from "./report.ts";
import { summary } from "./summary.ts";

/** Words of a workbook of many respondents. */
export const workbook = {
  title: (role: string): string => `Hasil kerja-cocok: ${role}`,
  sheets: { results: "Hasil", summary: "Rekap", problems: "Masalah", about: "Keterangan" },
  columns: {
    respondent: "Peserta",
    group: "Kelompok",
    verdict: "Hasil",
    status: "Status",
    fit: "Kecocokan",
    heldBy: "Yang menahan",
    realism: "Gambaran tentang pekerjaannya",
    leaning: "Arah",
    answered: "Terjawab",
    quality: "Catatan mutu",
    place: "Tempatnya",
    problem: "Mengapa tidak dinilai",
    subject: "Yang dihitung",
    all: "Semua",
    meaning: "Artinya",
    column: "Kolom",
  },
  heavy: (name: string): string => `${name} (tinggi = berat)`,
  open: "belum bisa disimpulkan",
  status(status: Status, isNearEdge: boolean): string {
    const told = { certain: "lengkap", provisional: "sementara", insufficient: "belum cukup jawaban" }[
      status
    ];
    return isNearEdge ? `${told}, dekat batas` : told;
  },
  towards: (leaning: Leaning, role: string, other: string): string =>
    ({ this: role, other, open: "masih terbuka" })[leaning],
  answered: (answered: number, items: number): string => `${answered} dari ${items}`,
  flags: summary.flags,

  hidden: (least: number): string =>
    `Kelompok di bawah ${least} orang tidak dirinci, begitu juga kelompok yang rinciannya bisa dihitung dari selisihnya.`,
  small: (least: number): string => `Di bawah ${least} peserta rekap tidak dirinci.`,
  ungrouped: "Tanpa kelompok",
  rows: {
    respondents: "Peserta yang dinilai",
    badRecords: "Tidak bisa dinilai",
    complete: "Menjawab semua pertanyaan",
    insufficient: "Hasil: belum cukup jawaban",
    verdict: (band: string): string => `Hasil: ${band}`,
    provisional: "Hasilnya masih sementara",
    holds: (name: string): string => `Sampai di batasnya: ${name}`,
    missed: (statement: string): string => `Keliru menjawab: ${statement}`,
    leaning: (towards: string): string => `Arah: ${towards}`,
    flagged: "Ada pola jawaban yang patut ditanyakan",
  },

  /** What a column means, by its heading. */
  meanings: (cuts: Cuts): readonly (readonly [column: string, meaning: string])[] => [
    ["Peserta", "Kode atau nama dari berkas jawaban; tanpa itu, tempatnya di berkas."],
    ["Hasil", `Seberapa cocok jawabannya dengan pekerjaan ini: ${cutsText(cuts)}.`],
    [
      "Status",
      `"lengkap": jawaban yang tersisa tidak bisa mengubah hasilnya. "sementara": perkiraan, masih bisa bergeser. "dekat batas": kalau menjawab lagi, hasilnya bisa lain.`,
    ],
    [
      "Kecocokan",
      "Rata-rata semua nilai menurut bobotnya, dari 0 sampai 100. Kosong bila jawabannya belum cukup.",
    ],
    [
      "Nilai setiap sifat",
      'Dari 0 sampai 100, dari jawaban yang ada. Yang ditandai "tinggi = berat" dihitung terbalik: makin tinggi, pekerjaan ini mungkin makin terasa berat.',
    ],
    [
      "Yang menahan",
      `Nilai yang sampai di batasnya, sehingga hasilnya tertahan di "${bandNames.unsure}". Menahan, bukan menggugurkan.`,
    ],
    [
      "Gambaran tentang pekerjaannya",
      "Seberapa sesuai anggapannya dengan faktanya. Tidak ikut menghitung hasil.",
    ],
    ["Arah", "Ke peran mana pilihannya condong. Tidak ada sisi yang lebih baik."],
    [
      "Terjawab",
      "Berapa pertanyaan yang dijawab. Yang kosong dihitung untuk kemungkinan terburuk dan terbaik.",
    ],
    ["Catatan mutu", "Pola jawaban yang patut ditanyakan. Tidak mengubah hasil, dan bukan tuduhan."],
  ],
  caveats: "Yang perlu diingat",
  about: [
    "Ini wawancara refleksi karier untuk menjelajah. Bukan psikotes, bukan peringkat, dan tidak dibuat untuk menyeleksi orang.",
    "Nilainya menggambarkan jawaban hari itu, bukan kemampuan yang terukur, dan tidak dibandingkan dengan orang lain: tidak ada norma.",
    "Orang yang menjawab dua kali tanpa berubah pun tidak mendapat nilai yang persis sama. Beda beberapa angka tidak berarti apa-apa.",
    "Hasil rendah tidak berarti tidak ada jalan. Pakai sebagai bahan obrolan, bersama orangnya.",
    "Buku kerja ini memuat hasil perorangan. Bagikan hanya kepada yang memang mendampingi mereka.",
  ],
  role: "Peran",
  made: "Dibuat",
  fingerprint: "Sidik profil",
  noGroupSheets: (most: number): string =>
    `Kelompoknya lebih dari ${most}, jadi tidak dibuatkan lembar masing-masing. Mungkin kolom kelompoknya berisi hal lain.`,
} as const;
