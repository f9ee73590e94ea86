import { expect, test } from "vitest";
import { sameAnswerValues } from "../../../src/core/content/same-answers.ts";
import { assess } from "../../../src/core/scoring/assess.ts";
import { profileWith } from "./small-profile.ts";

/** One trait whose ratings stand in these directions: `+` as they are asked, `-` reversed, a digit for a set of so many options. */
function scale(id: string, ratings: string[], more = ""): string {
  const items = ratings.map((sign, index) => {
    const reverse = sign.startsWith("-") ? ", reverse: true" : "";
    const options = sign.slice(1);
    return `{id: ${id}-${index}, text: Teks ${id} ${index}${reverse}${options && `, responses: s${options}`}}`;
  });
  return `{id: ${id}, name: ${id.toUpperCase()}, responses: s5${more}, items: [${items.join(", ")}]}`;
}

const SETS = "responses: {s5: [A, B, C, D, E], s2: [A, B], s11: [A, B, C, D, E, F, G, H, I, J, K]}";

function profile(traits: string[], antiTraits: string[] = [], duties = "duties: []") {
  return profileWith(
    `{${SETS}, ${duties}, traits: [${traits.join(", ")}], antiTraits: [${antiTraits.join(", ")}]}`,
  );
}

const MIXED = ["+", "-", "+", "-"];
const ONE = ["+", "+", "+", "-"];

test.each<[title: string, traits: string[], antiTraits: string[], found: [string | null, number, number][]]>([
  ["balanced", [scale("a", MIXED)], [], []],
  ["three of four: of the fit alone", [scale("a", ONE)], [], [[null, 5, 75]]],
  [
    "of a single scale the fit is not told again",
    [scale("a", [...ONE, ...ONE, "+", "+", "+", "+"])],
    [],
    [["A", 5, 83.3]],
  ],
  ["an anti-trait the same way evens it out", [scale("a", ONE)], [scale("b", ONE)], []],
  ["by weight", [scale("a", ONE, ", weight: 9")], [scale("b", ONE)], [[null, 5, 70]]],
  ["the other way round", [scale("a", ["-", "-", "-", "+"])], [], [[null, 1, 75]]],
  ["all one way is for another rule", [scale("a", ["+", "+", "+", "+"])], [], []],
  ["a single rating too", [scale("a", ["+"])], [], []],
  [
    "a reversed rating of few options outweighs none of many",
    [scale("a", ["+11", "+11", "-2", "-2"]), scale("b", ["-11", "-11", "+2", "+2"])],
    [],
    [
      ["A", 11, 90.9],
      ["B", 1, 90.9],
    ],
  ],
  [
    "of the two ends, which are equally far, the higher is told",
    [scale("a", MIXED)],
    [scale("b", ["+", "+", "+", "+", "+", "+", "-"])],
    [
      [null, 1, 67.9],
      ["B", 5, 85.7],
    ],
  ],
  ["halfway between two options is neither", [scale("a", ["-", "-", ...Array(8).fill("+2")])], [], []],
  [
    "80 of a scale and 65 of the fit will do",
    [scale("a", MIXED)],
    [scale("b", ["+", "+", "+", "+", "-"])],
    [],
  ],
  [
    "of a scale and of the fit, where there are several scales",
    [scale("a", [...ONE, ...ONE, "+", "+", "+", "+"], ", weight: 9"), scale("b", MIXED)],
    [],
    [
      [null, 5, 80],
      ["A", 5, 83.3],
    ],
  ],
])("%s", (_, traits, antiTraits, found) => {
  const values = sameAnswerValues(profile(traits, antiTraits));
  expect(values.map(({ name, position, value }) => [name, position, Math.round(value * 10) / 10])).toEqual(
    found,
  );
});

test("the value is that of the real scorer, with interest in the middle", () => {
  const duties = "duties: [{id: d, text: T, interest: {id: d-1, text: Teks minat, responses: s5}}]";
  const heavy = profile([scale("a", ONE, ", weight: 3")], [], duties);
  const answers = { "d-1": 3, ...Object.fromEntries(ONE.map((_, index) => [`a-${index}`, 5])) };
  const [found] = sameAnswerValues(heavy);
  expect(found).toMatchObject({ name: null, value: (3 * 75 + 50) / 4, path: ["traits"] });
  expect(assess(heavy, answers).fit.point).toBe(found?.value);
});

test("the positions are those of the ratings that count, whatever interest offers", () => {
  const duties = "duties: [{id: d, text: T, interest: {id: d-1, text: Teks minat, responses: s11}}]";
  const two = scale("a", ["+2", "+2", "+2", "-2"], ", weight: 9");
  expect(sameAnswerValues(profile([two], [], duties))).toEqual([
    { name: null, position: 2, positions: 2, value: 72.5, room: { low: 35, high: 65 }, path: ["traits"] },
  ]);
});

test("it is told of the list that the uneven ratings stand in, where there are no traits", () => {
  const duties = "duties: [{id: d, text: T, interest: {id: d-1, text: Teks minat, responses: s5}}]";
  const anti = [scale("a", ONE, ", weight: 9")];
  expect(sameAnswerValues(profile([], anti, duties))).toMatchObject([{ name: null, path: ["antiTraits"] }]);
});

test.each([
  ["of ratings that are even", MIXED, 30],
  ["of a single rating, which nothing evens out", ["+"], 1],
])("nor has a situation a position in a scale %s", (_, ratings, most) => {
  const situations = [1, 2].map(
    (id) => `{id: s-${id}, text: Situasi ${id}, options: [{text: A, points: 0}, {text: B, points: ${most}}]}`,
  );
  const mixed = scale("a", ratings).replace("items: [", `items: [${situations.join(", ")}, `);
  expect(sameAnswerValues(profile([mixed]))).toEqual([]);
});

test.each([
  ["the best last", [0, 4]],
  ["the best first", [4, 0]],
  ["three, unevenly", [0, 1, 4]],
])("situations stand in their middle, %s", (_, points) => {
  const situation = (id: number) => {
    const options = points.map((each, index) => `{text: ${"ABC"[index]}${id}, points: ${each}}`);
    return `{id: s-${id}, text: Situasi ${id}, options: [${options.join(", ")}]}`;
  };
  const situations = `{id: s, name: S, items: [${[1, 2, 3, 4].map(situation).join(", ")}]}`;
  expect(sameAnswerValues(profile([scale("a", MIXED), situations]))).toEqual([]);
  const [found] = sameAnswerValues(profile([scale("a", ONE, ", weight: 3"), situations]));
  expect(found?.value).toBe((3 * 75 + 50) / 4);
});
