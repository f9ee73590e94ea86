import { oneLine } from "../../core/base/clean.ts";
import type { Place, Problem } from "../../core/base/problem.ts";
import { classWords } from "../../text/class.ts";
import { asTyped } from "../../text/command.ts";
import { longDate } from "../../text/dates.ts";
import { problemText, problemWords } from "../../text/problems/problems.ts";
import { placeName } from "./problems.ts";

/** Somebody whose answers could not be scored. */
export interface UnscoredPerson {
  name: string;
  group: string | null;
  place: string;
  /** What is wrong and what to do. */
  error: string | null;
}

/** What is to be told of a class. */
export interface ClassProblems {
  title: string;
  /** As `2026-11-25`. */
  date: string;
  failed: readonly UnscoredPerson[];
  problems: readonly Problem[];
}

/** What only says how the inputs were read. */
const NOTES: readonly Problem["code"][] = ["name-column-used", "group-by-file", "left-out-of-folder"];

/** How many of them are to be looked at. */
export function countProblems({ failed, problems }: Pick<ClassProblems, "failed" | "problems">): number {
  return failed.length + problems.filter((one) => !isNote(one)).length;
}

function isNote({ code }: Problem): boolean {
  return NOTES.includes(code);
}

/**
 * Everything that is to be told of a class, as a text to read: who could not be scored, what should be looked at, and how the inputs
 * were read.
 * @param invocation what starts the program here
 */
export function drawClassProblems(told: ClassProblems, invocation = "kerja-cocok"): string {
  const { title, date, failed, problems } = told;
  const entryOf = (one: Problem): Entry => {
    const { what, todo } = problemText(one);
    return { where: one.place ? placeText(one.place) : null, lines: [what, asTyped(todo, invocation)] };
  };
  const unscored = failed.map(({ name, group, place, error }): Entry => {
    const who = group === null ? name : `${name} (${group})`;
    return { where: `${who}: ${place}`, lines: error === null ? [] : [asTyped(error, invocation)] };
  });
  const sections = [
    drawSection(classWords.problems.unscored, unscored),
    drawSection(classWords.problems.others, problems.filter((one) => !isNote(one)).map(entryOf)),
    drawSection(classWords.problems.notes, problems.filter(isNote).map(entryOf)),
  ].flat();
  const head = `${classWords.problems.title(oneLine(title))}\n${longDate(date)}\n`;
  return [head, ...(sections.length === 0 ? [`${classWords.problems.none}\n`] : sections)].join("\n");
}

interface Entry {
  where: string | null;
  lines: readonly string[];
}

function drawSection(heading: (count: number) => string, entries: readonly Entry[]): string[] {
  if (entries.length === 0) return [];
  const drawn = entries.map(({ where, lines }, index) => {
    const all = [...(where === null ? [] : [where]), ...lines].map(oneLine);
    const indent = " ".repeat(`${index + 1}. `.length);
    return `${index + 1}. ${all.join(`\n${indent}`)}\n`;
  });
  return [`${heading(entries.length)}\n\n${drawn.join("")}`];
}

/** Where something is, as people say it. */
function placeText({ line, path, ...place }: Place): string {
  const where = line === undefined ? placeName(place) : `${placeName(place)}, ${problemWords.row(line)}`;
  return path === undefined || path === "" ? where : `${where} (${path})`;
}
