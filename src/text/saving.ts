/** What to tell of an interview that is being kept. */
export const saving = {
  again: "Jawabanmu sudah tersimpan lagi.",
  changed: (own: string): string =>
    `Wawancara ini juga dijawab di tempat lain. Jawabanmu di sini disimpan tersendiri sebagai ${own}.`,
  gone: (own: string): string =>
    `Simpanan ${own} dihapus dari tempat lain saat kamu masih menjawab, jadi jawabanmu disimpan lagi dengan nama itu.`,
  othersStay: (others: string): string =>
    `Jawabanmu di sini sudah dihapus. Simpanan lain dari wawancara ini tetap ada: ${others}.`,
} as const;
