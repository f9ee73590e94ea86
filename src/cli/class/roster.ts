import { basename, extname } from "node:path";
import { oneLine } from "../../core/base/clean.ts";
import { grouped } from "../../core/base/grouped.ts";
import { byName } from "../../core/base/order.ts";
import { type Problem, problem } from "../../core/base/problem.ts";
import { nameWords } from "../../core/base/words.ts";
import { groupKey } from "../../core/summary/groups.ts";
import { FileNames } from "../../io/files/file-names.ts";
import { fileNameOf } from "../../io/files/report-folder.ts";
import { STDIN } from "../../io/files/same-file.ts";
import { FILES } from "./folder-files.ts";
import type { ReadRecord } from "./read.ts";

/** Somebody of a class who has a page. */
export interface Pupil extends ReadRecord {
  choices: readonly number[];
  /** As pages show it; another than that of everybody in the class. */
  name: string;
  /** Their own page, from the folder of the class. */
  page: string;
}

/** Somebody whose answers could not be scored. */
export type FailedPupil = ReadRecord & { name: string };

/** Everyone of a class. */
export interface Roster {
  /** In the order of the inputs. */
  pupils: Pupil[];
  failed: FailedPupil[];
  problems: Problem[];
}

/** Gives everyone of a class a name and a page of their own. Notes `repeated-pupil`. */
export function rosterOf(records: readonly ReadRecord[]): Roster {
  const called = callerFor(records);
  const repeats = repeatsIn(records, called);
  const names = namesFor(records, repeats, called);
  const pages = pagesFor(records);
  const pupils: Pupil[] = [];
  const failed: FailedPupil[] = [];
  for (const record of records) {
    const name = names.get(record) ?? called(record);
    const { choices } = record;
    if (choices) pupils.push({ ...record, choices, name, page: pages(record.group, name) });
    else failed.push({ ...record, name });
  }
  const pageOf = new Map(pupils.map(({ place, page }) => [place, page]));
  return { pupils, failed, problems: repeats.flatMap((all) => tellRepeat(all, called, pageOf)) };
}

/**
 * What tells people apart, whatever the spaces and the case of their names; null where nobody is named. Between two digits a space or
 * a dash counts: 1-11 is not 11-1; so does one at an edge: A- is not A.
 */
export function keyOf(name: string | null): string | null {
  if (name === null) return null;
  return nameWords(name).replace(/(?<!\p{N}) | (?!\p{N})/gu, "") || name;
}

/**
 * The records of one name and class, of those that come more than once. Where one has no class, nothing speaks against it. Files of
 * one person each may bear one name too: `Budi.json` and `Budi.txt`.
 */
function repeatsIn(records: readonly ReadRecord[], called: Caller): ReadRecord[][] {
  const byName = grouped(records, (record) => keyOf(called(record)));
  return [...byName.values()].flatMap((all) => {
    if (all.length < 2) return [];
    if (all.some(({ group }) => group === null)) return [all];
    return [...grouped(all, ({ group }) => keyOf(group)).values()].filter((same) => same.length > 1);
  });
}

function tellRepeat(
  all: readonly ReadRecord[],
  called: Caller,
  pageOf: ReadonlyMap<string, string>,
): Problem[] {
  const [first] = all;
  if (!first) return [];
  const answers = new Set(all.map(({ choices }) => JSON.stringify(choices)));
  const args = {
    name: called(first),
    group: first.group,
    places: all.map(({ place }) => place),
    pages: all.flatMap(({ place }) => pageOf.get(place) ?? []),
    isSame: answers.size === 1,
  };
  return [problem("repeated-pupil", args, undefined, "warning")];
}

/** A name for each of those who come again, with the first number that makes it nobody else's: a class may have a `Budi (2)`. */
function namesFor(
  records: readonly ReadRecord[],
  repeats: readonly (readonly ReadRecord[])[],
  called: Caller,
): ReadonlyMap<ReadRecord, string> {
  const keyIn = ({ group }: ReadRecord, name: string) => JSON.stringify([keyOf(group), keyOf(name)]);
  const again = new Set(repeats.flatMap(([, ...others]) => others));
  const taken = new Set(records.filter((one) => !again.has(one)).map((one) => keyIn(one, called(one))));
  const names = new Map<ReadRecord, string>();
  for (const [, ...others] of repeats) {
    let number = 1;
    for (const record of others) {
      let name: string;
      do {
        number += 1;
        name = `${called(record)} (${number})`;
      } while (taken.has(keyIn(record, name)));
      taken.add(keyIn(record, name));
      names.set(record, name);
    }
  }
  return names;
}

type Caller = (record: ReadRecord) => string;

/** What somebody is called: by the name given, else by the file that is theirs alone, else by the place in it. */
function callerFor(records: readonly ReadRecord[]): Caller {
  const counts = grouped(records, ({ input }) => input.file);
  return ({ respondent, input: { file }, line }) => {
    if (respondent !== null) return oneLine(respondent).trim();
    const isAlone = counts.get(file)?.length === 1 && file !== STDIN;
    if (isAlone) return oneLine(stemOf(file));
    return counts.size === 1 ? line : `${oneLine(basename(file))}, ${line}`;
  };
}

/** The name of a file without its ending. */
export function stemOf(file: string): string {
  return basename(file, extname(file));
}

/** The rest of a page's name is the pupil's. */
const MOST_GROUP = 20;

/** Pages of their own for everyone; where there are several classes, a page's name begins with the class. */
function pagesFor(records: readonly ReadRecord[]): (group: string | null, name: string) => string {
  const names = new FileNames();
  const isOneClass = grouped(records, ({ group }) => keyOf(group)).size < 2;
  return (group, name) => {
    const own = fileNameOf(name) || "peserta";
    const within = isOneClass || group === null ? "" : fileNameOf([...group].slice(0, MOST_GROUP).join(""));
    return `${FILES.pupils}/${names.take(fileNameOf(within === "" ? own : `${within}-${own}`))}.html`;
  };
}

/** Everyone in the order of a register: by class, then by name; those without a class at the end. */
export function inRegister(pupils: readonly Pupil[]): Pupil[] {
  return [...pupils].sort((a, b) => byGroup(a.group, b.group) || byName(a.name, b.name));
}

function byGroup(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return byName(groupKey(a), groupKey(b));
}
