import type { Profile } from "../profile/profile.ts";
import type { Answers } from "../scoring/answers.ts";
import type { Assessment, Coverage, Verdict } from "../scoring/assess.ts";
import { choiceOf } from "./chosen.ts";
import { boundsOf, type Chosen, differenceOf } from "./difference.ts";
import { settling } from "./settling.ts";
import { byStanding, type Standing, standingOf } from "./standing.ts";
import { tipsBetween } from "./tips.ts";

/** One role of a ranking. Each figure is that of its own report. */
export interface RankedRole {
  profile: { id: string; role: string; fingerprint: string };
  coverage: Coverage;
  verdict: Verdict;
  fit: Assessment["fit"];
}

/** What one scale adds to the lead of one role over another. */
export interface Tip {
  scale: string;
  name: string;
  /** The id of the role that it speaks for. */
  toward: string;
  /** Points, of 100, of the difference between the two. */
  by: number;
  /** Items whose answers pull that way, the weightiest first. */
  answers: string[];
}

/** What one set of answers says of several roles. Numbers run from 0 to 100, unrounded. */
export interface Ranking {
  version: 1;
  /** In the order of their points. */
  roles: RankedRole[];
  /** Pairs of ids, in order of rank, of which neither is ahead for sure. */
  undecided: [string, string][];
  /** Between the first and the second, the weightiest first. */
  tips: Tip[];
  /** Ids of unanswered items, the weightiest first, that would settle the first pair, else the first three. */
  settle: string[];
}

/**
 * Ranks roles by one set of answers. Answers to items that a role does not have are none of its business.
 * @throws RangeError when an answer is no option of its item, or an item is not the same in two roles
 */
export function rank(profiles: readonly Profile[], answers: Answers): Ranking {
  const standings = profiles.map((profile) => standingOf(profile, answers)).sort(byStanding);
  const chosen = choiceOf(profiles, answers);
  const [first, second] = standings;
  return {
    version: 1,
    roles: standings.map(rankedRole),
    undecided: undecidedPairs(standings, chosen),
    tips: first && second ? tipsBetween(first, second) : [],
    settle: settling(standings, chosen),
  };
}

function rankedRole({ plan: { profile }, assessment: { coverage, verdict, fit } }: Standing): RankedRole {
  const { id, role, fingerprint } = profile;
  return { profile: { id, role, fingerprint }, coverage, verdict, fit };
}

function undecidedPairs(standings: readonly Standing[], chosen: Chosen): [string, string][] {
  return standings.flatMap(({ plan: { profile } }, index) =>
    standings
      .slice(index + 1)
      .filter((other) => statementOf(profile, other.plan.profile, chosen) === "undecided")
      .map((other): [string, string] => [profile.id, other.plan.profile.id]),
  );
}

/** Which of two roles is ahead beyond the wobble of answers, whatever the unknown answers are. */
export function statementOf(one: Profile, other: Profile, chosen: Chosen): "ahead" | "undecided" | "behind" {
  const difference = differenceOf(one, other);
  const { low, high } = boundsOf(difference, chosen);
  if (low >= difference.beyond) return "ahead";
  return -high >= difference.beyond ? "behind" : "undecided";
}
