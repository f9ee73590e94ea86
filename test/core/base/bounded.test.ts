import { expect, test } from "vitest";
import { bounded, brief } from "../../../src/core/base/bounded.ts";
import { type Problem, problem } from "../../../src/core/base/problem.ts";

const of = (id: string, severity: Problem["severity"] = "error") =>
  problem("unknown-item", { id, suggestion: null }, { line: 3, path: id }, severity);

test("few and short problems stay as they are", () => {
  const few = [of("a"), of("b")];
  expect(bounded(few)).toBe(few);
});

test("of many the errors come first, and the rest is counted", () => {
  const warnings = Array.from({ length: 30 }, (_, index) => of(`catatan-${index}`, "warning"));
  const found = bounded([...warnings, of("a"), of("b")]);
  expect(found).toHaveLength(21);
  expect(found.slice(0, 3)).toEqual([of("a"), of("b"), of("catatan-0", "warning")]);
  expect(found.at(-1)).toEqual(problem("more-problems", { count: 12 }, { line: 3 }, "warning"));
});

test("an error among those that are only counted makes an error of their count", () => {
  const errors = Array.from({ length: 1000 }, (_, index) => of(`x-${index}`));
  expect(bounded(errors).at(-1)).toMatchObject({ args: { count: 980 }, severity: "error" });
});

test("names of a megabyte are cut short, in the place too", () => {
  const long = of("x".repeat(1_000_000));
  expect(brief(long)).toEqual(of(`${"x".repeat(100)}…`));
  expect(bounded([long])).toEqual([of(`${"x".repeat(100)}…`)]);
});

test("problems without a line leave their count without one", () => {
  const many = Array.from({ length: 21 }, () => problem("report-as-answers", {}));
  expect(bounded(many).at(-1)).toEqual(problem("more-problems", { count: 1 }));
});

test("problems that were only counted stay counted", () => {
  const many = [
    ...Array.from({ length: 30 }, (_, index) => of(`x-${index}`)),
    problem("more-problems", { count: 500 }),
  ];
  expect(bounded(many).at(-1)).toMatchObject({ args: { count: 510 }, severity: "error" });
});
