import { expect, test } from "vitest";
import { pathText } from "../../../../src/core/base/finding.ts";
import { sameAnswer } from "../../../../src/core/content/rules/same-answer.ts";
import { profileWith } from "../small-profile.ts";

const SCALES = `
duties: []
antiTraits: []
responses: {sesuai: {options: [Tidak, Kurang, Netral, Agak, Ya]}}
traits:
  - {id: rapi, name: Rapi, responses: sesuai, weight: WEIGHT, items: [ITEMS]}
  - id: tekun
    name: Tekun
    responses: sesuai
    items: [{id: tekun-1, text: Kamu datang.}, {id: tekun-2, text: Kamu pulang., reverse: true}]
`;

/** A trait of so many questions each way, beside one that is balanced. */
function told(weight: number, plain: number, reversed: number): unknown[] {
  const items = Array.from(
    { length: plain + reversed },
    (_, index) => `{id: rapi-${index}, text: Teks ${index}, reverse: ${index >= plain}}`,
  );
  const profile = profileWith(SCALES.replace("WEIGHT", String(weight)).replace("ITEMS", items.join(", ")));
  return sameAnswer.check(profile, { used: [] }).map(({ problem, path }) => [pathText(path), problem.args]);
}

const TOLD = { position: 5, positions: 5, value: 75, room: { low: 35, high: 65 } };

test("of the fit no name is told, and where it is told is no part of what is", () => {
  expect(told(1, 2, 2)).toEqual([]);
  expect(told(9, 3, 1)).toEqual([["traits", { ...TOLD, name: null, value: (9 * 75 + 50) / 10 }]]);
});

test("of a scale its name is told, at its own place", () => {
  const room = { low: 20, high: 80 };
  const [, ofScale] = told(9, 17, 3);
  expect(ofScale).toEqual(["traits[0]", { ...TOLD, name: "Rapi", value: 85, room }]);
});
