import { expect, test } from "vitest";
import { ABSOLUTE, NOT_ABSOLUTE } from "../../../src/core/content/tables/absolute.ts";
import { finderOf } from "../../../src/core/content/words.ts";
import { asAsked, asRead, isReworded } from "../../../src/draft/making/readable.ts";

test.each<[text: string, read: string, asked: string, isOther: boolean]>([
  ["males ngontrol kolam", "enggan mengontrol kolam", "enggan mengontrol kolam", true],
  ["selalu nulis laporan", "selalu menulis laporan", "menulis laporan", false],
  ["sabar", "sabar", "sabar", false],
])("%j", (text, read, asked, isOther) => {
  expect([asRead(text), asAsked(text), isReworded(text)]).toEqual([read, asked, isOther]);
});

test.each(ABSOLUTE)("no question allows no exception by %j", (word) => {
  const find = finderOf(ABSOLUTE, NOT_ABSOLUTE);
  const places = [`siap ${word} datang`, `bekerja ${word}`, `${word} siap`];
  expect(places.map(asAsked).filter((text) => find(text) !== null)).toEqual([]);
});
