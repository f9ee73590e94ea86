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

/** A claim, and the word that it is wrong. */
const compose = (claims: readonly string[]) => claims.map((claim) => `"${claim}" ternyata keliru.`);

test.each([
  ["what has room stays whole", ["satu", "dua"], 900, ["satu", "dua"]],
  ["what has none is cut", ["x ".repeat(500)], 500, [`${"x ".repeat(200)}…`]],
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
