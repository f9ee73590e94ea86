import { expect, test } from "vitest";
import { listItems } from "../../../src/core/profile/items.ts";
import { answeredItems, shareOf } from "../../../src/core/report/answered.ts";
import { assess } from "../../../src/core/scoring/assess.ts";
import { everyKind } from "../fixtures.ts";

const profile = everyKind();
const answers = { "empati-1": 4, "empati-2": 5, "arah-1": 1, "uang-1": false } as const;
const answered = answeredItems(profile, assess(profile, answers));

test.each([
  ["empati-1", 4, 3],
  ["empati-2", 5, 0],
  ["empati-3", null, null],
  ["arah-1", 1, -2],
  ["uang-1", false, 2],
])("%s was answered %s and counts %s", (id, answer, points) => {
  const item = listItems(profile).find((one) => one.id === id);
  expect(answered.item(id)).toEqual({ item, answer, points });
});

test("an item that the profile does not have is a bug", () => {
  expect(() => answered.item("lain")).toThrow(RangeError);
});

test.each([
  ["empati", ["empati-1", "empati-2", "empati-3"]],
  ["duties", ["minat-1"]],
  ["orientation", ["arah-1", "arah-2"]],
  ["realism", ["uang-1", "cepat-1"]],
  ["lain", []],
])("the scale %s has the items %j, answered or not", (scale, ids) => {
  expect(answered.ofScale(scale).map(({ item }) => item.id)).toEqual(ids);
});

test.each([
  ["hanya-uang", ["uang-1"]],
  ["cepat", ["cepat-1"]],
  ["empati", []],
])("the claim %s has the statements %j", (claim, ids) => {
  expect(answered.ofClaim(claim).map(({ item }) => item.id)).toEqual(ids);
});

test.each([
  ["empati-1", 0.75],
  ["empati-2", 0],
  ["empati-3", null],
  ["uang-1", 1],
])("%s counts for a share of %s", (id, share) => {
  expect(shareOf(answered.item(id))).toBe(share);
});
