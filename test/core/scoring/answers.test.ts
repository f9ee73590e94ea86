import { expect, test } from "vitest";
import { listItems } from "../../../src/core/profile/items.ts";
import { planOf } from "../../../src/core/profile/plan.ts";
import {
  type Answers,
  checkAnswers,
  choose,
  optionIndex,
  UNKNOWN,
} from "../../../src/core/scoring/answers.ts";
import { assess } from "../../../src/core/scoring/assess.ts";
import { answered, profiles } from "../arbitrary.ts";
import { everyKind } from "../fixtures.ts";
import { holds, SLOW } from "../helpers.ts";

const profile = everyKind();

/** Answers as JSON gives them: any value, and `__proto__` as a key of its own. */
function parsed(text: string): Answers {
  return JSON.parse(text);
}

test.each([
  ["empati-1", "0", "0"],
  ["empati-1", "6", "6"],
  ["empati-1", "99", "99"],
  ["empati-1", "-1", "-1"],
  ["empati-1", "1.5", "1.5"],
  ["empati-1", '"abc"', '"abc"'],
  ["empati-1", '"4"', '"4"'],
  ["empati-1", '"Sesuai"', '"Sesuai"'],
  ["empati-1", "true", "true"],
  ["empati-1", `"${"a".repeat(40)}"`, `"${"a".repeat(40)}"`],
  ["empati-1", `"${"a".repeat(41)}"`, `"${"a".repeat(40)}…"`],
  ["empati-1", '"belum-tahu"', '"belum-tahu"'],
  ["empati-1", "[4]", "[…]"],
  ["empati-1", "{}", "{…}"],
])("a rating does not take %s: %s", (id, value, received) => {
  expect(checkAnswers(profile, parsed(`{"${id}": ${value}}`))).toEqual([
    {
      code: "not-an-option",
      args: { id, received, options: 5 },
      severity: "error",
      place: { path: id },
    },
  ]);
});

test.each([
  ["minat-1", 6, 5],
  ["empati-3", 5, 4],
  ["disiplin-1", 3, 2],
  ["sabar-1", 6, 5],
  ["arah-1", 6, 5],
  ["arah-1", 0, 5],
])("%s has no option %d, only %d", (id, value, options) => {
  expect(checkAnswers(profile, { [id]: value })).toMatchObject([
    { code: "not-an-option", args: { id, received: String(value), options } },
  ]);
  expect(checkAnswers(profile, { [id]: options })).toEqual([]);
});

test.each(["1", "2", "0", '"true"', '"ya"', '"Belum-tahu"'])("a statement does not take %s", (value) => {
  expect(checkAnswers(profile, parsed(`{"uang-1": ${value}}`))).toEqual([
    {
      code: "not-a-statement-answer",
      args: { id: "uang-1", received: value },
      severity: "error",
      place: { path: "uang-1" },
    },
  ]);
});

test.each([true, false, "belum-tahu"] as const)("a statement takes %s", (value) => {
  expect(checkAnswers(profile, { "uang-1": value })).toEqual([]);
});

test("a value that JSON cannot write is named all the same", () => {
  const answers = Object.fromEntries([["empati-1", () => 1]]) as unknown as Answers;
  expect(checkAnswers(profile, answers)).toMatchObject([{ args: { received: "() => 1" } }]);
});

test.each([
  ["a bigint", 4n],
  ["a list within itself", cyclic()],
])("%s is a problem, not a crash", (_, value) => {
  const answers = { "empati-1": value } as unknown as Answers;
  expect(checkAnswers(profile, answers)).toMatchObject([{ code: "not-an-option" }]);
});

function cyclic(): unknown[] {
  const list: unknown[] = [];
  list.push(list);
  return list;
}

test.each([
  ["empati-l", "empati-1"],
  ["EMPATI-1", "empati-1"],
  ["empti-1", "empati-1"],
  ["arah2", "arah-2"],
  ["zzzzzzzzzz", null],
  ["", null],
  ["constructor", null],
  ["toString", null],
])("the unknown id '%s' suggests %s", (id, suggestion) => {
  expect(checkAnswers(profile, { [id]: 1 })).toEqual([
    { code: "unknown-item", args: { id, suggestion }, severity: "error", place: { path: id } },
  ]);
});

test("__proto__ is just an unknown id", () => {
  const answers = parsed('{"__proto__": 4, "empati-1": 4}');
  expect(checkAnswers(profile, answers)).toMatchObject([
    { code: "unknown-item", place: { path: "__proto__" } },
  ]);
  expect(() => assess(profile, answers)).toThrow("__proto__");
});

test("an unknown id is a problem even where its answer is unknown too", () => {
  const answers = { "empati-9": null };
  expect(checkAnswers(profile, answers)).toMatchObject([{ code: "unknown-item" }]);
  expect(() => assess(profile, answers)).toThrow(RangeError);
});

test("all problems are told at once, in the order of the answers", () => {
  const found = checkAnswers(profile, { "arah-1": 9, "empati-2": 3, lain: 1, "empati-1": null, "uang-1": 1 });
  expect(found.map(({ code, place }) => [code, place?.path])).toEqual([
    ["not-an-option", "arah-1"],
    ["unknown-item", "lain"],
    ["not-a-statement-answer", "uang-1"],
  ]);
});

test("assess refuses what checkAnswers refuses, and names the ids", () => {
  const answers = { "empati-1": 99, "arah-1": 2, lain: 1 };
  expect(() => assess(profile, answers)).toThrow(
    new RangeError("answers that checkAnswers rejects: empati-1, lain"),
  );
});

test.each([null, undefined])("%s is no answer, and nothing wrong", (nothing) => {
  const answers = { "empati-1": nothing, "uang-1": nothing };
  expect(checkAnswers(profile, answers)).toEqual([]);
  expect(assess(profile, answers)).toEqual(assess(profile, {}));
});

test("answers become option indexes by position in the plan", () => {
  const plan = planOf(profile);
  const choices = choose(plan, { "empati-1": 5, "uang-1": false, "cepat-1": "belum-tahu", "arah-1": null });
  const known = plan.items.flatMap(({ id }, position) => {
    const choice = choices[position];
    return choice === UNKNOWN ? [] : [[id, choice]];
  });
  expect(known).toEqual([
    ["empati-1", 4],
    ["uang-1", 1],
    ["cepat-1", 2],
  ]);
  expect(choices).toHaveLength(plan.items.length);
});

test("every option's value stands for that option, and nothing else does", SLOW, () => {
  holds(answered(profiles()), ({ profile: generated, answers }) => {
    expect(checkAnswers(generated, answers)).toEqual([]);
    for (const item of listItems(generated)) {
      expect(item.options.map(({ value }) => optionIndex(item, value))).toEqual([...item.options.keys()]);
      for (const wrong of [0, -0, item.options.length + 1, 0.5, Number.NaN, "1", null, undefined, "tidak"]) {
        expect(optionIndex(item, wrong)).toBe(UNKNOWN);
      }
    }
  });
});

test("more wrong answers than anyone would read are counted", () => {
  const many = Object.fromEntries(Array.from({ length: 1002 }, (_, index) => [`tiada-${index}`, 1]));
  const found = checkAnswers(profile, { ...many, "empati-1": 9 });
  expect(found).toHaveLength(1001);
  expect(found.at(-1)).toEqual({ code: "more-problems", args: { count: 3 }, severity: "error" });
});
