import type { StartOptions } from "./commands/start.ts";
import { tellingCrashes } from "./crash.ts";
import { Desk, type DeskOptions } from "./desk.ts";
import type { Environment } from "./environment.ts";
import type { ExitCode } from "./outcome.ts";

/** What `wawancara` is asked for where nothing else is. */
export const PLAIN: StartOptions & DeskOptions = {
  color: true,
  earlier: undefined,
  format: undefined,
  full: false,
  json: false,
  linear: false,
  output: undefined,
  resume: false,
  short: false,
};

/** `wawancara` in a terminal, as most people start it: its first question need not wait for what reads arguments. */
export function startPlainly(environment: Environment): Promise<ExitCode> {
  return tellingCrashes(environment, async () => {
    const { startCommand } = await import("./commands/start.ts");
    const desk = new Desk(environment, PLAIN);
    return desk.tell(await startCommand(desk, undefined, PLAIN));
  });
}
