import { describe, expect, test } from "vitest";
import { at } from "../src/core/base/at.ts";
import { type Item, listItems, type SituationItem } from "../src/core/profile/items.ts";
import { profile, scalesOf, shared } from "./first-role.ts";
import { distinctItems, EACH_ROLE, sharedItems, situationsOf } from "./roles.ts";

/** How the catalogue's items are written, so that no habit of answering and no look of an option earns points: more than the rules of content ask. */

/** Where a habit would earn points: in a role as a whole, and among the shared scales. */
const GROUPS: [string, readonly Item[]][] = [
  ["the shared scales", sharedItems],
  ...EACH_ROLE.map(([id, role]): [string, readonly Item[]] => [id, listItems(role)]),
];

describe("ratings", () => {
  const ratings = distinctItems.flatMap((item) => (item.kind === "rating" ? [item] : []));

  test("every one comes with the question of its response set", () => {
    const asks = { sesuai: "Seberapa sesuai denganmu?", sering: "Seberapa sering?" };
    const minat = "Seberapa ingin kamu mengisi hari kerjamu dengan ini?";
    for (const sets of [shared.responses, profile.responses]) {
      const found = Object.fromEntries(Object.entries(sets).map(([name, { ask }]) => [name, ask]));
      expect(found).toEqual({ ...asks, minat });
    }
    expect(ratings.filter(({ ask }) => ask === null)).toEqual([]);
  });

  test.each(EACH_ROLE)(
    "%s: two are reversed in every trait, one in every anti-trait, none in the interest",
    (_, role) => {
      const few = scalesOf(role).filter(({ id, items: written }) => {
        const least = role.traits.some((trait) => trait.id === id) ? 2 : 1;
        return written.filter(({ reverse }) => reverse).length < least;
      });
      expect(few.map(({ id }) => id)).toEqual([]);
      expect(role.duties.filter(({ interest }) => interest?.reverse)).toEqual([]);
    },
  );
});

describe("situations", () => {
  const situations = situationsOf(distinctItems);
  const best = ({ options }: SituationItem) => options.findIndex(({ points }) => points === 4);
  const lengthsOf = ({ options }: SituationItem) => options.map(({ text }) => (text ?? "").length);
  const mean = (numbers: readonly number[]) =>
    numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  const longest = (situation: SituationItem) =>
    lengthsOf(situation).indexOf(Math.max(...lengthsOf(situation)));
  const shortest = (situation: SituationItem) =>
    lengthsOf(situation).indexOf(Math.min(...lengthsOf(situation)));

  /** What a person may do without reading. */
  const HABITS: [string, (situation: SituationItem) => number][] = [
    ["the first option", () => 0],
    ["the second option", () => 1],
    ["the third option", () => 2],
    ["the last option", () => 3],
    ["the longest option", longest],
    ["the shortest option", shortest],
  ];

  /** Points of 100 for whoever always takes the option that `choose` points at. */
  const scoreOf = (group: readonly SituationItem[], choose: (situation: SituationItem) => number) =>
    mean(group.map((situation) => at(situation.options, choose(situation)).points * 25));

  test.each(situations.map((situation): [string, SituationItem] => [situation.id, situation]))(
    "%s: four options, from 4 points down to 0, no two equally long, the best about as long as the others",
    (_, situation) => {
      const points = situation.options.map((option) => option.points).sort((a, b) => a - b);
      expect([points.length, points.at(0), points.at(-1), new Set(points).size]).toEqual([4, 0, 4, 4]);
      const lengths = lengthsOf(situation);
      expect(new Set(lengths).size).toBe(lengths.length);
      const others = lengths.filter((__, index) => index !== best(situation));
      const ratio = at(lengths, best(situation)) / mean(others);
      expect(ratio).toBeGreaterThanOrEqual(0.9);
      expect(ratio).toBeLessThanOrEqual(1.1);
    },
  );

  test.each(HABITS)("among all of them always %s earns about what chance does", (_, choose) => {
    expect(Math.abs(scoreOf(situations, choose) - 47)).toBeLessThanOrEqual(12);
  });

  // A role has few, chosen by its scales: there a habit may lose by them, never win.
  describe.each(GROUPS)("%s", (_, items) => {
    const group = situationsOf(items);

    test.each(HABITS)("always %s earns no more than about what chance does", (__, choose) => {
      expect(scoreOf(group, choose)).toBeLessThanOrEqual(47 + 12);
    });

    test("chance earns about half", () => {
      const points = group.flatMap(({ options }) => options.map((option) => option.points * 25));
      expect(Math.abs(mean(points) - 47)).toBeLessThanOrEqual(8);
    });

    test("the best option is seldom the first, the longest or the shortest", () => {
      const share = (is: (situation: SituationItem) => boolean) => group.filter(is).length / group.length;
      expect(new Set(group.map(best)).size).toBeGreaterThanOrEqual(3);
      expect(share((each) => best(each) === 0)).toBeLessThanOrEqual(1 / 3);
      expect(share((each) => best(each) === longest(each))).toBeLessThanOrEqual(1 / 3);
      expect(share((each) => best(each) === shortest(each))).toBeLessThanOrEqual(1 / 3);
    });

    test("at least two play outside a job that the person has not had", () => {
      const job = /bantuan|pendamping|\bwarga\b|penerima|pelatihan|petugas/i;
      expect(group.filter(({ text }) => !job.test(text)).length).toBeGreaterThanOrEqual(2);
    });
  });

  test("no option joins two acts, and none is a fraud or a threat", () => {
    const texts = situations.flatMap(({ options }) => options.map(({ text }) => text ?? ""));
    const joined = /[,;]|\b(dan|lalu|kemudian|serta|sambil|sekaligus)\b/i;
    expect(texts.filter((text) => joined.test(text))).toEqual([]);
    expect(texts.filter((text) => /palsu|seolah|ancam|ditahan|dicabut|bohong|suap/i.test(text))).toEqual([]);
  });
});
