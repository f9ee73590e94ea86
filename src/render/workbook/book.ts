import { stripControlsDeep } from "../../core/base/clean.ts";
import type { Cell, Column, Sheet, Workbook } from "../../core/base/workbook.ts";
import { planOf } from "../../core/profile/plan.ts";
import type { Profile } from "../../core/profile/profile.ts";
import { CUTS } from "../../core/profile/weights.ts";
import { groupKey } from "../../core/summary/groups.ts";
import { MOST_GROUPS, type Summary } from "../../core/summary/shape.ts";
import { longDate } from "../../text/dates.ts";
import { workbook as words } from "../../text/workbook.ts";
import { SheetNames } from "./names.ts";
import { personColumns } from "./person-cells.ts";
import { summaryTable } from "./summary-sheet.ts";

/** Who was scored: by the id that was given, else by the place. */
export interface PersonRow {
  name: string;
  group: string | null;
  /** Those of `PersonCells`. */
  cells: readonly Cell[];
}

/** A record that could not be scored. */
export interface ProblemRow {
  name: string;
  group: string | null;
  place: string;
  /** What is wrong and what to do. */
  message: string;
}

export interface BookContent {
  people: readonly PersonRow[];
  problems: readonly ProblemRow[];
  summary: Summary;
  /** The day, as `2026-11-25`. */
  date: string;
}

/** The results of many people as a workbook. Control characters of the profile and the answers end here. */
export function workbookOf(profile: Profile, content: BookContent): Workbook {
  const { people, problems, summary, date } = content;
  const names = new SheetNames();
  // A group may be called as one of these.
  for (const name of Object.values(words.sheets)) names.take(name, name);
  const hasGroups = people.some(({ group }) => group !== null);
  const sheets: Sheet[] = [
    peopleSheet(profile, { name: words.sheets.results, people, hasGroups }),
    { name: words.sheets.summary, ...summaryTable(summary), isTable: false },
    ...groupSheets(profile, content, names),
    ...(problems.length > 0 ? [problemsSheet(problems)] : []),
    aboutSheet(profile, content),
  ];
  return stripControlsDeep({ title: words.title(profile.role), date, sheets }) as Workbook;
}

function peopleSheet(
  profile: Profile,
  { name, people, hasGroups }: { name: string; people: readonly PersonRow[]; hasGroups: boolean },
): Sheet {
  const { respondent, group } = words.columns;
  const groupColumn: Column[] = hasGroups ? [{ heading: group, width: 16, kind: "text" }] : [];
  return {
    name,
    columns: [
      { heading: respondent, width: 24, kind: "text" },
      ...groupColumn,
      ...personColumns(planOf(profile)),
    ],
    rows: people.map((person) => [person.name, ...(hasGroups ? [person.group] : []), ...person.cells]),
    isTable: true,
  };
}

/** A sheet for each group, in the order in which they come; none where they are too many. */
function groupSheets(profile: Profile, { people, summary }: BookContent, names: SheetNames): Sheet[] {
  const groups = summary.groups ?? [];
  const members = new Map<string, PersonRow[]>(groups.map(({ group }) => [groupKey(group), []]));
  for (const person of people) {
    if (person.group !== null) members.get(groupKey(person.group))?.push(person);
  }
  return groups.flatMap(({ group }) => {
    const own = members.get(groupKey(group)) ?? [];
    if (own.length === 0) return [];
    const name = names.take(group, words.columns.group);
    return [peopleSheet(profile, { name, people: own, hasGroups: false })];
  });
}

/** What could not be scored, where it stands, and what is wrong. */
export function problemsSheet(problems: readonly ProblemRow[]): Sheet {
  const { respondent, group, place, problem } = words.columns;
  return {
    name: words.sheets.problems,
    columns: [
      { heading: respondent, width: 24, kind: "text" },
      { heading: group, width: 16, kind: "text" },
      { heading: place, width: 30, kind: "wrapped" },
      { heading: problem, width: 80, kind: "wrapped" },
    ],
    rows: problems.map((one) => [one.name, one.group, one.place, one.message]),
    isTable: true,
  };
}

/** What the columns mean, and what the result is not. */
function aboutSheet({ id, role, fingerprint }: Profile, { summary, date }: BookContent): Sheet {
  const { column, meaning } = words.columns;
  const facts: Cell[][] = [
    [words.role, role],
    [words.made, longDate(date)],
    [words.fingerprint, `${id} ${fingerprint}`],
  ];
  const many = summary.groups === null ? [["", words.noGroupSheets(MOST_GROUPS)]] : [];
  const caveats = words.about.map((text, index): Cell[] => [index === 0 ? words.caveats : null, text]);
  return {
    name: words.sheets.about,
    columns: [
      { heading: column, width: 30, kind: "wrapped" },
      { heading: meaning, width: 100, kind: "wrapped" },
    ],
    rows: [...words.meanings(CUTS).map((row) => [...row]), ...caveats, ...many, ...facts],
    isTable: false,
  };
}
