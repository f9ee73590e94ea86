import { expect, test } from "vitest";
import { pathText } from "../../../../src/core/base/finding.ts";
import { fewStatements } from "../../../../src/core/content/rules/few-statements.ts";
import { profileWith } from "../small-profile.ts";

function claim(id: string, count: number) {
  const statements = Array.from({ length: count }, (_, index) => ({
    id: `${id}-${index}`,
    text: `Pernyataan ${id} ${index}.`,
    answer: index % 2 === 0,
  }));
  return { id, claim: `Anggapan ${id}.`, statements };
}

/** Where it is told, and of which claim, with so many statements of each. */
function told(misconceptions: number[], expectations: number[]): unknown[] {
  const profile = profileWith(
    JSON.stringify({
      misconceptions: misconceptions.map((count, index) => ({ ...claim(`m${index}`, count), truth: "A." })),
      expectations: expectations.map((count, index) => ({ ...claim(`e${index}`, count), reality: "B." })),
    }),
  );
  return fewStatements
    .check(profile, { used: [] })
    .map(({ problem, path }) => [pathText(path), problem.args]);
}

test.each<[misconceptions: number[], expectations: number[], found: [string, string][]]>([
  [[], [], []],
  [[0], [0], []],
  [[1], [], [["misconceptions[0].statements", "m0"]]],
  [[2], [3], []],
  [
    [2, 1],
    [1, 2],
    [
      ["misconceptions[1].statements", "m1"],
      ["expectations[0].statements", "e0"],
    ],
  ],
])("misconceptions of %j statements and expectations of %j", (misconceptions, expectations, found) => {
  expect(told(misconceptions, expectations)).toEqual(
    found.map(([path, id]) => [path, { claim: `Anggapan ${id}.` }]),
  );
});
