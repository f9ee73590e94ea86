import { ownFileKind, pipedFile } from "./other-kinds.ts";
import type { ProblemTexts } from "./sentence.ts";

const AGAIN = 'Buat dengan "kerja-cocok uji BERKAS --rekap bagian.json".';

/** What a file is that was given in place of another of ours. */
const KINDS = {
  summary: "rekap dari nilai atau banding",
  analysis: "hasil uji",
  "item-sums": "rekap butir dari uji --rekap",
} as const;

/** Sentences of problems about how items worked. */
export const analysisTexts: Pick<
  ProblemTexts,
  | "piped-file"
  | "not-json-file"
  | "summary-of-items"
  | "not-item-sums"
  | "not-an-analysis"
  | "analysis-newer"
  | "other-analysis"
  | "few-for-precision"
  | "no-precision"
> = {
  "piped-file": ({ expected }) => pipedFile(expected),
  "not-json-file": ({ kind, expected }) => ownFileKind(kind, expected),
  "summary-of-items": () => ({
    what: "Ini rekap butir dari uji, bukan rekap peserta.",
    todo: 'Gabungkan dengan "kerja-cocok uji --gabung BERKAS BERKAS".',
  }),
  "not-item-sums": ({ kind }) => ({
    what:
      kind === null
        ? "Ini bukan rekap butir dari kerja-cocok, atau isinya sudah berubah."
        : `Ini ${KINDS[kind]}, bukan rekap butir, jadi tidak bisa digabung di sini.`,
    todo: kind === "summary" ? 'Gabungkan dengan "kerja-cocok nilai --gabung BERKAS BERKAS".' : AGAIN,
  }),
  "not-an-analysis": ({ kind }) => ({
    what:
      kind === null
        ? "Ini bukan hasil uji dari kerja-cocok, atau isinya sudah berubah."
        : `Ini ${KINDS[kind]}, bukan hasil uji.`,
    todo:
      kind === "item-sums"
        ? 'Jadikan hasil uji dengan "kerja-cocok uji --gabung BERKAS -o uji.json".'
        : 'Buat dengan "kerja-cocok uji BERKAS -o uji.json".',
  }),
  "analysis-newer": () => ({
    what: "Hasil uji ini dibuat oleh versi kerja-cocok yang lebih baru.",
    todo: "Perbarui kerja-cocok, lalu ulangi.",
  }),
  "other-analysis": ({ received, expected }) => ({
    what:
      received === expected
        ? `Hasil uji ini memakai versi lain dari profil "${expected}", jadi ketelitiannya tidak berlaku di sini.`
        : `Hasil uji ini tentang peran "${received}", bukan "${expected}", jadi ketelitiannya tidak berlaku di sini.`,
    todo:
      received === expected
        ? "Buat lagi hasil ujinya dengan profil yang sekarang, atau hilangkan --ketelitian."
        : `Pakai --peran ${received}, atau hilangkan --ketelitian.`,
  }),
  "few-for-precision": ({ respondents, least }) => ({
    what: `Hasil uji ini dari ${respondents} peserta; di bawah ${least} ketelitiannya belum bisa diandalkan.`,
    todo: "Hilangkan --ketelitian: tanpa itu dipakai goyangan yang biasa.",
  }),
  "no-precision": ({ least }) => ({
    what: `Di hasil uji ini tidak ada skala yang galat bakunya bisa dipakai: perlu ${least} peserta atau lebih yang menjawab pertanyaan-pertanyaannya bersama-sama, jawaban yang beragam, dan kunci yang tidak tampak terbalik.`,
    todo: "Hilangkan --ketelitian: tanpa itu dipakai goyangan yang biasa.",
  }),
};
