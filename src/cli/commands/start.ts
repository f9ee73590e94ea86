import { cli } from "../../text/cli.ts";
import type { Environment, ExitCode } from "../environment.ts";
import { reportUsage } from "../failures.ts";
import type { ResultOptions } from "../results.ts";

export interface StartOptions extends ResultOptions {
  linear?: boolean;
}
export async function startCommand(
  environment: Environment,
  _role: string | undefined,
  _options: StartOptions,
): Promise<ExitCode> {
  return reportUsage(environment, cli.errors.noTerminal);
}
