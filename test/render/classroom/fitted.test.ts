import { expect, test } from "vitest";
import { composedWithin, fitted, fittedDeep, roomOf } from "../../../src/render/classroom/fitted.ts";

test.each([
  ["satu dua", 20, "satu dua"],
  ["  satu\ndua\tiga\u2028empat ", 40, "satu dua iga empat"],
  ["satu\u001b[31m dua\u202e", 40, "satu[31m dua"],
  ["x".repeat(30), 10, `${"x".repeat(10)}…`],
  ["👨‍👩‍👧".repeat(9), 3, "👨‍👩…"],
  ["", 5, ""],
])("%j in %d letters is %j", (text, most, expected) => {
  expect(fitted(text, most)).toBe(expected);
});

test("in a value every text is fitted, and all else is as it was", () => {
  const value = { a: ["panjang sekali", 3, null], b: { c: true, d: "pendek" } };
  expect(fittedDeep(value, 7)).toEqual({ a: ["panjang…", 3, null], b: { c: true, d: "pendek" } });
});

test.each([
  ["kata yang kecil", "KATA YANG KECIL"],
  ["kata yang kecil", "kata yang kecil dan banyak"],
  ["aaaaaaaaaaaaaaaaaaaa aaaaaaaaaaaaaaaaaaa", "a".repeat(40)],
  ["abcdefgh", "漢字かな漢字かな"],
])("%j takes less room than %j", (less, more) => {
  expect(roomOf(less)).toBeLessThan(roomOf(more));
  expect(roomOf([less])).toBeLessThan(roomOf({ a: less, b: [less] }));
});

test.each<[unknown, number]>([
  ["", 12],
  ["abc", 12 + 3],
  ["ABm", 12 + 3 + 3],
  ["漢字", 12 + 2 + 2],
  ["a".repeat(24), 12 + 24],
  ["a".repeat(30), 12 + 30 + 15],
  [["abc", { d: "ef" }], 15 + 14],
  [{ a: 3, b: undefined, c: null, d: true }, 0],
])("%j takes the room of %d letters", (value, expected) => {
  expect(roomOf(value)).toBe(expected);
});

/** A claim, and the word that it is wrong. */
const compose = (claims: readonly string[]) => claims.map((claim) => `"${claim}" ternyata keliru.`);

/** The room of a claim of 400 letters, as it is shown. */
const FULL = roomOf(compose([`${"x ".repeat(200)}…`]));

test.each([
  ["what has room stays whole", ["satu", "dua"], 900, ["satu", "dua"]],
  ["what has none is cut", ["x ".repeat(500)], 500, [`${"x ".repeat(200)}…`]],
  ["what just has room is cut no more", ["x ".repeat(500)], FULL, [`${"x ".repeat(200)}…`]],
  ["what has one letter too many is cut more", ["x ".repeat(500)], FULL - 1, [`${"x ".repeat(130)}…`]],
])("%s, never the word behind a claim", (_, claims, room, expected) => {
  const composed = composedWithin(claims, compose, room);
  expect(composed.shown).toEqual(compose(expected));
  expect(composed.room).toBe(roomOf(composed.shown));
  expect(composed.room).toBeLessThanOrEqual(room);
});

test("where there are too many texts, their sentences are cut, and the room is told", () => {
  const claims = Array.from({ length: 99 }, () => "kata ".repeat(99));
  const { shown, room } = composedWithin(claims, compose, 300);
  expect(shown.every((one) => one.endsWith("ternyata keliru."))).toBe(true);
  expect(room).toBe(roomOf(shown));
});
