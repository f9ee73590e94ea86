import fc from "fast-check";
import { expect, test } from "vitest";
import {
  interestResponses,
  listItems,
  profileOfItems,
  writtenScales,
} from "../../../src/core/profile/items.ts";
import { planOf } from "../../../src/core/profile/plan.ts";
import { draft, findings } from "../drafts.ts";
import { everyKind, rating, situation, testProfile } from "../fixtures.ts";
import { holds, shuffled } from "../helpers.ts";

function itemNamed(id: string) {
  return listItems(everyKind()).find((item) => item.id === id);
}

function pointsOf(id: string) {
  return itemNamed(id)?.options.map(({ value, points }) => [value, points]);
}

test("interest comes first, then traits, anti-traits and comparison; statements come last", () => {
  expect(listItems(everyKind()).map(({ id, scale, kind }) => `${scale}/${id}/${kind}`)).toEqual([
    "duties/minat-1/rating",
    "empati/empati-1/rating",
    "empati/empati-2/rating",
    "empati/empati-3/situation",
    "disiplin/disiplin-1/rating",
    "kurang-sabar/sabar-1/rating",
    "orientation/arah-1/comparison",
    "orientation/arah-2/comparison",
    "realism/uang-1/statement",
    "realism/cepat-1/statement",
  ]);
});

test("the list is made once a profile", () => {
  const profile = everyKind();
  expect(listItems(profile)).toBe(listItems(profile));
  expect(planOf(profile)).toBe(planOf(profile));
  expect(planOf(profile).items).toBe(listItems(profile));
});

test("a plain rating counts up, a reversed one down", () => {
  expect(pointsOf("empati-1")).toEqual([
    [1, 0],
    [2, 1],
    [3, 2],
    [4, 3],
    [5, 4],
  ]);
  expect(pointsOf("empati-2")).toEqual([
    [1, 4],
    [2, 3],
    [3, 2],
    [4, 1],
    [5, 0],
  ]);
  expect(pointsOf("disiplin-1")).toEqual([
    [1, 0],
    [2, 1],
  ]);
  expect(itemNamed("empati-2")).toMatchObject({ reverse: true, responses: "sesuai", max: 4 });
});

test("a rating knows the question that its options answer", () => {
  const responses = {
    sesuai: { ask: "Seberapa sesuai?", options: ["Tidak", "Ya"] },
    "ya-tidak": ["Tidak", "Ya"],
  };
  const items = [rating("a-1"), rating("a-2", { responses: "ya-tidak" })];
  const asking = testProfile({ responses, traits: [{ id: "a", name: "A", items }] });
  expect(listItems(asking)).toMatchObject([
    { ask: "Seberapa sesuai?", max: 1 },
    { ask: null, max: 1 },
  ]);
});

test("a situation has its own points, whatever the order", () => {
  expect(pointsOf("empati-3")).toEqual([
    [1, 4],
    [2, 2],
    [3, 2],
    [4, 0],
  ]);
  expect(itemNamed("empati-3")).toMatchObject({ max: 4, kind: "situation" });
});

test("the order of a situation's points changes neither the most nor what an option gives", () => {
  const points = fc
    .array(fc.nat(9), { minLength: 1, maxLength: 9 })
    .chain((some) => shuffled([0, 10, ...some]));
  holds(points, (given) => {
    const source = { id: "a", name: "A", items: [situation("a-1", given)] };
    const [item] = listItems(testProfile({ traits: [source] }));
    expect(item?.max).toBe(10);
    expect(item?.options.map((option) => [option.value, option.points])).toEqual(
      given.map((each, index) => [index + 1, each]),
    );
    expect(findings(draft({ traits: [source] }))).toEqual([]);
  });
});

test("a comparison runs from this role to the other in five steps, flipped or not", () => {
  for (const id of ["arah-1", "arah-2"]) {
    expect(pointsOf(id)).toEqual([
      [1, -2],
      [2, -1],
      [3, 0],
      [4, 1],
      [5, 2],
    ]);
  }
  expect(itemNamed("arah-1")).toMatchObject({ flip: true, max: 2, note: "Catatan", this: "Di sini" });
  expect(itemNamed("arah-2")).toMatchObject({ flip: false, other: "Begitu" });
  expect(itemNamed("arah-2")).not.toHaveProperty("note");
});

