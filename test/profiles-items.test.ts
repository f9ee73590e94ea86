import { describe, expect, test } from "vitest";
import { at } from "../src/core/base/at.ts";
import type { SituationItem } from "../src/core/profile/items.ts";
import { wrapLines } from "../src/render/terminal/wrap.ts";
import { items, profile, questionsOf, scalesOf, situations, statements } from "./first-role.ts";

/** How the first role's items are written, so that no habit of answering and no look of an option earns points. */

const ratings = items.flatMap((item) => (item.kind === "rating" ? [item] : []));
const NARROW = 60;

test("every question takes at most two lines of 60 columns", () => {
  const long = items.flatMap(questionsOf).filter((question) => wrapLines(question, NARROW).length > 2);
  expect(long).toEqual([]);
});

/** Items that other ones replaced: kept answers to them must never be read as answers to something else. */
const RETIRED = [
  ...["minat-kelompok", "minat-data", "empati-1", "empati-2", "empati-3", "empati-5"],
  ...[
    "komunikasi-2",
    "komunikasi-3",
    "komunikasi-5",
    "kerja-tim-2",
    "kerja-tim-3",
    "kerja-tim-4",
    "kerja-tim-5",
  ],
  ...["pengetahuan-sosial-1", "pengetahuan-sosial-2", "pengetahuan-sosial-5"],
  ...["merencanakan-2", "merencanakan-3", "merencanakan-5", "merencanakan-6"],
  ...["tidak-empati-1", "tidak-empati-2", "tidak-empati-3", "tidak-empati-4"],
  ...["kurang-sabar-1", "kurang-sabar-2", "tidak-suka-lapangan-3"],
  ...["hanya-uang-1", "penentu-penerima-1", "solusi-cepat-1", "di-lapangan-1"],
];

test("no id of an item that was replaced is used again", () => {
  expect(items.map(({ id }) => id).filter((id) => RETIRED.includes(id))).toEqual([]);
});

describe("ratings", () => {
  test("every one comes with the question of its response set", () => {
    const asks = Object.fromEntries(Object.entries(profile.responses).map(([name, { ask }]) => [name, ask]));
    expect(asks).toEqual({
      sesuai: "Seberapa sesuai denganmu?",
      sering: "Seberapa sering?",
      minat: "Seberapa ingin kamu mengisi hari kerjamu dengan ini?",
    });
    expect(ratings.filter(({ ask }) => ask === null)).toEqual([]);
  });

  test("two are reversed in every trait, one in every anti-trait, none in the interest", () => {
    const few = scalesOf(profile).filter(({ id, items: written }) => {
      const least = profile.traits.some((trait) => trait.id === id) ? 2 : 1;
      return written.filter(({ reverse }) => reverse).length < least;
    });
    expect(few.map(({ id }) => id)).toEqual([]);
    expect(profile.duties.filter(({ interest }) => interest?.reverse)).toEqual([]);
  });

  test("what is reversed is the opposite behaviour, never a denial", () => {
    const denials = ratings.filter(({ text }) =>
      /\b(tidak|tak|bukan|belum|jangan|tanpa|kurang)\b/i.test(text),
    );
    expect(denials.filter(({ reverse }) => reverse).map(({ id }) => id)).toEqual([]);
  });
});

