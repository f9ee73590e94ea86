import { Command } from "commander";
import packageJson from "../../../package.json" with { type: "json" };
import { ITEM_FORMATS } from "../../render/format.ts";
import { cli } from "../../text/cli.ts";
import { type ScoreOptions, scoreCommand } from "../commands/score.ts";
import type { StartOptions } from "../commands/start.ts";
import type { CommonOptions, Environment, ExitCode } from "../environment.ts";
import { widthOf } from "../output/colour.ts";
import { reportUsage } from "../output/failures.ts";
import type { ResultOptions } from "../output/results.ts";
import { drawHelp } from "./help.ts";
import { filled, optionsOf, withReport, withResult } from "./options.ts";
import { findCommand, unknownCommand } from "./usage.ts";

/** Every command by its names, Indonesian first. */
const COMMANDS = [
  { names: ["wawancara", "interview"], add: addInterview },
  { names: ["nilai", "score"], add: addScore },
  { names: ["soal", "items"], add: addItems },
  { names: ["peran", "roles"], add: addRoles },
  { names: ["riwayat", "history"], add: addHistory },
  { names: ["skema", "schema"], add: addSchema },
];

const HELP = { names: ["bantuan", "help"], add: addHelp };

/** Whether a word names a command. */
export function isCommandName(word: string): boolean {
  return [...COMMANDS, HELP].some(({ names }) => names.includes(word));
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
    .version(packageJson.version, "-V, --version", cli.version)
    .helpOption("-h, --help", cli.help)
    .helpCommand(false)
    .option("--no-color", cli.options.noColor)
    .configureHelp({ minWidthToWrap: 1, formatHelp: drawHelp })
    .configureOutput({
      writeOut: (text) => environment.stdout.write(text),
      writeErr: () => undefined,
      getOutHelpWidth: () => widthOf(environment.stdout),
      getOutHasColors: () => false,
    })
    .exitOverride();
  const named = COMMANDS.filter(({ names }) => names.includes(wanted ?? ""));
  for (const { add } of named.length > 0 ? named : [...COMMANDS, HELP]) add(program, environment, done);
  return program;
}

function addInterview(program: Command, environment: Environment, done: Done): void {
  withReport(program.command("wawancara").alias("interview"))
    .description(cli.commands.interview)
    .argument("[peran]", cli.arguments.role)
    .option("--singkat", cli.options.short)
    .option("--lanjut", cli.options.resume)
    .option("--linear", cli.options.linear)
    .action(async (role: string | undefined, _, command: Command) => {
      const { startCommand } = await import("../commands/start.ts");
      done(await startCommand(environment, role, optionsOf<StartOptions>(command)));
    });
}

function addScore(program: Command, environment: Environment, done: Done): void {
  withReport(program.command("nilai").alias("score"))
    .description(cli.commands.score)
    .argument("[berkas...]", cli.arguments.files)
    .option("-p, --peran <peran>", cli.options.role, filled)
    .option("--masukan <bentuk>", cli.options.input, filled)
    .option("--dibanding <berkas>", cli.options.earlier, filled)
    .option("--rekap <berkas>", cli.options.summary, filled)
    .option("--gabung", cli.options.merge)
    .option("--jelaskan", cli.options.explain)
    .option("--senyap", cli.options.silent)
    .option("--pekerja <jumlah>", cli.options.workers, filled)
    .action(async (files: string[], _, command: Command) => {
      done(await scoreCommand(environment, files, optionsOf<ScoreOptions>(command)));
    });
}

function addItems(program: Command, environment: Environment, done: Done): void {
  withResult(program.command("soal").alias("items"), ITEM_FORMATS)
    .description(cli.commands.items)
    .argument("[peran]", cli.arguments.role)
    .action(async (role: string | undefined, _, command: Command) => {
      const { itemsCommand } = await import("../commands/items.ts");
      done(await itemsCommand(environment, role, optionsOf<ResultOptions>(command)));
    });
}

function addRoles(program: Command, environment: Environment, done: Done): void {
  const roles = program
    .command("peran")
    .alias("roles")
    .description(cli.commands.roles)
    .action(async (_, command: Command) => {
      const { rolesCommand } = await import("../commands/roles.ts");
      done(await rolesCommand(environment, optionsOf<CommonOptions>(command)));
    });
  roles
    .command("lihat")
    .alias("show")
    .description(cli.commands.show)
    .argument("[peran]", cli.arguments.role)
    .action(async (role: string | undefined, _, command: Command) => {
      const { showCommand } = await import("../commands/roles.ts");
      done(await showCommand(environment, role, optionsOf<CommonOptions>(command)));
    });
  roles
    .command("periksa")
    .alias("check")
    .description(cli.commands.check)
    .argument("<berkas...>", cli.arguments.profiles)
    .action(async (files: string[], _, command: Command) => {
      const { checkCommand } = await import("../commands/roles.ts");
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
      const { historyCommand } = await import("../commands/history.ts");
      done(await historyCommand(environment, optionsOf<ResultOptions>(command)));
    });
  withReport(history.command("lihat").alias("show"))
    .description(cli.commands.showHistory)
    .argument("<nama>", cli.arguments.saved)
    .action(async (name: string, _, command: Command) => {
      const { showHistoryCommand } = await import("../commands/history.ts");
      done(await showHistoryCommand(environment, name, optionsOf<ResultOptions>(command)));
    });
  history
    .command("hapus")
    .alias("delete")
    .description(cli.commands.deleteHistory)
    .argument("[nama...]", cli.arguments.saved)
    .option("--semua", cli.options.all)
    .action(async (names: string[], _, command: Command) => {
      const { deleteHistoryCommand } = await import("../commands/history.ts");
      done(
        await deleteHistoryCommand(environment, names, optionsOf<ResultOptions & { all?: boolean }>(command)),
      );
    });
}

function addSchema(program: Command, environment: Environment, done: Done): void {
  program
    .command("skema")
    .alias("schema")
    .description(cli.commands.schema)
    .argument("<nama>", cli.arguments.schema)
    .option("-o, --keluaran <berkas>", cli.options.output, filled)
    .action(async (name: string, _, command: Command) => {
      const { schemaCommand } = await import("../commands/schema.ts");
      done(await schemaCommand(environment, name, optionsOf<CommonOptions>(command)));
    });
}

function addHelp(program: Command, environment: Environment, done: Done): void {
  program
    .command("bantuan")
    .alias("help")
    .description(cli.commands.help)
    .argument("[perintah...]", cli.arguments.command)
    .action((words: string[]) => {
      const { command, rest } = findCommand(program, words);
      const [unknown] = rest;
      if (unknown === undefined) return command.outputHelp();
      done(reportUsage(environment, unknownCommand(command, unknown)));
    });
}
