import { expect, test } from "vitest";
import { isAlike, waysToTell } from "../../../src/draft/making/plain-acts.ts";

const TAIL = "mengenai berbagai program bantuan sosial dan kesehatan";

test("what is given has a verb of its own, and needs its tail no more", () => {
  expect(waysToTell(`memberikan pendampingan kepada warga ${TAIL}`, 108).slice(0, 4)).toEqual([
    `memberikan pendampingan kepada warga ${TAIL}`,
    "mendampingi warga dalam berbagai program bantuan sosial dan kesehatan",
    "mendampingi warga dalam berbagai program bantuan sosial",
    "mendampingi warga",
  ]);
});

test.each([
  ["memberikan vaksinasi kepada ternak di desa", ["memberikan vaksinasi kepada ternak di desa"]],
  ["menata buku di rak", ["menata buku di rak", "menata buku"]],
  ["menata", ["menata"]],
])("%j", (act, begin) => {
  expect(waysToTell(act, 108).slice(0, begin.length)).toEqual(begin);
});

test("no way is longer than it may be, where it can end earlier", () => {
  expect(waysToTell("menata buku di rak untuk pembaca", 20)[0]).toBe("menata buku di rak");
});

test.each([
  [`Memberikan informasi kepada warga ${TAIL}.`, `Memberikan pendampingan kepada warga ${TAIL}.`, true],
  [`Memberikan informasi kepada warga ${TAIL}.`, "Mendampingi warga.", false],
  ["Menyapa tamu.", "Menyapa warga.", false],
])("%j and %j are alike: %s", (one, other, areAlike) => {
  expect(isAlike(one, [other])).toBe(areAlike);
});
