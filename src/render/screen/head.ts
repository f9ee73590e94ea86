import type { Explorer } from "../../core/interview/explorer.ts";
import { groupOf } from "../../core/interview/groups.ts";
import type { Interview } from "../../core/interview/interview.ts";
import type { Session } from "../../core/interview/session.ts";
import { type Item, listItems } from "../../core/profile/items.ts";
import { exploring } from "../../text/exploring.ts";
import { groupNames, interview as words } from "../../text/interview.ts";
import { columnsOf } from "../terminal/wrap.ts";
import { minutesLeft, openCount, usualExplored, usualQuestions } from "./pace.ts";
import type { Window } from "./window.ts";

/** Where the person is: which question, in which part, how long still. */
export interface Whereabouts {
  count: string;
  /** The same for the narrowest windows. */
  shortCount: string;
  /** Null in the short form, whose questions come in an order of their own. Of several roles: how many are still in play. */
  part: string | null;
  /** In many words and in few; null where nobody can tell. */
  left: { long: string; brief: string } | null;
  /** How far, from 0 to 1. */
  done: number;
}

/** The place of the question on the screen. */
export function whereaboutsOf(session: Session, item: Item): Whereabouts {
  const { interview } = session;
  if (interview.order === "listed") return listedPlace(session, item);
  const { explorer } = interview;
  if (!explorer) return shortPlace(session);
  const place = exploredPlace(session, explorer);
  return explorer.only ? { ...place, ...placeAmong(session, item, explorer.only) } : place;
}

/** So few questions are nearly none. */
const FEW = 5;

function listedPlace(session: Session, item: Item): Whereabouts {
  const { interview } = session;
  const items = listItems(interview.profile);
  const number = items.indexOf(item) + 1;
  return {
    count: words.question(number, items.length),
    shortCount: words.place.listed(number, items.length),
    part: groupNames[groupOf(interview.profile, item)],
    left: leftOf(session, openCount(interview)),
    done: answeredCount(interview) / items.length,
  };
}

/** Of a few questions that alone are asked; whoever looks at another one again is told its own place. */
function placeAmong(session: Session, { id }: Item, only: readonly string[]): Partial<Whereabouts> {
  const { answers, skipped } = session.interview;
  const number = only.indexOf(id) + 1;
  const open = only.filter((one) => answers[one] === undefined && !skipped.includes(one)).length;
  return {
    ...(number > 0 && {
      count: words.question(number, only.length),
      shortCount: words.place.listed(number, only.length),
    }),
    left: leftOf(session, open),
    done: (only.length - open) / only.length,
  };
}

function leftOf(session: Session, open: number): Whereabouts["left"] {
  const nearly = { long: words.nearlyDone, brief: words.nearlyDoneBriefly };
  return open > FEW ? timeLeft(session, open) : open > 0 ? nearly : null;
}

/** Once more questions came than usual, nobody knows how many are still to come. */
function shortPlace(session: Session): Whereabouts {
  const { interview } = session;
  const items = listItems(interview.profile).length;
  const number = interview.at + 1;
  const usual = usualQuestions(items);
  const passed = answeredCount(interview) + interview.skipped.length;
  const isUsual = number <= usual && passed < usual;
  return {
    count: isUsual ? words.usualQuestion(number, usual) : words.mostQuestion(number, items),
    shortCount: words.place.short(number),
    part: null,
    left: isUsual ? timeLeft(session, usual - passed) : null,
    done: passed / Math.max(usual, passed + 1),
  };
}

/** How far is told by the questions and by the roles that compete for the first places. */
function exploredPlace(session: Session, explorer: Explorer): Whereabouts {
  const { interview } = session;
  const items = listItems(interview.profile).length;
  const usual = usualExplored(items, explorer.roles);
  const number = interview.at + 1;
  const passed = answeredCount(interview) + interview.skipped.length;
  const isUsual = number <= usual && passed < usual;
  const left = explorer.inPlay(interview.answers, interview.skipped);
  return {
    count: isUsual ? words.usualQuestion(number, usual) : words.mostQuestion(number, items),
    shortCount: words.place.short(number),
    part: left > 0 ? exploring.inPlay(left) : null,
    left: isUsual ? timeLeft(session, usual - passed) : null,
    done: passed / Math.max(usual, passed + 1),
  };
}

function timeLeft(session: Session, questions: number): Whereabouts["left"] {
  const minutes = minutesLeft(session, questions);
  return { long: words.left(minutes), brief: words.leftBriefly(minutes) };
}

function answeredCount({ answers }: Interview): number {
  return Object.keys(answers).length;
}

/** A line that tells the place in as many words as fit, and a thin line of how far. */
export function headLines(session: Session, item: Item, { width, chalk }: Window): string[] {
  const place = whereaboutsOf(session, item);
  const { count, shortCount, part, left } = place;
  const listed = [
    [count, part, left?.long],
    [count, left?.long],
    [count, left?.brief],
    [count, part],
    [count],
  ];
  // Of several roles, how many are still in play tells most.
  const explored = [
    [count, part, left?.brief],
    [count, part],
    [shortCount, part],
  ];
  const tries = (session.interview.explorer ? explored : listed).map((texts) =>
    texts.filter((text) => typeof text === "string").join(" · "),
  );
  const line = tries.find((text) => columnsOf(text) <= width) ?? shortCount;
  const done = Math.round(place.done * width);
  return [chalk.dim(line), chalk.cyan("━".repeat(done)) + chalk.dim("─".repeat(width - done))];
}
