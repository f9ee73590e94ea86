import type { Member } from "../../../src/core/classroom/member.ts";
import { planOf } from "../../../src/core/profile/plan.ts";
import type { Profile } from "../../../src/core/profile/profile.ts";

/** A member in whom nothing stands out, but for what a test is about. */
export function member(name: string, settings: Partial<Member> = {}): Member {
  return {
    ...{
      name,
      group: null,
      page: `siswa/${name}.html`,
      status: "certain",
      band: "good",
      answered: 5,
      items: 5,
    },
    ...{ heldBy: [], mayHold: [], nearEdge: false, claims: [], flags: [], steps: [], moved: null },
    ...settings,
  };
}

/** The id of a scale of the fit. */
export function fitScaleNamed(profile: Profile, name: string): string {
  const scale = planOf(profile).fitScales.find((one) => one.name === name);
  if (!scale) throw new Error(`no scale ${name}`);
  return scale.id;
}
