import { describe, expect, test } from "vitest";
import { startInterview } from "../../../src/core/interview/interview.ts";
import { reviewEntries } from "../../../src/core/interview/review.ts";
import { act, type Intent, startSession } from "../../../src/core/interview/session.ts";
import { ALL, acted, begin, profile, SCREENS, seen } from "../sessions.ts";

describe("questions", () => {
  test.each([5, 99, -1, 0.5, Number.NaN])("option %d is none of five", (option) => {
    expect(seen(acted(SCREENS.question, option))).toBe("question empati-1 -: no-option");
    expect(acted(SCREENS.question, option).interview).toBe(SCREENS.question.interview);
  });

  test("a notice goes with the next intent", () => {
    expect(seen(acted(SCREENS.question, 99, "up"))).toBe("question empati-1 -");
    expect(seen(acted(SCREENS.question, "confirm", "help", "help"))).toBe("question empati-1 -");
  });

  test("back stops at the first question", () => {
    expect(seen(acted(SCREENS.question, "back", "back"))).toBe("question minat-1 2: first");
  });

  test("Enter keeps an earlier answer; the arrows and a number change it", () => {
    const again = acted(SCREENS.question, "back");
    expect(acted(again, "confirm").interview.answers).toEqual({ "minat-1": 3 });
    expect(seen(acted(again, "confirm"))).toBe("question empati-1 -");
    expect(acted(again, "down", "confirm").interview.answers).toEqual({ "minat-1": 4 });
    expect(acted(again, "up", "confirm").interview.answers).toEqual({ "minat-1": 2 });
    expect(acted(again, 4).interview.answers).toEqual({ "minat-1": 5 });
  });

  test("the verdict is told the moment it becomes sure, once", () => {
    const first = acted(begin(), "confirm", 0, 0, 4, "skip");
    expect(seen(first)).toBe("question disiplin-1 -");
    const sure = acted(first, 0);
    expect(seen(sure)).toBe("question sabar-1 -: certain");
    expect(seen(acted(sure, 0))).toBe("question arah-1 -");
    expect(seen(acted(sure, "back", "erase", "skip"))).toBe("question sabar-1 -");
    expect(seen(acted(sure, "back", "erase", 0))).toBe("question sabar-1 -: certain");
  });
});

describe("the ends", () => {
  test("the last answer leads to the review, in the short form to the settled verdict", () => {
    expect(seen(acted(begin(ALL), "back", 0))).toBe("review 0");
    expect(seen(acted(begin({ "disiplin-1": 1, "empati-1": 1, "sabar-1": 5 }, "shortest"), 0))).toBe(
      "settled -",
    );
  });

  test("a short form that skips to its end without a sure verdict is reviewed", () => {
    let session = begin({ "disiplin-1": 2 }, "shortest");
    while (session.screen === "question") session = acted(session, "skip");
    expect(seen(session)).toBe("review 0");
  });

  test("the settled short form goes on to the full one, and ends in the review", () => {
    let session = acted(SCREENS.settled, "continue");
    expect(session.interview.order).toBe("listed");
    while (session.screen === "question") session = acted(session, 0);
    expect(seen(session)).toBe("review 0");
    expect(Object.keys(session.interview.answers)).toHaveLength(10);
  });

  test("the review opened over a question leads back to it, in the order that it had", () => {
    const short = acted(begin({}, "shortest"), "confirm", "list");
    for (const kind of ["back", "continue"] as const) {
      expect(seen(acted(SCREENS.question, "list", kind))).toBe("question empati-1 -");
      expect(seen(acted(short, kind))).toBe("question disiplin-1 -");
      expect(acted(short, kind).interview.order).toBe("shortest");
    }
  });

  test("the review's lines open their questions, then come back", () => {
    const opened = acted(SCREENS.review, 2);
    expect(acted(SCREENS.review, "down", "down", "down", "confirm")).toEqual(opened);
    expect(seen(opened)).toBe("question empati-2 0");
    expect(seen(acted(opened, "confirm"))).toBe("review 0");
    expect(acted(opened, 4).interview.answers["empati-2"]).toBe(5);
  });

  test("a line of two opposed answers shows both", () => {
    const opposed = begin({ ...ALL, "empati-2": 5 });
    expect(reviewEntries(opposed.interview)[1]?.kind).toBe("pair");
    const opened = acted(opposed, "down", "confirm");
    expect([seen(opened), seen(acted(opened, "confirm")), seen(acted(opened, "confirm", "confirm"))]).toEqual(
      ["question empati-1 4", "question empati-2 4", "review 0"],
    );
  });
});

describe("times", () => {
  function timesAt(...clock: number[]): readonly number[] {
    let session = startSession(startInterview(profile, { seed: 7 }), 1000);
    session = act(session, { kind: "confirm" }, 5000);
    for (const now of clock) session = act(session, { kind: "choose", option: 0 }, now);
    return Object.values(session.times);
  }

  test.each<[string, number[], number[]]>([
    ["from the question to its answer", [7000, 7500], [2000, 500]],
    ["a long pause tells nothing", [125_001, 245_001], [120_000]],
    ["a clock set back tells nothing", [4000, 4500], [500]],
  ])("%s", (_, clock, times) => {
    expect(timesAt(...clock)).toEqual(times);
  });

  test("only answers are timed, and the help and the list do not start the clock anew", () => {
    let session = act(SCREENS.welcome, { kind: "confirm" }, 1000);
    session = act(session, { kind: "skip" }, 2000);
    session = act(session, { kind: "help" }, 3000);
    session = act(session, { kind: "help" }, 4000);
    session = act(session, { kind: "list" }, 5000);
    session = act(session, { kind: "back" }, 6000);
    session = act(session, { kind: "choose", option: 99 }, 7000);
    session = act(session, { kind: "choose", option: 0 }, 8000);
    session = act(session, { kind: "back" }, 9000);
    session = act(session, { kind: "confirm" }, 10_000);
    expect(Object.values(session.times)).toEqual([6000]);
  });

  test.each<[string, Intent, number[]]>([
    ["answered again counts the last time", { kind: "choose", option: 1 }, [3000]],
    ["taken back has no time any more", { kind: "erase" }, []],
    ["passed over keeps its answer and its time", { kind: "skip" }, [1000]],
    ["left as it was keeps its time", { kind: "confirm" }, [1000]],
  ])("a question %s", (_, intent, times) => {
    let session = act(SCREENS.welcome, { kind: "confirm" }, 1000);
    session = act(session, { kind: "choose", option: 0 }, 2000);
    session = act(session, { kind: "back" }, 3000);
    expect(Object.values(act(session, intent, 6000).times)).toEqual(times);
  });
});
