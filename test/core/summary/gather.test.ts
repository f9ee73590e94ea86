import { expect, test } from "vitest";
import { planOf } from "../../../src/core/profile/plan.ts";
import { SummaryCounter } from "../../../src/core/summary/add.ts";
import { SummaryGatherer } from "../../../src/core/summary/gather.ts";
import { MOST_ROWS, type SummaryRow } from "../../../src/core/summary/shape.ts";
import { everyKind } from "../fixtures.ts";
import { alike, read, summaryOf } from "./groups.ts";

const profile = everyKind();
const ANSWERS = { "empati-1": 4 };

/** Counts so many respondents, the first with this number. */
function addTo(counter: SummaryCounter, count: number, first: number): void {
  for (const member of alike(profile, ANSWERS, count, first).members) counter.add(read(profile, member));
}

function numbers(rows: readonly SummaryRow[]): number[] {
  return rows.map(({ respondent }) => Number(respondent));
}

test("of all pieces that one counts, only the first rows are given", () => {
  const counter = new SummaryCounter(planOf(profile));
  const given = [MOST_ROWS - 1, 3, 2].map((count, piece) => {
    addTo(counter, count, 1000 * piece);
    return numbers(counter.take().rows);
  });
  expect(given.map(({ length }) => length)).toEqual([MOST_ROWS - 1, 1, 0]);
  expect(given[1]).toEqual([1000]);
});

test("of the pieces that several count, the first rows of all are kept, and all are counted", () => {
  const gatherer = new SummaryGatherer(profile);
  for (const first of [1, 151, 301]) {
    const counter = new SummaryCounter(planOf(profile));
    addTo(counter, 150, first);
    gatherer.add(counter.take());
  }
  expect(gatherer.summary()).toEqual(summaryOf(alike(profile, ANSWERS, 450)));
  expect(numbers(gatherer.summary().rows)).toEqual(
    Array.from({ length: MOST_ROWS }, (_, index) => index + 1),
  );
});
