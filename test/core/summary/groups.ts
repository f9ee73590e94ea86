import fc from "fast-check";
import { planOf } from "../../../src/core/profile/plan.ts";
import type { Profile } from "../../../src/core/profile/profile.ts";
import { type Answers, choose } from "../../../src/core/scoring/answers.ts";
import { score } from "../../../src/core/scoring/score.ts";
import { type Respondent, SummaryCounter } from "../../../src/core/summary/add.ts";
import { SummaryGatherer } from "../../../src/core/summary/gather.ts";
import type { Summary } from "../../../src/core/summary/shape.ts";
import { answersFor, profiles } from "../arbitrary.ts";

/** One respondent of a made-up group. */
export interface Member {
  respondent: string | null;
  group?: string | null;
  answers: Answers;
}

export interface Group {
  profile: Profile;
  members: Member[];
}

/** Profiles of every shape, each with up to so many respondents. */
export function groups(most: number, source = profiles()): fc.Arbitrary<Group> {
  const respondent = fc.option(fc.string({ maxLength: 4 }));
  const group = fc.constantFrom(null, "XI-1", "xi 1", "XI-2", "XI-10");
  return source.chain((profile) =>
    fc
      .array(fc.record({ respondent, group, answers: answersFor(profile) }), { maxLength: most })
      .map((members) => ({ profile, members })),
  );
}

export function read(profile: Profile, { respondent, group = null, answers }: Member): Respondent {
  const plan = planOf(profile);
  const choices = choose(plan, answers);
  return { respondent, group, choices, score: score(plan, choices) };
}

/** @param bad records that could not be scored, each by its group */
export function summaryOf({ profile, members }: Group, bad: readonly (string | null)[] = []): Summary {
  const counter = new SummaryCounter(planOf(profile));
  for (const member of members) counter.add(read(profile, member));
  for (const group of bad) counter.addBad(group);
  const gatherer = new SummaryGatherer(profile);
  gatherer.add(counter.take());
  return gatherer.summary();
}

/** So many respondents with the same answers, named by their number. */
export function alike(profile: Profile, answers: Answers, count: number, first = 1): Group {
  const members = Array.from({ length: count }, (_, index) => ({ respondent: `${first + index}`, answers }));
  return { profile, members };
}

/** A value as it comes back from JSON. */
export function fromJson<T>(value: T): T {
  return JSON.parse(JSON.stringify(value));
}
