import { expect, test } from "vitest";
import { listItems } from "../../../src/core/profile/items.ts";
import { minutesLeft } from "../../../src/render/screen/pace.ts";
import { firstRole } from "../helpers.ts";
import { sessionOf } from "./sessions.ts";

const profile = firstRole();
const ids = listItems(profile).map(({ id }) => id);

/** Answers or passes over the first items. */
function sessionWith(answered: number, skipped: number, times: number[]) {
  const answers = Object.fromEntries(ids.slice(0, answered).map((id) => [id, 1]));
  const session = sessionOf(profile, { answers, skipped: ids.slice(answered, answered + skipped) });
  return { ...session, times: Object.fromEntries(times.map((time, index) => [`id-${index}`, time])) };
}

test.each([
  ["nothing answered, the usual pace", 0, 0, [], 9],
  ["two times are too few", 0, 0, [60_000, 60_000], 9],
  ["three times are a pace", 0, 0, [60_000, 60_000, 60_000], 63],
  ["the median, not the mean", 0, 0, [1_000, 6_000, 999_999], 6],
  ["answered questions do not count", 16, 0, [60_000, 60_000, 60_000], 47],
  ["nor do skipped ones", 6, 10, [60_000, 60_000, 60_000], 47],
  ["at least one", 0, 0, [1, 1, 1], 1],
])("the minutes left: %s", (_, answered, skipped, times, minutes) => {
  expect(minutesLeft(sessionWith(answered, skipped, times))).toBe(minutes);
});
