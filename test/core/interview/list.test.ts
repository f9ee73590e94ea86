import { describe, expect, test } from "vitest";
import { startInterview } from "../../../src/core/interview/interview.ts";
import type { Key } from "../../../src/core/interview/keys.ts";
import { reviewEntries } from "../../../src/core/interview/review.ts";
import { type Session, startSession } from "../../../src/core/interview/session.ts";
import { rating, testProfile } from "../fixtures.ts";
import { at } from "../helpers.ts";
import { acted, begin, pressed, SCREENS, seen } from "../sessions.ts";

const COUNT = 32;

const PROFILE = testProfile({
  traits: [
    { id: "a", name: "A", items: Array.from({ length: COUNT }, (_, index) => rating(`a-${index + 1}`)) },
  ],
});

/** The list opened over question 3 of 32. */
const LIST = acted(
  startSession(startInterview(PROFILE, { seed: 7, answers: { "a-1": 1, "a-2": 1 } }), 0, true),
  "list",
);

/** The question under the cursor by number, and the digits typed; the way out is 0. */
function stands(session: Session): string {
  const entry = at(reviewEntries(session.interview), session.cursor ?? -1);
  return `${entry.kind === "item" ? entry.number : 0} ${session.typed}`.trim();
}

describe("moving in the list", () => {
  test.each<[Key[], string]>([
    [[], "3"],
    [["up"], "2"],
    [["down", "down"], "5"],
    [["page-down"], "13"],
    [["page-down", "page-up"], "3"],
    [["page-up"], "0"],
    [["page-down", "page-down", "page-down"], "32"],
    [["end"], "32"],
    [["end", "down"], "32"],
    [["home"], "0"],
    [["home", "up"], "0"],
  ])("%j leads to %s", (keys, expected) => {
    expect(stands(pressed(LIST, ...keys))).toBe(expected);
  });
});

describe("typing a number", () => {
  test.each<[Key[], string]>([
    [["7"], "7 7"],
    [["1", "2"], "12 12"],
    [["3", "2"], "32 32"],
    [["3", "3"], "3 3"],
    [["1", "2", "5"], "5 5"],
    [["9", "9"], "9 9"],
    [["0"], "3"],
    [["0", "8"], "8 8"],
    [["2", "0"], "20 20"],
    [["2", "0", "0"], "20 20"],
    [["1", "2", "backspace"], "1 1"],
    [["1", "2", "backspace", "5"], "15 15"],
    [["1", "backspace"], "1"],
    [["backspace"], "3"],
    [["1", "down", "2"], "2 2"],
    [["1", "end"], "32"],
    [["1", "?", "escape", "2"], "2 2"],
    [["1", "q", "2"], "12 12"],
  ])("%j leads to %s", (keys, expected) => {
    expect(stands(pressed(LIST, ...keys))).toBe(expected);
  });

  test("Enter opens it", () => {
    const opened = pressed(LIST, "1", "9", "enter");
    expect([seen(opened), opened.typed]).toEqual(["question a-19 -", ""]);
  });
});

describe("the way out of the list", () => {
  test.each<[string, Session, string]>([
    ["a question", SCREENS.question, "question empati-1 -"],
    ["an answered question", acted(SCREENS.question, "back"), "question minat-1 2"],
    ["the settled verdict", SCREENS.settled, "settled -"],
  ])("Esc, ← and d close it over %s", (_, session, expected) => {
    for (const key of ["escape", "left", "k", "d"]) {
      const closed = pressed(acted(session, "list"), "end", key);
      expect(seen(closed)).toBe(expected);
      expect(closed.interview).toBe(session.interview);
    }
  });

  test("Enter on the question below it closes it too, and leaves the way as it was", () => {
    const before = acted(SCREENS.question, 0, "back");
    expect(pressed(acted(before, "list"), "enter").interview).toBe(before.interview);
  });

  test.each<[string, Session, string]>([
    ["the question", SCREENS.question, "question empati-1 -"],
    ["the settled verdict", SCREENS.settled, "settled -"],
  ])("a question opened from it leads back to %s below", (_, session, expected) => {
    for (const number of [1, 7]) {
      const opened = pressed(acted(session, "list"), String(number), "enter");
      expect(opened.screen).toBe("question");
      for (const keys of [["left"], ["?", "escape", "left"], ["d", "escape", "escape"]] as Key[][]) {
        const back = pressed(opened, ...keys);
        expect(seen(back)).toBe(expected);
        expect(back.interview).toBe(session.interview);
      }
    }
  });

  test("a question opened from the last look leads back to it, but an answer goes its own way", () => {
    const opened = pressed(SCREENS.review, "3", "enter");
    expect([seen(opened), seen(pressed(opened, "escape"))]).toEqual(["question empati-2 0", "review 0"]);
    const again = pressed(opened, "h", "2", "left", "left");
    expect(seen(again)).toBe("question cepat-1 0");
    expect(again.interview.answers["empati-2"]).toBe(2);
  });

  test("of two opposed answers the second leads back to the first", () => {
    const opened = pressed(begin({ ...SCREENS.review.interview.answers, "empati-2": 5 }), "down", "enter");
    expect(seen(opened)).toBe("question empati-1 4");
    const second = pressed(opened, "right");
    expect([seen(second), seen(pressed(second, "left"))]).toEqual([
      "question empati-2 4",
      "question empati-1 4",
    ]);
  });

  test("opened over the first of them it shows both too", () => {
    const ended = begin({ ...SCREENS.review.interview.answers, "empati-2": 5 });
    const over = acted(pressed(ended, "2", "enter"), "list");
    const opened = pressed(over, "home", "down", "enter");
    expect([seen(opened), seen(pressed(opened, "right"))]).toEqual([
      "question empati-1 4",
      "question empati-2 4",
    ]);
  });

  test("an open question is passed by and comes up again", () => {
    const opened = pressed(acted(SCREENS.question, "list"), "7", "enter", "right");
    expect([seen(opened), opened.interview.skipped]).toEqual(["question empati-1 -", []]);
    const settled = pressed(acted(SCREENS.settled, "list"), "7", "enter", "right");
    expect([seen(settled), settled.interview.skipped]).toEqual(["settled -", []]);
  });
});
