import { stripControls } from "../core/base/clean.ts";
import { cli } from "../text/cli.ts";
import type { Environment } from "./environment.ts";
import type { ExitCode } from "./outcome.ts";

/** Runs the program to its end. A bug of ours is told in one line and never as a stack trace, unless a developer asks for one. */
export async function tellingCrashes(
  environment: Environment,
  work: () => Promise<ExitCode>,
): Promise<ExitCode> {
  try {
    return await work();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const detail = environment.env.KERJA_COCOK_DEBUG && error instanceof Error ? error.stack : message;
    // It may speak of what others wrote.
    environment.stderr.write(`${cli.errors.crash} ${stripControls(detail ?? message)}\n`);
    return 2;
  }
}
