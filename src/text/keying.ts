import type { KeyingNotice, Stop } from "../core/keying/keying.ts";

/** A pupil as a line of the screen names it. */
function named(code: string, group: string): string {
  return group === "" ? code : `${code} (${group})`;
}

/** Tells why keys no longer count: of the sign that was typed, the last option, and how many of all are done. */
type TellStop = (sign: string, most: number, done: number, all: number) => string;

const stops = {
  "no-option": (sign: string, most: number): string =>
    `"${sign}" bukan pilihan di nomor ini (1 sampai ${most}, 0 bila kosong).`,
  "two-digits": (sign: string, most: number): string =>
    `Nomor ini dijawab dengan dua angka: 0${sign} berarti ${sign}, yang tertinggi ${most}.`,
  "no-key": () => "Tombol itu bukan jawaban. Kalau kamu menekan angka, nyalakan Num Lock.",
  "too-few": (_: string, __: number, typed: number, items: number): string =>
    `Baru ${typed} dari ${items} nomor. Mungkin ada yang terlewat: cocokkan dengan kertasnya per lima angka.`,
  "too-many": (sign: string): string =>
    `"${sign}" kelebihan: semua nomor sudah terisi. Mungkin ada yang terketik dua kali: cocokkan per lima angka.`,
  taken: (who: string) => `${who} sudah diketik, dan jawabannya tetap utuh.`,
} satisfies Record<Stop["kind"], TellStop>;

