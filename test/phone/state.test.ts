import { describe, expect, test } from "vitest";
import { currentItem } from "../../src/core/interview/interview.ts";
import { listItems } from "../../src/core/profile/items.ts";
import { isKept, type Kept, keepable } from "../../src/phone/kept.ts";
import {
  type Deed,
  freshState,
  hasAnswers,
  placeIn,
  type State,
  step,
  whoIn,
} from "../../src/phone/state.ts";
import { DOUBLE_TAP_MILLISECONDS } from "../../src/phone/tap.ts";
import { everyKind } from "../core/fixtures.ts";

const profile = everyKind();
const items = listItems(profile);
const BACK: Deed = { kind: "back" };
const tap = (kind: "skip" | "list" | "finish" | "help"): Deed => ({ kind: "tap", intent: { kind } });
const FIRST: Deed = { kind: "tap", intent: { kind: "choose", option: 0 } };

/** The page after deeds, one every four seconds. */
function pageAfter(deeds: readonly Deed[], from: State = freshState(1, null)): State {
  return deeds.reduce((state, deed, index) => step(profile, state, deed, (index + 1) * 4000), from);
}

function itemOf({ session }: State): string | undefined {
  return session ? currentItem(session.interview)?.id : undefined;
}

describe("the way back", () => {
  test.each<[string, Deed[], string]>([
    ["of a question is the one before", [{ kind: "begin" }, FIRST, BACK], `question ${items[0]?.id}`],
    ["of the first question is the welcome", [{ kind: "begin" }, FIRST, BACK, BACK], "welcome"],
    ["of the welcome is nowhere", [{ kind: "begin" }, FIRST, BACK, BACK, BACK], "welcome"],
    [
      "of the list is its question",
      [{ kind: "begin" }, FIRST, tap("list"), BACK],
      `question ${items[1]?.id}`,
    ],
    ["of help is its question", [{ kind: "begin" }, tap("help"), BACK], `question ${items[0]?.id}`],
    [
      "of a change of name is the list",
      [{ kind: "begin" }, FIRST, tap("list"), { kind: "who" }, BACK],
      `list ${items[1]?.id}`,
    ],
    [
      "of an early end is the question to go on with",
      [{ kind: "begin" }, FIRST, tap("list"), tap("finish"), BACK],
      `question ${items[1]?.id}`,
    ],
  ])("%s", (_, deeds, place) => {
    expect(placeIn(pageAfter(deeds))).toBe(place);
  });

  test("loses nothing", () => {
    const deeds: Deed[] = [{ kind: "write", field: "group", text: "XI-2" }, { kind: "begin" }, FIRST, FIRST];
    const state = pageAfter([...deeds, BACK, BACK, BACK, { kind: "begin" }]);
    expect(Object.keys(state.session?.interview.answers ?? {})).toHaveLength(2);
    expect(state.group).toBe("XI-2");
    expect(itemOf(state)).toBe(items[0]?.id);
  });
});

test("a change of name in the middle comes back to where it began", () => {
  const state = pageAfter([
    { kind: "begin" },
    FIRST,
    tap("list"),
    { kind: "who" },
    { kind: "write", field: "respondent", text: "A-02" },
    { kind: "begin" },
  ]);
  expect([placeIn(state), state.respondent]).toEqual([`list ${items[1]?.id}`, "A-02"]);
});

test("another form goes on from the same answers", () => {
  const state = pageAfter([
    { kind: "begin" },
    FIRST,
    BACK,
    BACK,
    { kind: "order", order: "shortest" },
    { kind: "begin" },
  ]);
  expect(state.session?.interview.order).toBe("shortest");
  expect(Object.keys(state.session?.interview.answers ?? {})).toHaveLength(1);
});

test.each([
  ["answers nothing at once", 0, items[0]?.id],
  ["answers nothing while a finger may tap twice", DOUBLE_TAP_MILLISECONDS - 1, items[0]?.id],
  ["answers after that", DOUBLE_TAP_MILLISECONDS, items[1]?.id],
])("a tap %s", (_, elapsed, id) => {
  const begun = step(profile, freshState(1, null), { kind: "begin" }, 1000);
  const state = step(profile, begun, FIRST, 1000 + elapsed);
  expect(itemOf(state)).toBe(id);
  expect(state.session?.notice === "too-soon").toBe(id === items[0]?.id);
});

test.each([
  ["", "", ""],
  ["A-01", "", "A-01"],
  ["", "XI-2", "XI-2"],
  [" A\u0007-\u202e01 ", "XI\n2", "A-01 (XI 2)"],
  ["__proto__", "=1+1", "__proto__ (=1+1)"],
])("%j of %j reads as %j", (respondent, group, who) => {
  expect(whoIn({ respondent, group })).toBe(who);
});

describe("what is kept", () => {
  const half = pageAfter([
    { kind: "write", field: "respondent", text: "A-01" },
    { kind: "begin" },
    FIRST,
    tap("skip"),
    FIRST,
  ]);
  const kept = keepable(half, 99);

  test("goes on where it was, after the way through JSON", () => {
    const read: unknown = JSON.parse(JSON.stringify(kept));
    expect(isKept(profile, read)).toBe(true);
    const resumed = pageAfter([{ kind: "resume" }], freshState(2, read as Kept));
    expect(resumed.session?.interview.answers).toEqual(half.session?.interview.answers);
    expect([itemOf(resumed), resumed.respondent, resumed.keeps]).toEqual([itemOf(half), "A-01", true]);
  });

  test("goes on at the end, where that was reached", () => {
    const ended = pageAfter([tap("list"), tap("finish")], half);
    const read = keepable(ended, 99);
    expect(pageAfter([{ kind: "resume" }], freshState(2, read)).stage).toBe("ending");
  });

  test("is nothing before a person begins", () => {
    expect([keepable(freshState(1, null), 0), hasAnswers(freshState(1, null))]).toEqual([null, false]);
  });

  test.each<[string, object]>([
    ["an answer that is no option", { answers: { [items[0]?.id ?? ""]: 99 } }],
    ["an answer to no question", { answers: { tiada: 1 } }],
    ["a question skipped that is none", { skipped: ["tiada"] }],
    ["no answers", { answers: null }],
    ["an order that there is not", { order: "random" }],
    ["a name that is none", { respondent: 9 }],
    ["a moment that is none", { savedAt: "kemarin" }],
    ["no word on its end", { isFinished: undefined }],
  ])("is not taken for whole with %s", (_, damage) => {
    expect(isKept(profile, { ...kept, ...damage })).toBe(false);
  });
});
