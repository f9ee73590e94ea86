import { expect, test } from "vitest";
import { lookAhead } from "../../../src/cli/batch/look-ahead.ts";
import { planOf } from "../../../src/core/profile/plan.ts";
import type { Job } from "../../../src/io/streams/jobs.ts";
import { everyKind } from "../../core/fixtures.ts";

const PLAN = planOf(everyKind());

function end(records: number): Job {
  return { kind: "end", input: { file: undefined, lines: 0, records } };
}

/** So many jobs that hold nobody; what was read, and whether the reading came to its end, is told. */
function reading(count: number): { jobs: AsyncGenerator<Job>; told: { read: number; isOver: boolean } } {
  const told = { read: 0, isOver: false };
  async function* jobs(): AsyncGenerator<Job> {
    try {
      while (told.read < count) {
        told.read += 1;
        yield end(told.read);
      }
    } finally {
      told.isOver = true;
    }
  }
  return { jobs: jobs(), told };
}

test.each([
  ["all there are, where there are few", 3, 3, false],
  ["no more than sixteen, which count as several", 40, 16, true],
])("reads %s", async (_, count, read, isSeveral) => {
  const { jobs, told } = reading(count);
  const found = await lookAhead(jobs, PLAN);
  expect([told.read, found.ahead.length, found.isSeveral]).toEqual([read, read, isSeveral]);
});

test("what was read ahead comes first, and the rest behind it", async () => {
  const { all } = await lookAhead(reading(20).jobs, PLAN);
  const records: number[] = [];
  for await (const job of all) if (job.kind === "end") records.push(job.input.records);
  expect(records).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
});

test.each([
  ["what was read ahead", 1],
  ["the rest", 18],
])("who stops within %s ends the reading", async (_, taken) => {
  const { jobs, told } = reading(40);
  const { all } = await lookAhead(jobs, PLAN);
  let left = taken;
  for await (const _job of all) {
    left -= 1;
    if (left === 0) break;
  }
  expect(told.isOver).toBe(true);
});
