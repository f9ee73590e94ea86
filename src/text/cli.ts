/** Words of the command line: help, usage errors, and what it says beside results. */
export const cli = {
  description: "Wawancara refleksi karier: cocokkah kamu dengan sebuah pekerjaan?",
  titles: {
    "Usage:": "Pemakaian:",
    "Arguments:": "Argumen:",
    "Options:": "Pilihan:",
    "Commands:": "Perintah:",
    "Global Options:": "Pilihan umum:",
  } as Readonly<Record<string, string>>,
  usageTail: "[pilihan] [perintah]",
  help: "tampilkan bantuan ini",
  helpCommand: "tampilkan bantuan sebuah perintah",
  version: "tampilkan versi",
  examples: `
Contoh:
  kerja-cocok                          wawancara di terminal
  kerja-cocok < jawaban.json           nilai jawaban dari berkas
  kerja-cocok nilai jawaban.json --json
  kerja-cocok soal --format json       lembar jawaban untuk diisi

Semua tetap di komputermu: tanpa jaringan, tanpa akun.`,
  options: {
    noColor: "tanpa warna",
    role: "id peran di katalog, atau berkas YAML",
    format: "bentuk hasil: ",
    json: "sama dengan --format json",
    output: "tulis hasil ke berkas ini",
    short: "bentuk singkat: berhenti begitu hasil sudah pasti",
    resume: "lanjutkan wawancara terakhir yang belum selesai",
    all: "semuanya",
    linear: "satu baris masuk, satu baris keluar; cocok untuk pembaca layar",
  },
  commands: {
    interview: "wawancara tentang sebuah peran, lalu laporannya",
    score: "nilai berkas jawaban, atau masukan dari pipa",
    items: "daftar butir yang ditanyakan, atau lembar jawaban",
    roles: "peran yang ada di katalog",
    show: "gambaran jujur sebuah pekerjaan, sebelum wawancara",
    check: "periksa berkas profil YAML",
    history: "wawancara yang tersimpan di komputer ini",
    showHistory: "laporan dari wawancara yang tersimpan",
    deleteHistory: "hapus wawancara yang tersimpan",
  },
  arguments: {
    role: "id peran atau berkas YAML",
    files: "berkas jawaban; - atau kosong berarti masukan dari pipa",
    profiles: "berkas profil YAML",
    saved: "nama simpanan; lihat: kerja-cocok riwayat",
  },
  errors: {
    unknownOption: (name: string): string => `Pilihan "${name}" tidak dikenal.`,
    unknownCommand: (name: string): string => `Perintah "${name}" tidak dikenal.`,
    missingArgument: (name: string): string => `Argumen "${name}" belum ada.`,
    missingValue: (name: string): string => `Pilihan "${name}" butuh nilai.`,
    excessArguments: "Ada argumen yang berlebih.",
    unknownFormat: (name: string, known: readonly string[]): string =>
      `Bentuk "${name}" tidak dikenal. Yang ada: ${known.join(", ")}.`,
    other: "Perintah ini tidak bisa dijalankan.",
    maybe: (suggestion: string): string => `Mungkin maksudmu "${suggestion}"?`,
    seeHelp: 'Lihat "kerja-cocok --help".',
    noTerminal: "Wawancara butuh terminal. Untuk menilai jawaban dari pipa, pakai: kerja-cocok nilai",
    oneRespondent: "Laporan wawancara hanya untuk satu orang.",
    crash: "Maaf, program ini bermasalah. Jawabanmu tidak dikirim ke mana pun. Rincian untuk pengembang:",
  },
  written: (file: string): string => `Tersimpan di ${file}`,
  unscored: (count: number): string => `${count} jawaban tidak bisa dinilai.`,
} as const;
