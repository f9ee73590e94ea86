import { existsSync } from "node:fs";
import { ALL_ROLES } from "../core/profile/profile.ts";

/** The names in what `--peran` was given: with commas between them, or a file whose own name has some. */
export function roleNames(given: string): string[] {
  if (!given.includes(",") || existsSync(given)) return [given];
  return given
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

/** Whether what `--peran` was given asks for several roles. */
export function namesSeveral(given: string | undefined): given is string {
  return given !== undefined && (given === ALL_ROLES || roleNames(given).length > 1);
}
