import type { Item } from "../profile/items.ts";
import type { Answers } from "../scoring/answers.ts";

/**
 * What makes an interview one for several roles: the questions that it asks in the shortest order, and when they are enough. It
 * is given to the interview, which knows nothing of rankings. `skipped`: ids that the person passed over.
 */
export interface Explorer {
  /** How many roles there are. */
  roles: number;
  /** The ids of the questions, in their order, where these alone are asked. */
  only?: readonly string[];
  /** The question that comes next; null once nothing left to ask could change what is told of the first roles. */
  next: (answers: Answers, skipped: readonly string[]) => Item | null;
  /** Whether no answer still missing can change what is told of the first roles. */
  isSettled: (answers: Answers, skipped: readonly string[]) => boolean;
  /** How many roles compete for the first places: another answer can bring one back. */
  inPlay: (answers: Answers, skipped: readonly string[]) => number;
}
