/** What is said between the checks of files that are watched. */
export const watching = {
  changed: (time: string, files: readonly string[]): string => `— ${time} ${files.join(", ")} berubah`,
  allSound: (files: number): string =>
    files === 1 ? "Tidak ada masalah." : `${files} berkas, semuanya tanpa masalah.`,
  someSound: (sound: number, files: number): string =>
    files === 1 ? "Masih ada masalah." : `${sound} dari ${files} berkas tanpa masalah.`,
  waiting: "Menunggu berkasnya disimpan lagi; Ctrl-C mengakhiri.",
  onlyText: (format: string): string => `--amati hanya untuk hasil berupa teks, bukan ${format}.`,
  onlyFiles: 'Dengan --amati, sebutkan berkasnya: "-" tidak bisa ditunggu berubah.',
} as const;
