import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { main } from "../../src/cli/main.ts";
import { parseProfile } from "../../src/io/profiles/yaml.ts";
import { temporaryFor } from "../../src/io/saved/leftovers.ts";
import { parseStack } from "../../src/io/saved/stacks.ts";
import { parseSaved } from "../../src/io/saved/text.ts";
import { asking } from "../../src/text/asking.ts";
import { cli } from "../../src/text/cli.ts";
import { interview as words } from "../../src/text/interview.ts";
import { stackWords } from "../../src/text/keying.ts";
import { catalogueIn } from "../cli/commands/start-helpers.ts";
import { lines, stateFolder, surroundings, temporaryFolder } from "../cli/helpers.ts";
import { type Fault, onDisk } from "./kept-disk.ts";

// A program may be killed, and a disk may refuse, at every single step that is taken on the disk. All of them are tried, in this
// process: what SIGKILL leaves is what stands on the disk at that step. kept-signals.test.ts kills real ones.

const COUNT = 3;

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
function begun(): string {
  const folder = join(temporaryFolder(), "rumah");
  const parsed = parseProfile(PROFILE, "-");
  if (!("profile" in parsed)) throw new Error("the profile is sound");
  catalogueIn(folder, [parsed.profile]);
  return folder;
}

/** What came of a command. */
interface Held {
  code: number;
  steps: number;
  isHit: boolean;
  /** What a person had read when it happened; all of it where nothing did. */
  told: string;
}

interface Scenario {
  argv: string[];
  typed: string[];
  /** What was there before. */
  before?: (folder: string) => void;
}

