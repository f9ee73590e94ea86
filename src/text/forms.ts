import type { Notice } from "../core/base/notice.ts";
import { interview } from "./interview.ts";
import { noticeRows } from "./notice.ts";
import { listedOr } from "./paths.ts";

/** What `formulir` says in the terminal. */
export const formWords = {
  askTarget: "Mereka menjawab di mana?",
  targets: {
    google: "Formulir Google: satu tautan untuk sekelas",
    ponsel: "Ponsel: satu berkas untuk dikirim lewat chat",
    kertas: "Kertas: buklet untuk dicetak dan dibagikan",
  },
  missingTarget: (known: readonly string[]): string =>
    `Sebut tempat menjawabnya: --untuk ${listedOr(known)}.`,
  unknownTarget: (name: string, known: readonly string[]): string =>
    `Tempat menjawab "${name}" tidak dikenal. Yang ada: ${known.join(", ")}.`,
  /** What the file is called where nobody names it. */
  fileNames: { google: "formulir-google", ponsel: "wawancara-ponsel", kertas: "buklet-kertas" },
  /** What to do next, and the command that comes last. */
  next: {
    google: [
      "Buka script.google.com, buat proyek baru, tempel isi berkas itu, lalu klik Jalankan. Langkah lengkapnya ada di awal berkas.",
      "Tautan formulirnya muncul di log. Coba dulu, lalu bagikan kepada siswa.",
    ],
    ponsel: [
      "Kirim berkas itu ke ponsel siswa, misalnya lewat grup WhatsApp. Dibuka di peramban, dan tidak butuh internet.",
      "Di akhir, setiap siswa mengirim kodenya kepadamu. Salin pesan-pesan itu ke satu berkas teks.",
    ],
    kertas: [
      "Buka berkas itu di peramban, lalu cetak di kertas A4, sebaiknya bolak-balik.",
      "Bagikan, dan kumpulkan lagi sesudah diisi.",
    ],
  },
  last: {
    google: (command: string): string => `Sesudah jawabannya diunduh: ${command}`,
    ponsel: (command: string): string => `Sesudah kodenya terkumpul: ${command}`,
    kertas: (command: string): string => `Untuk memasukkan jawabannya: ${command}`,
  },
  /** The file that the answers come in. */
  answers: { google: "JAWABAN.csv", ponsel: "KODE.txt" },
} as const;

/** What every form says first: what it is, how long it takes, and that nothing must be answered. */
export function introductionOf(items: number, minutes: number): string[] {
  return [
    interview.purpose,
    `${interview.extent(items, minutes)} Tidak ada jawaban yang benar atau salah tentang dirimu.`,
    "Tidak ada yang wajib: lewati saja yang tidak ingin kamu jawab.",
  ];
}

/** A question about who answers, and what helps to answer it. */
export interface PeopleField {
  title: string;
  help: string;
}

/** The first questions of a form. What reads tables knows them by these titles. */
export function peopleFields(asksName: boolean): readonly [PeopleField, PeopleField] {
  return [
    asksName
      ? { title: "Nama lengkap", help: "Tulis seperti di daftar hadir." }
      : {
          title: "Kode atau inisial",
          help: "Misalnya inisial dan nomor absenmu: SW-12. Jangan nama lengkap.",
        },
    { title: "Kelas", help: "Tulis seperti di daftar hadir, misalnya XI-2." },
  ];
}

/** Words of a Google Form, and of the script that builds it; what the script says by itself is plain ASCII. */
export const googleWords = {
  about: "Skrip ini membuat satu Formulir Google, dengan pertanyaan yang sama persis seperti di kerja-cocok.",
  steps: [
    "Buka https://script.google.com dengan akun Google yang akan menyimpan jawabannya, lalu pilih Proyek baru.",
    "Hapus isi editornya, tempel seluruh isi berkas ini, lalu simpan (Ctrl+S).",
    "Klik Jalankan (Run), lalu beri izin membuat formulir. Bila Google menulis bahwa aplikasinya belum diverifikasi: itu skripmu sendiri. Pilih Lanjutan (Advanced), lalu Buka.",
    "Tunggu sampai tautannya muncul di log, sekitar satu menit. Buka tautan itu di ponsel untuk mencoba, lalu bagikan.",
    "Sesudah semua menjawab, buka tautan untuk guru, tab Jawaban, menu titik tiga, Unduh jawaban (.csv). Keluarkan berkas CSV dari zip-nya, lalu ketik di terminal, dengan nama berkas itu:",
  ],
  note: "Jangan ubah teks pertanyaan dan pilihannya, supaya jawabannya dikenali. Menjalankan skrip ini lagi membuat formulir baru.",
  page: (name: string, number: number, pages: number): string => `${name} (${number} dari ${pages})`,
  noLogin: "Akun Google biasa tidak punya pengaturan ini.",
  links: { answer: "Tautan untuk dibagikan:", edit: "Tautan untuk guru, juga tempat jawabannya:" },
  thanks: "Terima kasih, jawabanmu sudah terkirim.",
  /** What becomes of the answers. */
  told: (notice: Notice): string[] => [
    ...noticeRows(notice).flatMap(([label, told]) => (told === null ? [] : [`${label}: ${told}`])),
    `Jawabanmu tersimpan di akun Google pembuat formulir ini${notice.seenBy === null ? ", dan pemilik akun itu bisa melihatnya" : ""}. Alamat surelmu tidak dikumpulkan.`,
    ...(notice.until === null
      ? ["Sampai kapan jawabanmu disimpan? Tanyakan kepada yang membagikan formulir ini."]
      : []),
  ],
} as const;

/** Words of the booklet on paper. */
export const paperWords = {
  date: "Tanggal",
  mark: "Beri tanda silang pada satu kotak:",
  unmark: "Berubah pikiran? Lingkari yang batal, lalu silang kotak lain:",
  /** The five steps between two scenes that stand side by side. */
  sides: ["jelas yang kiri", "cenderung kiri", "di tengah-tengah", "cenderung kanan", "jelas yang kanan"],
  end: (asksName: boolean): string =>
    `Selesai, terima kasih. Periksa lagi: ${asksName ? "nama" : "kode"} dan kelasmu sudah ada di setiap halaman?`,
} as const;
