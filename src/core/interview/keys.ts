import { isHeld, isPastedOn } from "./guard.ts";
import { currentItem, givenAnswer } from "./interview.ts";
import { act, type Intent, type Screen, type Session } from "./session.ts";

/**
 * The name of a key: "up" "down" "left" "right" "enter" "escape" "backspace" "page-up" "page-down" "home" "end", or its sign in
 * lower case; "paste" is a text pasted at once.
 */
export type Key = string;

/** Where keys are pressed in an interview. `answered`: a question that has an answer. */
export type SessionPlace = Screen | "answered";

/** The questions beside the interview: one of a few choices, one of many, and a line of text. */
export type PromptPlace = "menu" | "search" | "write";

export type Place = SessionPlace | PromptPlace;

/** Keys that do one thing at a place; the first is the one to tell of. */
export interface KeyEntry {
  keys: readonly Key[];
  intent: Intent["kind"];
}

/** In a table: every key that no other entry names. */
export const ANY_KEY = "any";

/** The keys of the options in order: the tenth is 0, the eleventh x. */
export const OPTION_KEYS = "1234567890x";

const MOVES: readonly KeyEntry[] = [
  { keys: ["up"], intent: "up" },
  { keys: ["down"], intent: "down" },
];

const PAGES: readonly KeyEntry[] = [
  ...MOVES,
  { keys: ["page-up"], intent: "page-up" },
  { keys: ["page-down"], intent: "page-down" },
  { keys: ["home"], intent: "top" },
  { keys: ["end"], intent: "bottom" },
];

const HELP: KeyEntry = { keys: ["?"], intent: "help" };
const LEAVE: KeyEntry = { keys: ["s"], intent: "leave" };
const PASTE: KeyEntry = { keys: ["paste"], intent: "paste" };
const DIGITS: KeyEntry = { keys: [..."1234567890"], intent: "digit" };

/** What every question has in common, answered or not. */
const QUESTION: readonly KeyEntry[] = [
  { keys: [...OPTION_KEYS], intent: "choose" },
  ...MOVES,
  { keys: ["enter"], intent: "confirm" },
  { keys: ["left", "k", "backspace", "escape"], intent: "back" },
  { keys: ["d"], intent: "list" },
  HELP,
  LEAVE,
  PASTE,
];

/** What each key does at each place: a key that is not there does nothing. */
export const KEYS: Readonly<Record<Place, readonly KeyEntry[]>> = {
  welcome: [
    { keys: ["enter", "right"], intent: "confirm" },
    ...MOVES,
    HELP,
    { keys: ["s", "escape"], intent: "leave" },
    PASTE,
  ],
  question: [...QUESTION, { keys: ["right"], intent: "next" }, { keys: ["l"], intent: "skip" }],
  answered: [...QUESTION, { keys: ["right", "l"], intent: "next" }, { keys: ["h"], intent: "erase" }],
  help: [...MOVES, LEAVE, PASTE, { keys: ["escape", "?", ANY_KEY], intent: "help" }],
  settled: [
    { keys: ["enter", "r"], intent: "finish" },
    { keys: ["t"], intent: "continue" },
    { keys: ["d"], intent: "list" },
    { keys: ["left", "k", "backspace", "escape"], intent: "back" },
    ...MOVES,
    HELP,
    LEAVE,
    PASTE,
  ],
  list: [
    { keys: ["enter"], intent: "confirm" },
    ...PAGES,
    DIGITS,
    { keys: ["backspace"], intent: "untype" },
    { keys: ["r"], intent: "finish" },
    { keys: ["escape", "left", "k", "d"], intent: "back" },
    HELP,
    LEAVE,
    PASTE,
  ],
  review: [
    { keys: ["enter"], intent: "confirm" },
    ...PAGES,
    DIGITS,
    { keys: ["backspace"], intent: "untype" },
    { keys: ["r"], intent: "finish" },
    { keys: ["t"], intent: "continue" },
    { keys: ["escape", "left", "k"], intent: "back" },
    HELP,
    LEAVE,
    PASTE,
  ],
  menu: [
    { keys: ["enter"], intent: "confirm" },
    ...PAGES,
    DIGITS,
    { keys: ["escape", "left"], intent: "back" },
  ],
  search: [{ keys: ["enter"], intent: "confirm" }, ...PAGES, { keys: ["escape"], intent: "back" }],
  write: [
    { keys: ["enter"], intent: "confirm" },
    { keys: ["escape"], intent: "back" },
  ],
};

/** Where the keys of a session are pressed. */
export function placeOf({ screen, interview }: Session): SessionPlace {
  const item = screen === "question" ? currentItem(interview) : null;
  return item && givenAnswer(interview, item) !== null ? "answered" : screen;
}

/** What a key wants at a place; null: nothing. */
export function intentOf(place: Place, key: Key): Intent | null {
  const entry = KEYS[place].find(({ keys }) => keys.includes(key)) ?? otherwise(place);
  if (!entry) return null;
  if (entry.intent === "choose") return { kind: "choose", option: OPTION_KEYS.indexOf(key) };
  if (entry.intent === "digit") return { kind: "digit", digit: Number(key) };
  return { kind: entry.intent };
}

function otherwise(place: Place): KeyEntry | undefined {
  return KEYS[place].find(({ keys }) => keys.includes(ANY_KEY));
}

/** The session after a key. `now` in milliseconds. */
export function press(session: Session, key: Key, now: number): Session {
  const pressed: Session = { ...session, lastKey: { key, at: now }, isIgnored: true };
  if (isPastedOn(session, now)) return { ...pressed, lastKey: { key: "paste", at: now } };
  const intent = intentOf(placeOf(session), key);
  if (!intent || isHeld(session, key, intent, now)) return pressed;
  return act(pressed, intent, now);
}
