import { nearest } from "../../core/base/suggest.ts";
import { listSchemas, readSchema } from "../../io/profiles/catalogue.ts";
import { cli } from "../../text/cli.ts";
import type { CommonOptions, Environment, ExitCode } from "../environment.ts";
import { reportUsage } from "../output/failures.ts";
import { deliver } from "../output/results.ts";

/** `skema`: the JSON Schema of profiles, answers or reports, for editors and scripts. */
export async function schemaCommand(
  environment: Environment,
  name: string,
  options: CommonOptions,
): Promise<ExitCode> {
  const { catalogue } = environment;
  const known = listSchemas(catalogue);
  if (known.includes(name)) return deliver(environment, options, readSchema(catalogue, name));
  return reportUsage(environment, {
    sentence: cli.errors.unknownSchema(name, known),
    suggestion: nearest(name, known),
  });
}
