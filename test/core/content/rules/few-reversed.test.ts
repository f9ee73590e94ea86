import { expect, test } from "vitest";
import { fewReversed } from "../../../../src/core/content/rules/few-reversed.ts";
import { foundBy } from "../found-by.ts";

/** `+` a rating, `-` one that is reversed. */
function scale(id: string, signs: string): object {
  const items = [...signs].map((sign, index) => ({
    id: `${id}-${index}`,
    text: `${id} ${index}`,
    ...(sign === "-" && { reverse: true }),
  }));
  return { id, name: id.toUpperCase(), responses: "sesuai", items };
}

test("each scale is told by its name, where it stands", () => {
  const piece = {
    traits: [scale("a", "++-"), scale("b", "++++"), scale("c", "---+-")],
    antiTraits: [scale("d", "++++-"), scale("e", "--")],
  };
  expect(foundBy(fewReversed, JSON.stringify(piece))).toEqual([
    ["traits[1]", { name: "B", count: 0, least: 1, rarer: "reversed" }],
    ["traits[2]", { name: "C", count: 1, least: 2, rarer: "plain" }],
    ["antiTraits[1]", { name: "E", count: 0, least: 1, rarer: "plain" }],
  ]);
});
