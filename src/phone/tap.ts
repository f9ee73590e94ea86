import { isTooSoon, isWithin } from "../core/interview/guard.ts";
import { act, type Intent, type Session } from "../core/interview/session.ts";

/** A finger that taps twice does it within this time, in milliseconds: the second tap was meant for the screen before. */
export const DOUBLE_TAP_MILLISECONDS = 400;

/** The session after a tap. */
export function tap(session: Session, intent: Intent, now: number): Session {
  const isEarly = isWithin(now - session.shownAt, DOUBLE_TAP_MILLISECONDS);
  const isSecond = isEarly && isTooSoon(session, intent, session.shownAt);
  return act(session, intent, isSecond ? session.shownAt : now);
}
