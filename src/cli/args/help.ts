import type { Argument, Command, Help, Option } from "commander";
import { cli } from "../../text/cli.ts";

/** A word of the command line and what it means. */
interface Entry {
  term: string;
  meaning: string;
}

/** The help of a command, in our words; commander's own has English in it and overflows narrow terminals. */
export function drawHelp(command: Command, helper: Help): string {
  const width = helper.helpWidth ?? 80;
  const wrap = (text: string, column: number): string =>
    helper.boxWrap(text, width - column).replaceAll("\n", `\n${" ".repeat(column)}`);
  const { titles } = cli;
  const usage = wrap(usageOf(command), titles.usage.length + 1);
  const own = helper.visibleOptions(command).map(optionEntry);
  const general = command.parent ? rootOf(command).options.filter(isForCommands).map(optionEntry) : [];
  const lists = [
    { title: titles.arguments, entries: command.registeredArguments.map(argumentEntry) },
    { title: titles.options, entries: [...own, ...general] },
    { title: titles.commands, entries: command.commands.map(commandEntry) },
    { title: titles.examples, entries: command.parent ? [] : cli.examples },
  ];
  const blocks = [
    `${titles.usage} ${usage}`,
    wrap([command.description(), ...command.aliases().map(cli.alias)].join("\n"), 0),
    ...lists.flatMap(({ title, entries }) =>
      entries.length > 0 ? [[title, ...drawEntries(entries, width, wrap)].join("\n")] : [],
    ),
    ...(command.parent ? [] : [wrap(cli.promise, 0)]),
  ];
  return `${blocks.join("\n\n")}\n`;
}

const INDENT = "  ";
const GAP = 2;
/** A meaning that would get fewer columns than this stands below its word instead of beside it. */
const LEAST_COLUMNS = 28;

function drawEntries(
  entries: readonly Entry[],
  width: number,
  wrap: (text: string, column: number) => string,
): string[] {
  const beside = INDENT.length + Math.max(...entries.map(({ term }) => term.length)) + GAP;
  const isBelow = width - beside < LEAST_COLUMNS;
  const below = INDENT.repeat(3);
  return entries.map(({ term, meaning }) =>
    isBelow
      ? `${INDENT}${term}\n${below}${wrap(meaning, below.length)}`
      : `${`${INDENT}${term}`.padEnd(beside)}${wrap(meaning, beside)}`,
  );
}

function usageOf(command: Command): string {
  const options = command.options.length > 0 ? [cli.placeholders.options] : [];
  const inner = command.commands.length > 0 ? [cli.placeholders.command] : [];
  const names = command.registeredArguments.map(argumentTerm);
  return [pathOf(command), ...options, ...names, ...inner].join(" ");
}

/** A command's name after those of the commands it belongs to: `kerja-cocok peran lihat`. */
export function pathOf(command: Command): string {
  return command.parent ? `${pathOf(command.parent)} ${command.name()}` : command.name();
}

function rootOf(command: Command): Command {
  return command.parent ? rootOf(command.parent) : command;
}

/** The program's version is no matter of a command. */
function isForCommands({ long }: Option): boolean {
  return long !== "--version";
}

function optionEntry({ flags, description }: Option): Entry {
  return { term: flags, meaning: description };
}

function argumentEntry(argument: Argument): Entry {
  return { term: argument.name(), meaning: argument.description };
}

function commandEntry(command: Command): Entry {
  const term = [command.name(), ...command.registeredArguments.map(argumentTerm)].join(" ");
  return { term, meaning: command.description() };
}

function argumentTerm(argument: Argument): string {
  const name = `${argument.name()}${argument.variadic ? "..." : ""}`;
  return argument.required ? `<${name}>` : `[${name}]`;
}
