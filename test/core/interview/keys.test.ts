import { describe, expect, test } from "vitest";
import { currentItem, shownOptions } from "../../../src/core/interview/interview.ts";
import {
  ANY_KEY,
  intentOf,
  KEYS,
  type Key,
  OPTION_KEYS,
  type Place,
  placeOf,
  press,
  type SessionPlace,
} from "../../../src/core/interview/keys.ts";
import type { Intent, Session } from "../../../src/core/interview/session.ts";
import { acted, begin, SCREENS } from "../sessions.ts";

const NAMED = [
  ...["up", "down", "left", "right", "enter", "escape", "backspace"],
  ...["page-up", "page-down", "home", "end", "paste"],
];

/** Every key of a keyboard, signs of other scripts, and words that an object knows. */
const ALPHABET: readonly Key[] = [
  ...NAMED,
  ...Array.from({ length: 95 }, (_, code) => String.fromCharCode(32 + code)),
  ...["tab", "delete", "insert", "\t", "é", "ß", "字", "😀", "constructor", "__proto__", ANY_KEY, ""],
];

type Table = Readonly<Record<string, Intent["kind"]>>;

const OPTIONS = Object.fromEntries([...OPTION_KEYS].map((key) => [key, "choose"])) as Table;
const DIGITS = Object.fromEntries([..."0123456789"].map((key) => [key, "digit"])) as Table;
const BACK = { left: "back", k: "back", escape: "back" } satisfies Table;
const STEPS = { up: "up", down: "down" } satisfies Table;
const PAGES = {
  ...STEPS,
  "page-up": "page-up",
  "page-down": "page-down",
  home: "top",
  end: "bottom",
} satisfies Table;
const ALWAYS = { "?": "help", s: "leave", paste: "paste" } satisfies Table;
const LIST = {
  ...DIGITS,
  ...PAGES,
  ...ALWAYS,
  enter: "confirm",
  backspace: "untype",
  r: "finish",
} satisfies Table;
const QUESTION = {
  ...OPTIONS,
  ...STEPS,
  ...ALWAYS,
  ...BACK,
  backspace: "back",
  enter: "confirm",
  d: "list",
  right: "next",
} satisfies Table;

/** What each key is to do at each place, said once more: a key that is not here does nothing. */
const EXPECTED: Readonly<Record<Exclude<Place, "help">, Table>> = {
  welcome: { ...STEPS, ...ALWAYS, enter: "confirm", right: "confirm", escape: "leave" },
  question: { ...QUESTION, l: "skip" },
  answered: { ...QUESTION, l: "next", h: "erase" },
  settled: {
    ...STEPS,
    ...ALWAYS,
    ...BACK,
    backspace: "back",
    enter: "finish",
    r: "finish",
    t: "continue",
    d: "list",
  },
  list: { ...LIST, ...BACK, d: "back" },
  review: { ...LIST, ...BACK, t: "continue" },
  menu: { ...DIGITS, ...PAGES, enter: "confirm", escape: "back", left: "back" },
  search: { ...PAGES, enter: "confirm", escape: "back" },
  write: { enter: "confirm", escape: "back" },
};

function expectedAt(place: Place, key: Key): Intent["kind"] | null {
  if (place !== "help") return Object.hasOwn(EXPECTED[place], key) ? (EXPECTED[place][key] ?? null) : null;
  const table: Table = { ...STEPS, s: "leave", paste: "paste" };
  return Object.hasOwn(table, key) ? (table[key] ?? null) : "help";
}

const PLACES = Object.keys(KEYS) as Place[];

describe("the table", () => {
  test.each(PLACES)(
    "at %s each key of the alphabet wants what it should, and no other wants anything",
    (place) => {
      const wanted = ALPHABET.map((key) => [key, intentOf(place, key)?.kind ?? null]);
      expect(wanted).toEqual(ALPHABET.map((key) => [key, expectedAt(place, key)]));
    },
  );

  test.each(PLACES)("at %s no key stands twice", (place) => {
    const keys = KEYS[place].flatMap((entry) => entry.keys);
    expect(keys).toEqual([...new Set(keys)]);
  });

  test("a key of an option names it, and a digit in the list its number", () => {
    const options = [..."1234567890x"].map((key) => intentOf("question", key));
    expect(options).toEqual(options.map((_, option) => ({ kind: "choose", option })));
    expect([..."0123456789"].map((key) => intentOf("list", key))).toEqual(
      Array.from({ length: 10 }, (_, digit) => ({ kind: "digit", digit })),
    );
  });
});