test("a statement gives 2 for the truth, 1 for not knowing, 0 for the misconception", () => {
  expect(pointsOf("uang-1")).toEqual([
    [true, 0],
    [false, 2],
    ["belum-tahu", 1],
  ]);
  expect(pointsOf("cepat-1")).toEqual([
    [true, 2],
    [false, 0],
    ["belum-tahu", 1],
  ]);
  const why = { truth: false, claim: "hanya-uang", why: "Karena", note: "Catatan" };
  expect(itemNamed("uang-1")).toMatchObject(why);
  expect(itemNamed("cepat-1")).not.toHaveProperty("why");
  expect(itemNamed("cepat-1")).not.toHaveProperty("note");
});

test("notes of ratings and situations are kept", () => {
  const noted = testProfile({
    traits: [
      {
        id: "a",
        name: "A",
        items: [rating("a-1", { note: "Satu" }), { ...situation("a-2", [0, 1]), note: "Dua" }, rating("a-3")],
      },
    ],
  });
  expect(listItems(noted).map(({ note }) => note)).toEqual(["Satu", "Dua", undefined]);
  expect(listItems(noted)[2]).not.toHaveProperty("note");
});

test("an item's response set wins over its scale's, and interest falls back to the first set", () => {
  const text = "Teks";
  const mixed = testProfile({
    interest: { name: "Minat", responses: "ya-tidak" },
    duties: [{ id: "tugas", text, interest: { id: "minat", text } }],
    traits: [{ id: "a", name: "A", responses: "ya-tidak", items: [{ id: "a-1", text }, rating("a-2")] }],
  });
  expect(listItems(mixed).map(({ options }) => options.length)).toEqual([2, 2, 5]);
  expect(itemNamed("minat-1")).toMatchObject({ responses: "sesuai" });
  expect(interestResponses({ responses: {} })).toBeUndefined();
  expect(interestResponses({ responses: { x: { options: [] } } })).toBe("x");
  expect(
    interestResponses({ responses: { x: { options: [] } }, interest: { name: "", responses: "y" } }),
  ).toBe("y");
});

test("claims without statements and a comparison without items ask nothing", () => {
  const quiet = testProfile({
    traits: [{ id: "a", name: "A", items: [rating("a-1")] }],
    misconceptions: [{ id: "m", claim: "Klaim", truth: "Fakta" }],
    comparison: { role: "Lain" },
  });
  expect(listItems(quiet)).toHaveLength(1);
  expect(planOf(quiet)).toMatchObject({ realism: null, orientation: null });
});

test.each([
  ["names none", { id: "a-1", text: "Teks" }],
  ["names one that is not there", rating("a-1", { responses: "tiada" })],
])("an item that %s is refused: parseProfile lets none through", (_, item) => {
  const broken = () => testProfile({ traits: [{ id: "a", name: "A", items: [item] }] });
  expect(broken).toThrow(new RangeError("no response set for a-1"));
});

test("the plan weighs one good point of every scale in whole numbers", () => {
  const { fitScales, total, weights, cuts } = planOf(everyKind());
  // Maxima 4, 12, 1 and 4 have the common denominator 12; weights 1, 1, 3 and 1.
  expect(fitScales.map(({ id, max, unit, floor, holdPoints }) => [id, max, unit, floor, holdPoints])).toEqual(
    [
      ["duties", 4, 3, 40, 1],
      ["empati", 12, 1, 25, 3],
      ["disiplin", 1, 36, 25, 0],
      ["kurang-sabar", 4, 3, 25, 1],
    ],
  );
  // 50 % and 80 % of 72 are 36 and 57.6, 65 % are 46.8.
  expect([total, weights, cuts]).toEqual([72, 6, [36, 47, 58]]);
});

test("a profile made of items asks these and no others, and has nothing of its own", () => {
  const items = listItems(everyKind()).slice(0, 3);
  const profile = profileOfItems("jelajah", items);
  expect(listItems(profile)).toBe(items);
  expect(writtenScales(profile)).toEqual([]);
  expect(listItems(structuredClone(profile))).toEqual([]);
  const { id, role, responses, fingerprint, ...lists } = profile;
  expect([id, role, responses, fingerprint]).toEqual(["jelajah", "", {}, ""]);
  expect(Object.values(lists)).toEqual([[], [], [], [], [], []]);
});

test("interest without a single interest item is no scale", () => {
  const plain = testProfile({
    interest: { name: "Minat" },
    traits: [{ id: "a", name: "A", items: [rating("a-1")] }],
  });
  expect(writtenScales(plain).map(({ source }) => source.id)).toEqual(["a"]);
  expect(planOf(plain).traits.map(({ id }) => id)).toEqual(["a"]);
});
