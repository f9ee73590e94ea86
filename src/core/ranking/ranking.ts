import type { Profile } from "../profile/profile.ts";
import type { Answers } from "../scoring/answers.ts";
import { type Assessment, type Coverage, conclude, type Verdict } from "../scoring/assess.ts";
import { score } from "../scoring/score.ts";
import { type Chosen, choiceOf } from "./chosen.ts";
import { boundsOf, differenceOf } from "./difference.ts";
import { Pairs } from "./pairs.ts";
import { settling } from "./settling.ts";
import { type Standing, standingsOf } from "./standing.ts";
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
  /** Pairs of ids, the upper first: it is not ahead for sure beyond the wobble of answers. */
  undecided: [string, string][];
  /** Between the first and the second, the weightiest first. */
  tips: Tip[];
  /**
   * Ids of unanswered items, the weightiest first: once they are answered, only one of the first two can still turn out to be
   * ahead of the other. Where that is so already, the same of the first three; none where nothing is open.
   */
  settle: string[];
}

/**
 * Ranks roles by one set of answers. Answers to items that a role does not have are none of its business.
 * @throws RangeError when an answer is no option of its item, or an item has not as many options in two roles
 */
export function rank(profiles: readonly Profile[], answers: Answers): Ranking {
  const standings = standingsOf(profiles, answers);
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

function rankedRole({ plan, profile: { id, role, fingerprint }, choices }: Standing): RankedRole {
  return { profile: { id, role, fingerprint }, ...conclude(plan, choices, score(plan, choices)) };
}

function undecidedPairs(standings: readonly Standing[], chosen: Chosen): [string, string][] {
  const pairs = new Pairs(
    standings.map(({ profile }) => profile),
    chosen,
  );
  const isLed = (one: Profile, other: Profile): boolean => {
    const lead = pairs.lead(one, other);
    return lead ? lead.low >= lead.beyond : isAhead(one, other, chosen);
  };
  return standings.flatMap(({ profile }, index) =>
    standings
      .slice(index + 1)
      .filter((lower) => !isLed(profile, lower.profile))
      .map((lower): [string, string] => [profile.id, lower.profile.id]),
  );
}

/** Whether one role is ahead of another beyond the wobble of answers, whatever the unknown answers are. */
function isAhead(one: Profile, other: Profile, chosen: Chosen): boolean {
  const difference = differenceOf(one, other);
  return boundsOf(difference, chosen).low >= difference.beyond;
}
