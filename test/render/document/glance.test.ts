import { describe, expect, test } from "vitest";
import { CUTS } from "../../../src/core/profile/weights.ts";
import type { GlanceSection } from "../../../src/core/report/glance-section.ts";
import { report } from "../../../src/text/report.ts";
import { blocksOf, GLANCE, scale, verdict } from "./glances.ts";

const CAVEAT =
  "Laporan ini sebaik jawabannya; kalau tadi terburu-buru, boleh diulang. Jawaban asal-asalan tidak selalu bisa kami kenali.";
const PURPOSE = "Ini refleksi karier, bukan psikotes dan bukan seleksi.";

test("what the role is comes first, whole; then the verdict, the fit, the points, and the caveat", () => {
  const blocks = blocksOf({ summary: "Mengajar anak." });
  expect(blocks.map(({ kind }) => kind)).toEqual([
    "paragraph",
    "lead",
    "paragraph",
    "bars",
    "note",
    "points",
    "note",
  ]);
  expect(blocks[0]).toEqual({ kind: "paragraph", text: "Mengajar anak." });
  expect(blocksOf({})[0]?.kind).toBe("lead");
});

test("a result with nothing more to say has the points that every result has, none of them empty", () => {
  const points = blocksOf({}).flatMap((block) => (block.kind === "points" ? block.points : []));
  expect(points).toEqual([
    {
      label: "Yang mungkin terasa berat",
      texts: ["Tidak ada yang menonjol dari jawabanmu."],
      isNumbered: false,
    },
    {
      label: "Yang mengubah hasilnya",
      texts: ["Tidak ada perubahan kecil yang mengubahnya."],
      isNumbered: false,
    },
  ]);
});

test.each([
  [null, ""],
  [{ respondents: 214, others: [] }, " Goyangan biasa diukur pada jawaban 214 orang."],
  [{ respondents: 214, others: ["Empati"] }, " Goyangan biasa sebagian diukur pada jawaban 214 orang."],
])("beside the bands stands on how many people the wobble was measured: %j", (measured, expected) => {
  const notes = blocksOf({ measured }).filter(({ kind }) => kind === "note");
  expect(notes[0]).toEqual({ kind: "note", text: `${report.cuts(CUTS)}${expected}` });
});

test("where no wobble is shown, nothing tells whose answers it was measured on", () => {
  const fit = { low: 37.5, high: 72.9, point: 55, standardError: 7.7, zone: null };
  const notes = blocksOf({ fit, measured: { respondents: 214, others: [] } }).filter(
    ({ kind }) => kind === "note",
  );
  expect(notes[0]).toEqual({ kind: "note", text: report.cuts(CUTS) });
});

