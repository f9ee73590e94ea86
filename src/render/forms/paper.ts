import type { Profile } from "../../core/profile/profile.ts";
import { markup } from "../html/markup.ts";
import type { FormTold } from "./targets.ts";

/** A booklet to print. */
export function paperForm(profile: Profile, _: FormTold): string {
  return markup`<!doctype html><html lang="id"><title>${profile.role}</title></html>`.html;
}
