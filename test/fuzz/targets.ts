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

/** Properties without files, and how many times as often they run as one of the command line does. */
const CORE: readonly [name: string, share: number, property: IProperty<unknown>][] = [
  ["core-code", 30, oneSlip as IProperty<unknown>],
  ["core-any-code", 30, anyCode as IProperty<unknown>],
  ["core-keys", 30, anyKeys as IProperty<unknown>],
  ["core-profiles", 12, anyProfile as IProperty<unknown>],
];

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
    targetOf("same-reports", 6, sameReports(around) as IAsyncProperty<unknown>),
    ...CORE.map(([name, share, property]) => targetOf(name, share, property)),
  ];
}

function caseProperty(cases: fc.Arbitrary<Case>, around: string): IAsyncProperty<unknown> {
  const shown = cases.map((one) => ({ ...one, [fc.toStringMethod]: () => caseText(one) }));
  return fc.asyncProperty(shown, async (one) => {
    await keepsContract(one, around);
  }) as IAsyncProperty<unknown>;
}

function targetOf(
  name: string,
  share: number,
  property: IProperty<unknown> | IAsyncProperty<unknown>,
): Target {
  return {
    name,
    share,
    check: {
      run: async ({ seed, runs, path }): Promise<Verdict> => {
        const found = await fc.check(property as IAsyncProperty<unknown>, {
          seed,
          numRuns: runs,
          ...(path !== undefined && { path }),
        });
        if (!found.failed) return { runs: found.numRuns, failure: null };
        const [input] = found.counterexample ?? [];
        const error = found.errorInstance instanceof Error ? (found.errorInstance.stack ?? "") : "";
        return {
          runs: found.numRuns,
          failure: {
            path: found.counterexamplePath ?? "",
            seed: found.seed,
            shown: fc.stringify(input),
            error,
          },
        };
      },
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
