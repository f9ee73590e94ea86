import { type Command, InvalidArgumentError } from "commander";
import { FORMATS } from "../../render/format.ts";
import { cli } from "../../text/cli.ts";
import type { CommonOptions } from "../environment.ts";

/** Adds the options of a command that ends in a report. */
export function withReport(command: Command): Command {
  return withResult(command, FORMATS).option("--ringkas", cli.options.brief);
}

/** Adds the options of a command that has a result: its format, and the file it goes to. */
export function withResult(command: Command, formats: readonly string[]): Command {
  return command
    .option("-f, --format <bentuk>", cli.options.format + formats.join(", "))
    .option("--json", cli.options.json)
    .option("-o, --keluaran <berkas>", cli.options.output, filled);
}

/** The value of an option; a script's variable that was never set leaves it empty. */
export function filled(value: string): string {
  if (value === "") throw new InvalidArgumentError("");
  return value;
}

/** The names that the code uses for Indonesian flags. */
const FLAGS: Readonly<Record<string, string>> = {
  peran: "role",
  keluaran: "output",
  singkat: "short",
  lanjut: "resume",
  ringkas: "brief",
  semua: "all",
  masukan: "inputFormat",
  dibanding: "earlier",
  rekap: "summary",
  gabung: "merges",
  jelaskan: "explains",
  senyap: "silent",
  pekerja: "workers",
};

/** The options of a command and of the program. */
export function optionsOf<T extends CommonOptions>(command: Command): T {
  const given = Object.entries(command.optsWithGlobals());
  return Object.fromEntries(given.map(([flag, value]) => [FLAGS[flag] ?? flag, value])) as T;
}
