import { listItems } from "../../core/profile/items.ts";
import { FIRST_ROLE, findProfile } from "../../io/profiles/catalogue.ts";
import { loadRenderer } from "../../render/index.ts";
import type { Desk } from "../desk.ts";
import type { Outcome } from "../outcome.ts";
import { chooseFormat, type FormatOptions } from "../output/chosen-format.ts";
import { refuseFilled } from "../output/filled.ts";

/** `soal`: what can be asked, and the sheet to fill in. */
export async function itemsCommand(
  desk: Desk,
  role: string | undefined,
  options: FormatOptions,
): Promise<Outcome> {
  const chosen = await chooseFormat("items", options);
  if ("sentence" in chosen) return chosen;
  const found = await findProfile(desk.world.catalogue, role ?? FIRST_ROLE);
  if ("problems" in found) return found;
  const { profile } = found;
  const format = chosen.format ?? "teks";
  const render = await loadRenderer("items", format);
  const text = render(profile, desk.surface);
  const ids = listItems(profile).map(({ id }) => id);
  return refuseFilled(desk.output, { text, ids, isTable: format === "csv" }) ?? desk.deliver(text);
}
