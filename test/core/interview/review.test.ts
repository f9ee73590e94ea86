import { expect, test } from "vitest";
import { skip, startInterview } from "../../../src/core/interview/interview.ts";
import { openedBy, type ReviewEntry, reviewEntries } from "../../../src/core/interview/review.ts";
import { listItems } from "../../../src/core/profile/items.ts";
import { answered, type KnownAnswers, profiles } from "../arbitrary.ts";
import { everyKind, rating, testProfile } from "../fixtures.ts";
import { holds, SLOW } from "../helpers.ts";

function entriesOf(
  profile: Parameters<typeof startInterview>[0],
  answers: KnownAnswers,
  skipped: string[] = [],
): string[] {
  return reviewEntries(startInterview(profile, { seed: 7, answers, skipped })).map(line);
}

function line(entry: ReviewEntry): string {
  switch (entry.kind) {
    case "finish":
      return "finish";
    case "pair":
      return `pair ${entry.items.map(({ item, number }) => `${number} ${item.id}`).join(", ")}`;
    case "skipped":
      return `skipped ${entry.number} ${entry.item.id}`;
    case "item":
      return `item ${entry.number} ${entry.item.id} ${entry.answer}`;
  }
}

test("finish first, then opposed answers, then what was skipped, then every question with its answer", () => {
  const answers: KnownAnswers = { "empati-1": 5, "empati-2": 5, "sabar-1": 5, "uang-1": false, "arah-1": 1 };
  expect(entriesOf(everyKind(), answers, ["cepat-1", "empati-3"])).toEqual([
    "finish",
    "pair 2 empati-1, 3 empati-2",
    "skipped 4 empati-3",
    "skipped 10 cepat-1",
    "item 1 minat-1 null",
    "item 2 empati-1 5",
    "item 3 empati-2 5",
    "item 4 empati-3 null",
    "item 5 disiplin-1 null",
    "item 6 sabar-1 5",
    "item 7 arah-1 1",
    "item 8 arah-2 null",
    "item 9 uang-1 false",
    "item 10 cepat-1 null",
  ]);
});

test("every question tells what became of it, and its part", () => {
  const answers: KnownAnswers = { "minat-1": 3, "arah-2": 1, "uang-1": "belum-tahu" };
  const interview = startInterview(everyKind(), { seed: 7, answers, skipped: ["empati-2", "cepat-1"] });
  const items = reviewEntries(interview).flatMap((entry) => (entry.kind === "item" ? [entry] : []));
  expect(items.map(({ group, state, number }) => `${number} ${group} ${state}`)).toEqual([
    "1 duties answered",
    "2 traits open",
    "3 traits skipped",
    "4 traits open",
    "5 traits open",
    "6 antiTraits open",
    "7 comparison open",
    "8 comparison answered",
    "9 statements answered",
    "10 statements skipped",
  ]);
});

test("a question passed over is told apart from one never shown", () => {
  const profile = testProfile({ traits: [{ id: "a", name: "A", items: [rating("a-1"), rating("a-2")] }] });
  const interview = skip(startInterview(profile, { seed: 7 }));
  expect(reviewEntries(interview).map(line)).toEqual([
    "finish",
    "skipped 1 a-1",
    "item 1 a-1 null",
    "item 2 a-2 null",
  ]);
});

test("every question stands in the review once, numbered as listed", SLOW, () => {
  holds(answered(profiles()), ({ profile, answers }) => {
    const open = listItems(profile).filter(({ id }) => !Object.hasOwn(answers, id));
    const skipped = open.map(({ id }) => id);
    const entries = reviewEntries(startInterview(profile, { seed: 7, answers, skipped }));
    const items = entries.filter((entry) => entry.kind === "item");
    expect(items.map(({ item, number, answer }) => [number, item, answer])).toEqual(
      listItems(profile).map((item, index) => [index + 1, item, answers[item.id] ?? null]),
    );
    expect(entries.filter((entry) => entry.kind === "skipped").map(({ item }) => item)).toEqual(open);
    expect(entries.filter(({ kind }) => kind === "pair").length).toBeLessThanOrEqual(2);
  });
});

test("a line of the review opens its own question; of two, neither", () => {
  const entries = reviewEntries(startInterview(everyKind(), { seed: 7, answers: {}, skipped: ["empati-1"] }));
  const opened = entries.map((entry) => [entry.kind, openedBy(entry)]);
  expect(opened.slice(0, 3)).toEqual([
    ["finish", -1],
    ["skipped", expect.any(Number)],
    ["item", 0],
  ]);
  const [first, second] = listItems(everyKind()).map((item, index) => ({ item, number: index + 1 }));
  if (!first || !second) throw new Error("two items at least");
  expect(openedBy({ kind: "pair", items: [first, second] })).toBeNull();
});
