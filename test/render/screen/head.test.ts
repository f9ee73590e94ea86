import { expect, test } from "vitest";
import type { Explorer } from "../../../src/core/interview/explorer.ts";
import { currentItem } from "../../../src/core/interview/interview.ts";
import type { Session } from "../../../src/core/interview/session.ts";
import { listItems } from "../../../src/core/profile/items.ts";
import { type Whereabouts, whereaboutsOf } from "../../../src/render/screen/head.ts";
import { interview as words } from "../../../src/text/interview.ts";
import { everyKind } from "../../core/fixtures.ts";
import { firstRole } from "../helpers.ts";
import { after, draw, sessionOf } from "./sessions.ts";

const profile = firstRole();
const ids = listItems(profile).map(({ id }) => id);

function answersOf(count: number) {
  return Object.fromEntries(ids.slice(0, count).map((id) => [id, 1]));
}

function whereabouts(session: Session): Whereabouts {
  const item = currentItem(session.interview);
  if (!item) throw new Error("no question");
  return whereaboutsOf(session, item);
}

test("the number is the one that the list shows, wherever a person goes", () => {
  const session = sessionOf(profile, { answers: answersOf(15) });
  expect(whereabouts(session).count).toBe("Pertanyaan 16 dari 63");
  expect(whereabouts(after(session, "back", "back")).count).toBe("Pertanyaan 14 dari 63");
  const jumped = after(session, "list", 39);
  expect(whereabouts(jumped).count).toBe("Pertanyaan 40 dari 63");
  // The bar counts answers.
  expect(whereabouts(jumped).done).toBe(15 / 63);
});

const everyKindIds = listItems(everyKind()).map(({ id }) => id);
test.each([
  [0, "kira-kira 2 menit lagi"],
  [4, "kira-kira 1 menit lagi"],
  [5, words.nearlyDone],
  [9, words.nearlyDone],
])("after %d of 10 questions, the time left is told", (count, left) => {
  const session = sessionOf(everyKind(), { skipped: everyKindIds.slice(0, count) });
  expect(whereabouts(session).left?.long).toBe(left);
});

test("quick answers at the beginning promise nothing", () => {
  const session = sessionOf(profile, { answers: answersOf(5) });
  const quick = { ...session, times: Object.fromEntries(ids.slice(0, 5).map((id) => [id, 500])) };
  expect(whereabouts(quick).left?.long).toBe("kira-kira 6 menit lagi");
});

test("where nothing is left open no time is told", () => {
  const first = after(sessionOf(everyKind(), { skipped: everyKindIds }), 0);
  expect(whereabouts(first)).toMatchObject({ count: "Pertanyaan 1 dari 10", left: null });
  expect(draw(first)[0]).toBe("Pertanyaan 1 dari 10 · Tugas sehari-hari");
});

test.each([
  [80, "Pertanyaan 1 dari 63 · Tugas sehari-hari · kira-kira 9 menit lagi"],
  [60, "Pertanyaan 1 dari 63 · kira-kira 9 menit lagi"],
  [40, "Pertanyaan 1 dari 63 · ±9 menit lagi"],
  [22, "Pertanyaan 1 dari 63"],
  [21, "Pertanyaan 1 dari 63"],
  [20, "1 dari 63"],
])("at %d columns the head says what fits", (width, head) => {
  expect(draw(sessionOf(profile), { width })[0]).toBe(head);
});

const short = sessionOf(profile, { order: "shortest" });

test("the questions of the short form have an order of their own: their number is how many came, and no part is told", () => {
  expect(whereabouts(short)).toEqual({
    count: "Pertanyaan ke-1, biasanya sekitar 45",
    shortCount: "Ke-1",
    part: null,
    left: { long: "kira-kira 7 menit lagi", brief: "±7 menit lagi" },
    done: 0,
  });
  const later = after(short, 3, "skip");
  expect(whereabouts(later)).toMatchObject({ count: "Pertanyaan ke-3, biasanya sekitar 45", done: 2 / 45 });
  expect(whereabouts(after(later, "back")).count).toBe("Pertanyaan ke-2, biasanya sekitar 45");
});

test("once the short form asks more than usual it promises no end, and the line of progress is never full", () => {
  const long = sessionOf(profile, { order: "shortest", skipped: ids.slice(0, 46) });
  expect(whereabouts(long)).toMatchObject({
    count: "Pertanyaan ke-47, paling banyak 63",
    left: null,
    done: 46 / 47,
  });
});

/** The short form after so many answers. */
const later = (count: number) => sessionOf(profile, { order: "shortest", answers: answersOf(count) });

