import { PassThrough } from "node:stream";
import { expect, test } from "vitest";
import type { Asker } from "../../../src/io/prompt/ask.ts";
import { linearAsker } from "../../../src/io/prompt/ask-linear.ts";
import { readLines } from "../../../src/io/prompt/line-reader.ts";

const CHOICES = ["Pendamping", "Pekerja Sosial", "Perawat"].map((label) => ({
  value: label.toLowerCase(),
  label,
}));

const words = {
  option: (label: string, text: string) => `${label}. ${text}`,
  chooseHint: "pilih",
  searchHint: "cari",
  writeHint: (suggested: string) => `tulis, atau ${suggested}`,
  unknown: "tidak dimengerti",
  tooSoon: "terlalu cepat",
  prompt: "> ",
};

const same = (text: string) => text;

/** A clock by which so many milliseconds pass between two looks at it. */
function clock(milliseconds = 1000): () => number {
  let now = 0;
  return () => {
    now += milliseconds;
    return now;
  };
}

/** Asks once, with the lines typed one after another and then the end of the input. */
async function asked<T>(lines: readonly string[], ask: (asker: Asker) => Promise<T>, wrap = same) {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const written = output.setEncoding("utf8").toArray();
  const rest = [...lines];
  output.on("data", () => {
    const line = rest.shift();
    setImmediate(() => (line === undefined ? input.end() : input.write(line)));
  });
  const reader = readLines(input);
  const answer = await ask(linearAsker({ lines: reader, output, wrap, now: clock(), words }));
  reader.close();
  output.end();
  return { answer, text: (await written).join("") };
}

const LIST = "1. Pendamping\n2. Pekerja Sosial\n3. Perawat\n";

test.each([
  ["a number", ["2\n"], "pekerja sosial", ""],
  ["Enter alone", ["\n"], "pendamping", ""],
  ["spaces and a Windows line end", [" 3 \r\n"], "perawat", ""],
  ["its whole text, in any case", ["pekerja  SOSIAL.\n"], "pekerja sosial", ""],
  ["never by a part of its text", ["perawa\n", "3\n"], "perawat", "tidak dimengerti\n> "],
  ["what means nothing first", ["9\n", "abc\n", "0\n", "3\n"], "perawat", "tidak dimengerti\n> ".repeat(3)],
  ["the end of the input", [], null, ""],
])("a choice by %s", async (_, lines, answer, more) => {
  const found = await asked(lines, (asker) => asker.choose("Peran?", CHOICES, null));
  expect(found).toEqual({ answer, text: `\nPeran?\n${LIST}pilih\n> ${more}` });
});

test.each([
  ["a number", ["2\n"], "pekerja sosial", ""],
  ["a part of one label", ["raw\n"], "perawat", ""],
  ["a part of several, then a number", ["pe\n", "3\n"], "perawat", `\nPeran?\n${LIST}cari\n> `],
  [
    "a part of two, then a number of theirs",
    ["er\n", "2\n"],
    "perawat",
    "\nPeran?\n1. Pekerja Sosial\n2. Perawat\ncari\n> ",
  ],
  ["a number, after what nothing matches", ["tiada\n", "2\n"], "pekerja sosial", "tidak dimengerti\n> "],
  ["what nothing matches first", ["tiada\n", "sosial\n"], "pekerja sosial", "tidak dimengerti\n> "],
  ["the end of the input", [], null, ""],
])("a search by %s", async (_, lines, answer, more) => {
  const found = await asked(lines, (asker) => asker.search("Peran?", CHOICES));
  expect(found).toEqual({ answer, text: `\nPeran?\n${LIST}cari\n> ${more}` });
});

test.each([
  ["a name", ["laporan.txt\n"], "laporan.txt"],
  ["Enter alone", ["\n"], "saran.txt"],
  ["the end of the input", [], null],
])("writing by %s", async (_, lines, answer) => {
  const found = await asked(lines, (asker) => asker.write("Nama?", "saran.txt"));
  expect(found).toEqual({ answer, text: "\nNama?\ntulis, atau saran.txt\n> " });
});

test("a text that two choices bear chooses neither", async () => {
  const choices = [...CHOICES, { value: "lain", label: "perawat" }];
  const found = await asked(["perawat\n", "4\n"], (asker) => asker.choose("Peran?", choices, null));
  expect(found).toMatchObject({ answer: "lain", text: expect.stringContaining("tidak dimengerti") });
});

test("everything that is said is broken for the terminal, but not the place to type", async () => {
  const wrap = (text: string) => `[${text}]`;
  const { text } = await asked(["x\n"], (asker) => asker.choose("Peran?", CHOICES, null), wrap);
  expect(text).toBe(`[\nPeran?\n${LIST}pilih]\n> [tidak dimengerti]\n> `);
});

test("one question after another takes one line after another", async () => {
  const input = new PassThrough();
  const output = new PassThrough();
  const asker = linearAsker({ lines: readLines(input), output, wrap: same, now: clock(), words });
  input.write("2\nlaporan.txt\n");
  expect(await asker.choose("Peran?", CHOICES, null)).toBe("pekerja sosial");
  expect(await asker.write("Nama?", "saran.txt")).toBe("laporan.txt");
  input.end("raw\n");
  expect(await asker.search("Peran?", CHOICES)).toBe("perawat");
});

test.each<[string, (asker: Asker) => Promise<unknown>]>([
  ["chooses", (asker) => asker.choose("Hapus?", CHOICES, null)],
  ["searches", (asker) => asker.search("Peran?", CHOICES)],
  ["writes", (asker) => asker.write("Nama?", "saran.txt")],
])("a line that nobody can have typed for this question %s nothing, and that is told", async (_, ask) => {
  const [input, output] = [new PassThrough(), new PassThrough().setEncoding("utf8")];
  const asker = linearAsker({ lines: readLines(input), output, wrap: same, now: clock(149), words });
  input.end("2\n\n");
  expect(await ask(asker)).toBe(null);
  expect(output.read()).toMatch(/(\n> terlalu cepat){2}\n> $/);
});
