import { planOf } from "../profile/plan.ts";
import type { Profile } from "../profile/profile.ts";
import type { ScaleKind } from "../profile/scale.ts";
import type { Movement } from "../scoring/compare.ts";
import type { Member } from "./member.ts";

/** How many moved which way. */
export type MovementCounts = Record<Movement, number>;

/** A class then and now: how many moved beyond the wobble, never a mean. */
export interface ClassMovements {
  /** Members with earlier answers. */
  compared: number;
  fit: MovementCounts;
  scales: { name: string; kind: ScaleKind; counts: MovementCounts }[];
}

/** What moved in a class since earlier answers; null where nobody has any. */
export function classMovements(profile: Profile, members: readonly Member[]): ClassMovements | null {
  const all = members.flatMap(({ moved }) => moved ?? []);
  if (all.length === 0) return null;
  const fit = none();
  const scales = planOf(profile).scales.map(({ id, name, kind }) => ({ id, name, kind, counts: none() }));
  const byId = new Map(scales.map(({ id, counts }) => [id, counts]));
  for (const moved of all) {
    fit[moved.fit] += 1;
    for (const scale of moved.scales) {
      const counts = byId.get(scale.id);
      if (counts) counts[scale.moved] += 1;
    }
  }
  return { compared: all.length, fit, scales: scales.map(({ id: _, ...scale }) => scale) };
}

function none(): MovementCounts {
  return { up: 0, down: 0, steady: 0, unclear: 0 };
}
