import { expect, test } from "vitest";
import type { Profile } from "../../../src/core/profile/profile.ts";
import { takeSet } from "../../../src/core/ranking/response-sets.ts";
import { testProfile } from "../fixtures.ts";

function role(id: string, options: string[]): Profile {
  return testProfile({ id, responses: { nilai: options } });
}

test.each<[string, Profile["responses"], string]>([
  ["a free name is kept", {}, "nilai"],
  ["one with the same options is shared", { nilai: { options: ["Tidak", "Ya"] } }, "nilai"],
  ["one with other options is told apart", { nilai: { options: ["Kurang", "Cukup"] } }, "nilai-a"],
  [
    "also where that name is taken",
    { nilai: { options: ["Kurang", "Cukup"] }, "nilai-a": { options: ["Satu", "Dua"] } },
    "nilai-a-a",
  ],
])("%s", (_, sets, name) => {
  const others = { ...sets };
  expect(takeSet(role("a", ["Tidak", "Ya"]), "nilai", others)).toBe(name);
  expect(others).toEqual({ ...sets, [name]: { options: ["Tidak", "Ya"] } });
});

test("a name that the role does not have is a bug", () => {
  expect(() => takeSet(role("a", ["Tidak", "Ya"]), "lain", {})).toThrow("no response set lain in a");
});
