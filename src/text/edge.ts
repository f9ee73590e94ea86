import type { Edge } from "../core/report/edge.ts";
import type { Verdict } from "../core/scoring/assess.ts";
import { decimal } from "./numbers.ts";

/** Why another verdict may well come when the same person answers again. */
export function edgeText(edge: Edge, band: Verdict["band"]): string {
  if (edge.kind === "cut") return "Kalau menjawab lagi, hasilnya bisa bergeser satu tingkat.";
  if (edge.kind === "other") return "Kalau menjawab lagi, hasilnya bisa lain.";
  const { name, value, floor, standardError } = edge.scale;
  if (edge.kind === "free") {
    return `Batasnya ${decimal(floor)}, dan nilaimu biasa bergoyang ± ${decimal(standardError)}, jadi kalau menjawab lagi hasilnya bisa lepas.`;
  }
  const other = band === "strong" ? 'lain, bahkan sampai "belum jelas"' : 'menjadi "belum jelas"';
  return `Kalau menjawab lagi, hasilnya bisa ${other}, karena ${name} (${decimal(value ?? 0)}) dekat dengan batas ${decimal(floor)}.`;
}
