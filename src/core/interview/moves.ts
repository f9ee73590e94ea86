import type { Intent, Session } from "./session.ts";

/** Ways to move the cursor. */
export type Move = "up" | "down" | "page-up" | "page-down" | "top" | "bottom";

const MOVES: readonly string[] = ["up", "down", "page-up", "page-down", "top", "bottom"] satisfies Move[];

export function isMove(intent: Intent): intent is { kind: Move } {
  return MOVES.includes(intent.kind);
}

/** A move by one line: all that there is where lines are few. */
type Step = "up" | "down";

export function isStep(intent: Intent): intent is { kind: Step } {
  return intent.kind === "up" || intent.kind === "down";
}

/** Down enters a few lines at the first of them; up from there leaves them. */
export function stepThrough(session: Session, step: Step, count: number): Session {
  const { cursor } = session;
  if (step === "down") return { ...session, cursor: cursor === null ? 0 : Math.min(cursor + 1, count - 1) };
  return { ...session, cursor: cursor === null || cursor === 0 ? null : cursor - 1 };
}

/** How far a page of text scrolls: none of ours is longer, even in a narrow window. */
const MOST_LINES = 40;

/** Moves through a page of text. */
export function scroll(session: Session, step: Step): Session {
  return stepThrough(session, step, MOST_LINES);
}

/** How many lines a page key moves. */
const PAGE = 10;

/** Where a move leads in a list whose cursor always stands on a line, from 0 to `last`. */
export function movedIn(cursor: number, move: Move, last: number): number {
  const places: Record<Move, number> = {
    up: cursor - 1,
    down: cursor + 1,
    "page-up": cursor - PAGE,
    "page-down": cursor + PAGE,
    top: 0,
    bottom: last,
  };
  return Math.min(last, Math.max(0, places[move]));
}
