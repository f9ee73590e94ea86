import type { Command, CommanderError } from "commander";
import { nearest } from "../core/suggest.ts";
import { cli } from "../text/cli.ts";

/** What was wrong with a command, in Indonesian, and the word that was probably meant. */
export function explainUsage(
  program: Command,
  error: CommanderError,
): { sentence: string; suggestion: string | null } {
  const name = /'([^']*)'/.exec(error.message)?.[1] ?? "";
  switch (error.code) {
    case "commander.unknownOption":
      return { sentence: cli.errors.unknownOption(name), suggestion: nearest(name, optionNames(program)) };
    case "commander.unknownCommand":
    case "commander.help":
      return { sentence: cli.errors.unknownCommand(name), suggestion: nearest(name, commandNames(program)) };
    case "commander.missingArgument":
      return { sentence: cli.errors.missingArgument(name), suggestion: null };
    case "commander.optionMissingArgument":
      return { sentence: cli.errors.missingValue(name), suggestion: null };
    case "commander.excessArguments":
      return { sentence: cli.errors.excessArguments, suggestion: null };
    default:
      return { sentence: cli.errors.other, suggestion: null };
  }
}

function optionNames(program: Command): string[] {
  const commands = [program, ...program.commands, ...program.commands.flatMap(({ commands }) => commands)];
  const flags = commands.flatMap(({ options }) => options.flatMap(({ long }) => long ?? []));
  return [...new Set(["--help", ...flags])];
}

function commandNames(program: Command): string[] {
  const commands = [...program.commands, ...program.commands.flatMap(({ commands }) => commands)];
  return commands.flatMap((command) => [command.name(), ...command.aliases()]);
}