/** Words of keying in paper booklets; whoever types is a teacher. */
export const keyingWords = {
  named,
  /** Where the person is in the stack. */
  nth: (number: number): string => `Siswa ke-${number}`,
  done: (pupils: number): string => `${pupils} selesai`,
  checked: (pupils: number): string => `${pupils} diperiksa`,

  code: "Kode atau inisial di bukletnya?",
  group: (code: string): string => `Kelas ${code}?`,
  keepGroup: (group: string): string =>
    group === "" ? "Enter saja: tanpa kelas." : `Enter saja: ${group}. Tanpa kelas: ketik -`,
  question: (number: number, items: number): string => `Nomor ${number} dari ${items}`,
  empty: "dibiarkan kosong",
  /** Beside the option that was typed before it was taken back. */
  earlier: "tadi",
  twoDigits: (most: number): string => `Ketik dua angka: 01 sampai ${most}, 00 bila kosong.`,
  halfTyped: (digit: number): string => `${digit}_`,
  complete: (answers: number, empty: number): string =>
    `Lengkap: ${answers} nomor${empty === 0 ? "" : `, ${empty} di antaranya kosong`}.`,
  second: (pupil: string): string => `Diketik ulang untuk diperiksa: ambil buklet ${pupil}.`,
  secondNote: "Baca lagi dari kertasnya. Ketikan pertama sengaja tidak ditampilkan.",
  secondDone: "Lengkap. Enter untuk membandingkan.",

  differ: (pupil: string, differences: number): string => `${pupil}: ${differences} jawaban berbeda.`,
  differMuch: (code: string): string => `Banyak yang berbeda. Pastikan bukletnya benar milik ${code}.`,
  open: "Tekan spasi, lalu lihat kertasnya sekali lagi untuk setiap nomor.",
  difference: (nth: number, all: number, number: number): string =>
    `Perbedaan ${nth} dari ${all}: nomor ${number}`,
  first: (answer: string): string => `Pertama: ${answer}`,
  other: (answer: string): string => `Kedua: ${answer}`,
  decide: "Menurut kertasnya, mana yang benar? Ketik angkanya.",
  decided: "Semua perbedaan sudah diputuskan. Enter untuk memakainya.",

  stops,
  /** The same where two passes differ, and the differences are what is counted. */
  decisionStops: {
    ...stops,
    "too-few": (_: string, __: number, decided: number, differences: number): string =>
      `Baru ${decided} dari ${differences} perbedaan yang diputuskan.`,
    "too-many": (sign: string): string => `"${sign}" kelebihan: semua perbedaan sudah diputuskan.`,
  } satisfies Record<Stop["kind"], TellStop>,
  ignored: (keys: number): string => `${keys} tombol sesudahnya tidak dihitung.`,
  lift: "Tekan Backspace, lalu lanjutkan.",
  liftAt: (number: number): string => `Tekan Backspace, lalu lanjutkan dari nomor ${number}.`,
  otherCode: "Backspace: ketik kode lain, misalnya tambahkan angka.",

  notices: {
    "no-code": "Ketik kode, inisial, atau nomor urut yang kamu tulis di bukletnya.",
    "long-name": "Kode dan kelas paling panjang 60 huruf.",
    pasted: "Teks yang ditempel tidak dihitung: jawaban diketik dari kertas.",
    first: "Ini nomor pertama.",
    "no-more": "Tidak ada lagi yang bisa diambil kembali.",
  } satisfies Record<KeyingNotice, string>,
  unsaved: "Belum bisa disimpan di disk; kamu masih bisa mengetik.",
  savedAgain: "Sudah tersimpan lagi.",

  keys: {
    code: ["Enter lanjut", "Esc menu"],
    group: ["Enter lanjut", "Backspace ke kode", "Esc menu"],
    row: ["← urungkan", "Esc menu"],
    retake: "→ ambil lagi",
    answer: (most: number): string => `1–${most} jawab`,
    empty: "0 kosong",
    complete: ["Enter siswa berikutnya", "p periksa", "← perbaiki", "Esc menu"],
    step: "↑↓ buklet lain",
    secondDone: ["Enter bandingkan", "← perbaiki", "Esc menu"],
    closed: ["spasi lihat", "Esc menu"],
    decided: ["Enter pakai", "← ubah", "Esc menu"],
    stop: ["Backspace lanjut", "Esc menu"],
    taken: (canCheck: boolean): readonly string[] => [
      "Backspace kode lain",
      "l lihat yang dulu",
      ...(canCheck ? ["p periksa yang dulu"] : []),
      "Esc menu",
    ],
  },

  linear: {
    prompt: "Ketik: ",
    row: (pupil: string, number: number): string =>
      `${pupil}: ketik jawabannya sebaris mulai dari nomor ${number}, misalnya 45213 45213. 0 bila kosong.`,
    second: (pupil: string, number: number): string =>
      `Periksa ${pupil}: ketik lagi dari kertasnya mulai dari nomor ${number}.`,
    so: "Sejauh ini:",
    complete:
      "Enter saja kalau sudah cocok dengan kertasnya. k 12 kembali ke nomor 12, p memeriksa sekarang.",
    secondDone: "Enter saja untuk membandingkan. k 12 kembali ke nomor 12.",
    menu: "Ketik menu untuk berhenti, memeriksa, atau menulis CSV.",
    goOn: (number: number): string => `Yang sebelumnya diterima. Lanjutkan dari nomor ${number}.`,
    taken: (canCheck: boolean): string =>
      canCheck
        ? "Ketik kode lain, l untuk melihat yang dulu, atau p untuk memeriksa yang dulu."
        : "Ketik kode lain, atau l untuk melihat yang dulu.",
    again: "Yang lain diterima. Ketik angkanya lagi.",
    open: "Enter saja untuk mulai memutuskan.",
    accept: "Enter saja untuk memakainya, k untuk mengubah.",
  },
} as const;

