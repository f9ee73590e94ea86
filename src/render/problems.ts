import { Chalk, type ChalkInstance } from "chalk";
import { stripControls } from "../core/clean.ts";
import type { Place, Problem } from "../core/problem.ts";
import { problemText, problemWords } from "../text/problems.ts";
import type { RenderOptions } from "./format.ts";

/** The text of a file that problems point into, or undefined when it is not at hand. */
export type SourceOf = (file: string | undefined) => string | undefined;

/** Draws problems one below the other: place, what is wrong, the lines around it, what to do. */
export function renderProblems(
  problems: readonly Problem[],
  sourceOf: SourceOf,
  { colour = 0 }: RenderOptions,
): string {
  const chalk = new Chalk({ level: colour });
  return problems.map((problem) => renderProblem(problem, sourceOf, chalk)).join("\n");
}

function renderProblem(problem: Problem, sourceOf: SourceOf, chalk: ChalkInstance): string {
  const text = problemText(problem);
  const [what, todo] = [oneLine(text.what), oneLine(text.todo)];
  const paint = problem.severity === "error" ? chalk.red : chalk.yellow;
  const place = problem.place;
  const where = place ? `${chalk.bold(placeText(place))} ` : "";
  const source = place && sourceOf(place.file);
  const frame = source === undefined || !place ? [] : codeFrame(source, place, chalk);
  const path = place?.path ? [chalk.dim(`  ${stripControls(place.path)}`)] : [];
  const lines = [
    `${where}${paint(problemWords[problem.severity])}: ${what}`,
    ...path,
    ...frame,
    `  → ${todo}`,
  ];
  return `${lines.join("\n")}\n`;
}

/** Data in a sentence must neither break its line nor steer the terminal. */
function oneLine(text: string): string {
  return stripControls(text).replaceAll("\n", " ");
}

function placeText({ file, line, column }: Place): string {
  const name = stripControls(file ?? problemWords.input);
  return line === undefined ? name : `${name}:${line}:${column ?? 1}`;
}

/** Lines shown on either side of the one with the problem. */
const AROUND = 1;
/** Longer lines are cut around the place. */
const MOST_COLUMNS = 72;

function codeFrame(source: string, { line, column = 1 }: Place, chalk: ChalkInstance): string[] {
  if (line === undefined) return [];
  const lines = source.split(/\r?\n/);
  const first = Math.max(1, line - AROUND);
  const last = Math.min(lines.length, line + AROUND);
  const gutter = String(last).length;
  const start = Math.max(0, column - MOST_COLUMNS / 2);
  const frame: string[] = [];
  for (let number = first; number <= last; number += 1) {
    const shown = stripControls((lines[number - 1] ?? "").replaceAll("\t", " ")).slice(
      start,
      start + MOST_COLUMNS,
    );
    const mark = number === line ? ">" : " ";
    frame.push(chalk.dim(`  ${mark} ${String(number).padStart(gutter)} | `) + shown);
    if (number === line)
      frame.push(`${" ".repeat(gutter + 4)}${chalk.dim(" | ")}${" ".repeat(column - 1 - start)}^`);
  }
  return frame;
}
