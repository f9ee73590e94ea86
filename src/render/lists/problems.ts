import type { ChalkInstance } from "chalk";
import { oneLine } from "../../core/base/clean.ts";
import type { Place, Problem } from "../../core/base/problem.ts";
import { asTyped } from "../../text/command.ts";
import { anyProblemText, isOfContent } from "../../text/problems/content.ts";
import { problemWords } from "../../text/problems/problems.ts";
import type { RenderOptions } from "../format.ts";
import { chalkOf } from "../terminal/chalk.ts";
import { charactersOf, columnsOf, wrapSentence } from "../terminal/wrap.ts";

/** The text of a file that problems point into, or undefined when it is not at hand. */
export type SourceOf = (file: string | undefined) => string | undefined;

/** How problems are drawn. A terminal would tear words at its edge; in a log a sentence keeps its line, so that it can be searched. */
export type ProblemOptions = Pick<RenderOptions, "width" | "colour"> & { wraps?: boolean };

/**
 * Draws problems one below the other: place, what is wrong, the lines around it, what to do.
 * @param invocation what starts the program here
 */
export function renderProblems(
  problems: readonly Problem[],
  sourceOf: SourceOf,
  options: ProblemOptions,
  invocation = "kerja-cocok",
): string {
  const width = options.width ?? 80;
  const page = {
    chalk: chalkOf(options),
    width,
    edge: options.wraps ? width : Number.POSITIVE_INFINITY,
    invocation,
  };
  const linesOf = lineReader();
  return problems
    .map((problem) => {
      const source = problem.place && sourceOf(problem.place.file);
      return renderProblem(problem, source === undefined ? null : linesOf(source), page);
    })
    .join("\n");
}

/**
 * A problem in one line, for where there may be thousands: `kelas.ndjson:3: what is wrong, what to do`.
 * @param edge the columns at which a terminal would tear it; null where nothing does
 */
export function problemLine(problem: Problem, invocation: string, edge: number | null): string {
  const { what, todo } = anyProblemText(problem);
  const { line, path = "", ...place } = problem.place ?? {};
  const where = line === undefined ? `${placeName(place)}${oneLine(path)}` : lineIn(place, line);
  const note = problem.severity === "error" ? "" : `${problemWords[problem.severity]}: `;
  // A list of thousands may stand in one line.
  const [element] = (line !== undefined && /^\[\d+\]/.exec(path)) || [""];
  const told = `${where}: ${element && `${element} `}${note}${oneLine(what)} ${oneLine(asTyped(todo, invocation))}`;
  return lineWithin(told, invocation, edge);
}

/** A line, broken where a terminal would tear it. */
export function lineWithin(line: string, invocation: string, edge: number | null): string {
  return `${edge === null ? line : wrapSentence(line, edge, invocation).join("\n")}\n`;
}

interface Page {
  chalk: ChalkInstance;
  width: number;
  /** Where lines of words break. */
  edge: number;
  invocation: string;
}

/** Splits every text once: a long file may have a problem on every line. */
function lineReader(): (source: string) => string[] {
  const known = new Map<string, string[]>();
  return (source) => {
    const lines = known.get(source) ?? source.split(/\r?\n/);
    known.set(source, lines);
    return lines;
  };
}

function renderProblem(problem: Problem, lines: string[] | null, page: Page): string {
  const { chalk, invocation } = page;
  const text = anyProblemText(problem);
  const [what, todo] = [oneLine(text.what), oneLine(asTyped(text.todo, invocation))];
  const { place } = problem;
  const frame = lines === null || !place ? [] : codeFrame(lines, place, page);
  const rule = isOfContent(problem.code) ? ` · ${problem.code}` : "";
  const path = place?.path ? hung("  ", `${oneLine(place.path)}${rule}`, page, chalk.dim) : [];
  return `${[...headOf(problem, what, page), ...path, ...frame, ...hung("  → ", todo, page)].join("\n")}\n`;
}

