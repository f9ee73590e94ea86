import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect } from "vitest";
import { main } from "../../src/cli/main.ts";
import type { SavedInterview } from "../../src/core/interview/saved.ts";
import { parseProfile } from "../../src/io/profiles/yaml.ts";
import { parseStack } from "../../src/io/saved/stacks.ts";
import { parseSaved } from "../../src/io/saved/text.ts";
import { cli } from "../../src/text/cli.ts";
import { catalogueIn } from "../cli/commands/start-helpers.ts";
import { lines, stateFolder, surroundings, temporaryFolder } from "../cli/helpers.ts";
import { type Fault, onDisk } from "./kept-disk.ts";

export const COUNT = 3;

const PROFILE = `id: penjaga-taman
role: Penjaga Taman
responses:
  sesuai: [Tidak sesuai, Netral, Sesuai]
traits:
  - id: sabar
    name: Sabar
    responses: sesuai
    items:
${Array.from({ length: COUNT }, (_, index) => `      - {id: sabar-${index + 1}, text: Benih ke-${index + 1} kamu tunggu.}\n`).join("")}`;

/** A folder with a catalogue of one small role. */
export function begun(): string {
  const folder = join(temporaryFolder(), "rumah");
  const parsed = parseProfile(PROFILE, "-");
  if (!("profile" in parsed)) throw new Error("the profile is sound");
  catalogueIn(folder, [parsed.profile]);
  return folder;
}

/** What came of a command. */
export interface Held {
  code: number;
  steps: number;
  isHit: boolean;
  /** What a person had read when it happened; all of it where nothing did. */
  told: string;
}

export interface Scenario {
  argv: string[];
  typed: string[];
  /** What was there before. */
  before?: (folder: string) => void;
}

/** Holds a command in a terminal with plain lines. */
export async function hold(folder: string, { argv, typed }: Scenario, fault: Fault | null): Promise<Held> {
  const { environment, stderr } = surroundings(folder, {
    terminals: { stdin: true, stderr: true },
    catalogue: join(folder, "profiles"),
    stdin: lines(...typed),
  });
  let told: string | null = null;
  const onFault = () => {
    if (fault?.kind === "killed") told = stderr.text;
  };
  const work = () => main(argv, environment);
  const { result, steps, isHit } = await onDisk(stateFolder(folder), fault, work, onFault);
  return { code: result, steps, isHit, told: (told ?? stderr.text).replace(/\s+/g, " ") };
}

/** The answers of every interview on the disk. Whatever has a final name is whole. */
export function answersOf(state: string): SavedInterview["answers"][] {
  return finals(state).map((file) => {
    const parsed = parseSaved(readFileSync(file, "utf8"), file);
    if ("problem" in parsed) throw new Error(`${file} is not whole`);
    return parsed.saved.answers;
  });
}

/** How many answers are on the disk, in the file that holds the most. */
export function answersIn(folder: string): number {
  return Math.max(0, ...answersOf(stateFolder(folder)).map((answers) => Object.keys(answers).length));
}

/** The rows of booklets in a folder of stacks. */
export function rowsOf(stacks: string): string[] {
  return finals(stacks).flatMap((file) => {
    const parsed = parseStack(readFileSync(file, "utf8"), file);
    if ("problem" in parsed) throw new Error(`${file} is not whole`);
    return parsed.stack.pupils.map(({ code, row }) => `${code} ${row.choices.slice(0, row.at)}`);
  });
}

/** The same of a test's folder. */
export function rowsIn(folder: string): string[] {
  return rowsOf(join(stateFolder(folder), "kertas"));
}

/** The files that have their final names. */
export function finals(folder: string): string[] {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names.filter((name) => name.endsWith(".json")).map((name) => join(folder, name));
}

/** All that is in the folder of kept answers. */
export function traces(folder: string): string[] {
  const state = stateFolder(folder);
  const names = existsSync(state) ? readdirSync(state, { recursive: true, encoding: "utf8" }) : [];
  return names.filter((name) => name !== "kertas");
}

export const DELETE_ALL: Scenario = { argv: ["riwayat", "hapus", "--semua", "--ya"], typed: [] };

/** Deletes everything, and looks whether anything is there nevertheless. */
export async function isErasable(folder: string): Promise<boolean> {
  const { code } = await hold(folder, DELETE_ALL, null);
  return code === 0 && traces(folder).length === 0;
}

export const ANSWER: Scenario = {
  argv: ["wawancara", "penjaga-taman", "--linear"],
  typed: ["", "1", "2", "3"],
};

export const KEY_IN: Scenario = {
  argv: ["isi", "penjaga-taman", "--linear"],
  typed: ["A1", "", "1", "23", "", "A2", "7B", "31"],
};

/** The same two to their ends, where the answers are deleted. */
export const ANSWER_AND_FORGET: Scenario = { ...ANSWER, typed: [...ANSWER.typed, "", "5", "2"] };
export const KEY_IN_AND_ERASE: Scenario = { ...KEY_IN, typed: ["A1", "", "123", "", "menu", "6", "2"] };

/** How many answers a person was told to have kept: where the next question stands, the one before is. */
export function promised(told: string): number {
  if (told.includes("Sebelum laporan")) return COUNT;
  const asked = [...told.matchAll(/Pertanyaan (\d+) dari/g)].map(([, number]) => Number(number));
  return Math.max(1, ...asked) - 1;
}

const RUNS = new Map<Scenario, Promise<Held>>();

export function stepsOf(scenario: Scenario): Promise<Held> {
  const run = RUNS.get(scenario) ?? runWhole(scenario);
  RUNS.set(scenario, run);
  return run;
}

async function runWhole(scenario: Scenario): Promise<Held> {
  const folder = begun();
  scenario.before?.(folder);
  return hold(folder, scenario, null);
}

export type FaultAt = (at: number) => Fault;

/** How many moments of each scenario are tried: some of all that there are, or by `npm run faults` every one. */
const MOMENTS = Number(process.env.FAULTS_MOMENTS ?? 6);

/** A failure tells its seed; FAULTS_SEED draws the same moments again. */
export const REPLAY = {
  ...(process.env.FAULTS_SEED && { seed: Number(process.env.FAULTS_SEED) }),
  endOnFailure: true,
};

/** Tries a scenario with faults at moments that chance draws. */
export async function atAnyStep(
  scenario: Scenario,
  kinds: readonly FaultAt[],
  check: (folder: string, held: Held) => Promise<boolean>,
): Promise<void> {
  const { steps } = await stepsOf(scenario);
  expect(steps).toBeGreaterThan(5);
  const all = kinds.flatMap((faultAt) => Array.from({ length: steps }, (_, at) => faultAt(at)));
  const count = Math.min(MOMENTS, all.length);
  const first = begun();
  const drawn = fc.shuffledSubarray(all, { minLength: count, maxLength: count });
  const property = fc.asyncProperty(drawn, async (faults) => {
    for (const fault of faults) {
      const folder = join(first, "../coba");
      rmSync(folder, { recursive: true, force: true });
      cpSync(first, folder, { recursive: true });
      scenario.before?.(folder);
      const held = await hold(folder, scenario, fault);
      // What a full disk does not refuse makes fewer steps.
      if (!held.isHit) continue;
      expect(held.told).not.toContain(cli.errors.crash);
      const told = held.told.slice(-600);
      expect([fault, told, await check(folder, held)]).toEqual([fault, told, true]);
    }
  });
  await fc.assert(property, { ...REPLAY, numRuns: 1 });
}
