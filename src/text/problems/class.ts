import type { PupilArgs } from "../../core/base/class-problem.ts";
import { counted, listed } from "../numbers.ts";
import type { ProblemTexts } from "./sentence.ts";

/** A pupil as people speak of one. */
function called({ name, group }: PupilArgs): string {
  return group === null ? `"${name}"` : `"${name}" (${group})`;
}

/** So many are named; more would bury what they are named for. */
const MOST_NAMED = 6;

function someOf(names: readonly string[]): string {
  if (names.length <= MOST_NAMED) return listed(names);
  return listed([...names.slice(0, MOST_NAMED), `${counted(names.length - MOST_NAMED)} lagi`]);
}

/** What can be wrong with the answers of a class. */
export const classTexts = {
  "left-out-of-folder": ({ names, count }) => ({
    what: `${counted(count)} isi folder ini bukan berkas jawaban, jadi dilewati: ${names.map((name) => `"${name}"`).join(", ")}${count > names.length ? ", …" : ""}.`,
    todo: "Bila ada jawaban di situ, sebut sendiri namanya.",
  }),
  "folder-without-answers": () => ({
    what: "Di folder ini tidak ada berkas jawaban.",
    todo: "Sebut folder lain, atau berkasnya langsung (.csv, .xlsx, .ods, .json, .ndjson, .txt).",
  }),
  "class-folder": ({ answers }) => ({
    what: 'Folder ini hasil "kelas" yang dulu, bukan folder jawaban.',
    todo: `Sebut berkas jawabannya; untuk membandingkan dengan hasil dulu pakai --sebelum, untuk mengulang pakai "${answers}".`,
  }),
  "too-many-for-class": ({ limit }) => ({
    what: `Siswa di sini lebih dari ${counted(limit)}, jadi tidak ada yang ditulis.`,
    todo: "Olah satu sekolah atau satu angkatan setiap kali, atau pakai nilai dengan --format csv.",
  }),
  "group-by-file": ({ groups }) => ({
    what: `Tidak ada kolom kelas, jadi nama berkas atau foldernya dipakai sebagai kelas: ${groups.map((group) => `"${group}"`).join(", ")}.`,
    todo: "Bila keliru, tambahkan kolom Kelas, atau ganti nama berkasnya.",
  }),
  "name-column-used": ({ column, name }) => ({
    what: `Kolom ${column} ("${name}") dipakai sebagai nama siswa.`,
    todo: "Bila tidak boleh ada nama, pakai --peserta - atau sebut kolom lain.",
  }),
  "no-pupil-column": () => ({
    what: "Tidak ada kolom yang menyebut siswa, jadi mereka disebut menurut barisnya.",
    todo: "Bila ada kolomnya, sebut judulnya atau hurufnya: --peserta B.",
  }),
  "unread-class-column": ({ column, name }) => ({
    what: `Kolom ${column} ("${name}") mungkin menyebut kelas, tetapi tidak dipakai.`,
    todo: "Bila memang kelasnya, sebut kolom itu dengan --kelompok.",
  }),
  "several-class-columns": ({ columns, name }) => ({
    what: `Beberapa kolom bisa berarti kelas: ${listed(columns.map(String))}. Yang dipakai hanya kolom ${columns[0]} ("${name}").`,
    todo: "Bila keliru, sebut kolomnya dengan --kelompok, atau satukan dulu isinya dalam satu kolom.",
  }),
  "repeated-pupil": ({ places, pages, isSame, ...pupil }) => ({
    what: `${called(pupil)} ada ${counted(places.length)} kali${isSame ? ", jawabannya sama persis" : " dengan jawaban yang berbeda"}: ${someOf(places)}.`,
    todo: `Semuanya dinilai, masing-masing dengan halamannya sendiri: ${someOf(pages)}. Bila orangnya sama, hapus yang tidak dipakai, lalu ulangi.`,
  }),
  "no-before": ({ groups, ...pupil }) =>
    groups.length === 0
      ? {
          what: `${called(pupil)} tidak ada di jawaban sebelumnya, jadi tanpa perbandingan.`,
          todo: "Bila dulu namanya ditulis lain, samakan, lalu ulangi.",
        }
      : {
          what: `${called(pupil)} ada di jawaban sebelumnya, tetapi di kelas lain: ${listed(groups)}. Jadi tanpa perbandingan.`,
          todo: "Bila orangnya sama, samakan kelasnya di salah satu berkas, lalu ulangi.",
        },
  "unclear-before": ({ count, ...pupil }) => ({
    what: `${called(pupil)} tidak jelas pasangannya (${counted(count)} kemungkinan), jadi tanpa perbandingan.`,
    todo: "Bedakan nama atau kelasnya di kedua berkas, lalu ulangi.",
  }),
  "nameless-before": ({ count }) => ({
    what: `${counted(count)} siswa tanpa nama atau kode, jadi tanpa perbandingan.`,
    todo: "Isi kolom nama atau kodenya di kedua berkas, atau sebut kolomnya dengan --peserta.",
  }),
  "before-only": (pupil) => ({
    what: `${called(pupil)} ada di jawaban sebelumnya, tetapi tidak di yang sekarang.`,
    todo: "Bila seharusnya ada, periksa penulisan nama dan kelasnya.",
  }),
} satisfies Partial<ProblemTexts>;
