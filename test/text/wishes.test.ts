import { expect, test } from "vitest";
import type { Conditions } from "../../src/core/profile/background.ts";
import { WISHES, type Wishes } from "../../src/core/ranking/wishes.ts";
import { conflictText, wishQuestions } from "../../src/text/wishes.ts";

test("every question and option has words of its own", () => {
  for (const { key, options } of WISHES) {
    const { ask, options: told } = wishQuestions[key];
    expect(ask).toMatch(/\?$/);
    expect(Object.keys(told)).toEqual(options.map(({ id }) => id));
    expect(new Set(Object.values(told)).size).toBe(options.length);
  }
});

const conditions: Conditions = { place: ["lapangan", "kantor"], hours: "tak-tentu", travel: "sering" };

test.each<[(keyof Wishes)[], string]>([
  [["hours"], "jam kerjanya tidak tentu"],
  [["outdoors", "indoors"], "tempat kerjanya di lapangan dan di kantor"],
  [["outdoors", "travel"], "tempat kerjanya di lapangan dan di kantor; bepergian sering"],
  [[], ""],
])("%j: %s", (keys, expected) => {
  expect(conflictText({ conditions }, keys)).toBe(expected);
});
