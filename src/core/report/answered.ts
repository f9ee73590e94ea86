import type { Assessment } from "../assess.ts";
import { listItems } from "../items.ts";
import type { Profile } from "../profile.ts";
import type { AnsweredItem } from "./sections.ts";

/** Every item of a profile beside the answer it got. */
export interface Answered {
  byId: ReadonlyMap<string, AnsweredItem>;
  /** In listed order, unanswered ones included. */
  ofScale: (scale: string) => AnsweredItem[];
}

export function answeredItems(profile: Profile, assessment: Assessment): Answered {
  const counted = new Map(assessment.answers.map((answer) => [answer.id, answer]));
  const all = listItems(profile).map((item): AnsweredItem => {
    const found = counted.get(item.id);
    return { item, answer: found?.answer ?? null, points: found?.points ?? null };
  });
  return {
    byId: new Map(all.map((answered) => [answered.item.id, answered])),
    ofScale: (scale) => all.filter(({ item }) => item.scale === scale),
  };
}

/** How well an answer counts, from 0 to 1; unanswered items have none. */
export function shareOf({ item, points }: AnsweredItem): number | null {
  return points === null ? null : points / item.max;
}
