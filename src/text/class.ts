import { counted } from "./numbers.ts";

/** Words around a class: what is asked on the way, and what is said at its end. */
export const classWords = {
  askPupil: "Kolom mana yang menyebut pesertanya?",
  askClass: "Kolom mana yang menyebut kelasnya?",
  noColumn: "Tidak ada",
  column: (name: string, values: string): string =>
    `${name === "" ? "(tanpa judul)" : name}${values === "" ? " (kosong)" : `: ${values}`}`,
  several: "kelas",
  withinInput: (input: string): string =>
    `Hasilnya tidak ditulis ke dalam folder masukan "${input}", supaya tidak terbaca sebagai jawaban.`,
  isFile: (name: string): string => `"${name}" adalah berkas, padahal hasilnya satu folder.`,
  oneFile: (name: string): string => `"${name}" adalah nama satu berkas, padahal hasilnya satu folder.`,
  isUsed: (name: string): string => `Folder "${name}" sudah ada isinya; tidak ada yang ditimpa.`,
  otherFolder: (name: string): string => `Sebut folder baru: -o "${name}"`,
  nextTime: (command: string): string => `Lain kali tanpa ditanya: ${command}`,
} as const;
