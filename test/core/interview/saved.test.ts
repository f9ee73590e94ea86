import fc from "fast-check";
import { expect, test } from "vitest";
import { answer, currentItem, skip, startInterview } from "../../../src/core/interview/interview.ts";
import { resumable, type SavedInterview, saveable, withEarlier } from "../../../src/core/interview/saved.ts";
import { itemFingerprint } from "../../../src/core/profile/fingerprint.ts";
import { listItems } from "../../../src/core/profile/items.ts";
import type { Profile } from "../../../src/core/profile/profile.ts";
import { answered, profiles } from "../arbitrary.ts";
import { rating, situation, testProfile } from "../fixtures.ts";
import { holds, SLOW } from "../helpers.ts";

function profileWith(...items: Parameters<typeof rating>[0][]): Profile {
  return testProfile({ traits: [{ id: "a", name: "A", items: items.map((id) => rating(id)) }] });
}

const before = profileWith("a-1", "a-2", "a-3", "a-4");
const started = startInterview(before, { seed: 7, order: "listed" });
const saved = saveable(skip(answer(answer(started, 4), 2)), {
  file: null,
  startedAt: "2025-02-05T01:00:00Z",
  savedAt: "2025-02-05T02:00:00Z",
  finished: false,
});

test("what is kept is an answer record with what it takes to go on", () => {
  const [first, second, third] = listItems(before).map((item) => itemFingerprint(item));
  expect(saved).toEqual({
    version: 1,
    profile: "peran-uji",
    role: "Peran Uji",
    file: null,
    fingerprint: before.fingerprint,
    startedAt: "2025-02-05T01:00:00Z",
    savedAt: "2025-02-05T02:00:00Z",
    finished: false,
    seed: 7,
    order: "listed",
    answers: { "a-1": 4, "a-2": 2 },
    skipped: ["a-3"],
    itemFingerprints: { "a-1": first, "a-2": second, "a-3": third },
  });
});

test("unknown answers are not kept", () => {
  const interview = { ...started, answers: { "a-1": null, "a-2": undefined, "a-3": 1 } };
  const { answers, itemFingerprints } = saveable(interview, {
    file: null,
    startedAt: "",
    savedAt: "",
    finished: true,
  });
  expect([answers, Object.keys(itemFingerprints)]).toEqual([{ "a-3": 1 }, ["a-3"]]);
});

test("an unchanged profile takes everything back", () => {
  expect(resumable(before, saved)).toEqual({
    answers: { "a-1": 4, "a-2": 2 },
    skipped: ["a-3"],
    changed: [],
    gone: [],
  });
});

test("changed questions are asked again, questions that are gone are told, new ones do no harm", () => {
  const items = [{ ...rating("a-1"), text: "Lain" }, rating("a-2"), rating("a-5")];
  const after = testProfile({ traits: [{ id: "a", name: "A", items }] });
  expect(resumable(after, saved)).toEqual({
    answers: { "a-2": 2 },
    skipped: [],
    changed: ["a-1"],
    gone: ["a-3"],
  });
});

test.each<[string, Partial<SavedInterview>, object]>([
  [
    "an answer that is no option",
    { answers: { "a-1": 9, "a-2": 2 } },
    { answers: { "a-2": 2 }, changed: ["a-1"] },
  ],
  [
    "a missing fingerprint",
    { itemFingerprints: {} },
    { answers: {}, skipped: [], changed: ["a-1", "a-2", "a-3"] },
  ],
  [
    "an id of no item",
    { answers: { hilang: 1 }, skipped: ["raib"] },
    { answers: {}, gone: ["hilang", "raib"] },
  ],
  [
    "an id that stands there twice",
    { answers: { "a-1": 9, hilang: 1 }, skipped: ["a-1", "hilang", "a-3"] },
    { answers: {}, skipped: ["a-3"], changed: ["a-1"], gone: ["hilang"] },
  ],
])("a file changed by hand: %s", (_, changes, expected) => {
  expect(resumable(before, { ...saved, ...changes })).toMatchObject(expected);
});

test("an item whose id every object has stays skipped", () => {
  const named = testProfile({ traits: [{ id: "a", name: "A", items: [situation("constructor", [0, 1])] }] });
  const kept = saveable(skip(startInterview(named, { seed: 7 })), {
    file: null,
    startedAt: "",
    savedAt: "",
    finished: false,
  });
  expect(resumable(named, kept)).toEqual({ answers: {}, skipped: ["constructor"], changed: [], gone: [] });
});

test("a kept interview goes on where it stopped, with nothing lost", SLOW, () => {
  const cases = answered(profiles()).chain((one) => fc.nat(20).map((count) => ({ ...one, count })));
  holds(cases, ({ profile, answers, count }) => {
    let interview = startInterview(profile, { seed: 5 });
    for (let index = 0; index < count; index += 1) {
      const item = currentItem(interview);
      if (!item) break;
      const value = answers[item.id];
      interview = value === undefined ? skip(interview) : answer(interview, value);
    }
    const stored: SavedInterview = JSON.parse(
      JSON.stringify(saveable(interview, { file: null, startedAt: "", savedAt: "", finished: false })),
    );
    const { changed, gone, ...kept } = resumable(profile, stored);
    expect([changed, gone]).toEqual([[], []]);
    expect(startInterview(profile, { seed: stored.seed, order: stored.order, ...kept })).toEqual(interview);
  });
});

test("an answer taken back and a skip that was answered do not come back", () => {
  const interview = startInterview(before, { seed: 7, answers: { "a-3": 1 }, skipped: ["a-2"] });
  const now = saveable(interview, { file: null, startedAt: "", savedAt: "", finished: false });
  expect(withEarlier(now, saved, before)).toEqual(now);
});

test("what was kept of questions that the profile does not have now stays as it was", () => {
  const without = profileWith("a-2", "a-4");
  const about = { file: null, startedAt: "", savedAt: "", finished: false };
  const now = saveable(answer(startInterview(without, { seed: 7, order: "listed" }), 5), about);
  const kept = withEarlier(now, saved, without);
  expect(kept).toMatchObject({
    fingerprint: without.fingerprint,
    answers: { "a-1": 4, "a-2": 5 },
    skipped: ["a-3"],
  });
  const { answers, skipped } = resumable(before, kept);
  expect({ answers, skipped }).toEqual({ answers: { "a-1": 4, "a-2": 5 }, skipped: ["a-3"] });
});
