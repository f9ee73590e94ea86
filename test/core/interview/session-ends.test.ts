import { describe, expect, test } from "vitest";
import { type Key, press } from "../../../src/core/interview/keys.ts";
import { act, reopen, type Session } from "../../../src/core/interview/session.ts";
import { listItems } from "../../../src/core/profile/items.ts";
import { ALL, acted, begin, pressed, profile, SCREENS, seen } from "../sessions.ts";

const everySkip = Array.from({ length: listItems(profile).length }, () => "skip" as const);

describe("asking for the report", () => {
  test.each<[string, Session, Key[], "early" | "finished"]>([
    ["with questions open", SCREENS.question, ["d", "r"], "early"],
    ["with questions open, by the list's first line", SCREENS.question, ["d", "home", "enter"], "early"],
    ["on an answered question with others open", acted(SCREENS.question, "back"), ["d", "r"], "early"],
    ["with everything answered", SCREENS.review, ["enter"], "finished"],
    ["with everything answered, by r", SCREENS.review, ["r"], "finished"],
    ["with everything answered, from a question", acted(SCREENS.review, "back"), ["d", "r"], "finished"],
    ["with everything skipped", acted(begin(), "confirm", ...everySkip), ["r"], "finished"],
    ["with one answer taken back", acted(SCREENS.review, "back", "erase"), ["d", "r"], "early"],
    ["from the settled short form", SCREENS.settled, ["enter"], "finished"],
    ["from the settled short form, by r", SCREENS.settled, ["r"], "finished"],
    ["from the list of the settled short form", SCREENS.settled, ["d", "r"], "finished"],
    ["from the short form before it settles", acted(begin({}, "shortest"), "confirm"), ["d", "r"], "early"],
    ["where the rest of the short form is asked", acted(SCREENS.settled, "continue"), ["d", "r"], "early"],
  ])("%s", (_, session, keys, outcome) => {
    const ended = pressed(session, ...keys);
    expect(ended.outcome).toBe(outcome);
    expect(ended.interview).toBe(session.interview);
  });

  test("in plain lines too, by the number of the way out", () => {
    const intent = { kind: "choose", option: -1 } as const;
    expect(act(SCREENS.list, intent, 1000).outcome).toBe("early");
    expect(act(SCREENS.review, intent, 1000).outcome).toBe("finished");
  });
});

describe("taking up a session that ended", () => {
  test.each<[string, Session, string]>([
    ["early, at the question that it left open", pressed(SCREENS.question, "d", "r"), "question empati-1 -"],
    [
      "early from an answered question, at the one that comes next",
      pressed(acted(SCREENS.question, 0, "back", "back"), "d", "r"),
      "question empati-2 -",
    ],
    [
      "early at an open question further on, there",
      pressed(SCREENS.question, "d", "7", "enter", "d", "r"),
      "question arah-1 -",
    ],
    ["with everything answered, at the last look", pressed(SCREENS.review, "r"), "review 0"],
    [
      "with everything answered, from a question, at the last look",
      pressed(acted(SCREENS.review, "back", "back"), "d", "r"),
      "review 0",
    ],
    ["settled, at the list", pressed(SCREENS.settled, "enter"), "list 0"],
    ["left, where it was", pressed(SCREENS.question, "s"), "question empati-1 -"],
    ["left from the help, at its question", pressed(SCREENS.question, "?", "s"), "question empati-1 -"],
  ])("%s", (_, session, expected) => {
    const again = reopen(session, 10_000);
    expect(seen(again)).toBe(expected);
    expect(again.interview.answers).toBe(session.interview.answers);
    expect(again.times).toBe(session.times);
    expect(seen(press(again, "1", 10_100))).not.toMatch(/finished|early/);
    expect(press(again, "1", 10_100).interview.answers).toBe(session.interview.answers);
  });

  test("the list of a settled short form closes to what it lies over", () => {
    const again = reopen(pressed(SCREENS.settled, "enter"), 10_000);
    expect(seen(press(again, "escape", 11_000))).toBe("settled -");
  });

  test("it ends again as it stands by then", () => {
    const again = reopen(pressed(SCREENS.question, "d", "r"), 10_000);
    const whole = pressed(again, ...listItems(profile).map(() => "1"), "r");
    expect([whole.outcome, Object.keys(whole.interview.answers).length]).toEqual(["finished", 10]);
  });
});

describe("what was answered", () => {
  const again = acted(begin({ "minat-1": 3, "empati-1": 2, "empati-2": 4 }), "back", "back", "back");
  const { answers } = again.interview;

  test.each<[string, Key[], string]>([
    ["l l l", ["l", "l", "l"], "question empati-3 -"],
    ["→ → → →", ["right", "right", "right", "right"], "question empati-3 -: last"],
    ["Enter Enter Enter", ["enter", "enter", "enter"], "question empati-3 -"],
    ["Esc to the first and beyond", ["escape", "escape"], "question minat-1 2: first"],
    ["the list, another question, then passing by", ["d", "2", "enter", "l"], "question empati-3 -"],
    ["the list, another question, then leaving", ["d", "3", "enter", "s"], "question empati-2 3, left"],
    ["the help and back", ["down", "?", "q", "escape"], "question minat-1 3: first"],
    ["a look at the end of the list", ["d", "end", "escape"], "question minat-1 2"],
  ])("stays after %s", (_, keys, expected) => {
    const after = pressed(again, ...keys);
    expect(seen(after)).toBe(expected);
    expect(after.interview.answers).toEqual(answers);
  });

  test("passing over in a typed line keeps it too", () => {
    const kept = act(again, { kind: "skip" }, again.shownAt + 1000);
    expect([seen(kept), kept.interview.answers]).toEqual(["question empati-1 1", answers]);
  });

  test("goes by h alone, which says so, and its question comes up again", () => {
    const erased = pressed(again, "h");
    expect([seen(erased), erased.interview.answers]).toEqual([
      "question minat-1 -: erased",
      { "empati-1": 2, "empati-2": 4 },
    ]);
    expect(erased.interview.skipped).toEqual([]);
    expect(pressed(erased, "h").interview).toBe(erased.interview);
    expect(act(erased, { kind: "erase" }, 9000).interview).toBe(erased.interview);
    const passed = pressed(erased, "right", "right", "right");
    expect(seen(passed)).toBe("question empati-3 -");
    const end = pressed(passed, ..."22222222");
    expect(end.interview.answers["minat-1"]).toBe(2);
    expect(seen(end)).toBe("review 0");
  });

  test("stays where the order changes on the way", () => {
    const more = pressed(SCREENS.settled, "left", "left", "right", "enter", "t", "s");
    expect(more.interview).toMatchObject({ order: "listed", answers: SCREENS.settled.interview.answers });
  });
});

test("where the short form can ask no more and is not sure, t asks the rest", () => {
  let session = begin({ "disiplin-1": 2 }, "shortest");
  while (session.screen === "question") session = acted(session, "skip");
  expect([seen(session), pressed(session, "r").outcome]).toEqual(["review 0", "finished"]);
  expect(seen(pressed(session, "t"))).toBe("question arah-1 -");
  expect(pressed(SCREENS.review, "t").interview.answers).toEqual(ALL);
});
