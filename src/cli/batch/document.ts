import { pathText } from "../../core/base/finding.ts";
import type { Problem } from "../../core/base/problem.ts";
import { planOf } from "../../core/profile/plan.ts";
import { choose } from "../../core/scoring/answers.ts";
import type { BatchRecord } from "../../io/answers/block.ts";
import type { Job } from "../../io/streams/jobs.ts";
import type { BlockScorer, ScoredBlock } from "./score-block.ts";

/** Scores a JSON text. Its problems are told with the lines around them, so the result holds none. */
export function scoreDocument(scorer: BlockScorer, { placed }: Job & { kind: "document" }): ScoredBlock {
  const records = placed.records.map(({ respondent, sound, path, problems }, index): BatchRecord => {
    const plan = sound && planOf(sound.profile);
    return {
      // Its place in the list: lines are looked for only where there is a problem.
      line: index + 1,
      respondent,
      group: null,
      sound: plan && { plan, choices: choose(plan, sound.answers) },
      problems: problems.map((problem) => withinRecord(problem, pathText(path))),
    };
  });
  const scored = scorer.scoreRecords(records, 0, new SharedArrayBuffer(0));
  return { ...scored, problems: [] };
}

/** A problem whose path starts at its record. */
function withinRecord(problem: Problem, prefix: string): Problem {
  const path = problem.place?.path;
  if (path === undefined) return problem;
  const { path: _, ...place } = problem.place ?? {};
  const inner = path.slice(prefix.length).replace(/^\./, "");
  return { ...problem, place: { ...place, ...(inner !== "" && { path: inner }) } };
}
