import { describe, expect, test } from "vitest";
import { listItems } from "../../../src/core/profile/items.ts";
import type { Profile } from "../../../src/core/profile/profile.ts";
import { explorationOf } from "../../../src/core/ranking/exploration.ts";
import { inPlay, isSettled, nextToAsk } from "../../../src/core/ranking/exploring.ts";
import { rank } from "../../../src/core/ranking/ranking.ts";
import type { KnownAnswers } from "../arbitrary.ts";
import { rating, testProfile } from "../fixtures.ts";
import { completions, extremeAnswer, holds, SLOW } from "../helpers.ts";
import { answered, catalogues, itemsOfAll } from "./catalogues.ts";

const NONE: ReadonlySet<string> = new Set();

/** Asks until nothing is left to ask: the ids in order, every `passing`-th one skipped. */
function walk(profiles: Parameters<typeof explorationOf>[0], answers: KnownAnswers, passing = 0) {
  const exploration = explorationOf(profiles);
  const given: KnownAnswers = {};
  const skipped = new Set<string>();
  const asked: string[] = [];
  for (;;) {
    const item = nextToAsk(exploration, given, skipped);
    if (!item) return { exploration, asked, given, skipped };
    expect(isSettled(exploration, given, skipped)).toBe(false);
    asked.push(item.id);
    if (passing > 0 && asked.length % passing === 0) skipped.add(item.id);
    else given[item.id] = answers[item.id] ?? extremeAnswer(item, "most");
  }
}

function idsInOrder(profiles: readonly Profile[], answers: KnownAnswers): string[] {
  return rank(profiles, answers).roles.map(({ profile }) => profile.id);
}

/** Every two roles of which the first is told ahead of the second. */
function aheadIn(profiles: readonly Profile[], answers: KnownAnswers): string[] {
  const order = idsInOrder(profiles, answers);
  const open = new Set(rank(profiles, answers).undecided.map((pair) => pair.join(" ")));
  return order.flatMap((upper, place) =>
    order
      .slice(place + 1)
      .map((lower) => `${upper} ${lower}`)
      .filter((pair) => !open.has(pair)),
  );
}

describe("an exploration", () => {
  test.each(["alike", "anyhow"] as const)(
    "asks nothing twice, and ends settled: scales used %s",
    SLOW,
    (use) => {
      holds(
        answered(use, 1),
        ({ profiles, answers }) => {
          for (const passing of [0, 2]) {
            const { exploration, asked, given, skipped } = walk(profiles, answers, passing);
            expect(new Set(asked).size).toBe(asked.length);
            expect(isSettled(exploration, given, skipped)).toBe(true);
          }
        },
        0.5,
      );
    },
  );

  test("ends with three first that no other turns out ahead of, and that never change sides", SLOW, () => {
    holds(
      answered("alike", 4),
      ({ profiles, answers }) => {
        const { given } = walk(profiles, answers);
        const three = idsInOrder(profiles, given).slice(0, 3);
        const every = [...completions(itemsOfAll(profiles), given)];
        const told = new Set(every.flatMap((full) => aheadIn(profiles, full)));
        const wrong = [...told].filter((pair) => {
          const [upper = "", lower = ""] = pair.split(" ");
          return three.includes(lower) && (!three.includes(upper) || told.has(`${lower} ${upper}`));
        });
        expect(wrong).toEqual([]);
      },
      0.1,
    );
  });

  test("stays settled with every answer that leaves the order of the points as it is", SLOW, () => {
    holds(answered("alike", 2), ({ profiles, answers }) => {
      const { exploration, given } = walk(profiles, answers);
      const before = idsInOrder(profiles, given);
      const more = { ...given };
      for (const item of itemsOfAll(profiles)) {
        more[item.id] ??= extremeAnswer(item, "most");
        const isSame = idsInOrder(profiles, more).join() === before.join();
        if (isSame) expect(isSettled(exploration, more, NONE)).toBe(true);
      }
    });
  });

  test("tells the same whatever the order of the roles", SLOW, () => {
    holds(answered("alike"), ({ profiles, answers }) => {
      const [there, back] = [profiles, [...profiles].reverse()].map((roles) =>
        inPlay(explorationOf(roles), answers, NONE).map(({ id }) => id),
      );
      expect(back).toEqual(there);
    });
  });

  test("begins with one question of every scale that roles share", SLOW, () => {
    holds(catalogues("alike", 4), (profiles) => {
      const { exploration, asked } = walk(profiles, {});
      const begun = asked.slice(0, exploration.shared.length);
      const firsts = exploration.shared.map(([id]) => id).slice(0, begun.length);
      expect(begun).toEqual(firsts);
    });
  });

  test.each([0, 1])("of %i roles has nothing to settle", (count) => {
    const profiles = Array.from({ length: count }, (_, index) =>
      testProfile({ id: `peran-${index}`, traits: [{ id: "x", name: "x", items: [rating("x-1")] }] }),
    );
    const exploration = explorationOf(profiles);
    expect(isSettled(exploration, {}, NONE)).toBe(true);
    expect(nextToAsk(exploration, {}, NONE)).toBeNull();
    expect(inPlay(exploration, {}, NONE)).toEqual(profiles);
  });
});

/** Roles that share one scale and have a long one of their own each. */
function crowd(names: string) {
  return [...names].map((id) =>
    testProfile({
      id,
      traits: [
        { id: "sama", name: "Sama", items: [rating("sama-1"), rating("sama-2")] },
        {
          id,
          name: id,
          weight: 3,
          items: Array.from({ length: 8 }, (_, index) => rating(`${id}-${index}`)),
        },
      ],
    }),
  );
}

describe("among roles that differ only in what each alone asks", () => {
  const exploration = explorationOf(crowd("abcde"));
  const ids = listItems(exploration.profile).map(({ id }) => id);

  test("what cancels is asked once, and what does not goes on", () => {
    const first = nextToAsk(exploration, {}, NONE);
    expect(first?.id).toBe("sama-1");
    expect(nextToAsk(exploration, { "sama-1": 3 }, NONE)?.id).not.toBe("sama-2");
  });

  test("a scale whose question was skipped is not begun with again", () => {
    expect(nextToAsk(exploration, {}, new Set(["sama-1"]))?.id).not.toMatch(/^sama/);
  });

  test("a role that answers put far behind is out of play, and is asked about no more", () => {
    const own = ids.filter((id) => id.startsWith("e"));
    const given = { "sama-1": 3, ...Object.fromEntries(own.map((id) => [id, 1])) };
    expect(inPlay(exploration, given, NONE).map(({ id }) => id)).toEqual(["a", "b", "c", "d"]);
    expect(nextToAsk(exploration, given, NONE)?.id).toMatch(/^[abcd]/);
  });

  test("what is skipped stays unknown: nobody rises by it", () => {
    const skipped = new Set(ids.filter((id) => !id.startsWith("a")));
    const given = Object.fromEntries(ids.filter((id) => id.startsWith("a")).map((id) => [id, 5]));
    expect(inPlay(exploration, given, skipped).map(({ id }) => id)).toEqual(["a", "b", "c"]);
    expect(isSettled(exploration, given, skipped)).toBe(true);
  });
});

test("an answer that is no option is refused by its item", () => {
  expect(() => nextToAsk(explorationOf(crowd("ab")), { "sama-1": 6 }, NONE)).toThrow("sama-1");
});
