import type { Path } from "../base/finding.ts";
import type { Profile, SituationOption } from "../profile/profile.ts";
import { chanceOfAtLeast, RARE } from "./chance.ts";
import { scalesOf } from "./located.ts";
import { isOwn } from "./own.ts";
import type { ContentContext } from "./rule.ts";

/** A situation, and which of its options is the best. */
export interface Situation {
  path: Path;
  options: readonly SituationOption[];
  best: number;
}

/** The situations of a profile that have one best option. */
export function situationsOf(profile: Profile): Situation[] {
  return scalesOf(profile).flatMap(({ kind, items }) =>
    items.flatMap(({ value: { options = [] }, path }) => {
      // Points of a scale that speaks against the role are taken from the fit.
      const worths = options.map(({ points }) => (kind === "antiTrait" ? -points : points));
      const most = Math.max(...worths);
      const best = worths.indexOf(most);
      const isAlone = best >= 0 && worths.lastIndexOf(most) === best;
      return isAlone ? [{ path: [...path, "options"], options, best }] : [];
    }),
  );
}

/** Something that can be seen of an option before it is read, and the options of a situation that it is true of. */
type Look = (situation: Situation) => readonly boolean[];

/** How often the best option of a profile's situations looks so. */
export interface Habit {
  path: Path;
  count: number;
  of: number;
}

/**
 * Whether the best option looks so more often than chance allows: were the points dealt out among the options of each situation, it
 * would in at most so many cases of all.
 * @param rare where several looks are tried, less than `RARE`
 * @returns null too where none of these situations is the profile's own
 */
export function habitOf(
  situations: readonly Situation[],
  looks: Look,
  context: ContentContext,
  rare = RARE,
): Habit | null {
  const seen = situations.map((situation) => ({ situation, marks: looks(situation) }));
  // Where all options look alike, or none so, the look tells nothing.
  const telling = seen.filter(({ marks }) => marks.includes(true) && marks.includes(false));
  const best = telling.filter(({ situation, marks }) => marks[situation.best]);
  const chances = telling.map(({ marks }) => marks.filter(Boolean).length / marks.length);
  if (chanceOfAtLeast(best.length, chances) > rare) return null;
  const own = best.find(({ situation }) => isOwn(situation.path, context));
  return own ? { path: own.situation.path, count: best.length, of: telling.length } : null;
}
