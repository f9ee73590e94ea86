import type { AnswerValue, ComparisonItem, Item } from "../core/profile/items.ts";
import { interview } from "./interview.ts";

const STATEMENT_LABELS = { true: "Benar", false: "Salah", "belum-tahu": "Belum tahu" } as const;

/** The words of an option: the profile's own, or ours for statements and comparisons. */
export function optionLabel(item: Item, value: AnswerValue): string {
  if (item.kind === "statement") return STATEMENT_LABELS[`${value}` as keyof typeof STATEMENT_LABELS];
  if (item.kind === "comparison") return comparisonLabels(item)[Number(value) - 1] ?? "";
  return item.options.find((option) => option.value === value)?.text ?? "";
}

/** The words of an option as the interview shows it: a comparison's name the sides by letter, in the order shown. */
export function shownLabel(item: Item, value: AnswerValue, index: number): string {
  return item.kind === "comparison" ? (interview.sides[index] ?? "") : optionLabel(item, value);
}

/** The five steps between two scenes, from this role's to the other's. */
export function comparisonLabels(item: ComparisonItem): string[] {
  return [
    `Jelas: ${item.this}`,
    `Cenderung: ${item.this}`,
    "Di tengah-tengah",
    `Cenderung: ${item.other}`,
    `Jelas: ${item.other}`,
  ];
}

/** Words around the list of items. */
export const itemWords = {
  head: (role: string, count: number): string =>
    `${role}: ${count} pertanyaan. Jawaban ditulis sebagai angka pilihan; pernyataan dijawab true, false, atau "belum-tahu". Lembar isiannya: tambahkan --format json.`,
} as const;

/** The question of an item: its own text, or the two scenes of a comparison. */
export function itemText(item: Item): string {
  return item.kind === "comparison" ? `${item.this} ↔ ${item.other}` : item.text;
}

/** The question that the options of a rating answer: of its set; of interest in a duty ours where the set has none; else null. */
export function askText(item: Item): string | null {
  if (item.kind !== "rating") return null;
  return item.ask ?? (item.scale === "duties" ? interview.interest : null);
}

/** What a form asks above the options of an item; null where the item asks it all. */
export function formAsk(item: Item): string | null {
  if (item.kind === "statement") return interview.statement;
  return item.kind === "comparison" ? interview.pick : askText(item);
}

/** Words that stand alone. */
export const words = {
  interest: "Minat pada tugas",
} as const;
