import type { Job } from "../../io/streams/jobs.ts";
import type { ScoredBlock } from "./gathered.ts";
import type { BlockScorer } from "./score-block.ts";

/** Scores a JSON text. Its problems are told with the lines around them, so the result holds none. */
export function scoreDocument(scorer: BlockScorer, { placed }: Job & { kind: "document" }): ScoredBlock {
  const scored = scorer.scoreRecords(placed.records, 0, new SharedArrayBuffer(0));
  return { ...scored, problems: [], untold: [] };
}
