import { type Problem, problem } from "../../core/base/problem.ts";
import { type Block, MOST_RECORD_BYTES } from "../answers/block.ts";
import type { Position } from "../answers/cursor.ts";
import { NOWHERE, restartWithin, type Step, ValueScanner } from "../answers/json-values.ts";
import type { ValuesPlace } from "../answers/values.ts";
import type { Buffers } from "./buffers.ts";
import { BLOCK_BYTES, Held } from "./cut.ts";

/** Whole values of JSON, or what stands between them and does not belong there. */
export type Piece = { block: Block; place: ValuesPlace } | { mistake: Problem };

interface ValueCutSettings {
  buffers: Buffers;
  blockBytes?: number | undefined;
  mostBytes?: number;
}

/**
 * Cuts JSON, a list or values one after the other, into blocks of whole values, however long it is. A value too long to be held
 * leaves an empty block in its place, and so does what is left of it. A chunk may be overwritten once the next is asked for.
 */
export async function* cutValues(
  chunks: AsyncIterable<Uint8Array>,
  settings: ValueCutSettings,
): AsyncGenerator<Piece> {
  const cutter = new ValueCutter(settings);
  for await (const chunk of chunks) yield* cutter.take(chunk);
  yield* cutter.finish();
}

class ValueCutter {
  readonly #buffers: Buffers;
  readonly #held: Held;
  readonly #blockBytes: number;
  readonly #mostBytes: number;
  readonly #scanner = new ValueScanner();
  /** Where the bytes held begin, and the first value that ends in them. */
  #place: ValuesPlace = { isInList: false, index: 0, line: 0, column: 0, indent: 0 };
  /** Where the last mistake in the bytes held was: counting on from there, many in one block cost no more than one. */
  #told: Position & { at: number } = { at: 0, line: 0, column: 0 };
  /** Values that end in the bytes held, and where the last of them does. */
  #values = 0;
  #end = 0;
  /** Whether the value at hand was told to be too long. */
  #isSkipping = false;

  constructor({ buffers, blockBytes = BLOCK_BYTES, mostBytes = MOST_RECORD_BYTES }: ValueCutSettings) {
    this.#buffers = buffers;
    this.#held = new Held(buffers, blockBytes);
    this.#blockBytes = blockBytes;
    this.#mostBytes = mostBytes;
  }

  *take(chunk: Uint8Array): Generator<Piece> {
    const held = this.#held;
    const scanner = this.#scanner;
    held.add(chunk);
    do {
      for (let step = scanner.next(held.bytes); step; step = scanner.next(held.bytes))
        yield* this.#take(step);
    } while (yield* this.#endLong());
    if (this.#end >= this.#blockBytes) yield* this.#cut();
    if (this.#values === 0 && (scanner.start === NOWHERE || this.#isSkipping)) this.#forget(scanner.at);
  }

  *finish(): Generator<Piece> {
    const rest = this.#scanner.cutOff(this.#held.size);
    if (rest) yield* this.#take(rest);
    yield* this.#cut();
    if (this.#scanner.isInList) yield this.#mistake("CloseBracketExpected", this.#held.size);
  }

  *#take(step: Step): Generator<Piece> {
    if (step.kind === "mistake") yield this.#mistake(step.detail, step.at);
    else if (step.kind === "list") {
      // Those of a list have their places in it, others have not.
      yield* this.#cut();
      this.#forget(this.#scanner.at);
      this.#place = { ...this.#place, isInList: this.#scanner.isInList, index: 0 };
    } else if (this.#isSkipping) {
      this.#isSkipping = false;
      this.#forget(step.to);
    } else {
      this.#values += 1;
      this.#end = step.to;
    }
  }

  /** Ends a value that is too long: where the next seems to begin in it, else at its own end. @returns whether to go on from there */
  *#endLong(): Generator<Piece, boolean> {
    const scanner = this.#scanner;
    const { bytes, size } = this.#held;
    if (this.#isSkipping || scanner.start === NOWHERE || size - scanner.start <= this.#mostBytes)
      return false;
    const next = restartWithin(bytes, scanner.indent, scanner.start, size);
    if (next !== NOWHERE) {
      this.#values += 1;
      this.#end = next;
      scanner.restart(next);
      yield* this.#cut();
      return true;
    }
    yield* this.#cut();
    this.#forget(scanner.start);
    yield { block: { bytes: new Uint8Array(), isTooLong: true }, place: this.#place };
    this.#place = { ...this.#place, index: this.#place.index + 1 };
    this.#isSkipping = true;
    return false;
  }

  /** Parts with the values that have ended. */
  *#cut(): Generator<Piece> {
    if (this.#values === 0) return;
    const place = this.#place;
    const bytes = this.#part(this.#end, this.#values);
    [this.#values, this.#end] = [0, 0];
    yield { block: { bytes, isTooLong: false }, place };
  }

  /** Forgets bytes that no value ends in. */
  #forget(end: number): void {
    if (end > 0) this.#buffers.give(this.#part(Math.min(end, this.#held.size), 0).buffer);
  }

  /** Parts with the bytes before an end. */
  #part(end: number, values: number): Uint8Array {
    const bytes = this.#held.split(end);
    this.#scanner.moveBy(end);
    const { index, isInList } = this.#place;
    const after = positionAfter(bytes, this.#place);
    this.#place = { ...after, index: index + values, isInList, indent: this.#scanner.indent };
    this.#told = { at: 0, ...after };
    return bytes;
  }

  #mistake(detail: string, at: number): Piece {
    const { line, column } = positionAfter(this.#held.bytes.subarray(this.#told.at, at), this.#told);
    this.#told = { at, line, column };
    return { mistake: problem("not-json", { detail }, { line: line + 1, column: column + 1 }) };
  }
}

/** Where the next byte stands, when bytes begin at a position. */
function positionAfter(bytes: Uint8Array, from: Position): Position {
  let { line } = from;
  const last = bytes.lastIndexOf(NEW_LINE);
  if (last < 0) return { line, column: from.column + bytes.length };
  for (let at = bytes.indexOf(NEW_LINE); at >= 0; at = bytes.indexOf(NEW_LINE, at + 1)) line += 1;
  return { line, column: bytes.length - 1 - last };
}

const NEW_LINE = 0x0a;
