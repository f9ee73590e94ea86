import { describe, expect, test } from "vitest";
import { HELD_MILLISECONDS, UNREAD_MILLISECONDS } from "../../../src/core/interview/guard.ts";
import { type Key, press } from "../../../src/core/interview/keys.ts";
import { act, type Intent, type Session } from "../../../src/core/interview/session.ts";
import { acted, begin, SCREENS, seen } from "../sessions.ts";

type Typed = readonly [key: Key, wait: number];

/** Presses keys, each so many milliseconds after the one before; the first after the screen came up. */
function typed(session: Session, ...keys: Typed[]): Session {
  let now = session.shownAt;
  return keys.reduce((last, [key, wait]) => {
    now += wait;
    return press(last, key, now);
  }, session);
}

/** The same key from a finger that stays on it: the keyboard waits half a second, then repeats. */
function held(key: Key, count: number): Typed[] {
  return Array.from({ length: count }, (_, index) => [key, index === 0 ? 1000 : index === 1 ? 500 : 30]);
}

const answered = acted(SCREENS.question, "back");

describe("a new screen", () => {
  test.each<[string, Session, Key, string]>([
    ["a question", SCREENS.question, "4", "question empati-1 -: too-soon"],
    ["a question, passed over", SCREENS.question, "l", "question empati-1 -: too-soon"],
    ["an answered question", answered, "h", "question minat-1 2: too-soon"],
    ["an answered question, by Enter", answered, "enter", "question minat-1 2: too-soon"],
    ["the settled verdict", SCREENS.settled, "enter", "settled -: too-soon"],
    ["the list", SCREENS.list, "r", "list 2: too-soon"],
    ["the last look", SCREENS.review, "enter", "review 0: too-soon"],
  ])("%s takes no risky key in its first moment, and says so", (_, session, key, expected) => {
    for (const wait of [0, UNREAD_MILLISECONDS - 1]) expect(seen(typed(session, [key, wait]))).toBe(expected);
    expect(seen(typed(session, [key, UNREAD_MILLISECONDS]))).not.toBe(expected);
  });

  test.each<[string, Key, string]>([
    ["back", "left", "question minat-1 2"],
    ["the help", "?", "help -"],
    ["the list", "d", "list 2"],
    ["the cursor", "down", "question empati-1 0"],
    ["leaving", "s", "question empati-1 -, left"],
  ])("%s does not wait", (_, key, expected) => {
    expect(seen(typed(SCREENS.question, [key, 0]))).toBe(expected);
  });

  test("Enter may be typed ahead of the welcome, and answers nothing", () => {
    expect(seen(typed(SCREENS.welcome, ["enter", 0]))).toBe("question minat-1 -");
    expect(seen(typed(SCREENS.welcome, ["enter", 0], ["4", 100]))).toBe("question minat-1 -: too-soon");
  });

  test("the way forward through answers does not wait either, and stops at what is open", () => {
    const far = acted(SCREENS.question, 0, 0, "back", "back", "back");
    expect(seen(far)).toBe("question minat-1 2");
    const through = typed(far, ["l", 0], ["l", 30], ["l", 30], ["l", 30], ["l", 30]);
    expect(seen(through)).toBe("question empati-3 -");
    expect(through.interview.answers).toBe(far.interview.answers);
    expect(through.interview.skipped).toEqual([]);
  });

  test("closing the help or the list, and taking an answer back, make the screen new", () => {
    expect(seen(typed(SCREENS.help, ["escape", 1000], ["4", 100]))).toBe("question empati-1 -: too-soon");
    expect(seen(typed(SCREENS.list, ["escape", 1000], ["4", 100]))).toBe("question empati-1 -: too-soon");
    expect(seen(typed(answered, ["h", 1000], ["4", 100]))).toBe("question minat-1 -: erased");
  });

  test("what it has to say is not pushed aside", () => {
    const sure = acted(begin(), "confirm", 0, 0, 4, "skip", 0);
    expect(sure.notice).toBe("certain");
    expect(typed(sure, ["1", 100])).toMatchObject({ notice: "certain", isIgnored: true });
    expect(typed(sure, ["down", 100])).toMatchObject({ notice: null, isIgnored: false });
  });

  test("a line that is typed waits as well, but may come again at once", () => {
    const choice: Intent = { kind: "choose", option: 0 };
    const { shownAt } = SCREENS.question;
    expect(seen(act(SCREENS.question, choice, shownAt + 149))).toBe("question empati-1 -: too-soon");
    const finish = acted(SCREENS.settled, "up");
    const line: Intent = { kind: "confirm" };
    expect(act(act(finish, line, shownAt + 100), line, shownAt + 150).outcome).toBe("finished");
  });
});

