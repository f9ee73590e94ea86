import { readFileSync } from "node:fs";
import { join } from "node:path";
import { analyse } from "../../../src/core/analysis/analyse.ts";
import { AnalysisCounter } from "../../../src/core/analysis/count.ts";
import { AnalysisGatherer } from "../../../src/core/analysis/gather.ts";
import type { Analysis, ScaleAnalysis } from "../../../src/core/analysis/shape.ts";
import type { AnalysisSums } from "../../../src/core/analysis/sums.ts";
import { at } from "../../../src/core/base/at.ts";
import { fingerprint } from "../../../src/core/profile/fingerprint.ts";
import { planOf } from "../../../src/core/profile/plan.ts";
import type { Profile } from "../../../src/core/profile/profile.ts";
import { type Answers, choose } from "../../../src/core/scoring/answers.ts";

/** One person's answers to the items of a scale: positions from 1. */
export type Row = readonly (number | null)[];

/** Answers of a group to one scale, and what `psych::alpha` tells of them: made by `test/fixtures/analysis/psych.R`. */
export interface PsychCase {
  name: string;
  /** How many options each item has. */
  options: number[];
  /** Which items are keyed reversed, from 1. */
  turned: number[];
  rows: Row[];
  raw: number;
  standardized: number;
  low: number;
  high: number;
  mean: number[];
  sd: number[];
  itemRest: (number | null)[];
  alphaIfDropped: (number | null)[];
  criticalR: number[];
  /** The share of each keyed value, and of those who answered nothing; null for an item without variance. */
  frequencies: (Record<string, number> | null)[];
  valueSd: number | null;
}

export function psychCases(): PsychCase[] {
  return JSON.parse(readFileSync(join(import.meta.dirname, "../../fixtures/analysis/psych.json"), "utf8"));
}

export const SCALE = "sifat";

export function itemId(index: number): string {
  return `${SCALE}-${index + 1}`;
}

/** A role with one trait. */
export function oneScale(options: readonly number[], turned: readonly number[] = []): Profile {
  const sizes = [...new Set(options)];
  const set = (size: number) => Array.from({ length: size }, (_, option) => `Pilihan ${option + 1}`);
  const profile: Profile = {
    id: "peran-uji",
    role: "Peran Uji",
    responses: Object.fromEntries(sizes.map((size) => [`dari-${size}`, { options: set(size) }])),
    duties: [],
    traits: [
      {
        id: SCALE,
        name: "Sifat",
        items: options.map((size, index) => ({
          id: itemId(index),
          text: `Pertanyaan ${index + 1}`,
          responses: `dari-${size}`,
          ...(turned.includes(index + 1) && { reverse: true }),
        })),
      },
    ],
    antiTraits: [],
    misconceptions: [],
    expectations: [],
    sources: [],
    fingerprint: "",
  };
  profile.fingerprint = fingerprint(profile);
  return profile;
}

/** A row as answers; what is missing is absent. */
export function answersOf(row: Row): Answers {
  const given = row.flatMap((value, index) => (value === null ? [] : [[itemId(index), value] as const]));
  return Object.fromEntries(given);
}

/** The sums of a group. @param bad records that could not be read */
export function sumsOf(profile: Profile, people: readonly Answers[], bad = 0): AnalysisSums {
  const plan = planOf(profile);
  const counter = new AnalysisCounter(plan);
  for (const answers of people) counter.add(choose(plan, answers));
  for (let record = 0; record < bad; record += 1) counter.addBad();
  const gatherer = new AnalysisGatherer(profile);
  gatherer.add(counter.take());
  return gatherer.sums();
}

export function analysisOf(profile: Profile, people: readonly Answers[]): Analysis {
  return analyse(sumsOf(profile, people));
}

/** What the answers to one scale tell. */
export function scaleOf(
  rows: readonly Row[],
  options: readonly number[],
  turned: readonly number[] = [],
): ScaleAnalysis {
  return at(analysisOf(oneScale(options, turned), rows.map(answersOf)).scales, 0);
}
