import {
  answer,
  back,
  currentItem,
  type Interview,
  isSure,
  jump,
  keep,
  reorder,
  shownOptions,
  skip,
} from "./interview.ts";
import { type AnswerTimes, withTime } from "./pace.ts";
import { openedBy, reviewEntries } from "./review.ts";

/** What is on the screen. `settled`: the short form has its verdict. */
export type Screen = "welcome" | "question" | "help" | "settled" | "review";

/** A sentence below the question, until the next key. `certain`: the verdict has just become sure. */
export type Notice = "no-option" | "choose" | "first" | "certain";

/** An interview as a person meets it: what is on the screen, and how long each answer took. It never changes. */
export interface Session {
  interview: Interview;
  screen: Screen;
  /** The screen that help was opened from. */
  under: Exclude<Screen, "help">;
  /** The option or line that the arrows stand on; null: none, so that Enter cannot bias an answer. */
  cursor: number | null;
  notice: Notice | null;
  outcome: "open" | "finished" | "left";
  /** When the question came up, in milliseconds. */
  shownAt: number;
  times: AnswerTimes;
  /** Whether the verdict was sure at the last look. */
  isSure: boolean;
}

/**
 * What a person wants, whichever key or word said it. `choose` counts the options as shown, from 0; in the review it counts
 * the questions, and −1 is the way out.
 */
export type Intent =
  | { kind: "choose"; option: number }
  | { kind: "up" | "down" | "confirm" | "back" | "skip" | "help" | "list" | "continue" | "leave" };

/** Begins at the welcome, or where a kept interview stopped. */
export function startSession(interview: Interview, now: number, isResumed = false): Session {
  const session: Session = {
    interview,
    screen: "welcome",
    under: "welcome",
    cursor: null,
    notice: null,
    outcome: "open",
    shownAt: now,
    times: {},
    isSure: isSure(interview),
  };
  return isResumed ? show(session, interview, now) : session;
}

/** The session after what the person wants. `now` in milliseconds. */
export function act(session: Session, intent: Intent, now: number): Session {
  const quiet: Session = { ...session, notice: null };
  if (intent.kind === "leave") return { ...quiet, outcome: "left" };
  if (intent.kind === "help") return toggleHelp(quiet);
  switch (session.screen) {
    case "help":
      return isMove(intent) ? moveCursor(quiet, intent.kind, MOST_LINES) : toggleHelp(quiet);
    case "welcome":
      if (isMove(intent)) return moveCursor(quiet, intent.kind, MOST_LINES);
      return intent.kind === "confirm" ? show(quiet, quiet.interview, now) : quiet;
    case "question":
      return actOnQuestion(quiet, intent, now);
    case "settled":
      return actOnSettled(quiet, intent, now);
    case "review":
      return actOnReview(quiet, intent, now);
  }
}

function toggleHelp(session: Session): Session {
  const { screen, under } = session;
  if (screen === "help") return { ...session, screen: under, cursor: firstCursor(under) };
  return { ...session, screen: "help", under: screen, cursor: null };
}

/** How far a page of text scrolls: none of ours is longer, even in a narrow window. */
const MOST_LINES = 40;

/** The review's cursor always stands on a line; elsewhere it begins on none. */
function firstCursor(screen: Screen): number | null {
  return screen === "review" ? 0 : null;
}

function isMove(intent: Intent): intent is { kind: "up" | "down" } {
  return intent.kind === "up" || intent.kind === "down";
}

/** Down enters a list of `count` lines at its first; up from the first leaves it. */
function moveCursor(session: Session, kind: "up" | "down", count: number): Session {
  const { cursor } = session;
  if (kind === "down") return { ...session, cursor: cursor === null ? 0 : Math.min(cursor + 1, count - 1) };
  return { ...session, cursor: cursor === null || cursor === 0 ? null : cursor - 1 };
}

function actOnQuestion(session: Session, intent: Intent, now: number): Session {
  const { interview, cursor } = session;
  const item = currentItem(interview);
  if (!item) return show(session, interview, now);
  const options = shownOptions(interview, item);
  switch (intent.kind) {
    case "up":
    case "down":
      return moveCursor(session, intent.kind, options.length);
    case "choose":
    case "confirm": {
      const option = options[intent.kind === "choose" ? intent.option : (cursor ?? -1)];
      if (option) {
        const times = withTime(session.times, item.id, now - session.shownAt);
        return show({ ...session, times }, answer(interview, option.value), now);
      }
      if (intent.kind === "choose") return { ...session, notice: "no-option" };
      const kept = keep(interview);
      return kept === interview ? { ...session, notice: "choose" } : show(session, kept, now);
    }
    case "skip": {
      const times = withTime(session.times, item.id, null);
      return show({ ...session, times }, skip(interview), now);
    }
    case "back":
      return interview.at === 0 ? { ...session, notice: "first" } : show(session, back(interview), now);
    case "list":
      return openReview(session);
    default:
      return session;
  }
}

function actOnSettled(session: Session, intent: Intent, now: number): Session {
  const { interview } = session;
  if (intent.kind === "confirm") return { ...session, outcome: "finished" };
  if (intent.kind === "continue") return show(session, reorder(interview, "listed"), now);
  if (intent.kind === "list") return openReview(session);
  if (isMove(intent)) return moveCursor(session, intent.kind, MOST_LINES);
  return intent.kind === "back" ? show(session, back(interview), now) : session;
}

/** Opens the list on the question at hand, so that Enter leads back to it and not out of the interview. */
function openReview(session: Session): Session {
  const item = currentItem(session.interview);
  const entries = reviewEntries(session.interview);
  const here = entries.findIndex((entry) => entry.kind === "item" && entry.item === item);
  return { ...session, screen: "review", cursor: Math.max(0, here) };
}

function actOnReview(session: Session, intent: Intent, now: number): Session {
  const { interview, cursor } = session;
  const entries = reviewEntries(interview);
  if (isMove(intent)) {
    const moved = moveCursor(session, intent.kind, entries.length);
    return { ...moved, cursor: moved.cursor ?? 0 };
  }
  if (intent.kind === "back" || intent.kind === "continue") {
    // The review was opened over a question: both lead back to it.
    if (currentItem(interview)) return show(session, interview, now);
    return show(session, intent.kind === "back" ? back(interview) : reorder(interview, "listed"), now);
  }
  const entry =
    intent.kind === "choose"
      ? entries.find((one) => openedBy(one) === intent.option)
      : entries[intent.kind === "confirm" ? (cursor ?? 0) : -1];
  if (!entry) return session;
  if (entry.kind === "finish") return { ...session, outcome: "finished" };
  const ids = entry.kind === "pair" ? entry.items.map(({ item }) => item.id) : [entry.item.id];
  return show(session, jump(interview, ids), now);
}

/** Shows what comes next in an interview: its question, or where none is left the settled verdict or the review. */
function show(session: Session, interview: Interview, now: number): Session {
  const sure = isSure(interview);
  const hasQuestion = currentItem(interview) !== null;
  const ending = interview.order === "shortest" && sure ? "settled" : "review";
  const screen = hasQuestion ? "question" : ending;
  return {
    ...session,
    interview,
    screen,
    under: screen,
    cursor: firstCursor(screen),
    notice: hasQuestion && sure && !session.isSure ? "certain" : null,
    shownAt: now,
    isSure: sure,
  };
}
