import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import {
  age,
  areInputsWhole,
  type Ended,
  filesAt,
  hiddenIn,
  isWhole,
  removeFolder,
  runWork,
  WORKS,
  type Work,
  type WorkName,
  workFolder,
} from "./batch-runs.ts";

// Whoever ends a command at whatever moment finds nothing half-written. `npm run faults` tries hundreds of moments; a few are tried
// always. FAULTS_SEED draws the same ones again.

const MOMENTS = Number(process.env.FAULTS_MOMENTS ?? 4);
const SEED = Number(
  process.env.FAULTS_SEED ?? (process.env.CI === "true" ? 17 : Math.floor(Math.random() * 2 ** 31)),
);

interface Moment {
  name: WorkName;
  signal: "SIGKILL" | "SIGTERM" | "SIGHUP" | "SIGINT";
  /** Of the time that the whole run takes. */
  part: number;
  /** Whether an earlier result stands at the place. */
  isAnew: boolean;
}

const moments: fc.Arbitrary<Moment> = fc.record({
  name: fc.constantFrom(...(Object.keys(WORKS) as WorkName[])),
  signal: fc.constantFrom("SIGKILL", "SIGTERM", "SIGHUP", "SIGINT"),
  part: fc.double({ min: 0.2, max: 1.02, noNaN: true }),
  isAnew: fc.boolean(),
});

interface Whole {
  folder: string;
  /** By path in the folder. */
  files: Map<string, Buffer>;
  milliseconds: number;
}

const wholes = new Map<WorkName, Promise<Whole>>();

afterAll(async () => {
  for (const whole of wholes.values()) removeFolder((await whole).folder);
});

/** What a command writes when nobody ends it, and how long that takes. */
function wholeOf(name: WorkName): Promise<Whole> {
  const known = wholes.get(name) ?? runWhole(WORKS[name]);
  wholes.set(name, known);
  return known;
}

async function runWhole(work: Work): Promise<Whole> {
  const folder = workFolder();
  const start = performance.now();
  expect(await runWork(folder, work)).toEqual({ code: 0, signal: null });
  const milliseconds = performance.now() - start;
  return { folder, files: resultsIn(folder, work), milliseconds };
}

function resultsIn(folder: string, { outputs }: Work): Map<string, Buffer> {
  const paths = outputs.flatMap((name) => filesAt(join(folder, name)));
  return new Map(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path)]));
}

const EARLIER = "hasil yang lama";

/** Puts an earlier result where the new one goes; the folder of a class must be new. */
function placeEarlier(folder: string, { outputs, isGradual = false }: Work): void {
  for (const name of outputs) {
    if (isGradual) mkdirSync(join(folder, name));
    if (isGradual) writeFileSync(join(folder, name, "P-3.html"), EARLIER);
    else if (name.includes(".")) writeFileSync(join(folder, name), EARLIER);
  }
}

/** What is wrong after a run was ended; empty where nothing is. */
function faultsAfter(folder: string, work: Work, { files }: Whole, { code }: Ended): string[] {
  const found = resultsIn(folder, work);
  const isEarlier = (bytes: Buffer | undefined) => bytes?.equals(Buffer.from(EARLIER)) ?? false;
  const broken = [...found].filter(
    ([path, bytes]) => !isEarlier(bytes) && !isSame(path, bytes, files.get(path)),
  );
  const missing = [...files.keys()].filter((path) => !found.has(path) || isEarlier(found.get(path)));
  // The folder of a class is there with all that is in it, or not at all.
  const isTorn = work === WORKS.class && found.size > 0 && missing.length > 0;
  return [
    ...broken.map(([path]) => `half-written: ${path}`),
    ...(code === 0 || isTorn ? missing.map((path) => `not there: ${path}`) : []),
    ...(areInputsWhole(folder) ? [] : ["an input has changed"]),
  ];
}

/** Whether a file holds what a whole run writes; in a page stands the day. */
function isSame(path: string, bytes: Buffer, whole: Buffer | undefined): boolean {
  if (whole === undefined) return false;
  if (/\.(?:csv|ndjson)$/.test(path)) return bytes.equals(whole);
  return isWhole(path, bytes) && bytes.length > whole.length - 20;
}

/** What came of a moment. */
interface Tried {
  ended: Ended;
  faults: string[];
  /** Whether a killed run left something, which the next has cleared. */
  isCleared: boolean;
}

async function tryMoment({ name, signal, part, isAnew }: Moment): Promise<Tried> {
  const work: Work = WORKS[name];
  const whole = await wholeOf(name);
  const folder = workFolder();
  try {
    if (isAnew) placeEarlier(folder, work);
    const ended = await runWork(folder, work, { after: part * whole.milliseconds, signal });
    const faults = faultsAfter(folder, work, whole, ended);
    if (ended.code !== 0 && ended.signal !== signal) faults.push(`ended by ${ended.code} ${ended.signal}`);
    const left = hiddenIn(folder);
    if (signal !== "SIGKILL" && left.length > 0) faults.push(`left: ${left}`);
    if (faults.length === 0 && left.length > 0) faults.push(...(await faultsAgain(folder, work, whole)));
    return { ended, faults, isCleared: left.length > 0 };
  } finally {
    removeFolder(folder);
  }
}

/** What is wrong after the next run that comes a while later: nothing of the killed one is left. */
async function faultsAgain(folder: string, work: Work, whole: Whole): Promise<string[]> {
  age(folder);
  const ended = await runWork(folder, work);
  const left = hiddenIn(folder);
  return [...faultsAfter(folder, work, whole, ended), ...(left.length > 0 ? [`left for good: ${left}`] : [])];
}

test(`a command that is ended at any of ${MOMENTS} moments leaves nothing half-written (seed ${SEED})`, async () => {
  const drawn = fc.sample(moments, { seed: SEED, numRuns: MOMENTS });
  const counts = { ended: 0, "done before": 0, "killed, then cleared": 0 };
  for (const moment of drawn) {
    const { ended, faults, isCleared } = await tryMoment(moment);
    expect({ moment, faults }).toEqual({ moment, faults: [] });
    counts[ended.signal === null ? "done before" : "ended"] += 1;
    if (isCleared) counts["killed, then cleared"] += 1;
  }
  if (process.env.FAULTS_MOMENTS !== undefined) console.info(`seed ${SEED}:`, counts);
}, 3_600_000);
