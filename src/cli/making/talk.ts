import { saidIn } from "../../core/base/clean.ts";
import type { SharedScales } from "../../core/profile/shared-scales.ts";
import type { Asker, Choice } from "../../io/prompt/ask.ts";
import { columnsOf } from "../../render/terminal/wrap.ts";
import { making as words } from "../../text/making.ts";
import type { FieldWords } from "../../text/making-fields.ts";
import type { Desk } from "../desk.ts";
import { type Entry, set, textAt } from "./entry.ts";
import type { Making } from "./making.ts";

/** A talk with the person who makes a profile. Its steps tell whether the person is still there: `false` ends everything. */
export interface Talk {
  desk: Desk;
  asker: Asker;
  making: Making;
  shared: SharedScales;
  /** What the ids of new items begin with: one id is one question in the whole catalogue. */
  prefix: string;
  /** Whether the questions are drawn: then what is suggested has the rest of a line. */
  isDrawn: boolean;
}

/** What is asked for one text, and how. */
export interface Question {
  words: FieldWords;
  /** What an empty line does. */
  hint?: string;
  suggested?: string;
  /** What is wrong with an answer, in a sentence. */
  faultOf?: (typed: string) => string | null;
}

/** Takes away what is at a key, or leaves out what was suggested. */
export const NONE = "-";

/** Asks for one text; `?` shows what helps. Empty: nothing was typed. Null: the person left. */
export async function askText(
  { desk, asker, isDrawn }: Talk,
  { words: { question, help }, hint, suggested = "", faultOf }: Question,
): Promise<string | null> {
  const message = hint === undefined ? question : words.hinted(question, hint);
  let offered = suggested;
  for (;;) {
    if (isDrawn && offered !== "" && columnsOf(message + offered) > desk.besides.width - AROUND) {
      await desk.say(words.suggested(offered));
    }
    const written = await asker.write(message, offered);
    if (written === null) return null;
    const typed = saidIn(written) ?? "";
    const fault = typed === "" || typed === NONE ? null : (faultOf?.(typed) ?? null);
    if (typed === "?") await desk.say(help);
    else if (fault === null) return typed;
    else {
      await desk.say(fault);
      offered = typed;
    }
  }
}

/** Columns around a question and what is suggested for it. */
const AROUND = 5;

/** A key of a mapping that is a text. */
export interface Field {
  key: string;
  words: FieldWords;
  faultOf?: (typed: string) => string | null;
  /** Whether it cannot be taken away. */
  isNeeded?: boolean;
  /** What is suggested where nothing is there. */
  offered?: (talk: Talk, entry: Entry) => string;
  /** What follows in the mapping once it says something else. */
  after?: (talk: Talk, entry: Entry) => void;
}

/** Asks for a key of a mapping, with what is there now to keep. An empty line leaves it. */
export async function fill(talk: Talk, entry: Entry, field: Field): Promise<boolean> {
  const present = textAt(entry, field.key);
  const { words: asked, faultOf } = field;
  const suggested = present ?? field.offered?.(talk, entry) ?? "";
  const hint = suggested === "" ? { hint: words.emptySkips } : {};
  const typed = await askText(talk, { words: asked, suggested, ...hint, ...(faultOf && { faultOf }) });
  if (typed === null) return false;
  if (typed === NONE && field.isNeeded) await talk.desk.say(words.needed);
  else if (typed !== "") set(entry, field.key, typed === NONE ? undefined : typed);
  if (typed !== "") confirm(talk, entry, field.key);
  if (textAt(entry, field.key) !== present) field.after?.(talk, entry);
  return talk.making.save();
}

/** What was written, or taken as it is, is no guess any more. */
export function confirm({ making }: Talk, entry: Entry, key: string): void {
  making.comments.confirm(entry);
  making.comments.confirm(entry, key);
}

/** Asks which of a few. Esc takes the last, unless it is told what. Null: the person left. */
export function pick<T>(
  { asker }: Talk,
  question: string,
  choices: readonly Choice<T>[],
  escaped: T | null = choices.at(-1)?.value ?? null,
): Promise<T | null> {
  return asker.choose(question, choices, escaped);
}
