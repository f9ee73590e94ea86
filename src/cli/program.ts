import { Command } from "commander";
import packageJson from "../../package.json" with { type: "json" };
import { FORMATS, ITEM_FORMATS } from "../render/format.ts";
import { cli } from "../text/cli.ts";
import { type ScoreOptions, scoreCommand } from "./commands/score.ts";
import type { StartOptions } from "./commands/start.ts";
import type { CommonOptions, Environment, ExitCode } from "./environment.ts";
import type { ResultOptions } from "./results.ts";

/** Every command by its names, Indonesian first. */
const COMMANDS = [
  { names: ["wawancara", "interview"], add: addInterview },
  { names: ["nilai", "score"], add: addScore },
  { names: ["soal", "items"], add: addItems },
  { names: ["peran", "roles"], add: addRoles },
  { names: ["riwayat", "history"], add: addHistory },
];

const HELP = "bantuan";

/** Whether a word names a command. */
export function isCommandName(word: string): boolean {
  return word === HELP || COMMANDS.some(({ names }) => names.includes(word));
}

type Done = (exitCode: ExitCode) => void;

/**
 * The commands and their options. Each command's code is loaded when it runs.
 * @param wanted the first argument: where it names a command the others are left out, which makes the start faster.
 */
export function makeProgram(environment: Environment, wanted: string | undefined, done: Done): Command {
  const program = new Command("kerja-cocok");
  program
    .description(cli.description)
    .usage(cli.usageTail)
    .version(packageJson.version, "-V, --version", cli.version)
    .helpOption("-h, --help", cli.help)
    .helpCommand(`${HELP} [perintah]`, cli.helpCommand)
    .option("--no-color", cli.options.noColor)
    .addHelpText("after", cli.examples)
    .configureHelp({ styleTitle: (title) => cli.titles[title] ?? title, showGlobalOptions: true })
    .configureOutput({
      writeOut: (text) => environment.stdout.write(text),
      writeErr: () => undefined,
      getOutHelpWidth: () => environment.stdout.columns ?? 80,
      getOutHasColors: () => false,
    })
    .exitOverride();
  const named = COMMANDS.filter(({ names }) => names.includes(wanted ?? ""));
  for (const { add } of named.length > 0 ? named : COMMANDS) add(program, environment, done);
  return program;
}

function addInterview(program: Command, environment: Environment, done: Done): void {
  withResult(program.command("wawancara").alias("interview"), FORMATS)
    .description(cli.commands.interview)
    .argument("[peran]", cli.arguments.role)
    .option("--singkat", cli.options.short)
    .option("--lanjut", cli.options.resume)
    .option("--linear", cli.options.linear)
    .action(async (role: string | undefined, _, command: Command) => {
      const { startCommand } = await import("./commands/start.ts");
      done(await startCommand(environment, role, optionsOf<StartOptions>(command)));
    });
}

function addScore(program: Command, environment: Environment, done: Done): void {
  withResult(program.command("nilai").alias("score"), FORMATS)
    .description(cli.commands.score)
    .argument("[berkas...]", cli.arguments.files)
    .option("-p, --peran <peran>", cli.options.role)
    .action(async (files: string[], _, command: Command) => {
      done(await scoreCommand(environment, files, optionsOf<ScoreOptions>(command)));
    });
}

function addItems(program: Command, environment: Environment, done: Done): void {
  withResult(program.command("soal").alias("items"), ITEM_FORMATS)
    .description(cli.commands.items)
    .argument("[peran]", cli.arguments.role)
    .action(async (role: string | undefined, _, command: Command) => {
      const { itemsCommand } = await import("./commands/items.ts");
      done(await itemsCommand(environment, role, optionsOf<ResultOptions>(command)));
    });
}

function addRoles(program: Command, environment: Environment, done: Done): void {
  const roles = program
    .command("peran")
    .alias("roles")
    .description(cli.commands.roles)
    .action(async (_, command: Command) => {
      const { rolesCommand } = await import("./commands/roles.ts");
      done(await rolesCommand(environment, optionsOf<CommonOptions>(command)));
    });
  roles
    .command("lihat")
    .alias("show")
    .description(cli.commands.show)
    .argument("[peran]", cli.arguments.role)
    .action(async (role: string | undefined, _, command: Command) => {
      const { showCommand } = await import("./commands/roles.ts");
      done(await showCommand(environment, role, optionsOf<CommonOptions>(command)));
    });
  roles
    .command("periksa")
    .alias("check")
    .description(cli.commands.check)
    .argument("<berkas...>", cli.arguments.profiles)
    .action(async (files: string[], _, command: Command) => {
      const { checkCommand } = await import("./commands/roles.ts");
      done(await checkCommand(environment, files, optionsOf<CommonOptions>(command)));
    });
}

function addHistory(program: Command, environment: Environment, done: Done): void {
  const history = program
    .command("riwayat")
    .alias("history")
    .description(cli.commands.history)
    .option("--json", cli.options.json)
    .action(async (_, command: Command) => {
      const { historyCommand } = await import("./commands/history.ts");
      done(await historyCommand(environment, optionsOf<ResultOptions>(command)));
    });
  withResult(history.command("lihat").alias("show"), FORMATS)
    .description(cli.commands.showHistory)
    .argument("<nama>", cli.arguments.saved)
    .action(async (name: string, _, command: Command) => {
      const { showHistoryCommand } = await import("./commands/history.ts");
      done(await showHistoryCommand(environment, name, optionsOf<ResultOptions>(command)));
    });
  history
    .command("hapus")
    .alias("delete")
    .description(cli.commands.deleteHistory)
    .argument("[nama...]", cli.arguments.saved)
    .option("--semua", cli.options.all)
    .action(async (names: string[], _, command: Command) => {
      const { deleteHistoryCommand } = await import("./commands/history.ts");
      done(
        await deleteHistoryCommand(environment, names, optionsOf<ResultOptions & { all?: boolean }>(command)),
      );
    });
}

function withResult(command: Command, formats: readonly string[]): Command {
  return command
    .option("-f, --format <bentuk>", cli.options.format + formats.join(", "))
    .option("--json", cli.options.json)
    .option("-o, --keluaran <berkas>", cli.options.output);
}

/** The names that the code uses for Indonesian flags. */
const FLAGS: Readonly<Record<string, string>> = {
  peran: "role",
  keluaran: "output",
  singkat: "short",
  lanjut: "resume",
  semua: "all",
};

/** The options of a command and of the program. */
function optionsOf<T extends CommonOptions>(command: Command): T {
  const given = Object.entries(command.optsWithGlobals());
  return Object.fromEntries(given.map(([flag, value]) => [FLAGS[flag] ?? flag, value])) as T;
}
