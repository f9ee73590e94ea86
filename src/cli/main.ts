import packageJson from "../../package.json" with { type: "json" };
import { isCommandName, nameOf } from "./args/commands.ts";
import { OPTIONS } from "./args/options.ts";
import { type Asked, parseArguments } from "./args/parse.ts";
import { settle } from "./args/settle.ts";
import { plainWords } from "./args/words.ts";
import { tellingCrashes } from "./crash.ts";
import { Desk } from "./desk.ts";
import type { Environment } from "./environment.ts";
import type { ExitCode, Misuse, Outcome } from "./outcome.ts";

/**
 * The command line: a function of its arguments and streams.
 * @param argv what stands after the program's name
 * @returns the exit code: 0 fine, 1 the content has problems, 2 usage or an unreadable file, 130 interrupted
 */
export async function main(argv: readonly string[], environment: Environment): Promise<ExitCode> {
  return tellingCrashes(environment, async () => {
    const asked = await settled(parseArguments(withCommand(argv, environment)), environment);
    const desk = new Desk(environment, "options" in asked ? asked.options : {});
    return desk.tell(await answer(asked, desk));
  });
}

/** What was asked, with the names of files in it settled. */
async function settled(asked: Asked, environment: Environment): Promise<Asked | Misuse> {
  return "load" in asked ? settle(asked, environment) : asked;
}

async function answer(asked: Asked | Misuse, desk: Desk): Promise<Outcome> {
  if ("sentence" in asked) return asked;
  if ("mistakes" in asked) {
    const { explainUsage } = await import("./args/usage.ts");
    return explainUsage(asked);
  }
  if ("version" in asked) return desk.deliver(`${packageJson.version}\n`);
  if ("help" in asked) {
    const { drawHelp } = await import("./args/help.ts");
    return desk.deliver(drawHelp(desk.width, asked.help, desk.world.invocation));
  }
  const { output, summary } = asked.options;
  if (output !== undefined || summary !== undefined) desk.world.outliveReaders();
  const run = await asked.load();
  const outcome = await run(desk, asked.argument as never, asked.options);
  return typeof outcome === "object" && "sentence" in outcome
    ? { see: `${nameOf(asked.path)} --help`, ...outcome }
    : outcome;
}

/** Where no command is named: the interview in a terminal, scoring in a pipe. */
function withCommand(argv: readonly string[], { stdin }: Environment): string[] {
  const [first] = argv;
  const isNamed = first !== undefined && (!first.startsWith("-") || OWN_FLAGS.includes(first));
  if (isNamed || isCommandName(plainWords(argv)[0] ?? "")) return [...argv];
  return [stdin.isTTY ? "wawancara" : "nilai", ...argv];
}

const OWN_FLAGS = [OPTIONS.help.flags, OPTIONS.version.flags, OPTIONS.version.alias].flatMap((flags) =>
  flags.split(", "),
);
