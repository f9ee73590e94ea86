import { expect, test } from "vitest";
import type { Explorer } from "../../../src/core/interview/explorer.ts";
import {
  answer,
  currentItem,
  isSure,
  isUnfinished,
  reorder,
  skip,
  startInterview,
} from "../../../src/core/interview/interview.ts";
import { saveable } from "../../../src/core/interview/saved.ts";
import { startSession } from "../../../src/core/interview/session.ts";
import { listItems } from "../../../src/core/profile/items.ts";
import { ids, profile } from "../interviews.ts";
import { acted, seen } from "../sessions.ts";

/** Asks from the last question on, until two have an answer or none is left that was not passed over. */
const explorer: Explorer = {
  roles: 3,
  next: (answers, skipped) =>
    explorer.isSettled(answers, skipped)
      ? null
      : (listItems(profile).findLast(({ id }) => !Object.hasOwn(answers, id) && !skipped.includes(id)) ??
        null),
  isSettled: (answers) => Object.keys(answers).length >= 2,
  inPlay: (answers) => 3 - Object.keys(answers).length,
};

function begun() {
  return startInterview(profile, { order: "shortest", explorer });
}

function answeredOnce() {
  const interview = begun();
  return answer(interview, currentItem(interview)?.options[0]?.value ?? 1);
}

test("the questions are those that its explorer chooses, as long as they are not enough", () => {
  const first = begun();
  expect(currentItem(first)?.id).toBe(ids.at(-1));
  const once = answeredOnce();
  expect([currentItem(once)?.id, isSure(once), isUnfinished(once)]).toEqual([ids.at(-2), false, true]);
  const passed = skip(once);
  expect(currentItem(passed)?.id).toBe(ids.at(-3));
  const enough = answer(passed, currentItem(passed)?.options[0]?.value ?? 1);
  expect([currentItem(enough), isSure(enough), isUnfinished(enough)]).toEqual([null, true, false]);
});

test("the rest is asked in listed order where the person wants it", () => {
  const once = reorder(answeredOnce(), "listed");
  expect(isUnfinished(once)).toBe(true);
  const all = { ...answeredOnce(), answers: { [ids[0] ?? ""]: 1, [ids[1] ?? ""]: 1 } };
  expect(currentItem(reorder({ ...all, trail: [], at: 0 }, "listed"))?.id).toBe(ids[2]);
});

test("a session tells that the answers are enough, and goes on at a word", () => {
  const session = acted(startSession(begun(), 0), "confirm", 0, 0);
  expect(seen(session)).toBe("settled -");
  expect(acted(session, "confirm").outcome).toBe("finished");
  expect(seen(acted(session, "continue"))).toBe(`question ${ids[0]} -`);
  expect(acted(startSession(begun(), 0), "confirm", 0, "list", "finish").outcome).toBe("early");
});

test("answers that are kept open it where they end, and what else it takes is kept with them", () => {
  const { answers } = answeredOnce();
  const again = startInterview(profile, { order: "shortest", explorer, answers });
  expect(currentItem(again)?.id).toBe(ids.at(-2));
  const explored = { roles: ["a", "b"], isCatalogue: false, wishes: {} };
  const about = { file: null, startedAt: "", savedAt: "", finished: false };
  expect(saveable(again, { ...about, explored })).toMatchObject({ answers, explored });
  expect(saveable(again, about)).not.toHaveProperty("explored");
});
