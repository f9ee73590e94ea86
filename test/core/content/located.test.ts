import { expect, test } from "vitest";
import { pathText } from "../../../src/core/base/finding.ts";
import { contentFindings } from "../../../src/core/content/check.ts";
import {
  claimsOf,
  comparisonsOf,
  questionsOf,
  ratingsOf,
  scalesOf,
  statementsOf,
} from "../../../src/core/content/located.ts";
import type { Profile } from "../../../src/core/profile/profile.ts";
import { profileWith } from "./small-profile.ts";

const SITUATION = {
  id: "tekun-5",
  text: "Hujan turun ketika kamu menjemur buku. Apa yang kamu lakukan?",
  options: [
    { text: "Menutupinya dengan plastik", points: 1 },
    { text: "Menunggu hujannya mereda", points: 0 },
  ],
};

/** What is found when the first option says so. */
function toldOf(text: string): string[] {
  const [, second] = SITUATION.options;
  const item = { ...SITUATION, options: [{ text, points: 1 }, second] };
  return contentFindings(profileWith(JSON.stringify([item]))).map(
    ({ problem, path }) => `${problem.code} ${pathText(path)}`,
  );
}

test.each<[text: string, told: string[]]>([
  ["Menutupinya dengan plastik", []],
  ["Menanyakan apa yang sebaiknya dilakukan", []],
  ["Tentu saja menutupinya", ["leading-words traits[0].items[4].options[0].text"]],
  [
    `Menutupinya dengan plastik${" dari gudang sekolah".repeat(6)}`,
    ["long-text traits[0].items[4].options[0].text"],
  ],
])("the options of situations are read too: %j", (text, told) => {
  expect(toldOf(text)).toEqual(told);
});

const whole = profileWith(JSON.stringify([SITUATION]));
const { comparison: _, interest: __, ...without } = whole;
const bare: Profile = { ...without, misconceptions: [{ id: "c", claim: "C", truth: "T" }] };
const unasked: Profile = { ...whole, duties: whole.duties.map(({ id, text }) => ({ id, text })) };

/** Each scale: what it is, where, how many items it has, where the first of them stands, and its tips. */
function scales(profile: Profile): unknown[] {
  return scalesOf(profile).map(({ kind, id, name, path, items, tips }) => [
    [kind, id, name].join(" "),
    pathText(path),
    items.length,
    pathText(items[0]?.path ?? []),
    tips.length,
  ]);
}

const TRAIT = ["trait tekun Tekun", "traits[0]", 5, "traits[0].items[0]", 1];
const ANTI_TRAIT = [
  "antiTrait rumahan Kurang nyaman di luar ruangan",
  "antiTraits[0]",
  4,
  "antiTraits[0].items[0]",
  1,
];

test.each<[title: string, profile: Profile, interest: unknown[]]>([
  ["its interest first", whole, [["interest  Minat pada tugas", "interest", 4, "duties[0].interest", 1]]],
  [
    "an interest that nothing is set for, at the duties",
    bare,
    [["interest  ", "duties", 4, "duties[0].interest", 0]],
  ],
  ["no interest where no duty asks for it", unasked, []],
])("the scales of a profile: %s", (_, profile, interest) => {
  expect(scales(profile)).toEqual([...interest, TRAIT, ANTI_TRAIT]);
});

test("a situation is no rating", () => {
  const ids = ratingsOf(whole).map(({ value }) => value.id);
  expect(ids).toEqual(expect.arrayContaining(["minat-1", "tekun-4", "rumahan-1"]));
  expect(ids).not.toContain("tekun-5");
});

test("both scenes of a comparison are questions, and so are statements, each where it stands", () => {
  const places = questionsOf(whole).map(
    ({ id, text, path }) => `${id} ${pathText(path)}: ${text.slice(0, 7)}`,
  );
  expect(places.length).toBe(4 + 5 + 4 + 2 * 2 + 2);
  expect(places.slice(-6)).toEqual([
    "taman-arah-1 comparison.items[0].this: Merawat",
    "taman-arah-1 comparison.items[0].other: Merawat",
    "taman-arah-2 comparison.items[1].this: Menegur",
    "taman-arah-2 comparison.items[1].other: Memilih",
    "sapu-1 misconceptions[0].statements[0].text: Penjaga",
    "sapu-2 misconceptions[0].statements[1].text: Memangk",
  ]);
});

test("a profile without comparison, and a claim without statements, have none", () => {
  expect(comparisonsOf(bare)).toEqual([]);
  expect(claimsOf(bare).map(({ id, statements }) => [id, statements])).toEqual([["c", []]]);
  expect(statementsOf(bare)).toEqual([]);
});
