import { type Problem, problem } from "./problem.ts";
import { shortened } from "./shortened.ts";

/** So many problems stand in the place of one record; whoever has more has another file in mind. */
const MOST_PROBLEMS = 20;
/** More of a name, a key or a value says nothing to a person. */
const MOST_TEXT = 100;

/**
 * The problems of one record, so few and short that one of a megabyte does not make results of many.
 * @returns the same where they are few and short; else the first, errors before warnings, and `more-problems` with the count of the rest
 */
export function bounded(problems: readonly Problem[]): readonly Problem[] {
  if (problems.length <= MOST_PROBLEMS) return problems.some(isLong) ? problems.map(brief) : problems;
  const errors = problems.filter(({ severity }) => severity === "error");
  const others = problems.filter(({ severity }) => severity !== "error");
  const told = [...errors, ...others].slice(0, MOST_PROBLEMS).map(brief);
  const severity = errors.length > MOST_PROBLEMS ? "error" : "warning";
  const place = problems[0]?.place?.line === undefined ? undefined : { line: problems[0].place.line };
  return [...told, problem("more-problems", { count: allOf(problems) - allOf(told) }, place, severity)];
}

function allOf(problems: readonly Problem[]): number {
  return problems.reduce((sum, one) => sum + countOf(one), 0);
}

/** How many problems one stands for: one of them may say how many were not looked at. */
export function countOf(one: Problem): number {
  return one.code === "more-problems" ? one.args.count : 1;
}

function isLong({ args, place }: Problem): boolean {
  const texts = Object.values(args);
  return [...texts, place?.path].some((text) => typeof text === "string" && text.length > MOST_TEXT);
}

/** The problem with its names and values cut short. */
export function brief(one: Problem): Problem {
  if (!isLong(one)) return one;
  const args = Object.entries(one.args).map(([key, value]) => [key, briefly(value)]);
  const path = one.place?.path;
  const place = { ...one.place, ...(path !== undefined && { path: shortened(path, MOST_TEXT) }) };
  return { ...one, args: Object.fromEntries(args), ...(one.place && { place }) } as Problem;
}

function briefly(value: unknown): unknown {
  return typeof value === "string" ? shortened(value, MOST_TEXT) : value;
}
