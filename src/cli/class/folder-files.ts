/** What lies in the folder of a class. */
export const FILES = {
  recap: "rekap.html",
  workbook: "hasil.xlsx",
  pupils: "siswa",
  print: "cetak.html",
  parents: "orang-tua.html",
  lesson: "rpl.html",
  problems: "masalah.txt",
  /** The answers themselves: what `--sebelum` reads. */
  answers: "jawaban.ndjson",
} as const;
