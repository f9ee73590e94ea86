import { describe, expect, test } from "vitest";
import { listItems } from "../../../src/core/profile/items.ts";
import type { Trait } from "../../../src/core/profile/profile.ts";
import { idsByMark, indexFor, marksIn, neighbourIndexOf } from "../../../src/core/ranking/neighbour-index.ts";
import { everyKind, rating, testProfile } from "../fixtures.ts";

function trait(id: string, weight = 1): Trait {
  return { id, name: id, weight, items: [rating(`${id}-1`), rating(`${id}-2`)] };
}

function role(id: string, scales: readonly string[], weight?: number) {
  return testProfile({ id, traits: scales.map((scale) => trait(scale, weight)) });
}

describe("the index of a catalogue", () => {
  test("has each scale once, however many roles ask for it and at whatever weight", () => {
    const { scales, roles } = neighbourIndexOf([role("p", ["a", "b"]), role("q", ["c", "b", "a"], 3)]);
    expect(scales).toHaveLength(3);
    expect(roles.map((one) => one.scales.map(([place]) => place))).toEqual([
      [0, 1],
      [0, 1, 2],
    ]);
  });

  test("tells the marks of a role's items also where its file has them in another order", () => {
    const profile = everyKind();
    const turned = {
      ...profile,
      traits: [...profile.traits].reverse().map((one) => ({ ...one, items: [...one.items].reverse() })),
      misconceptions: [...profile.misconceptions].reverse(),
    };
    const worked = idsByMark(neighbourIndexOf([]), turned);
    expect(worked.size).toBe(listItems(profile).length);
    expect(idsByMark(neighbourIndexOf([profile]), turned)).toEqual(worked);
  });
});

describe("the index for one profile", () => {
  const own = role("sendiri", ["a", "b"]);
  const smaller = () => indexFor(own, neighbourIndexOf([own, role("p", ["b", "c"]), role("q", ["c", "d"])]));

  test("has every other role", () => {
    expect(smaller().roles.map(({ id }) => id)).toEqual(["p", "q"]);
  });

  test("has the marks of what the profile asks itself, and not of the rest", () => {
    const ids = idsByMark(neighbourIndexOf([own]), own);
    const marks = smaller().scales.flatMap(([, , , each]) => marksIn(each));
    expect(marks.map((mark) => ids.get(mark))).toEqual(["b-1", "b-2"]);
  });

  test("has what it does not share once, where that counts alike", () => {
    expect(smaller().roles.map((one) => one.scales.map(([place]) => place))).toEqual([
      [0, 1],
      [1, 1],
    ]);
  });
});
