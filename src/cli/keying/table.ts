import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Problem } from "../../core/base/problem.ts";
import { counted, isComplete, type Keying } from "../../core/keying/keying.ts";
import { answersOf, type SavedStack } from "../../core/keying/stack.ts";
import { markOf } from "../../core/profile/fingerprint.ts";
import { standingAt } from "../../io/files/beside.ts";
import { writeNumbered, writeResult, writeWhole } from "../../io/files/write.ts";
import { type KeyedPupil, renderKeyedCsv } from "../../render/data/keyed-csv.ts";
import { keyingWords, stackWords as words } from "../../text/keying.ts";
import type { Desk } from "../desk.ts";
import { dayOf } from "../output/day.ts";

/** What a table is made of: pupils, by the questions of the paper. */
export type Table = Pick<Keying, "profile" | "pupils"> & Pick<SavedStack, "items" | "written">;

/** Where a table went. */
export type WrittenTable = NonNullable<SavedStack["written"]>;

/** Whether a file still is the table that this stack wrote there: nobody has changed it since. */
export function isOwnTable(file: string, written: SavedStack["written"]): boolean {
  if (written?.file !== resolve(file)) return false;
  try {
    return markOf(readFileSync(file, "utf8")) === written.mark;
  } catch {
    return false;
  }
}

/** Writes all pupils of a stack into one table: never over a file that is not this stack's own. */
export function writeTable(desk: Desk, table: Table): WrittenTable | { problem: Problem } {
  const text = renderKeyedCsv(table.profile, rowsOf(table));
  const mark = markOf(text);
  const wanted = desk.output ?? table.written?.file ?? defaultName(desk, table.profile.id);
  if (standingAt(wanted) === "stream") {
    const failed = writeResult(wanted, text);
    return failed ? { problem: failed } : { file: resolve(wanted), mark };
  }
  if (isOwnTable(wanted, table.written)) {
    const failed = writeWhole(wanted, text);
    return failed ? { problem: failed } : { file: resolve(wanted), mark };
  }
  const saved = writeNumbered(wanted, text);
  return "problem" in saved ? saved : { file: resolve(saved.file), mark };
}

/** `kertas-pendamping-2026-11-24.csv`, in the folder where the person is. */
function defaultName({ world }: Desk, profileId: string): string {
  return `kertas-${profileId.split("-")[0]}-${dayOf(world.now())}.csv`;
}

function rowsOf({ profile, pupils, items }: Table): KeyedPupil[] {
  return pupils.map(({ code, group, row }) => ({ code, group, answers: answersOf(profile, { items }, row) }));
}

/** More names would fill the screen. */
const MOST_NAMES = 5;

/** What to tell of a table beside where it is: who is not finished, who will not be scored, and what could not be written. */
export function tableNotes(table: Table): string[] {
  const rows = rowsOf(table);
  const { pupils } = table;
  const unfinished = pupils.filter(({ row }) => row.at < table.items.length);
  const blank = pupils.filter((_, index) => Object.keys(rows[index]?.answers ?? {}).length === 0);
  const typed = pupils.flatMap(({ row }) => counted(row)).filter((choice) => choice > 0).length;
  const written = rows.reduce((sum, { answers }) => sum + Object.keys(answers).length, 0);
  return [
    words.wrote(pupils.length),
    ...(unfinished.length > 0 ? [words.unfinished(namesOf(unfinished))] : []),
    ...(blank.length > 0 ? [words.blank(namesOf(blank))] : []),
    ...(typed > written ? [words.lost(typed - written)] : []),
  ];
}

function namesOf(pupils: Keying["pupils"]): string {
  const named = pupils.slice(0, MOST_NAMES).map(({ code, group }) => keyingWords.named(code, group));
  const rest = pupils.length - MOST_NAMES;
  return [...named, ...(rest > 0 ? [words.others(rest)] : [])].join(", ");
}

/** How far a pupil's booklet is, as the list of pupils tells it. */
export function stateOf(keying: Keying, pupil: Keying["pupils"][number]): string {
  if (!isComplete(keying, pupil)) return words.state.unfinished(pupil.row.at);
  return pupil.isChecked ? words.state.checked : words.state.done;
}