/** Sessions at each place: fresh, with the cursor moved, in the middle of the way, skipped, and opened from the list. */
const AT: Readonly<Record<SessionPlace, readonly Session[]>> = {
  welcome: [SCREENS.welcome, acted(SCREENS.welcome, "down")],
  question: [
    SCREENS.question,
    acted(SCREENS.question, "down", "down"),
    acted(SCREENS.question, "skip", "back"),
    acted(SCREENS.question, "list", 6),
    acted(SCREENS.question, "list", 6, "list", 7),
    acted(SCREENS.settled, "list", 2),
    acted(begin({}, "shortest"), "confirm"),
  ],
  answered: [
    acted(SCREENS.question, "back"),
    acted(SCREENS.question, "back", "down"),
    acted(SCREENS.question, "back", "up", "up", "up", "up"),
    acted(SCREENS.question, "list", 0),
    acted(SCREENS.settled, "back"),
    acted(SCREENS.review, 3),
    acted(SCREENS.review, 6),
  ],
  help: Object.values(SCREENS).map((session) =>
    session.screen === "help" ? session : acted(session, "help"),
  ),
  settled: [SCREENS.settled, acted(SCREENS.settled, "down")],
  list: [
    SCREENS.list,
    acted(SCREENS.list, "top"),
    acted(SCREENS.list, "bottom"),
    acted(SCREENS.settled, "list"),
    acted(SCREENS.question, "back", "list"),
  ],
  review: [SCREENS.review, acted(SCREENS.review, "bottom")],
};

interface Changed {
  answers: Session["interview"]["answers"];
  skipped: readonly string[];
  outcome: Session["outcome"];
}

function changedBy({ interview, outcome }: Session): Changed {
  return { answers: interview.answers, skipped: [...interview.skipped].sort(), outcome };
}

/** What a key may change of the answers, by what the table says that it wants. */
function promised(session: Session, key: Key): Changed {
  const place = placeOf(session);
  const { interview, cursor } = session;
  const now = changedBy(session);
  const item = currentItem(interview);
  const wanted = expectedAt(place, key);
  const answeredWith = (option: number): Changed => {
    const shown = item ? shownOptions(interview, item)[option]?.value : undefined;
    if (!item || shown === undefined) return now;
    const skipped = now.skipped.filter((id) => id !== item.id);
    return { ...now, answers: { ...now.answers, [item.id]: shown }, skipped };
  };
  if (wanted === "leave") return { ...now, outcome: "left" };
  if (
    wanted === "finish" ||
    (wanted === "confirm" && cursor === 0 && (place === "list" || place === "review"))
  ) {
    return { ...now, outcome: place === "list" && item ? "early" : "finished" };
  }
  if (wanted === "choose") return answeredWith(OPTION_KEYS.indexOf(key));
  if (wanted === "confirm" && (place === "question" || place === "answered"))
    return answeredWith(cursor ?? -1);
  if (wanted === "skip" && item) {
    return { ...now, skipped: [...new Set([...now.skipped, item.id])].sort() };
  }
  if (wanted !== "erase" || !item) return now;
  return {
    ...now,
    answers: Object.fromEntries(Object.entries(now.answers).filter(([id]) => id !== item.id)),
  };
}

const SITUATIONS = Object.entries(AT).flatMap(([place, sessions]) =>
  sessions.map((session, index) => ({ place, index, session })),
);

describe("every key of the alphabet, long after the screen came up", () => {
  test.each(SITUATIONS)(
    "at $place, $index, changes what the table says and nothing else",
    ({ place, session }) => {
      expect([placeOf(session), session.outcome]).toEqual([place, "open"]);
      const now = session.shownAt + 10_000;
      const changed = ALPHABET.map((key) => [key, changedBy(press(session, key, now))]);
      expect(changed).toEqual(ALPHABET.map((key) => [key, promised(session, key)]));
    },
  );

  test.each(SITUATIONS)("at $place, $index, leaves the session that was as it was", ({ session }) => {
    const before = structuredClone({ ...session, interview: { ...session.interview, profile: null } });
    for (const key of ALPHABET) press(session, key, session.shownAt + 10_000);
    expect({ ...session, interview: { ...session.interview, profile: null } }).toEqual(before);
  });

  test.each(SITUATIONS)("at $place, $index, one without a meaning does nothing at all", ({ session }) => {
    const place = placeOf(session);
    const idle = ALPHABET.filter((key) => expectedAt(place, key) === null);
    const pressed = idle.map((key) => ({ ...press(session, key, session.shownAt + 10_000), lastKey: null }));
    expect(pressed).toEqual(idle.map(() => ({ ...session, lastKey: null, isIgnored: true })));
  });
});

describe("every key of the alphabet, right after the screen came up", () => {
  test.each(SITUATIONS)(
    "at $place, $index, changes no answer and ends nothing but by leaving",
    ({ session }) => {
      const now = session.shownAt + 149;
      const before = changedBy(session);
      const changed = ALPHABET.map((key) => [key, changedBy(press(session, key, now))]);
      expect(changed).toEqual(
        ALPHABET.map((key) => {
          const leaves = expectedAt(placeOf(session), key) === "leave";
          return [key, leaves ? { ...before, outcome: "left" } : before];
        }),
      );
    },
  );
});
