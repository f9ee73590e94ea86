import type { Key } from "../../core/interview/keys.ts";

/** A key as Node's readline names it. */
export interface TypedKey {
  name?: string | undefined;
  sequence?: string | undefined;
  ctrl?: boolean | undefined;
  meta?: boolean | undefined;
}

const NAMES: Readonly<Record<string, Key>> = {
  up: "up",
  down: "down",
  left: "left",
  right: "right",
  return: "enter",
  enter: "enter",
  escape: "escape",
  backspace: "backspace",
  pageup: "page-up",
  pagedown: "page-down",
  home: "home",
  end: "end",
};

/** The name of a key; null: one that never means anything. */
export function keyOf({ name = "", sequence = "", ctrl, meta }: TypedKey): Key | null {
  // Readline reports a lone Esc as held with Alt.
  if (ctrl || (meta && name !== "escape")) return null;
  if (Object.hasOwn(NAMES, name)) return NAMES[name] ?? null;
  return [...sequence].length === 1 ? sequence.toLowerCase() : null;
}
