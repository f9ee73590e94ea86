import { expect, test } from "vitest";
import { ProblemTally } from "../../../src/cli/batch/tally.ts";
import { type Problem, problem } from "../../../src/core/base/problem.ts";

const cell = (id: string, received: string, line = 1): Problem =>
  problem("unknown-cell", { id, received, options: 5, column: 2 }, { line });

/** Which of the problems are told. */
function told(tally: ProblemTally, problems: readonly Problem[]): Problem[] {
  return problems.filter((one) => tally.add(one));
}

test("one cause is told three times, wherever it stands, and then counted", () => {
  const tally = new ProblemTally();
  const all = Array.from({ length: 20_000 }, (_, index) => cell("empati-1", '"9"', index + 2));
  expect(told(tally, all)).toEqual(all.slice(0, 3));
  expect(tally.untold()).toEqual([{ problem: all[0], likeness: "same", count: 19_997 }]);
});

test("of a column whose every cell holds another text ten are told", () => {
  const tally = new ProblemTally();
  const all = Array.from({ length: 500 }, (_, index) => cell("empati-1", `"${index}"`));
  const other = cell("empati-2", '"x"');
  expect(told(tally, [...all, other])).toEqual([...all.slice(0, 10), other]);
  expect(tally.untold()).toEqual([{ problem: all[10], likeness: "similar", count: 490 }]);
});

test("however many causes there are, a hundred are told, and no problem is lost", () => {
  const tally = new ProblemTally();
  const all = Array.from({ length: 5000 }, (_, index) => cell(`item-${index}`, '"x"'));
  expect(told(tally, all)).toHaveLength(100);
  expect(tally.untold()).toEqual([{ problem: all[100], likeness: "other", count: 4900 }]);
});

test("counts of blocks add up, as if all were of one", () => {
  const all = Array.from({ length: 400 }, (_, index) => cell("empati-1", `"${index % 12}"`, index));
  const whole = new ProblemTally();
  const toldOfWhole = told(whole, all);
  const joined = new ProblemTally();
  const toldOfParts = [0, 100, 200, 300].flatMap((from) => {
    const part = new ProblemTally();
    const ofPart = told(joined, told(part, all.slice(from, from + 100)));
    for (const one of part.untold()) joined.count(one);
    return ofPart;
  });
  expect(toldOfParts).toEqual(toldOfWhole);
  const sum = (tally: ProblemTally) => tally.untold().reduce((count, one) => count + one.count, 0);
  expect([sum(joined), sum(whole)]).toEqual([400 - toldOfWhole.length, 400 - toldOfWhole.length]);
});

test("a note and a mistake of the same code are two causes", () => {
  const tally = new ProblemTally();
  const [error, note] = (["error", "warning"] as const).map((severity) =>
    problem("unknown-record-key", { key: "kelas", suggestion: null }, { line: 1 }, severity),
  );
  if (!error || !note) throw new Error("no problems");
  expect(told(tally, [error, error, error, error, note])).toEqual([error, error, error, note]);
});
