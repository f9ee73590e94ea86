import { expect, test } from "vitest";
import { askedOnce } from "../../../src/core/profile/shared-scales.ts";

test("who gives shared scales is asked when they are needed, and once", () => {
  const given = { responses: {}, scales: [] };
  let asked = 0;
  const shared = askedOnce(() => {
    asked += 1;
    return given;
  });
  expect(asked).toBe(0);
  expect([shared?.(), shared?.()]).toEqual([given, given]);
  expect(asked).toBe(1);
});

test("where nobody gives any there is nobody to ask", () => {
  expect(askedOnce(null)).toBeNull();
});

/** Nobody checks the types of plain JavaScript. */
test.each([
  null,
  undefined,
  "telaten",
  [],
  {},
  { responses: {} },
  { scales: [] },
  { responses: [], scales: [] },
])("%j is told at once to be no shared scales", (given) => {
  const shared = askedOnce(() => given as never);
  expect(() => shared?.()).toThrow(new RangeError("shared scales are {responses, scales}"));
});
