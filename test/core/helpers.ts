import fc from "fast-check";
import { type Item, listItems } from "../../src/core/profile/items.ts";
import type { Profile } from "../../src/core/profile/profile.ts";
import { buildReport } from "../../src/core/report/build.ts";
import { sectionsOf } from "../../src/core/report/sections-of.ts";
import type { Answers } from "../../src/core/scoring/answers.ts";
import { type Assessment, assess } from "../../src/core/scoring/assess.ts";
import type { KnownAnswers } from "./arbitrary.ts";

const inCi = process.env.CI === "true";

/** Fewer for whoever waits at their own machine. `npm run coverage`, which runs beside the tests, looks at a thousand. */
const RUNS = Number(process.env.PROPERTY_RUNS ?? (inCi ? 300 : 100));

/** Time enough for a property test on a busy machine. */
export const SLOW = { timeout: 120_000 };

/** Checks a property on generated values; `share` lowers the number of runs where each takes long. */
export function holds<T>(arbitrary: fc.Arbitrary<T>, check: (value: T) => void, share = 1): void {
  fc.assert(fc.property(arbitrary, check), { numRuns: Math.ceil(RUNS * share) });
}

/** The same for a check that waits. */
export function holdsAsync<T>(arbitrary: fc.Arbitrary<T>, check: (value: T) => Promise<void>): Promise<void> {
  return fc.assert(fc.asyncProperty(arbitrary, check), { numRuns: RUNS });
}

/** The whole report, and what people read of it, as one text. */
export function reportText(profile: Profile, answers: Answers): string {
  const report = buildReport(profile, assess(profile, answers));
  return JSON.stringify([report, sectionsOf(profile, report)]);
}

/** The items that the verdict hangs on: all but statements and comparisons. */
export function verdictItems(profile: Profile): Item[] {
  return listItems(profile).filter(({ kind }) => kind === "rating" || kind === "situation");
}

export function isAnswered(item: Item, answers: Answers): boolean {
  return answers[item.id] !== null && answers[item.id] !== undefined;
}

/** Every way to answer the items that are still open. */
export function* completions(items: readonly Item[], answers: KnownAnswers): Generator<KnownAnswers> {
  const [open, ...others] = items.filter((item) => !isAnswered(item, answers));
  if (!open) {
    yield answers;
    return;
  }
  for (const { value } of open.options) yield* completions(others, { ...answers, [open.id]: value });
}

/** The answer that gives an item the most or the fewest keyed points. */
export function extremeAnswer(item: Item, end: "most" | "fewest") {
  const sorted = [...item.options].sort((a, b) =>
    end === "most" ? b.points - a.points : a.points - b.points,
  );
  return sorted[0]?.value ?? 1;
}

/** Fills every open item with its best or worst answer; few points of an anti-trait are the good end. */
export function completeWith(profile: Profile, answers: KnownAnswers, end: "best" | "worst"): KnownAnswers {
  const antiTraits = new Set(profile.antiTraits.map(({ id }) => id));
  const open = listItems(profile).filter((item) => !isAnswered(item, answers));
  const filled = open.map((item) => {
    const wantsMost = (end === "best") !== antiTraits.has(item.scale);
    return [item.id, extremeAnswer(item, wantsMost ? "most" : "fewest")] as const;
  });
  return { ...answers, ...Object.fromEntries(filled) };
}

/** Every range of an assessment by name, in one order. */
export function rangesOf(
  assessment: Assessment,
): { name: string; low: number; high: number; point: number | null }[] {
  const { fit, traits, antiTraits, realism, orientation } = assessment;
  return [
    { name: "fit", ...fit },
    ...[...traits, ...antiTraits].map(({ id, low, high, point }) => ({ name: id, low, high, point })),
    ...(realism ? [{ name: "realism", low: realism.low, high: realism.high, point: realism.point }] : []),
    ...(orientation
      ? [{ name: "orientation", low: orientation.low, high: orientation.high, point: orientation.point }]
      : []),
  ];
}

/** The verdict's own scales of an assessment: interest, traits, anti-traits. */
export function scalesOf({ traits, antiTraits }: Assessment) {
  return [...traits, ...antiTraits];
}

export function without(answers: KnownAnswers, ids: Iterable<string>): KnownAnswers {
  const left = new Set(ids);
  return Object.fromEntries(Object.entries(answers).filter(([id]) => !left.has(id)));
}

/** A random order of a list. */
export function shuffled<T>(list: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length });
}

/** The value at an index, for lists whose length the test knows. */
export function at<T>(list: readonly T[], index: number): T {
  const value = list.at(index);
  if (value === undefined) throw new Error(`nothing at ${index}`);
  return value;
}

/** An assessment with its standard errors rounded: they are means of roots, which the order of a sum moves by a last bit. */
export function withRoundErrors<T>(value: T): T {
  return JSON.parse(
    JSON.stringify(value, (key, inner) => (key === "standardError" ? Number(inner.toFixed(9)) : inner)),
  );
}
