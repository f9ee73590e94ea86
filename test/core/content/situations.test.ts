import { expect, test } from "vitest";
import { habitOf, situationsOf } from "../../../src/core/content/situations.ts";
import { profileWith } from "./small-profile.ts";

/** Situations whose best option stands at these places among so many. */
function profile(places: readonly number[], options = 4) {
  const items = places.map((best, index) => {
    const own = Array.from({ length: options }, (_, place) => ({
      text: `Pilihan ${place}`,
      points: place === best ? 4 : place % 2,
    }));
    return { id: `tekun-${index + 5}`, text: `Situasi ${index}`, options: own };
  });
  const built = profileWith("[]");
  built.traits[0]?.items.push(...items);
  return built;
}

const first = ({ options }: { options: readonly unknown[] }) => options.map((_, place) => place === 0);
const none = { used: [] };

test.each<[places: number[], count: number | null]>([
  [[], null],
  [[0], null],
  // One in sixteen is no rare chance, one in 64 is.
  [[0, 0], null],
  [[0, 0, 0], 3],
  [[0, 0, 0, 1], null],
  [[0, 0, 0, 0, 1, 2], 4],
  [[0, 0, 0, 1, 2, 3], null],
])("the best at %j: %d", (places, count) => {
  const habit = habitOf(situationsOf(profile(places)), first, none);
  expect(habit && [habit.count, habit.of]).toEqual(count && [count, places.length]);
});

test("of two options the best is first half of the time", () => {
  expect(habitOf(situationsOf(profile([0, 0, 0, 0], 2)), first, none)).toBeNull();
  expect(habitOf(situationsOf(profile([0, 0, 0, 0, 0], 2)), first, none)?.count).toBe(5);
});

test("what looks alike tells nothing, and what has two best options has none", () => {
  const situations = situationsOf(profile([0, 0, 0]));
  expect(habitOf(situations, ({ options }) => options.map(() => true), none)).toBeNull();
  expect(habitOf(situations, ({ options }) => options.map(() => false), none)).toBeNull();
  const even = profile([1]);
  for (const { options = [] } of even.traits[0]?.items ?? []) for (const one of options) one.points = 1;
  expect(situationsOf(even)).toEqual([]);
});

test("situations that tell nothing are not counted beside those that do", () => {
  const situations = situationsOf(profile([0, 0, 0, 0, 0]));
  const looks = ({ path, options }: (typeof situations)[number]) =>
    options.map((_, place) => path[3] === 4 || (path[3] !== 5 && place === 0));
  expect(habitOf(situations, looks, none)).toEqual({
    path: ["traits", 0, "items", 6, "options"],
    count: 3,
    of: 3,
  });
});

test("what chance leads to in just five of a hundred cases is a habit", () => {
  const four = situationsOf(profile([0], 4));
  const five = situationsOf(profile([0], 5));
  expect(habitOf([...four, ...five], first, none)?.count).toBe(2);
  expect(habitOf([...four, ...four], first, none)).toBeNull();
});

test("it is told at the first situation of the profile's own, where there is one", () => {
  const situations = situationsOf(profile([0, 0, 0]));
  expect(habitOf(situations, first, none)?.path).toEqual(["traits", 0, "items", 4, "options"]);
  expect(habitOf(situations, first, { used: [{ id: "", path: ["traits", 0], keys: [] }] })).toBeNull();
});

test("of a scale that speaks against the role the option with the fewest points is the best", () => {
  const built = profile([0]);
  const items = built.traits[0]?.items.splice(4) ?? [];
  const options = [4, 1, 0].map((points) => ({ text: `Pilihan ${points}`, points }));
  built.antiTraits[0]?.items.push(...items.map((item) => ({ ...item, options })));
  expect(situationsOf(built).map(({ path, best }) => [path[0], best])).toEqual([["antiTraits", 2]]);
});
