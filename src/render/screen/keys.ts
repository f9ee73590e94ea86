import { at } from "../../core/base/at.ts";
import { currentItem, type Interview } from "../../core/interview/interview.ts";
import { KEYS, type KeyEntry, OPTION_KEYS, placeOf, type SessionPlace } from "../../core/interview/keys.ts";
import type { Session } from "../../core/interview/session.ts";
import { exploring } from "../../text/exploring.ts";
import { interview as words } from "../../text/interview.ts";
import { type Deed, type DeedKind, deeds, deedsAt, keyNames } from "../../text/keys.ts";

const MOVES: readonly DeedKind[] = ["up", "down"];
const POINT: readonly DeedKind[] = [...MOVES, "confirm"];

/** What the keys below each screen tell, most important first; those told together have the last one's word. */
const TOLD: Readonly<Record<SessionPlace, readonly (DeedKind | readonly DeedKind[])[]>> = {
  welcome: ["confirm", "help", "leave"],
  question: ["choose", "next", "back", "help", "skip", "leave", POINT, "list"],
  answered: ["choose", "next", "back", "erase", "help", "leave", POINT, "list"],
  help: ["help", "leave"],
  settled: ["finish", "continue", "list", "back", "help", "leave"],
  list: ["confirm", "back", MOVES, "digit", "finish", "help", "leave"],
  review: ["confirm", MOVES, "digit", "back", "help", "leave"],
};

/** What the keys do on a screen, most important first: each with one word. */
export function toldKeys(session: Session): string[] {
  const place = placeOf(session);
  const options = optionCount(session);
  const hasNext = place !== "question" || leadsOn(session);
  return TOLD[place]
    .filter((told) => told !== "next" || hasNext)
    .map((told) => [told].flat())
    .map((kinds) => {
      const keys = kinds.map((kind) => keyNamesOf(place, kind, options)[0]);
      return `${keys.join(" ").replace("↑ ↓", "↑↓")} ${deedAt(place, at(kinds, kinds.length - 1), session.interview).brief}`;
    });
}

/** Whether a question without an answer can be left as it is: not the one that the interview is waiting for. */
function leadsOn({ interview: { trail, at, skipped } }: Session): boolean {
  const id = trail[at];
  return at < trail.length - 1 || (id !== undefined && skipped.includes(id));
}

/** With more options than this, the keys are not only the digits from 1. */
const DIGITS = 9;

/** A line of the help: keys, and what they do. */
export interface KeyHelp {
  keys: string;
  deed: string;
}

const DEEDS = Object.keys(deeds) as DeedKind[];

/**
 * Everything that keys do on a screen, in the order in which it is best told; keys that do the same share a line.
 * @param without what they do not do there
 */
export function keyHelp(session: Session, without: readonly DeedKind[] = []): KeyHelp[] {
  const place = placeOf(session);
  const options = optionCount(session);
  const found = new Map<string, string[]>();
  for (const kind of DEEDS.filter((one) => KEYS[place].some(({ intent }) => intent === one))) {
    if (without.includes(kind)) continue;
    const { full } = deedAt(place, kind, session.interview);
    const deed = kind === "choose" && options > DIGITS ? `${full} (${words.help.many})` : full;
    const names = keyNamesOf(place, kind, options);
    found.set(deed, [...new Set([...(found.get(deed) ?? []), ...names])]);
  }
  return Array.from(found, ([deed, names]) => ({ keys: names.join(" "), deed }));
}

/** What a kind of intent does at a place. */
export function deedAt(place: SessionPlace, kind: DeedKind, interview?: Interview): Deed {
  if (kind === "finish" && interview?.explorer) return exploring.deed;
  return deedsAt[place]?.[kind] ?? deeds[kind];
}

function keyNamesOf(place: SessionPlace, kind: DeedKind, options: number): string[] {
  return KEYS[place].filter(({ intent }) => intent === kind).flatMap((entry) => namesOf(entry, options));
}

/** The keys of one entry by name: those of the options and digits as a range. */
function namesOf({ keys, intent }: KeyEntry, options: number): string[] {
  if (intent === "digit") return ["0–9"];
  if (intent !== "choose") return keys.map((key) => keyNames[key] ?? key);
  return [options > 1 ? `1–${OPTION_KEYS[options - 1]}` : "1"];
}

/** How many options the question on the screen has, or the one below the help. */
function optionCount({ interview }: Session): number {
  return currentItem(interview)?.options.length ?? 0;
}
