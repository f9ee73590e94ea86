/** Words of the kept interviews. */
export const history = {
  title: "Wawancara yang tersimpan di komputer ini",
  none: "Belum ada wawancara yang tersimpan.",
  finished: "selesai",
  unfinished: "belum selesai",
  answered: (count: number): string => `${count} jawaban`,
  names: "NAMA adalah baris pertama setiap simpanan di atas.",
  show: "Lihat: kerja-cocok riwayat lihat NAMA",
  compare: "Bandingkan: kerja-cocok riwayat banding NAMA NAMA",
  delete: "Hapus: kerja-cocok riwayat hapus NAMA",
  resume: "Lanjutkan yang belum selesai: kerja-cocok wawancara --lanjut",
  unknown: (name: string): string => `Tidak ada simpanan bernama "${name}".`,
  unknownEarlier: (name: string): string => `Tidak ada berkas atau simpanan bernama "${name}".`,
  otherRole: (name: string, role: string, expected: string): string =>
    `Simpanan "${name}" tentang ${role}, bukan ${expected}.`,
  nameTwo: "Sebut nama dua simpanan yang mau dibandingkan.",
  sameTwice: (name: string): string => `Simpanan "${name}" disebut dua kali; sebut dua yang berbeda.`,
  twoRoles: (one: string, other: string): string =>
    `Satu simpanan tentang ${one}, yang lain tentang ${other}; hanya wawancara tentang satu peran yang bisa dibandingkan.`,
  nameWhat: "Sebut nama simpanan yang akan dihapus, atau --semua.",
  deleted: (name: string): string => `Terhapus: ${name}`,
  lost: (name: string, count: number): string =>
    `${name}: ${count} jawaban tidak dihitung, karena pertanyaannya sudah berubah atau tidak ada lagi.`,
} as const;
