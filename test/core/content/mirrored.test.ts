import { expect, test } from "vitest";
import { mirroredScales } from "../../../src/core/content/mirrored.ts";
import { profileWith } from "./small-profile.ts";

function counts(...texts: string[]): number[] {
  const items = texts.map((text, index) => `{id: m-${index}, text: ${text}}`);
  const scale = `{id: m, name: M, responses: sesuai, items: [${items.join(", ")}]}`;
  return mirroredScales(profileWith(`antiTraits: [${scale}]`)).map(({ count }) => count);
}

const DENIED = "Kamu tidak mengulang latihan yang sulit sampai lancar.";
const SAME = "Kamu menunda tugas yang membosankan.";
const OTHER = ["Kamu pulang lebih awal.", "Soal panjang kamu lewati.", "Kamu kalah sekali saja."];

test.each<[title: string, texts: string[], found: number[]]>([
  ["half of them", [DENIED, SAME, ...OTHER.slice(1)], [2]],
  ["all of them", [DENIED, SAME], [2]],
  ["three words of five in common", [SAME, "Kamu mengulang latihan yang sulit semalaman."], [2]],
  ["two words of five in common", [SAME, "Kamu mengulang latihan yang mudah semalaman."], []],
  ["fewer than half", [DENIED, SAME, ...OTHER], []],
  ["one alone", [DENIED], []],
  ["none", OTHER, []],
])("%s", (_, texts, found) => {
  expect(counts(...texts)).toEqual(found);
});

test("situations of the anti-trait ask something else", () => {
  const situation = "options: [{text: Pulang, points: 0}, {text: Menunggu, points: 1}]";
  const others = OTHER.map((text, index) => `{id: s-${index}, text: ${text}, ${situation}}`);
  const ratings = [DENIED, SAME].map((text, index) => `{id: m-${index}, text: ${text}}`);
  const scale = `{id: m, name: M, responses: sesuai, items: [${[...ratings, ...others].join(", ")}]}`;
  expect(mirroredScales(profileWith(`antiTraits: [${scale}]`)).map(({ count }) => count)).toEqual([2]);
});
