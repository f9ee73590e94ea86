import { expect, test } from "vitest";
import { idsIn, interestId, itemId, newId } from "../../../src/cli/making/ids.ts";

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

const MAKING = {
  source: SOURCE,
  everIds: new Set(["taman-sabar-7", "taman-tekun-2", "taman-minat-memangkas"]),
};

test.each([
  ["sabar", "taman-sabar-8"],
  ["tekun", "taman-tekun-3"],
  ["teliti", "taman-teliti-1"],
])("the next item about %s is %s, also after others were taken away", (about, id) => {
  expect(itemId(MAKING, "taman", about)).toBe(id);
});

test.each([
  ["menyiram", "taman-minat-menyiram-2"],
  ["memangkas", "taman-minat-memangkas-2"],
  ["menyapu", "taman-minat-menyapu"],
])("the question of interest in %s is %s", (duty, id) => {
  expect(interestId(MAKING, "taman", duty)).toBe(id);
});
