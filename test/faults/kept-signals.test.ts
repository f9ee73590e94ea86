import { readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { main } from "../../src/cli/main.ts";
import { surroundings, temporaryFolder } from "../cli/helpers.ts";
import { ROLE } from "../terminal/interview.ts";
import { flat, openTerminal } from "../terminal/terminal.ts";
import { answersOf, finals, REPLAY, rowsOf } from "./kept-scenarios.ts";

// Real programs in terminals, each ended by a real signal in the middle of a step on the disk that chance draws. `npm run faults`
// ends many more.

const MOMENTS = Number(process.env.FAULTS_MOMENTS ?? 4);

/** Many take longer than other tests, all the more on a busy machine. */
const MOST_TIME = 120_000 + MOMENTS * 5000;

/** More steps than either takes with what is typed here: some of them end by themselves. */
const MOST_STEPS = 90;

const ANSWERS = 8;
const ROW = "4521345213";

interface Kind {
  argv: string[];
  typed: string;
  /** How much a person was told to have kept, and how much there is. */
  promised: (told: string) => number;
  kept: (state: string) => number;
}

const INTERVIEW: Kind = {
  argv: ["wawancara", ROLE, "--linear"],
  typed: `\n${"1\n".repeat(ANSWERS)}s\n`,
  promised: (told) =>
    [...told.matchAll(/Pertanyaan (\d+) dari/g)].map(([, number]) => Number(number) - 1).at(-1) ?? 0,
  kept: (state) => Math.max(0, ...answersOf(state).map((answers) => Object.keys(answers).length)),
};

const STACK: Kind = {
  argv: ["isi", ROLE, "--linear"],
  typed: `A1\n\n${[...ROW].map((digit) => `${digit}\n`).join("")}menu\n5\n`,
  promised: (told) =>
    [...told.matchAll(/sebaris mulai dari nomor (\d+)/g)].map(([, number]) => Number(number) - 1).at(-1) ?? 0,
  kept: (state) => Math.max(0, ...rowsOf(join(state, "kertas")).map((row) => row.length - "A1 ".length)),
};

const drawn = fc.record({
  kind: fc.constantFrom(INTERVIEW, STACK),
  signal: fc.constantFrom("SIGKILL" as const, "SIGKILL" as const, "SIGTERM" as const, "SIGHUP" as const),
  step: fc.integer({ min: 1, max: MOST_STEPS }),
});

test(
  "ended by a signal at any moment, what was told is there, whole, and deleting leaves no trace",
  async () => {
    const property = fc.asyncProperty(drawn, async ({ kind, signal, step }) => {
      const folder = temporaryFolder();
      const env = {
        NODE_OPTIONS: `--require ${join(import.meta.dirname, "kept-signal.cjs")}`,
        STEP: String(step),
        SIGNAL: signal,
      };
      const terminal = openTerminal(kind.argv, { state: folder, env });
      terminal.type(kind.typed);
      const { code } = await terminal.ended();
      const state = join(folder, "kerja-cocok");
      const told = flat(terminal.scrollback());
      expect(kind.kept(state)).toBeGreaterThanOrEqual(kind.promised(told));
      // Who is asked to end does so in order: nothing is left beside what is kept.
      if (signal !== "SIGKILL") expect([code, hidden(state)]).toEqual([130, []]);
      expect(finals(state).length + finals(join(state, "kertas")).length).toBeLessThanOrEqual(1);
      expect([await deleteAll(folder, state), hidden(state), hidden(join(state, "kertas"))]).toEqual([
        0,
        [],
        [],
      ]);
    });
    await fc.assert(property, { ...REPLAY, numRuns: MOMENTS });
  },
  MOST_TIME,
);

function hidden(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => name !== "kertas");
  } catch {
    return [];
  }
}

function deleteAll(folder: string, state: string): Promise<number> {
  const { environment } = surroundings(folder);
  const argv = ["riwayat", "hapus", "--semua", "--ya"];
  return main(argv, { ...environment, stateFolder: async () => state });
}