/** Words of the questions around a stack, and of what becomes of it. */
export const stackWords = {
  kept: (role: string, pupils: number, when: string): string =>
    `Ada tumpukan kertas ${role} yang sedang diketik: ${pupils} siswa, terakhir ${when}.`,
  several: (count: number): string => `Ada ${count} tumpukan kertas yang sedang diketik.`,
  pupils: (count: number): string => `${count} siswa`,
  written: "CSV sudah ditulis",
  goOn: "Lanjutkan",
  anew: "Mulai tumpukan baru",
  wantsToGoOn: "Mau dilanjutkan?",
  which: "Lanjutkan yang mana?",
  none: (role: string | null): string =>
    `Tidak ada tumpukan kertas${role === null ? "" : ` ${role}`} yang sedang diketik.`,
  startNew: (command: string): string => `Mulai yang baru: ${command}`,
  unknown: (name: string): string => `Tidak ada tumpukan kertas bernama "${name}".`,
  otherRole: (name: string, role: string): string => `Tumpukan "${name}" berisi jawaban tentang ${role}.`,
  noTerminal: "Jawaban di kertas diketik di terminal, dan di sini tidak ada terminal.",
  noTerminalTodo: (role: string | null): string =>
    `Tanpa terminal, buat tabel CSV: satu baris setiap siswa, dengan kolom Kode, Kelas, dan satu kolom setiap id dari "kerja-cocok soal${role === null ? "" : ` ${role}`} -o pertanyaan.csv".`,
  onlyCsv: (file: string): string =>
    `"${file}" tidak berakhiran .csv, dan jawaban di kertas ditulis sebagai CSV.`,
  csvTodo: "Beri akhiran .csv, lalu nilai dengan kerja-cocok kelas",
  exists: (file: string): string => `"${file}" sudah ada dan tidak ditimpa.`,
  existsTodo: "Pakai nama berkas lain.",
  changed: (questions: number): string =>
    `Profilnya berubah sejak tumpukan ini diketik: ${questions} nomor di kertas bukan pertanyaan yang sama lagi. Tumpukan ini tidak bisa diteruskan, tetapi jawaban pertanyaan yang tetap sama masih bisa ditulis.`,
  leaveAsIs: "Biarkan",
  changedAsk: "Mau apa dengan tumpukan ini?",

  menu: "Mau apa sekarang?",
  goOnTyping: "Lanjut mengetik",
  check: (pupils: number): string => `Periksa dengan mengetik ulang (${pupils} siswa)`,
  look: "Lihat atau perbaiki seorang siswa",
  write: "Tulis CSV",
  leave: "Simpan dan keluar",
  erase: "Hapus tumpukan ini",
  pupil: "Siswa yang mana?",
  state: {
    unfinished: (number: number) => `baru sampai nomor ${number}`,
    done: "selesai",
    checked: "diperiksa",
  },
  whatWith: (pupil: string): string => `${pupil}: mau apa?`,
  correct: "Lihat atau perbaiki jawabannya",
  rename: "Ubah kode atau kelasnya",
  again: "Periksa dengan mengetik ulang",
  remove: "Hapus siswa ini",
  back: "Kembali",
  wantsToRemove: (pupil: string): string => `Hapus semua jawaban ${pupil}?`,
  keepPupil: "Jangan hapus",
  allChecked: "Semua siswa yang selesai sudah diperiksa.",
  noneToCheck: "Belum ada siswa selesai yang menunggu diperiksa.",

  wrote: (pupils: number): string => `${pupils} siswa ditulis.`,
  unfinished: (names: string): string => `Belum selesai diketik, yang sudah ada ikut ditulis: ${names}.`,
  blank: (names: string): string => `Tanpa satu jawaban pun, jadi tidak akan dinilai: ${names}.`,
  lost: (answers: number): string =>
    `${answers} jawaban tidak ikut ditulis, karena pertanyaannya sudah berubah.`,
  others: (count: number): string => `dan ${count} lagi`,
  next: (command: string): string => `Nilai sekelas: ${command}`,
  wantsToErase: "Jawaban siswa masih tersimpan di komputer ini. Hapus?",
  wantsToEraseAll: "Hapus semua jawaban di tumpukan ini?",
  keep: "Simpan dulu",
  eraseNow: "Hapus",
  erased: "Tumpukan ini sudah dihapus dari komputer ini.",
  keptHere: (file: string): string => `Tumpukan ini tersimpan di ${file}`,
  howToErase: (command: string): string => `Menghapusnya: ${command}`,
  untouched: (command: string): string => `Semua yang diketik tersimpan. Lanjutkan kapan saja: ${command}`,
  keptPart: (command: string): string =>
    `Yang terakhir diketik belum bisa disimpan di disk; yang sebelumnya tersimpan. Lanjutkan kapan saja: ${command}`,
  notKept: "Yang diketik di sini tidak bisa disimpan di disk.",
  nothing: "Belum ada yang diketik.",
  rival:
    "Tumpukan ini sedang diketik di jendela lain, jadi di sini dihentikan. Yang tampak di layar tersimpan, kecuali tombol terakhir.",
  gone: "Simpanan tumpukan ini dihapus dari tempat lain, jadi disimpan lagi.",
} as const;

/** The headings of who a row is of, the best first: another where an item has that name. */
export const keyedHeadings = [
  ["Kode", "Peserta", "Respondent"],
  ["Kelas", "Kelompok", "Group"],
] as const;
