import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { KeyDecoder, pastedOf } from "../../../src/io/prompt/keys.ts";

/** The names of the keys in what a terminal sent at once, then what a silence adds. */
function keysOf(...chunks: (string | Buffer)[]): string[] {
  const decoder = new KeyDecoder();
  const pressed = chunks.flatMap((chunk) => decoder.push(chunk));
  return [...pressed, ...decoder.flush()].map(({ key }) => key);
}

test.each([
  [
    "up",
    "\u001b[A",
    "\u001bOA",
    "\u001b[1;2A",
    "\u001b[1;5A",
    "\u001b\u001b[A",
    "\u001b[a",
    "\u001bOa",
    "\u001b[[A",
  ],
  ["down", "\u001b[B", "\u001bOB", "\u001b[1;3B", "\u001b[1;5:1B"],
  ["right", "\u001b[C", "\u001bOC", "\u001bO5C"],
  ["left", "\u001b[D", "\u001bOD"],
  ["home", "\u001b[H", "\u001bOH", "\u001b[1~", "\u001b[7~", "\u001b[1;5H", "\u001b[7^"],
  ["end", "\u001b[F", "\u001bOF", "\u001b[4~", "\u001b[8~", "\u001b[1;2F", "\u001b[8$"],
  ["page-up", "\u001b[5~", "\u001b[5;2~", "\u001b[[5~"],
  ["page-down", "\u001b[6~", "\u001b[6;5~"],
  ["enter", "\r", "\n", "\u001bOM"],
  ["backspace", "\u007f", "\b"],
  ["escape", "\u001b", "\u001b\u001b\u001b"],
  ["interrupt", "\u0003", "\u0004"],
  ["suspend", "\u001a"],
  ["1", "1"],
  ["x", "x", "X"],
  ["?", "?"],
  [" ", " "],
  ["é", "é", "É"],
  ["日", "日"],
  ["🙂", "🙂"],
  // With Alt or Ctrl, and keys that no table names.
  [
    "",
    "\u001b3",
    "\u001bs",
    "\u001b🙂",
    "\u0001",
    "\t",
    "\u001b[Z",
    "\u001bOP",
    "\u001b[15~",
    "\u001b[3~",
    "\u001b[[E",
  ],
  ["", "\u001b[2~", "\u001b[M", "\u001b[200;1~", "\u001b[", "\u001bO", "\u001b[1;"],
])("%j is what the terminal means by each of %j …", (key, ...sequences) => {
  expect(sequences.map((sequence) => keysOf(sequence))).toEqual(sequences.map(() => [key]));
});

test.each([
  ["keys that came at once", "1\u001b[A\u001b[5~x\r", ["1", "up", "page-up", "x", "enter"]],
  ["Esc by itself before nothing", "1\u001b", ["1", "escape"]],
  ["a sequence that is none", "\u001b[é1", ["", "é", "1"]],
  ["a paste", "1\u001b[200~Ini 3\r\u001b[A\u0003s\u001b[201~2", ["1", "paste", "2"]],
  ["two pastes", "\u001b[200~a\u001b[201~\u001b[200~\u001b[201~", ["paste", "paste"]],
  ["a paste without an end", "\u001b[200~abc", ["paste"]],
])("%s", (_, sent, keys) => {
  expect(keysOf(sent)).toEqual(keys);
});

test("wherever it is cut, the keys are the same", () => {
  const parts = [
    "1",
    "é",
    "🙂",
    "\u001b[A",
    "\u001bOB",
    "\u001b[1;5C",
    "\u001b3",
    "\r",
    "\u001b[200~ab\r\u001b[201~",
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...parts)), fc.array(fc.nat(200)), (sent, cuts) => {
      const bytes = Buffer.from(sent.join(""));
      const places = [0, ...cuts.filter((cut) => cut < bytes.length).sort((a, b) => a - b), bytes.length];
      const chunks = places.slice(1).map((end, index) => bytes.subarray(places[index], end));
      expect(keysOf(...chunks)).toEqual(keysOf(bytes));
    }),
  );
});

describe("what waits for more", () => {
  test.each([
    ["1", null],
    ["\u001b", "sequence"],
    ["\u001b[1", "sequence"],
    ["\u001bO", "sequence"],
    ["\u001b[200~\u001b[20", "paste"],
    ["\u001b[A", null],
  ] as const)("after %j: %s", (sent, pending) => {
    const decoder = new KeyDecoder();
    decoder.push(sent);
    expect(decoder.pending).toBe(pending);
    decoder.flush();
    expect([decoder.pending, decoder.flush()]).toEqual([null, []]);
  });

  test("after a silence keys are keys again", () => {
    const decoder = new KeyDecoder();
    decoder.push("\u001b");
    decoder.flush();
    expect(decoder.push("[A").map(({ key }) => key)).toEqual(["[", "a"]);
  });
});

test.each([
  ["\u001b[200~a\r\nb\u001b[201~", "a\r\nb"],
  ["\u001b[200~a\u001b[201", "a\u001b[201"],
])("of the paste %j the text is kept", (sent, text) => {
  const decoder = new KeyDecoder();
  expect([...decoder.push(sent), ...decoder.flush()]).toEqual([{ key: "paste", sent: text }]);
});

test.each([
  ["signs", "44", ["4", "4"]],
  ["signs", "444", ["paste"]],
  ["signs", "4444444444", ["paste"]],
  ["signs", "Ini jawabanku: 3\r", ["paste"]],
  ["signs", "\u001b[A\u001b[A\u001b[A4\r", ["up", "up", "up", "4", "enter"]],
  ["numbers", "123\r", ["1", "2", "3", "enter"]],
  ["numbers", "nomor 3\r", ["paste"]],
  ["numbers", "d3\r", ["d", "3", "enter"]],
] as const)("where %s are typed, %j at once is %j", (takes, sent, keys) => {
  expect(pastedOf(new KeyDecoder().push(sent), takes).map(({ key }) => key)).toEqual(keys);
});

test("of a text that no terminal called pasted everything is kept, as it was sent", () => {
  expect(pastedOf(new KeyDecoder().push("Ini 3\r"), "signs")).toEqual([{ key: "paste", sent: "Ini 3\r" }]);
});
