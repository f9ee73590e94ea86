import { expect, test } from "vitest";
import { pathText } from "../../../../src/core/base/finding.ts";
import { bestOptionLength } from "../../../../src/core/content/rules/best-option-length.ts";
import { profileWith } from "../small-profile.ts";

/** Situations of one trait by the lengths of their options: the first of these is the best, and stands at another place each time. */
function profile(situations: readonly number[][]) {
  const items = situations.map((lengths, index) => {
    const options = lengths.map((length, option) => ({
      text: "abcd".charAt(option).repeat(length),
      points: option === 0 ? 4 : option % 2,
    }));
    const turned = [...options.slice(index % 4), ...options.slice(0, index % 4)];
    return { id: `tekun-${index + 5}`, text: `Situasi ${index}`, options: turned };
  });
  return profileWith(JSON.stringify(items));
}

const LONGEST = [9, 8, 7, 6];
const SHORTEST = [6, 7, 8, 9];
const MIDDLE = [7, 6, 8, 9];
const ONE_OF_TWO = [9, 9, 7, 6];
const ALIKE = [9, 9, 9, 9];

function times(count: number, lengths: number[]): number[][] {
  return Array.from({ length: count }, () => lengths);
}

test.each<[title: string, situations: number[][], found: object | null]>([
  ["no situation", [], null],
  ["twice the longest", times(2, LONGEST), null],
  ["three times the longest", times(3, LONGEST), { extreme: "longest", count: 3, of: 3 }],
  ["three times the shortest", times(3, SHORTEST), null],
  ["four times the shortest", times(4, SHORTEST), { extreme: "shortest", count: 4, of: 4 }],
  ["neither", times(6, MIDDLE), null],
  [
    "now this and now that",
    [...times(2, LONGEST), ...times(2, SHORTEST), ...times(3, MIDDLE), LONGEST],
    null,
  ],
  ["not each time", [MIDDLE, ...times(4, LONGEST)], { extreme: "longest", count: 4, of: 5 }],
  ["four times one of the two longest", times(4, ONE_OF_TWO), null],
  ["five times one of the two longest", times(5, ONE_OF_TWO), { extreme: "longest", count: 5, of: 5 }],
  [
    "options of one length say nothing",
    [ALIKE, ...times(3, LONGEST)],
    { extreme: "longest", count: 3, of: 3 },
  ],
])("%s", (_, situations, found) => {
  const told = bestOptionLength.check(profile(situations), { used: [] });
  expect(told.map(({ problem }) => problem.args)).toEqual(found ? [found] : []);
});

test("it is told at the options of the first situation that is so", () => {
  const told = bestOptionLength.check(profile([MIDDLE, ...times(4, LONGEST)]), { used: [] });
  expect(told.map(({ path }) => pathText(path))).toEqual(["traits[0].items[5].options"]);
});
