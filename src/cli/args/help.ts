import { wrapLines } from "../../render/terminal/wrap.ts";
import { cli } from "../../text/cli.ts";
import { asTyped } from "../../text/command.ts";
import { type CommandEntry, type CommandPath, lastOf, nameOf, PROGRAM } from "./commands.ts";
import { OPTIONS, type OptionName } from "./options.ts";

/** A word of the command line and what it means. */
interface Meaning {
  term: string;
  meaning: string;
}

/**
 * The help of a command, or of the program, drawn from the table of commands.
 * @param invocation what starts the program here
 */
export function drawHelp(
  width: number,
  path: CommandPath = [PROGRAM],
  invocation = PROGRAM.names[0],
): string {
  const command = lastOf(path);
  const isProgram = path.length === 1;
  const { titles } = cli;
  const wrap = wrapper(width);
  const lists = [
    { title: titles.arguments, entries: command.argument ? [argumentMeaning(command.argument)] : [] },
    { title: titles.options, entries: optionsOf(command, isProgram) },
    { title: titles.commands, entries: (command.inner ?? []).map(commandMeaning) },
    { title: titles.examples, entries: isProgram ? cli.examples : [] },
  ].map(({ title, entries }) => ({
    title,
    entries: entries.map(({ term, meaning }) => ({
      term: asTyped(term, invocation),
      meaning: asTyped(meaning, invocation),
    })),
  }));
  const [, ...aliases] = command.names;
  const blocks = [
    `${titles.usage} ${wrap(asTyped(usageOf(path), invocation), titles.usage.length + 1)}`,
    wrap([command.words, ...aliases.map(cli.alias)].join("\n"), 0),
    ...lists.flatMap(({ title, entries }) =>
      entries.length > 0 ? [[title, ...drawList(entries, width)].join("\n")] : [],
    ),
    ...(isProgram ? [wrap(cli.promise, 0)] : []),
  ];
  return `${blocks.join("\n\n")}\n`;
}

/** Wraps a text that begins in a column, and goes on below itself. */
function wrapper(width: number): (text: string, column: number) => string {
  return (text, column) => wrapLines(text, width - column).join(`\n${" ".repeat(column)}`);
}

const INDENT = "  ";
const GAP = 2;
/** A meaning that would get fewer columns than this stands below its word instead of beside it. */
const LEAST_COLUMNS = 28;

function drawList(entries: readonly Meaning[], width: number): string[] {
  const wrap = wrapper(width);
  const beside = INDENT.length + Math.max(...entries.map(({ term }) => term.length)) + GAP;
  const isBelow = width - beside < LEAST_COLUMNS;
  const below = INDENT.repeat(3);
  return entries.map(({ term, meaning }) =>
    isBelow
      ? `${INDENT}${term}\n${below}${wrap(meaning, below.length)}`
      : `${`${INDENT}${term}`.padEnd(beside)}${wrap(meaning, beside)}`,
  );
}

function usageOf(path: CommandPath): string {
  const { options, argument, inner } = lastOf(path);
  return [
    nameOf(path),
    ...(options.length > 0 ? [cli.placeholders.options] : []),
    ...(argument ? [argument.syntax] : []),
    ...(inner ? [cli.placeholders.command] : []),
  ].join(" ");
}

/** The options of a command, and those that every command has. */
function optionsOf(command: CommandEntry, isProgram: boolean): Meaning[] {
  const names: readonly OptionName[] = [...command.options, "help", ...(isProgram ? [] : COMMON)];
  return names.map((name) => {
    const { flags, words } = OPTIONS[name];
    const formats = name === "format" ? (command.formats ?? []).join(", ") : "";
    return { term: flags, meaning: words + formats };
  });
}

/** The program's version is no matter of a command. */
const COMMON = ["color"] as const;

function argumentMeaning({ syntax, words }: NonNullable<CommandEntry["argument"]>): Meaning {
  return { term: syntax.replace(/[^\w-]/g, ""), meaning: words };
}

function commandMeaning({ names, argument, words }: CommandEntry): Meaning {
  return { term: [names[0], ...(argument ? [argument.syntax] : [])].join(" "), meaning: words };
}
