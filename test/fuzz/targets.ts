import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import fc, { type IAsyncProperty, type IProperty } from "fast-check";
import type { Case, Target, Verdict } from "./case.ts";
import { emptyPlace, keepsContract } from "./contract.ts";
import { anyCode, anyKeys, anyProfile, oneSlip } from "./core.ts";
import { mergedRuns, RUNS } from "./runs.ts";
import { sameReports } from "./same-reports.ts";
import { ANSWERS, PROFILES, ROLE, ROWS, TABLES, tableText } from "./seeds.ts";
import type { Tree } from "./trees.ts";

/** Of one input; it may take its time. */
type Property<Input> = IAsyncProperty<[Input]> | IProperty<[Input]>;

/**
 * Everything that is fuzzed.
 * @param around an empty folder that nobody else writes into
 */
export async function allTargets(around: string): Promise<Target[]> {
  const own = await ownFiles();
  const runs = { ...RUNS, merged: [4, mergedRuns(own)] as const };
  return [
    ...Object.entries(runs).map(([name, [share, cases]]) =>
      targetOf(name, share, caseProperty(cases, around)),
    ),
    targetOf("same-reports", 4, sameReports(around)),
    // Without files, so that many more are tried.
    targetOf("core-code", 60, oneSlip),
    targetOf("core-any-code", 60, anyCode),
    targetOf("core-keys", 60, anyKeys),
    targetOf("core-profiles", 12, anyProfile),
  ];
}

function caseProperty(cases: fc.Arbitrary<Case>, around: string): Property<Case> {
  const shown = cases.map((one) => ({ ...one, [fc.toStringMethod]: () => caseText(one) }));
  return fc.asyncProperty(shown, async (one) => {
    await keepsContract(one, around);
  });
}

function targetOf<Input>(name: string, share: number, property: Property<Input>): Target {
  return {
    name,
    share,
    run: async ({ seed, runs, path }): Promise<Verdict> => {
      const again = path === undefined ? {} : { path };
      const found = await fc.check(property as IAsyncProperty<[Input]>, { seed, numRuns: runs, ...again });
      if (!found.failed) return { runs: found.numRuns, failure: null };
      const [input] = found.counterexample ?? [];
      const { errorInstance: error } = found;
      const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
      return {
        runs: found.numRuns,
        failure: {
          path: found.counterexamplePath ?? "",
          seed: found.seed,
          shown: fc.stringify(input),
          error: told,
        },
      };
    },
  };
}

const SOUND = new Set([...PROFILES, ...ANSWERS, ...TABLES].map((bytes) => bytes.toString("latin1")));

/** A case to read: what was typed, and the bytes of every file that is not as it always is. */
function caseText({ argv, files, kept = {}, stdin }: Case): string {
  const given = { ...files, ...kept, ...(stdin && { "(stdin)": stdin }) };
  const shown = Object.entries(given)
    .filter(([, bytes]) => !SOUND.has(bytes.toString("latin1")))
    .map(([name, bytes]) => `  ${name}: ${bytesText(bytes)}`);
  return [`kerja-cocok ${argv.map((word) => JSON.stringify(word)).join(" ")}`, ...shown].join("\n");
}

const MOST_SHOWN = 4000;

function bytesText(bytes: Buffer): string {
  const text = bytes.toString();
  const isText = Buffer.from(text).equals(bytes);
  const whole = isText ? JSON.stringify(text) : `base64 ${bytes.toString("base64")}`;
  return whole.length > MOST_SHOWN ? `${whole.slice(0, MOST_SHOWN)}… (${bytes.length} bytes)` : whole;
}

/** What the program writes of a group, to be read by it again. */
async function ownFiles(): Promise<{ summary: Tree; sums: Tree; analysis: Tree }> {
  const around = emptyPlace();
  const [head = [], ...people] = ROWS;
  const many = Array.from({ length: 120 }, (_, index) => [
    `P${index}`,
    ...(people[index % people.length] ?? []).slice(1),
  ]);
  const files = { "taman.yaml": Buffer.from(ROLE), "a.csv": Buffer.from(tableText([head, ...many], ",")) };
  const written = async (...argv: string[]): Promise<Tree> => {
    const outputs = ["bagian.json"];
    const all = [...argv, "@a.csv", "-p", "@taman.yaml", "--rekap", "@bagian.json"];
    const folder = await keepsContract({ argv: all, files, stdout: null, outputs }, around);
    return JSON.parse(readFileSync(join(folder.folder, "bagian.json"), "utf8"));
  };
  try {
    const { stdout } = await keepsContract(
      { argv: ["uji", "@a.csv", "-p", "@taman.yaml", "-f", "json"], files, stdout: "json" },
      around,
    );
    return {
      summary: await written("nilai"),
      sums: await written("uji"),
      analysis: JSON.parse(stdout.toString()),
    };
  } finally {
    rmSync(around, { recursive: true, force: true });
  }
}