describe("the verdict", () => {
  const certain = "Lengkap: semua 56 pertanyaan dijawab.";

  test.each<[string, Partial<GlanceSection>, string, string]>([
    [
      "strong",
      { verdict: verdict({ band: "strong" }) },
      "Hasil: sangat cocok",
      `Rata-rata jawabanmu sangat mirip dengan yang dibutuhkan pekerjaan ini. ${certain} ${PURPOSE}`,
    ],
    [
      "good",
      {},
      "Hasil: cocok",
      `Rata-rata jawabanmu cukup searah dengan yang dibutuhkan pekerjaan ini. ${certain} ${PURPOSE}`,
    ],
    [
      "low, with questions left, near an edge",
      {
        verdict: verdict({ band: "low", nearEdge: true }),
        edge: { kind: "cut" },
        coverage: { answered: 40, items: 56 },
      },
      "Hasil: kurang cocok untuk saat ini",
      `Rata-rata jawabanmu di bawah tengah-tengah untuk pekerjaan ini. Kalau menjawab lagi, hasilnya bisa bergeser satu tingkat. Lengkap: jawaban yang tersisa tidak bisa mengubah hasil (40 dari 56 pertanyaan dijawab). Ini gambaran jawabanmu hari ini, bukan batas kemampuanmu. Peran lain mungkin lebih sejalan dengan jawabanmu. ${PURPOSE}`,
    ],
    [
      "held",
      { verdict: verdict({ band: "unsure" }), heldBy: ["Minat", "Empati"] },
      "Hasil: belum jelas",
      `Rata-rata jawabanmu cukup searah dengan yang dibutuhkan pekerjaan ini, tetapi dua nilai menahan hasilnya: Minat dan Empati. ${certain} ${PURPOSE}`,
    ],
    [
      "held by one, from high, within its wobble",
      {
        verdict: verdict({ band: "unsure" }),
        meanBand: "strong",
        heldBy: ["Minat"],
        edge: { kind: "free", scale: scale("Minat", 36.5, { floor: 43, standardError: 8.5 }) },
      },
      "Hasil: belum jelas",
      `Rata-rata jawabanmu sangat mirip dengan yang dibutuhkan pekerjaan ini, tetapi nilai ini menahan hasilnya: Minat. Batasnya 43, dan nilaimu biasa bergoyang ± 8,5, jadi kalau menjawab lagi hasilnya bisa lepas. ${certain} ${PURPOSE}`,
    ],
    [
      "held beyond doubt, where the mean is not",
      {
        verdict: verdict({ band: "unsure" }),
        meanBand: "unsure",
        heldBy: ["Minat"],
        edge: { kind: "other" },
      },
      "Hasil: belum jelas",
      `Apa pun sisanya, nilai ini menahan hasilnya: Minat. Kalau menjawab lagi, hasilnya bisa lain. ${certain} ${PURPOSE}`,
    ],
    [
      "strong, near a hold",
      {
        verdict: verdict({ band: "strong" }),
        edge: { kind: "hold", scale: scale("Minat", 46.4, { floor: 43 }) },
      },
      "Hasil: sangat cocok",
      `Rata-rata jawabanmu sangat mirip dengan yang dibutuhkan pekerjaan ini. Kalau menjawab lagi, hasilnya bisa lain, bahkan sampai "belum jelas", karena Minat (46,4) dekat dengan batas 43. ${certain} ${PURPOSE}`,
    ],
    [
      "good, near a hold",
      { edge: { kind: "hold", scale: scale("Minat", 46.4, { floor: 43 }) } },
      "Hasil: cocok",
      `Rata-rata jawabanmu cukup searah dengan yang dibutuhkan pekerjaan ini. Kalau menjawab lagi, hasilnya bisa menjadi "belum jelas", karena Minat (46,4) dekat dengan batas 43. ${certain} ${PURPOSE}`,
    ],
    [
      "provisional, held by the estimate",
      {
        verdict: verdict({ status: "provisional", band: "unsure", low: "unsure", high: "strong" }),
        mayHold: [scale("Sabar", 25), scale("Empati", 20)],
        coverage: { answered: 50, items: 56 },
      },
      "Hasil sementara: belum jelas",
      `Untuk sementara belum jelas: nilai Sabar (perkiraan 25) dan Empati (perkiraan 20) mungkin menahan hasilnya. Sementara: 50 dari 56 pertanyaan dijawab; sisanya bisa membawa hasil dari "belum jelas" sampai "sangat cocok". ${PURPOSE}`,
    ],
    [
      "unsure by itself",
      { verdict: verdict({ band: "unsure" }) },
      "Hasil: belum jelas",
      `Rata-rata jawabanmu di tengah-tengah atau sedikit di atasnya untuk pekerjaan ini. ${certain} ${PURPOSE}`,
    ],
    [
      "provisional",
      {
        verdict: verdict({ status: "provisional", low: "unsure", high: "strong" }),
        coverage: { answered: 50, items: 56 },
      },
      "Hasil sementara: cocok",
      `Rata-rata jawabanmu cukup searah dengan yang dibutuhkan pekerjaan ini. Sementara: 50 dari 56 pertanyaan dijawab; sisanya bisa membawa hasil dari "belum jelas" sampai "sangat cocok". ${PURPOSE}`,
    ],
    [
      "insufficient",
      {
        verdict: verdict({ status: "insufficient", band: null, low: "low", high: "strong" }),
        coverage: { answered: 6, items: 56 },
        tooFew: ["A", "B", "C", "D", "E"],
      },
      "Hasil: belum bisa disimpulkan",
      `Belum cukup jawaban: 6 dari 56 pertanyaan dijawab. Kurang dari setengahnya dijawab: A, B, C, dan 2 nilai lagi. Yang masih mungkin: "kurang cocok untuk saat ini" sampai "sangat cocok". ${PURPOSE}`,
    ],
  ])("%s", (_, settings, lead, text) => {
    const [first, second] = blocksOf(settings);
    expect(first).toEqual({ kind: "lead", text: lead });
    expect(second).toEqual({ kind: "paragraph", text });
  });
});

test.each<[string, Partial<GlanceSection>, string]>([
  ["complete", {}, "71,2 dari 100, goyangan biasa ± 3,3"],
  [
    "provisional",
    { fit: { low: 60, high: 80, point: 70, standardError: 3, zone: null } },
    "60 sampai 80 dari 100, perkiraan 70",
  ],
  [
    "insufficient",
    { fit: { low: 10, high: 90, point: null, standardError: 3, zone: null } },
    "10 sampai 90 dari 100",
  ],
])("the fit, %s, is told with its wobble: %#", (_, settings, value) => {
  const { zone } = { ...GLANCE, ...settings }.fit;
  const bars = blocksOf(settings).filter(({ kind }) => kind === "bars");
  const fit = { label: "Kecocokan", value, marks: [50, 65, 80], zone };
  // The first bar of a report: its legend serves the others too.
  expect(bars).toMatchObject([{ bars: [fit], hasLegend: true }]);
});

test.each<[GlanceSection["flags"], string]>([
  [[], CAVEAT],
  [["inconsistent"], `Ada pola jawaban yang perlu kamu baca ulang: lihat bagian "Mutu jawaban". ${CAVEAT}`],
])("the caveat stands beside the flags %j, and without any", (flags, text) => {
  expect(blocksOf({ flags }).at(-1)).toEqual({ kind: "note", text });
});