describe("a key that is held", () => {
  test.each<[Key, Session, string]>([
    ["4", SCREENS.question, "question empati-3 -"],
    ["l", SCREENS.question, "question empati-3 -"],
    ["enter", SCREENS.welcome, "question minat-1 -: choose"],
    ["right", SCREENS.welcome, "question minat-1 -: last"],
    ["h", answered, "question minat-1 -: erased"],
    ["enter", acted(answered, "back"), "question empati-1 -: choose"],
  ])("%s does what two presses do", (key, session, expected) => {
    const pressed = typed(session, ...held(key, 40));
    expect(seen(pressed)).toBe(expected);
    const twice = typed(session, ...held(key, 2));
    expect(pressed.interview).toEqual(twice.interview);
  });

  test("it is ignored without a word, and what was told stays", () => {
    const last = typed(SCREENS.question, ["9", 1000], ["9", HELD_MILLISECONDS - 1]);
    expect([last.notice, last.isIgnored]).toEqual(["no-option", true]);
    expect(typed(SCREENS.question, ["1", 1000], ["1", HELD_MILLISECONDS]).notice).toBe("too-soon");
  });

  test("another key between is no holding", () => {
    const [first, second] = [
      typed(SCREENS.review, ["d", 1000], ["r", 10]),
      typed(SCREENS.review, ["r", 1010]),
    ];
    expect([first.outcome, second.outcome]).toEqual(["finished", "finished"]);
  });

  test("the arrows may be held", () => {
    expect(seen(typed(SCREENS.question, ...held("down", 20)))).toBe("question empati-1 4");
    expect(seen(typed(SCREENS.review, ...held("page-down", 20)))).toBe("review 10");
  });
});

describe("a clock that is set", () => {
  const HOUR = 3_600_000;

  test.each([
    ["back", -HOUR],
    ["forward", HOUR],
  ])("%s locks no key", (_, change) => {
    const pressed = typed(SCREENS.question, ["1", change], ["1", 400], ["1", 400]);
    expect(Object.keys(pressed.interview.answers)).toHaveLength(4);
    expect(Object.values(pressed.times).every((time) => time >= 0)).toBe(true);
  });

  test("back does not make a held key an answer for each time it repeats", () => {
    const pressed = typed(SCREENS.question, ["1", 1000], ["1", -HOUR], ...held("1", 40).slice(2));
    expect(Object.keys(pressed.interview.answers)).toHaveLength(3);
  });
});

test("pasted text changes nothing on any screen, and is told", () => {
  for (const session of Object.values(SCREENS)) {
    const pasted = typed(session, ["paste", 1000]);
    expect(pasted).toEqual({ ...session, notice: "pasted", lastKey: pasted.lastKey });
  }
});

test.each(["3", "s", "enter", "paste"])("a %s at once behind a paste is the rest of it", (key) => {
  const pasted = typed(SCREENS.question, ["paste", 1000], [key, HELD_MILLISECONDS - 1]);
  expect([seen(pasted), pasted.isIgnored]).toEqual(["question empati-1 -: pasted", true]);
  const meant = typed(SCREENS.question, ["paste", 1000], ["3", 10], ["3", HELD_MILLISECONDS]);
  expect(seen(meant)).not.toContain("empati-1");
});
