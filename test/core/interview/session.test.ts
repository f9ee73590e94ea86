import { describe, expect, test } from "vitest";
import { reviewEntries } from "../../../src/core/interview/review.ts";
import type { Screen } from "../../../src/core/interview/session.ts";
import type { KnownAnswers } from "../arbitrary.ts";
import { ALL, acted, begin, type Kind, SCREENS, seen } from "../sessions.ts";

test("the screens", () => {
  expect(Object.values(SCREENS).map(seen)).toEqual([
    "welcome -",
    "question empati-1 -",
    "help -",
    "settled -",
    "list 2",
    "review 0",
  ]);
});

describe("every screen and every intent", () => {
  test.each<[Screen, Kind, string]>([
    ["welcome", 0, "welcome -"],
    ["welcome", "up", "welcome -"],
    ["welcome", "down", "welcome 0"],
    ["welcome", "confirm", "question minat-1 -"],
    ["welcome", "back", "welcome -"],
    ["welcome", "skip", "welcome -"],
    ["welcome", "help", "help -"],
    ["welcome", "list", "welcome -"],
    ["welcome", "continue", "welcome -"],
    ["welcome", "leave", "welcome -, left"],
    ["question", 0, "question empati-2 -"],
    ["question", "up", "question empati-1 -"],
    ["question", "down", "question empati-1 0"],
    ["question", "confirm", "question empati-1 -: choose"],
    ["question", "back", "question minat-1 2"],
    ["question", "skip", "question empati-2 -"],
    ["question", "erase", "question empati-1 -"],
    ["question", "help", "help -"],
    ["question", "list", "list 2"],
    ["question", "continue", "question empati-1 -"],
    ["question", "leave", "question empati-1 -, left"],
    ["help", 0, "question empati-1 -"],
    ["help", "up", "help -"],
    ["help", "down", "help 0"],
    ["help", "confirm", "question empati-1 -"],
    ["help", "back", "question empati-1 -"],
    ["help", "skip", "question empati-1 -"],
    ["help", "help", "question empati-1 -"],
    ["help", "list", "question empati-1 -"],
    ["help", "continue", "question empati-1 -"],
    ["help", "leave", "help -, left"],
    ["settled", 0, "settled -"],
    ["settled", "up", "settled -"],
    ["settled", "down", "settled 0"],
    ["settled", "confirm", "settled -, finished"],
    ["settled", "back", "question sabar-1 4"],
    ["settled", "skip", "settled -"],
    ["settled", "help", "help -"],
    ["settled", "list", "list 0"],
    ["settled", "continue", "question empati-2 -"],
    ["settled", "leave", "settled -, left"],
    ["review", -1, "review 0, finished"],
    ["review", 0, "question minat-1 4"],
    ["review", 9, "question cepat-1 0"],
    ["review", 10, "review 0"],
    ["review", Number.NaN, "review 0"],
    ["review", "up", "review 0"],
    ["review", "down", "review 1"],
    ["review", "confirm", "review 0, finished"],
    ["review", "back", "question cepat-1 0"],
    ["review", "skip", "review 0"],
    ["review", "help", "help -"],
    ["review", "list", "review 0"],
    ["review", "continue", "review 0"],
    ["review", "leave", "review 0, left"],
  ])("on the screen %s, %s leads to: %s", (screen, kind, expected) => {
    expect(seen(acted(SCREENS[screen], kind))).toBe(expected);
  });

  test("no intent changes a session that was", () => {
    const before = JSON.stringify(SCREENS);
    const kinds = ["up", "down", "confirm", "back", "skip", "help", "list", "continue", "leave", 0] as const;
    for (const session of Object.values(SCREENS)) for (const kind of kinds) acted(session, kind);
    expect(JSON.stringify(SCREENS)).toBe(before);
  });
});

describe("beginning", () => {
  test.each([
    ["at the question where it stopped", begin({ "minat-1": 1 }), "question empati-1 -"],
    ["at the review when all is answered", begin(ALL), "review 0"],
    ["at the settled verdict of the short form", SCREENS.settled, "settled -"],
  ])("a kept interview goes on %s", (_, session, expected) => {
    expect(seen(session)).toBe(expected);
    expect(session.under).toBe(session.screen);
  });

  test("what was sure before is not told as new", () => {
    const session = begin({ "disiplin-1": 1, "minat-1": 1 });
    expect([seen(session), seen(acted(session, 2))]).toEqual(["question empati-1 -", "question empati-2 -"]);
  });
});

describe("the cursor", () => {
  const question = SCREENS.question;

  test.each<[string, Kind[], string]>([
    ["stops at the last option", Array.from({ length: 9 }, () => "down" as const), "question empati-1 4"],
    ["leaves the list at its first", ["down", "down", "up", "up"], "question empati-1 -"],
    ["chooses what it stands on", ["down", "down", "confirm"], "question empati-2 -"],
    ["goes with the question", ["down", 0], "question empati-2 -"],
    ["waits while help is open", ["down", "help", "down", "help"], "question empati-1 0"],
  ])("on a question it %s", (_, kinds, expected) => {
    expect(seen(acted(question, ...kinds))).toBe(expected);
  });

  test("it chooses the option as shown: a flipped comparison's first is the other role's", () => {
    const session = begin({ ...ALL, "arah-1": null } as unknown as KnownAnswers);
    expect(seen(session)).toBe("question arah-1 -");
    expect(acted(session, "down", "confirm").interview.answers["arah-1"]).toBe(5);
    expect(acted(session, 0).interview.answers["arah-1"]).toBe(5);
  });

  test("it scrolls the welcome and the help without end", () => {
    expect(acted(SCREENS.welcome, "down", "down", "down", "up").cursor).toBe(1);
    expect(acted(SCREENS.help, "down", "down", "down", "up").cursor).toBe(1);
  });

  test("in the review it stays on a line", () => {
    expect(seen(acted(SCREENS.review, "down", "help", "help"))).toBe("review 1");
    const count = reviewEntries(SCREENS.review.interview).length;
    const down = Array.from({ length: count + 3 }, () => "down" as const);
    expect(acted(SCREENS.review, ...down).cursor).toBe(count - 1);
    expect(acted(SCREENS.review, ...down, "up").cursor).toBe(count - 2);
  });
});
