import { signsOf, wordsOfSigns } from "./bytes-text.ts";
import { type Row, RowReader } from "./csv-rows.ts";
import { type ColumnReaders, rowShape, widthOf } from "./row-shape.ts";
import type { TableHead } from "./table.ts";
import { tornRow } from "./torn-rows.ts";
import { decode } from "./utf8.ts";

/** The rows of blocks of a table. */
export class TableRows {
  readonly #width: number;
  readonly #readers: ColumnReaders;
  readonly #ofText: RowReader;
  readonly #ofSigns: RowReader;
  #text = "";
  /** The text is bytes, one a sign, since not all of them are UTF-8. */
  #isSigns = false;
  #at = 0;
  #unreadable: readonly number[] = [];

  constructor({ columns, dialect }: TableHead, readers: ColumnReaders) {
    this.#width = widthOf(columns);
    this.#readers = readers;
    const shape = rowShape(dialect.delimiter, columns, () => readers);
    this.#ofText = new RowReader(dialect, shape);
    const isPerson = (line: string): boolean => shape.isPerson(wordsOfSigns(line).text);
    this.#ofSigns = new RowReader(dialect, { ...shape, isPerson });
  }

  /** Begins with a block. */
  open(bytes: Uint8Array): void {
    const text = decode(bytes);
    this.#text = text ?? signsOf(bytes);
    this.#isSigns = text === null;
    this.#unreadable = [];
    this.#at = 0;
  }

  /** The next row of the block; null at its end. */
  next(): Row | null {
    const row = this.#read(this.#at);
    if (!row) return null;
    const isShort = row.cells.length < this.#width;
    const whole = (isShort && this.#torn(row)) || row;
    this.#at = whole.end;
    if (this.#isSigns) this.#readSigns(whole);
    return whole;
  }

  /** The cells of a line by itself. */
  cellsOf(line: string): readonly string[] {
    return this.#ofText.read(line, 0).cells;
  }

  /** Whether all of the last row could be read. */
  get isReadable(): boolean {
    return this.#unreadable.length === 0;
  }

  /** Whether a cell of the last row holds bytes that are no UTF-8. */
  isUnreadable(column: number): boolean {
    return this.#unreadable.includes(column);
  }

  #read = (from: number): Row | null => {
    if (from >= this.#text.length) return null;
    return (this.#isSigns ? this.#ofSigns : this.#ofText).read(this.#text, from);
  };

  #torn(row: Row): Row | null {
    return tornRow(row, { width: this.#width, readers: this.#readers, read: this.#read });
  }

  #readSigns(row: Row): void {
    const words = row.cells.map(wordsOfSigns);
    row.cells = words.map(({ text }) => text);
    this.#unreadable = words.flatMap(({ isReadable }, column) => (isReadable ? [] : [column]));
  }
}
