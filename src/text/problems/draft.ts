import { counted } from "../numbers.ts";
import { describedKind } from "./other-kinds.ts";
import type { ProblemTexts } from "./sentence.ts";

/** What a text has to tell before anything can be drafted from it. */
const TELL =
  'Tulis paling sedikit tiga hal tentang pekerjaannya sebagai prosa biasa: "Barista adalah … Tugasnya meliputi … Orang yang cocok adalah …", lalu ulangi.';

/** Sentences about a description of a profession. */
export const draftTexts = {
  "description-kind": ({ kind }) => describedKind(kind),
  "description-too-large": ({ limit }) => ({
    what: `Uraian ini lebih dari ${limit / 1024 / 1024} MiB; itu bukan uraian satu pekerjaan.`,
    todo: "Ambil bagian tentang pekerjaannya saja.",
  }),
  "empty-description": () => ({ what: "Uraian ini kosong.", todo: TELL }),
  "not-indonesian": () => ({
    what: "Teks ini tidak terbaca sebagai prosa berbahasa Indonesia.",
    todo: TELL,
  }),
  "no-description": () => ({
    what: "Di teks ini tidak terbaca uraian sebuah pekerjaan.",
    todo: TELL,
  }),
  "no-scale-to-draft": () => ({
    what: "Dari uraian ini belum bisa dibuat pertanyaan: tugas dan sifat orang yang cocok tidak terbaca.",
    todo: 'Tambahkan kalimat seperti "Tugasnya meliputi …" atau "Orang yang cocok adalah …". Yang terbaca: tambahkan --json.',
  }),
  "too-long-to-draft": ({ text, letters, limit }) => ({
    what: `Sebuah kalimat di uraian ini terlalu panjang untuk sebuah profil (paling banyak ${counted(limit)} huruf). Yang terpanjang, ${counted(letters)} huruf, dimulai dengan "${text}".`,
    todo: "Pecah menjadi kalimat-kalimat pendek, atau satu hal sebaris, lalu ulangi.",
  }),
} satisfies Partial<ProblemTexts>;
