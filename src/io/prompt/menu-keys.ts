import { oneLine } from "../../core/base/clean.ts";
import { HELD_MILLISECONDS, isPastedOn, isWithin, UNREAD_MILLISECONDS } from "../../core/interview/guard.ts";
import { intentOf, type PromptPlace } from "../../core/interview/keys.ts";
import type { Intent } from "../../core/interview/session.ts";
import { PASTE, type Pressed, pastedOf } from "./keys.ts";

/** A single question as its keys see it. */
export interface MenuOptions {
  place: PromptPlace;
  /** When it appeared, in milliseconds. */
  shownAt: number;
  /** How many choices it has, and how many of them show at once. */
  count: number;
  rows: number;
  /** What Esc types; null: it leaves. */
  escapeKeys: string | null;
}

const UP = "\u001b[A";
const DOWN = "\u001b[B";

/** Translates keys into those that the prompt behind it reads. */
export class MenuKeys {
  readonly #options: MenuOptions;
  #last: { key: string; at: number } | null = null;

  constructor(options: MenuOptions) {
    this.#options = options;
  }

  /** What the prompt is to read for keys that came together, null where one of them leaves it. `now` in milliseconds. */
  read(pressed: readonly Pressed[], now: number): (string | null)[] {
    const isMenu = this.#options.place === "menu";
    return (isMenu ? pastedOf(pressed, "numbers") : pressed).map((one) => this.#one(one, now));
  }

  #one({ key, sent }: Pressed, now: number): string | null {
    const { place, shownAt, escapeKeys } = this.#options;
    const isRest = place === "menu" && isPastedOn({ lastKey: this.#last }, now);
    const isHeld = key === this.#last?.key && isWithin(now - this.#last.at, HELD_MILLISECONDS);
    this.#last = { key: isRest ? PASTE : key, at: now };
    if (isRest) return "";
    const intent = intentOf(place, key);
    if (!intent) return place === "menu" ? "" : typed({ key, sent });
    // Meant for what was there before: a finger may have stayed on Enter.
    if (isWithin(now - shownAt, UNREAD_MILLISECONDS)) return "";
    if (intent.kind === "back") return isHeld ? "" : escapeKeys;
    if (intent.kind === "confirm") return isHeld ? "" : "\r";
    return this.#moved(intent, sent);
  }

  #moved({ kind }: Intent, sent: string): string {
    const { count, rows } = this.#options;
    switch (kind) {
      case "up":
        return UP;
      case "down":
        return DOWN;
      case "page-up":
        return UP.repeat(rows);
      case "page-down":
        return DOWN.repeat(rows);
      case "top":
        return UP.repeat(count);
      case "bottom":
        return DOWN.repeat(count);
      default:
        return sent;
    }
  }
}

/** What is pasted is typed, in one line. */
function typed({ key, sent }: Pressed): string {
  return key === PASTE ? oneLine(sent).trimEnd() : sent;
}
