import { at } from "../base/at.ts";
import { times, type Whole } from "../base/whole.ts";
import { planOf } from "../profile/plan.ts";
import type { Profile } from "../profile/profile.ts";

/** What each option of each item of the fit adds to it, in the whole numbers of the role's plan; by item id. */
export type Account = ReadonlyMap<string, readonly Whole[]>;

const known = new WeakMap<Profile, Account>();

/** The account of a role, made once a profile. */
export function accountOf(profile: Profile): Account {
  const account = known.get(profile) ?? makeAccount(profile);
  known.set(profile, account);
  return account;
}

function makeAccount(profile: Profile): Account {
  const { fitScales, items } = planOf(profile);
  const rows = fitScales.flatMap(({ kind, unit, items: positions }) =>
    positions.map((position) => {
      const { id, max, options } = at(items, position);
      const good = options.map(({ points }) => (kind === "antiTrait" ? max - points : points));
      return [id, good.map((points) => times(unit, points))] as const;
    }),
  );
  return new Map(rows);
}
