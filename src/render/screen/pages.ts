import { stripControls } from "../../core/base/clean.ts";
import type { Session } from "../../core/interview/session.ts";
import { listItems } from "../../core/profile/items.ts";
import { interview as words } from "../../text/interview.ts";
import { hangLines, wrapLines } from "../terminal/wrap.ts";
import { minutesLeft } from "./pace.ts";
import { purposeOf } from "./question.ts";
import type { Parts, Window } from "./window.ts";

/** A page of text that scrolls by the line. */
function page(session: Session, lines: string[], keys: string[]): Parts {
  // Empty lines fall away when the page scrolls: a step onto one would move nothing.
  const stops = lines.flatMap((line, index) => (line === "" ? [] : [index]));
  const first = session.cursor === null ? 0 : (stops[session.cursor + 1] ?? stops.at(-1) ?? 0);
  // A focus without end keeps its first line at the top.
  const notice = session.notice && words.notices[session.notice];
  return { head: [], body: lines, focus: { first, last: Number.POSITIVE_INFINITY }, notice, keys };
}

/** What a person should know before the first question. */
export function welcomeTexts(session: Session): string[] {
  const { profile, order } = session.interview;
  const items = listItems(profile).length;
  const extent = order === "shortest" ? words.shortExtent(items) : words.extent(items, minutesLeft(session));
  return [
    ...(profile.summary === undefined ? [] : [stripControls(profile.summary)]),
    extent,
    words.private,
    words.honest,
    words.purpose,
  ];
}

export function drawWelcome(session: Session, { width, chalk }: Window): Parts {
  const title = words.welcome(stripControls(session.interview.profile.role));
  const texts = welcomeTexts(session).flatMap((text) => ["", ...wrapLines(text, width)]);
  const lines = [...wrapLines(title, width).map((line) => chalk.bold(line)), ...texts];
  return page(session, lines, [words.keys.start, words.keys.help, words.keys.move, words.keys.leave]);
}

export function drawHelp(session: Session, { width, chalk }: Window): Parts {
  const purpose = session.under === "question" ? purposeOf(session) : null;
  const [title = "", ...keys] = words.help;
  const lines = [
    ...(purpose === null ? [] : [...wrapLines(purpose, width), ""]),
    chalk.bold(title),
    ...keys.flatMap((line) => keyLines(line, width)),
  ];
  return page(session, lines, [words.keys.close, words.keys.move]);
}

/** Narrower columns for the meanings of the keys would tear their words. */
const LEAST_MEANING = 20;

/** A line of the help: the keys, then what they do, hung where that leaves room enough. */
function keyLines(line: string, width: number): string[] {
  const lead = /^.+? {2,}/.exec(line)?.[0] ?? "";
  return width - lead.length < LEAST_MEANING
    ? wrapLines(line, width)
    : hangLines(lead, line.slice(lead.length), width);
}

export function drawSettled(session: Session, { width, chalk }: Window): Parts {
  const lines = [
    ...wrapLines(words.settled, width).map((line) => chalk.bold(line)),
    "",
    ...wrapLines(settledText(session), width),
    "",
    ...wrapLines(words.goOn, width),
  ];
  return page(session, lines, [
    words.keys.finish,
    words.keys.more,
    words.keys.list,
    words.keys.back,
    words.keys.leave,
  ]);
}

/** How many answers were enough, and how many questions were saved. */
export function settledText({ interview }: Session): string {
  const asked = Object.keys(interview.answers).length;
  return words.saved(asked, listItems(interview.profile).length - asked);
}
