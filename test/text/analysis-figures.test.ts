import { expect, test } from "vitest";
import { correlations, figure, intervalText } from "../../src/text/analysis-figures.ts";

test.each<[number | null, number | null, [string, string]]>([
  [0.412, 0.329, ["0,412", "0,329"]],
  [0.32912, 0.32908, ["0,32912", "0,32908"]],
  [-0.32912, 0.32908, ["−0,32912", "0,32908"]],
  [-0.32908, 0.32912, ["−0,32908", "0,32912"]],
  [-0.329, 0.329, ["−0,329", "0,329"]],
  [-0.0001, 0.329, ["0,000", "0,329"]],
  [null, 0.329, ["–", "0,329"]],
  [0.4, null, ["0,400", "–"]],
  [null, null, ["–", "–"]],
])("r hitung %d and r tabel %d stand as %j", (itemRest, criticalR, cells) => {
  expect(correlations(itemRest, criticalR)).toEqual(cells);
});

test.each([
  [figure(0.705, 1), "0,7"],
  [figure(0.7), "0,70"],
  [figure(null), "–"],
  [intervalText(-0.004, 0.831), "0,00 sampai 0,83"],
])("%s is written %s", (shown, expected) => {
  expect(shown).toBe(expected);
});
