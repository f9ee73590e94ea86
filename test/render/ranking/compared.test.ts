import { describe, expect, test } from "vitest";
import { isUnanswered, Names } from "../../../src/render/ranking/compared.ts";
import { comparing, type Fit, ranked } from "./small.ts";

test.each<[Fit, boolean]>([
  [[0, 100], true],
  [[0, 99], false],
  [[1, 100], false],
  [0, false],
  [100, false],
])("a fit of %j is of no answer: %s", (fit, expected) => {
  expect(isUnanswered(ranked("Guru", fit))).toBe(expected);
});

describe("what a ranking names by id", () => {
  function names() {
    return new Names(comparing({ Guru: 80, Perawat: 75 }, { undecided: [["Guru", "Perawat"]] }));
  }

  test("a role, and that a ranking of another is a bug", () => {
    expect(names().profile("guru").role).toBe("Guru");
    expect(() => names().profile("bidan")).toThrow(new RangeError("a ranking of bidan without its profile"));
  });

  test("an item of any of the roles", () => {
    expect(names().item("ketelitian-1")).toMatchObject({ text: "Teks ketelitian-1" });
    expect(names().item("tiada-1")).toBeNull();
  });

  test("scales of a role, in the order asked for", () => {
    const asked = ["disiplin-diri", "empati", "ketelitian"];
    expect(names().scales("guru", asked)).toEqual(["Disiplin diri", "Empati", "ketelitian"]);
  });

  test.each([
    ["guru", "perawat", true],
    ["perawat", "guru", true],
    ["guru", "guru", false],
    ["guru", "teknisi", false],
  ])("whether the order of %s and %s is open: %s", (one, other, expected) => {
    expect(names().isUndecided(one, other)).toBe(expected);
  });
});
