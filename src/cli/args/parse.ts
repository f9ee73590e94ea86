import { Command, CommanderError, Option } from "commander";
import { namesSeveral } from "../role-names.ts";
import { type CommandPath, findCommand, lastOf, PROGRAM } from "./commands.ts";
import type { ArgumentEntry, CommandEntry } from "./entry.ts";
import { type Mistake, type Mistaken, otherDashes, valueMistake } from "./mistakes.ts";
import { longFlag, OPTIONS, type OptionEntry, type OptionName, type Options } from "./options.ts";

/** A command with what it was given. */
export interface Call {
  path: CommandPath;
  load: NonNullable<CommandEntry["load"]>;
  /** What the argument names. */
  names: ArgumentEntry["names"];
  argument: string | readonly string[] | undefined;
  options: Options;
}

/** What the arguments ask for. */
export type Asked = Call | { help: CommandPath } | { version: true } | Mistaken;

/** Reads the arguments of the program: commander does it, from our table. Nothing is run or written here. */
export function parseArguments(args: readonly string[]): Asked {
  const reading: Reading = { args, flags: beforeDashes(args), mistakes: [], found: null };
  const program = makeProgram(reading);
  try {
    program.parse(args, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    const { path } = findCommand(args);
    const mistakes = error.code === "commander.version" ? joinedToVersion(reading) : [mistakeOf(error)];
    reading.found ??= mistaken(path, reading, mistakes) ?? { version: true };
  }
  if (!reading.found) throw new Error("neither a command nor a mistake was found");
  return reading.found;
}

/** What is known of the arguments while commander reads them. */
interface Reading {
  args: readonly string[];
  /** Those that may be flags. */
  flags: readonly string[];
  mistakes: Mistake[];
  found: Asked | null;
}

function beforeDashes(args: readonly string[]): readonly string[] {
  const end = args.indexOf("--");
  return end < 0 ? args : args.slice(0, end);
}

/** What was found wrong on the way, and what ended it; null for nothing. A dash of another kind explains the rest. */
function mistaken(
  path: CommandPath,
  { flags, mistakes }: Reading,
  others: readonly Mistake[],
): Mistaken | null {
  const dashes = otherDashes(flags);
  const [first, ...rest] = dashes.length > 0 ? dashes : [...mistakes, ...others];
  return first ? { path, mistakes: [first, ...rest] } : null;
}

/** Words such as `-valueOf`, of which commander takes the first letter for the flag of the version and leaves the rest. */
function joinedToVersion({ flags }: Reading): Mistake[] {
  return flags.filter((word) => /^-v./i.test(word)).map((word) => ({ code: "unknown-option", word }));
}

/** What commander found wrong; its own sentences are English. */
function mistakeOf({ code, message }: CommanderError): Mistake {
  const quoted = /'(.*)'/s.exec(message)?.[1] ?? "";
  switch (code) {
    case "commander.unknownOption":
      return { code: "unknown-option", word: quoted };
    case "commander.unknownCommand":
      return { code: "unknown-command", word: quoted };
    case "commander.missingArgument":
      return { code: "missing-argument" };
    case "commander.optionMissingArgument":
      return { code: "missing-value", flag: longFlag(quoted) };
    default:
      return { code: "other" };
  }
}

/** The commands in commander's own terms. Where the first argument names one, the others are left out: it makes the start faster. */
function makeProgram(reading: Reading): Command {
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
  addOption(program, "color", reading);
  program.outputHelp = () => {
    reading.found = { help: [PROGRAM] };
  };
  const [wanted = ""] = reading.args;
  const inner = PROGRAM.inner ?? [];
  const named = inner.filter(({ names }) => names.includes(wanted));
  for (const entry of named.length > 0 ? named : inner) addCommand(program, [PROGRAM, entry], reading);
  return program;
}

function addCommand(parent: Command, path: CommandPath, reading: Reading): void {
  const { names, argument, options, repeats = [], inner = [] } = lastOf(path);
  const [name, ...aliases] = names;
  // Commander ends at the first unknown option; ours are told together.
  const command = parent.command(name).aliases(aliases).allowUnknownOption();
  if (argument) command.argument(argument.syntax);
  for (const option of options) addOption(command, option, reading, repeats.includes(option));
  for (const entry of inner) addCommand(command, [...path, entry], reading);
  // A flag asks for it anywhere. commander's own has English in it.
  command.outputHelp = () => {
    reading.found = { help: path };
  };
  command.action(() => {
    reading.found = readCall(command, path, reading);
  });
}

/**
 * An option under all its flags; commander knows no more than two of one.
 * @param repeats whether further values are added to the first
 */
function addOption(command: Command, name: OptionName, { flags, mistakes }: Reading, repeats = false): void {
  const entry: OptionEntry = OPTIONS[name];
  const { alias, mayBeEmpty = false } = entry;
  const value = /[<[].*/.exec(entry.flags)?.[0];
  const all = alias === undefined ? [] : [value === undefined ? alias : `${alias} ${value}`];
  for (const one of [entry.flags, ...all]) {
    const option = new Option(one);
    option.attributeName = () => name;
    if (value !== undefined) {
      // Where the value is left out, the one that was given before stays.
      if (option.optional) option.preset(true);
      option.argParser((text: string | true, previous: unknown) => {
        if (text === true) return previous ?? true;
        const isJoined = flags.some((flag) => flag.startsWith("-") && flag.endsWith(`=${text}`));
        const before = repeats ? undefined : previous;
        const mistake = valueMistake(longFlag(one), text, { mayBeEmpty, isJoined, previous: before });
        if (mistake) mistakes.push(mistake);
        return repeats && typeof previous === "string" ? `${previous},${text}` : text;
      });
    }
    command.addOption(option);
  }
}

function readCall(command: Command, path: CommandPath, reading: Reading): Asked {
  const { load, argument } = lastOf(path);
  if (!load) return readHelp(command.args);
  const call = { path, load, names: argument?.names, argument: command.processedArgs[0] };
  const options = readOptions(command);
  const others = [...strays(command, argument, reading), ...severalRoles(path, call.argument, options)];
  return mistaken(path, reading, others) ?? { ...call, options };
}

/** Several roles for a command that is about one. */
function severalRoles(path: CommandPath, word: Call["argument"], { role }: Options): Mistake[] {
  const { argument, repeats } = lastOf(path);
  const named = argument?.names === "role" ? word : role;
  const isOne = typeof named !== "string" || repeats?.includes("role") || !namesSeveral(named);
  return isOne ? [] : [{ code: "several-roles", names: named }];
}

/** The words that a command does not take: flags of its line that it does not know, or too many others. */
function strays({ args }: Command, argument: ArgumentEntry | undefined, { flags }: Reading): Mistake[] {
  const unknown = args.filter((word) => /^-./.test(word) && flags.includes(word));
  if (unknown.length > 0) return [...new Set(unknown)].map((word) => ({ code: "unknown-option", word }));
  // As the value of an option: a script's variable that was never set leaves it empty.
  if (argument && args.includes("")) return [{ code: "missing-argument" }];
  const excess = argument?.syntax.includes("...") ? [] : args.slice(argument ? 1 : 0);
  return excess.length > 0 ? [{ code: "excess", words: excess }] : [];
}

/** The command that does nothing but help with another. */
function readHelp(words: readonly string[]): Asked {
  const { path, rest } = findCommand(words);
  const [word] = rest;
  return word === undefined ? { help: path } : { mistakes: [{ code: "unknown-command", word }], path };
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
