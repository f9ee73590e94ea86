import { stripControlsDeep } from "../../core/base/clean.ts";
import type { Cell, Column, Sheet, Workbook } from "../../core/base/workbook.ts";
import type { Profile } from "../../core/profile/profile.ts";
import type { Leanings } from "../../core/summary/leanings.ts";
import { longDate } from "../../text/dates.ts";
import { leanings as words } from "../../text/leanings.ts";
import { rounded } from "../../text/numbers.ts";
import { ranking as rankingWords } from "../../text/ranking.ts";
import { workbook as bookWords } from "../../text/workbook.ts";
import { LEAST_GROUP } from "../summary/groups.ts";
import { type BookContent, problemsSheet } from "../workbook/book.ts";
import { firstOf } from "./compare.ts";
import type { Compared } from "./compared.ts";

type RankingBook = Omit<BookContent, "summary"> & { leanings: Leanings };

/** What several roles come to for many people, as a workbook. Control characters of profiles and answers end here. */
export function rankingBook(profiles: readonly Profile[], content: RankingBook): Workbook {
  const { people, problems, leanings, date } = content;
  const sheets: Sheet[] = [
    {
      name: bookWords.sheets.results,
      columns: [
        { heading: bookWords.columns.respondent, width: 24, kind: "text" },
        { heading: bookWords.columns.group, width: 16, kind: "text" },
        ...personColumns(profiles),
      ],
      rows: people.map(({ name, group, cells }) => [name, group, ...cells]),
      isTable: true,
    },
    leaningsSheet(leanings),
    ...(problems.length > 0 ? [problemsSheet(problems)] : []),
    aboutSheet(date),
  ];
  return stripControlsDeep({ title: words.title(profiles.length), date, sheets }) as Workbook;
}

/** The first role, those in an undecided tie with it, and the point of each. */
function personColumns(profiles: readonly Profile[]): Column[] {
  return [
    { heading: words.columns.first, width: 40, kind: "text" },
    { heading: words.columns.tied, width: 60, kind: "wrapped" },
    ...profiles.map(({ role }): Column => ({ heading: words.columns.of(role), width: 16, kind: "decimal" })),
  ];
}

/** The cells of one respondent, beside who they are. */
export function personCells({ profiles, ranking }: Compared): Cell[] {
  const { first, tied } = firstOf(ranking);
  const nameOf = (id: string) => profiles.find((profile) => profile.id === id)?.role ?? id;
  const points = profiles.map(({ id }): Cell => {
    const point = ranking.roles.find(({ profile }) => profile.id === id)?.fit.point ?? null;
    return point === null ? null : rounded(point);
  });
  return [first === null ? null : nameOf(first), tied.map(nameOf).join(", ") || null, ...points];
}

function leaningsSheet({ respondents, unanswered, roles }: Leanings): Sheet {
  const whole = (heading: string): Column => ({ heading, width: 16, kind: "whole" });
  const { first, sure, tied } = words.columns;
  const rows: Cell[][] =
    respondents < LEAST_GROUP
      ? [[bookWords.small(LEAST_GROUP), null, null, null]]
      : roles.map((role) => [role.role, role.first, role.sure, role.tied]);
  const left: Cell[][] = unanswered > 0 ? [[words.unanswered(unanswered), null, null, null]] : [];
  return {
    name: words.sheet,
    columns: [{ heading: words.role, width: 44, kind: "wrapped" }, whole(first), whole(sure), whole(tied)],
    rows: [...rows, ...left],
    isTable: false,
  };
}

function aboutSheet(date: string): Sheet {
  const texts = [...rankingWords.about, words.purpose];
  return {
    name: bookWords.sheets.about,
    columns: [{ heading: bookWords.made, width: 100, kind: "wrapped" }],
    rows: [[longDate(date)], ...texts.map((text): Cell[] => [text])],
    isTable: false,
  };
}
