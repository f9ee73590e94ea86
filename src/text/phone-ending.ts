/** Words of what the page on a phone shows when its questions are over. */
export const phoneEnding = {
  rest: "Semua nilai dan alasannya",

  send: {
    title: "Kirim ke gurumu",
    jump: "Langsung kirim ke gurumu ↓",
    about: "Semua jawabanmu ada di dalam kode ini. Pesannya persis seperti di kotak ini:",
    whatsApp: "Kirim lewat WhatsApp",
    copy: "Salin",
    share: "Aplikasi lain",
    copied: "Tersalin. Tempel di pesan untuk gurumu.",
    notCopied:
      "Belum tersalin, tetapi teksnya sudah ditandai. Tekan lama lalu pilih Salin, atau tekan Ctrl+C (di Mac: ⌘C).",
    notShared: "Belum terkirim. Coba Salin, lalu tempel di pesan untuk gurumu.",
    readable: "Kode ini bukan rahasia: orang lain pun bisa membaca jawabanmu darinya. Kirim hanya ke gurumu.",
    byHand: "Kirim tanpa internet",
    scan: "Biarkan gurumu memindai gambar ini, atau tulis kodenya di kertas.",
    write: "Tulis kodenya di kertas.",
    forgiving:
      "Huruf besar dan kecil sama saja; satu huruf yang salah akan ketahuan waktu gurumu membacanya.",
    qr: (line: string): string => `Kode QR yang berisi: ${line}`,
    nothing: "Belum ada yang bisa dikirim",
    nothingAbout: "Belum ada pertanyaan yang kamu jawab, jadi belum ada kodenya.",
  },

  save: {
    title: "Simpan untukmu sendiri",
    report: "Simpan laporan",
    answers: "Simpan jawaban",
    about:
      "Laporan untuk dibaca atau dicetak nanti. Jawaban bisa juga diserahkan ke gurumu sebagai berkas, pengganti kodenya.",
    asked: (name: string): string =>
      `Peramban diminta menyimpan ${name}, biasanya ke folder Unduhan. Tidak ada di sana? Buka halaman ini di Chrome atau peramban lain, lalu simpan lagi.`,
    cannot:
      "Peramban ini tidak bisa menyimpan berkas dari halaman ini. Buka halamannya di Chrome atau peramban lain, atau salin kodenya.",
    scripts: "Untuk skrip",
    data: "Simpan laporan JSON",
    dataAbout:
      'Sama persis dengan keluaran "kerja-cocok nilai --format json" dari jawaban yang disimpan di atas.',
  },

  leave: {
    title: "Selesai di sini?",
    back: "Ubah jawaban",
    answer: "Kembali menjawab",
    next: "Orang berikutnya",
    ask: (name: string | null): string =>
      name === null ? "Hapus jawaban ini dari halaman?" : `Hapus jawaban ${name} dari halaman?`,
    cleared:
      "Semua jawaban dan laporannya hilang dari halaman ini dan tidak bisa dikembalikan. Kirim atau simpan dulu kalau belum.",
    stays: "Berkas yang sudah disimpan dan teks yang sudah disalin tetap ada di perangkat ini.",
    stay: "Jangan dulu",
    clear: "Hapus, lalu mulai lagi",
  },

  /** The beginnings of the names of files. */
  files: { report: "laporan", answers: "jawaban", data: "laporan" },
} as const;
