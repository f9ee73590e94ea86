import { expect, test } from "vitest";
import { shownFit, zoned } from "../../../src/core/report/zone.ts";

test.each([
  ["certain", 70],
  ["provisional", 70],
  ["insufficient", null],
] as const)("the fit of a verdict that is %s is shown with the estimate %s", (status, point) => {
  expect(shownFit({ low: 60, high: 80, point: 70 }, { status })).toEqual({ low: 60, high: 80, point });
});

test.each([
  [50, 10, { low: 40, high: 60 }],
  [5, 10, { low: 0, high: 15 }],
  [95, 10, { low: 85, high: 100 }],
  [null, 10, null],
])("around %s the zone of a standard error of %s is %j", (point, standardError, zone) => {
  const value = { id: "a", low: point ?? 0, high: point ?? 100, point, standardError };
  expect(zoned(value)).toEqual({ ...value, zone });
});

test("what was answered in part has no zone: its value may be any of its range", () => {
  expect(zoned({ low: 40, high: 60, point: 50, standardError: 10 }).zone).toBeNull();
});
