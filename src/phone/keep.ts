import { isMapping } from "../core/base/json.ts";
import type { Seed } from "../core/interview/shuffle.ts";
import type { Profile } from "../core/profile/profile.ts";
import { isKept, type Kept } from "./kept.ts";

/** What became of a wish to keep. `elsewhere`: another tab keeps an interview, or deleted this one. */
export type Keeping = "kept" | "failed" | "elsewhere";

export interface Keeper {
  canKeep: () => boolean;
  /** What is there of an interview before. */
  find: () => Kept | "unreadable" | null;
  /** Makes what is there this page's own: another tab that has it open writes no more. */
  takeOver: (kept: Kept) => Keeping;
  keep: (kept: Kept) => Keeping;
  /** Deletes the interview of this page, and what was found of it; another's stays. */
  forget: () => void;
}

/** What a place holds: nothing, what cannot be read, or an interview and who wrote it. */
type Held = "nothing" | "unreadable" | { run: unknown; kept: Kept };

/**
 * Keeps answers in the storage of the browser, for one edition of a profile. A finished interview stays only as long as its tab:
 * the person agreed until the end. Another tab may keep another person's interview on the phone.
 * @param run tells this page from the same one in another tab
 */
export function keeperFor(profile: Profile, run: string): Keeper {
  const key = `kerja-cocok/${profile.id}/${profile.fingerprint}`;
  const tab = () => sessionStorage;
  const phone = () => localStorage;
  /** The interviews of this page, by their seeds: one stays the same in whichever tab it goes on. */
  const own = new Set<Seed>();
  let hasWritten = false;

  const heldIn = (place: () => Storage): Held => {
    const text = quietly(() => place().getItem(key), null);
    if (text === null) return "nothing";
    const value: unknown = quietly(() => JSON.parse(text), null);
    if (!isMapping(value)) return "unreadable";
    const { run: writer, kept } = value;
    return isKept(profile, kept) ? { run: writer, kept } : "unreadable";
  };

  const isWrittenHere = (held: Held): boolean => typeof held === "object" && held.run === run;

  const write = (kept: Kept): Keeping => {
    const [place, other] = kept.isFinished ? ([tab, phone] as const) : ([phone, tab] as const);
    hasWritten = quietly(() => {
      place().setItem(key, JSON.stringify({ run, kept }));
      if (isWrittenHere(heldIn(other))) other().removeItem(key);
      return true;
    }, false);
    if (hasWritten) own.add(kept.seed);
    return hasWritten ? "kept" : "failed";
  };

  return {
    canKeep: () =>
      quietly(() => {
        localStorage.setItem(`${key}?`, "1");
        localStorage.removeItem(`${key}?`);
        return true;
      }, false),
    find: () => {
      const inTab = heldIn(tab);
      const held = inTab === "nothing" ? heldIn(phone) : inTab;
      if (held === "nothing") return null;
      if (held === "unreadable") return held;
      own.add(held.kept.seed);
      return held.kept;
    },
    takeOver: write,
    keep: (kept) => {
      const held = heldIn(kept.isFinished ? tab : phone);
      const other = heldIn(kept.isFinished ? phone : tab);
      const isFree = held === "nothing" && (!hasWritten || isWrittenHere(other));
      return isFree || isWrittenHere(held) ? write(kept) : "elsewhere";
    },
    forget: () => {
      hasWritten = false;
      for (const place of [tab, phone]) {
        const held = heldIn(place);
        const isOthers = typeof held === "object" && !own.has(held.kept.seed);
        if (!isOthers) quietly(() => place().removeItem(key), undefined);
      }
      own.clear();
    },
  };
}

/** Storage that a browser denies throws as soon as it is touched. */
function quietly<Value>(touch: () => Value, otherwise: Value): Value {
  try {
    return touch();
  } catch {
    return otherwise;
  }
}
