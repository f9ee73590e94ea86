import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Problem, problem } from "../../core/base/problem.ts";
import { nearest } from "../../core/base/suggest.ts";
import type { Profile } from "../../core/profile/profile.ts";
import type { SharedScales } from "../../core/profile/shared-scales.ts";
import type { NeighbourIndex } from "../../core/ranking/neighbour-index.ts";
import { fileSize } from "../files/read.ts";

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
export type FoundProfile =
  | { profile: Profile; warnings?: Problem[]; source?: string }
  | { problems: Problem[]; source?: string };

/** The roles of the compiled catalogue, the first role first. */
export function listCatalogue(folder: string): CatalogueEntry[] {
  return JSON.parse(textOf(join(folder, "index.json"))) as CatalogueEntry[];
}

/**
 * Finds a role by its id in the catalogue, or reads a YAML file when the name has a dot or a slash.
 * Reports `unknown-profile`, `unreadable-file`, and what `parseProfile` reports.
 */
export async function findProfile(folder: string, name: string): Promise<FoundProfile> {
  if (!isFileName(name)) return withFile(name, findListed(folder, name));
  const { readProfile } = await import("./file.ts");
  return readProfile(folder, name);
}

/** Who left out the ending of a file, or its folder, is told of the file. */
function withFile(name: string, found: FoundProfile): FoundProfile {
  if ("profile" in found) return found;
  const file = [`${name}.yaml`, `${name}.yml`, name].find((each) => fileSize(each) !== null);
  if (file === undefined) return found;
  const suggestion = file === name ? `./${name}` : file;
  return { problems: [problem("unknown-profile", { id: name, suggestion })] };
}

/** Whether a role's name is that of a YAML file, and not an id of the catalogue. */
export function isFileName(name: string): boolean {
  return /[./\\]/.test(name);
}

/** Finds a role by its id in the catalogue. Reports `unknown-profile`. */
export function findListed(folder: string, name: string): FoundProfile {
  const ids = listCatalogue(folder).map(({ id }) => id);
  if (ids.includes(name)) return { profile: JSON.parse(textOf(join(folder, `${name}.json`))) as Profile };
  return { problems: [problem("unknown-profile", { id: name, suggestion: nearest(name, ids) })] };
}

/** The scales that profiles may use by their ids. */
export function sharedScales(folder: string): SharedScales {
  return JSON.parse(textOf(join(folder, "scales.json"))) as SharedScales;
}

/** By the ids of items that are asked no more, a mark of what they said. */
export function retiredItems(folder: string): Record<string, string> {
  return JSON.parse(textOf(join(folder, "retired.json"))) as Record<string, string>;
}

/** What the catalogue's roles ask alike, for the report of one of them. */
export function readNeighbours(folder: string): NeighbourIndex {
  return JSON.parse(textOf(join(folder, "neighbours.json"))) as NeighbourIndex;
}

const SCHEMA_ENDING = ".schema.json";

/** The names of the JSON Schemas that ship beside the catalogue. */
export function listSchemas(folder: string): string[] {
  const files = readdirSync(join(folder, "../schemas"));
  return files.map((file) => file.replace(SCHEMA_ENDING, ""));
}

/** A JSON Schema by a name of `listSchemas`, as text to read. */
export function readSchema(folder: string, name: string): string {
  return `${JSON.stringify(JSON.parse(readCompactSchema(folder, name)), null, 2)}\n`;
}

/** A JSON Schema by a name of `listSchemas`, as it ships: without white space. */
export function readCompactSchema(folder: string, name: string): string {
  return textOf(join(folder, "../schemas", name + SCHEMA_ENDING));
}

/** The YAML that shows everything that a profile may hold. */
export function readTemplate(folder: string): string {
  return textOf(join(folder, "../../profiles/_template.yaml"));
}

/** The catalogue ships with the program: when it cannot be read, the installation is broken. */
function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    throw new Error(`the catalogue is missing from the package: ${file}`);
  }
}
