import { Damaged, MOST_COLUMNS, MOST_ROWS } from "./limits.ts";
import { cellName, type SheetNotes, type SheetRow, unsolved } from "./sheet.ts";
import { plainNumber } from "./shown.ts";
import { struck } from "./struck.ts";
import type { Attributes } from "./xml.ts";

/** A row that may stand for many alike. */
interface RepeatedRow extends SheetRow {
  cells: string[];
  times: number;
  isHidden: boolean;
}

/** A cell while it is read. */
interface OpenCell {
  attribute: Attributes;
  paragraphs: string[];
}

/** How a row or a column is told not to be shown: by hand, or by a filter. */
const NOT_SHOWN = ["collapse", "filter"];

/** What hangs on a cell beside its own text. */
const BESIDE = new Set(["annotation", "frame", "custom-shape"]);

/** Reads the rows of an OpenDocument sheet; rows of a heading or a group are rows like all others. */
export class OdsRowReader {
  readonly #notes: SheetNotes;
  readonly #struckStyles: ReadonlySet<string>;
  #rows: RepeatedRow[] = [];
  #row: RepeatedRow = { number: 1, cells: [], times: 0, isHidden: false };
  /** So many columns are described by now. */
  #columns = 0;
  #isRow = false;
  #cell: OpenCell | null = null;
  #column = 0;
  #isParagraph = false;
  #beside = 0;
  /** Whether the words that are read now are struck through. */
  #isStruck = false;

  /** @param struckStyles the styles that strike letters through */
  constructor(notes: SheetNotes, struckStyles: ReadonlySet<string>) {
    this.#notes = notes;
    this.#struckStyles = struckStyles;
  }

  /** The rows that are whole by now. */
  *take(): Generator<SheetRow> {
    const rows = this.#rows;
    this.#rows = [];
    for (const { number, cells, times, isHidden } of rows) {
      for (let past = 0; past < times; past += 1) {
        if (isHidden) this.#notes.hiddenRows.push(number + past);
        yield { number: number + past, cells };
      }
    }
  }

  open(name: string, attribute: Attributes): void {
    if (name === "table-row") this.#beginRow(attribute);
    else if (name === "table-column") this.#noteColumns(attribute);
    else if (name === "table-cell" || name === "covered-table-cell") {
      if (!this.#isRow || this.#cell) throw new Damaged("a cell stands elsewhere than in a row");
      this.#cell = { attribute, paragraphs: [] };
    } else if (BESIDE.has(name)) this.#beside += 1;
    else if (this.#cell && this.#beside === 0) this.#openText(this.#cell, name, attribute);
  }

  text(text: string): void {
    if (this.#cell && this.#isParagraph && this.#beside === 0) {
      addTo(this.#cell, this.#isStruck ? struck(text) : text);
    }
  }

  close(name: string): void {
    if (name === "table-row") this.#endRow();
    else if (name === "table-cell" || name === "covered-table-cell") this.#endCell();
    else if (BESIDE.has(name)) this.#beside -= 1;
    else if (name === "span") this.#isStruck = false;
    else if (name === "p" && this.#beside === 0) this.#isParagraph = false;
  }

  #noteColumns(attribute: Attributes): void {
    const first = this.#columns;
    this.#columns += timesOf(attribute, "number-columns-repeated");
    if (isHidden(attribute)) this.#notes.hiddenColumns.push({ first, last: this.#columns - 1 });
  }

  #beginRow(attribute: Attributes): void {
    if (this.#isRow) throw new Damaged("a row stands within a row");
    const times = timesOf(attribute, "number-rows-repeated");
    const number = this.#row.number + this.#row.times;
    if (number > MOST_ROWS) throw new Damaged("there are too many rows");
    const most = MOST_ROWS - number + 1;
    this.#row = { number, cells: [], times: Math.min(times, most), isHidden: isHidden(attribute) };
    this.#isRow = true;
    this.#column = 0;
  }

  #endRow(): void {
    this.#isRow = false;
    if (this.#row.cells.length > 0) this.#rows.push(this.#row);
  }

  #openText(cell: OpenCell, name: string, attribute: Attributes): void {
    if (name === "span") this.#isStruck = this.#strikes(attribute);
    else if (name === "p") {
      cell.paragraphs.push("");
      this.#isParagraph = true;
    } else if (name === "s" || name === "tab" || name === "line-break") {
      addTo(cell, " ".repeat(Math.min(timesOf(attribute, "c"), MOST_SPACES)));
    }
  }

  #endCell(): void {
    if (!this.#cell) return;
    const { attribute } = this.#cell;
    const times = timesOf(attribute, "number-columns-repeated");
    const text = this.#shown(this.#cell);
    const shown = this.#strikes(attribute) ? struck(text) : text;
    const { cells, number } = this.#row;
    if (shown !== "") {
      if (this.#column + times > MOST_COLUMNS) throw new Damaged("a cell stands outside of the sheet");
      while (cells.length < this.#column) cells.push("");
      for (let left = times; left > 0; left -= 1) cells.push(shown);
      const rows = timesOf(attribute, "number-rows-spanned");
      const first = cellName(number, this.#column);
      const name = `${first}:${cellName(number + rows - 1, this.#column)}`;
      if (rows > 1) this.#notes.merged.push({ name, row: number, column: this.#column });
    }
    this.#column += times;
    this.#cell = null;
  }

  #strikes(attribute: Attributes): boolean {
    return this.#struckStyles.has(attribute("style-name") ?? "");
  }

  #shown({ attribute, paragraphs }: OpenCell): string {
    const text = paragraphs.join(" ");
    const value = attribute("value");
    // What only makes a number look tidier is left out; of a long one the text shows the beginning alone.
    const isNumber = attribute("value-type") === "float" && (DRESSED.test(text) || isRounded(text, value));
    if (value !== undefined && (text === "" || isNumber)) return plainNumber(value);
    if (text !== "") return text;
    const other = attribute("string-value") ?? attribute("date-value") ?? attribute("boolean-value");
    const formula = attribute("formula");
    if (other !== undefined || formula === undefined || attribute("value-type") !== undefined)
      return other ?? "";
    const { number } = this.#row;
    this.#notes.unsolved.push({ name: cellName(number, this.#column), row: number, column: this.#column });
    return unsolved(formula);
  }
}

/** A number with separators, decimals, or a power of ten. */
const DRESSED = /^-?\d+(?:[.,\s]\d+)+(?:E[+-]?\d+)?$|^-?\dE[+-]?\d+$/i;
const MOST_SPACES = 1000;

function isRounded(text: string, value: string | undefined): boolean {
  return /^-?\d+$/.test(text) && Number(text) !== Number(value);
}

function addTo(cell: OpenCell, text: string): void {
  const last = cell.paragraphs.length - 1;
  if (last >= 0) cell.paragraphs[last] += text;
}

function isHidden(attribute: Attributes): boolean {
  return NOT_SHOWN.includes(attribute("visibility") ?? "");
}

function timesOf(attribute: Attributes, name: string): number {
  const times = Math.trunc(Number(attribute(name) ?? 1));
  return Number.isNaN(times) ? 1 : Math.max(times, 1);
}
