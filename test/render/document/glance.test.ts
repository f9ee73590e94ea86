import { describe, expect, test } from "vitest";
import type { GlanceSection } from "../../../src/core/report/glance-section.ts";
import { blocksOf, GLANCE, verdict } from "./glances.ts";

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

describe("the verdict", () => {
  const certain = "Lengkap: semua 56 pertanyaan dijawab.";

  test.each<[string, Partial<GlanceSection>, string, string]>([
    [
      "strong",
      { verdict: verdict({ band: "strong" }) },
      "Hasil: sangat cocok",
      `Jawabanmu sangat mirip dengan yang dibutuhkan pekerjaan ini. ${certain} ${PURPOSE}`,
    ],
    [
      "good",
      {},
      "Hasil: cocok",
      `Sebagian besar jawabanmu sejalan dengan yang dibutuhkan pekerjaan ini. ${certain} ${PURPOSE}`,
    ],
    [
      "low, with questions left, near an edge",
      { verdict: verdict({ band: "low", nearEdge: true }), coverage: { answered: 40, items: 56 } },
      "Hasil: kurang cocok untuk saat ini",
      `Banyak jawabanmu berbeda dari yang dibutuhkan pekerjaan ini. Lengkap: jawaban yang tersisa tidak bisa mengubah hasil (40 dari 56 pertanyaan dijawab). Kalau menjawab lagi, hasilnya bisa bergeser satu tingkat. ${PURPOSE}`,
    ],
    [
      "held",
      { verdict: verdict({ band: "unsure" }), heldBy: ["Minat", "Empati"] },
      "Hasil: belum jelas",
      `Banyak jawabanmu sejalan dengan pekerjaan ini, tetapi nilai ini menahan hasilnya: Minat, Empati. ${certain} ${PURPOSE}`,
    ],
    [
      "unsure by itself",
      { verdict: verdict({ band: "unsure" }) },
      "Hasil: belum jelas",
      `Sebagian jawabanmu sejalan dengan pekerjaan ini, sebagian belum. ${certain} ${PURPOSE}`,
    ],
    [
      "provisional",
      {
        verdict: verdict({ status: "provisional", low: "unsure", high: "strong" }),
        coverage: { answered: 50, items: 56 },
      },
      "Hasil sementara: cocok",
      `Sebagian besar jawabanmu sejalan dengan yang dibutuhkan pekerjaan ini. Sementara: 50 dari 56 pertanyaan dijawab; sisanya bisa membawa hasil dari "belum jelas" sampai "sangat cocok". ${PURPOSE}`,
    ],
    [
      "insufficient",
      {
        verdict: verdict({ status: "insufficient", band: null, low: "low", high: "strong" }),
        coverage: { answered: 6, items: 56 },
      },
      "Hasil: belum bisa disimpulkan",
      `Belum cukup jawaban: 6 dari 56 pertanyaan dijawab. Yang masih mungkin: "kurang cocok untuk saat ini" sampai "sangat cocok". ${PURPOSE}`,
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
    { fit: { low: 60, high: 80, point: 70, standardError: 3, zone: { low: 67, high: 73 } } },
    "60 sampai 80 dari 100, perkiraan 70, goyangan biasa ± 3",
  ],
  [
    "insufficient",
    { fit: { low: 10, high: 90, point: null, standardError: 3, zone: null } },
    "10 sampai 90 dari 100",
  ],
])("the fit, %s, is told with its wobble: %#", (_, settings, value) => {
  const { zone } = { ...GLANCE, ...settings }.fit;
  const bars = blocksOf(settings).flatMap((block) => (block.kind === "bars" ? block.bars : []));
  expect(bars).toHaveLength(1);
  expect(bars[0]).toMatchObject({ label: "Kecocokan", value, marks: [50, 65, 80], zone });
});

test.each<[GlanceSection["flags"], string]>([
  [[], "Jawaban asal-asalan tidak selalu bisa kami kenali."],
  [
    ["inconsistent"],
    "Ada pola jawaban yang perlu kamu baca ulang. Jawaban asal-asalan tidak selalu bisa kami kenali.",
  ],
])("the caveat stands beside the flags %j, and without any", (flags, text) => {
  expect(blocksOf({ flags }).at(-1)).toEqual({ kind: "note", text });
});
