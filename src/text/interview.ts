import type { Group } from "../core/interview/interview.ts";
import type { Notice } from "../core/interview/session.ts";

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
  shortExtent: (items: number): string =>
    `Ini bentuk singkat: berhenti begitu sisanya tidak bisa lagi mengubah hasil, paling banyak ${items} pertanyaan.`,
  private: "Jawabanmu tetap di komputer ini. Tidak ada akun, tidak ada yang dikirim.",
  honest: "Tidak ada jawaban yang benar atau salah tentang dirimu. Boleh melewati, boleh kembali.",
  purpose: "Ini wawancara refleksi karier, bukan psikotes dan bukan seleksi.",
  start: "Enter: mulai",
  resumed: (answered: number): string => `Melanjutkan: ${answered} jawaban sudah ada.`,

  group: (name: string, number: number, count: number): string => `${name} · bagian ${number} dari ${count}`,
  answered: (answered: number, items: number): string => `${answered} dari ${items}`,
  left: (minutes: number): string =>
    minutes <= 1 ? "tinggal sebentar lagi" : `kira-kira ${minutes} menit lagi`,
  pick: "Mana yang lebih menarik bagimu?",
  interest: "Seberapa ingin kamu mengisi hari kerjamu dengan ini?",
  statement: "Menurutmu, pernyataan ini benar atau salah?",
  sides: ["Jelas A", "Cenderung A", "Di tengah-tengah", "Cenderung B", "Jelas B"],
  earlier: "jawabanmu tadi",

  notices: {
    "no-option": "Angka itu bukan pilihan di sini.",
    choose: "Pilih dulu dengan angka atau panah. Mau melewati? Tekan l.",
    first: "Ini pertanyaan pertama.",
    last: "Pertanyaan ini belum dijawab. Jawab dulu, atau tekan l untuk melewati.",
    erased: "Jawabanmu di sini dihapus. Kamu bisa memilih lagi.",
    "too-soon": "Terlalu cepat: tombol tadi diabaikan. Baca dulu, lalu tekan lagi.",
    pasted: "Teks yang ditempel diabaikan. Tekan tombol angka untuk menjawab.",
    certain: "Sisanya tidak bisa mengubah hasil. Mau berhenti? Tekan d, lalu Lihat laporan.",
  } satisfies Record<Notice, string>,

  keys: {
    answer: (labels: string): string => `${labels} jawab`,
    back: "← kembali",
    skip: "l lewati",
    help: "? bantuan",
    save: "s simpan",
    move: "↑↓ geser",
    open: "Enter buka",
    finish: "Enter laporan",
    close: "tombol apa saja: tutup",
    more: "t teruskan",
    list: "d daftar",
    leave: "s keluar",
    start: "Enter mulai",
  },

  /** Where a window is too small for all lines. */
  cut: { below: "↓ masih ada", above: "↑ masih ada", both: "↑↓ masih ada" },

  help: [
    "Cara menjawab",
    "1, 2, 3, …  langsung menjawab (0 untuk pilihan ke-10, x untuk ke-11)",
    "↑ ↓ Enter   pilih dengan panah, lalu Enter",
    "← atau k    kembali; jawaban lama terlihat, Enter membiarkannya",
    "l           lewati; pertanyaan itu dihitung belum diketahui, bukan netral",
    "d           daftar semua pertanyaan",
    "s           simpan dan keluar (Ctrl-C dan Ctrl-D juga)",
  ],
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
  goOn: "Mau gambaran yang lengkap? Tekan t untuk meneruskan. Enter untuk melihat laporannya.",

  review: "Sebelum laporan",
  reviewNote: "Mau melihat sesuatu lagi? Kalau tidak, Enter saja.",
  list: "Semua pertanyaan",
  listNote: "Pilih yang mau kamu lihat, atau kembali ke pertanyaan tadi.",
  finish: "Lihat laporan",
  pair: (first: number, second: number): string =>
    `Jawabanmu nomor ${first} dan ${second} tampak berlawanan, mau dilihat lagi?`,
  skipped: (number: number, text: string): string => `Belum dijawab: ${number}. ${text}`,
  reviewed: (number: number, text: string, answer: string): string => `${number}. ${text} → ${answer}`,
  unknown: "belum dijawab",

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
    hint: "Ketik angka lalu Enter. Lainnya: k kembali, l lewati, d daftar, ? bantuan, s simpan dan keluar.",
    option: (label: string, text: string): string => `${label}. ${text}`,
    unknown: "Tidak dimengerti. Ketik nomor pilihan, atau ? untuk bantuan.",
    welcome: "Tekan Enter untuk mulai, ? untuk bantuan, atau s untuk keluar.",
    settled: "Tekan Enter untuk laporan, t untuk meneruskan, d untuk daftar.",
    review: "Ketik nomor pertanyaan untuk membukanya, atau Enter untuk laporan.",
    list: "Ketik nomor pertanyaan untuk membukanya, 0 untuk laporan, atau Enter untuk kembali ke pertanyaan tadi.",
    reviewed: (question: string, answer: string): string => `${question} Jawabanmu: ${answer}.`,
    open: (question: string): string => `${question} Belum dijawab.`,
    either: (one: string, other: string): string => `${one}, atau: ${other}.`,
    help: "Tekan Enter untuk kembali.",
    sideA: (text: string): string => `Pilihan A: ${text}.`,
    sideB: (text: string): string => `Pilihan B: ${text}.`,
  },
} as const;
