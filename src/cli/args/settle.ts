import { expandHome } from "../../io/files/home.ts";
import { fileOfStdout } from "../../io/files/stdout.ts";
import type { Environment } from "../environment.ts";
import type { Misuse } from "../outcome.ts";
import { roleNames } from "../role-names.ts";
import type { Call } from "./parse.ts";

/**
 * Makes of the names in a call what they mean, and refuses what would destroy or distort something, before anything is read:
 * `~/` is the person's own folder where no shell said so, `*` in the name of an input stands for files, `-` is stdout.
 */
export async function settle(call: Call, world: Environment): Promise<Call | Misuse> {
  const settled = withStdout(withHome(call, world.env.HOME));
  const inputs = inputsOf(settled);
  // Most runs name one input and write to a pipe or a terminal: nothing is loaded for them.
  const isPlain = inputs.length < 2 && !/[*?]/.test(inputs.join());
  const { output, summary } = settled.options;
  if (isPlain && output === undefined && summary === undefined && fileOfStdout() === null) return settled;
  const { settleFiles } = await import("../places.ts");
  return settleFiles(settled, inputs, world);
}

/** The files that the words of a call name. */
function inputsOf({ names, argument }: Call): readonly string[] {
  return (names === "answers" || names === "profiles") && typeof argument === "object" ? argument : [];
}

/** The names by which a system knows the stream of results. */
const STDOUT: readonly (string | undefined)[] = ["-", "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"];

function withStdout(call: Call): Call {
  const { output } = call.options;
  return STDOUT.includes(output) ? { ...call, options: { ...call.options, output: undefined } } : call;
}

const MAY_BE_FILES: readonly Call["names"][] = ["role", "answers", "profiles"];

function withHome(call: Call, home: string | undefined): Call {
  const expand = (name: string | undefined) => (name === undefined ? name : expandHome(name, home));
  const { argument, names, options } = call;
  const { output, summary, role, earlier, before, precision, from } = options;
  const words =
    typeof argument === "object" ? argument.map((word) => expandHome(word, home)) : expand(argument);
  return {
    ...call,
    argument: names !== undefined && MAY_BE_FILES.includes(names) ? words : argument,
    options: {
      ...options,
      output: expand(output),
      summary: expand(summary),
      role: role?.startsWith("~") || role?.includes(",") ? roleNames(role).map(expand).join() : role,
      earlier: expand(earlier),
      before: expand(before),
      precision: expand(precision),
      from: expand(from),
    },
  };
}
