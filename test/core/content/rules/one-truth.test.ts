import { expect, test } from "vitest";
import { oneTruth } from "../../../../src/core/content/rules/one-truth.ts";
import { foundBy } from "../found-by.ts";

/** Claims with statements that are true, `+`, or false, `-`. */
function claims(misconceptions: string[], expectations: string[]): string {
  const statements = (id: string, signs: string) =>
    [...signs].map((sign, index) => ({ id: `${id}-${index}`, text: `${id} ${index}`, answer: sign === "+" }));
  return JSON.stringify({
    misconceptions: misconceptions.map((signs, index) => ({
      id: `m-${index}`,
      claim: "A",
      truth: "B",
      statements: statements(`m-${index}`, signs),
    })),
    expectations: expectations.map((signs, index) => ({
      id: `e-${index}`,
      claim: "A",
      reality: "B",
      statements: statements(`e-${index}`, signs),
    })),
  });
}

const MISCONCEPTION = "misconceptions[0].statements[0]";
const EXPECTATION = "expectations[0].statements[0]";

test.each<[misconceptions: string[], expectations: string[], found: unknown[]]>([
  [[], [], []],
  [["+"], [], []],
  [["-"], [], []],
  [["++"], [], [[MISCONCEPTION, { answer: true, count: 2, isWhole: true }]]],
  [["--", "-"], [], [[MISCONCEPTION, { answer: false, count: 3, isWhole: true }]]],
  // One of each claim is no pattern within it, but all of them are one.
  [["+"], ["+"], [[MISCONCEPTION, { answer: true, count: 2, isWhole: true }]]],
  [[], ["---"], [[EXPECTATION, { answer: false, count: 3, isWhole: true }]]],
  [["+"], ["-"], []],
  [["", "+"], ["-", ""], []],
  [["+-"], ["-+"], []],
  [["+-"], ["++"], [[EXPECTATION, { answer: true, count: 2, isWhole: false }]]],
  [["---", "-", "+"], ["-+"], [[MISCONCEPTION, { answer: false, count: 3, isWhole: false }]]],
  [
    ["++"],
    ["--"],
    [
      [MISCONCEPTION, { answer: true, count: 2, isWhole: false }],
      [EXPECTATION, { answer: false, count: 2, isWhole: false }],
    ],
  ],
])("misconceptions %j, expectations %j", (misconceptions, expectations, found) => {
  expect(foundBy(oneTruth, claims(misconceptions, expectations))).toEqual(found);
});
