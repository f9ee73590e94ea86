import { itemFingerprint } from "../profile/fingerprint.ts";
import { type AnswerValue, listItems } from "../profile/items.ts";
import type { Profile } from "../profile/profile.ts";
import type { Answers } from "../scoring/answers.ts";
import { optionIndex, UNKNOWN } from "../scoring/answers.ts";
import type { Interview, InterviewOrder } from "./interview.ts";

/** The version of the shape of saved interviews. */
export const SAVED_VERSION = 1;

/** An interview as it is kept: an answer record, with what it takes to go on. */
export interface SavedInterview {
  version: typeof SAVED_VERSION;
  profile: string;
  role: string;
  /** The YAML file of a role that is not in the catalogue. */
  file: string | null;
  fingerprint: string;
  /** ISO 8601. */
  startedAt: string;
  savedAt: string;
  finished: boolean;
  seed: number;
  order: InterviewOrder;
  answers: Record<string, AnswerValue>;
  skipped: string[];
  /** The fingerprint of every item that was answered or skipped, so that a changed question is asked again. */
  itemFingerprints: Record<string, string>;
  /** Of an interview for several roles. */
  explored?: SavedExploration;
}

/** What it takes to go on with an interview for several roles. */
export interface SavedExploration {
  /** Ids of the catalogue, and YAML files. */
  roles: string[];
  /** Whether these were the whole catalogue, so that roles that have come to it since belong to it too. */
  isCatalogue: boolean;
  /** What the person wants of working conditions, by condition: kept beside the answers, never part of them. */
  wishes: Record<string, string>;
}

/** What is kept of an interview at this moment. */
export function saveable(
  interview: Interview,
  about: Pick<SavedInterview, "file" | "startedAt" | "savedAt" | "finished" | "explored">,
): SavedInterview {
  const { profile, answers, skipped, seed, order } = interview;
  const { file, startedAt, savedAt, finished, explored } = about;
  const given = Object.entries(answers).filter(
    (entry): entry is [string, AnswerValue] => entry[1] !== null && entry[1] !== undefined,
  );
  const ids = new Set([...given.map(([id]) => id), ...skipped]);
  const items = listItems(profile).filter(({ id }) => ids.has(id));
  return {
    version: SAVED_VERSION,
    profile: profile.id,
    role: profile.role,
    file,
    fingerprint: profile.fingerprint,
    startedAt,
    savedAt,
    finished,
    seed,
    order,
    answers: Object.fromEntries(given),
    skipped: [...skipped],
    itemFingerprints: Object.fromEntries(items.map((item) => [item.id, itemFingerprint(item)])),
    ...(explored && { explored }),
  };
}

/** The same, with what was kept earlier of questions that the profile does not have now: they may come back. */
export function withEarlier(
  saved: SavedInterview,
  earlier: SavedInterview,
  profile: Profile,
): SavedInterview {
  const asked = new Set(listItems(profile).map(({ id }) => id));
  const left = <Value>(values: Record<string, Value>) =>
    Object.fromEntries(Object.entries(values).filter(([id]) => !asked.has(id)));
  return {
    ...saved,
    answers: { ...left(earlier.answers), ...saved.answers },
    skipped: [...earlier.skipped.filter((id) => !asked.has(id)), ...saved.skipped],
    itemFingerprints: { ...left(earlier.itemFingerprints), ...saved.itemFingerprints },
  };
}

/** What of a saved interview still holds for the profile as it is today. */
export interface Resumable {
  answers: Answers;
  skipped: string[];
  /** Ids whose question or options changed: asked again. */
  changed: string[];
  /** Ids that the profile no longer has. */
  gone: string[];
}

/** Keeps the answers to unchanged items; changed ones are asked again. */
export function resumable(profile: Profile, saved: SavedInterview): Resumable {
  const items = new Map(listItems(profile).map((item) => [item.id, item]));
  const ids = [...new Set([...Object.keys(saved.answers), ...saved.skipped])];
  const gone = ids.filter((id) => !items.has(id));
  const isUnchanged = (id: string): boolean => {
    const item = items.get(id);
    if (!item || itemFingerprint(item) !== saved.itemFingerprints[id]) return false;
    return !Object.hasOwn(saved.answers, id) || optionIndex(item, saved.answers[id]) !== UNKNOWN;
  };
  const kept = Object.entries(saved.answers).filter(([id]) => isUnchanged(id));
  return {
    answers: Object.fromEntries(kept),
    skipped: saved.skipped.filter(isUnchanged),
    changed: ids.filter((id) => items.has(id) && !isUnchanged(id)),
    gone,
  };
}
