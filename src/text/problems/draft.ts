import { describedKind } from "./other-kinds.ts";
import type { ProblemTexts } from "./sentence.ts";

/** What a text has to tell before anything can be drafted from it. */
const TELL =
  'Tulis paling sedikit tiga hal tentang pekerjaannya sebagai prosa biasa: "Barista adalah … Tugasnya meliputi … Orang yang cocok adalah …", lalu ulangi.';

/** Sentences about a description of a profession. */
export const draftTexts = {
  "description-kind": ({ kind }) => describedKind(kind),
  "description-too-large": ({ limit }) => ({
    what: `Uraian ini lebih dari ${limit / 1024 / 1024} MB; itu bukan uraian satu pekerjaan.`,
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
} satisfies Partial<ProblemTexts>;
