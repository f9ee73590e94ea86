import type { Profile } from "../../core/profile/profile.ts";
import { type Ranking, rank } from "../../core/ranking/ranking.ts";
import type { Answers } from "../../core/scoring/answers.ts";
import { type Compared, isUnanswered } from "./compared.ts";

/** What a comparison is made of. */
export interface ComparedInput {
  profiles: readonly Profile[];
  answers: Answers;
  respondent?: string | null;
  group?: string | null;
  /** Roles that do not meet what the person wants of working conditions, by id, each with the reason: no figure changes. */
  reasons?: ReadonlyMap<string, string>;
  /** The day, as `2026-11-25`. */
  made?: string | undefined;
}

/** Compares roles by one person's answers; those with a reason stand apart, ranked among themselves. */
export function compareRoles({
  profiles,
  answers,
  respondent = null,
  group = null,
  reasons = NO_REASONS,
  made,
}: ComparedInput): Compared {
  const [kept, apart] = [false, true].map((isApart) =>
    profiles.filter(({ id }) => reasons.has(id) === isApart),
  );
  return {
    profiles,
    answers,
    respondent,
    group,
    ranking: rank(kept ?? [], answers),
    ...(apart && apart.length > 0 && { apart: { ranking: rank(apart, answers), reasons } }),
    ...(made !== undefined && { made }),
  };
}

const NO_REASONS: ReadonlyMap<string, string> = new Map();

/** What a person leans to, by the ids of the roles: the first, and those that it is not for sure ahead of. */
export function firstOf({ roles, undecided }: Ranking): { first: string | null; tied: string[] } {
  const [first] = roles;
  if (!first || isUnanswered(first)) return { first: null, tied: [] };
  const { id } = first.profile;
  const tied = undecided.filter((pair) => pair.includes(id)).map(([a, b]) => (a === id ? b : a));
  return { first: id, tied };
}
