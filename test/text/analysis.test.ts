import { expect, test } from "vitest";
import { analysis } from "../../src/text/analysis.ts";

test.each([
  [
    analysis.lead.reversed(1),
    "Periksa dulu kunci satu butir: jawabannya berlawanan arah dengan butir lain di skalanya.",
  ],
  [analysis.lead.twoDirections(2), "Periksa dulu arah butir pada dua skala: jawabannya terbelah dua arah."],
  [
    analysis.lead.weak(1, 3),
    "Satu butir berlawanan arah dengan butir lain di skalanya, tetapi tidak lebih jauh dari yang bisa karena kebetulan: periksa juga kuncinya. Dua hal lain patut dilihat.",
  ],
  [
    analysis.lead.weak(2, 2),
    "Dua butir berlawanan arah dengan butir lain di skalanya, tetapi tidak lebih jauh dari yang bisa karena kebetulan: periksa juga kuncinya.",
  ],
  [
    analysis.lead.unknown(6),
    "Dari jawaban ini tidak terlihat apakah ada kunci yang terbalik. Enam hal patut dilihat.",
  ],
  [analysis.lead.unknown(0), "Dari jawaban ini tidak terlihat apakah ada kunci yang terbalik."],
  [analysis.lead.some(3), "Tidak ada butir yang tampak terbalik kuncinya. Tiga hal lain patut dilihat."],
  [analysis.lead.some(12), "Tidak ada butir yang tampak terbalik kuncinya. 12 hal lain patut dilihat."],
])("the lead is %j", (lead, sentence) => {
  expect(lead).toBe(sentence);
});

const ALPHA = { raw: 0.712, standardized: 0.7204, low: 0.538, high: 0.831 };

test("a small group is told how little it proves, by the least certain alpha", () => {
  const example = analysis.example("Empati", ALPHA, "all");
  expect(analysis.few({ respondents: 36, least: 100 }, example)).toBe(
    "36 peserta memberi petunjuk yang lemah. Yang paling goyah: alpha Empati terhitung 0,71, tetapi yang sebenarnya bisa di mana saja dari 0,54 sampai 0,83 (keyakinan 95%). Pakai temuan di bawah untuk membaca ulang butirnya, belum untuk membuangnya; mulai 100 peserta angkanya lebih mantap.",
  );
  expect(analysis.few({ respondents: 6, least: 100 }, "")).toMatch(/^6 peserta .* lemah\. Pakai temuan/);
  expect(analysis.example("Empati", { ...ALPHA, low: null }, "all")).toBe("");
  // Where everybody's answers go together no interval is left; that is no certainty to tell of.
  expect(analysis.example("Empati", { raw: 1, standardized: 1, low: 1, high: 1 }, "all")).toBe("");
});

test.each([
  [
    analysis.scale(ALPHA, 7.44, "trait"),
    "Alpha 0,71, selang 95% 0,54 sampai 0,83. Alpha terstandar 0,72. Galat baku 7,4 poin dari 100.",
  ],
  [
    analysis.scale({ ...ALPHA, standardized: null }, 15.02, "orientation"),
    "Alpha 0,71, selang 95% 0,54 sampai 0,83. Galat baku 15 poin antara −100 dan 100.",
  ],
  [analysis.scale({ ...ALPHA, low: null, high: null, standardized: null }, null, "trait"), "Alpha 0,71."],
  [
    analysis.scale(null, null, "trait"),
    "Alpha tidak bisa dihitung: perlu sedikitnya dua butir yang jawabannya berbeda-beda, dan cukup peserta yang menjawab keduanya.",
  ],
])("a scale is told as %j", (sentence, expected) => {
  expect(sentence).toBe(expected);
});

test.each([
  [{ respondents: 36, scales: 11, items: 63, badRecords: 0 }, "36 peserta · 63 butir dalam 11 skala"],
  [
    { respondents: 2800, scales: 1, items: 5, badRecords: 2 },
    "2.800 peserta · 5 butir dalam 1 skala · 2 baris masukan tidak bisa dibaca",
  ],
])("what was analysed: %j", (counts, subtitle) => {
  expect(analysis.subtitle(counts)).toBe(subtitle);
});
