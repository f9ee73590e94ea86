import type { Asker } from "../io/prompt/ask.ts";
import { paintsOf } from "../render/screen/paints.ts";
import { asking as words } from "../text/asking.ts";
import { colourOf } from "./colour.ts";
import type { CommonOptions, Environment } from "./environment.ts";

export interface AskOptions extends CommonOptions {
  /** `--linear`: plain lines in and out. */
  linear?: boolean;
}

/** Plain lines where drawing would be in the way: asked for, for screen readers, and in terminals that cannot redraw. */
export function isLinear({ env }: Environment, { linear }: AskOptions): boolean {
  return linear === true || env.ACCESSIBLE === "1" || env.TERM === "dumb" || env.TERM_PROGRAM === "mintty";
}

/** Lines beside the choices: the question, the keys, and air. */
const OTHER_ROWS = 5;
const MOST_ROWS = 10;
const LEAST_ROWS = 3;

/** Who asks the single questions around the interview. */
export async function makeAsker(environment: Environment, options: AskOptions): Promise<Asker> {
  const { stdin: input, stderr: output } = environment;
  if (isLinear(environment, options)) {
    const { linearAsker } = await import("../io/prompt/ask-linear.ts");
    return linearAsker({ input, output, words: words.linear });
  }
  const { drawnAsker } = await import("../io/prompt/ask-drawn.ts");
  const rows = Math.min(MOST_ROWS, Math.max(LEAST_ROWS, (output.rows ?? 24) - OTHER_ROWS));
  const colour = colourOf(environment, options, output);
  const { keys, searchKeys, nothingFound } = words;
  return drawnAsker({
    input,
    output,
    style: { ...paintsOf({ colour }), keys, searchKeys, nothingFound, rows },
  });
}
