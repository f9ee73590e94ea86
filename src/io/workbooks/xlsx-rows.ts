import { Damaged, MOST_COLUMNS, MOST_ROWS } from "./limits.ts";
import { cellName, columnOf, type SheetNotes, type SheetRow, unsolved } from "./sheet.ts";
import { plainNumber } from "./shown.ts";
import { struck } from "./struck.ts";
import type { CellStyle } from "./xlsx-styles.ts";
import { TextBuilder, withoutEscapes } from "./xlsx-text.ts";
import { type Attributes, isOn, readSlices } from "./xml.ts";

/** What the cells of every sheet point at. */
export interface SheetTexts {
  shared: readonly string[];
  styles: readonly CellStyle[];
}

/** The rows of an Excel sheet. Throws `Damaged`. */
export function* sheetRows(part: Buffer, texts: SheetTexts, notes: SheetNotes): Generator<SheetRow> {
  const reader = new RowReader(texts, notes);
  for (const _ of readSlices(part, reader)) yield* reader.take();
}

/** A cell while it is read. */
interface OpenCell {
  type: string;
  style: number;
  value: string;
  formula: string | null;
}

class RowReader {
  readonly #texts: SheetTexts;
  readonly #notes: SheetNotes;
  readonly #inline = new TextBuilder();
  #rows: SheetRow[] = [];
  #row = 0;
  #isRow = false;
  #isHidden = false;
  #column = 0;
  #cells: string[] = [];
  #cell: OpenCell | null = null;
  #inside = "";

  constructor(texts: SheetTexts, notes: SheetNotes) {
    this.#texts = texts;
    this.#notes = notes;
  }

  /** The rows that are whole by now. */
  take(): SheetRow[] {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }

  open(name: string, attribute: Attributes): void {
    if (name === "row") this.#beginRow(attribute);
    else if (name === "c") this.#beginCell(attribute);
    else if (name === "col") this.#noteColumns(attribute);
    else if (name === "mergeCell") this.#noteMerged(attribute("ref") ?? "");
    else if (this.#cell) {
      this.#inside = name;
      if (name === "f") this.#cell.formula = "";
      this.#inline.open(name, attribute);
    }
  }

  text(text: string): void {
    if (!this.#cell) return;
    if (this.#inside === "v") this.#cell.value += text;
    else if (this.#inside === "f") this.#cell.formula += text;
    this.#inline.add(text);
  }

  close(name: string): void {
    this.#inside = "";
    if (name === "c") this.#endCell();
    else if (name === "row") this.#endRow();
    else this.#inline.close(name);
  }

  #beginRow(attribute: Attributes): void {
    if (this.#isRow) throw new Damaged("a row stands within a row");
    const number = Number(attribute("r") ?? this.#row + 1);
    const isNext = Number.isInteger(number) && number > this.#row && number <= MOST_ROWS;
    if (!isNext) throw new Damaged("the rows are out of order");
    this.#row = number;
    this.#isRow = true;
    this.#isHidden = isOn(attribute, "hidden");
    this.#column = 0;
    this.#cells = [];
  }

  #endRow(): void {
    this.#isRow = false;
    if (this.#cells.length === 0) return;
    this.#rows.push({ number: this.#row, cells: this.#cells });
    if (this.#isHidden) this.#notes.hiddenRows.push(this.#row);
  }

  #beginCell(attribute: Attributes): void {
    if (!this.#isRow || this.#cell) throw new Damaged("a cell stands elsewhere than in a row");
    const letters = /^[A-Z]+/i.exec(attribute("r") ?? "")?.[0];
    if (letters !== undefined) this.#column = columnOf(letters);
    if (this.#column >= MOST_COLUMNS) throw new Damaged("a cell stands outside of the sheet");
    this.#cell = {
      type: attribute("t") ?? "n",
      style: Number(attribute("s") ?? -1),
      value: "",
      formula: null,
    };
    this.#inline.begin();
  }

  #endCell(): void {
    const text = this.#cell ? this.#shown(this.#cell) : "";
    const shown = this.#texts.styles[this.#cell?.style ?? -1]?.isStruck ? struck(text) : text;
    if (shown !== "") {
      if (this.#cells[this.#column]) throw new Damaged("a cell stands twice");
      while (this.#cells.length < this.#column) this.#cells.push("");
      this.#cells[this.#column] = shown;
    }
    this.#column += 1;
    this.#cell = null;
  }

  #shown({ type, style, value, formula }: OpenCell): string {
    if (type === "s") return this.#sharedText(value);
    if (type === "inlineStr") return this.#inline.end();
    if (type === "str") return withoutEscapes(value);
    if (value === "" && formula !== null) {
      this.#notes.unsolved.push({
        name: cellName(this.#row, this.#column),
        row: this.#row,
        column: this.#column,
      });
      return unsolved(formula);
    }
    if (type === "b" && value !== "") return value === "1" || value === "true" ? "TRUE" : "FALSE";
    if (type !== "n" || value === "") return value;
    return (this.#texts.styles[style]?.showNumber ?? plainNumber)(value);
  }

  #sharedText(value: string): string {
    if (value === "") return "";
    const text = this.#texts.shared[Number(value)];
    if (text === undefined) throw new Damaged(`the text ${value} is missing`);
    return text;
  }

  #noteColumns(attribute: Attributes): void {
    if (!isOn(attribute, "hidden")) return;
    const [first, last] = [Number(attribute("min")) - 1, Number(attribute("max")) - 1];
    if (first <= last) this.#notes.hiddenColumns.push({ first, last });
  }

  #noteMerged(range: string): void {
    const [, letters = "", top = "", bottom = ""] = /^([A-Z]+)(\d+):[A-Z]+(\d+)$/i.exec(range) ?? [];
    if (Number(bottom) > Number(top)) {
      this.#notes.merged.push({ name: range, row: Number(top), column: columnOf(letters) });
    }
  }
}
