import { parentPort, workerData } from "node:worker_threads";
import type { Question, Reply } from "./pool.ts";
import { type BatchSettings, BlockScorer } from "./score-block.ts";

// A thread that scores blocks. Every buffer goes back, so that it can be used again.
const scorer = BlockScorer.make(workerData as BatchSettings);

parentPort?.on("message", async ({ block, shape, output }: Question) => {
  const scored = (await scorer).score(block, shape, output);
  const reply: Reply = { scored, input: block.bytes.buffer };
  parentPort?.postMessage(reply, [reply.input as ArrayBuffer, scored.output.buffer as ArrayBuffer]);
});
