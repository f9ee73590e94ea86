import type { SavedInterview } from "../core/saved.ts";
import { type CatalogueEntry, FIRST_ROLE, listCatalogue } from "../io/catalogue.ts";
import { listSaved } from "../io/saved.ts";
import { asking as words } from "../text/asking.ts";
import { type AskOptions, makeAsker } from "./asking.ts";
import type { Environment } from "./environment.ts";

/** A kept interview that was left before its end. */
export interface Unfinished {
  name: string;
  saved: SavedInterview;
}

/** The latest interview that was not finished, of one role or of any. */
export async function latestUnfinished(
  { stateFolder }: Environment,
  role?: string,
): Promise<Unfinished | null> {
  const all = listSaved(await stateFolder());
  const unfinished = all.flatMap((entry) => ("saved" in entry && !entry.saved.finished ? [entry] : []));
  return unfinished.find(({ saved }) => (role ?? saved.profile) === saved.profile) ?? null;
}

/** Asks for a role where the catalogue has several, the last used first. Null: the person left. */
export async function chooseRole(environment: Environment, options: AskOptions): Promise<string | null> {
  const roles = listCatalogue(environment.catalogue);
  if (roles.length < 2) return roles[0]?.id ?? FIRST_ROLE;
  const used = listSaved(await environment.stateFolder()).flatMap((entry) =>
    "saved" in entry ? [entry.saved.profile] : [],
  );
  const asker = await makeAsker(environment, options);
  const choices = lastUsedFirst(roles, used).map(({ id, role }) => ({ value: id, label: role }));
  return asker.search(words.role, choices);
}

function lastUsedFirst(roles: readonly CatalogueEntry[], used: readonly string[]): CatalogueEntry[] {
  const place = (id: string) => (used.includes(id) ? used.indexOf(id) : used.length);
  return [...roles].sort((a, b) => place(a.id) - place(b.id));
}

/** Asks whether to go on with an unfinished interview. Null: the person left. */
export async function chooseToGoOn(
  environment: Environment,
  options: AskOptions,
  { saved }: Unfinished,
): Promise<boolean | null> {
  const asker = await makeAsker(environment, options);
  return asker.choose(words.unfinished(Object.keys(saved.answers).length, saved.role), [
    { value: true, label: words.goOn },
    { value: false, label: words.startAnew },
  ]);
}