/** Holds a command in a terminal with plain lines. */
async function hold(folder: string, { argv, typed }: Scenario, fault: Fault | null): Promise<Held> {
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

/** The answers on the disk, of the file that holds the most. Whatever has a final name is whole. */
function answersIn(folder: string): number {
  const files = finals(stateFolder(folder)).map((file) => {
    const parsed = parseSaved(readFileSync(file, "utf8"), file);
    if ("problem" in parsed) throw new Error(`${file} is not whole`);
    return Object.keys(parsed.saved.answers).length;
  });
  return Math.max(0, ...files);
}

/** The rows of booklets on the disk. */
function rowsIn(folder: string): string[] {
  return finals(join(stateFolder(folder), "kertas")).flatMap((file) => {
    const parsed = parseStack(readFileSync(file, "utf8"), file);
    if ("problem" in parsed) throw new Error(`${file} is not whole`);
    return parsed.stack.pupils.map(({ code, row }) => `${code} ${row.choices.slice(0, row.at)}`);
  });
}

function finals(folder: string): string[] {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names.filter((name) => name.endsWith(".json")).map((name) => join(folder, name));
}

/** All that is in the folder of kept answers. */
function traces(folder: string): string[] {
  const state = stateFolder(folder);
  const names = existsSync(state) ? readdirSync(state, { recursive: true, encoding: "utf8" }) : [];
  return names.filter((name) => name !== "kertas");
}

const DELETE_ALL: Scenario = { argv: ["riwayat", "hapus", "--semua", "--ya"], typed: [] };

/** Deletes everything, and looks whether anything is there nevertheless. */
async function isErasable(folder: string): Promise<boolean> {
  const { code } = await hold(folder, DELETE_ALL, null);
  return code === 0 && traces(folder).length === 0;
}

const ANSWER: Scenario = {
  argv: ["wawancara", "penjaga-taman", "--linear"],
  typed: ["", "1", "2", "3"],
};

const KEY_IN: Scenario = {
  argv: ["isi", "penjaga-taman", "--linear"],
  typed: ["A1", "", "1", "23", "", "A2", "7B", "31"],
};

/** The same two to their ends, where the answers are deleted. */
const ANSWER_AND_FORGET: Scenario = { ...ANSWER, typed: [...ANSWER.typed, "", "5", "2"] };
const KEY_IN_AND_ERASE: Scenario = { ...KEY_IN, typed: ["A1", "", "123", "", "menu", "6", "2"] };

/** How many answers a person was told to have kept: where the next question stands, the one before is. */
function promised(told: string): number {
  if (told.includes("Sebelum laporan")) return COUNT;
  const asked = [...told.matchAll(/Pertanyaan (\d+) dari/g)].map(([, number]) => Number(number));
  return Math.max(1, ...asked) - 1;
}

const RUNS = new Map<Scenario, Promise<Held>>();

function stepsOf(scenario: Scenario): Promise<Held> {
  const run = RUNS.get(scenario) ?? runWhole(scenario);
  RUNS.set(scenario, run);
  return run;
}

async function runWhole(scenario: Scenario): Promise<Held> {
  const folder = begun();
  scenario.before?.(folder);
  return hold(folder, scenario, null);
}

/** How many moments of each scenario are tried: some of all that there are, or by `npm run faults` every one. */
const MOMENTS = Number(process.env.FAULTS ?? 10);

/** Tries a scenario with faults at moments that chance draws: a failure names its fault, and `seed` brings all of them back. */
async function atAnyStep(
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
  await fc.assert(property, { numRuns: 1, endOnFailure: true });
}

type FaultAt = (at: number) => Fault;

const KILLED: FaultAt = (at) => ({ at, kind: "killed" });

/** A disk that is full once, one that is full for a while, and one that breaks for good. */
const REFUSALS = [
  ["ENOSPC", 1],
  ["ENOSPC", 7],
  ["EROFS", Number.POSITIVE_INFINITY],
] as const;
const REFUSED = REFUSALS.map(
  ([code, lasts]): FaultAt =>
    (at) => ({ at, kind: "refused", code, lasts }),
);

test("killed at any step of an interview: what was told is there, whole, and deleting leaves no trace", async () => {
  await atAnyStep(ANSWER, [KILLED], async (folder, { told }) => {
    const isKept = answersIn(folder) >= promised(told);
    return isKept && (await isErasable(folder));
  });
});

test("killed at any step of keying in: what was told is there, whole, and deleting leaves no trace", async () => {
  await atAnyStep(KEY_IN, [KILLED], async (folder, { told }) => {
    const rows = rowsIn(folder);
    const isKept = !told.includes("Lengkap: 3 nomor.") || rows[0] === "A1 123";
    return isKept && (await isErasable(folder));
  });
});

test("whatever the disk refuses, an interview ends in words that are true", async () => {
  await atAnyStep(ANSWER, REFUSED, async (folder, { told }) => {
    const kept = answersIn(folder);
    if (told.includes("Jawabanmu tersimpan. ")) return kept === COUNT;
    const [, part] = /Hanya (\d) jawaban yang tersimpan/.exec(told) ?? [];
    return part === undefined ? told.includes(words.notKept) && kept === 0 : Number(part) === kept;
  });
});

test("whatever the disk refuses, keying in ends in words that are true", async () => {
  await atAnyStep(KEY_IN, REFUSED, async (folder, { told }) => {
    const rows = rowsIn(folder);
    if (told.includes("Semua yang diketik tersimpan.")) return rows.join() === "A1 123,A2 31";
    return told.includes("belum bisa disimpan di disk; yang sebelumnya tersimpan")
      ? rows.length > 0 || traces(folder).length > 0
      : told.includes(stackWords.notKept) && rows.length === 0;
  });
});

test.each<[string, Scenario, string]>([
  ["an interview", ANSWER_AND_FORGET, asking.forgotten],
  ["a stack", KEY_IN_AND_ERASE, stackWords.erased],
])("whatever happens, %s that was told to be deleted is gone", async (_, scenario, deleted) => {
  expect((await stepsOf(scenario)).told).toContain(deleted);
  await atAnyStep(scenario, [KILLED, ...REFUSED], async (folder, { told, code }) => {
    if (told.includes(deleted)) return traces(folder).length === 0;
    return code !== 0 || traces(folder).length === 0 || !told.includes("hapus");
  });
});

test("whatever happens, riwayat hapus --semua leaves nothing or tells what it leaves", async () => {
  const scenario: Scenario = {
    ...DELETE_ALL,
    before: (folder) => {
      const [state, stacks] = [stateFolder(folder), join(stateFolder(folder), "kertas")];
      mkdirSync(stacks, { recursive: true });
      for (const place of [state, stacks]) {
        writeFileSync(join(place, "rusak.json"), "{}");
        writeFileSync(temporaryFor(place, "lain"), "jawaban");
      }
    },
  };
  await atAnyStep(scenario, [KILLED, ...REFUSED], async (folder, { code, isHit }) => {
    const isTold = isHit && code !== 0;
    return (isTold || traces(folder).length === 0) && (await isErasable(folder));
  });
});
