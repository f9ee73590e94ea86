import { expect, test } from "vitest";
import { bounded, brief } from "../../../src/core/base/bounded.ts";
import { type Problem, problem } from "../../../src/core/base/problem.ts";

const of = (id: string, severity: Problem["severity"] = "error") =>
  problem("unknown-item", { id, suggestion: null }, { line: 3, path: id }, severity);

test("few and short problems stay as they are", () => {
  const few = [of("a"), of("b")];
  expect(bounded(few)).toBe(few);
});

test("as many as stand in one place stay as they are, and one more is counted", () => {
  const most = Array.from({ length: 20 }, (_, index) => of(`x-${index}`));
  expect(bounded(most)).toBe(most);
  const problems = [...most, of("y", "warning")];
  expect(bounded(problems)).toEqual([
    ...most,
    problem("more-problems", { count: 1 }, { line: 3 }, "warning"),
  ]);
});

test("of many the errors come first, and the rest is counted", () => {
  const warnings = Array.from({ length: 30 }, (_, index) => of(`catatan-${index}`, "warning"));
  const found = bounded([...warnings, of("a"), of("b")]);
  expect(found).toHaveLength(21);
  expect(found.slice(0, 3)).toEqual([of("a"), of("b"), of("catatan-0", "warning")]);
  expect(found.at(-1)).toEqual(problem("more-problems", { count: 12 }, { line: 3 }, "warning"));
});

test("an error that stands among the first warnings is told once", () => {
  const warnings = Array.from({ length: 30 }, (_, index) => of(`catatan-${index}`, "warning"));
  const found = bounded([of("w", "warning"), of("a"), ...warnings]);
  expect(found.slice(0, 20)).toEqual([of("a"), of("w", "warning"), ...warnings.slice(0, 18)]);
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

test("a long name is cut short beside names that are not", () => {
  const whole = "x".repeat(100);
  expect(bounded([of("a"), of(`${whole}y`), of(whole)])).toEqual([of("a"), of(`${whole}…`), of(whole)]);
});

test("a problem of no place and of a place without a path gets none", () => {
  const args = { id: "x".repeat(101), suggestion: null };
  const short = { id: `${"x".repeat(100)}…`, suggestion: null };
  expect(brief(problem("unknown-item", args))).toStrictEqual(problem("unknown-item", short));
  expect(brief(problem("unknown-item", args, { line: 3 }))).toStrictEqual(
    problem("unknown-item", short, { line: 3 }),
  );
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
