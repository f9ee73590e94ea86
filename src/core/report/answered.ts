import { lookUp } from "../base/at.ts";
import { listItems, type StatementItem } from "../profile/items.ts";
import type { Profile } from "../profile/profile.ts";
import type { Assessment } from "../scoring/assess.ts";
import type { AnsweredItem } from "./sections.ts";

type AnsweredStatementItem = AnsweredItem & { item: StatementItem };

/** Every item of a profile beside the answer it got. */
export interface Answered {
  /** The item of an id; one that the profile does not have is a bug. */
  item: (id: string) => AnsweredItem;
  /** In listed order, unanswered ones included. */
  ofScale: (scale: string) => AnsweredItem[];
  ofClaim: (claim: string) => AnsweredStatementItem[];
}

export function answeredItems(profile: Profile, assessment: Assessment): Answered {
  const counted = new Map(assessment.answers.map((answer) => [answer.id, answer]));
  const all = listItems(profile).map((item): AnsweredItem => {
    const found = counted.get(item.id);
    return { item, answer: found?.answer ?? null, points: found?.points ?? null };
  });
  const byId = new Map(all.map((answered) => [answered.item.id, answered]));
  return {
    item: (id) => lookUp(byId, id),
    ofScale: (scale) => all.filter(({ item }) => item.scale === scale),
    ofClaim: (claim) =>
      all.flatMap(({ item, ...given }) =>
        item.kind === "statement" && item.claim === claim ? [{ item, ...given }] : [],
      ),
  };
}

/** How well an answer counts, from 0 to 1; unanswered items have none. */
export function shareOf({ item, points }: AnsweredItem): number | null {
  return points === null ? null : points / item.max;
}
