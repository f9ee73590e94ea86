import { readdirSync } from "node:fs";
import { join } from "node:path";
import { type Problem, problem } from "../../core/base/problem.ts";
import { nearest } from "../../core/base/suggest.ts";
import type { Profile } from "../../core/profile/profile.ts";
import { looksLikeAnswers } from "../answers/other-document.ts";
import { fileSize, readText } from "../files/read.ts";
import { MOST_PROFILE_BYTES } from "./limit.ts";

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
  return isFileName(name) ? readProfile(name) : findListed(folder, name);
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

/** Reads a YAML file. Reports what `readText` and `parseProfile` report, and `not-a-profile`. */
export async function readProfile(file: string): Promise<FoundProfile> {
  const bytes = fileSize(file) ?? 0;
  if (bytes > MOST_READ_BYTES) {
    return { problems: [problem("profile-too-large", { bytes, limit: MOST_PROFILE_BYTES }, { file })] };
  }
  const read = readText(file);
  if ("problem" in read) return { problems: [read.problem] };
  if (looksLikeAnswers(read.text)) return { problems: [problem("not-a-profile", {}, { file })] };
  const { parseProfile } = await import("./yaml.ts");
  return { ...parseProfile(read.text, file), source: read.text };
}

/** A larger profile is not looked into; it may be of another kind, which is then named. */
const MOST_READ_BYTES = 32 * MOST_PROFILE_BYTES;

const SCHEMA_ENDING = ".schema.json";

/** The names of the JSON Schemas that ship beside the catalogue. */
export function listSchemas(folder: string): string[] {
  const files = readdirSync(join(folder, "../schemas"));
  return files.map((file) => file.replace(SCHEMA_ENDING, ""));
}

/** A JSON Schema by a name of `listSchemas`, as text to read: it ships without white space. */
export function readSchema(folder: string, name: string): string {
  const text = textOf(join(folder, "../schemas", name + SCHEMA_ENDING));
  return `${JSON.stringify(JSON.parse(text), null, 2)}\n`;
}

/** The catalogue ships with the program: when it cannot be read, the installation is broken. */
function textOf(file: string): string {
  const read = readText(file);
  if ("text" in read) return read.text;
  throw new Error(`the catalogue is missing from the package: ${file}`);
}
