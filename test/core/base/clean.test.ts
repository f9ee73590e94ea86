import fc from "fast-check";
import { expect, test } from "vitest";
import {
  holdsControls,
  oneLine,
  saidIn,
  stripControls,
  stripControlsDeep,
  stripUnseen,
} from "../../../src/core/base/clean.ts";
import { holds } from "../helpers.ts";

test.each([
  ["a colour", "\u001b[31mmerah", "[31mmerah"],
  ["a title", "\u001b]0;judul\u0007teks", "]0;judulteks"],
  ["a C1 sequence", "\u009b31mmerah", "31mmerah"],
  ["a carriage return", "lama\rbaru", "lamabaru"],
  ["a backspace", "a\bb", "ab"],
  ["a null", "a\u0000b", "ab"],
  ["a vertical tab and a form feed", "a\u000b\u000cb", "ab"],
  ["DEL", "a\u007fb", "ab"],
  ["direction marks", "\u061ca\u200eb\u200fc", "abc"],
  ["an override of direction", "\u202aa\u202eb\u202c", "ab"],
  ["isolates", "\u2066a\u2069b", "ab"],
  ["a separator of lines becomes a line feed", "a\u2028b\u2029c", "a\nb\nc"],
  ["a line feed and a tab stay", "a\n\tb", "a\n\tb"],
  ["joined emoji stay", "👩‍🌾", "👩‍🌾"],
  ["other scripts stay", "مرحبا नमस्ते ę", "مرحبا नमस्ते ę"],
  ["a blank that does not break stays", "a\u00a0b", "a\u00a0b"],
  ["nothing", "", ""],
])("stripped: %s", (_, text, expected) => {
  expect(stripControls(text)).toBe(expected);
});

test.each([
  ["signs that nobody sees", "a\u200bb\u2060c\ufeffd\u00ade\u180ef\u206ag\ufff9h", "abcdefgh"],
  ["words in tags", "a\u{e0001}\u{e0041}\u{e007f}b", "ab"],
  ["what is no character", "a\ufdd0b\ufdefc\ufffed\u{1ffff}e\u{10fffe}f", "abcdef"],
  ["what stands beside it stays", "\ufdcf\ufdf0\ufffd\u{1fffd}", "\ufdcf\ufdf0\ufffd\u{1fffd}"],
  ["joined emoji stay", "👩‍🌾", "👩‍🌾"],
  ["the joiner of other scripts stays", "می\u200cخواهم", "می\u200cخواهم"],
  ["half of a sign stays", "a\udb40b", "a\udb40b"],
  ["other signs of that half stay", "葛\u{e0100}", "葛\u{e0100}"],
])("said without being seen: %s", (_, text, expected) => {
  expect(stripUnseen(text)).toBe(expected);
});

test("a plain value is stripped all the way down; keys and other kinds stay", () => {
  const value = { a: ["x\u001b", { "k\u001b": "y\u0007" }, 5, null, true], b: "z" };
  const stripped = stripControlsDeep(value);
  expect(JSON.parse(JSON.stringify(stripped))).toEqual({
    a: ["x", { "k\u001b": "y" }, 5, null, true],
    b: "z",
  });
  expect([stripControlsDeep(null), stripControlsDeep(undefined), stripControlsDeep(1.5)]).toEqual([
    null,
    undefined,
    1.5,
  ]);
});

test("__proto__ stays a key, and changes no prototype", () => {
  const stripped = stripControlsDeep(JSON.parse('{"__proto__": {"text": "a\\u001b"}}')) as object;
  expect(Object.getPrototypeOf(stripped)).toBeNull();
  expect(JSON.stringify(stripped)).toBe('{"__proto__":{"text":"a"}}');
});

test("stripping twice is stripping once, and JSON without controls is kept as it is", () => {
  holds(fc.jsonValue(), (value) => {
    const once = stripControlsDeep(value);
    expect(JSON.stringify(stripControlsDeep(once))).toBe(JSON.stringify(once));
  });
  holds(fc.string({ unit: "binary" }), (text) => {
    const stripped = stripControls(text);
    expect(/[\p{Cc}]/u.test(stripped.replace(/[\n\t]/g, ""))).toBe(false);
  });
});

test.each([
  ["satu dua", "satu dua"],
  ["satu\ndua\ttiga", "satu dua tiga"],
  ["satu\u2028dua\u2029tiga", "satu dua tiga"],
  ["a\u001b[2J\r\nb", "a[2J b"],
])("%j stays in one line", (text, line) => {
  expect(oneLine(text)).toBe(line);
});

test.each([
  ["plain texts, numbers and nothing", { a: ["x", 5, null, true], b: { c: "y\n" } }, false],
  ["a text far down", { a: [{ b: ["x", "y\u001b"] }] }, true],
  ["a text among others", { a: "x", b: "y\u001b", c: "z" }, true],
  ["a text alone", "\u202e", true],
  ["a separator of lines", ["a\u2028b"], true],
  ["a key, which is no text", { "k\u001b": "x" }, false],
  ["a number", 5, false],
  ["null", null, false],
  ["nothing", undefined, false],
])("whether a value holds what is stripped: %s", (_, value, expected) => {
  expect(holdsControls(value)).toBe(expected);
});

test.each([
  [null, null],
  ["  ", null],
  ["\u200f", null],
  ["<script>", "<script>"],
  ["a \n\t b", "a b"],
  [" A\u0007-\u202e01\n ", "A-01"],
])("%j says %j", (written, said) => {
  expect(saidIn(written)).toBe(said);
});
