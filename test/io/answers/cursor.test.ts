import { expect, test } from "vitest";
import { Cursor, type Position } from "../../../src/io/answers/cursor.ts";

/** The places in a text where a `|` stands in it, as `line:column`. */
function placesIn(text: string, start: Position): string {
  const parts = text.split("|").map((part) => new TextEncoder().encode(part));
  const cursor = new Cursor(Buffer.concat(parts), start);
  let at = 0;
  const places = parts.slice(0, -1).map(({ length }) => {
    at += length;
    return cursor.to(at);
  });
  return places.map(({ line, column }) => `${line}:${column}`).join(" ");
}

const START = { line: 0, column: 0 };

test.each<[string, string, Position, string]>([
  ["the beginning", "|ab", START, "0:0"],
  ["plain signs", "a|b|", START, "0:1 0:2"],
  ["the same place again", "ab||c", START, "0:2 0:2"],
  ["the end of a line, and the next", "ab|\n|c|", START, "0:2 1:0 1:1"],
  ["empty lines", "a\n\n|b", START, "2:0"],
  ["a return, which is a sign of its line", "a\r|\n|", START, "0:2 1:0"],
  ["signs of two bytes", "é|ÿ|", START, "0:1 0:2"],
  ["signs of three bytes", "—|…|x|", START, "0:1 0:2 0:3"],
  ["signs of four bytes, which a text counts twice", "🙂|a🙂|", START, "0:2 0:5"],
  ["a start within a line", "ab|\nc|", { line: 3, column: 5 }, "3:7 4:1"],
])("%s", (_, text, start, places) => {
  expect(placesIn(text, start)).toBe(places);
});
