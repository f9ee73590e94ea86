import { oneLine } from "../../core/base/clean.ts";
import type { Problem } from "../../core/base/problem.ts";
import { type CatalogueEntry, FIRST_ROLE, listCatalogue } from "../../io/profiles/catalogue.ts";
import type { Choice } from "../../io/prompt/ask.ts";
import { asking as words } from "../../text/asking.ts";
import type { Desk } from "../desk.ts";
import { shownTime } from "../output/day.ts";
import type { Conversation } from "./asking.ts";
import { type Kept, listKept, readable, unreadableOf } from "./kept.ts";

/** A kept interview that was left before its end. */
export type Unfinished = Kept;

/**
 * The interviews that were not finished, of one role or of any, the latest first; and the kept files that nobody can read.
 * @param mayExplore whether those for several roles are among them
 */
export async function listUnfinished(
  desk: Desk,
  role: string | undefined,
  mayExplore: boolean,
): Promise<{ unfinished: Unfinished[]; unreadable: Problem[] }> {
  const all = await listKept(desk);
  return {
    unfinished: readable(all).filter(
      ({ saved }) =>
        !saved.finished && (role ?? saved.profile) === saved.profile && (mayExplore || !saved.explored),
    ),
    unreadable: await unreadableOf(desk, all),
  };
}

/** Stands for a role where the person does not know one: it is no id. */
export const UNSURE = "?";

/**
 * Asks for a role where the catalogue has several, the last used first. Null: the person left.
 * @param mayExplore whether they may want to explore them all instead
 */
export async function chooseRole(
  desk: Desk,
  conversation: Conversation,
  mayExplore = false,
): Promise<string | null> {
  const roles = listCatalogue(desk.world.catalogue);
  if (roles.length < 2) return roles[0]?.id ?? FIRST_ROLE;
  const kept = readable(await listKept(desk)).filter(({ saved }) => !saved.explored);
  const used = kept.map(({ saved }) => saved.profile);
  const asker = await conversation.asker();
  const choices = lastUsedFirst(roles, used).map(({ id, role }) => ({ value: id, label: role }));
  const unsure = { value: UNSURE, label: words.unsure };
  // Whoever has used a role looks for one, and others may not know any.
  const all = used.length > 0 ? [...choices, unsure] : [unsure, ...choices];
  return asker.search(words.role, mayExplore ? all : choices);
}

function lastUsedFirst(roles: readonly CatalogueEntry[], used: readonly string[]): CatalogueEntry[] {
  const place = (id: string) => (used.includes(id) ? used.indexOf(id) : used.length);
  return [...roles].sort((a, b) => place(a.id) - place(b.id));
}

/** Asks whether to go on with an unfinished interview, and with which. Null: the person left. */
export async function chooseToGoOn(
  desk: Desk,
  conversation: Conversation,
  unfinished: readonly Unfinished[],
): Promise<Unfinished | "anew" | null> {
  const anew = { value: "anew" as const, label: words.startAnew };
  const asker = await conversation.asker();
  const [latest, ...others] = unfinished;
  if (latest && others.length === 0) {
    await desk.say(words.unfinished(Object.keys(latest.saved.answers).length, latest.saved.role));
    const choices: Choice<Unfinished | "anew">[] = [{ value: latest, label: words.goOn }, anew];
    return asker.choose(words.wantsToGoOn, choices, null);
  }
  await sayCount(desk, unfinished);
  const choices: Choice<Unfinished | "anew">[] = [...choicesOf(unfinished), anew];
  return asker.choose(words.goOnWithWhich, choices, null);
}

/** Asks which of several unfinished interviews goes on. Null: the person left. */
export async function chooseUnfinished(
  desk: Desk,
  conversation: Conversation,
  unfinished: readonly Unfinished[],
): Promise<Unfinished | null> {
  await sayCount(desk, unfinished);
  const asker = await conversation.asker();
  return asker.choose<Unfinished>(words.goOnWithWhich, choicesOf(unfinished), null);
}

function sayCount(desk: Desk, unfinished: readonly Unfinished[]): Promise<void> {
  return desk.say(words.severalUnfinished(unfinished.length, onlyRole(unfinished)));
}

/** What tells one from the other comes first: a narrow window cuts the end. Where that is alike, their names tell. */
function choicesOf(unfinished: readonly Unfinished[]): Choice<Unfinished>[] {
  const isOneRole = onlyRole(unfinished) !== null;
  const labels = unfinished.map(({ saved: { answers, savedAt, role } }) =>
    [words.answers(Object.keys(answers).length), shownTime(savedAt), ...(isOneRole ? [] : [role])].join(
      " · ",
    ),
  );
  return unfinished.map((value, index) => {
    const label = labels[index] ?? "";
    const isAlone = labels.indexOf(label) === labels.lastIndexOf(label);
    return { value, label: isAlone ? label : `${oneLine(value.name)} · ${label}` };
  });
}

/** The role that all are about; null where there are several. */
function onlyRole(unfinished: readonly Unfinished[]): string | null {
  const [first, ...others] = new Set(unfinished.map(({ saved }) => saved.role));
  return first !== undefined && others.length === 0 ? first : null;
}
