import type { ContentProblemArgs } from "../../core/base/content-problem.ts";
import type { Problem } from "../../core/base/problem.ts";
import { counted } from "../numbers.ts";
import { analysisTexts } from "./analysis.ts";
import { batchTexts } from "./batch.ts";
import { classTexts } from "./class.ts";
import { codeTexts } from "./codes.ts";
import { columnTexts } from "./columns.ts";
import { draftTexts } from "./draft.ts";
import { readFailures, writeFailures } from "./file-failures.ts";
import { profileTexts } from "./profile.ts";
import { rowTexts } from "./rows.ts";
import { maybe, type ProblemText, type ProblemTexts, receivedNames } from "./sentence.ts";
import { jsonErrors } from "./syntax-errors.ts";
import { workbookTexts } from "./workbooks.ts";

export type { ProblemText };

/** A code without a sentence does not compile. Those of content have theirs in `content.ts`: who reads a profile need not carry them. */
const TEXTS: Omit<ProblemTexts, keyof ContentProblemArgs> = {
  ...profileTexts,
  "not-json": ({ detail }) => ({
    what: `JSON ini tidak terbaca: ${jsonErrors[detail] ?? "susunannya tidak dikenal"}.`,
    todo: "Periksa koma, tanda kutip, dan kurung di sekitar sini.",
  }),
  "empty-input": () => ({
    what: "Tidak ada jawaban di masukan ini.",
    todo: 'Buat lembar jawaban dengan "kerja-cocok soal --format json", isi, lalu kirim ke sini.',
  }),
  "not-a-record": ({ received }) => ({
    what: `Di sini harus ada objek jawaban, tetapi isinya ${receivedNames[received] ?? received}.`,
    todo: 'Pakai bentuk {"answers": {"id-pertanyaan": 4}}.',
  }),
  "report-as-answers": () => ({
    what: "Ini laporan, bukan lembar jawaban.",
    todo: "Kirim berkas jawaban yang menghasilkan laporan ini.",
  }),
  "duplicate-key": ({ key }) => ({ what: `Kunci "${key}" ditulis dua kali.`, todo: "Sisakan satu saja." }),
  "unknown-record-key": ({ key, suggestion }) => ({
    what: `Kunci "${key}" tidak dikenal, jadi diabaikan.`,
    todo: maybe(suggestion, "Hapus bila tidak perlu."),
  }),
  "unknown-item": ({ id, suggestion }) => ({
    what: `Tidak ada pertanyaan dengan id "${id}".`,
    todo: maybe(suggestion, 'Lihat id yang ada dengan "kerja-cocok soal".'),
  }),
  "not-an-option": ({ id, received, options }) => ({
    what: `${received} bukan pilihan untuk "${id}".`,
    todo: `Pakai angka bulat 1 sampai ${options}, atau null bila belum dijawab.`,
  }),
  "not-a-statement-answer": ({ id, received }) => ({
    what: `${received} bukan jawaban untuk pernyataan "${id}".`,
    todo: 'Pakai true, false, "belum-tahu", atau null.',
  }),
  "wrong-profile": ({ received, expected }) => ({
    what: `Jawaban ini untuk peran "${received}", bukan "${expected}".`,
    todo: `Pakai --peran ${received}, atau periksa berkasnya.`,
  }),
  "unknown-record-role": ({ id, suggestion, expected }) => ({
    what:
      expected === null
        ? `Peran "${id}" tidak ada di katalog.`
        : `Jawaban ini untuk peran "${id}", bukan "${expected}", dan "${id}" tidak ada di katalog.`,
    todo: maybeOwn(suggestion, "Bila profilnya buatanmu, sebut berkasnya: --peran BERKAS.yaml."),
  }),
  "answers-of-several": () => ({
    what: "Jawaban ini dari jelajah, jadi untuk beberapa peran sekaligus.",
    todo: 'Bandingkan perannya dengan "kerja-cocok banding".',
  }),
  "item-means-two": ({ item, first, second }) => ({
    what: `Pertanyaan "${item}" berarti lain di peran "${first}" dan di "${second}", jadi satu jawaban tidak bisa dipakai keduanya.`,
    todo: "Beri pertanyaan itu id lain di profil buatanmu, atau bandingkan tanpa salah satunya.",
  }),
  "too-many-roles": ({ count, limit }) => ({
    what: `Di sini disebut ${counted(count)} peran; paling banyak ${counted(limit)} sekaligus.`,
    todo: "Sebut peran yang ingin dibandingkan saja.",
  }),
  "same-role-id": ({ id }) => ({
    what: `Dua peran yang dibandingkan memakai id yang sama, "${id}", padahal isinya berbeda.`,
    todo: "Beri profil buatanmu id lain, atau sebutkan salah satunya saja.",
  }),
  "more-problems": ({ count }) => ({
    what: `Masih ada ${counted(count)} masalah lain di jawaban peserta ini.`,
    todo: "Perbaiki yang disebut dulu, atau periksa apakah berkasnya benar.",
  }),
  ...codeTexts,
  ...batchTexts,
  ...rowTexts,
  ...workbookTexts,
  ...columnTexts,
  ...classTexts,
  ...analysisTexts,
  ...draftTexts,
  "unreadable-file": ({ reason }) => readFailures[reason],
  "file-too-large": ({ limit }) => ({
    what: `Isi berkas ini lebih dari ${limit / 1024 / 1024} MiB.`,
    todo: readFailures["too-large"].todo,
  }),
  "unknown-profile": ({ id, suggestion }) => ({
    what: `Peran "${id}" tidak ada di katalog.`,
    todo: maybeRole(suggestion),
  }),
  "unknown-wish": ({ word, words, suggestion }) => ({
    what: `Kondisi kerja "${word}" tidak dikenal. Yang dikenal: ${words.join(", ")}.`,
    todo: maybe(suggestion, 'Tulis satu atau beberapa, misalnya "--kondisi kantor,tetap".'),
  }),
  "file-exists": () => ({ what: "Berkas ini sudah ada.", todo: "Pilih nama lain, atau hapus yang lama." }),
  "unwritable-file": ({ reason }) => writeFailures[reason],
  "missing-file": ({ suggestion }) => ({
    what: readFailures.missing.what,
    todo: maybe(suggestion, readFailures.missing.todo),
  }),
  "folder-as-file": ({ files }) => ({
    what: readFailures.folder.what,
    todo:
      files.length === 0
        ? readFailures.folder.todo
        : `Sebutkan berkas di dalamnya, misalnya ${files.map((name) => `"${name}"`).join(", ")}.`,
  }),
  "saved-damaged": () => ({
    what: "Simpanan ini rusak atau terpotong, jadi tidak bisa dilanjutkan.",
    todo: 'Lihat simpanan lain dengan "kerja-cocok riwayat".',
  }),
  "saved-newer": () => ({
    what: "Simpanan ini dibuat oleh versi kerja-cocok yang lebih baru.",
    todo: "Perbarui kerja-cocok, lalu lanjutkan.",
  }),
  "saved-link": () => ({
    what: "Di tempat simpanan ini ada tautan, bukan berkas biasa; tidak dibuka demi keamanan.",
    todo: "Hapus tautannya bila bukan kamu yang membuatnya.",
  }),
  "no-earlier": ({ respondent }) => ({
    what:
      respondent === null
        ? "Di berkas ini tidak jelas jawaban lama mana yang dimaksud."
        : `Jawaban lama "${respondent}" tidak ada di berkas ini.`,
    todo: "Pakai berkas berisi satu jawaban, atau jawaban dengan respondent yang sama.",
  }),
  "several-earlier": ({ respondent, count }) => ({
    what: `Jawaban "${respondent}" ada ${counted(count)} kali di berkas ini, jadi tidak jelas mana yang dimaksud.`,
    todo: "Sisakan satu, atau simpan yang dimaksud di berkas tersendiri.",
  }),
  "other-respondent": ({ received, expected }) => ({
    what: `Jawaban lama ini milik "${received}", bukan "${expected}".`,
    todo: "Pakai jawaban lamanya sendiri; bila orangnya memang sama, hapus respondent dari salah satunya.",
  }),
  "respondent-spelling": ({ received, expected }) => ({
    what: `Jawaban lama "${received}" dibandingkan dengan jawaban "${expected}": nama keduanya hanya berbeda tanda di atas hurufnya.`,
    todo: "Bila orangnya lain, pakai jawaban lamanya sendiri.",
  }),
  "saved-none": ({ role }) => ({
    what: `Tidak ada wawancara${role === null ? "" : ` ${role}`} yang belum selesai.`,
    todo: "Mulai yang baru tanpa --lanjut.",
  }),
  "not-a-summary": () => ({
    what: "Ini bukan rekap JSON dari kerja-cocok, atau isinya sudah berubah.",
    todo: 'Buat lagi dengan "kerja-cocok nilai BERKAS --rekap rekap.json".',
  }),
  "summary-of-roles": () => ({
    what: "Ini rekap tentang beberapa peran; rekap seperti ini tidak bisa digabung.",
    todo: 'Nilai semua berkas jawabannya sekaligus: "kerja-cocok nilai BERKAS BERKAS --peran semua --rekap rekap.html".',
  }),
  "summary-newer": () => ({
    what: "Rekap ini dibuat oleh versi kerja-cocok yang lebih baru.",
    todo: "Perbarui kerja-cocok, lalu ulangi.",
  }),
  "other-summary": ({ received, expected }) => ({
    what:
      received === expected
        ? `Rekap ini memakai versi lain dari profil "${expected}", jadi tidak bisa digabung.`
        : `Rekap ini tentang peran "${received}", bukan "${expected}", jadi tidak bisa digabung.`,
    todo: "Gabungkan rekap dari profil yang sama; nilai ulang jawabannya bila profilnya berubah.",
  }),
  "same-summary": ({ first }) => ({
    what: `Isi rekap ini sama persis dengan ${first}, jadi pesertanya akan terhitung dua kali.`,
    todo: "Sebutkan setiap bagian satu kali saja.",
  }),
};

