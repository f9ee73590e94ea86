import { type CellStyle, type WriteSheet, type Cell as WrittenCell, writeXlsx } from "hucre/xlsx";
import type { Cell, Column, Sheet, Workbook } from "../../core/base/workbook.ts";

/** A workbook as an xlsx file. The same workbook gives the same bytes. */
export async function xlsxOf({ title, date, sheets }: Workbook): Promise<Uint8Array> {
  const made = new Date(`${date}T00:00:00Z`);
  return writeXlsx({
    sheets: sheets.map(sheetOf),
    properties: { title: safeText(title), creator: "kerja-cocok", created: made, modified: made },
  });
}

/** The font of the writer's other cells. */
const FONT = { name: "Calibri", size: 11 };

function headingStyle(kind: Column["kind"]): CellStyle {
  const isNumber = kind === "whole" || kind === "decimal";
  return {
    font: { ...FONT, bold: true },
    fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "E2EFDA" } },
    alignment: {
      wrapText: true,
      vertical: "center",
      ...(isNumber ? { horizontal: "right" } : { horizontal: "left", indent: 1 }),
    },
  };
}

const STYLES: Record<Column["kind"], CellStyle> = {
  // The indent keeps a text apart from the number before it.
  text: { alignment: { vertical: "top", horizontal: "left", indent: 1 } },
  wrapped: { alignment: { vertical: "top", horizontal: "left", indent: 1, wrapText: true } },
  whole: { alignment: { vertical: "top" }, numFmt: "0" },
  decimal: { alignment: { vertical: "top" }, numFmt: "0.0" },
};

/** What is written otherwise than its column: where, and how. */
type Override = [place: string, cell: Partial<WrittenCell>];

function sheetOf({ name, columns, rows, isTable }: Sheet): WriteSheet {
  const all = [columns.map(({ heading }) => heading), ...rows].map((row) => row.map(safeCell));
  const headings = columns.map(({ heading, kind }, column): Override => {
    return [`0,${column}`, { value: safeText(heading), style: headingStyle(kind) }];
  });
  const last = columnName(columns.length - 1);
  return {
    name,
    columns: columns.map(({ width, kind }) => ({ width, style: STYLES[kind] })),
    rows: all,
    cells: new Map([...headings, ...all.flatMap(errorTexts)]),
    rowDefs: heightsOf(all, columns),
    freezePane: isTable ? { rows: 1, columns: 1 } : { rows: 1 },
    ...(isTable && { autoFilter: { range: `A1:${last}${all.length}` } }),
    pageSetup: { orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

const LINE_HEIGHT = 15;
/** A line holds fewer letters than the column is wide, since words are not torn. */
const FILLED = 0.85;

/** Excel takes no higher row. */
const MOST_LINES = 27;

type Heights = NonNullable<WriteSheet["rowDefs"]>;

/** The heights of rows with texts of several lines: not every program finds them by itself. */
function heightsOf(rows: readonly (readonly Cell[])[], columns: readonly Column[]): Heights {
  const heights = rows.map((row, number) => {
    const lines = row.map((cell, column) => {
      const { kind, width } = columns[column] ?? { kind: "text", width: 1 };
      const isWrapped = number === 0 || kind === "wrapped";
      const { length } = String(cell ?? "");
      return isWrapped && length > width ? Math.ceil(length / (FILLED * width)) : 1;
    });
    const height = LINE_HEIGHT * Math.min(MOST_LINES, Math.max(1, ...lines));
    return [number, { height }] as const;
  });
  return new Map(heights.filter(([, { height }]) => height !== LINE_HEIGHT));
}

/** Words that the writer takes for errors of a formula: as formatted text they stay texts. */
const ERROR_TEXT = /^#[A-Z0-9/_]+[!?]?$/;

function errorTexts(row: readonly Cell[], number: number): Override[] {
  return row.flatMap((cell, column): Override[] =>
    typeof cell === "string" && ERROR_TEXT.test(cell)
      ? [[`${number},${column}`, { value: cell, richText: [{ text: cell }] }]]
      : [],
  );
}

/** The most signs that a cell holds. */
const MOST_TEXT = 32_767;
/** What no XML holds, escaped or not. */
const NO_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
/** What a spreadsheet takes for the escape of a sign: the escape of its first sign keeps it a text. */
const ESCAPE = /_(?=x[0-9a-f]{4}_)/gi;

function safeCell(cell: Cell): Cell {
  return typeof cell === "string" ? safeText(cell) : cell;
}

function safeText(text: string): string {
  const plain = text.replaceAll(NO_XML, "").replaceAll(ESCAPE, "_x005F_");
  return plain.length <= MOST_TEXT
    ? plain
    : `${plain.slice(0, MOST_TEXT - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}

const LETTERS = 26;

/** `A` to `Z`, then `AA`. */
function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % LETTERS));
  return column < LETTERS ? letter : columnName(Math.floor(column / LETTERS) - 1) + letter;
}