test.each<[string, Session, string, string | null]>([
  [
    "the last of the usual ones",
    later(44),
    "Pertanyaan ke-45, biasanya sekitar 45",
    "kira-kira 1 menit lagi",
  ],
  ["one more than usual", later(45), "Pertanyaan ke-46, paling banyak 63", null],
  [
    "one that was looked at again, after as many as usual",
    after(later(45), "back"),
    "Pertanyaan ke-45, paling banyak 63",
    null,
  ],
  [
    "one more than usual, of which one has no answer again",
    after(later(44), 0, "back", "erase", "next"),
    "Pertanyaan ke-46, paling banyak 63",
    null,
  ],
])("of %s an end is told only where it is near", (_, session, count, left) => {
  const told = whereabouts(session);
  expect([told.count, told.left?.long ?? null]).toEqual([count, left]);
});

/** Of twelve roles, so many of which are in play. */
function explorerOf(inPlay: number, only?: readonly string[]): Explorer {
  const asked = only ?? ids;
  return {
    roles: 12,
    ...(only && { only }),
    next: (answers, skipped) =>
      listItems(profile).find(
        ({ id }) => asked.includes(id) && answers[id] === undefined && !skipped.includes(id),
      ) ?? null,
    isSettled: () => false,
    inPlay: () => inPlay,
  };
}

function explored(passed: number, inPlay = 3): Session {
  const explorer = explorerOf(inPlay);
  return sessionOf(profile, { order: "shortest", explorer, skipped: ids.slice(0, passed) });
}

test.each<[string, Session, Partial<Whereabouts>]>([
  [
    "at the beginning",
    explored(0),
    {
      count: "Pertanyaan ke-1, biasanya sekitar 35",
      part: "3 peran bersaing",
      left: { long: "kira-kira 5 menit lagi", brief: "±5 menit lagi" },
      done: 0,
    },
  ],
  ["where no role is in play", explored(0, 0), { part: null }],
  [
    "at the last of the usual questions",
    explored(34),
    {
      count: "Pertanyaan ke-35, biasanya sekitar 35",
      left: { long: "kira-kira 1 menit lagi", brief: "±1 menit lagi" },
      done: 34 / 35,
    },
  ],
  ["at one more", explored(35), { count: "Pertanyaan ke-36, paling banyak 63", left: null, done: 35 / 36 }],
  [
    "at one that is looked at again",
    after(explored(35), "back"),
    { count: "Pertanyaan ke-35, paling banyak 63", left: null },
  ],
  [
    "at one more, of which one has no answer again",
    after(explored(34), 0, "back", "erase", "next"),
    { count: "Pertanyaan ke-36, paling banyak 63", left: null },
  ],
])("of several roles, %s, the place is told by the questions", (_, session, expected) => {
  expect(whereabouts(session)).toMatchObject(expected);
});

/** Ten questions of them alone. */
const few = sessionOf(profile, { order: "shortest", explorer: explorerOf(3, ids.slice(10, 20)) });

test.each<[string, Session, Partial<Whereabouts>]>([
  [
    "at the first",
    few,
    {
      count: "Pertanyaan 1 dari 10",
      shortCount: "1 dari 10",
      left: { long: "kira-kira 2 menit lagi", brief: "±2 menit lagi" },
      done: 0,
    },
  ],
  ["after an answer", after(few, 0), { count: "Pertanyaan 2 dari 10", done: 0.1 }],
  ["after one that was passed over", after(few, 0, "skip"), { count: "Pertanyaan 3 dari 10", done: 0.2 }],
  ["back at that one", after(few, 0, "skip", "back"), { count: "Pertanyaan 2 dari 10", done: 0.2 }],
  [
    "near the end",
    after(few, 0, 0, 0, 0, "skip"),
    {
      count: "Pertanyaan 6 dari 10",
      left: { long: words.nearlyDone, brief: words.nearlyDoneBriefly },
      done: 0.5,
    },
  ],
  [
    "at a question that is none of them",
    after(few, 0, "list", 2),
    { shortCount: "Ke-3", left: { long: "kira-kira 1 menit lagi", brief: "±1 menit lagi" }, done: 0.1 },
  ],
])("of a few questions that alone are asked, %s, these are counted", (_, session, expected) => {
  expect(whereabouts(session)).toMatchObject({ part: "3 peran bersaing", ...expected });
});

test.each([
  [80, "Pertanyaan ke-1, biasanya sekitar 45 · kira-kira 7 menit lagi"],
  [40, "Pertanyaan ke-1, biasanya sekitar 45"],
  [20, "Ke-1"],
])("at %d columns the head of the short form says what fits", (width, head) => {
  expect(draw(short, { width, height: 40 })[0]).toBe(head);
});
