import type { Cell, Column } from "../../core/base/workbook.ts";
import { BANDS } from "../../core/scoring/score.ts";
import type { Summary } from "../../core/summary/shape.ts";
import { bandNames } from "../../text/report.ts";
import { summary as summaryWords } from "../../text/summary.ts";
import { workbook as words } from "../../text/workbook.ts";
import { LEAST_GROUP, shownGroups } from "../summary/groups.ts";

/** A row: what is counted, and its count in a summary. */
type Row = [label: string, count: (summary: Summary) => number];

/** The summary of all and of each group, side by side. Those that are too small show their number alone. */
export function summaryTable(summary: Summary): { columns: Column[]; rows: Cell[][] } {
  const { groups, ungrouped } = shownGroups(summary);
  const isSmall = summary.respondents < LEAST_GROUP;
  const all = {
    name: words.columns.all,
    respondents: summary.respondents,
    summary: isSmall ? null : summary,
  };
  const rest = ungrouped > 0 && groups.length > 0;
  const shown = [
    all,
    ...groups,
    ...(rest ? [{ name: words.ungrouped, respondents: ungrouped, summary: null }] : []),
  ];
  const number = (heading: string): Column => ({ heading, width: 13, kind: "whole" });
  const rows = rowsOf(summary).map(([label, count]): Cell[] => {
    return [label, ...shown.map((one) => one.summary && count(one.summary))];
  });
  const first: Cell[] = [words.rows.respondents, ...shown.map(({ respondents }) => respondents)];
  const notes: Cell[][] = [
    ...(isSmall ? [[words.small(LEAST_GROUP)]] : []),
    ...(groups.some((group) => group.summary === null) || rest ? [[words.hidden(LEAST_GROUP)]] : []),
  ];
  return {
    columns: [
      { heading: words.columns.subject, width: 60, kind: "wrapped" },
      ...shown.map(({ name }) => number(name)),
    ],
    rows: [first, ...rows, ...notes],
  };
}

function rowsOf(summary: Summary): Row[] {
  const { rows } = words;
  const { traits, antiTraits, statements, leaning, profile } = summary;
  const scales = [
    ...traits.map(({ name }, index): Row => [rows.holds(name), (one) => one.traits[index]?.yes ?? 0]),
    ...antiTraits.map(({ name }, index): Row => [rows.holds(name), (one) => one.antiTraits[index]?.yes ?? 0]),
  ];
  const sides = (["this", "open", "other"] as const).map((side): Row => {
    const towards = summaryWords.towards(side, profile.role, leaning?.role ?? "");
    return [rows.leaning(towards), (one) => one.leaning?.[side] ?? 0];
  });
  return [
    [rows.badRecords, (one) => one.badRecords],
    [rows.complete, (one) => one.complete],
    ...[...BANDS]
      .reverse()
      .map(
        (band): Row => [
          rows.verdict(bandNames[band]),
          ({ verdicts }) => verdicts.certain[band] + verdicts.provisional[band],
        ],
      ),
    [rows.insufficient, ({ verdicts }) => verdicts.insufficient],
    [
      rows.provisional,
      ({ verdicts }) => Object.values(verdicts.provisional).reduce((sum, count) => sum + count, 0),
    ],
    ...scales,
    ...statements.map(
      ({ text }, index): Row => [rows.missed(text), (one) => one.statements[index]?.missed ?? 0],
    ),
    ...(leaning ? sides : []),
    [rows.flagged, ({ quality }) => quality.flagged],
  ];
}
