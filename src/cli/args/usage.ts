import type { Command, CommanderError } from "commander";
import { nearest } from "../../core/base/suggest.ts";
import { cli } from "../../text/cli.ts";
import type { Misuse } from "../output/failures.ts";
import { pathOf } from "./help.ts";

/** What was wrong with a command, in Indonesian; commander's own sentences are English. */
export function explainUsage(program: Command, args: readonly string[], error: CommanderError): Misuse {
  const { command, rest } = findCommand(program, args);
  const misuse = (sentence: string, suggestion: string | null = null): Misuse => ({
    sentence,
    suggestion,
    command: pathOf(command),
  });
  const quoted = /'(.*)'/s.exec(error.message)?.[1] ?? "";
  switch (error.code) {
    case "commander.unknownOption":
      return misuse(cli.errors.unknownOption(quoted), nearest(quoted.replace(/=.*$/, ""), flagsOf(command)));
    case "commander.unknownCommand":
      return unknownCommand(command, quoted);
    case "commander.missingArgument":
      return misuse(cli.errors.missingArgument(quoted));
    case "commander.optionMissingArgument":
    case "commander.invalidArgument":
      return misuse(cli.errors.missingValue(/--[a-z-]+/.exec(quoted)?.[0] ?? quoted));
    case "commander.excessArguments": {
      const [word] = rest;
      if (command.commands.length > 0 && word !== undefined) return unknownCommand(command, word);
      return misuse(cli.errors.excessArguments(command.args.slice(command.registeredArguments.length)));
    }
    default:
      return misuse(cli.errors.other);
  }
}

/** A word where a command should stand: a typo, or a file that was to be scored. */
export function unknownCommand(command: Command, word: string): Misuse {
  const names = command.commands.flatMap((inner) => [inner.name(), ...inner.aliases()]);
  const isFile = !command.parent && /[./\\]/.test(word);
  return {
    sentence: cli.errors.unknownCommand(word),
    suggestion: isFile ? cli.scoreFile(word) : nearest(word, names),
    command: pathOf(command),
  };
}

/** Follows the names of commands from the program on; `rest` begins with the first word that is none. */
export function findCommand(
  program: Command,
  args: readonly string[],
): { command: Command; rest: readonly string[] } {
  let command = program;
  const words = args.filter((arg) => !arg.startsWith("-"));
  for (const [index, word] of words.entries()) {
    const inner = command.commands.find((one) => one.name() === word || one.aliases().includes(word));
    if (!inner) return { command, rest: words.slice(index) };
    command = inner;
  }
  return { command, rest: [] };
}

function flagsOf(command: Command): string[] {
  const own = command.options.flatMap(({ long }) => long ?? []);
  return command.parent ? [...own, ...flagsOf(command.parent)] : ["--help", ...own];
}
