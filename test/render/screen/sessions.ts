import { UNREAD_MILLISECONDS } from "../../../src/core/interview/guard.ts";
import { type InterviewStart, startInterview } from "../../../src/core/interview/interview.ts";
import {
  act,
  type Intent,
  type Session,
  startSession,
  type Wish,
} from "../../../src/core/interview/session.ts";
import type { Profile } from "../../../src/core/profile/profile.ts";
import { drawScreen, type ScreenOptions } from "../../../src/render/screen/screen.ts";
import { plain } from "../helpers.ts";

/** A session at its first question, or where the answers and skipped ids lead to. */
export function sessionOf(profile: Profile, start: Partial<InterviewStart> = {}): Session {
  return startSession(startInterview(profile, { seed: 1, ...start }), 0, true);
}

export function after(session: Session, ...kinds: (Wish | number)[]): Session {
  return kinds.reduce<Session>((current, kind) => {
    const intent: Intent = typeof kind === "number" ? { kind: "choose", option: kind } : { kind };
    return act(current, intent, current.shownAt + UNREAD_MILLISECONDS);
  }, session);
}

export function draw(session: Session, size: Partial<ScreenOptions> = {}): string[] {
  const options = { width: 80, height: 24, colour: 0, alert: null, ...size } as const;
  return drawScreen(session, options).split("\n");
}

export function plainly(lines: readonly string[]): string[] {
  return lines.map(plain);
}
