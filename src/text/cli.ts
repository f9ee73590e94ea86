function quotedList(words: readonly string[]): string {
  return words.map((word) => `"${word}"`).join(", ");
}

/** Words of the command line: usage errors, and what it says beside results. */
export const cli = {
  errors: {
    unknownOption: (name: string): string => `Pilihan "${name}" tidak dikenal.`,
    unknownCommand: (name: string): string => `Perintah "${name}" tidak dikenal.`,
    onlyFor: (flag: string, commands: readonly string[]): string =>
      `Pilihan "${flag}" hanya untuk ${quotedList(commands)}.`,
    afterCommand: (flag: string, commands: readonly string[]): string =>
      `Pilihan "${flag}" ditulis sesudah perintahnya: ${quotedList(commands)}.`,
    takesNothing: (flag: string): string => `Pilihan "${flag}" tidak memakai isi.`,
    alone: (flag: string): string => `Tulis "${flag}" saja.`,
    missingArgument: (name: string): string => `"${name}" belum disebut.`,
    write: (usage: string, see: string): string => `Tulis "${usage}". Lihat juga "${see}".`,
    missingValue: (flag: string): string => `Pilihan "${flag}" butuh isi sesudahnya.`,
    flagAsValue: (flag: string, value: string): string =>
      `Pilihan "${flag}" butuh isi, tetapi sesudahnya ada pilihan lain: "${value}".`,
    joinValue: (joined: string): string => `Bila memang itu isinya, tulis "${joined}".`,
    twoValues: (flag: string, [first, second]: readonly [string, string]): string =>
      `Pilihan "${flag}" disebut dua kali dengan isi yang berbeda: "${first}" dan "${second}".`,
    nameOne: "Sebut satu saja.",
    severalRoles: (command: string, names: string): string =>
      `"${command}" hanya untuk satu peran, bukan beberapa: "${names}".`,
    oneRole: 'Sebut satu peran saja; beberapa peran sekaligus: "kerja-cocok banding".',
    excessArguments: (words: readonly string[]): string =>
      `Ada yang berlebih: ${quotedList(words)}. Nama yang memuat spasi diapit tanda kutip.`,
    unknownEncoding: (name: string): string => `Penyandian "${name}" tidak dikenal.`,
    noWorkbook: "Buku kerja Excel tidak bisa ditampilkan di terminal.",
    nameWorkbook: "Sebut berkasnya: -o hasil.xlsx",
    wishesOfOne: "--kondisi hanya untuk jawaban satu orang, dalam satu berkas JSON.",
    comparesOne: "--dibanding hanya untuk satu jawaban JSON.",
    unknownSchema: (name: string, known: readonly string[]): string =>
      `Skema "${name}" tidak ada. Yang ada: ${known.join(", ")}.`,
    unknownFormat: (name: string, known: readonly string[]): string =>
      `Bentuk "${name}" tidak dikenal. Yang ada: ${known.join(", ")}.`,
    other: "Perintah ini tidak bisa dijalankan.",
    maybe: (...suggestions: readonly string[]): string =>
      `Mungkin maksudmu ${suggestions.map((one) => `"${one}"`).join(" atau ")}?`,
    see: (command: string): string => `Lihat "${command}".`,
    noTerminal: "Wawancara butuh terminal.",
    scoreInstead: 'Untuk menilai jawaban dari pipa, pakai "kerja-cocok nilai".',
    crash: "Maaf, program ini bermasalah. Jawabanmu tidak dikirim ke mana pun. Rincian untuk pengembang:",
  },
  rest: "Selengkapnya: tambahkan --lengkap",
  written: (file: string): string => `Tersimpan di ${file}`,
  interviewFile: (file: string): string => `kerja-cocok wawancara ${file}`,
  scoreFile: (file: string): string => `kerja-cocok nilai ${file}`,
  readingDescription:
    "Ketik atau tempel uraiannya di sini, lalu tekan Ctrl-D (di Windows: Ctrl-Z lalu Enter).",
  readingProfile: "Ketik atau tempel profilnya di sini, lalu tekan Ctrl-D (di Windows: Ctrl-Z lalu Enter).",
  reading: "Ketik atau tempel jawaban di sini, lalu tekan Ctrl-D (di Windows: Ctrl-Z lalu Enter).",
} as const;
