/** Words around an interview for several roles: how it begins, and what can be done with its ranking. */
export const exploration = {
  noTerminal: "Jelajah butuh terminal.",
  compareInstead: 'Untuk membandingkan peran dengan jawaban dari pipa, pakai "kerja-cocok banding".',
  /** What is kept under this name. */
  name: (roles: number): string => `Jelajah ${roles} peran`,
  oneRole: "Jelajah butuh sedikitnya dua peran yang berbeda.",
  nameMore:
    'Sebut beberapa peran, misalnya "-p perawat,pekerja-sosial", atau tidak satu pun untuk seluruh katalog.',
  otherRoles: (name: string): string => `Simpanan "${name}" menjelajahi peran yang lain.`,
  aboutOne: (name: string, role: string): string => `Simpanan "${name}" adalah wawancara tentang ${role}.`,
  goOnWith: (name: string): string => `Lanjutkan: kerja-cocok wawancara --lanjut ${name}`,
  notOfSeveral: (name: string): string =>
    `Simpanan "${name}" menjelajahi beberapa peran; "--singkat" dan "--dibanding" hanya untuk wawancara tentang satu peran.`,
  goOnExploring: (name: string): string =>
    `Lanjutkan tanpa pilihan itu: kerja-cocok jelajah --lanjut ${name}`,
  added: (roles: readonly string[]): string =>
    `Peran baru di katalog sejak terakhir, ikut dijelajahi: ${roles.join(", ")}.`,
  removed: (ids: readonly string[]): string =>
    `Tidak ada lagi di katalog, jadi tidak ikut dijelajahi: ${ids.join(", ")}.`,
  newer: (answers: number, role: string): string =>
    `${answers} jawaban diambil dari wawancara tentang ${role}, yang kamu simpan sesudahnya.`,

  report: "Baca laporan satu peran",
  wish: "Saring menurut kondisi kerja",
  aboutWishes: "Ini saringan tersendiri: tidak dihitung dalam kecocokan, dan bisa kamu ubah kapan saja.",
  save: "Simpan urutannya",
  goOn: "Lanjutkan menjawab",
  settle: (questions: number): string => `Perjelas urutannya (${questions} pertanyaan lagi)`,
  change: "Lihat atau ubah jawaban",
  end: "Selesai",
  whichRole: "Laporan peran yang mana?",
  conflicting: (role: string): string => `${role} (kondisi kerjanya lain)`,
  answerRest: (open: number): string => `Jawab sisa pertanyaannya (${open})`,
  changeOfRole: "Lihat atau ubah jawaban tentang peran ini",
  otherRole: "Laporan peran lain",
  back: "Kembali ke urutan peran",
  ofRole: (role: string, open: number): string =>
    `Sekarang hanya tentang ${role}. Jawabanmu tadi ikut; tinggal ${open} pertanyaan.`,

  showReport: (command: string): string => `Baca laporan salah satu perannya, atau ubah jawaban: ${command}`,
  isUnfinished: (command: string): string => `Jelajah ini belum selesai. Lanjutkan: ${command}`,
} as const;
