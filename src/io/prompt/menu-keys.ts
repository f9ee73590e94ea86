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
  /** When lines came that the terminal did not tell to be pasted. */
  #linesAt = Number.NEGATIVE_INFINITY;

  constructor(options: MenuOptions) {
    this.#options = options;
  }

  /** What the prompt is to read for keys that came together, null where one of them leaves it. `now` in milliseconds. */
  read(pressed: readonly Pressed[], now: number): (string | null)[] {
    if (this.#options.place === "menu") {
      return pastedOf(pressed, "numbers").map((one) => this.#one(one, now));
    }
    const isRest = isWithin(now - this.#linesAt, HELD_MILLISECONDS);
    if (!holdsLines(pressed, isRest)) return pressed.map((one) => this.#one(one, now));
    this.#linesAt = now;
    return [inOneLine(pressed.map(({ sent }) => sent).join(""))];
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
  return key === PASTE ? inOneLine(sent).trimEnd() : sent;
}

/** Many terminals send a pasted line's end as Enter. */
function inOneLine(text: string): string {
  return oneLine(text.replace(/\r\n?/g, "\n"));
}

/**
 * Whether signs that came together are several lines: pasted where the terminal does not tell so, or typed ahead. Enter among them is
 * no answer, since what follows it would be lost.
 * @param isRest whether lines have just come, so that a piece with one end of a line goes on with them
 */
function holdsLines(pressed: readonly Pressed[], isRest: boolean): boolean {
  const isText = pressed.every(
    ({ key, sent }) => key === "enter" || sent === "\t" || key === sent.toLowerCase(),
  );
  const first = pressed.findIndex(({ key }) => key === "enter");
  return isText && first >= 0 && (isRest || pressed.slice(first).some(({ key }) => key !== "enter"));
}
