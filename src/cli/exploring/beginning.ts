import { problem } from "../../core/base/problem.ts";
import { nearest } from "../../core/base/suggest.ts";
import type { SavedExploration } from "../../core/interview/saved.ts";
import { isFileName, listCatalogue } from "../../io/profiles/catalogue.ts";
import { exploration as words } from "../../text/exploration.ts";
import { history } from "../../text/history.ts";
import type { Options } from "../args/options.ts";
import type { Desk } from "../desk.ts";
import type { Conversation } from "../interview/asking.ts";
import { chooseToGoOn, chooseUnfinished, type Unfinished } from "../interview/choosing.ts";
import { entryOf, listKept, readable } from "../interview/kept.ts";
import { sayUntouched } from "../interview/leaving.ts";
import { quoted } from "../invocation.ts";
import type { Refusal } from "../outcome.ts";
import { findSeveral, namedRoles, type RolesFound, type RolesNamed } from "./roles.ts";

/** What an exploration begins with. */
export interface Begun extends RolesFound {
  /** The kept one that goes on. */
  unfinished: Unfinished | null;
  /** Its roles that are missing from the catalogue now: they may come back. */
  missing: readonly string[];
}

/** Which roles, and whether to go on with an exploration that was kept. Null: the person left. */
export async function chooseExploration(
  desk: Desk,
  conversation: Conversation,
  { role, resume }: Pick<Options, "role" | "resume">,
): Promise<Begun | Refusal | null> {
  const named = namedRoles(desk, role);
  const wanted = role === undefined ? null : named;
  if (typeof resume === "string") return beginNamed(desk, wanted, resume);
  const kept = await listExplorations(desk, wanted);
  const unfinished = kept.filter(({ saved }) => !saved.finished);
  if (resume) return beginLatest(desk, conversation, unfinished.length > 0 ? unfinished : kept.slice(0, 1));
  const chosen = unfinished.length > 0 ? await chooseToGoOn(desk, conversation, unfinished) : "anew";
  if (chosen === null) return sayUntouched(desk, "jelajah");
  return chosen === "anew" ? begin(desk, named, null) : goOn(desk, chosen);
}

/** The kept explorations, the latest first, of these roles or of any. */
async function listExplorations(desk: Desk, wanted: RolesNamed | null): Promise<Unfinished[]> {
  return readable(await listKept(desk)).filter(
    ({ saved }) => saved.explored && isAbout(saved.explored, wanted),
  );
}

/** Whether a kept exploration is about the roles that are named; null names none. */
function isAbout(explored: SavedExploration, wanted: RolesNamed | null): boolean {
  if (wanted === null) return true;
  if (wanted.isCatalogue || explored.isCatalogue) return wanted.isCatalogue === explored.isCatalogue;
  return [...explored.roles].sort().join() === [...wanted.names].sort().join();
}

async function beginLatest(
  desk: Desk,
  conversation: Conversation,
  kept: readonly Unfinished[],
): Promise<Begun | Refusal | null> {
  const [latest, ...others] = kept;
  if (!latest) return { problems: [problem("saved-none", { role: null })] };
  const chosen = others.length > 0 ? await chooseUnfinished(desk, conversation, kept) : latest;
  return chosen === null ? sayUntouched(desk, "jelajah") : goOn(desk, chosen);
}

/** `--lanjut NAMA`: the exploration of that name or number, also one that was finished: its ranking is there again. */
async function beginNamed(desk: Desk, wanted: RolesNamed | null, name: string): Promise<Begun | Refusal> {
  const all = await listKept(desk);
  const entry = entryOf(all, name);
  if (!entry) {
    const names = readable(all).flatMap((one) => (one.saved.explored ? [one.name] : []));
    return { sentence: history.unknown(name), suggestion: nearest(name, names), see: "kerja-cocok riwayat" };
  }
  if ("problem" in entry) return { problems: [entry.problem] };
  const { explored, role } = entry.saved;
  if (!explored)
    return {
      sentence: words.aboutOne(entry.name, role),
      todo: words.goOnWith(desk.linearly(quoted(entry.name))),
    };
  if (!isAbout(explored, wanted))
    return { sentence: words.otherRoles(entry.name), see: "kerja-cocok riwayat" };
  return goOn(desk, entry);
}

/** Goes on with a kept exploration: what has come to the catalogue since belongs to one of all roles too, and what has gone is told. */
export async function goOn(desk: Desk, unfinished: Unfinished): Promise<Begun | Refusal> {
  const { roles = [], isCatalogue = true } = unfinished.saved.explored ?? {};
  const listed = listCatalogue(desk.world.catalogue);
  const added = isCatalogue ? listed.filter(({ id }) => !roles.includes(id)) : [];
  const removed = roles.filter((name) => !isFileName(name) && listed.every(({ id }) => id !== name));
  if (added.length > 0) await desk.say(words.added(added.map(({ role }) => role)));
  if (removed.length > 0) await desk.say(words.removed(removed));
  const left = roles.filter((name) => !removed.includes(name));
  const names = isCatalogue ? listed.map(({ id }) => id) : left;
  return begin(desk, { names, isCatalogue }, unfinished, removed);
}

async function begin(
  desk: Desk,
  named: RolesNamed,
  unfinished: Unfinished | null,
  missing: readonly string[] = [],
): Promise<Begun | Refusal> {
  const found = await findSeveral(desk, named);
  return "profiles" in found ? { ...found, unfinished, missing } : found;
}
