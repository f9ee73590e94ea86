import { expect, test } from "vitest";
import { unreachableBands } from "../../../src/core/content/reach.ts";
import type { Profile } from "../../../src/core/profile/profile.ts";
import { assess } from "../../../src/core/scoring/assess.ts";
import { smallProfiles } from "../arbitrary.ts";
import { completions, holds, SLOW, verdictItems } from "../helpers.ts";

/** The bands of all that can be answered. */
function reached(profile: Profile): Set<string | null> {
  const bands = new Set<string | null>();
  for (const answers of completions(verdictItems(profile), {})) {
    bands.add(assess(profile, answers).verdict.band);
  }
  return bands;
}

test(
  "a band is told exactly where no answers lead to it, and the two at the ends are always reached",
  SLOW,
  () => {
    holds(
      smallProfiles(),
      (profile) => {
        const bands = reached(profile);
        expect(["low", "strong"].filter((band) => !bands.has(band))).toEqual([]);
        expect(unreachableBands(profile)).toEqual(["unsure", "good"].filter((band) => !bands.has(band)));
      },
      0.5,
    );
  },
);

const TWO = { ja: { options: ["Tidak", "Ya"] } };

function profileOf(...scales: { weight: number; holdAt?: number; items: number }[]): Profile {
  const traits = scales.map(({ items, ...scale }, index) => ({
    ...scale,
    id: `s-${index}`,
    name: "S",
    responses: "ja",
    items: Array.from({ length: items }, (_, item) => ({ id: `s-${index}-${item}`, text: "x" })),
  }));
  const none = { duties: [], antiTraits: [], misconceptions: [], expectations: [], sources: [] };
  return { id: "p", role: "P", responses: TWO, traits, ...none, fingerprint: "" };
}

test.each<[title: string, profile: Profile, missing: string[]]>([
  ["one question leads from one end to the other", profileOf({ weight: 1, items: 1 }), ["unsure", "good"]],
  ["two meet in the middle", profileOf({ weight: 1, items: 2 }), ["good"]],
  [
    "a heavy one, and small ones to fill the gap",
    profileOf({ weight: 4, items: 1 }, { weight: 6, items: 30 }),
    [],
  ],
  ["a floor above the band", profileOf({ weight: 1, holdAt: 85, items: 20 }), ["good"]],
  ["a hold leads to the middle", profileOf({ weight: 9, items: 1 }, { weight: 1, items: 1 }), ["good"]],
])("%s", (_, profile, missing) => {
  expect(unreachableBands(profile)).toEqual(missing);
});

test("nor are the sums of a scale that has too many ratings", () => {
  expect(unreachableBands(profileOf({ weight: 1000, items: 1 }, { weight: 1, items: 20_001 }))).toEqual([]);
});

test("what is too much to work out is not told", () => {
  const scales = Array.from({ length: 40 }, (_, index) => ({
    weight: 2 ** (index % 10),
    items: 1 + (index % 7),
  }));
  expect(unreachableBands(profileOf({ weight: 1000, items: 1 }, ...scales))).toEqual([]);
});
