import { expect, test } from "vitest";
import { fewItems } from "../../../../src/core/content/rules/few-items.ts";
import { foundBy } from "../found-by.ts";

/** Scales of so many items each, the first of them a situation. */
function scales(list: "traits" | "antiTraits", ...counts: number[]): string {
  const made = counts.map((count, index) => ({
    id: `s-${index}`,
    name: `S${index}`,
    responses: "sesuai",
    items: Array.from({ length: count }, (_, item) => ({
      id: `s-${index}-${item}`,
      text: `${list} ${index} ${item}`,
      ...(item === 0 && {
        options: [
          { text: "A", points: 0 },
          { text: "B", points: 1 },
        ],
      }),
    })),
  }));
  return JSON.stringify({ [list]: made });
}

function duties(count: number): string {
  const made = Array.from({ length: count }, (_, index) => ({
    id: `a-${index}`,
    text: `A ${index}`,
    interest: `Kerja ${index}`,
  }));
  return JSON.stringify({ duties: [...made, { id: "b", text: "B" }] });
}

test.each<[title: string, piece: string, found: unknown[]]>([
  [
    "traits",
    scales("traits", 5, 4, 3, 1),
    [
      ["traits[2]", { name: "S2", count: 3, least: 4 }],
      ["traits[3]", { name: "S3", count: 1, least: 4 }],
    ],
  ],
  ["anti-traits", scales("antiTraits", 4, 3), [["antiTraits[1]", { name: "S1", count: 3, least: 4 }]]],
  ["interest in four duties", duties(4), []],
  ["interest in three", duties(3), [["duties", { name: "Minat pada tugas", count: 3, least: 4 }]]],
  ["no interest", duties(0), []],
])("%s", (_, piece, found) => {
  expect(foundBy(fewItems, piece)).toEqual(found);
});
