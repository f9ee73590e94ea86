import type { Intent, Session } from "./session.ts";

/** Nobody has read a screen that came up less than this ago, in milliseconds: what is typed then was meant for the one before. */
export const UNREAD_MILLISECONDS = 150;

/** A key that comes again sooner than this is held, or bounces. */
export const HELD_MILLISECONDS = 80;

/** What a person must mean: it answers, passes over, clears or ends. */
const GUARDED: ReadonlySet<Intent["kind"]> = new Set(["choose", "confirm", "skip", "erase", "finish"]);

/**
 * Whether what a person seems to want came before they can have read the screen. The welcome is no question: Enter may be typed
 * ahead of it.
 */
export function isTooSoon({ screen, shownAt }: Session, { kind }: Intent, now: number): boolean {
  return screen !== "welcome" && GUARDED.has(kind) && isWithin(now - shownAt, UNREAD_MILLISECONDS);
}

/** Whether a key that answers or ends comes from a finger that stayed on it. */
export function isHeld({ lastKey }: Session, key: string, { kind }: Intent, now: number): boolean {
  return GUARDED.has(kind) && lastKey?.key === key && isWithin(now - lastKey.at, HELD_MILLISECONDS);
}

/** Whether a key is the rest of a pasted text: a terminal hands a long one over in pieces, the last as short as a key. */
export function isPastedOn({ lastKey }: Pick<Session, "lastKey">, now: number): boolean {
  return lastKey?.key === "paste" && isWithin(now - lastKey.at, HELD_MILLISECONDS);
}

/** Whether so little time passed; a clock set back tells nothing. */
export function isWithin(elapsed: number, most: number): boolean {
  return elapsed >= 0 && elapsed < most;
}
