import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { SavedInterview } from "../../../src/core/interview/saved.ts";
import type { Profile } from "../../../src/core/profile/profile.ts";
import { neighbourIndexOf } from "../../../src/core/ranking/neighbour-index.ts";
import { parseProfile } from "../../../src/io/profiles/yaml.ts";
import { type Ran, run, type Setting, SMALL_PROFILE, stateFolder, temporaryFolder } from "../helpers.ts";

/** The small profile, compiled, under another id and name. */
export function smallRole(id = "penjaga-taman", role = "Penjaga Taman"): Profile {
  const parsed = parseProfile(SMALL_PROFILE.replace("penjaga-taman", id).replace("Penjaga Taman", role), "-");
  if (!("profile" in parsed)) throw new Error("the small profile is sound");
  return parsed.profile;
}

export const ROLES = [
  smallRole(),
  smallRole("pekerja-sosial", "Pekerja Sosial"),
  smallRole("perawat-desa", "Perawat Desa"),
];

/** A compiled catalogue of small roles in a folder. */
export function catalogueIn(folder: string, roles: readonly Profile[] = ROLES.slice(0, 1)): string {
  const catalogue = join(folder, "profiles");
  mkdirSync(catalogue, { recursive: true });
  const index = roles.map(({ id, role }) => ({ id, role, summary: null, items: 2 }));
  writeFileSync(join(catalogue, "index.json"), JSON.stringify(index));
  writeFileSync(join(catalogue, "neighbours.json"), JSON.stringify(neighbourIndexOf(roles)));
  for (const profile of roles) writeFileSync(join(catalogue, `${profile.id}.json`), JSON.stringify(profile));
  return catalogue;
}

/** An empty folder with a catalogue of small roles. */
export function setting(roles?: readonly Profile[]): Setting & { folder: string; catalogue: string } {
  const folder = temporaryFolder();
  return { folder, catalogue: catalogueIn(folder, roles) };
}

/** Holds an interview in plain lines: typed in one go and then the end of the input, or as they come. */
export function interview(
  argv: readonly string[],
  typed: NonNullable<Setting["stdin"]>,
  setting: Setting,
): Promise<Ran> {
  const terminals = { stdin: true, stderr: true, ...setting.terminals };
  return run(["wawancara", "--linear", ...argv], { ...setting, stdin: typed, terminals });
}

/** The files of kept interviews, by name, with their texts. */
export function keptTexts(folder: string): Record<string, string> {
  const state = stateFolder(folder);
  const names = readdirSync(state).sort();
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(state, name), "utf8")]));
}

/** The kept interviews. */
export function keptInterviews(folder: string): SavedInterview[] {
  return Object.values(keptTexts(folder)).map((text) => JSON.parse(text));
}

/** Waits for what the program does between two lines; each look lets it go on. */
export async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setImmediate(resolve));
}