describe("situations", () => {
  const best = ({ options }: SituationItem) => options.findIndex(({ points }) => points === 4);
  const lengthsOf = ({ options }: SituationItem) => options.map(({ text }) => (text ?? "").length);
  const mean = (numbers: readonly number[]) =>
    numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

  /** Points of 100 for whoever always takes the option that `choose` points at. */
  const scoreOf = (choose: (situation: SituationItem) => number) =>
    mean(situations.map((situation) => at(situation.options, choose(situation)).points * 25));

  test("six, of four options, from 4 points down to 0", () => {
    expect(situations).toHaveLength(6);
    for (const { options } of situations) {
      const points = options.map((option) => option.points).sort((a, b) => a - b);
      expect([points.length, points.at(0), points.at(-1)]).toEqual([4, 0, 4]);
      expect(new Set(points).size).toBe(4);
    }
  });

  const longest = (situation: SituationItem) =>
    lengthsOf(situation).indexOf(Math.max(...lengthsOf(situation)));
  const shortest = (situation: SituationItem) =>
    lengthsOf(situation).indexOf(Math.min(...lengthsOf(situation)));

  test.each<[string, (situation: SituationItem) => number]>([
    ["the first option", () => 0],
    ["the second option", () => 1],
    ["the third option", () => 2],
    ["the last option", () => 3],
    ["the longest option", longest],
    ["the shortest option", shortest],
  ])("always %s earns about what chance does", (_, choose) => {
    expect(Math.abs(scoreOf(choose) - 47)).toBeLessThanOrEqual(12);
  });

  test("chance earns about half", () => {
    const points = situations.flatMap(({ options }) => options.map((option) => option.points * 25));
    expect(Math.abs(mean(points) - 47)).toBeLessThanOrEqual(8);
  });

  test("no two options are equally long, and the best one is about as long as the others", () => {
    for (const situation of situations) {
      const lengths = lengthsOf(situation);
      expect(new Set(lengths).size).toBe(lengths.length);
      const others = lengths.filter((_, index) => index !== best(situation));
      const ratio = at(lengths, best(situation)) / mean(others);
      expect([situation.id, ratio >= 0.9 && ratio <= 1.1]).toEqual([situation.id, true]);
    }
  });

  test("the best option is seldom the first, the longest or the shortest", () => {
    const places = situations.map(best);
    expect(places.filter((place) => place === 0).length).toBeLessThanOrEqual(2);
    expect(new Set(places).size).toBeGreaterThanOrEqual(3);
    expect(situations.filter((each) => longest(each) === best(each)).length).toBeLessThanOrEqual(1);
    expect(situations.filter((each) => shortest(each) === best(each)).length).toBeLessThanOrEqual(2);
  });

  test("no option joins two acts, and none is a fraud or a threat", () => {
    const texts = situations.flatMap(({ options }) => options.map(({ text }) => text ?? ""));
    const joined = /[,;]|\b(dan|lalu|kemudian|serta|sambil|sekaligus)\b/i;
    expect(texts.filter((text) => joined.test(text))).toEqual([]);
    expect(texts.filter((text) => /palsu|seolah|ancam|ditahan|dicabut|bohong|suap/i.test(text))).toEqual([]);
  });

  test("at least two play outside a job that the person has not had", () => {
    const job = /bantuan|pendamping|\bwarga\b|penerima|pelatihan|petugas/i;
    const daily = situations.filter(({ text }) => !job.test(text));
    expect(daily.length).toBeGreaterThanOrEqual(2);
  });
});

describe("statements", () => {
  /** The share of 100 that a rule gets right when it says "benar" where `says` holds and "salah" elsewhere. */
  const rightOf = (says: (text: string) => boolean) =>
    (100 * statements.filter(({ text, truth }) => says(text) === truth).length) / statements.length;

  const ABSOLUTE = new RegExp(
    `\\b(${[
      ...["hanya", "cuma", "selesai", "sendiri\\w*", "semua", "seluruh", "selalu", "pasti", "setiap", "tiap"],
      ...["tidak pernah", "tanpa", "langsung", "harus", "mustahil", "sama sekali", "siapa pun", "apa pun"],
    ].join("|")})\\b`,
    "i",
  );
  const HEDGED = /\b(bisa|dapat|biasanya|sering|kadang|ikut|termasuk|sulit|mungkin|umumnya)\b/i;

  /** Half of the statements are longer than this. */
  const MIDDLE = at(
    statements.map(({ text }) => text.length).sort((a, b) => a - b),
    Math.floor((statements.length - 1) / 2),
  );

  test("two or more a claim, each with its reason", () => {
    const claims = [...profile.misconceptions, ...profile.expectations];
    expect(claims.map(({ id }) => id)).toEqual([
      "hanya-uang",
      "penentu-penerima",
      "solusi-cepat",
      "di-lapangan",
    ]);
    for (const { id, statements: written = [] } of claims) {
      expect([id, written.length >= 2]).toEqual([id, true]);
    }
    expect(statements.filter(({ why }) => why === undefined)).toEqual([]);
  });

  test.each<[string, (text: string) => boolean]>([
    ["benar to everything", () => true],
    ["salah to an absolute word", (text) => !ABSOLUTE.test(text)],
    ["benar to an absolute word", (text) => ABSOLUTE.test(text)],
    ["benar to a careful word", (text) => HEDGED.test(text)],
    ["salah to a careful word", (text) => !HEDGED.test(text)],
    ["benar to what is long", (text) => text.length > MIDDLE],
    ["salah to what is long", (text) => text.length <= MIDDLE],
  ])("%s is right in 40 to 60 of 100", (_, says) => {
    expect(Math.abs(rightOf(says) - 50)).toBeLessThanOrEqual(10);
  });

  test("both truths stand in every claim", () => {
    const both = new Set(statements.map(({ claim, truth }) => `${claim} ${truth}`));
    expect(both.size).toBe(2 * (profile.misconceptions.length + profile.expectations.length));
  });
});
