import { planOf } from "../profile/plan.ts";
import type { Profile } from "../profile/profile.ts";
import { type ClaimWords, claimsOf } from "./action-groups.ts";
import { byClass } from "./classes.ts";
import type { Member } from "./member.ts";

/** What one lesson with a class is made of. It names nobody: a plan is shown around. */
export interface LessonMaterial {
  pupils: number;
  /** The names of the classes. */
  classes: string[];
  /** The claims to talk about; `count` pupils hold each of them, and nobody where none is shared. */
  claims: { claim: ClaimWords; count: number }[];
  /** The scales whose next steps come up most, each with the first of them. */
  steps: { name: string; tip: string; count: number }[];
  /** How many had better be talked with alone: too few answers, or a pattern in them. */
  talks: number;
}

const MOST_CLAIMS = 3;
const MOST_STEPS = 2;
/** A claim that one pupil alone holds is no matter for a class, and would point at them. */
const LEAST_SHARED = 2;

/** What to do in a lesson with these members. Where they share no wrong idea, the first claims of the profile stand in. */
export function lessonMaterial(profile: Profile, members: readonly Member[]): LessonMaterial {
  const claims = claimsOf(profile);
  const held = counted(members.flatMap((member) => member.claims));
  const all = claims.map((claim) => ({ claim, count: held.get(claim.id) ?? 0 }));
  const shared = all.filter(({ count }) => count >= LEAST_SHARED).sort((a, b) => b.count - a.count);
  const used = shared.length > 0 ? shared : all.map((one) => ({ ...one, count: 0 }));
  const alone = members.filter(({ status, flags }) => status === "insufficient" || flags.length > 0);
  return {
    pupils: members.length,
    classes: byClass(members).flatMap(({ name }) => name ?? []),
    claims: used.slice(0, MOST_CLAIMS),
    steps: commonSteps(profile, members),
    talks: alone.length,
  };
}

function counted(ids: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

function commonSteps(profile: Profile, members: readonly Member[]): LessonMaterial["steps"] {
  const counts = counted(members.flatMap(({ steps }) => steps));
  return planOf(profile)
    .fitScales.flatMap(({ id, name, tips: [tip] }) => {
      const count = counts.get(id) ?? 0;
      return tip === undefined || count === 0 ? [] : [{ name, tip, count }];
    })
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_STEPS);
}
