import type { Profile } from "../../core/profile/profile.ts";
import { type Ranking, rank } from "../../core/ranking/ranking.ts";
import { conflicts, isWishless, type Wishes } from "../../core/ranking/wishes.ts";
import type { Answers } from "../../core/scoring/answers.ts";
import { conflictText } from "../../text/wishes.ts";
import { type Compared, isUnanswered } from "./compared.ts";

/** What a comparison is made of. */
export interface ComparedInput {
  profiles: readonly Profile[];
  answers: Answers;
  respondent?: string | null;
  group?: string | null;
  /** What the person wants of working conditions: a filter, that changes no figure. */
  wishes?: Wishes;
  /** The day, as `2026-11-25`. */
  made?: string | undefined;
}

/** Compares roles by one person's answers; those that do not meet the wishes stand apart, with the reason. */
export function compareRoles({
  profiles,
  answers,
  respondent = null,
  group = null,
  wishes = {},
  made,
}: ComparedInput): Compared {
  const reasons = new Map<string, string>();
  for (const profile of isWishless(wishes) ? [] : profiles) {
    const unmet = conflicts(profile, wishes);
    if (unmet.length > 0) reasons.set(profile.id, conflictText(profile, unmet));
  }
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

/** What a person leans to, by the ids of the roles: the first, and those that it is not for sure ahead of. */
export function leaningOf({ roles, undecided }: Ranking): { first: string | null; tied: string[] } {
  const [first] = roles;
  if (!first || isUnanswered(first)) return { first: null, tied: [] };
  const { id } = first.profile;
  const tied = undecided.filter((pair) => pair.includes(id)).map(([a, b]) => (a === id ? b : a));
  return { first: id, tied };
}
