import { describe, expect, test } from "vitest";
import type { Profile } from "../../../src/core/profile/profile.ts";
import { rank } from "../../../src/core/ranking/ranking.ts";
import { rating, testProfile } from "../fixtures.ts";
import { at, holds, SLOW } from "../helpers.ts";
import { answered } from "./catalogues.ts";

/** A role of scales with two questions each, the second one reversed. */
function role(id: string, weights: Record<string, number>, against: Record<string, number> = {}): Profile {
  const scales = (each: Record<string, number>) =>
    Object.entries(each).map(([scale, weight]) => ({
      id: scale,
      name: `Nama ${scale}`,
      weight,
      items: [rating(`${scale}-1`), rating(`${scale}-2`, { reverse: true })],
    }));
  return testProfile({ id, traits: scales(weights), antiTraits: scales(against) });
}

describe("what tips the balance", () => {
  test("adds up to the difference of the two points", SLOW, () => {
    holds(answered("anyhow"), ({ profiles, answers }) => {
      const { roles, tips } = rank(profiles, answers);
      const [first, second] = [at(roles, 0), at(roles, 1)];
      if (first.fit.point === null || second.fit.point === null) return;
      const sum = tips.reduce((total, { toward, by }) => total + (toward === first.profile.id ? by : -by), 0);
      expect(sum).toBeCloseTo(first.fit.point - second.fit.point, 9);
    });
  });

  test("comes with the weightiest first, each above nothing", SLOW, () => {
    holds(answered("anyhow"), ({ profiles, answers }) => {
      const bys = rank(profiles, answers).tips.map(({ by }) => by);
      expect(bys).toEqual([...bys].sort((a, b) => b - a));
      expect(bys.every((by) => by > 0)).toBe(true);
    });
  });

  test("names the role that each scale speaks for, and the answers that pull that way", () => {
    const profiles = [role("a", { x: 3, y: 1 }), role("b", { x: 1, y: 3 })];
    // x: 100 of 100; y: 25. The points are 81.25 and 43.75, so the middle is 62.5.
    const { tips } = rank(profiles, { "x-1": 5, "x-2": 1, "y-1": 3, "y-2": 5 });
    expect(tips).toEqual([
      { scale: "x", name: "Nama x", toward: "a", by: 18.75, answers: ["x-1", "x-2"] },
      { scale: "y", name: "Nama y", toward: "a", by: 18.75, answers: ["y-2", "y-1"] },
    ]);
  });

  test("counts a scale against a role the other way round", () => {
    const profiles = [role("a", { x: 1 }, { y: 1 }), role("b", { x: 1, y: 1 })];
    const { roles, tips } = rank(profiles, { "x-1": 3, "x-2": 3, "y-1": 1, "y-2": 5 });
    expect(roles.map(({ profile, fit }) => [profile.id, fit.point])).toEqual([
      ["a", 75],
      ["b", 25],
    ]);
    expect(tips).toEqual([{ scale: "y", name: "Nama y", toward: "a", by: 50, answers: ["y-1", "y-2"] }]);
  });

  test.each([
    [
      "against it",
      role("a", { x: 1 }),
      { "x-1": 5, "x-2": 3, "z-1": 3, "z-2": 3 },
      [["x-1"], ["z-1", "z-2"]],
    ],
    ["neither way", role("a", { x: 1 }), { "x-1": 4, "x-2": 3, "z-1": 3, "z-2": 4 }, [["x-1"], ["z-2"]]],
    [
      "against it, of a scale that counts against the role",
      role("a", {}, { y: 1 }),
      { "y-1": 1, "y-2": 3, "z-1": 3, "z-2": 3 },
      [["y-1"], ["z-1", "z-2"]],
    ],
  ])("does not name an answer that pulls %s", (_, one, answers, named) => {
    const { tips } = rank([one, role("b", { z: 1 })], answers);
    expect(tips.map(({ toward, answers: own }) => [toward, own])).toEqual(named.map((own) => ["a", own]));
  });

  test("says nothing of a scale that counts the same for both", () => {
    const profiles = [role("a", { x: 1, y: 1 }), role("b", { x: 1, z: 1 })];
    const { tips } = rank(profiles, { "x-1": 5, "y-1": 5, "z-1": 1 });
    expect(tips.map(({ scale, by }) => [scale, by])).toEqual([
      ["z", 37.5],
      ["y", 12.5],
    ]);
  });

  test.each([[{ "x-1": 2 }], [{ "x-1": 5, "x-2": 1 }], [{}]])(
    "says nothing where one of the two has no answer: what is unknown is not nothing, %j",
    (answers) => {
      expect(rank([role("a", { x: 1 }), role("b", { z: 1 })], answers).tips).toEqual([]);
    },
  );

  test("keeps to the scales that have an answer", () => {
    const profiles = [role("a", { x: 1, y: 1 }), role("b", { z: 1 })];
    const { tips } = rank(profiles, { "x-1": 5, "z-1": 3 });
    expect(tips).toEqual([
      { scale: "x", name: "Nama x", toward: "a", by: 25, answers: ["x-1"] },
      { scale: "z", name: "Nama z", toward: "a", by: 25, answers: ["z-1"] },
    ]);
  });
});
