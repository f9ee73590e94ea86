import type { Problem } from "../../core/base/problem.ts";
import { type CatalogueEntry, FIRST_ROLE, listCatalogue } from "../../io/profiles/catalogue.ts";
import { asking as words } from "../../text/asking.ts";
import type { Desk } from "../desk.ts";
import type { Conversation } from "./asking.ts";
import { type Kept, listKept } from "./kept.ts";

/** A kept interview that was left before its end. */
export type Unfinished = Kept;

/** The latest interview that was not finished, of one role or of any; and the kept files that nobody can read. */
export async function latestUnfinished(
  desk: Desk,
  role?: string,
): Promise<{ unfinished: Unfinished | null; unreadable: Problem[] }> {
  const all = await listKept(desk);
  const open = all.flatMap((entry) => ("saved" in entry && !entry.saved.finished ? [entry] : []));
  return {
    unfinished: open.find(({ saved }) => (role ?? saved.profile) === saved.profile) ?? null,
    unreadable: all.flatMap((entry) => ("problem" in entry ? [entry.problem] : [])),
  };
}

/** Asks for a role where the catalogue has several, the last used first. Null: the person left. */
export async function chooseRole(desk: Desk, conversation: Conversation): Promise<string | null> {
  const roles = listCatalogue(desk.world.catalogue);
  if (roles.length < 2) return roles[0]?.id ?? FIRST_ROLE;
  const kept = await listKept(desk);
  const used = kept.flatMap((entry) => ("saved" in entry ? [entry.saved.profile] : []));
  const asker = await conversation.asker();
  const choices = lastUsedFirst(roles, used).map(({ id, role }) => ({ value: id, label: role }));
  return asker.search(words.role, choices);
}

function lastUsedFirst(roles: readonly CatalogueEntry[], used: readonly string[]): CatalogueEntry[] {
  const place = (id: string) => (used.includes(id) ? used.indexOf(id) : used.length);
  return [...roles].sort((a, b) => place(a.id) - place(b.id));
}

/** Asks whether to go on with an unfinished interview. Null: the person left. */
export async function chooseToGoOn(
  desk: Desk,
  conversation: Conversation,
  { saved }: Unfinished,
): Promise<boolean | null> {
  await desk.say(words.unfinished(Object.keys(saved.answers).length, saved.role));
  const asker = await conversation.asker();
  const choices = [
    { value: true, label: words.goOn },
    { value: false, label: words.startAnew },
  ];
  return asker.choose(words.wantsToGoOn, choices, null);
}
