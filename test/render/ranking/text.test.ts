import { describe, expect, test } from "vitest";
import type { Answers } from "../../../src/core/scoring/answers.ts";
import { renderRankingText } from "../../../src/render/ranking/text.ts";
import { type AnswerSet, fixtureAnswers, linesOf, plain, squeezed, widest } from "../helpers.ts";
import { comparedBy, everyAnswer, NAMES, roles } from "./roles.ts";

const SETS: readonly AnswerSet[] = ["full", "part", "empty"];

/** The line that names a role. */
const ROW = /^[┌├└ ] +\d+\. /;

describe("the first screen of a comparison", () => {
  test.each(SETS)("fits a screen of 40 lines at 80 columns with 12 roles, %s", (set) => {
    const drawn = renderRankingText(comparedBy(roles(12), fixtureAnswers(set)), { width: 80 });
    expect(linesOf(drawn.trimEnd()).length).toBeLessThanOrEqual(40);
  });

  test.each([40, 57, 80, 100, 140].flatMap((width) => SETS.map((set) => [width, set] as const)))(
    "is no wider than %i columns, %s",
    (width, set) => {
      for (const full of [false, true]) {
        const drawn = renderRankingText(comparedBy(roles(12), fixtureAnswers(set)), { width, full });
        expect(widest(drawn)).toBeLessThanOrEqual(width);
      }
    },
  );

  test.each(SETS)("names every role once in its order, %s", (set) => {
    const compared = comparedBy(roles(12), fixtureAnswers(set));
    const heads = linesOf(renderRankingText(compared, { width: 80 })).filter((line) => ROW.test(line));
    const named = heads.map((line) => [...NAMES, "Pendamping"].find((name) => line.includes(name)));
    expect(new Set(named).size).toBe(12);
    for (const [index, { profile }] of compared.ranking.roles.entries()) {
      expect(heads[index]).toContain(`${index + 1}. ${profile.role}`);
    }
  });
});

describe("what a comparison says", () => {
  const say = (count: number, answers: Answers) =>
    squeezed(plain(renderRankingText(comparedBy(roles(count), answers), { width: 80 })));

  test.each<[string, number, Answers, string]>([
    ["roles of which neither is ahead", 2, fixtureAnswers("full"), "masih seri dengan"],
    ["no answers", 3, {}, "Belum ada jawaban"],
    ["a single role", 1, fixtureAnswers("full"), "sebutkan peran lain"],
    ["a pair that nothing parts", 2, fixtureAnswers("full"), "keduanya memang seri"],
  ])("%s", (_, count, answers, told) => {
    expect(say(count, answers)).toContain(squeezed(told));
  });

  test("what tips the balance names scales and the answer that weighs most", () => {
    expect(say(2, fixtureAnswers("full"))).toMatch(/Jawabanmutentang.*lebihmenguatkan.*Misalnya".*"→/);
  });
});

test("a bracket joins neighbours of which neither is ahead, and only those", () => {
  const compared = comparedBy(roles(6), everyAnswer(roles(6)));
  const { roles: ranked, undecided } = compared.ranking;
  const isTied = (a = "", b = "") => undecided.some((pair) => pair.includes(a) && pair.includes(b));
  const heads = linesOf(renderRankingText(compared, { width: 80 })).filter((line) => ROW.test(line));
  for (const [index, { profile }] of ranked.entries()) {
    const above = isTied(ranked[index - 1]?.profile.id, profile.id);
    const below = isTied(profile.id, ranked[index + 1]?.profile.id);
    const sign = above ? (below ? "├" : "└") : below ? "┌" : " ";
    expect(heads[index]?.[0]).toBe(sign);
  }
});

test("without bars the order is told in words", () => {
  const drawn = renderRankingText(comparedBy(roles(3), fixtureAnswers("full")), { width: 80, bars: false });
  expect(drawn).not.toMatch(/[█▒░│├]/);
  expect(drawn).toContain("seri dengan nomor");
});
