import { describe, expect, test } from "vitest";
import {
  answer,
  back,
  currentItem,
  givenAnswer,
  type Interview,
  jump,
  keep,
  skip,
  startInterview,
} from "../../../src/core/interview/interview.ts";
import { listItems } from "../../../src/core/profile/items.ts";
import { situation, testProfile } from "../fixtures.ts";
import { at } from "../helpers.ts";
import { answerFirst, begun, currentId, ids, item, profile, START } from "../interviews.ts";

describe("starting", () => {
  test("it opens at the first question, in listed order unless told otherwise", () => {
    expect(startInterview(profile, START)).toEqual({
      profile,
      answers: {},
      skipped: [],
      trail: ["minat-1"],
      at: 0,
      order: "listed",
      seed: 7,
    });
    expect(currentId(startInterview(profile, { ...START, order: "shortest" }))).toBe("disiplin-1");
  });

  test("kept answers and skips are passed over, and can be gone back to in listed order", () => {
    const answers = { "empati-2": 3, "minat-1": 2, lain: 4 };
    const resumed = startInterview(profile, {
      ...START,
      answers,
      skipped: ["empati-1", "hilang", "empati-2"],
    });
    expect(resumed).toMatchObject({
      answers: { "minat-1": 2, "empati-2": 3 },
      skipped: ["empati-1"],
      trail: ["minat-1", "empati-1", "empati-2", "empati-3"],
      at: 3,
    });
  });

  test("an answer that is unknown is none: it is not counted, and does not take back a skip", () => {
    const answers = { "minat-1": null, "empati-1": undefined, "empati-2": 3 };
    const resumed = startInterview(profile, { ...START, answers, skipped: ["minat-1"] });
    expect([resumed.answers, resumed.skipped]).toStrictEqual([{ "empati-2": 3 }, ["minat-1"]]);
    expect(resumed.trail).toEqual(["minat-1", "empati-2", "empati-1"]);
  });

  test("in the shortest order the way is the order of the answers kept", () => {
    const answers = { "empati-2": 3, "minat-1": 2 };
    const resumed = startInterview(profile, {
      ...START,
      order: "shortest",
      answers,
      skipped: ["sabar-1", "sabar-1"],
    });
    expect(resumed.trail).toEqual(["empati-2", "minat-1", "sabar-1", "disiplin-1"]);
    expect(currentId(resumed)).toBe("disiplin-1");
  });

  test("with every answer kept no question is left", () => {
    const answers = begun(ids.length).answers;
    const resumed = startInterview(profile, { ...START, answers });
    expect([currentItem(resumed), resumed.at, resumed.trail]).toEqual([null, ids.length, ids]);
  });
});

describe("moving", () => {
  test("an answer is kept under the question on the screen, and the next one comes", () => {
    const interview = answer(begun(1), 4);
    expect(interview.answers).toEqual({ "minat-1": 1, "empati-1": 4 });
    expect([currentId(interview), interview.trail, interview.at]).toEqual([
      "empati-2",
      ["minat-1", "empati-1", "empati-2"],
      2,
    ]);
  });

  test("nothing changes an interview that was", () => {
    const before = begun(3);
    const copy = structuredClone({ ...before, profile: null });
    for (const move of [answerFirst, skip, back, keep, (one: Interview) => jump(one, ["arah-1"])])
      move(before);
    expect({ ...before, profile: null }).toEqual(copy);
  });

  test("back shows the question before with its answer, and stops at the first", () => {
    const once = back(begun(2));
    expect([currentId(once), givenAnswer(once, item("empati-1"))]).toEqual(["empati-1", 1]);
    expect(currentId(back(once))).toBe("minat-1");
    expect(back(back(once))).toEqual(back(back(back(once))));
  });

  test("forward again leads along the same way, also past skipped questions", () => {
    const there = skip(begun(2));
    const again = keep(back(back(there)));
    expect([currentId(again), again.at, again.trail]).toEqual(["empati-2", 2, there.trail]);
    expect(keep(again)).toBe(again);
    expect(currentId(skip(again))).toBe("empati-3");
  });

  test("a changed answer replaces the old one", () => {
    const changed = answer(back(begun(2)), 5);
    expect([changed.answers, currentId(changed)]).toEqual([{ "minat-1": 1, "empati-1": 5 }, "empati-2"]);
  });

  test("a skip leaves the question unknown, also one that was answered; an answer takes the skip back", () => {
    const skipped = skip(back(begun(2)));
    expect([skipped.answers, skipped.skipped]).toEqual([{ "minat-1": 1 }, ["empati-1"]]);
    const twice = skip(back(skipped));
    expect(twice.skipped).toEqual(["empati-1"]);
    expect(answer(back(twice), 2)).toMatchObject({ answers: { "minat-1": 1, "empati-1": 2 }, skipped: [] });
  });

  test("keep leaves an answer as it is, and stays at a question without one", () => {
    const kept = keep(back(begun(2)));
    expect([kept.answers, currentId(kept)]).toEqual([begun(2).answers, "empati-2"]);
    const open = begun(2);
    expect(keep(open)).toBe(open);
  });

  test("past the last question nothing is left to answer, skip or keep", () => {
    const ended = begun(ids.length);
    expect([currentItem(ended), ended.at, ended.trail]).toEqual([null, ids.length, ids]);
    expect([answer(ended, 1), skip(ended), keep(ended)]).toEqual([ended, ended, ended]);
    expect(answer(ended, 1)).toBe(ended);
    expect(currentId(back(ended))).toBe("cepat-1");
  });
});

test("an answer counts only as the person's own, whatever the item's id", () => {
  const named = testProfile({ traits: [{ id: "a", name: "A", items: [situation("constructor", [0, 1])] }] });
  const interview = startInterview(named, START);
  const question = at(listItems(named), 0);
  expect(givenAnswer(interview, question)).toBeNull();
  expect(keep(interview)).toBe(interview);
  expect(givenAnswer(answer(interview, 2), question)).toBe(2);
  expect(skip(back(answer(interview, 2))).answers).toEqual({});
});

describe("misuse is a RangeError that names it", () => {
  test.each([0, 6, 2.5, true, "belum-tahu", Number.NaN] as const)("the answer %j", (value) => {
    const there = startInterview(profile, START);
    expect(() => answer(there, value)).toThrow(RangeError);
    expect(() => answer(there, value)).toThrow("minat-1");
    // Where nothing has to be chosen after it too.
    expect(() => answer(back(begun(2)), value)).toThrow(RangeError);
    expect(() => answer(back(begun(2)), value)).toThrow("empati-1");
  });

  test("an answer kept that is no option", () => {
    expect(() => startInterview(profile, { answers: { "minat-1": 9 } })).toThrow(/minat-1/);
  });
});

test("nothing needs to be told to start", () => {
  expect(startInterview(profile)).toEqual(startInterview(profile, { seed: 0, order: "listed" }));
});
