import type { CommanderError } from "commander";
import { nearest } from "../../core/base/suggest.ts";
import { cli } from "../../text/cli.ts";
import type { Misuse } from "../outcome.ts";
import { type CommandPath, findCommand, lastOf, nameOf } from "./commands.ts";
import { longFlag, OPTIONS } from "./options.ts";

/** What was wrong with a command, in Indonesian; commander's own sentences are English. */
export function explainUsage(args: readonly string[], { code, message }: CommanderError): Misuse {
  const { path } = findCommand(args);
  const misuse = (sentence: string, suggestion: string | null = null): Misuse => ({
    sentence,
    suggestion,
    see: helpOf(path),
  });
  const quoted = /'(.*)'/s.exec(message)?.[1] ?? "";
  switch (code) {
    case "commander.unknownOption":
      return misuse(cli.errors.unknownOption(quoted), nearest(quoted.replace(/=.*$/, ""), flagsOf(path)));
    case "commander.unknownCommand":
      return unknownCommand(path, quoted);
    case "commander.missingArgument":
      return misuse(cli.errors.missingArgument(quoted));
    case "commander.optionMissingArgument":
    case "commander.invalidArgument":
      return misuse(cli.errors.missingValue(longFlag(quoted)));
    default:
      return misuse(cli.errors.other);
  }
}

/** More words than a command takes: where others belong to it, the first was to name one. */
export function excessArguments(path: CommandPath, words: readonly string[]): Misuse {
  const [word] = words;
  if (lastOf(path).inner && word !== undefined) return unknownCommand(path, word);
  return { sentence: cli.errors.excessArguments(words), see: helpOf(path) };
}

/** A word where a command should stand: a typo, or a file that was to be scored. */
export function unknownCommand(path: CommandPath, word: string): Misuse {
  const names = lastOf(path).inner?.flatMap((inner) => inner.names) ?? [];
  const isFile = path.length === 1 && /[./\\]/.test(word);
  return {
    sentence: cli.errors.unknownCommand(word),
    suggestion: isFile ? cli.scoreFile(word) : nearest(word, names),
    see: helpOf(path),
  };
}

function helpOf(path: CommandPath): string {
  return `${nameOf(path)} --help`;
}

/** The long flags that a command understands, its own first. */
function flagsOf(path: CommandPath): string[] {
  const own = path
    .toReversed()
    .flatMap(({ options }) => options.map((name) => longFlag(OPTIONS[name].flags)));
  return [...own, longFlag(OPTIONS.help.flags)];
}
