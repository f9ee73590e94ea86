import { parentPort, workerData } from "node:worker_threads";
import type { Block } from "../../io/batch/record.ts";
import { type BatchSettings, BlockScorer, type BlockShape } from "./score-block.ts";

// A thread that scores blocks: each message is a block, each answer what came of it.
const scorer = BlockScorer.make(workerData as BatchSettings);

parentPort?.on("message", async ({ block, shape }: { block: Block; shape: BlockShape }) => {
  const scored = (await scorer).score(block, shape);
  parentPort?.postMessage(scored, [scored.output.buffer as ArrayBuffer]);
});
