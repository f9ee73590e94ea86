import type { MovedVerdict } from "../core/report/since.ts";
import type { Verdict } from "../core/scoring/assess.ts";
import type { Movement, ScaleMovement } from "../core/scoring/compare.ts";
import type { Range } from "../core/scoring/range.ts";
import { decimal, listed, rangeText } from "./numbers.ts";
import { bandNames, bandSpan, report } from "./report.ts";

/** Words of what moved since earlier answers. */
export const since = {
  intro: (before: string, after: string): string => `Hasil dulu: ${before}. Hasil sekarang: ${after}.`,
  result({ verdict, fit }: { verdict: Verdict; fit: Range }): string {
    const { low, high, band } = verdict;
    const name = band === null ? bandSpan(low, high) : bandNames[band];
    return `${name} (${since.measured(fit)})`;
  },
  measured: (range: Range): string => report.estimated(rangeText(range.low, range.high), range),
  fit: {
    up: "Kecocokannya naik melebihi beda yang wajar.",
    down: "Kecocokannya turun melebihi beda yang wajar.",
    steady: "Beda kecocokannya masih wajar.",
    unclear: "Beda kecocokannya belum bisa disimpulkan, karena ada yang belum dijawab.",
  } satisfies Record<Movement, string>,
  /** Why the result is another though the fit is not. */
  reason({ kind, scales, isOrdinary }: MovedVerdict): string {
    const names = listed(scales);
    const causes = {
      came: `Hasilnya lain karena ${names} sekarang menahannya`,
      went: `Hasilnya lain karena ${names} tidak lagi menahannya`,
      cut: "Hasilnya lain karena kecocokanmu dekat dengan batas",
    };
    const cause = causes[kind];
    return isOrdinary
      ? `${cause}; bedanya masih wajar, jadi belum tentu kamu berubah.`
      : `${cause}; beda kecocokannya masih wajar.`;
  },
  caption: "Nilai dulu dan sekarang",
  columns: {
    label: "Nilai",
    before: "Dulu",
    after: "Sekarang",
    wobble: "Beda yang wajar",
    moved: "Gerak",
  },
  scale: (kind: ScaleMovement["kind"], name: string): string => {
    if (kind === "realism") return report.realism;
    return kind === "orientation" ? `Arah ke ${name}` : name;
  },
  moved: {
    up: "naik",
    down: "turun",
    steady: "masih wajar",
    unclear: "belum bisa dibandingkan",
  } satisfies Record<Movement, string>,
  /** Of an anti-trait, where up is not better. */
  burden: { up: "lebih berat", down: "lebih ringan" },
  ordinary: (wobble: number): string => `sampai ${decimal(wobble)}`,
  note: "Beda yang masih wajar belum kami sebut perubahan: orang yang menjawab dua kali tanpa berubah pun bisa berbeda segitu.",
  answersChanged: (count: number): string =>
    count === 0 ? "Tidak ada jawaban yang berubah." : `${count} jawaban berubah:`,
} as const;
