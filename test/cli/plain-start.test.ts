import { expect, test } from "vitest";
import { parseArguments } from "../../src/cli/args/parse.ts";
import { isPlainStart } from "../../src/cli/invocation.ts";
import { PLAIN } from "../../src/cli/plain-start.ts";

test.each([["wawancara"], ["interview"]])("%s alone is read as it is begun without reading", (name) => {
  const asked = parseArguments([name]);
  expect("options" in asked && [asked.argument, asked.options]).toMatchObject([undefined, PLAIN]);
});

test.each<[string[], boolean]>([
  [[], true],
  [["wawancara"], true],
  [["interview"], true],
  [["wawancara", "--linear"], false],
  [["wawancara", "perawat"], false],
  [["--no-color"], false],
  [["nilai"], false],
  [[""], false],
])("%j asks for the interview and nothing else: %s", (args, isPlain) => {
  expect(isPlainStart(args)).toBe(isPlain);
});
