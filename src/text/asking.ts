/** Words of the questions around the interview: which role, whether to go on, and what becomes of the result. */
export const asking = {
  role: "Peran mana yang ingin kamu coba?",
  unsure: "Belum tahu? Jelajahi semuanya",
  keys: "↑↓ pilih · Enter lanjut · Esc tutup",
  searchKeys: "ketik: cari · ↑↓ Enter · Esc keluar",
  nothingFound: "Tidak ada yang cocok.",

  unfinished: (answered: number, role: string): string =>
    `Ada wawancara ${role} yang belum selesai, ${answered} jawaban sudah ada.`,
  wantsToGoOn: "Mau dilanjutkan?",
  goOn: "Lanjutkan",
  startAnew: "Mulai dari awal",
  severalUnfinished: (count: number, role: string | null): string =>
    `Ada ${count} wawancara${role === null ? "" : ` ${role}`} yang belum selesai.`,
  goOnWithWhich: "Lanjutkan yang mana?",
  answers: (count: number): string => `${count} jawaban`,
  untouched: (command: string): string => `Simpananmu tetap utuh. Lanjutkan kapan saja: ${command}`,

  whatNext: "Mau apa sekarang?",
  goOnAnswering: "Lanjutkan menjawab",
  change: "Lihat atau ubah jawaban",
  read: "Baca bagian lainnya",
  save: "Simpan laporannya",
  chat: "Ringkas untuk chat",
  end: "Selesai",
  section: "Baca bagian mana?",
  goBack: "Kembali",
  more: (lines: number): string => `Masih ada ${lines} baris.`,
  goOnReading: "Teruskan",

  saveReport: "Simpan dalam bentuk apa?",
  formats: {
    html: "Halaman web, siap cetak (.html)",
    markdown: "Markdown (.md)",
    teks: "Teks biasa (.txt)",
    json: "Data untuk program (.json)",
  },
  fileName: "Nama berkasnya:",
  exists: (file: string): string => `"${file}" sudah ada.`,
  whatNow: "Mau bagaimana?",
  otherName: "Pakai nama lain",
  overwrite: "Timpa yang lama",
  cancel: "Batal menyimpan",

  tryAgain: "Coba simpan lagi",
  leaveUnkept: "Biarkan saja",
  keepAnswers: "Simpan jawabanmu di komputer ini?",
  keep: "Simpan",
  forget: "Hapus",
  kept: (command: string): string => `Jawabanmu tersimpan di komputer ini. Lihat lagi kapan saja: ${command}`,
  keptPart: (answers: number): string => `Hanya ${answers} jawaban yang tersimpan di komputer ini.`,
  notKept: "Jawabanmu tidak tersimpan di komputer ini.",
  forgotten: "Jawabanmu sudah dihapus dari komputer ini.",

  linear: {
    option: (label: string, text: string): string => `${label}. ${text}`,
    chooseHint: "Ketik nomornya lalu Enter. Enter saja berarti nomor 1.",
    searchHint: "Ketik nomornya, atau sebagian namanya, lalu Enter.",
    writeHint: (suggested: string): string =>
      suggested === "" ? "Ketik lalu Enter." : `Ketik lalu Enter. Enter saja berarti: ${suggested}`,
    unknown: "Tidak dimengerti. Ketik salah satu nomor di atas.",
    tooSoon:
      "Terlalu cepat, jadi baris tadi diabaikan; dari tempelan, hanya baris pertama yang dipakai. Baca dulu, lalu ketik lagi.",
    prompt: "Jawaban: ",
  },
} as const;
