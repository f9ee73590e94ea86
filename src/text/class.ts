import { counted } from "./numbers.ts";

/** Words around a class: what is asked on the way, and what is said at its end. */
export const classWords = {
  askPupil: "Kolom mana yang menyebut siswanya?",
  askClass: "Kolom mana yang menyebut kelasnya?",
  noColumn: "Tidak ada",
  column: (name: string, values: string): string =>
    `${name === "" ? "(tanpa judul)" : name}${values === "" ? " (kosong)" : `: ${values}`}`,
  several: "kelas",
  withinInput: (input: string): string =>
    `Hasilnya tidak ditulis ke dalam folder masukan "${input}", supaya tidak terbaca sebagai jawaban.`,
  isFile: (name: string): string => `"${name}" adalah berkas, padahal hasilnya satu folder.`,
  oneFile: (name: string): string => `"${name}" adalah nama berkas, padahal hasilnya satu folder.`,
  isUsed: (name: string): string => `Folder "${name}" sudah ada isinya; tidak ada yang ditimpa.`,
  otherFolder: (name: string): string => `Sebut folder baru: -o "${name}"`,
  problems: {
    title: (title: string): string => `Yang perlu dilihat: ${title}`,
    none: "Tidak ada masalah.",
    unscored: (count: number): string => `BELUM BISA DINILAI (${counted(count)})`,
    others: (count: number): string => `PERLU DILIHAT (${counted(count)})`,
    notes: (count: number): string => `CARA MEMBACANYA (${counted(count)})`,
  },
  /** What a class is called where nothing names it. */
  unnamed: "kelas",
  classes: (count: number): string => `${counted(count)} kelas`,
  left: "Tidak ada yang ditulis.",
  nobody: "Tidak ada yang bisa dinilai, jadi tidak ada folder yang ditulis.",
  nobodyBefore: "Di jawaban sebelumnya tidak ada yang bisa dinilai, jadi tidak ada folder yang ditulis.",
  sameBefore: (file: string): string =>
    `"${file}" disebut sebagai jawaban sekarang dan juga jawaban sebelumnya.`,
  nameOther: "Sebut berkas yang lain di --sebelum.",
  more: (count: number, file: string): string =>
    `… dan ${counted(count)} lagi yang serupa, semuanya di ${file}.`,
  done: (scored: number, problems: number, compared: number | null): string =>
    [
      `${counted(scored)} siswa dinilai.`,
      ...(compared === null ? [] : [`${counted(compared)} punya perbandingan dengan jawaban sebelumnya.`]),
      problems === 0 ? "Tidak ada masalah." : `${counted(problems)} hal perlu dilihat: masalah.txt.`,
    ].join(" "),
  begin: (file: string): string => `Mulai dari ${file}.`,
  privacy:
    "Isinya jawaban dan hasil siswa: simpan di tempat yang hanya bisa kamu buka, dan beri setiap siswa hanya halamannya sendiri.",
  nextTime: (command: string): string => `Lain kali tanpa ditanya: ${command}`,
} as const;
