import { currentItem, givenAnswer, type Interview, isSure, isUnfinished, shownOptions } from "./interview.ts";
import type { Screen, Session } from "./session.ts";

/** Shows what comes next in an interview: its question, or where none is left the settled verdict or the review. */
export function show(session: Session, interview: Interview, now: number): Session {
  const sure = isSure(interview);
  const hasQuestion = currentItem(interview) !== null;
  const ending = interview.order === "shortest" && sure ? "settled" : "review";
  const screen = hasQuestion ? "question" : ending;
  return {
    ...session,
    interview,
    screen,
    under: screen,
    cursor: firstCursor(interview, screen),
    cursorUnder: null,
    typed: "",
    notice: hasQuestion && sure && !session.isSure ? "certain" : null,
    shownAt: now,
    askedAt: now,
    cameFrom: null,
    isSure: sure,
  };
}

/** The review's cursor always stands on a line, and a question's on the answer that it has: Enter keeps it. */
function firstCursor(interview: Interview, screen: Screen): number | null {
  if (screen === "review") return 0;
  const item = currentItem(interview);
  const given = item && givenAnswer(interview, item);
  if (!item || given === null) return null;
  return shownOptions(interview, item).findIndex(({ value }) => value === given);
}

/** Ends a session in its report. */
export function end(session: Session): Session {
  return { ...session, outcome: isUnfinished(session.interview) ? "early" : "finished" };
}
