import { expect, test } from "vitest";
import { planOf } from "../../../../src/core/profile/plan.ts";
import { optionIndex, UNKNOWN } from "../../../../src/core/scoring/answers.ts";
import { NO_OPTION, valuesOf, WORD_VALUES } from "../../../../src/io/answers/meaning/values.ts";
import { everyKind } from "../../../core/fixtures.ts";

const ITEMS = planOf(everyKind()).items;

test.each(ITEMS.map((item) => [item.id, item] as const))(
  "the values of %s mean what optionIndex says",
  (_, item) => {
    const { numbers, words } = valuesOf(item);
    for (let number = 0; number <= 20; number += 1) {
      const index = optionIndex(item, number);
      expect(numbers[number] ?? NO_OPTION).toBe(index === UNKNOWN ? NO_OPTION : index);
    }
    for (const [place, value] of WORD_VALUES.entries()) {
      const index = optionIndex(item, value);
      const expected = index === UNKNOWN ? NO_OPTION : index;
      expect(words[place]).toBe(value === null ? UNKNOWN : expected);
    }
  },
);

test("every value of every option is among them", () => {
  for (const item of ITEMS) {
    const { numbers, words } = valuesOf(item);
    const found = [...numbers, ...words].filter((choice) => choice >= 0);
    expect(found.sort((a, b) => a - b)).toEqual(item.options.map((_, index) => index));
  }
});
