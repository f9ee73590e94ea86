import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Readable, Writable } from "node:stream";
import { onTestFinished } from "vitest";
import type { Environment, Input, Output } from "../../src/cli/environment.ts";
import { main } from "../../src/cli/main.ts";
import type { ExitCode } from "../../src/cli/outcome.ts";
import type { Profile } from "../../src/core/profile/profile.ts";
import { findListed } from "../../src/io/profiles/catalogue.ts";

/** What the clock shows, in milliseconds since 1970. */
export const NOW = Date.UTC(2026, 10, 24, 17, 6);

/** The compiled catalogue, from the build. */
export const CATALOGUE = join(import.meta.dirname, "../../dist/profiles");

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

export interface Setting {
  stdin?: string | Readable;
  /** Files of a new folder, by name; `@name` in the arguments stands for the path of one. */
  files?: Readonly<Record<string, string>>;
  folder?: string;
  env?: Environment["env"];
  /** What the streams say of themselves; none is a terminal unless told so. */
  terminals?: { stdin?: boolean; stdout?: boolean; stderr?: boolean; columns?: number };
  catalogue?: string;
  invocation?: string;
}

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

/** What the program has of the world in a test, and what it writes there. */
export function surroundings(folder: string, setting: Setting = {}) {
  const stdout = new Collector();
  const stderr = new Collector();
  const { terminals = {} } = setting;
  const size = terminals.columns === undefined ? {} : { columns: terminals.columns };
  const environment: Environment = {
    stdin: inputOf(setting.stdin ?? "", terminals.stdin),
    stdout: Object.assign(stdout, { isTTY: terminals.stdout ?? false, ...size }) as Output,
    stderr: Object.assign(stderr, { isTTY: terminals.stderr ?? false, ...size }) as Output,
    invocation: setting.invocation ?? "kerja-cocok",
    outliveReaders: () => undefined,
    env: setting.env ?? {},
    catalogue: setting.catalogue ?? CATALOGUE,
    worker: join(CATALOGUE, "../cli/cli-batch-worker.cjs"),
    stateFolder: async () => stateFolder(folder),
    now: clock(),
    newSeed: () => 7,
  };
  return { environment, stdout, stderr };
}

/** Seconds pass between two looks at the clock: what comes at once is taken for keys that nobody meant. */
function clock(): () => number {
  let now = NOW - 1000;
  return () => {
    now += 1000;
    return now;
  };
}

/** Where interviews are kept for a test's folder. */
export function stateFolder(folder: string): string {
  return join(folder, "state");
}

function inputOf(source: string | Readable, isTTY = false): Input {
  const stream =
    typeof source === "string" ? Readable.from(source === "" ? [] : [Buffer.from(source)]) : source;
  return Object.assign(stream, { isTTY }) as Input;
}

class Collector extends Writable {
  text = "";

  override _write(chunk: Buffer, _: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
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
