import { expect, test } from "vitest";
import { opposedPairs } from "../../../src/core/interview/opposed-pairs.ts";
import { planOf } from "../../../src/core/profile/plan.ts";
import { choose } from "../../../src/core/scoring/answers.ts";
import { answered, type KnownAnswers, profiles } from "../arbitrary.ts";
import { rating, situation, testProfile } from "../fixtures.ts";
import { holds, SLOW } from "../helpers.ts";

/** Ratings `a-1` …; an R stands for a reversed one. */
function items(id: string, kinds: string) {
  return [...kinds].map((kind, index) => rating(`${id}-${index + 1}`, { reverse: kind === "R" }));
}

const FIVE = ["1", "2", "3", "4", "5"];
const profile = testProfile({
  responses: { sesuai: { options: FIVE }, sering: { options: FIVE } },
  traits: [
    { id: "a", name: "A", items: items("a", "PPRR") },
    { id: "c", name: "C", items: [rating("c-1"), situation("c-2", [4, 0])] },
    { id: "d", name: "D", items: [rating("d-1", { responses: "sering" }), rating("d-2", { reverse: true })] },
  ],
  antiTraits: [{ id: "b", name: "B", opposes: "a", items: items("b", "PR") }],
});

function pairsOf(answers: KnownAnswers): string[] {
  const plan = planOf(profile);
  return opposedPairs(plan, choose(plan, answers)).map(({ ids }) => ids.join(" "));
}

test.each<[string, KnownAnswers, string[]]>([
  ["nothing answered", {}, []],
  ["agreement with both", { "a-1": 5, "a-3": 5 }, ["a-1 a-3"]],
  ["agreement with neither", { "a-1": 1, "a-3": 1 }, ["a-1 a-3"]],
  ["answers that go together", { "a-1": 5, "a-3": 1 }, []],
  ["three steps of four are not the two ends", { "a-1": 5, "a-3": 4 }, []],
  ["two plain ratings are no pair", { "a-1": 5, "a-2": 1 }, []],
  ["every rating is in one pair at most", { "a-1": 5, "a-2": 5, "a-3": 5, "a-4": 5 }, ["a-1 a-3", "a-2 a-4"]],
  ["the reversed one that is left is passed on", { "a-1": 3, "a-2": 5, "a-3": 5 }, ["a-2 a-3"]],
  ["an anti-trait's own pair", { "b-1": 1, "b-2": 1 }, ["b-1 b-2"]],
  ["a trait and the anti-trait that opposes it are two scales", { "a-1": 5, "b-1": 5 }, []],
  ["answers on two sets do not contradict each other", { "d-1": 5, "d-2": 5 }, []],
  ["a situation is no rating", { "c-1": 5, "c-2": 2 }, []],
  [
    "two pairs are told, not more",
    { "a-1": 5, "a-2": 5, "a-3": 5, "a-4": 5, "b-1": 5, "b-2": 5 },
    ["a-1 a-3", "a-2 a-4"],
  ],
])("opposed pairs: %s", (_, answers, expected) => {
  expect(pairsOf(answers)).toEqual(expected);
});

test("a pair is of one scale, one of it reversed, at the two ends", SLOW, () => {
  holds(answered(profiles({ leastAntiTraits: 1 })), ({ profile: generated, answers }) => {
    const plan = planOf(generated);
    const choices = choose(plan, answers);
    const pairs = opposedPairs(plan, choices);
    for (const { ids } of pairs) {
      const [plain, opposed] = ids.map((id) => plan.items.find((item) => item.id === id));
      if (plain?.kind !== "rating" || opposed?.kind !== "rating")
        throw new Error("ratings alone are opposed");
      expect([plain.scale, plain.responses]).toEqual([opposed.scale, opposed.responses]);
      expect([plain.reverse, opposed.reverse]).toEqual([false, true]);
      const points = [plain, opposed].map(({ id, options, max }) => {
        return (options.find(({ value }) => value === answers[id])?.points ?? -1) / max;
      });
      expect(points.sort((a, b) => a - b)).toEqual([0, 1]);
    }
    const named = pairs.flatMap(({ ids }) => ids);
    expect(new Set(named).size).toBe(named.length);
  });
});
