import type { Item } from "../../../core/profile/items.ts";
import { optionIndex, UNKNOWN } from "../../../core/scoring/answers.ts";

/** The values of JSON that may answer an item, beside whole numbers. */
export const WORD_VALUES = [true, false, null, "belum-tahu"] as const;

/** What is no option of an item, beside `UNKNOWN`, which is no answer. */
export const NO_OPTION = -2;

/** The choices that an item's values mean, worked out once: what `optionIndex` says of each. */
export interface ValueChoices {
  /** By whole number. */
  numbers: readonly number[];
  /** By place in `WORD_VALUES`. */
  words: readonly number[];
}

/** Asks `optionIndex` about every value that may be an option's, so that whoever reads many records decides as it does. */
export function valuesOf(item: Item): ValueChoices {
  const choiceOf = (value: unknown): number => {
    const index = optionIndex(item, value);
    return index === UNKNOWN ? NO_OPTION : index;
  };
  return {
    numbers: Array.from({ length: item.options.length + 1 }, (_, number) => choiceOf(number)),
    words: WORD_VALUES.map((value) => (value === null ? UNKNOWN : choiceOf(value))),
  };
}
