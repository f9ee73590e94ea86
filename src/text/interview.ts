import type { Group } from "../core/interview/groups.ts";
import type { SessionPlace } from "../core/interview/keys.ts";
import type { SessionNotice } from "../core/interview/session.ts";

/** The parts of an interview. The names do not tell what a question measures. */
export const groupNames: Record<Group, string> = {
  duties: "Tugas sehari-hari",
  traits: "Caramu biasanya",
  antiTraits: "Yang kamu rasakan",
  comparison: "Dua arah",
  statements: "Tebakanmu tentang pekerjaannya",
};

export const interview = {
  welcome: (role: string): string => `Cocokkah kamu menjadi ${role}?`,
  extent: (items: number, minutes: number): string => `Ada ${items} pertanyaan, kira-kira ${minutes} menit.`,
  shortExtent: (usual: number, items: number, minutes: number): string =>
    `Ini bentuk singkat: biasanya cukup sekitar ${usual} dari ${items} pertanyaan, kira-kira ${minutes} menit. Wawancara berhenti begitu sisanya tidak bisa lagi mengubah hasil.`,
  private: "Jawabanmu tetap di komputer ini. Tidak ada akun, tidak ada yang dikirim.",
  honest: "Tidak ada jawaban yang benar atau salah tentang dirimu. Boleh melewati, boleh kembali.",
  purpose: "Ini wawancara refleksi karier, bukan psikotes dan bukan seleksi.",
  resumed: (answered: number): string => `Melanjutkan: ${answered} jawaban sudah ada.`,

  question: (number: number, items: number): string => `Pertanyaan ${number} dari ${items}`,
  usualQuestion: (number: number, usual: number): string =>
    `Pertanyaan ke-${number}, biasanya sekitar ${usual}`,
  mostQuestion: (number: number, items: number): string => `Pertanyaan ke-${number}, paling banyak ${items}`,
  /** Where there is no room for more. */
  place: {
    listed: (number: number, items: number) => `${number} dari ${items}`,
    short: (number: number) => `Ke-${number}`,
  },
  left: (minutes: number): string => `kira-kira ${minutes} menit lagi`,
  leftBriefly: (minutes: number): string => `±${minutes} menit lagi`,
  nearlyDone: "tinggal sebentar lagi",
  nearlyDoneBriefly: "hampir selesai",
  pick: "Mana yang lebih menarik bagimu?",
  interest: "Seberapa ingin kamu mengisi hari kerjamu dengan ini?",
  statement: "Menurutmu, pernyataan ini benar atau salah?",
  sides: ["Jelas A", "Cenderung A", "Di tengah-tengah", "Cenderung B", "Jelas B"],
  earlier: "jawabanmu tadi",

  notices: {
    "no-option": "Itu bukan salah satu pilihan di sini.",
    choose: "Pilih dulu dengan angka atau panah. Mau melewati? Tekan l.",
    first: "Ini pertanyaan pertama.",
    last: "Jawab dulu pertanyaan ini. Mau melewati? Tekan l.",
    erased: "Jawabanmu di sini sudah dihapus. Kamu bisa memilih lagi.",
    "too-soon": "Terlalu cepat, jadi tombol tadi diabaikan. Baca dulu, lalu tekan lagi.",
    pasted: "Teks yang ditempel diabaikan; tidak ada yang berubah.",
    certain: "Sisanya tidak bisa mengubah hasil. Mau berhenti? Tekan d, lalu r untuk laporannya.",
  } satisfies Record<SessionNotice, string>,

  /** Where a window is too small for all lines. */
  cut: { below: "↓ masih ada", above: "↑ masih ada", both: "↑↓ masih ada" },

  help: {
    titles: {
      welcome: "Tombol di layar pembuka",
      question: "Tombol di pertanyaan",
      answered: "Tombol di pertanyaan yang sudah dijawab",
      settled: "Tombol di layar ini",
      list: "Tombol di daftar pertanyaan",
      review: "Tombol di daftar pertanyaan",
      help: "Tombol di bantuan",
    } satisfies Record<SessionPlace, string>,
    /** Of questions with ten options or more. */
    many: "0 untuk pilihan ke-10, x untuk ke-11",
  },
  why: {
    duties: "Untuk apa pertanyaan ini? Untuk melihat tugas mana yang membuatmu betah.",
    traits: "Untuk apa pertanyaan ini? Untuk melihat kebiasaan yang membantu di pekerjaan ini.",
    antiTraits: "Untuk apa pertanyaan ini? Untuk melihat keadaan yang mungkin terasa berat bagimu.",
    comparison:
      "Untuk apa pertanyaan ini? Untuk melihat arah mana yang lebih kamu suka. Tidak ada yang lebih baik.",
    statements:
      "Untuk apa pertanyaan ini? Untuk mencocokkan bayanganmu dengan kenyataan. Boleh menjawab belum tahu.",
  } satisfies Record<Group, string>,

  settled: "Hasilnya sudah lengkap.",
  saved: (asked: number, saved: number): string =>
    `Cukup ${asked} jawaban; ${saved} pertanyaan tidak perlu ditanyakan, karena apa pun jawabannya, hasilnya tetap.`,
  goOn: "Mau menjawab sisanya juga? Tekan t untuk meneruskan, atau Enter untuk melihat laporannya.",

  review: "Sebelum laporan",
  reviewNote: "Mau melihat sesuatu lagi? Kalau tidak, Enter saja.",
  list: "Semua pertanyaan",
  listNote: "Buka pertanyaan yang mau kamu lihat, atau tutup daftar ini.",
  typed: (number: string): string => `Ke nomor ${number}`,
  finish: "Lihat laporan",
  finishEarly: (open: number): string => `Lihat laporan sementara (${open} belum dijawab)`,
  pair: (first: number, second: number): string =>
    `Jawabanmu nomor ${first} dan ${second} tampak berlawanan, mau dilihat lagi?`,
  skipped: (number: number, text: string): string => `Dilewati: ${number}. ${text}`,
  answer: (text: string): string => `→ ${text}`,
  states: { skipped: "dilewati", open: "belum dijawab", ahead: "belum sampai", unasked: "belum ditanyakan" },

  kept: (command: string): string => `Jawabanmu tersimpan. Lanjutkan kapan saja: ${command}`,
  keptPart: (answers: number, command: string): string =>
    `Hanya ${answers} jawaban yang tersimpan, sisanya tidak. Lanjutkan dari situ: ${command}`,
  notKept: "Wawancara dihentikan. Jawabanmu tidak tersimpan.",
  nothingToKeep: "Wawancara dihentikan. Belum ada jawaban.",
  unsaved: "Jawabanmu belum bisa disimpan di disk; wawancara tetap jalan.",
  changed: (changed: number, gone: number): string =>
    `Pertanyaannya berubah sejak terakhir: ${changed} ditanyakan lagi, ${gone} sudah tidak ada.`,
  askedAgain: (text: string): string => `Ditanyakan lagi: ${text}`,
  copied: "Simpanan lama terkunci dan tetap utuh; jawabanmu disimpan sebagai simpanan baru.",
  quick:
    "Kamu menjawab sangat cepat, separuhnya di bawah dua detik. Kalau tadi terburu-buru, hasilnya belum tentu menggambarkan kamu.",

  linear: {
    prompt: "Jawaban: ",
    answer: "Ketik nomor atau teks pilihannya, lalu Enter.",
    others: (words: readonly string[]): string => `Yang lain: ${words.join(", ")}.`,
    /** A word to type, with its short form. */
    word: (word: string, sign: string): string => `${word} (${sign})`,
    deed: (word: string, deed: string): string => `${word}: ${deed}.`,
    option: (label: string, text: string): string => `${label}. ${text}`,
    unknown: "Tidak dimengerti. Ketik nomor pilihan, atau ? untuk bantuan.",
    welcome: "Tekan Enter untuk mulai. Atau ketik ? untuk bantuan, s untuk keluar.",
    settled: "Tekan Enter untuk laporan. Atau ketik t untuk meneruskan, d untuk daftar.",
    review: "Ketik nomor pertanyaan untuk membukanya, atau tekan Enter saja untuk laporan.",
    list: "Ketik nomor pertanyaan untuk membukanya, 0 untuk laporan, atau tekan Enter saja untuk kembali ke pertanyaan tadi.",
    answered: "Tekan Enter saja kalau jawabanmu tetap.",
    part: (name: string): string => `Bagian: ${name}.`,
    reviewed: (question: string, answer: string): string => `${question} Jawabanmu: ${answer}.`,
    unanswered: (question: string, state: string): string => `${question} ${state}.`,
    either: (one: string, other: string): string => `${one}, atau: ${other}.`,
    help: "Tekan Enter untuk kembali.",
    sideA: (text: string): string => `Pilihan A: ${text}.`,
    sideB: (text: string): string => `Pilihan B: ${text}.`,
    notices: {
      choose: "Pilih dulu: ketik nomornya atau teksnya. Mau melewati? Ketik l.",
      last: "Jawab dulu pertanyaan ini. Mau melewati? Ketik l.",
      "too-soon": "Terlalu cepat, jadi baris tadi diabaikan. Baca dulu, lalu ketik lagi.",
      certain: "Sisanya tidak bisa mengubah hasil. Mau berhenti? Ketik d, lalu 0 untuk laporannya.",
    } satisfies Partial<Record<SessionNotice, string>>,
  },
} as const;
