import type { Intent, Session } from "../../core/interview/session.ts";
import { OPTION_KEYS } from "../../text/interview.ts";

/** A key as Node's readline names it. */
export interface Key {
  name?: string | undefined;
  sequence?: string | undefined;
  ctrl?: boolean | undefined;
  meta?: boolean | undefined;
}

const NAMED: Readonly<Record<string, Intent["kind"]>> = {
  up: "up",
  down: "down",
  return: "confirm",
  enter: "confirm",
  left: "back",
  backspace: "back",
  k: "back",
  l: "skip",
  d: "list",
  t: "continue",
  s: "leave",
};

/** What a key means on a screen; null: nothing. */
export function intentOf(key: Key, screen: Session["screen"]): Intent | null {
  const { name = "", sequence = "", ctrl, meta } = key;
  if (ctrl || meta) return null;
  if (sequence === "?") return { kind: "help" };
  const option = sequence.length === 1 ? OPTION_KEYS.indexOf(sequence.toLowerCase()) : -1;
  if (screen === "question" && option >= 0) return { kind: "choose", option };
  const kind = Object.hasOwn(NAMED, name) ? NAMED[name] : undefined;
  if (kind !== undefined && kind !== "choose") return { kind };
  // Any other key closes the help; elsewhere it does nothing.
  return screen === "help" ? { kind: "help" } : null;
}
