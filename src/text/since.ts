import type { Verdict } from "../core/scoring/assess.ts";
import type { Movement, ScaleMovement } from "../core/scoring/compare.ts";
import type { Range } from "../core/scoring/range.ts";
import { rangeText } from "./numbers.ts";
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
    up: "Kecocokannya naik melebihi goyangan biasa.",
    down: "Kecocokannya turun melebihi goyangan biasa.",
    steady: "Beda kecocokannya masih dalam goyangan biasa.",
    unclear: "Beda kecocokannya belum bisa disimpulkan, karena ada yang belum dijawab.",
  } satisfies Record<Movement, string>,
  caption: "Nilai dulu dan sekarang",
  columns: {
    label: "Nilai",
    before: "Dulu",
    after: "Sekarang",
    wobble: "Goyangan biasa",
    moved: "Gerak",
  },
  scale: (kind: ScaleMovement["kind"], name: string): string => {
    if (kind === "realism") return report.realism;
    return kind === "orientation" ? `Arah ke ${name}` : name;
  },
  moved: {
    up: "naik",
    down: "turun",
    steady: "masih dalam goyangan biasa",
    unclear: "belum bisa dibandingkan",
  } satisfies Record<Movement, string>,
  note: "Beda dalam goyangan biasa belum kami sebut perubahan: orang yang menjawab dua kali tanpa berubah pun bisa berbeda segitu.",
  answersChanged: (count: number): string =>
    count === 0 ? "Tidak ada jawaban yang berubah." : `${count} jawaban berubah:`,
} as const;
