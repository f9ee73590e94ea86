import { expect, test } from "vitest";
import { idsIn, itemId, newId } from "../../../src/cli/making/ids.ts";

const SOURCE = {
  id: "penjaga-taman",
  traits: [{ use: "empati" }, { id: "sabar", items: [{ id: "taman-sabar-1" }, { id: "taman-sabar-3" }] }],
  duties: [{ id: "menyiram", interest: { id: "taman-minat-menyiram" } }],
};

test("every id of a profile is known", () => {
  expect(idsIn(SOURCE)).toEqual([
    ...["penjaga-taman", "empati", "sabar", "taman-sabar-1", "taman-sabar-3"],
    ...["menyiram", "taman-minat-menyiram"],
  ]);
});

test.each([
  ["memangkas", "memangkas"],
  ["menyiram", "menyiram-2"],
  ["empati", "empati-2"],
])("a new %s is %s", (wanted, id) => {
  expect(newId(SOURCE, wanted)).toBe(id);
});

test.each([
  ["sabar", "taman-sabar-2"],
  ["tekun", "taman-tekun-1"],
])("the next item about %s is %s", (about, id) => {
  expect(itemId(SOURCE, "taman", about)).toBe(id);
});
