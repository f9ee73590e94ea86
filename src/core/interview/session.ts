import type { Item, Option } from "../profile/items.ts";
import { isTooSoon } from "./guard.ts";
import {
  answer,
  back,
  currentItem,
  erase,
  givenAnswer,
  goOn,
  type Interview,
  isSure,
  keep,
  pass,
  reorder,
  shownOptions,
  skip,
} from "./interview.ts";
import { actOnList, isMove, type Move, openList } from "./list.ts";
import { type AnswerTimes, withTime } from "./pace.ts";
import { end, show } from "./show.ts";

/** What is on the screen. `settled`: the short form has its verdict; `list`: every question, opened over another screen. */
export type Screen = "welcome" | "question" | "help" | "settled" | "list" | "review";

/** A sentence below the question, until the next key. `certain`: the verdict has just become sure. */
export type Notice = "no-option" | "choose" | "first" | "last" | "erased" | "certain" | "too-soon" | "pasted";

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
  notice: Notice | null;
  /** `early`: the report was asked for, and the order still has a question to ask. */
  outcome: "open" | "finished" | "early" | "left";
  /** When the screen came up, in milliseconds. */
  shownAt: number;
  /** When the question came up: a look at the help or the list does not start its clock anew. */
  askedAt: number;
  /** The key pressed last: one that is held comes again at once. */
  lastKey: { key: string; at: number } | null;
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
    lastKey: null,
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
  if (isTooSoon(session, intent, now)) return { ...session, notice: session.notice ?? "too-soon" };
  const quiet: Session = { ...session, notice: null };
  if (intent.kind === "leave") return { ...quiet, outcome: "left" };
  if (intent.kind === "paste") return { ...quiet, notice: "pasted" };
  if (intent.kind === "help") return toggleHelp(quiet, now);
  switch (session.screen) {
    case "help":
      return isMove(intent) ? moveCursor(quiet, intent.kind, MOST_LINES) : toggleHelp(quiet, now);
    case "welcome":
      if (isMove(intent)) return moveCursor(quiet, intent.kind, MOST_LINES);
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

/** How far a page of text scrolls: none of ours is longer, even in a narrow window. */
const MOST_LINES = 40;

/** Down enters a list of `count` lines at its first; up from the first leaves it. Nothing here is long enough for pages. */
function moveCursor(session: Session, move: Move, count: number): Session {
  const { cursor } = session;
  if (move === "down") return { ...session, cursor: cursor === null ? 0 : Math.min(cursor + 1, count - 1) };
  if (move === "up") return { ...session, cursor: cursor === null || cursor === 0 ? null : cursor - 1 };
  return session;
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
      return answerWith(session, item, options[intent.option], now) ?? { ...session, notice: "no-option" };
    case "confirm": {
      const option = cursor === null ? undefined : options[cursor];
      // Enter on the answer that is there keeps it, and the time that it took.
      const changed = option?.value === givenAnswer(interview, item) ? undefined : option;
      return answerWith(session, item, changed, now) ?? moveOn(session, keep(interview), "choose", now);
    }
    case "next":
      return moveOn(session, pass(interview), "last", now);
    case "skip":
      // What is answered is never lost by going on: only `erase` takes an answer back.
      return show(session, keep(interview) === interview ? skip(interview) : keep(interview), now);
    case "erase":
      return eraseAnswer(session, now);
    case "back":
      return interview.at === 0 ? { ...session, notice: "first" } : show(session, back(interview), now);
    case "list":
      return openList(session, now);
    default:
      return session;
  }
}

/** Answers and moves on; null where there is no such option. */
function answerWith(session: Session, item: Item, option: Option | undefined, now: number): Session | null {
  if (!option) return null;
  const times = withTime(session.times, item.id, now - session.askedAt);
  return show({ ...session, times }, answer(session.interview, option.value), now);
}

/** Shows where a step leads, or tells why it leads nowhere. */
function moveOn(session: Session, next: Interview, notice: Notice, now: number): Session {
  return next === session.interview ? { ...session, notice } : show(session, next, now);
}

function eraseAnswer(session: Session, now: number): Session {
  const { interview } = session;
  const item = currentItem(interview);
  const erased = erase(interview);
  if (!item || erased === interview) return session;
  const times = withTime(session.times, item.id, null);
  return { ...show({ ...session, times }, erased, now), notice: "erased" };
}

function actOnSettled(session: Session, intent: Intent, now: number): Session {
  const { interview } = session;
  if (intent.kind === "confirm" || intent.kind === "finish") return end(session);
  if (intent.kind === "continue") return show(session, reorder(interview, "listed"), now);
  if (intent.kind === "list") return openList(session, now);
  if (isMove(intent)) return moveCursor(session, intent.kind, MOST_LINES);
  return intent.kind === "back" ? show(session, back(interview), now) : session;
}
