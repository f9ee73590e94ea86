import { expect, test } from "vitest";
import { longDate } from "../../src/text/dates.ts";

test.each([
  ["2026-11-25", "25 November 2026"],
  ["2026-01-05", "5 Januari 2026"],
  ["2027-08-31", "31 Agustus 2027"],
  ["2026-13-01", "2026-13-01"],
  ["kemarin", "kemarin"],
])("%s is written %s", (day, written) => {
  expect(longDate(day)).toBe(written);
});
