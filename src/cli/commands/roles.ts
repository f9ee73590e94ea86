import { oneLine } from "../../core/base/clean.ts";
import { listItems } from "../../core/profile/items.ts";
import { type KnownMeaning, otherMeanings } from "../../core/profile/meaning.ts";
import { FIRST_ROLE, findProfile, listCatalogue } from "../../io/profiles/catalogue.ts";
import { readProfile } from "../../io/profiles/file.ts";
import { meaningsIn } from "../../io/profiles/meanings.ts";
import { jsonText } from "../../render/data/json.ts";
import { renderCatalogue, renderPreview } from "../../render/lists/roles.ts";
import { roles } from "../../text/roles.ts";
import type { Desk } from "../desk.ts";
import { type ExitCode, type Outcome, worse } from "../outcome.ts";
import type { SearchOptions } from "./role-search.ts";

/** `peran`: the catalogue, or what is looked for in it. */
export async function rolesCommand(
  desk: Desk,
  _: string | undefined,
  options: SearchOptions,
): Promise<Outcome> {
  const { json, search, trait, wishes } = options;
  if ([search, trait, wishes].some((one) => one !== undefined)) {
    const { searchCommand } = await import("./role-search.ts");
    return searchCommand(desk, options);
  }
  const { catalogue, invocation } = desk.world;
  const entries = listCatalogue(catalogue);
  return desk.deliver(
    json ? `${jsonText(entries, 2)}\n` : renderCatalogue(entries, desk.surface, invocation),
  );
}

/** `peran lihat`: an honest preview of the job, to read before the interview. */
export async function showCommand(desk: Desk, role: string | undefined): Promise<Outcome> {
  const name = role ?? FIRST_ROLE;
  const found = await findProfile(desk.world.catalogue, name);
  if ("problems" in found) return found;
  return desk.deliver(renderPreview(found.profile, desk.surface, name, desk.world.invocation));
}

/** `peran periksa`: every problem of every file, and where an id of the catalogue stands for something else. */
export async function checkCommand(desk: Desk, files: readonly string[]): Promise<Outcome> {
  const known = meaningsIn(desk.world.catalogue);
  let exitCode: ExitCode = 0;
  for (const file of files) exitCode = worse(exitCode, await checkFile(desk, file, known));
  return exitCode;
}

async function checkFile(
  desk: Desk,
  file: string,
  known: ReadonlyMap<string, KnownMeaning>,
): Promise<ExitCode> {
  const name = oneLine(file);
  const found = await readProfile(desk.world.catalogue, file, (profile) => otherMeanings(profile, known));
  if ("problems" in found) {
    const exitCode = await desk.tell(found);
    const errors = found.problems.filter(({ severity }) => severity === "error");
    desk.note(roles.problems(name, errors.length));
    return exitCode;
  }
  const { profile, warnings = [], source } = found;
  await desk.tell({ problems: warnings, ...(source !== undefined && { source }) });
  const sentence = roles.sound(name, profile.role, listItems(profile).length);
  return desk.tell(await desk.deliver(`${sentence}\n`));
}
