import { rmSync } from "node:fs";
import type { Verdict } from "./case.ts";
import { emptyPlace } from "./contract.ts";
import { allTargets } from "./targets.ts";

// A process of `npm run fuzz`. It takes one piece of the work after another, and tells before each run that it begins, so that
// whoever waits for it knows where it stands still.

/** A piece of the work: so many runs of a target. */
export interface Work {
  target: string;
  seed: number;
  runs: number;
  path?: string;
}

/** What comes back. */
export type Told =
  | { kind: "ready"; targets: { name: string; share: number }[]; around: string }
  | { kind: "done"; verdict: Verdict; seconds: number; heap: number };

const around = emptyPlace();
process.on("exit", () => rmSync(around, { recursive: true, force: true }));
const targets = await allTargets(around);
tell({ kind: "ready", targets: targets.map(({ name, share }) => ({ name, share })), around });

process.on("message", (work: Work) => void take(work));
process.on("disconnect", () => process.exit());

async function take({ target, ...settings }: Work): Promise<void> {
  const found = targets.find(({ name }) => name === target);
  if (!found) throw new Error(`no target ${target}`);
  const started = performance.now();
  const verdict = await found.run({ path: undefined, ...settings });
  globalThis.gc?.();
  const heap = process.memoryUsage().heapUsed;
  tell({ kind: "done", verdict, seconds: (performance.now() - started) / 1000, heap });
}

function tell(told: Told): void {
  process.send?.(told);
}
