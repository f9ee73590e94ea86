import { isMapping } from "../core/base/json.ts";
import type { Seed } from "../core/interview/shuffle.ts";
import type { Profile } from "../core/profile/profile.ts";
import { isKept, type Kept } from "./kept.ts";

/** What became of a wish to keep. `elsewhere`: another tab keeps an interview, or deleted this one. */
export type Keeping = "kept" | "failed" | "elsewhere";

/** What a place holds: nothing, what cannot be read, or an interview and who wrote it. */
type Held = "nothing" | "unreadable" | { run: unknown; kept: Kept };

const tab = () => sessionStorage;
const phone = () => localStorage;

/**
 * Keeps answers in the storage of the browser, for one edition of a profile. A finished interview stays only as long as its tab:
 * the person agreed until the end. Another tab may keep another person's interview on the phone.
 */
export class Keeper {
  private readonly key: string;
  /** The interviews of this page, by their seeds: one stays the same in whichever tab it goes on. */
  private readonly own = new Set<Seed>();
  private hasWritten = false;
  private readonly profile: Profile;
  private readonly run: string;

  /** @param run tells this page from the same one in another tab */
  constructor(profile: Profile, run: string) {
    this.profile = profile;
    this.run = run;
    this.key = `kerja-cocok/${profile.id}/${profile.fingerprint}`;
  }

  canKeep(): boolean {
    return quietly(() => {
      localStorage.setItem(`${this.key}?`, "1");
      localStorage.removeItem(`${this.key}?`);
      return true;
    }, false);
  }

  /** What is there of an interview before. */
  find(): Kept | "unreadable" | null {
    const inTab = this.heldIn(tab);
    const held = inTab === "nothing" ? this.heldIn(phone) : inTab;
    if (held === "nothing") return null;
    if (held === "unreadable") return held;
    this.own.add(held.kept.seed);
    return held.kept;
  }

  /** Makes what is there this page's own: another tab that has it open writes no more. */
  takeOver(kept: Kept): Keeping {
    const [place, other] = kept.isFinished ? ([tab, phone] as const) : ([phone, tab] as const);
    this.hasWritten = quietly(() => {
      place().setItem(this.key, JSON.stringify({ run: this.run, kept }));
      if (this.isWrittenHere(this.heldIn(other))) other().removeItem(this.key);
      return true;
    }, false);
    if (this.hasWritten) this.own.add(kept.seed);
    return this.hasWritten ? "kept" : "failed";
  }

  /** Keeps the interview, unless another tab keeps one in its place. */
  keep(kept: Kept): Keeping {
    const held = this.heldIn(kept.isFinished ? tab : phone);
    const other = this.heldIn(kept.isFinished ? phone : tab);
    const isFree = held === "nothing" && (!this.hasWritten || this.isWrittenHere(other));
    return isFree || this.isWrittenHere(held) ? this.takeOver(kept) : "elsewhere";
  }

  /** Deletes the interview of this page, and what was found of it; another's stays. */
  forget(): void {
    this.hasWritten = false;
    for (const place of [tab, phone]) {
      const held = this.heldIn(place);
      const isOthers = typeof held === "object" && !this.own.has(held.kept.seed);
      if (!isOthers) quietly(() => place().removeItem(this.key), undefined);
    }
    this.own.clear();
  }

  private heldIn(place: () => Storage): Held {
    const text = quietly(() => place().getItem(this.key), null);
    if (text === null) return "nothing";
    const value: unknown = quietly(() => JSON.parse(text), null);
    if (!isMapping(value)) return "unreadable";
    const { run, kept } = value;
    return isKept(this.profile, kept) ? { run, kept } : "unreadable";
  }

  private isWrittenHere(held: Held): boolean {
    return typeof held === "object" && held.run === this.run;
  }
}

/** Storage that a browser denies throws as soon as it is touched. */
function quietly<Value>(touch: () => Value, otherwise: Value): Value {
  try {
    return touch();
  } catch {
    return otherwise;
  }
}
