import { oneLine } from "../../core/base/clean.ts";
import type { Problem } from "../../core/base/problem.ts";
import { nearest } from "../../core/base/suggest.ts";
import { resumable, type SavedInterview } from "../../core/interview/saved.ts";
import type { Profile } from "../../core/profile/profile.ts";
import type { Answers } from "../../core/scoring/answers.ts";
import { checkSavedFolder, listSaved, type Saved } from "../../io/saved/folder.ts";
import { history } from "../../text/history.ts";
import type { Desk } from "../desk.ts";
import type { Misuse, Refusal } from "../outcome.ts";

/** The command that shows the names of kept interviews. */
const SEE = "kerja-cocok riwayat";

/** A kept interview under its name. */
export interface Kept {
  name: string;
  saved: SavedInterview;
  /** The text of its file. */
  text: string;
}

/** Every kept interview, the latest first, those that nobody can read last. */
export async function listKept({ world }: Desk): Promise<Saved[]> {
  return listSaved(await world.stateFolder());
}

/** Why some of what is kept, or all of it, cannot be read. @param all what `listKept` found */
export async function unreadableOf({ world }: Desk, all: readonly Saved[]): Promise<Problem[]> {
  const failed = checkSavedFolder(await world.stateFolder());
  return [...(failed ? [failed] : []), ...all.flatMap((one) => ("problem" in one ? [one.problem] : []))];
}

/** Those that can be read: the listing numbers them in this order, from 1. */
export function readable(all: readonly Saved[]): Kept[] {
  return all.flatMap((entry) => ("saved" in entry ? [entry] : []));
}

const NUMBER = /^[1-9]\d{0,3}$/;

/**
 * What a word names: a kept interview by its name, also as it was shown, without what would steer a terminal; else by its number
 * in the listing.
 */
export function entryOf(all: readonly Saved[], word: string): Saved | undefined {
  const exact = all.find(({ name }) => name === word);
  if (exact) return exact;
  const [shown, ...others] = all.filter(({ name }) => oneLine(name) === word);
  if (shown) return others.length === 0 ? shown : undefined;
  return NUMBER.test(word) ? all.filter((entry) => "saved" in entry)[Number(word) - 1] : undefined;
}

/**
 * The kept interview of a name or a number. Reports what `readSaved` reports.
 * @param all what `listKept` found
 * @param unknown the sentence for a name that none has
 */
export function keptOf(all: readonly Saved[], name: string, unknown = history.unknown): Kept | Refusal {
  const entry = entryOf(all, name);
  if (!entry) return unknownName(all, name, unknown);
  return "problem" in entry ? { problems: [entry.problem] } : entry;
}

/** That no kept interview has this name, with the one that was probably meant, or where the names are. */
export function unknownName(
  all: readonly Pick<Saved, "name">[],
  name: string,
  unknown = history.unknown,
): Misuse {
  const names = all.map((entry) => entry.name);
  return { sentence: unknown(name), suggestion: nearest(name, names), see: SEE };
}

/** That a kept interview is about another role than is meant. */
export function otherRole({ name, saved }: Pick<Kept, "name" | "saved">, profile: Profile): Misuse {
  return { sentence: history.otherRole(name, saved.role, profile.role), see: SEE };
}

/**
 * What of a kept interview still holds for a profile as it is today; how many answers do not is told. An interview about
 * another role is refused.
 */
export function keptAnswers(
  desk: Desk,
  { name, saved }: Pick<Kept, "name" | "saved">,
  profile: Profile,
): { answers: Answers } | Misuse {
  if (saved.profile !== profile.id) return otherRole({ name, saved }, profile);
  const { answers } = resumable(profile, saved);
  const lost = Object.keys(saved.answers).length - Object.keys(answers).length;
  if (lost > 0) desk.note(oneLine(history.lost(name, lost)));
  return { answers };
}
