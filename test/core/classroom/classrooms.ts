import fc from "fast-check";
import { type Member, memberOf } from "../../../src/core/classroom/member.ts";
import type { Profile } from "../../../src/core/profile/profile.ts";
import { buildReport, type Report } from "../../../src/core/report/build.ts";
import { assess } from "../../../src/core/scoring/assess.ts";
import { compareAnswers } from "../../../src/core/scoring/compare.ts";
import { answersFor, type KnownAnswers, profiles } from "../arbitrary.ts";

/** One of a made-up class, before it is scored. */
export interface Pupil {
  name: string;
  group: string | null;
  answers: KnownAnswers;
  earlier: KnownAnswers | null;
}

/** A class with the report of each of its members. */
export interface Classroom {
  profile: Profile;
  reports: Report[];
  members: Member[];
}

export function classroomOf(profile: Profile, pupils: readonly Pupil[]): Classroom {
  const reports = pupils.map(({ name, group, answers, earlier }) => {
    const movements = earlier && compareAnswers(profile, earlier, answers);
    return buildReport(profile, assess(profile, answers), {
      respondent: name,
      group,
      ...(movements && { movements }),
    });
  });
  const members = reports.map((report, index) =>
    memberOf(profile, report, { name: pupils[index]?.name ?? "", page: `siswa/${index}.html` }),
  );
  return { profile, reports, members };
}

/** Names that are twice, empty, numbers, or that a careless program takes for something else. */
const NAMES = ["A-1", "A-2", "A-10", "A-1", "", "__proto__", "<script>", "=1+1", "constructor"];
const GROUPS = [null, "XI-1", "xi 1", "XI-2", "XI-10", "__proto__"];

export function pupilsFor(profile: Profile): fc.Arbitrary<Pupil> {
  return fc.record({
    name: fc.constantFrom(...NAMES),
    group: fc.constantFrom(...GROUPS),
    answers: answersFor(profile),
    earlier: fc.option(answersFor(profile)),
  });
}

/** Classes of every kind of profile. */
export function classrooms(most: number, source = profiles()): fc.Arbitrary<Classroom> {
  return source.chain((profile) =>
    fc.array(pupilsFor(profile), { maxLength: most }).map((pupils) => classroomOf(profile, pupils)),
  );
}

/** A class with all kinds of answers, the same at every run. */
export function sampleClass(profile: Profile, count: number, groups: readonly (string | null)[]): Classroom {
  const whole = fc.sample(answersFor(profile, { missing: 0 }), { numRuns: count, seed: 7 });
  const some = fc.sample(answersFor(profile), { numRuns: count, seed: 9 });
  const pupils = whole.map((answers, index) => ({
    name: `Siswa ${index + 1}`,
    group: groups[index % groups.length] ?? null,
    answers: index % 6 === 0 ? (some[index] ?? {}) : answers,
    earlier: index % 2 === 0 ? null : (whole[(index + 1) % count] ?? {}),
  }));
  return classroomOf(profile, pupils);
}
