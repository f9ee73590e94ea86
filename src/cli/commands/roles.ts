import { FIRST_ROLE, findProfile, listCatalogue } from "../../io/profiles/catalogue.ts";
import { jsonText } from "../../render/data/json.ts";
import { renderCatalogue, renderPreview } from "../../render/lists/roles.ts";
import type { Desk } from "../desk.ts";
import { quoted } from "../invocation.ts";
import type { Outcome } from "../outcome.ts";
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
  return desk.deliver(renderPreview(found.profile, desk.surface, quoted(name), desk.world.invocation));
}
