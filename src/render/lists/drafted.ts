import { stripControls } from "../../core/base/clean.ts";
import { shortened } from "../../core/base/shortened.ts";
import { asTyped } from "../../text/command.ts";
import type { Beyond } from "../../text/draft.ts";
import { type OverLength, draftSummary as words } from "../../text/draft-summary.ts";
import type { RenderOptions } from "../format.ts";
import { usualMinutes } from "../screen/pace.ts";
import { chalkOf } from "../terminal/chalk.ts";
import { hangLines, wrapLines } from "../terminal/wrap.ts";

/** A part of a description: whether it is there, or how many of it. */
export type FoundPart = keyof typeof words.parts;

/** What is told of a draft beside it. */
export interface DraftSummary {
  /** The name of the profession; null where it was not read. */
  role: string | null;
  /** How many of each were read, in the order of the text. */
  found: readonly (readonly [FoundPart, number])[];
  /** The places that ask to be checked. */
  checks: number;
  items: number;
  unused: Unused;
  /** The file it was written to, as it can be typed; null for stdout. */
  file: string | null;
  /** What the file should be called. */
  name: string;
}

/** What was read and is not in a draft, in the words of the text. */
export interface Unused {
  /** Sentences of which no field took anything. */
  unread: readonly string[];
  /** What could not be made out. */
  unclear: readonly string[];
  /** Claims of which the text does not tell what holds instead. */
  open: readonly string[];
  overLength: OverLength;
  /** What was more than a draft holds. */
  beyond: readonly Beyond[];
}

const MOST_COLUMNS = 80;

/** What was found in a description, what not, what was guessed, and what to type next. @param invocation what starts the program here */
export function renderDrafted(
  { role, found, checks, items, unused, file, name }: DraftSummary,
  { width = MOST_COLUMNS, colour = 0 }: RenderOptions,
  invocation = "kerja-cocok",
): string {
  const chalk = chalkOf({ colour });
  const columns = Math.min(width, MOST_COLUMNS);
  const there = found.filter(([, count]) => count > 0);
  const missing = found.filter(([, count]) => count === 0).map(([part]) => words.parts[part]);
  const longest = Math.max(...there.map(([part]) => words.parts[part].length), words.role.length);
  const row = (label: string, value: string) =>
    hangLines(`  ${label.padEnd(longest)}  `, stripControls(value), columns);
  const command = (verb: string) => `  ${asTyped(`kerja-cocok ${verb} ${file ?? name}`, invocation)}`;
  return [
    chalk.bold(words.read),
    ...row(words.role, role ?? words.unread),
    ...there.flatMap(([part, count]) => row(words.parts[part], words.count(part, count))),
    ...(missing.length > 0 ? wrapLines(words.missing(missing), columns) : []),
    ...unusedLines(unused, columns),
    ...wrapLines(words.guessed(checks), columns),
    ...wrapLines(words.length(items, usualMinutes(items)), columns),
    ...(file === null
      ? [...wrapLines(words.save, columns), `  ${words.option(name)}`, words.afterwards]
      : [words.next]),
    command("peran periksa"),
    command("wawancara"),
  ].join("\n");
}

/** So much of a phrase, or of one of several sentences, is enough to find it by. */
const MOST_OF_PHRASE = 100;
const MOST_OF_SENTENCE = 60;
/** More sentences are only counted. */
const MOST_SENTENCES = 5;

function briefly(phrase: string): string {
  return shortened(phrase, MOST_OF_PHRASE);
}

function unreadLine(unread: readonly string[]): string {
  const named = unread
    .slice(0, MOST_SENTENCES)
    .map((sentence) => shortened(sentence.replace(/\.$/, ""), MOST_OF_SENTENCE));
  return words.unreadSentences(named, unread.length);
}

function unusedLines({ unread, unclear, open, overLength, beyond }: Unused, columns: number): string[] {
  const { phrases, duties, claims } = overLength;
  const told = [
    ...(unread.length > 0 ? [unreadLine(unread)] : []),
    ...(unclear.length > 0 ? [words.unclear(unclear.map(briefly))] : []),
    ...(open.length > 0 ? [words.open(open.map(briefly))] : []),
    ...(phrases.length + duties + claims > 0
      ? [words.overLength({ ...overLength, phrases: phrases.map(briefly) })]
      : []),
    ...beyond.map((one) => words.beyond({ ...one, phrases: one.phrases.map(briefly) })),
  ];
  return told.flatMap((sentence) => wrapLines(stripControls(sentence), columns));
}
