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

interface Sketch {
  weight?: number;
  holdAt?: number;
  /** So many ratings of two options. */
  items?: number;
  /** The points of each situation. */
  situations?: number[][];
}

function scaleOf({ items = 0, situations = [], ...scale }: Sketch, id: string) {
  const ratings = Array.from({ length: items }, (_, item) => ({ id: `${id}-${item}`, text: "x" }));
  const own = situations.map((points, item) => ({
    id: `${id}-s-${item}`,
    text: "x",
    options: points.map((each) => ({ text: "x", points: each })),
  }));
  return { weight: 1, ...scale, id, name: "S", responses: "ja", items: [...ratings, ...own] };
}

function profileOf(...scales: Sketch[]): Profile {
  const traits = scales.map((scale, index) => scaleOf(scale, `s-${index}`));
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
  ["nothing to reach", profileOf(), []],
  ["a step that ends where the middle begins", profileOf({ situations: [[0, 10, 20]] }), ["good"]],
  ["a step over the middle, to where the next begins", profileOf({ situations: [[0, 13, 20]] }), ["unsure"]],
  [
    "a hold of what is reached just there, and at just as many points",
    profileOf({ holdAt: 65, situations: [[13, 20, 0]] }),
    ["good"],
  ],
  [
    "a step to where only a hold leads: 75 with nothing of the small one",
    profileOf({ weight: 3, situations: [[0, 1, 2]] }, { items: 1 }),
    ["good"],
  ],
  [
    "one heavy question among light ones of its scale",
    profileOf({ items: 3, situations: [[0, 100]] }),
    ["unsure", "good"],
  ],
  [
    "a heavy scale before a light one",
    profileOf({ weight: 8, situations: [[0, 10, 20]] }, { items: 10 }),
    ["good"],
  ],
  [
    "what speaks against the role the other way round: 7 of 20 leave 65",
    { ...profileOf(), antiTraits: [scaleOf({ situations: [[0, 7, 20]] }, "n")] },
    ["unsure"],
  ],
])("%s", (_, profile, missing) => {
  expect(unreachableBands(profile)).toEqual(missing);
});

test("nor are the sums of a scale that has too many ratings", () => {
  expect(unreachableBands(profileOf({ weight: 1000, items: 1 }, { weight: 1, items: 20_000 }))).toEqual([]);
  const doubled = Array.from({ length: 15 }, (_, index) => [0, 2 ** index]);
  expect(unreachableBands(profileOf({ situations: [...doubled, [0, 2 ** 20]] }))).toEqual([]);
});

test("what is too much to work out is not told", () => {
  const scales = Array.from({ length: 40 }, (_, index) => ({
    weight: 2 ** (index % 10),
    items: 1 + (index % 7),
  }));
  expect(unreachableBands(profileOf({ weight: 1000, items: 1 }, ...scales))).toEqual([]);
});
