import type { RenderOptions } from "../../render/format.ts";
import type { Environment, Output } from "../environment.ts";

type Colour = NonNullable<RenderOptions["colour"]>;

/**
 * How many colours a stream gets. `--no-color` and NO_COLOR (https://no-color.org) come before FORCE_COLOR, which
 * comes before what the terminal says of itself.
 * @param isWanted false with `--no-color`
 */
export function colourOf(output: Output, env: Environment["env"], isWanted: boolean): Colour {
  if (!isWanted || isSet(env.NO_COLOR)) return 0;
  const forced = env.FORCE_COLOR;
  if (forced !== undefined) return forcedLevel(forced);
  if (!output.isTTY || env.TERM === "dumb") return 0;
  if (/^(truecolor|24bit)$/.test(env.COLORTERM ?? "")) return 3;
  return /256/.test(env.TERM ?? "") ? 2 : 1;
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== "";
}

function forcedLevel(value: string): Colour {
  if (value === "0" || value === "false") return 0;
  return value === "2" ? 2 : value === "3" ? 3 : 1;
}

const WIDTH = 80;
const LEAST_WIDTH = 40;

/** The columns to draw in: the terminal's, at least 40; 80 when the output is no terminal. */
export function widthOf(output: Output): number {
  return output.isTTY && output.columns ? Math.max(LEAST_WIDTH, output.columns) : WIDTH;
}
