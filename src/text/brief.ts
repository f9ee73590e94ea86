import type { AntiTraitResult, Coverage, Verdict } from "../core/scoring/assess.ts";
import type { Change } from "../core/scoring/changes.ts";
import type { Leaning } from "../core/scoring/orientation.ts";
import type { Range } from "../core/scoring/range.ts";
import { rangeText } from "./numbers.ts";
import { bandNames, report, statusNames } from "./report.ts";

/** Words of the report in ten lines. */
export const brief = {
  result({ status, band }: Verdict, { answered, items }: Coverage): string {
    const counted = `${answered} dari ${items} dijawab`;
    if (band === null) return `Hasil: belum bisa disebut (${counted})`;
    return `Hasil: ${bandNames[band]} · ${statusNames[status]} (${counted})`;
  },
  fit: ({ low, high, point }: Range): string => {
    const estimate = point === null || low === high ? "" : `, ${report.point(point)}`;
    return `Kecocokan: ${report.of100(low, high)}${estimate}`;
  },
  strongest: (name: string, { low, high }: Range): string =>
    `Paling mendukung: ${name} (${rangeText(low, high)})`,
  weakest: (name: string, { low, high }: Range): string =>
    `Paling bisa dilatih: ${name} (${rangeText(low, high)})`,
  antiTraits(antiTraits: readonly Pick<AntiTraitResult, "name" | "holds">[]): string {
    const names = (holds: AntiTraitResult["holds"]) =>
      antiTraits.flatMap((one) => (one.holds === holds ? [one.name] : [])).join(", ");
    if (names("yes") !== "") return `Tanda bahaya: ${names("yes")}`;
    return names("open") === "" ? "Tanda bahaya: tidak ada" : "Tanda bahaya: belum jelas";
  },
  change: ({ to, steps }: Change): string => `Batas terdekat: ${steps} langkah menuju "${bandNames[to]}"`,
  noChange: "Batas terdekat: tidak ada",
  open: "Pertanyaan yang tersisa masih bisa mengubah hasil.",
  realism: ({ low, high }: Range): string => `Gambaran pekerjaan: ${rangeText(low, high)} dari 100`,
  leaning(leaning: Leaning, role: string, other: string): string {
    const towards = { this: `condong ke ${role}`, other: `condong ke ${other}`, open: "belum condong" };
    return `Arah: ${towards[leaning]}`;
  },
  firstStep: (tip: string): string => `Mulai dari: ${tip}`,
} as const;
