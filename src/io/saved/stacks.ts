import { isAbsolute } from "node:path";
import { oneLine } from "../../core/base/clean.ts";
import type { Problem } from "../../core/base/problem.ts";
import * as v from "../../core/base/valibot.ts";
import { type SavedStack, STACK_VERSION } from "../../core/keying/stack.ts";
import { ID } from "../../core/profile/id.ts";
import { fileOf, readNoLink } from "./file.ts";
import { latestFirst, savedNames } from "./folder.ts";
import { Moment, parseKept } from "./text.ts";

/** A kept stack in its file, with the text of it, or what is wrong with the file. */
export type KeptStack = { name: string; file: string } & (
  | { stack: SavedStack; text: string }
  | { problem: Problem }
);

/** Every kept stack, the latest first; files that cannot be read come last, with their problem. */
export function listStacks(folder: string): KeptStack[] {
  const stacks = savedNames(folder).map((name) => readStack(folder, name));
  return latestFirst(stacks, (kept) => ("stack" in kept ? kept.stack.savedAt : ""));
}

function readStack(folder: string, name: string): KeptStack {
  const file = fileOf(folder, name);
  const read = readNoLink(file);
  if ("problem" in read) return { name, file, ...read };
  const parsed = parseStack(read.text, file);
  return "stack" in parsed ? { name, file, ...parsed, ...read } : { name, file, ...parsed };
}

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
const Choices = v.pipe(v.string(), v.regex(/^[0-9ab]*$/));
const Row = v.object({ choices: Choices, at: Count });
/** Names that reach the screen and the table: nothing but what can be typed passes here. */
const Line = v.pipe(
  v.string(),
  v.check((text) => oneLine(text) === text),
);
const Someone = v.nullable(Count);
const Decided = v.array(v.pipe(Count, v.maxValue(11)));

const SavedPlaceSchema = v.union([
  v.object({ kind: v.literal("code"), pupil: Someone, typed: Line }),
  v.object({ kind: v.literal("group"), pupil: Someone, code: Line, typed: Line }),
  v.object({ kind: v.literal("row"), pupil: Count }),
  v.object({ kind: v.literal("second"), pupil: Count, row: Row }),
  v.object({ kind: v.literal("differences"), pupil: Count, row: Row, decided: Decided, isOpen: v.boolean() }),
]);

/** A table is written where one was written before: what another path is meant by is none of ours. */
function isTable({ file }: { file: string }): boolean {
  return isAbsolute(file) && /\.csv$/i.test(file) && oneLine(file) === file;
}

const Written = v.pipe(
  v.nullable(v.object({ file: v.string(), mark: v.string() })),
  v.transform((written) => (written && isTable(written) ? written : null)),
);

const StackSchema: v.GenericSchema<unknown, SavedStack> = v.object({
  version: v.literal(STACK_VERSION),
  profile: v.pipe(v.string(), v.regex(ID)),
  role: v.pipe(v.string(), v.transform(oneLine)),
  file: v.nullable(v.pipe(v.string(), v.check(isAbsolute))),
  startedAt: Moment,
  savedAt: Moment,
  items: v.array(v.object({ id: v.string(), print: v.string() })),
  pupils: v.array(v.object({ code: Line, group: Line, row: Row, isChecked: v.boolean() })),
  place: SavedPlaceSchema,
  half: v.nullable(v.pipe(Count, v.maxValue(1))),
  written: Written,
});

/** Reads the text of a kept stack. Reports `saved-newer` and `saved-damaged`. */
export function parseStack(text: string, file: string): { stack: SavedStack } | { problem: Problem } {
  const read = parseKept(text, { schema: StackSchema, version: STACK_VERSION, file });
  return "kept" in read ? { stack: read.kept } : read;
}

/** The text of a kept stack. */
export function stackText(stack: SavedStack): string {
  return `${JSON.stringify(stack)}\n`;
}
