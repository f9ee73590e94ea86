import { describe, expect, test } from "vitest";
import type { Finding } from "../../src/core/analysis/shape.ts";
import { type FindingPlace, findingWords, type ListedCode } from "../../src/text/analysis-findings.ts";

type Listed = Extract<Finding, { code: ListedCode }>;

function told(finding: Listed, place: Partial<FindingPlace> = {}): string {
  const tell = findingWords[finding.code].told as (finding: Listed, place: FindingPlace) => string;
  return tell(finding, { kind: "trait", isReversed: false, respondents: 36, choices: [], ...place });
}

const IN = { scale: "a", item: "a-1" };
const TURNED: Listed = { code: "probably-reversed", ...IN, itemRest: -0.4126, criticalR: 0.3291 };

describe("a finding tells what there is to see", () => {
  test.each<[Listed, Partial<FindingPlace>, string]>([
    [
      TURNED,
      {},
      'r hitung −0,413, r tabel 0,329. Di profil belum ada "reverse: true"; coba dengan itu, atau periksa "points" pilihannya.',
    ],
    [
      TURNED,
      { isReversed: true },
      'r hitung −0,413, r tabel 0,329. Di profil sekarang tertulis "reverse: true"; coba tanpa itu.',
    ],
    [
      TURNED,
      { kind: "realism" },
      'r hitung −0,413, r tabel 0,329. Lebih banyak yang terhitung keliru daripada tepat; periksa "answer" di profil.',
    ],
    [
      TURNED,
      { kind: "orientation" },
      'r hitung −0,413, r tabel 0,329. Periksa apakah "this" dan "other" tertukar di profil.',
    ],
    [
      { code: "two-directions", scale: "a", items: ["a-1", "a-2", "a-4"] },
      {},
      "Berlawanan dengan butir lain: a-1, a-2, dan a-4.",
    ],
    [
      { code: "two-directions", scale: "orientation", items: ["arah-1", "arah-2"] },
      { kind: "orientation" },
      'Berlawanan dengan butir lain: arah-1 dan arah-2. Periksa apakah "this" dan "other" tertukar di profil.',
    ],
    [
      { code: "two-directions", scale: "realism", items: ["fakta-1", "fakta-2"] },
      { kind: "realism" },
      'Berlawanan dengan butir lain: fakta-1 dan fakta-2. Lebih banyak yang terhitung keliru daripada tepat; periksa "answer" di profil.',
    ],
    [
      { code: "same-answer", ...IN, points: 4, share: 35 / 36, answered: 36 },
      { choices: ["Sangat sesuai"] },
      '35 dari 36 (97%) memilih "Sangat sesuai".',
    ],
    [
      { code: "same-answer", ...IN, points: 4, share: 2799 / 2800, answered: 2800 },
      { choices: ["Sangat sesuai"] },
      '2.799 dari 2.800 (>99%) memilih "Sangat sesuai".',
    ],
    [
      { code: "unused-options", ...IN, points: [0, 1], answered: 120 },
      { choices: ["Tidak pernah", "Jarang"] },
      '"Tidak pernah" dan "Jarang", dari 120 jawaban.',
    ],
    [
      { code: "unanswered-scale", scale: "a", respondents: 1200 },
      {},
      "Tidak satu pun dari 1.200 peserta menjawab butirnya.",
    ],
    [
      { code: "much-missing", scale: "a", missing: 540, of: 1800 },
      {},
      "540 dari 1.800 jawaban kosong (30%).",
    ],
    [{ code: "skipped", ...IN, missing: 9, share: 0.25 }, {}, "Kosong pada 9 dari 36 peserta (25%)."],
    [
      { code: "adds-nothing", ...IN, itemRest: 0.081, criticalR: 0.329, alpha: 0.71, alphaIfDropped: 0.743 },
      {},
      "r hitung 0,081, r tabel 0,329. Alpha 0,71, tanpa butir ini 0,74.",
    ],
    [
      { code: "adds-nothing", ...IN, itemRest: -0.21, criticalR: 0.329, alpha: 0.58, alphaIfDropped: 0.69 },
      {},
      "r hitung −0,210, r tabel 0,329. Alpha 0,58, tanpa butir ini 0,69. Arahnya berlawanan, jadi periksa juga kuncinya.",
    ],
    [
      // Two items: there is no alpha of one.
      { code: "adds-nothing", ...IN, itemRest: 0.081, criticalR: 0.329, alpha: 0.3, alphaIfDropped: null },
      {},
      "r hitung 0,081, r tabel 0,329.",
    ],
    [
      // What made it a finding is seen.
      {
        code: "adds-nothing",
        ...IN,
        itemRest: 0.3289,
        criticalR: 0.3291,
        alpha: 0.701,
        alphaIfDropped: 0.7035,
      },
      {},
      "r hitung 0,3289, r tabel 0,3291. Alpha 0,701, tanpa butir ini 0,704.",
    ],
    [
      { code: "adds-nothing", ...IN, itemRest: 0.2, criticalR: null, alpha: 0.6, alphaIfDropped: 0.65 },
      {},
      "r hitung 0,200. Alpha 0,60, tanpa butir ini 0,65.",
    ],
    [
      { code: "low-alpha", scale: "a", alpha: 0.45, low: -0.02, high: 0.67, least: 0.6 },
      {},
      "alpha 0,45 (selang 95%: −0,02 sampai 0,67); sering dianggap kurang bila di bawah 0,60.",
    ],
    [
      { code: "low-alpha", scale: "a", alpha: 0.5996, low: null, high: null, least: 0.6 },
      {},
      "alpha 0,5996; sering dianggap kurang bila di bawah 0,6000.",
    ],
  ])("%j, %j", (finding, place, sentence) => {
    expect(told(finding, place)).toBe(sentence);
  });

  test("every kind has a name and an advice of its own", () => {
    const all = Object.values(findingWords);
    expect(new Set(all.map(({ title }) => title)).size).toBe(all.length);
    expect(new Set(all.map(({ advice }) => advice)).size).toBe(all.length);
  });
});
