/** Words of the kept interviews. */
export const history = {
  title: "Wawancara yang tersimpan di komputer ini",
  none: "Belum ada wawancara yang tersimpan.",
  finished: "selesai",
  unfinished: "belum selesai",
  answered: (count: number): string => `${count} jawaban`,
  more: "Lihat: kerja-cocok riwayat lihat NAMA · Hapus: kerja-cocok riwayat hapus NAMA",
  resume: "Lanjutkan yang belum selesai: kerja-cocok wawancara --lanjut",
  unknown: (name: string): string => `Tidak ada simpanan bernama "${name}".`,
  nameWhat: "Sebut nama simpanan yang akan dihapus, atau --semua.",
  deleted: (name: string): string => `Terhapus: ${name}`,
  changed: (count: number): string =>
    `${count} jawaban tidak dihitung, karena pertanyaannya sudah berubah atau tidak ada lagi.`,
} as const;
