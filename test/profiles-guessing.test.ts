import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { at } from "../src/core/base/at.ts";
import { listItems, type SituationItem, type StatementItem } from "../src/core/profile/items.ts";
import { profileOf } from "./first-role.ts";

/** In every role of the catalogue, no look of an option and no turn of phrase earns points. */

const ROLES = readdirSync("profiles")
  .filter((file) => file.endsWith(".yaml") && !file.startsWith("_"))
  .map((file) => file.replace(".yaml", ""));

const statementsOf = (id: string): StatementItem[] =>
  listItems(profileOf(id)).flatMap((item) => (item.kind === "statement" ? [item] : []));
const situationsOf = (id: string): SituationItem[] =>
  listItems(profileOf(id)).flatMap((item) => (item.kind === "situation" ? [item] : []));
const lengthsOf = ({ options }: SituationItem) => options.map(({ text }) => (text ?? "").length);

const ABSOLUTE =
  /\b(hanya|cuma|selesai|semua|seluruh|selalu|pasti|setiap|tiap|tanpa|langsung|harus|mustahil|sendiri\w*)\b/i;
const CAREFUL = /\b(bisa|dapat|biasanya|sering|kadang|ikut|termasuk|sulit|mungkin|umumnya)\b/i;

describe.each(ROLES)("%s", (id) => {
  const statements = statementsOf(id);
  const lengths = statements.map(({ text }) => text.length).sort((a, b) => a - b);
  const middle = at(lengths, Math.floor((lengths.length - 1) / 2));

  test.each<[string, (text: string) => boolean]>([
    ["benar to everything", () => true],
    ["salah to an absolute word", (text) => !ABSOLUTE.test(text)],
    ["benar to a careful word", (text) => CAREFUL.test(text)],
    ["benar to termasuk", (text) => /\btermasuk\b/i.test(text)],
    ["benar to what is long", (text) => text.length > middle],
  ])("%s is right in 40 to 60 of 100", (_, says) => {
    const right = statements.filter(({ text, truth }) => says(text) === truth).length;
    expect(Math.abs((100 * right) / statements.length - 50)).toBeLessThanOrEqual(10);
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
    const situations = situationsOf(id);
    const points = situations.map((situation) => at(situation.options, choose(situation)).points * 25);
    const mean = points.reduce((sum, each) => sum + each, 0) / points.length;
    expect(Math.abs(mean - 47)).toBeLessThanOrEqual(12);
  });

  test("no two options are equally long, and the best one is about as long as the others", () => {
    for (const situation of situationsOf(id)) {
      const written = lengthsOf(situation);
      expect([situation.id, new Set(written).size]).toEqual([situation.id, written.length]);
      const best = at(
        written,
        situation.options.findIndex(({ points }) => points === 4),
      );
      const others = (written.reduce((sum, each) => sum + each, 0) - best) / (written.length - 1);
      expect([situation.id, best / others >= 0.9 && best / others <= 1.1]).toEqual([situation.id, true]);
    }
  });
});

test("biasanya and umumnya stand in true statements of the catalogue about as often as in false ones", () => {
  const soft = ROLES.flatMap(statementsOf).filter(({ text }) => /\b(biasanya|umumnya)\b/i.test(text));
  const share = soft.filter(({ truth }) => truth).length / soft.length;
  expect(Math.abs(share - 0.5)).toBeLessThanOrEqual(0.15);
});
