import { UNREAD_MILLISECONDS } from "../../src/core/interview/guard.ts";
import { currentItem, startInterview } from "../../src/core/interview/interview.ts";
import { type Key, press } from "../../src/core/interview/keys.ts";
import {
  act,
  type Intent,
  type Screen,
  type Session,
  startSession,
  type Wish,
} from "../../src/core/interview/session.ts";
import type { KnownAnswers } from "./arbitrary.ts";
import { everyKind } from "./fixtures.ts";

/** One item of every kind. */
export const profile = everyKind();

/** The best answer to every question. */
export const ALL: KnownAnswers = {
  "minat-1": 5,
  "empati-1": 5,
  "empati-2": 1,
  "empati-3": 1,
  "disiplin-1": 2,
  "sabar-1": 1,
  "arah-1": 1,
  "arah-2": 1,
  "uang-1": false,
  "cepat-1": true,
};

/** A session at its welcome, or going on with answers kept. */
export function begin(answers: KnownAnswers = {}, order: "listed" | "shortest" = "listed"): Session {
  return startSession(
    startInterview(profile, { seed: 7, order, answers }),
    0,
    Object.keys(answers).length > 0,
  );
}

export type Kind = Wish | number;

/** Acts by kinds; a number chooses that option. */
export function acted(session: Session, ...kinds: Kind[]): Session {
  return kinds.reduce<Session>((last, kind) => {
    const intent: Intent = typeof kind === "number" ? { kind: "choose", option: kind } : { kind };
    return act(last, intent, last.shownAt + UNREAD_MILLISECONDS);
  }, session);
}

/** Presses keys, a second apart. */
export function pressed(session: Session, ...keys: Key[]): Session {
  return keys.reduce((last, key, index) => press(last, key, session.shownAt + (index + 1) * 1000), session);
}

/** What a person sees: the screen, its question, the cursor, and what is said below; `left` and `finished` end it. */
export function seen({ screen, interview, cursor, notice, outcome }: Session): string {
  const question = screen === "question" ? ` ${currentItem(interview)?.id}` : "";
  const said = notice === null ? "" : `: ${notice}`;
  return `${screen}${question} ${cursor ?? "-"}${said}${outcome === "open" ? "" : `, ${outcome}`}`;
}

/** A session on each screen. */
export const SCREENS: Record<Screen, Session> = {
  welcome: begin(),
  question: acted(begin(), "confirm", 2),
  help: acted(begin(), "confirm", 2, "help"),
  settled: begin({ "disiplin-1": 1, "minat-1": 1, "empati-1": 1, "sabar-1": 5 }, "shortest"),
  list: acted(begin(), "confirm", 2, "list"),
  review: begin(ALL),
};
