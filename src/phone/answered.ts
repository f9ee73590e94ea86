import { saidIn } from "../core/base/clean.ts";
import type { Profile } from "../core/profile/profile.ts";
import type { NeighbourIndex } from "../core/ranking/neighbour-index.ts";
import type { Answers } from "../core/scoring/answers.ts";

/** What one person answered on the phone, and on which day: `2026-11-26`. */
export interface Answered {
  profile: Profile;
  neighbours: NeighbourIndex;
  answers: Answers;
  respondent: string | null;
  group: string | null;
  date: string;
}

/** The same with names of one line each, as people meant them; one that says nothing is none. */
export function named<Given extends Answered>(given: Given): Given {
  return { ...given, respondent: saidIn(given.respondent), group: saidIn(given.group) };
}
