import { isTooSoon } from "./guard.ts";
import { back, goOn, type Interview, isSure, reorder } from "./interview.ts";
import { actOnList, openList } from "./list.ts";
import { isStep, type Move, scroll } from "./moves.ts";
import type { AnswerTimes } from "./pace.ts";
import { actOnQuestion } from "./question.ts";
import { end, show } from "./show.ts";

/** What is on the screen. `settled`: the short form has its verdict; `list`: every question, opened over another screen. */
export type Screen = "welcome" | "question" | "help" | "settled" | "list" | "review";

/** A sentence below the question, until the next key. `certain`: the verdict has just become sure. */
export type SessionNotice =
  | "no-option"
  | "choose"
  | "first"
  | "last"
  | "erased"
  | "certain"
  | "too-soon"
  | "pasted";

/** An interview as a person meets it: what is on the screen, and how long each answer took. It never changes. */
export interface Session {
  interview: Interview;
  screen: Screen;
  /** The screen that help was opened from, and where its cursor stood. */
  under: Exclude<Screen, "help">;
  cursorUnder: number | null;
  /** The option or line that the arrows stand on; null: none, so that Enter cannot bias an answer. */
  cursor: number | null;
  /** The digits of a question's number, typed in the list. */
  typed: string;
  notice: SessionNotice | null;
  /** `early`: the report was asked for, and the order still has a question to ask. */
  outcome: "open" | "finished" | "early" | "left";
  /** When the screen came up, in milliseconds. */
  shownAt: number;
  /** When the question came up: a look at the help or the list does not start its clock anew. */
  askedAt: number;
  /** Where a line of the list opened the question on the screen: going back leads there. */
  cameFrom: Interview | null;
  /** The key pressed last: one that is held comes again at once. */
  lastKey: { key: string; at: number } | null;
  /** Whether that key did nothing: held, too soon, or without a meaning. What is told beside the screen stays for the next. */
  isIgnored: boolean;
  times: AnswerTimes;
  /** Whether the verdict was sure at the last look. */
  isSure: boolean;
}

/** What a person may want that takes no number. */
export type Wish =
  | Move
  | ("confirm" | "back" | "next" | "skip" | "erase" | "continue")
  | ("help" | "list" | "untype" | "paste" | "finish" | "leave");

/**
 * What a person wants, whichever key or word said it. `choose` counts the options as shown, from 0; in the list it counts the
 * questions, and −1 is the way out. A `digit` is one of a question's number.
 */
export type Intent = { kind: "choose"; option: number } | { kind: "digit"; digit: number } | { kind: Wish };

/** Begins at the welcome, or where a kept interview stopped. */
export function startSession(interview: Interview, now: number, isResumed = false): Session {
  const session: Session = {
    interview,
    screen: "welcome",
    under: "welcome",
    cursorUnder: null,
    cursor: null,
    typed: "",
    notice: null,
    outcome: "open",
    shownAt: now,
    askedAt: now,
    cameFrom: null,
    lastKey: null,
    isIgnored: false,
    times: {},
    isSure: isSure(interview),
  };
  return isResumed ? show(session, interview, now) : session;
}

/**
 * Takes up a session that ended: at the question still to be asked, else at the last look; where the short form is settled, at
 * the list of its questions.
 */
export function reopen(session: Session, now: number): Session {
  const shown = show({ ...session, outcome: "open", lastKey: null }, goOn(session.interview), now);
  return shown.screen === "settled" ? openList(shown, now) : shown;
}

/** The session after what the person wants. `now` in milliseconds. */
export function act(session: Session, intent: Intent, now: number): Session {
  if (isTooSoon(session, intent, now)) {
    return { ...session, notice: session.notice ?? "too-soon", isIgnored: true };
  }
  const quiet: Session = { ...session, notice: null, isIgnored: false };
  if (intent.kind === "leave") return { ...quiet, outcome: "left" };
  if (intent.kind === "paste") return { ...quiet, notice: "pasted" };
  if (intent.kind === "help") return toggleHelp(quiet, now);
  switch (session.screen) {
    case "help":
      return isStep(intent) ? scroll(quiet, intent.kind) : toggleHelp(quiet, now);
    case "welcome":
      if (isStep(intent)) return scroll(quiet, intent.kind);
      return intent.kind === "confirm" ? show(quiet, quiet.interview, now) : quiet;
    case "question":
      return actOnQuestion(quiet, intent, now);
    case "settled":
      return actOnSettled(quiet, intent, now);
    case "list":
    case "review":
      return actOnList(quiet, intent, now);
  }
}

function toggleHelp(session: Session, now: number): Session {
  const { screen, under, cursor, cursorUnder } = session;
  const shown = { ...session, typed: "", shownAt: now };
  if (screen === "help") return { ...shown, screen: under, cursor: cursorUnder };
  return { ...shown, screen: "help", under: screen, cursorUnder: cursor, cursor: null };
}

function actOnSettled(session: Session, intent: Intent, now: number): Session {
  const { interview } = session;
  if (intent.kind === "confirm" || intent.kind === "finish") return end(session);
  if (intent.kind === "continue") return show(session, reorder(interview, "listed"), now);
  if (intent.kind === "list") return openList(session, now);
  if (isStep(intent)) return scroll(session, intent.kind);
  return intent.kind === "back" ? show(session, back(interview), now) : session;
}
