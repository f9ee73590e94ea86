import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Leaning,
  LeaningCounter,
  LeaningGatherer,
  type Leanings,
} from "../../../src/core/summary/leanings.ts";
import { MOST_GROUPS } from "../../../src/core/summary/shape.ts";

const ROLES = ["a", "b", "c"].map((id) => ({ id, role: `Peran ${id}`, fingerprint: id.repeat(4) }));

interface Person {
  group: string | null;
  /** Null: a record that could not be read. */
  leaning: Leaning | null;
}

function leaningsOf(people: readonly Person[], pieces = 1): Leanings {
  const gatherer = new LeaningGatherer(ROLES);
  const size = Math.ceil(people.length / pieces) || 1;
  for (let from = 0; from < people.length; from += size) {
    const counter = new LeaningCounter(ROLES.length);
    for (const { group, leaning } of people.slice(from, from + size)) {
      if (leaning) counter.add(group, leaning);
      else counter.addBad(group);
    }
    gatherer.add(counter.take());
  }
  return gatherer.leanings();
}

test("counts who has a role first, who has it first for sure, and who has it tied with the first", () => {
  const people: Person[] = [
    { group: "X", leaning: { first: 0, tied: [] } },
    { group: "X", leaning: { first: 0, tied: [1, 2] } },
    { group: "Y", leaning: { first: 1, tied: [0] } },
    { group: null, leaning: { first: null, tied: [] } },
    { group: "Y", leaning: null },
  ];
  expect(leaningsOf(people)).toEqual({
    version: 1,
    respondents: 4,
    badRecords: 1,
    unanswered: 1,
    roles: [
      { ...ROLES[0], first: 2, sure: 1, tied: 1 },
      { ...ROLES[1], first: 1, sure: 0, tied: 1 },
      { ...ROLES[2], first: 0, sure: 0, tied: 1 },
    ],
    groups: [
      {
        ...{ group: "X", respondents: 2, badRecords: 0, unanswered: 0 },
        roles: [
          { first: 2, sure: 1, tied: 0 },
          { first: 0, sure: 0, tied: 1 },
          { first: 0, sure: 0, tied: 1 },
        ],
      },
      {
        ...{ group: "Y", respondents: 1, badRecords: 1, unanswered: 0 },
        roles: [
          { first: 0, sure: 0, tied: 1 },
          { first: 1, sure: 0, tied: 0 },
          { first: 0, sure: 0, tied: 0 },
        ],
      },
    ],
  });
});

describe("any people", () => {
  const leaning: fc.Arbitrary<Leaning> = fc
    .subarray([0, 1, 2])
    .map(([first = null, ...tied]) => ({ first, tied }));
  const people: fc.Arbitrary<Person[]> = fc.array(
    fc.record({
      group: fc.constantFrom("X", "Y", null),
      leaning: fc.option(leaning, { freq: 5 }),
    }),
  );

  test("come to the same, counted at once or in pieces", () => {
    fc.assert(
      fc.property(people, fc.integer({ min: 1, max: 5 }), (all, pieces) => {
        expect(leaningsOf(all, pieces)).toEqual(leaningsOf(all));
      }),
    );
  });

  test("have one role first each, but those who answered nothing", () => {
    fc.assert(
      fc.property(people, (all) => {
        const { roles, respondents, unanswered, badRecords } = leaningsOf(all);
        expect(roles.reduce((sum, { first }) => sum + first, 0)).toBe(respondents - unanswered);
        expect(respondents + badRecords).toBe(all.length);
      }),
    );
  });
});

test("more groups than a school has classes are none", () => {
  const people = Array.from(
    { length: MOST_GROUPS + 1 },
    (_, index): Person => ({
      group: `K-${index}`,
      leaning: { first: 0, tied: [] },
    }),
  );
  expect(leaningsOf(people)).toMatchObject({ groups: null, respondents: MOST_GROUPS + 1 });
});
