import { expect, test } from "vitest";
import { listItems } from "../../../src/core/profile/items.ts";
import {
  minutesLeft,
  openCount,
  usualExplored,
  usualMinutes,
  usualQuestions,
} from "../../../src/render/screen/pace.ts";
import { firstRole } from "../helpers.ts";
import { sessionOf } from "./sessions.ts";

const profile = firstRole();
const ids = listItems(profile).map(({ id }) => id);

/** Answers or passes over the first items. */
function sessionWith(answered: number, skipped: number, times: number[] = []) {
  const answers = Object.fromEntries(ids.slice(0, answered).map((id) => [id, 1]));
  const session = sessionOf(profile, { answers, skipped: ids.slice(answered, answered + skipped) });
  return { ...session, times: Object.fromEntries(times.map((time, index) => [`id-${index}`, time])) };
}

function often(count: number, time: number): number[] {
  return Array<number>(count).fill(time);
}

test.each([
  ["no times, the usual pace", 60, [], 9],
  ["two times are too few", 60, often(2, 60_000), 9],
  ["a few quick ones hardly shorten it", 60, often(5, 1_000), 6],
  ["a few slow ones hardly lengthen it", 60, often(3, 18_000), 11],
  ["as many as the guess weighs count half", 60, often(10, 27_000), 18],
  ["in the end it is the person's own pace", 60, often(990, 60_000), 59],
  ["the median, not the mean", 60, [1_000, 9_000, 999_999], 9],
  ["at least one", 5, often(60, 1), 1],
])("the minutes left: %s", (_, questions, times, minutes) => {
  expect(minutesLeft(sessionWith(0, 0, times), questions)).toBe(minutes);
});

test.each([
  [1, 1],
  [20, 3],
  [63, 9],
])("%d questions usually take %d minutes", (questions, minutes) => {
  expect(usualMinutes(questions)).toBe(minutes);
});

test.each([
  [0, 0, 63],
  [16, 0, 47],
  [6, 10, 47],
  [6, 57, 0],
])("%d answered and %d skipped leave %d open", (answered, skipped, open) => {
  expect(openCount(sessionWith(answered, skipped).interview)).toBe(open);
});

test.each([
  [63, 45],
  [56, 40],
  [20, 15],
  [19, 14],
  [10, 7],
  [1, 1],
])("of %d questions the short form usually asks about %d", (items, usual) => {
  expect(usualQuestions(items)).toBe(usual);
});

test.each([
  [70, 2, 40],
  [90, 3, 65],
  [96, 4, 70],
  [135, 8, 85],
  [164, 12, 85],
  [600, 100, 300],
])("of %i questions of %i roles an exploration usually asks %i", (items, roles, usual) => {
  expect(usualExplored(items, roles)).toBe(usual);
});
