import { intentOf, type Key, type SessionPlace } from "../core/interview/keys.ts";

const NAMES: Readonly<Record<string, Key>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
  Enter: "enter",
  Escape: "escape",
  Backspace: "backspace",
  PageUp: "page-up",
  PageDown: "page-down",
  Home: "home",
  End: "end",
};

/** On a page that scrolls and has no way out of its own, these mean nothing. */
const NOT_HERE: readonly string[] = ["leave", "paste"];
const SCROLLS: readonly SessionPlace[] = ["welcome", "help", "settled"];
const MOVES: readonly string[] = ["up", "down", "page-up", "page-down", "top", "bottom"];

/**
 * The key of the interview that a person pressed at a place; null where it belongs to the browser: a shortcut, what is written in
 * a field, Enter on what has the focus, arrows where the page scrolls, and keys held down other than to move.
 */
export function keyFor(event: KeyboardEvent, place: SessionPlace): Key | null {
  const { key, ctrlKey, altKey, metaKey, repeat, target } = event;
  if (ctrlKey || altKey || metaKey || event.isComposing || isField(target)) return null;
  const name = NAMES[key] ?? (key.length === 1 ? key.toLowerCase() : null);
  if (name === null || name === " " || (name === "enter" && isControl(target))) return null;
  const intent = intentOf(place, name);
  if (!intent || NOT_HERE.includes(intent.kind)) return null;
  const isMove = MOVES.includes(intent.kind);
  if (isMove && SCROLLS.includes(place)) return null;
  // Help closes at any key of a terminal; here only at those that close things.
  if (place === "help" && !["escape", "?", "backspace", "left"].includes(name)) return null;
  return repeat && !isMove ? null : name;
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches("input, textarea, select");
}

function isControl(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches("button, a, summary");
}
