import fc from "fast-check";
import { planOf } from "../../../src/core/profile/plan.ts";
import type { Profile } from "../../../src/core/profile/profile.ts";
import { type Answers, choose } from "../../../src/core/scoring/answers.ts";
import { addToSummary, type Respondent } from "../../../src/core/summary/add.ts";
import { emptySummary, type Summary } from "../../../src/core/summary/shape.ts";
import { answersFor, profiles } from "../arbitrary.ts";

/** One respondent of a made-up group. */
export interface Member {
  respondent: string | null;
  answers: Answers;
}

export interface Group {
  profile: Profile;
  members: Member[];
}

/** Profiles of every shape, each with up to so many respondents. */
export function groups(most: number, source = profiles()): fc.Arbitrary<Group> {
  const respondent = fc.option(fc.string({ maxLength: 4 }));
  return source.chain((profile) =>
    fc
      .array(fc.record({ respondent, answers: answersFor(profile) }), { maxLength: most })
      .map((members) => ({ profile, members })),
  );
}

export function read(profile: Profile, { respondent, answers }: Member): Respondent {
  return { respondent, choices: choose(planOf(profile), answers) };
}

export function summaryOf({ profile, members }: Group): Summary {
  const summary = emptySummary(profile);
  for (const member of members) addToSummary(summary, planOf(profile), read(profile, member));
  return summary;
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
