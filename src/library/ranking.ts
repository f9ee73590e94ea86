import type { Profile } from "../core/profile/profile.ts";
import { type Ranking, rank as rankRoles } from "../core/ranking/ranking.ts";
import type { Answers } from "../core/scoring/answers.ts";

/**
 * Ranks several roles by one set of answers: which is ahead, which pairs the answers leave undecided, what tips the balance
 * between the first two, and which questions would settle it. Answers to items that a role does not have are left out for it.
 * @throws RangeError when two of the profiles have one id, an item is not the same in two of them, or an answer is no option of
 * its item; ask `checkAnswers` first.
 */
export function rank(profiles: readonly Profile[], answers: Answers): Ranking {
  const ids = profiles.map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) < index);
  if (twice !== undefined) throw new RangeError(`two of the profiles have the id ${twice}`);
  return rankRoles(profiles, answers);
}
