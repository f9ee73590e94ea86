import fc from "fast-check";
import { expect, test } from "vitest";
import { planOf } from "../../../src/core/profile/plan.ts";
import type { Profile } from "../../../src/core/profile/profile.ts";
import { choose } from "../../../src/core/scoring/answers.ts";
import { assess } from "../../../src/core/scoring/assess.ts";
import { RowScorer, scalesOf } from "../../../src/core/scoring/row.ts";
import { BANDS } from "../../../src/core/scoring/score.ts";
import { answered, type KnownAnswers, profiles } from "../arbitrary.ts";
import { everyKind, rating, situation, testProfile } from "../fixtures.ts";
import { holds, SLOW } from "../helpers.ts";

/** The figures of a row, in the shape of an assessment. */
function figures(rows: RowScorer) {
  return {
    verdict: {
      status: rows.status,
      low: BANDS[rows.low],
      high: BANDS[rows.high],
      band: rows.band === null ? null : BANDS[rows.band],
    },
    fit: rows.fit,
    scales: rows.scales.map((scale, index) => ({
      id: scale.id,
      ...rows.rangeOf(index),
      answered: rows.answered[index],
    })),
  };
}

function assessed(profile: Profile, answers: KnownAnswers) {
  const { verdict, fit, traits, antiTraits, realism, orientation } = assess(profile, answers);
  const { status, low, high, band } = verdict;
  return {
    verdict: { status, low, high, band },
    fit,
    scales: [
      ...[...traits, ...antiTraits].map((scale) => ({
        id: scale.id,
        low: scale.low,
        high: scale.high,
        point: scale.point,
        answered: scale.answered,
      })),
      ...(realism
        ? [
            {
              id: "realism",
              low: realism.low,
              high: realism.high,
              point: realism.point,
              answered: realism.answered,
            },
          ]
        : []),
      ...(orientation
        ? [
            {
              id: "orientation",
              low: orientation.low,
              high: orientation.high,
              point: orientation.point,
              answered: expect.any(Number),
            },
          ]
        : []),
    ],
  };
}

function rowOf(profile: Profile, ...all: KnownAnswers[]) {
  const plan = planOf(profile);
  const rows = new RowScorer(plan);
  for (const answers of all) rows.score(choose(plan, answers));
  return figures(rows);
}

test("a row holds the figures of the assessment, to the last digit", SLOW, () => {
  holds(answered(profiles()), ({ profile, answers }) => {
    expect(rowOf(profile, answers)).toEqual(assessed(profile, answers));
  });
});

test("nothing of the respondent before is left", SLOW, () => {
  holds(
    profiles().chain((profile) => answered(fc.constant(profile))),
    ({ profile, answers }) => {
      const everything = Object.fromEntries(
        planOf(profile).items.map(({ id, options }) => [id, options[0]?.value ?? 1]),
      );
      expect(rowOf(profile, everything, answers)).toEqual(rowOf(profile, answers));
    },
    0.3,
  );
});

/** Weights and maxima whose common denominator no double holds. */
function largeProfile(): Profile {
  const primes = [10007, 10009, 10037, 10039];
  return testProfile({
    traits: primes.map((prime, index) => ({
      id: `sifat-${index}`,
      name: "Sifat",
      weight: 3 + index,
      items: [situation(`a-${index}`, [prime, 1, 0]), situation(`b-${index}`, [0, 2])],
    })),
    antiTraits: [{ id: "tanda", name: "Tanda", items: [rating("tanda-1"), rating("tanda-2")] }],
  });
}

test.each<[string, KnownAnswers]>([
  ["nothing", {}],
  ["one of each", { "a-0": 1, "a-1": 2, "a-2": 1, "a-3": 3, "tanda-1": 2 }],
  ["a danger beyond doubt", { "a-0": 1, "b-1": 2, "a-2": 1, "tanda-1": 5, "tanda-2": 5 }],
  [
    "everything but one",
    { "a-0": 1, "b-0": 1, "a-1": 1, "b-1": 2, "a-2": 2, "b-2": 1, "a-3": 1, "tanda-1": 1 },
  ],
])("numbers past the exact doubles: %s", (_, answers) => {
  const profile = largeProfile();
  expect(typeof planOf(profile).total).toBe("bigint");
  expect(rowOf(profile, answers)).toEqual(assessed(profile, answers));
});

test("the scales stand in the order of the report", () => {
  expect(scalesOf(planOf(everyKind())).map(({ id }) => id)).toEqual([
    "duties",
    "empati",
    "disiplin",
    "kurang-sabar",
    "realism",
    "orientation",
  ]);
});
