import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Profile } from "../../../src/core/profile/profile.ts";
import { choiceOf } from "../../../src/core/ranking/chosen.ts";
import { contendersAmong } from "../../../src/core/ranking/contenders.ts";
import { rank } from "../../../src/core/ranking/ranking.ts";
import type { KnownAnswers } from "../arbitrary.ts";
import { rating, testProfile } from "../fixtures.ts";
import { completions, holds, SLOW, without } from "../helpers.ts";
import { answered, itemsOfAll, type Use } from "./catalogues.ts";

function idsOf(profiles: readonly Profile[]): string[] {
  return profiles.map(({ id }) => id);
}

function inPlay(profiles: readonly Profile[], answers: KnownAnswers, skipped: readonly string[] = []) {
  return idsOf(contendersAmong(profiles, choiceOf(profiles, answers, skipped)));
}

/** The role that a ranking tells ahead of each of the others, if there is one. */
function clearlyFirst(profiles: readonly Profile[], answers: KnownAnswers): string[] {
  return idsOf(profiles).filter((id) =>
    profiles.every((other) => {
      if (other.id === id) return true;
      const { roles, undecided } = rank([...profiles.filter((each) => each.id === id), other], answers);
      return roles[0]?.profile.id === id && undecided.length === 0;
    }),
  );
}

function skipping(use: Use) {
  return answered(use, 2, 3).chain(({ profiles, answers }) =>
    fc.record({
      profiles: fc.constant(profiles),
      answers: fc.constant(answers),
      skipped: fc.subarray(itemsOfAll(profiles).map(({ id }) => id)),
    }),
  );
}

describe("the roles in play", () => {
  test("hold whichever turns out to be clearly the first, in whatever way the rest is answered", SLOW, () => {
    holds(
      skipping("alike"),
      ({ profiles, answers, skipped }) => {
        const known = without(answers, skipped);
        const left = itemsOfAll(profiles).filter(({ id }) => !skipped.includes(id));
        const found = inPlay(profiles, known, skipped);
        const firsts = new Set([...completions(left, known)].flatMap((full) => clearlyFirst(profiles, full)));
        expect([...firsts].filter((id) => !found.includes(id))).toEqual([]);
      },
      0.1,
    );
  });

  test("are, of two, those that some answers tell ahead: no more and no fewer", SLOW, () => {
    const pairs = answered("alike", 2, 2);
    holds(
      pairs,
      ({ profiles, answers }) => {
        const every = [...completions(itemsOfAll(profiles), answers)];
        const firsts = new Set(every.flatMap((full) => clearlyFirst(profiles, full)));
        expect(inPlay(profiles, answers).sort()).toEqual([...firsts].sort());
      },
      0.2,
    );
  });

  test("only get fewer with more answers, and with more that is skipped", SLOW, () => {
    holds(skipping("anyhow"), ({ profiles, answers, skipped }) => {
      const known = without(answers, skipped);
      const before = inPlay(profiles, known);
      expect(inPlay(profiles, answers).every((id) => before.includes(id))).toBe(true);
      expect(inPlay(profiles, known, skipped).every((id) => before.includes(id))).toBe(true);
    });
  });
});

test("of more than a dozen roles, those behind are held off by the few in front", () => {
  const names = [..."abcdefghijklmnop"];
  const roles = names.map((id) =>
    testProfile({ id, traits: [{ id, name: id, items: [rating(`${id}-1`)] }] }),
  );
  const answers = Object.fromEntries(names.map((id) => [`${id}-1`, id === "a" ? 5 : 1]));
  expect(inPlay(roles, answers)).toEqual(["a"]);
  // The last one is as good as the first and would hold it off, but only the few in front are tried.
  expect(inPlay(roles, { ...answers, "p-1": 5 })).toEqual(["a"]);
});
