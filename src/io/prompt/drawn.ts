import { press } from "../../core/interview/keys.ts";
import type { Session } from "../../core/interview/session.ts";
import { holdScreen, type ScreenTerminal, type WindowSize } from "./hold-screen.ts";
import { type Pressed, pastedOf } from "./keys.ts";

export interface PromptOptions extends ScreenTerminal {
  now: () => number;
  /** Draws a session in a window of this size. */
  draw: (session: Session, size: WindowSize, alert: string | null) => string;
  /** A sentence to show until the first key; null: none. */
  opening: string | null;
  /** Called after each change of the answers, before the next question shows; may return a sentence to show. */
  onChange: (session: Session) => string | null;
}

/**
 * Holds the whole interview on a screen of its own.
 * @returns the session as it ended: finished, or left by key, signal or a closed terminal.
 */
export async function promptDrawn(start: Session, options: PromptOptions): Promise<Session> {
  const begun: Held = { session: start, alert: options.opening };
  const { session } = await holdScreen<Held>(begun, options, {
    draw: (held, size) => options.draw(held.session, size, held.alert),
    press: (held, pressed) => pressAll(held, pressed, options),
    isOver: (held) => held.session.outcome !== "open",
    leave: (held) => ({ ...held, session: { ...held.session, outcome: "left" } }),
  });
  return session;
}

interface Held {
  session: Session;
  alert: string | null;
}

function pressAll(start: Held, pressed: readonly Pressed[], { now, onChange }: PromptOptions): Held {
  const takes = start.session.screen === "question" ? "signs" : "numbers";
  let held = start;
  for (const { key } of pastedOf(pressed, takes)) {
    if (held.session.outcome !== "open") return held;
    const session = press(held.session, key, now());
    if (session.interview !== held.session.interview) held = { session, alert: onChange(session) };
    else held = { session, alert: session.isIgnored ? held.alert : null };
  }
  return held;
}
