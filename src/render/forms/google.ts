import type { Profile } from "../../core/profile/profile.ts";
import type { FormTold } from "./targets.ts";

/** A script that builds a Google Form when it is run. */
export function googleForm(profile: Profile, _: FormTold): string {
  return `FormApp.create(${JSON.stringify(profile.role)});\n`;
}
