import { describe, expect, test } from "vitest";
import { GROUPS, groupOf, progressOf } from "../../../src/core/interview/groups.ts";
import { startInterview } from "../../../src/core/interview/interview.ts";
import { listItems } from "../../../src/core/profile/items.ts";
import { profiles } from "../arbitrary.ts";
import { testProfile } from "../fixtures.ts";
import { at, holds, SLOW } from "../helpers.ts";
import { item, profile } from "../interviews.ts";

describe("progress", () => {
  const answers = { "minat-1": 1, "empati-1": 1, "empati-2": 1 };
  test.each([
    ["minat-1", "duties", 1],
    ["empati-3", "traits", 2],
    ["sabar-1", "antiTraits", 3],
    ["arah-2", "comparison", 4],
    ["cepat-1", "statements", 5],
  ] as const)("%s belongs to the part %s, number %d", (id, group, groupNumber) => {
    expect(groupOf(profile, item(id))).toBe(group);
    expect(progressOf(startInterview(profile, { seed: 7, answers }), item(id))).toEqual({
      answered: 3,
      items: 10,
      group,
      groupNumber,
      groups: 5,
    });
  });

  test("parts that a profile lacks are not counted", () => {
    const { duties: _, comparison: __, ...rest } = profile;
    const fewer = testProfile({ ...rest, antiTraits: [] });
    const last = at(listItems(fewer), -1);
    const progress = progressOf(startInterview(fewer, { seed: 7 }), last);
    expect(progress).toEqual({ answered: 0, items: 6, group: "statements", groupNumber: 2, groups: 2 });
  });

  test("the parts come in the order of the questions", SLOW, () => {
    holds(profiles(), (generated) => {
      const places = listItems(generated).map((one) => GROUPS.indexOf(groupOf(generated, one)));
      expect(places).toEqual([...places].sort((a, b) => a - b));
    });
  });
});
