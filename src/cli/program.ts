import { Command } from "commander";
import packageJson from "../../package.json" with { type: "json" };
import { FORMATS } from "../render/index.ts";
import { ITEM_FORMATS } from "../render/items.ts";
import { cli } from "../text/cli.ts";
import type { ScoreOptions } from "./commands/score.ts";
import type { StartOptions } from "./commands/start.ts";
import type { CommonOptions, Environment, ExitCode } from "./environment.ts";
import type { ResultOptions } from "./results.ts";

const COMMAND_NAMES = [
  "wawancara",
  "interview",
  "nilai",
  "score",
  "soal",
  "items",
  "peran",
  "roles",
  "bantuan",
];

/** Whether a word names a command. */
export function isCommandName(word: string): boolean {
  return COMMAND_NAMES.includes(word);
}

type Done = (exitCode: ExitCode) => void;

/** The commands and their options. Each command's code is loaded when it runs. */
export function makeProgram(environment: Environment, done: Done): Command {
  const program = new Command("kerja-cocok");
  program
    .description(cli.description)
    .usage(cli.usageTail)
    .version(packageJson.version, "-V, --version", cli.version)
    .helpOption("-h, --help", cli.help)
    .helpCommand("bantuan [perintah]", cli.helpCommand)
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
  addInterview(program, environment, done);
  addScore(program, environment, done);
  addItems(program, environment, done);
  addRoles(program, environment, done);
  return program;
}

function addInterview(program: Command, environment: Environment, done: Done): void {
  withResult(program.command("wawancara").alias("interview"), FORMATS)
    .description(cli.commands.interview)
    .argument("[peran]", cli.arguments.role)
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
      const { scoreCommand } = await import("./commands/score.ts");
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

function withResult(command: Command, formats: readonly string[]): Command {
  return command
    .option("-f, --format <bentuk>", cli.options.format + formats.join(", "))
    .option("--json", cli.options.json)
    .option("-o, --keluaran <berkas>", cli.options.output);
}

/** The options of a command and of the program, under the names that the code uses for the Indonesian flags. */
function optionsOf<T extends CommonOptions>(command: Command): T {
  const { peran: role, keluaran: output, ...others } = command.optsWithGlobals();
  return { ...others, ...(role !== undefined && { role }), ...(output !== undefined && { output }) } as T;
}
