import { expect, test } from "vitest";
import { keyOf, type TypedKey } from "../../../src/io/prompt/keys.ts";

test.each<[string, TypedKey, string]>([
  ["arrow up", { name: "up", sequence: "\u001b[A" }, "up"],
  ["arrow down", { name: "down", sequence: "\u001b[B" }, "down"],
  ["arrow left", { name: "left", sequence: "\u001b[D" }, "left"],
  ["arrow right", { name: "right", sequence: "\u001b[C" }, "right"],
  ["Enter", { name: "return", sequence: "\r" }, "enter"],
  ["Enter of another keyboard", { name: "enter", sequence: "\n" }, "enter"],
  ["a lone Esc, which readline takes for Alt", { name: "escape", sequence: "\u001b", meta: true }, "escape"],
  ["backspace", { name: "backspace", sequence: "\u007f" }, "backspace"],
  ["page up", { name: "pageup", sequence: "\u001b[5~" }, "page-up"],
  ["page down", { name: "pagedown", sequence: "\u001b[6~" }, "page-down"],
  ["Home", { name: "home", sequence: "\u001b[H" }, "home"],
  ["End", { name: "end", sequence: "\u001b[F" }, "end"],
  ["a letter", { name: "l", sequence: "l" }, "l"],
  ["a capital letter", { name: "s", sequence: "S" }, "s"],
  ["a digit", { name: "1", sequence: "1" }, "1"],
  ["?", { sequence: "?" }, "?"],
  ["space", { name: "space", sequence: " " }, " "],
  ["a letter beyond ASCII", { sequence: "é" }, "é"],
  ["a sign of two units", { sequence: "😀" }, "😀"],
])("%s has a name", (_, typed, key) => {
  expect(keyOf(typed)).toBe(key);
});

test.each<TypedKey>([
  {},
  { sequence: "12" },
  { name: "f1", sequence: "\u001bOP" },
  { name: "constructor", sequence: "constructor" },
  { name: "s", sequence: "\u0013", ctrl: true },
  { name: "l", sequence: "\u001bl", meta: true },
  { name: "1", sequence: "1", meta: true },
])("%j has none", (typed) => {
  expect(keyOf(typed)).toBeNull();
});
