import { wrapLines } from "../../render/terminal/wrap.ts";
import { asTyped } from "../../text/command.ts";
import { help } from "../../text/help.ts";
import { type CommandPath, PROGRAM } from "./commands.ts";
import { type Description, describe, type Meaning } from "./describe.ts";

/**
 * The help of a command, or of the program, drawn from the table of commands.
 * @param invocation what starts the program here
 */
export function drawHelp(
  width: number,
  path: CommandPath = [PROGRAM],
  invocation = PROGRAM.names[0],
): string {
  const told = describe(path);
  const { titles } = help;
  const typed = (text: string) => asTyped(text, invocation);
  const list = (title: string, entries: readonly Meaning[], least?: number): string[] => {
    const all = entries.map(({ term, meaning }) => ({ term: typed(term), meaning: typed(meaning) }));
    return all.length > 0 ? [[title, ...drawList(all, width, least)].join("\n")] : [];
  };
  // What a command does in an example is read in one look.
  const longest = Math.max(...told.examples.map(({ meaning }) => meaning.length));
  const hasEnglish = told.options.some(({ english }) => english !== undefined);
  const blocks = [
    `${titles.usage} ${wrapper(width)(typed(told.usage), titles.usage.length + 1)}`,
    wrapper(width)([told.words, ...told.aliases.map(help.alias)].join("\n"), 0),
    ...list(titles.arguments, told.arguments),
    ...list(hasEnglish ? titles.bothOptions : titles.options, told.options.map(withEnglish)),
    ...list(titles.commands, told.commands),
    ...list(titles.examples, told.examples, longest),
    ...told.notes.map((note) => wrapper(width)(note, 0)),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function withEnglish({ term, meaning, english }: Description["options"][0]): Meaning {
  return { term, meaning: english === undefined ? meaning : `${meaning} (${english})` };
}

/** Wraps a text that begins in a column, and goes on below itself. */
function wrapper(width: number): (text: string, column: number) => string {
  return (text, column) => wrapLines(text, width - column).join(`\n${" ".repeat(column)}`);
}

const INDENT = "  ";
const GAP = 2;
/** A meaning that would get fewer columns than this stands below its word instead of beside it. */
const LEAST_COLUMNS = 28;

function drawList(entries: readonly Meaning[], width: number, least = LEAST_COLUMNS): string[] {
  const wrap = wrapper(width);
  const beside = INDENT.length + Math.max(...entries.map(({ term }) => term.length)) + GAP;
  const isBelow = width - beside < least;
  const below = INDENT.repeat(3);
  return entries.map(({ term, meaning }) =>
    isBelow
      ? `${INDENT}${term}\n${below}${wrap(meaning, below.length)}`
      : `${`${INDENT}${term}`.padEnd(beside)}${wrap(meaning, beside)}`,
  );
}
