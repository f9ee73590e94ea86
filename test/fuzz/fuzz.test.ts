import { rmSync } from "node:fs";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { emptyPlace } from "./contract.ts";
import { allTargets } from "./targets.ts";

/** In all; `npm run fuzz` has a hundred times as many. At home fewer, since every run of the tests looks elsewhere. */
const RUNS = Number(process.env.FUZZ_RUNS ?? (process.env.CI === "true" ? 2000 : 300));

const around = emptyPlace();
afterAll(() => rmSync(around, { recursive: true, force: true }));

const targets = await allTargets(around);
const shares = targets.reduce((sum, { share }) => sum + share, 0);
const seed = fc.readConfigureGlobal()?.seed ?? Math.floor(Math.random() * 2 ** 31);

test.each(targets)("$name: whatever comes, the program keeps its promises", async ({ name, share, run }) => {
  const { failure } = await run({ seed, runs: Math.ceil((RUNS * share) / shares) });
  const again = `npm run fuzz -- ${name} --seed ${seed} --path ${failure?.path}`;
  expect(failure && [failure.error, failure.shown, again].join("\n\n")).toBeNull();
});
