import { stripControls } from "../../core/base/clean.ts";
import { listItems } from "../../core/profile/items.ts";
import { readText } from "../../io/files/read.ts";
import { FIRST_ROLE, findProfile, listCatalogue } from "../../io/profiles/catalogue.ts";
import { renderCatalogue, renderPreview } from "../../render/lists/roles.ts";
import { roles } from "../../text/roles.ts";
import type { CommonOptions, Environment, ExitCode } from "../environment.ts";
import { reportProblems, worse } from "../output/failures.ts";
import { deliver, surfaceOf } from "../output/results.ts";

/** `peran`: the catalogue. */
export async function rolesCommand(environment: Environment, options: CommonOptions): Promise<ExitCode> {
  const entries = listCatalogue(environment.catalogue);
  return deliver(environment, options, renderCatalogue(entries, surfaceOf(environment, options)));
}

/** `peran lihat`: an honest preview of the job, to read before the interview. */
export async function showCommand(
  environment: Environment,
  role: string | undefined,
  options: CommonOptions,
): Promise<ExitCode> {
  const found = await findProfile(environment.catalogue, role ?? FIRST_ROLE);
  if ("problems" in found) return reportProblems(environment, options, found.problems, () => found.source);
  const drawn = renderPreview(found.profile, surfaceOf(environment, options), role ?? FIRST_ROLE);
  return deliver(environment, options, drawn);
}

/** `peran periksa`: every problem of every file. */
export async function checkCommand(
  environment: Environment,
  files: readonly string[],
  options: CommonOptions,
): Promise<ExitCode> {
  const { parseProfile } = await import("../../io/profiles/yaml.ts");
  let exitCode: ExitCode = 0;
  for (const file of files) {
    const name = stripControls(file);
    const read = readText(file);
    const parsed = "text" in read ? parseProfile(read.text, file) : { problems: [read.problem] };
    if ("problems" in parsed) {
      const source = "text" in read ? read.text : undefined;
      exitCode = worse(exitCode, await reportProblems(environment, options, parsed.problems, () => source));
      environment.stderr.write(`${roles.problems(name, parsed.problems.length)}\n`);
    } else {
      const sentence = roles.sound(name, parsed.profile.role, listItems(parsed.profile).length);
      exitCode = worse(exitCode, await deliver(environment, options, `${sentence}\n`));
    }
  }
  return exitCode;
}
