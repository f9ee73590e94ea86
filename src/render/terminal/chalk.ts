import { Chalk, type ChalkInstance } from "chalk";
import type { RenderOptions } from "../format.ts";

/** What paints in as many colours as a place takes: chalk by itself would not ask our own policy. */
export function chalkOf({ colour = 0 }: Pick<RenderOptions, "colour">): ChalkInstance {
  return new Chalk({ level: colour });
}