/** Where it is, how grave it is, and what is wrong. A name that is wider than a terminal is left whole, to be copied or followed. */
function headOf({ place, severity }: Problem, what: string, { chalk, edge, invocation }: Page): string[] {
  const paint = { error: chalk.red, warning: chalk.yellow, hint: chalk.cyan }[severity];
  const [where, kind] = [place ? placeText(place) : "", problemWords[severity]];
  const isBeside = columnsOf(`${where} ${kind}:`) <= edge;
  // The words are broken behind as many columns: the name itself would lose spaces, and accents of their own.
  const lead = where === "" || !isBeside ? "" : `${"x".repeat(columnsOf(where))} `;
  const [first = "", ...more] = wrapSentence(`${lead}${kind}: ${what}`, edge, invocation);
  const told = `${paint(kind)}${first.slice(lead.length + kind.length)}`;
  if (where === "") return [told, ...more];
  return isBeside ? [`${chalk.bold(where)} ${told}`, ...more] : [chalk.bold(where), told, ...more];
}

/** Words after a lead; further lines stand under the first of them. */
function hung(
  lead: string,
  text: string,
  { edge, invocation }: Page,
  paint: (line: string) => string = (line) => line,
): string[] {
  const lines = wrapSentence(text, edge - lead.length, invocation);
  return lines.map((line, index) => paint(`${index === 0 ? lead : " ".repeat(lead.length)}${line}`));
}

function placeText({ line, column, ...place }: Place): string {
  if (line === undefined) return placeName(place);
  return place.sheet === undefined ? `${placeName(place)}:${line}:${column ?? 1}` : lineIn(place, line);
}

/** An input by its name, and its sheet. */
export function placeName({ file, sheet }: Place): string {
  const name = oneLine(file ?? problemWords.input);
  return sheet === undefined ? name : `${name}, ${problemWords.sheet(oneLine(sheet))}`;
}

function lineIn(place: Place, line: number): string {
  return place.sheet === undefined
    ? `${placeName(place)}:${line}`
    : `${placeName(place)}, ${problemWords.row(line)}`;
}

/** Lines shown on either side of the one with the problem. */
const AROUND = 1;
/** Longer lines are cut around the place. */
const MOST_COLUMNS = 72;

function codeFrame(lines: readonly string[], { line, column = 1 }: Place, page: Page): string[] {
  if (line === undefined) return [];
  const last = Math.min(lines.length, line + AROUND);
  const gutter = String(last).length;
  const room = Math.min(MOST_COLUMNS, page.width - gutter - "  >  | ".length);
  // A line may hold a whole file; only what can be near the place is measured.
  const from = Math.max(0, column - 1 - REACH);
  const near = (number: number) => (lines[number - 1] ?? "").slice(from, column - 1 + REACH);
  const caret = columnsOf(oneLine(near(line).slice(0, column - 1 - from)));
  // What is marked may be wide.
  const start = caret < room - 1 ? 0 : caret - Math.floor(room / 2);
  const frame: string[] = [];
  for (let number = Math.max(1, line - AROUND); number <= last; number += 1) {
    const mark = number === line ? ">" : " ";
    const lead = page.chalk.dim(`  ${mark} ${String(number).padStart(gutter)} |`);
    const shown = columnsFrom(oneLine(near(number)), start, room).trimEnd();
    frame.push(shown === "" ? lead : `${lead} ${shown}`);
    if (number === line) {
      frame.push(`${" ".repeat(gutter + 4)}${page.chalk.dim(" | ")}${" ".repeat(caret - start)}^`);
    }
  }
  return frame;
}

/** A family of four takes eleven code units in two columns. */
const REACH = 8 * MOST_COLUMNS;

/** The part of a line from one column on, at most `room` columns wide. */
function columnsFrom(text: string, start: number, room: number): string {
  let shown = "";
  let column = 0;
  for (const character of charactersOf(text)) {
    const width = columnsOf(character);
    if (column + width > start + room) break;
    // Half of a wide character at the edge leaves its column empty.
    shown += column >= start ? character : " ".repeat(Math.max(0, column + width - start));
    column += width;
  }
  return shown;
}
