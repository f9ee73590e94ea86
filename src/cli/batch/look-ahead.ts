import type { Plan } from "../../core/profile/plan.ts";
import { countRecords, type Job } from "../../io/streams/jobs.ts";

/**
 * Reads as far as it takes to know whether there are several respondents.
 * @returns `all` the jobs, those ahead too: whoever takes no more of them leaves no input open
 */
export async function lookAhead(
  jobs: AsyncGenerator<Job>,
  plan: Plan,
): Promise<{ isSeveral: boolean; ahead: readonly Job[]; all: AsyncIterable<Job> }> {
  const ahead: Job[] = [];
  let records = 0;
  while (records < 2 && ahead.length < MOST_AHEAD) {
    const next = await jobs.next();
    if (next.done) break;
    ahead.push(next.value);
    records += countRecords(next.value, plan);
  }
  async function* all(): AsyncGenerator<Job> {
    try {
      yield* ahead;
      yield* jobs;
    } finally {
      await jobs.return(undefined);
    }
  }
  return { isSeveral: records >= 2 || ahead.length >= MOST_AHEAD, ahead, all: all() };
}

const MOST_AHEAD = 16;
