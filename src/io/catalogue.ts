import { join } from "node:path";
import { type Problem, problem } from "../core/problem.ts";
import type { Profile } from "../core/profile.ts";
import { nearest } from "../core/suggest.ts";
import { readText } from "./read.ts";

/** The role that is meant where none is named. */
export const FIRST_ROLE = "pendamping-kesejahteraan-masyarakat";

/** What the list of roles shows of one. */
export interface CatalogueEntry {
  id: string;
  role: string;
  summary: string | null;
  items: number;
}

/** A profile, with the text it came from where problems may point into it. */
export type FoundProfile = { profile: Profile } | { problems: Problem[]; source?: string };

/** The roles of the compiled catalogue, the first role first. */
export function listCatalogue(folder: string): CatalogueEntry[] {
  return JSON.parse(textOf(join(folder, "index.json"))) as CatalogueEntry[];
}

/**
 * Finds a role by its id in the catalogue, or reads a YAML file when the name has a dot or a slash.
 * Reports `unknown-profile`, `unreadable-file`, and what `parseProfile` reports.
 */
export async function findProfile(folder: string, name: string): Promise<FoundProfile> {
  if (!/^[a-z0-9-]+$/.test(name)) return readProfile(name);
  const found = readText(join(folder, `${name}.json`));
  if ("text" in found && name !== "index") return { profile: JSON.parse(found.text) as Profile };
  const ids = listCatalogue(folder).map(({ id }) => id);
  return { problems: [problem("unknown-profile", { id: name, suggestion: nearest(name, ids) })] };
}

async function readProfile(file: string): Promise<FoundProfile> {
  const read = readText(file);
  if ("problem" in read) return { problems: [read.problem] };
  const { parseProfile } = await import("./profile-yaml.ts");
  return { ...parseProfile(read.text, file), source: read.text };
}

/** The catalogue ships with the program: when it cannot be read, the installation is broken. */
function textOf(file: string): string {
  const read = readText(file);
  if ("text" in read) return read.text;
  throw new Error(`the catalogue is missing from the package: ${file}`);
}
