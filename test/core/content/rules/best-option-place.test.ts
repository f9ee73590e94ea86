import { expect, test } from "vitest";
import { pathText } from "../../../../src/core/base/finding.ts";
import { bestOptionPlace } from "../../../../src/core/content/rules/best-option-place.ts";
import { profileWith } from "../small-profile.ts";

/** Situations of one trait: the place of the best option, from 1, and how many there are. */
function profile(situations: readonly string[]) {
  const items = situations.map((situation, index) => {
    const [best, places] = situation.split("/").map(Number);
    const options = Array.from({ length: places ?? 0 }, (_, place) => ({
      text: `Pilihan ${place}`,
      points: place + 1 === best ? 4 : place % 2,
    }));
    return { id: `tekun-${index + 5}`, text: `Situasi ${index}`, options };
  });
  return profileWith(JSON.stringify(items));
}

test.each<[situations: string[], found: object | null]>([
  [[], null],
  // Of four places the first is found by chance in one of 16, then in one of 64.
  [["1/4", "1/4"], null],
  [["1/4", "1/4", "1/4"], { place: 1, count: 3, of: 3 }],
  // Any other has to be four times as rare.
  [["2/4", "2/4", "2/4"], null],
  [["2/4", "2/4", "2/4", "2/4"], { place: 2, count: 4, of: 4 }],
  [["4/4", "4/4", "4/4", "4/4"], { place: 4, count: 4, of: 4 }],
  [["2/3", "2/3", "2/3"], null],
  [["3/3", "3/3", "3/3", "3/3"], { place: 3, count: 4, of: 4 }],
  [["2/2", "2/2", "2/2", "2/2", "2/2"], null],
  [["2/2", "2/2", "2/2", "2/2", "2/2", "2/2"], { place: 2, count: 6, of: 6 }],
  [["1/4", "2/4", "3/4", "4/4"], null],
  [["1/4", "1/4", "1/4", "2/4"], null],
  [["2/4", "1/4", "1/4", "1/4", "1/4"], { place: 1, count: 4, of: 5 }],
  // What has no such place says nothing of it.
  [["1/3", "4/4", "2/3", "4/4", "4/4", "4/4"], { place: 4, count: 4, of: 4 }],
])("the best at %j: %j", (situations, found) => {
  const told = bestOptionPlace.check(profile(situations), { used: [] });
  expect(told.map(({ problem }) => problem.args)).toEqual(found ? [found] : []);
});

test("it is told at the options of the first situation that is so", () => {
  const told = bestOptionPlace.check(profile(["2/4", "1/4", "1/4", "1/4", "1/4"]), { used: [] });
  expect(told.map(({ path }) => pathText(path))).toEqual(["traits[0].items[5].options"]);
});
