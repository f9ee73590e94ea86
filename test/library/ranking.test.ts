import { expect, test } from "vitest";
import { rank } from "../../src/library/ranking.ts";
import { rating, situation, testProfile } from "../core/fixtures.ts";

function role(id: string, item = rating("x-1")) {
  return testProfile({ id, traits: [{ id: "x", name: "x", items: [item] }] });
}

test("roles are ranked", () => {
  const { roles, undecided } = rank([role("b"), role("a")], { "x-1": 4 });
  expect(roles.map(({ profile }) => profile.id)).toEqual(["a", "b"]);
  expect(undecided).toEqual([["a", "b"]]);
});

test.each<[string, Parameters<typeof rank>, string]>([
  ["two roles with one id", [[role("a"), role("b"), role("a")], {}], "two of the profiles have the id a"],
  ["an answer that is no option", [[role("a")], { "x-1": 9 }], "x-1"],
  [
    "an item that is another one in another role",
    [[role("a"), role("b", situation("x-1", [0, 1]))], {}],
    "x-1 has not as many options in a as in b",
  ],
])("%s is a RangeError that names it", (_, [profiles, answers], words) => {
  const misuse = () => rank(profiles, answers);
  expect(misuse).toThrow(RangeError);
  expect(misuse).toThrow(words);
});
