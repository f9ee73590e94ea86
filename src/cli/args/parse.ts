import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import type { Misuse } from "../outcome.ts";
import {
  type ArgumentEntry,
  type CommandEntry,
  type CommandPath,
  findCommand,
  lastOf,
  PROGRAM,
} from "./commands.ts";
import { OPTIONS, type OptionEntry, type OptionName, type Options } from "./options.ts";
import { excessArguments, explainUsage, unknownCommand } from "./usage.ts";

/** A command with what it was given. */
export interface Call {
  load: NonNullable<CommandEntry["load"]>;
  /** What the argument names, where it may be files. */
  names: ArgumentEntry["names"];
  argument: string | readonly string[] | undefined;
  options: Options;
}

/** What the arguments ask for. */
export type Asked = Call | { help: CommandPath } | { version: true } | Misuse;

/** Reads the arguments of the program: commander does it, from our table. Nothing is run or written here. */
export function parseArguments(args: readonly string[]): Asked {
  const found: Asked[] = [];
  const program = makeProgram(args, (asked) => found.push(asked));
  try {
    program.parse(args, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    found.push(error.code === "commander.version" ? { version: true } : explainUsage(args, error));
  }
  const [asked] = found;
  if (!asked) throw new Error("neither a command nor a mistake was found");
  return asked;
}

type Find = (asked: Asked) => void;

/** The commands in commander's own terms. Where the first argument names one, the others are left out: it makes the start faster. */
function makeProgram(args: readonly string[], find: Find): Command {
  const { version, help } = OPTIONS;
  const program = new Command()
    .version("", version.flags)
    .option(version.alias)
    .on("option:v", () => {
      throw new CommanderError(0, "commander.version", "");
    })
    .helpOption(help.flags)
    .helpCommand(false)
    .showSuggestionAfterError(false)
    .allowExcessArguments()
    .configureOutput({ writeOut: () => undefined, writeErr: () => undefined })
    .exitOverride();
  addOption(program, "color");
  program.outputHelp = () => find({ help: [PROGRAM] });
  const [wanted = ""] = args;
  const inner = PROGRAM.inner ?? [];
  const named = inner.filter(({ names }) => names.includes(wanted));
  for (const entry of named.length > 0 ? named : inner) addCommand(program, [PROGRAM, entry], find);
  return program;
}

function addCommand(parent: Command, path: CommandPath, find: Find): void {
  const { names, argument, options, inner = [] } = lastOf(path);
  const [name, ...aliases] = names;
  const command = parent.command(name).aliases(aliases);
  if (argument) command.argument(argument.syntax);
  for (const option of options) addOption(command, option);
  for (const entry of inner) addCommand(command, [...path, entry], find);
  // A flag asks for it anywhere. commander's own has English in it.
  command.outputHelp = () => find({ help: path });
  command.action(() => find(readCall(command, path)));
}

/** An option under all its flags; commander knows no more than two of one. */
function addOption(command: Command, name: OptionName): void {
  const { flags, alias, mayBeEmpty = false }: OptionEntry = OPTIONS[name];
  const value = /[<[].*/.exec(flags)?.[0];
  const all = alias === undefined ? [flags] : [flags, value === undefined ? alias : `${alias} ${value}`];
  for (const one of all) {
    const option = new Option(one);
    option.attributeName = () => name;
    if (value !== undefined && !mayBeEmpty) option.argParser(filled);
    command.addOption(option);
  }
}

/** The value of an option; a script's variable that was never set leaves it empty. */
function filled(value: string): string {
  if (value === "") throw new InvalidArgumentError("");
  return value;
}

function readCall(command: Command, path: CommandPath): Asked {
  const { load, argument } = lastOf(path);
  if (!load) return readHelp(command.args);
  const excess = argument?.syntax.includes("...") ? [] : command.args.slice(argument ? 1 : 0);
  if (excess.length > 0) return excessArguments(path, excess);
  const options = readOptions(command);
  return { load, names: argument?.names, argument: command.processedArgs[0], options };
}

/** The command that does nothing but help with another. */
function readHelp(words: readonly string[]): Asked {
  const { path, rest } = findCommand(words);
  const [unknown] = rest;
  return unknown === undefined ? { help: path } : unknownCommand(path, unknown);
}

/** The options of a command and of the program, by our names. */
function readOptions(command: Command): Options {
  const given = command.optsWithGlobals();
  const read = Object.entries(OPTIONS).map(([name, { flags }]) => [
    name,
    given[name] ?? (flags.includes("<") ? undefined : false),
  ]);
  return Object.fromEntries(read) as Options;
}
