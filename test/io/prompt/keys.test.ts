import { describe, expect, test } from "vitest";
import type { Intent, Screen } from "../../../src/core/interview/session.ts";
import { intentOf, type Key } from "../../../src/io/prompt/keys.ts";

const SCREENS: readonly Screen[] = ["welcome", "question", "help", "settled", "review"];

test.each<[string, Key, Intent["kind"]]>([
  ["arrow up", { name: "up", sequence: "\u001b[A" }, "up"],
  ["arrow down", { name: "down", sequence: "\u001b[B" }, "down"],
  ["arrow left", { name: "left", sequence: "\u001b[D" }, "back"],
  ["Enter", { name: "return", sequence: "\r" }, "confirm"],
  ["Enter of another keyboard", { name: "enter", sequence: "\n" }, "confirm"],
  ["backspace", { name: "backspace", sequence: "\u007f" }, "back"],
  ["k", { name: "k", sequence: "k" }, "back"],
  ["l", { name: "l", sequence: "l" }, "skip"],
  ["d", { name: "d", sequence: "d" }, "list"],
  ["t", { name: "t", sequence: "t" }, "continue"],
  ["s", { name: "s", sequence: "s" }, "leave"],
  ["capital S", { name: "s", sequence: "S" }, "leave"],
  ["?", { sequence: "?" }, "help"],
])("%s means the same on every screen", (_, key, kind) => {
  expect(SCREENS.map((screen) => intentOf(key, screen))).toEqual(SCREENS.map(() => ({ kind })));
});

describe("on a question", () => {
  test.each([..."1234567890x"].map((sign, option) => [sign, option] as const))(
    "%s is option %d",
    (sign, option) => {
      const key = { name: sign, sequence: sign };
      expect(intentOf(key, "question")).toEqual({ kind: "choose", option });
      expect(intentOf(key, "welcome")).toBeNull();
      expect(intentOf(key, "review")).toBeNull();
      expect(intentOf(key, "settled")).toBeNull();
      expect(intentOf(key, "help")).toEqual({ kind: "help" });
    },
  );

  test("capital X is the eleventh option too", () => {
    expect(intentOf({ name: "x", sequence: "X" }, "question")).toEqual({ kind: "choose", option: 10 });
  });
});

test.each<[string, Key]>([
  ["nothing at all", {}],
  ["a letter without a meaning", { name: "q", sequence: "q" }],
  ["arrow right", { name: "right", sequence: "\u001b[C" }],
  ["space", { name: "space", sequence: " " }],
  ["a letter beyond ASCII", { sequence: "é" }],
  ["escape", { name: "escape", sequence: "\u001b" }],
  ["several signs at once", { sequence: "12" }],
  ["the name of an intent", { name: "choose", sequence: "choose" }],
  ["the name of a method", { name: "constructor", sequence: "constructor" }],
])("%s means nothing, but closes the help", (_, key) => {
  const others = SCREENS.filter((screen) => screen !== "help");
  expect(others.map((screen) => intentOf(key, screen))).toEqual(others.map(() => null));
  expect(intentOf(key, "help")).toEqual({ kind: "help" });
});

test.each<Key>([
  { name: "s", sequence: "\u0013", ctrl: true },
  { name: "c", sequence: "\u0003", ctrl: true },
  { name: "l", sequence: "\u001bl", meta: true },
  { name: "1", sequence: "1", meta: true },
])("with Ctrl or Alt held, %j means nothing", (key) => {
  expect(SCREENS.map((screen) => intentOf(key, screen))).toEqual(SCREENS.map(() => null));
});
