import { stripControls } from "../../core/base/clean.ts";
import type { Interview } from "../../core/interview/interview.ts";
import { placeOf } from "../../core/interview/keys.ts";
import type { Session } from "../../core/interview/session.ts";
import { listItems } from "../../core/profile/items.ts";
import { exploring } from "../../text/exploring.ts";
import { interview as words } from "../../text/interview.ts";
import { columnsOf, hangLines, wrapLines } from "../terminal/wrap.ts";
import { keyHelp, toldKeys } from "./keys.ts";
import { usualExplored, usualMinutes, usualQuestions } from "./pace.ts";
import { purposeOf } from "./question.ts";
import type { Parts, Window } from "./window.ts";
import { wordsOf } from "./words.ts";

/** A page of text that scrolls by the line. */
function page(session: Session, lines: string[]): Parts {
  // Empty lines fall away when the page scrolls: a step onto one would move nothing.
  const stops = lines.flatMap((line, index) => (line === "" ? [] : [index]));
  const first = session.cursor === null ? 0 : (stops[session.cursor + 1] ?? stops.at(-1) ?? 0);
  // A focus without end keeps its first line at the top.
  const focus = { first, last: Number.POSITIVE_INFINITY };
  const notice = session.notice && wordsOf(session.interview).notices[session.notice];
  return { head: [], body: lines, focus, notice, keys: toldKeys(session) };
}

/** What a person should know before the first question. */
export function welcomeTexts(session: Session): string[] {
  const { summary } = session.interview.profile;
  return [
    ...(summary === undefined ? [] : [stripControls(summary)]),
    ...extentTexts(session.interview),
    words.private,
    words.honest,
    words.purpose,
  ];
}

function extentTexts({ profile, order, explorer }: Interview): string[] {
  const items = listItems(profile).length;
  if (explorer) {
    const { roles } = explorer;
    const usual = usualExplored(items, roles);
    const { extent, length, stop } = exploring;
    return [extent(roles), length({ usual, items, minutes: usualMinutes(usual), roles }), stop];
  }
  const usual = usualQuestions(items);
  return order === "shortest"
    ? [words.shortExtent(usual, items, usualMinutes(usual))]
    : [words.extent(items, usualMinutes(items))];
}

export function drawWelcome(session: Session, { width, chalk }: Window): Parts {
  const title = wordsOf(session.interview).welcome(stripControls(session.interview.profile.role));
  const texts = welcomeTexts(session).flatMap((text) => ["", ...wrapLines(text, width)]);
  const lines = [...wrapLines(title, width).map((line) => chalk.bold(line)), ...texts];
  return page(session, lines);
}

export function drawHelp(session: Session, { width, chalk }: Window): Parts {
  const below: Session = { ...session, screen: session.under };
  const purpose = below.screen === "question" ? purposeOf(session) : null;
  const rows = keyHelp(below);
  const lead = 2 + Math.max(...rows.map(({ keys }) => columnsOf(keys)));
  const lines = [
    ...(purpose === null ? [] : [...wrapLines(purpose, width), ""]),
    ...wrapLines(words.help.titles[placeOf(below)], width).map((line) => chalk.bold(line)),
    ...rows.flatMap(({ keys, deed }) =>
      width - lead < LEAST_DEED
        ? wrapLines(`${keys}: ${deed}`, width)
        : hangLines(keys.padEnd(lead), deed, width),
    ),
  ];
  return page(session, lines);
}

/** Narrower columns for what keys do would tear its words. */
const LEAST_DEED = 24;

export function drawSettled(session: Session, { width, chalk }: Window): Parts {
  const { settled, goOn } = wordsOf(session.interview);
  const lines = [
    ...wrapLines(settled, width).map((line) => chalk.bold(line)),
    "",
    ...wrapLines(settledText(session), width),
    "",
    ...wrapLines(goOn, width),
  ];
  return page(session, lines);
}

/** How many answers were enough, and how many questions were saved. */
export function settledText({ interview }: Session): string {
  const { explorer, answers, skipped } = interview;
  const asked = Object.keys(answers).length;
  const open = listItems(interview.profile).length - asked;
  if (!explorer) return words.saved(asked, open);
  const passed = skipped.length;
  return exploring.enough({ asked, skipped: passed, left: open - passed, roles: explorer.roles });
}
