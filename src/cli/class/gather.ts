import { oneLine } from "../../core/base/clean.ts";
import { type Problem, problem } from "../../core/base/problem.ts";
import { lineWithin, problemLine } from "../../render/lists/problems.ts";
import { classWords } from "../../text/class.ts";
import { asTyped } from "../../text/command.ts";
import { problemText, problemWords } from "../../text/problems/problems.ts";
import type { Desk } from "../desk.ts";
import { type ExitCode, type Outcome, worse } from "../outcome.ts";
import { joinBefore } from "./before.ts";
import { withFileGroups } from "./file-groups.ts";
import { FILES } from "./folder-files.ts";
import type { Sources } from "./inputs.ts";
import { type ReadClass, type ReadSettings, readClass } from "./read.ts";
import { type Pupil, type Roster, rosterOf } from "./roster.ts";

/** Everyone of a class, with their earlier answers, and all that is to be told of them. */
export interface GatheredClass extends Pick<Roster, "pupils" | "failed"> {
  /** Null where nobody asked for a comparison. */
  earlier: ReadonlyMap<Pupil, readonly number[]> | null;
  problems: readonly Problem[];
  exitCode: ExitCode;
}

/**
 * Reads everyone of a class and finds their earlier answers; what is wrong is told on the way.
 * @returns what the command ends with, where there is nobody to make pages of
 */
export async function gatherClass(
  desk: Desk,
  sources: Sources,
  settings: Omit<ReadSettings, "isEarlier">,
): Promise<GatheredClass | { outcome: Outcome }> {
  const found = await desk.tell({ problems: sources.problems });
  const now = await readClass(desk, sources.now, { ...settings, isEarlier: false });
  if (now === null) return leave(desk);
  if ("misuses" in now) return { outcome: { problems: now.misuses } };
  const { records, problems: named } = withFileGroups(now.records);
  const { pupils, failed, problems: repeated } = rosterOf(records);
  const exitCode = worse(found, now.exitCode);
  if (pupils.length === 0) return endWith(desk, classWords.nobody, exitCode);
  const own = [...idleFlags(settings), ...named, ...repeated];
  tellSome(desk, own);
  const problems = [...sources.problems, ...now.problems, ...own];
  const gathered: GatheredClass = { pupils, failed, earlier: null, problems, exitCode };
  return sources.before === null ? gathered : addBefore(desk, gathered, sources.before, settings);
}

async function addBefore(
  desk: Desk,
  gathered: GatheredClass,
  files: NonNullable<Sources["before"]>,
  settings: Omit<ReadSettings, "isEarlier">,
): Promise<GatheredClass | { outcome: Outcome }> {
  const before = await readClass(desk, files, { ...settings, sheet: null, isEarlier: true });
  if (before === null) return leave(desk);
  if ("misuses" in before) return { outcome: { problems: before.misuses } };
  const exitCode = worse(gathered.exitCode, before.exitCode);
  const records = usable(before);
  if (records.length === 0) return endWith(desk, classWords.nobodyBefore, exitCode);
  const { earlier, problems } = joinBefore(gathered, records);
  tellSome(desk, problems);
  return {
    ...gathered,
    earlier,
    problems: [...gathered.problems, ...before.problems, ...problems],
    exitCode,
  };
}

function usable({ records }: ReadClass) {
  return withFileGroups(records).records.filter(({ choices }) => choices !== null);
}

function leave(desk: Desk): { outcome: Outcome } {
  desk.note(classWords.left);
  return { outcome: 130 };
}

/** Where nothing can be written the command has failed, whatever was told of it. */
async function endWith(desk: Desk, sentence: string, exitCode: ExitCode): Promise<{ outcome: Outcome }> {
  await desk.say(sentence);
  return { outcome: worse(exitCode, 1) };
}

/** Columns that somebody names are a table's. */
function idleFlags({ columns }: Pick<ReadSettings, "columns">): Problem[] {
  const options = columns.idleFlags;
  return options.length === 0 ? [] : [problem("columns-without-effect", { options }, undefined, "warning")];
}

/** More of one kind would bury the rest; the file of problems tells all. */
const MOST_TOLD = 5;

/** A problem in one line; what is of the whole class stands nowhere. */
function lineOf(one: Problem, invocation: string, edge: number | null): string {
  if (one.place) return problemLine(one, invocation, edge);
  const { what, todo } = problemText(one);
  const line = `${problemWords[one.severity]}: ${oneLine(`${what} ${asTyped(todo, invocation)}`)}`;
  return lineWithin(line, invocation, edge);
}

function tellSome({ world, edge }: Desk, problems: readonly Problem[]): void {
  const told = new Map<Problem["code"], number>();
  for (const one of problems) {
    const count = (told.get(one.code) ?? 0) + 1;
    told.set(one.code, count);
    if (count <= MOST_TOLD) world.stderr.write(lineOf(one, world.invocation, edge));
  }
  for (const count of told.values()) {
    if (count > MOST_TOLD) world.stderr.write(`${classWords.more(count - MOST_TOLD, FILES.problems)}\n`);
  }
}
