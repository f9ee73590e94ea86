import { existsSync, readdirSync } from "node:fs";
import { constants } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { main } from "../../src/cli/main.ts";
import { stackWords } from "../../src/text/keying.ts";
import { surroundings, temporaryFolder } from "../cli/helpers.ts";
import { ROLE } from "../terminal/interview.ts";
import { flat, openTerminal } from "../terminal/terminal.ts";
import { answersOf, finals, REPLAY, rowsOf } from "./kept-scenarios.ts";

// Real programs in terminals, each ended by a real signal in the middle of a step on the disk that chance draws. `npm run faults`
// ends many more.

const MOMENTS = Number(process.env.FAULTS_MOMENTS ?? 4);

/** Many take longer than other tests, all the more on a busy machine. */
const MOST_TIME = 120_000 + MOMENTS * 5000;

interface Kind {
  argv: string[];
  typed: string;
  /** How many answers are typed. */
  whole: number;
  /** How a question is told, with its number. */
  asked: RegExp;
  /** How many answers there are. */
  kept: (state: string) => number;
}

const ANSWERS = 7;
const ROW = "4521345";

const KINDS: Kind[] = [
  {
    argv: ["wawancara", ROLE, "--linear"],
    typed: `\n${"1\n".repeat(ANSWERS)}s\n`,
    whole: ANSWERS,
    asked: /Pertanyaan (\d+) dari/g,
    kept: (state) => Math.max(0, ...answersOf(state).map((answers) => Object.keys(answers).length)),
  },
  {
    argv: ["isi", ROLE, "--linear"],
    typed: `A1\n\n${[...ROW].map((digit) => `${digit}\n`).join("")}menu\n${stackWords.leave}\n`,
    whole: ROW.length,
    asked: /sebaris mulai dari nomor (\d+)/g,
    kept: (state) => Math.max(0, ...rowsOf(join(state, "kertas")).map((row) => row.length - "A1 ".length)),
  },
];

interface Moment {
  kind: Kind;
  signal: "SIGKILL" | "SIGTERM" | "SIGHUP";
  step: number;
}

/** What came of a program that got a signal at one of its steps; 0 is none. */
async function end(folder: string, { kind, signal, step }: Moment) {
  const preload = join(import.meta.dirname, "kept-signal.cjs");
  const env = { NODE_OPTIONS: `--require ${preload}`, STEP: String(step), SIGNAL: signal };
  const terminal = openTerminal(kind.argv, { state: folder, env });
  terminal.type(kind.typed);
  const exit = await terminal.ended();
  const asked = [...flat(terminal.scrollback()).matchAll(kind.asked)].map(([, number]) => Number(number));
  const state = join(folder, "kerja-cocok");
  return { exit, state, kept: kind.kept(state), promised: Math.max(1, ...asked) - 1 };
}

/** Names that nobody sees: what is being written, and claims. */
function hiddenIn(state: string): string[] {
  const names = existsSync(state) ? readdirSync(state, { recursive: true, encoding: "utf8" }) : [];
  return names.filter((name) => /(^|\/)\./.test(name));
}

function deleteAll(folder: string, state: string): Promise<number> {
  const { environment } = surroundings(folder);
  const argv = ["riwayat", "hapus", "--semua", "--ya"];
  return main(argv, { ...environment, stateFolder: async () => state });
}

test.each(KINDS)("$argv.0: what is typed is kept where nothing ends it", async (kind) => {
  const { exit, kept, promised } = await end(temporaryFolder(), { kind, signal: "SIGKILL", step: 0 });
  expect([exit.code, kept, promised]).toEqual([130, kind.whole, kind.whole]);
});

const drawn = fc.record<Moment>({
  kind: fc.constantFrom(...KINDS),
  signal: fc.constantFrom("SIGKILL", "SIGKILL", "SIGTERM", "SIGHUP"),
  step: fc.integer({ min: 1, max: 70 }),
});

test(
  "ended by a signal at any moment, what was told is there, whole, and deleting leaves no trace",
  async () => {
    const property = fc.asyncProperty(drawn, async (moment) => {
      const folder = temporaryFolder();
      const { exit, state, kept, promised } = await end(folder, moment);
      expect(kept).toBeGreaterThanOrEqual(promised);
      const isKilled = exit.signal === constants.signals.SIGKILL;
      // Who is asked to end does so in order: nothing is left beside what is kept.
      if (!isKilled) expect([exit.code, hiddenIn(state)]).toEqual([130, []]);
      if (moment.signal === "SIGKILL" && !isKilled) expect(kept).toBe(moment.kind.whole);
      expect(finals(state).length + finals(join(state, "kertas")).length).toBeLessThanOrEqual(1);
      expect(await deleteAll(folder, state)).toBe(0);
      expect([finals(state), finals(join(state, "kertas")), hiddenIn(state)]).toEqual([[], [], []]);
    });
    await fc.assert(property, { ...REPLAY, numRuns: MOMENTS });
  },
  MOST_TIME,
);
