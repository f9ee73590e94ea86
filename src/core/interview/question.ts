import type { Item, Option } from "../profile/items.ts";
import {
  answer,
  back,
  currentItem,
  erase,
  givenAnswer,
  type Interview,
  keep,
  pass,
  shownOptions,
  skip,
} from "./interview.ts";
import { openList } from "./list.ts";
import { stepThrough } from "./moves.ts";
import { withTime } from "./pace.ts";
import type { Intent, Session, SessionNotice } from "./session.ts";
import { show } from "./show.ts";

/** A question after what the person wants. */
export function actOnQuestion(session: Session, intent: Intent, now: number): Session {
  const { interview, cursor } = session;
  const item = currentItem(interview);
  if (!item) return show(session, interview, now);
  const options = shownOptions(interview, item);
  const given = givenAnswer(interview, item);
  switch (intent.kind) {
    case "up":
    case "down":
      return stepThrough(session, intent.kind, options.length);
    case "choose":
      return answerWith(session, item, options[intent.option], now) ?? { ...session, notice: "no-option" };
    case "confirm": {
      const option = cursor === null ? undefined : options[cursor];
      // Enter on the answer that is there keeps it, and the time that it took.
      const changed = option?.value === given ? undefined : option;
      return answerWith(session, item, changed, now) ?? moveOn(session, keep(interview), "choose", now);
    }
    case "next":
      return moveOn(session, pass(interview), "last", now);
    case "skip":
      // What is answered is never lost by going on: only `erase` takes an answer back.
      return show(session, given === null ? skip(interview) : keep(interview), now);
    case "erase":
      return eraseAnswer(session, now);
    case "back":
      return goBack(session, now);
    case "list":
      return openList(session, now);
    default:
      return session;
  }
}

function goBack(session: Session, now: number): Session {
  const { interview, cameFrom } = session;
  if (cameFrom) return show(session, cameFrom, now);
  return interview.at === 0 ? { ...session, notice: "first" } : show(session, back(interview), now);
}

/** Answers and moves on; null where there is no such option. */
function answerWith(session: Session, item: Item, option: Option | undefined, now: number): Session | null {
  if (!option) return null;
  const times = withTime(session.times, item.id, now - session.askedAt);
  return show({ ...session, times }, answer(session.interview, option.value), now);
}

/** Shows where a step leads, or tells why it leads nowhere. */
function moveOn(session: Session, next: Interview, notice: SessionNotice, now: number): Session {
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
