import { parentPort, workerData } from "node:worker_threads";
import type { Question } from "./pool.ts";
import { type BatchSettings, BlockScorer } from "./score-block.ts";

// A thread that scores blocks. Every buffer goes back, so that it can be used again.
const scorer = BlockScorer.make(workerData as BatchSettings);

parentPort?.on("message", async ({ block, shape, output }: Question) => {
  parentPort?.postMessage((await scorer).score(block, shape, output));
});
