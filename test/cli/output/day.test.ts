import { expect, test } from "vitest";
import { dayOf, localTime } from "../../../src/cli/output/day.ts";

test.each([
  [2026, 11, 25, "2026-11-25"],
  [2027, 1, 5, "2027-01-05"],
])("the day %d-%d-%d as the calendar on the wall shows it", (year, month, day, written) => {
  expect(dayOf(new Date(year, month - 1, day, 0, 0).getTime())).toBe(written);
  expect(dayOf(new Date(year, month - 1, day, 23, 59).getTime())).toBe(written);
});

test("a moment as the clock on the wall shows it", () => {
  const moment = new Date(2026, 10, 25, 7, 5, 9, 40).getTime();
  expect(localTime(moment)).toBe("2026-11-25T07:05:09.040Z");
});
