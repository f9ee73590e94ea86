import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { main } from "../../src/cli/main.ts";
import type { ExitCode } from "../../src/cli/outcome.ts";
import type { Profile } from "../../src/core/profile/profile.ts";
import { findListed } from "../../src/io/profiles/catalogue.ts";
import { CATALOGUE, type Setting, surroundings } from "./surroundings.ts";

export { CATALOGUE, NOW, type Setting, stateFolder, surroundings } from "./surroundings.ts";

export const FIRST = "pendamping-kesejahteraan-masyarakat";

/** A role of the catalogue. */
export function listedRole(id = FIRST): Profile {
  const found = findListed(CATALOGUE, id);
  if ("problems" in found) throw new Error(`${id} is not in the catalogue`);
  return found.profile;
}

/** The role in a small profile of our own: two ratings, one of them reversed. */
export const SMALL_PROFILE = `id: penjaga-taman
role: Penjaga Taman
responses:
  sesuai: [Tidak sesuai, Netral, Sesuai]
traits:
  - id: sabar
    name: Sabar
    responses: sesuai
    items:
      - {id: sabar-1, text: Kamu menunggu benih tumbuh.}
      - {id: sabar-2, text: Kamu mencabut benih yang lambat., reverse: true}
`;

export interface Ran {
  code: ExitCode;
  stdout: string;
  stderr: string;
}

/** A new folder, gone when the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "kerja-cocok-cli-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Runs the command line in memory. The folder's path is left out of what it wrote. */
export async function run(argv: readonly string[], setting: Setting = {}): Promise<Ran> {
  const folder = setting.folder ?? temporaryFolder();
  for (const [name, text] of Object.entries(setting.files ?? {})) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const { environment, stdout, stderr } = surroundings(folder, setting);
  const args = argv.map((arg) => arg.replace(/^@/, () => `${folder}/`));
  const code = await main(args, environment);
  const shown = (text: string) => text.replaceAll(`${folder}/`, "");
  return { code, stdout: shown(stdout.text), stderr: shown(stderr.text) };
}

/** Lines as a stream gets them. */
export function lines(...all: string[]): string {
  return all.map((line) => `${line}\n`).join("");
}

/** The example answers of one respondent. */
export function fixture(name: "answers-full.json" | "answers-part.json"): string {
  return readFileSync(join(import.meta.dirname, "../fixtures", name), "utf8");
}

/** One line for each report of NDJSON: whose it is, and how many were answered. */
export function respondents(ndjson: string): [string | null, number][] {
  const reports = ndjson.trimEnd().split("\n");
  return reports.map((line) => {
    const { respondent, coverage } = JSON.parse(line);
    return [respondent, coverage.answered];
  });
}
