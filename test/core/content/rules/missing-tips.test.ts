import { expect, test } from "vitest";
import { pathText } from "../../../../src/core/base/finding.ts";
import { contentFindings } from "../../../../src/core/content/check.ts";
import { missingTips } from "../../../../src/core/content/rules/missing-tips.ts";
import { foundBy } from "../found-by.ts";
import { profileWith } from "../small-profile.ts";

/** Where a shared scale without tips is told, that a profile uses with these keys beside. */
function places(keys: string[]): string[] {
  const profile = profileWith("[]");
  const [trait] = profile.traits;
  if (!trait) throw new Error("no trait");
  profile.traits = [{ ...trait, tips: [] }];
  const used = [{ id: "tekun", path: ["traits", 0], keys }];
  return contentFindings(profile, { used }).map(({ problem, path }) => `${problem.code} ${pathText(path)}`);
}

test.each<[keys: string[], told: string[]]>([
  [["tips"], ["missing-tips traits[0].tips"]],
  [["weight"], []],
])("a shared scale without tips, used with %j", (keys, told) => {
  expect(places(keys)).toEqual(told);
});

const ITEMS = "responses: sesuai, items: [{id: a-1, text: A}]";

test.each<[piece: string, found: unknown[]]>([
  [`traits: [{id: a, name: Rapi, ${ITEMS}}]`, [["traits[0]", { name: "Rapi" }]]],
  [`traits: [{id: a, name: Rapi, ${ITEMS}, tips: []}]`, [["traits[0]", { name: "Rapi" }]]],
  [`antiTraits: [{id: a, name: Lupa, ${ITEMS}}]`, [["antiTraits[0]", { name: "Lupa" }]]],
  [`antiTraits: [{id: a, name: Lupa, ${ITEMS}, tips: [Catat.]}]`, []],
  ["interest: {name: Minat}", [["interest", { name: "Minat" }]]],
  ["interest: {tips: [Temani petugas.]}", []],
  ["{interest: {name: Minat}, duties: [{id: a, text: Menyiram.}]}", []],
])("%s", (piece, found) => {
  expect(foundBy(missingTips, piece)).toEqual(found);
});