/**
 * The sentences of a problem.
 * @throws RangeError for what a rule of content found: `anyProblemText` tells it
 */
export function problemText({ code, args }: Problem): ProblemText {
  const text = (TEXTS as Partial<ProblemTexts>)[code] as ((args: Problem["args"]) => ProblemText) | undefined;
  if (!text) throw new RangeError(code);
  return text(args);
}

/** Words around problems. */
export const problemWords = {
  error: "Masalah",
  warning: "Catatan",
  hint: "Petunjuk",
  input: "masukan",
  sheet: (name: string) => `lembar "${name}"`,
  row: (number: number) => `baris ${number}`,
} as const;

/** A role that was probably meant, or a file: only files have a dot in their name. */
function maybeRole(suggestion: string | null): string {
  if (suggestion === null) return 'Lihat daftarnya dengan "kerja-cocok peran", atau sebut berkas YAML.';
  if (suggestion.includes(".")) return maybe(suggestion, "");
  return maybeOwn(suggestion, "Bila profilnya buatanmu, sebut berkas YAML-nya.");
}

/** What was probably meant, and what to do where it is a profile of one's own. */
function maybeOwn(suggestion: string | null, own: string): string {
  return suggestion === null ? own : `${maybe(suggestion, own)} ${own}`;
}
