import { isMapping } from "../core/base/json.ts";
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
  forget: () => void;
}

/**
 * Keeps answers in the storage of the browser, for one edition of a profile. A finished interview stays only as long as its tab:
 * the person agreed until the end.
 * @param run tells this page from the same one in another tab
 */
export function keeperFor(profile: Profile, run: string): Keeper {
  const key = `kerja-cocok/${profile.id}/${profile.fingerprint}`;
  let isOwn = false;

  const stored = (): { run: unknown; kept: unknown } | null | "unreadable" => {
    const text = quietly(() => sessionStorage.getItem(key) ?? localStorage.getItem(key), null);
    if (text === null) return null;
    const value: unknown = quietly(() => JSON.parse(text), null);
    return isMapping(value) ? { run: value.run, kept: value.kept } : "unreadable";
  };

  const write = (kept: Kept): Keeping => {
    isOwn = quietly(() => {
      const [place, other] = kept.isFinished
        ? [sessionStorage, localStorage]
        : [localStorage, sessionStorage];
      place.setItem(key, JSON.stringify({ run, kept }));
      other.removeItem(key);
      return true;
    }, false);
    return isOwn ? "kept" : "failed";
  };

  return {
    canKeep: () =>
      quietly(() => {
        localStorage.setItem(`${key}?`, "1");
        localStorage.removeItem(`${key}?`);
        return true;
      }, false),
    find: () => {
      const found = stored();
      if (found === null || found === "unreadable") return found;
      return isKept(profile, found.kept) ? found.kept : "unreadable";
    },
    takeOver: write,
    keep: (kept) => {
      const found = stored();
      const isFree = found === null ? !isOwn : found !== "unreadable" && found.run === run;
      return isFree ? write(kept) : "elsewhere";
    },
    forget: () => {
      isOwn = false;
      quietly(() => sessionStorage.removeItem(key), undefined);
      quietly(() => localStorage.removeItem(key), undefined);
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
