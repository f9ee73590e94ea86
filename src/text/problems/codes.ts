import { counted } from "../numbers.ts";
import type { ProblemTexts } from "./sentence.ts";

const COMPARE = "Cocokkan dengan kode aslinya, atau minta peserta menyalinnya sekali lagi.";

/** What can be wrong with an answer code. */
export const codeTexts = {
  "code-mistyped": ({ code }) => ({ what: `Kode ${code} salah ketik atau terpotong.`, todo: COMPARE }),
  "code-too-short": ({ code, missing }) => ({
    what: `Kode ${code} kurang ${counted(missing)} huruf atau angka.`,
    todo: COMPARE,
  }),
  "code-too-long": ({ code, excess }) => ({
    what: `Kode ${code} kelebihan ${counted(excess)} huruf atau angka.`,
    todo: COMPARE,
  }),
  "code-without-start": ({ code }) => ({
    what: `Kode ${code} tidak diawali KC1, jadi ada yang hilang atau salah ketik.`,
    todo: COMPARE,
  }),
  "code-newer": ({ code }) => ({
    what: `Kode ${code} dibuat oleh versi kerja-cocok yang lebih baru, atau angka sesudah KC salah ketik.`,
    todo: "Cocokkan dengan kode aslinya; bila sama, perbarui kerja-cocok.",
  }),
  "code-of-other-edition": ({ code, role }) => ({
    what: `Kode ${code} bukan untuk pertanyaan ${role === null ? "peran mana pun yang dikenal di sini" : `"${role}" yang sekarang`}: perannya lain, atau pertanyaannya sudah berubah.`,
    todo: "Sebut peran saat kode itu dibuat dengan --peran, atau berkas YAML-nya yang dulu.",
  }),
  "columns-of-codes": ({ options }) => ({
    what: `Di sini ${options.join(" dan ")} tidak berlaku: masukan ini teks dengan kode, bukan tabel.`,
    todo: "Tulis nama dan kelasnya di depan kode, misalnya A-01 (XI-2), lalu titik dua.",
  }),
  "codes-beside-answers": ({ column, name }) => ({
    what: `Kolom ${column} ("${name}") memuat kode jawaban, yang tidak dibaca karena tabel ini juga punya kolom pertanyaan.`,
    todo: 'Untuk membacanya, simpan kolom itu dengan nama dan kelasnya di berkas sendiri, atau pakai "kerja-cocok nilai --masukan kode".',
  }),
  "lines-without-code": ({ count }) => ({
    what: `${counted(count)} baris tanpa kode dilewati.`,
    todo: "Periksa bila ada jawaban peserta di sana.",
  }),
  "repeated-codes": ({ count, first }) => ({
    what: `Kode yang dikirim lagi oleh orang yang sama dihitung sekali: ${counted(count)} kode, yang pertama di baris ${counted(first)}.`,
    todo: "Periksa bila sebenarnya dari dua orang yang namanya sama.",
  }),
  "unread-words": ({ count, first }) => ({
    what: `Di samping ${counted(count)} kode ada kata-kata yang tidak dibaca sebagai nama, yang pertama di baris ${counted(first)}.`,
    todo: "Bila itu namanya, tulis di depan kode, misalnya A-01 (XI-2), lalu titik dua.",
  }),
  "other-codes": ({ count, first }) => ({
    what: `Di ${counted(count)} baris kolom lain berisi kode yang berbeda, yang pertama di baris ${counted(first)}; hanya kode yang paling kiri dipakai.`,
    todo: "Bila kode yang lain juga perlu dinilai, taruh di baris tersendiri.",
  }),
  "same-code": ({ respondent, first }) => ({
    what: `Kode ini sama persis dengan kode ${respondent === null ? "" : `"${respondent}" `}di baris ${counted(first)}; keduanya dipakai.`,
    todo: "Hapus salah satu bila orangnya sama, atau periksa siapa pemiliknya.",
  }),
  "several-codes": ({ count }) => ({
    what: `Di sini ada ${counted(count)} kode yang berbeda, jadi tidak dipakai.`,
    todo: "Sisakan kode yang terakhir dibuat peserta ini.",
  }),
  "no-code": ({ received }) => ({
    what: `${received} bukan kode jawaban.`,
    todo: "Isi dengan kode yang diawali KC1-, atau kosongkan.",
  }),
} satisfies Partial<ProblemTexts>;
