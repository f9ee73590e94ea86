import type { Item } from "../core/profile/items.ts";

/** Words around the list of items. */
export const itemWords = {
  head: (role: string, count: number): string =>
    `${role}: ${count} butir. Jawaban ditulis sebagai angka pilihan; pernyataan dijawab true, false, atau "belum-tahu". Lembar isiannya: kerja-cocok soal --format json`,
} as const;

/** The question of an item: its own text, or the two scenes of a comparison. */
export function itemText(item: Item): string {
  return item.kind === "comparison" ? `${item.this} ↔ ${item.other}` : item.text;
}
