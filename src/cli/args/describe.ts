import { extensionOf } from "../../render/format.ts";
import { help } from "../../text/help.ts";
import type { CommandWords } from "../../text/help-words.ts";
import { type CommandPath, lastOf, nameOf } from "./commands.ts";
import type { CommandEntry } from "./entry.ts";
import { OPTIONS, type OptionEntry, type OptionName } from "./options.ts";

/** A word of the command line and what it means. */
export interface Meaning {
  term: string;
  meaning: string;
}

/** What there is to tell of a command, in words: the help and the page of the manual draw it. */
export interface Description {
  usage: string;
  words: string;
  /** Its other names. */
  aliases: readonly string[];
  arguments: readonly Meaning[];
  /** Each by its flags, with its English one. */
  options: readonly (Meaning & { english?: string | undefined })[];
  commands: readonly Meaning[];
  examples: readonly Meaning[];
  notes: readonly string[];
}

/** What there is to tell of a command, from its entry in the table and the words of the help. */
export function describe(path: CommandPath): Description {
  const command = lastOf(path);
  const { argument, inner = [], names } = command;
  const { words, examples, notes = [] }: CommandWords = help.commands[command.words];
  const shared: readonly OptionName[] = path.length === 1 ? ["help"] : ["help", "color"];
  return {
    usage: usageOf(path),
    words,
    aliases: names.slice(1),
    arguments: argument ? [argumentMeaning(argument)] : [],
    options: [...command.options, ...shared].map((name) => optionMeaning(name, command)),
    commands: inner.map(commandMeaning),
    examples,
    notes,
  };
}

function usageOf(path: CommandPath): string {
  const { options, argument, inner } = lastOf(path);
  return [
    nameOf(path),
    ...(options.length > 0 ? [help.placeholders.options] : []),
    ...(argument ? [argument.syntax] : []),
    ...(inner ? [help.placeholders.command] : []),
  ].join(" ");
}

function optionMeaning(
  name: OptionName,
  { formats = [], options, words: command }: CommandEntry,
): Description["options"][0] {
  const { flags, alias }: OptionEntry = OPTIONS[name];
  const { options: here = {} }: CommandWords = help.commands[command];
  const words = here[name] ?? help.options[name];
  const common = { term: flags, english: alias?.startsWith("--") ? alias : undefined };
  if (name === "format") return { ...common, meaning: words + formats.join(", ") };
  if (name === "json" && here.json === undefined && !options.includes("format")) {
    return { ...common, meaning: help.jsonList };
  }
  if (name !== "output" || formats.length === 0) return { ...common, meaning: words };
  return { ...common, meaning: words + help.endings(formats.map(extensionOf)) };
}

/** What a command takes, without the marks that say whether it may be left out. */
function argumentMeaning({ syntax, words }: NonNullable<CommandEntry["argument"]>): Meaning {
  return { term: syntax.replace(/[^\w-]/g, ""), meaning: help.arguments[words] };
}

function commandMeaning({ names, argument, words }: CommandEntry): Meaning {
  return {
    term: [names[0], ...(argument ? [argument.syntax] : [])].join(" "),
    meaning: help.commands[words].words,
  };
}
