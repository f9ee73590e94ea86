/** Words of the kept interviews. */
export const history = {
  title: "Wawancara yang tersimpan di komputer ini",
  none: "Belum ada wawancara yang tersimpan.",
  stacks: "Tumpukan kertas yang sedang diketik",
  finished: "selesai",
  unfinished: "belum selesai",
  answered: (count: number): string => `${count} jawaban`,
  names: "Sebut sebuah simpanan dengan nomornya atau namanya.",
  show: "Lihat:",
  compare: "Bandingkan:",
  delete: "Hapus:",
  resume: "Lanjutkan yang belum selesai:",
  unknown: (name: string): string => `Tidak ada simpanan bernama "${name}".`,
  unknownEarlier: (name: string): string => `Tidak ada berkas atau simpanan bernama "${name}".`,
  alreadyFinished: (name: string): string => `Wawancara "${name}" sudah selesai.`,
  showFinished: (name: string): string => `Lihat laporannya: kerja-cocok riwayat lihat ${name}`,
  otherRole: (name: string, role: string, expected: string): string =>
    `Simpanan "${name}" tentang ${role}, bukan ${expected}.`,
  continueStack: "Lanjutkan:",
  isStack: (name: string): string => `"${name}" adalah tumpukan kertas, bukan wawancara.`,
  nameTwo: "Sebut nama atau nomor dua simpanan yang mau dibandingkan.",
  sameTwice: (name: string): string => `Simpanan "${name}" disebut dua kali; sebut dua yang berbeda.`,
  twoRoles: (one: string, other: string): string =>
    `Satu simpanan tentang ${one}, yang lain tentang ${other}; hanya wawancara tentang satu peran yang bisa dibandingkan.`,
  noExplorations: "Dua jelajah tidak bisa dibandingkan; hanya dua wawancara tentang satu peran.",
  nameWhat: "Sebut nama atau nomor simpanan yang akan dihapus, atau --semua.",
  toDelete: (count: number): string =>
    count === 1
      ? "Simpanan ini akan dihapus dari komputer ini:"
      : `${count} simpanan ini akan dihapus dari komputer ini:`,
  unreadable: "tidak terbaca",
  wantsToDelete: (count: number): string => (count === 1 ? "Hapus?" : "Hapus semuanya?"),
  keep: "Jangan hapus",
  erase: "Hapus",
  noneDeleted: "Tidak ada yang dihapus.",
  changed: (name: string): string => `Tidak dihapus, karena baru saja berubah di tempat lain: ${name}`,
  deleted: (name: string): string => `Terhapus: ${name}`,
  isUnfinished: (command: string): string => `Wawancara ini belum selesai. Lanjutkan: ${command}`,
  lost: (name: string, count: number): string =>
    `${name}: ${count} jawaban tidak dihitung, karena pertanyaannya sudah berubah atau tidak ada lagi.`,
} as const;
