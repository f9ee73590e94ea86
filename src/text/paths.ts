import { listed } from "./numbers.ts";

/** Words about the names of files on the command line. */
export const pathWords = {
  outputIsInput: (output: string, input: string): string =>
    output === input
      ? `"${output}" adalah berkas masukan; bila hasilnya ditulis ke situ, isinya hilang.`
      : `"${output}" adalah berkas yang sama dengan masukan "${input}"; bila hasilnya ditulis ke situ, isinya hilang.`,
  stdoutIsInput: (input: string): string =>
    `Hasilnya diarahkan ke masukannya sendiri, "${input}", jadi isinya akan hilang atau bercampur.`,
  stdoutIsOutput: (output: string): string =>
    `Hasilnya juga diarahkan ke "${output}", jadi salah satunya akan hilang.`,
  sameOutputs: (one: string, other: string): string =>
    one === other
      ? `Dua hasil tidak bisa ditulis ke satu berkas, "${one}".`
      : `Dua hasil tidak bisa ditulis ke satu berkas: "${one}" dan "${other}" adalah berkas yang sama.`,
  ownFolder: (output: string): string =>
    `"${output}" ada di folder milik kerja-cocok sendiri, tempat simpanan wawancara atau katalognya.`,
  isFilled: (output: string): string =>
    `"${output}" sudah ada, dan isinya bukan hanya pertanyaan; tidak ditimpa.`,
  otherName: "Pakai nama lain untuk hasilnya.",
  otherFolder: "Pilih folder lain.",
  repeatedInput: (input: string, before: string): string =>
    input === before
      ? `Masukan "${input}" disebut dua kali, jadi isinya akan terhitung dua kali.`
      : `Masukan "${input}" adalah berkas yang sama dengan "${before}", jadi isinya akan terhitung dua kali.`,
  nameOnce: "Sebut satu kali saja.",
  tornName: (parts: readonly string[], whole: string): string =>
    `${listed(parts.map((part) => `"${part}"`))} tidak ada, tetapi "${whole}" ada.`,
  quoteName: (whole: string): string => `Apit namanya dengan tanda kutip: "${whole}".`,
  unknownEnding: (output: string, endings: readonly string[]): string =>
    `Tidak ada hasil yang berbentuk seperti nama "${output}"; yang ada: ${endings.join(", ")}.`,
  useName: (name: string): string => `Misalnya "${name}".`,
  isFolder: (output: string): string => `"${output}" adalah folder, padahal hasilnya satu berkas.`,
  nameFile: (file: string): string => `Sebut nama berkasnya, misalnya "${file}".`,
  result: "hasil",
  oneFileForMany: (output: string): string =>
    `"${output}" adalah nama satu berkas, padahal setiap peserta mendapat berkasnya sendiri.`,
  nameFolder: (folder: string, format: string): string =>
    `Sebut sebuah folder: --keluaran ${folder}/ --format ${format}`,
  summaryName: (file: string, endings: readonly string[]): string =>
    `Rekap tidak bisa ditulis ke "${file}": pakai nama yang berakhir ${listedOr(endings)}.`,
  bothFormats: (format: string): string => `--json dan --format ${format} meminta dua bentuk.`,
  oneFormat: "Pakai salah satu.",
  comparesNot: (format: string): string => `Bentuk ${format} tidak memuat perbandingan dengan jawaban lama.`,
  noWobble: "--ketelitian hanya mengubah goyangan biasa, dan bentuk hasil yang diminta tidak memuatnya.",
  useFormat: (formats: readonly string[]): string => `Pakai --format ${listedOr(formats)}.`,
  noEffect: (option: string, beside: string): string => `${option} tidak berlaku bersama ${beside}.`,
  leaveOut: (option: string): string => `Hilangkan ${option}.`,
} as const;

/** Several names to choose from: ".html, .md, atau .txt". */
export function listedOr(names: readonly string[]): string {
  if (names.length < 3) return names.join(" atau ");
  return `${names.slice(0, -1).join(", ")}, atau ${names.at(-1)}`;
}
