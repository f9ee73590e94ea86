import type { AnswerValue, ComparisonItem, Item } from "../core/profile/items.ts";

const STATEMENT_LABELS = { true: "Benar", false: "Salah", "belum-tahu": "Belum tahu" } as const;

/** The words of an option: the profile's own, or ours for statements and comparisons. */
export function optionLabel(item: Item, value: AnswerValue): string {
  if (item.kind === "statement") return STATEMENT_LABELS[`${value}` as keyof typeof STATEMENT_LABELS];
  if (item.kind === "comparison") return comparisonLabels(item)[Number(value) - 1] ?? "";
  return item.options.find((option) => option.value === value)?.text ?? "";
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
