import { expect, test } from "vitest";
import { plainWords } from "../../../src/cli/args/words.ts";

test.each<[string[], string[]]>([
  [[], []],
  [
    ["nilai", "a.json"],
    ["nilai", "a.json"],
  ],
  [["-p", "peran"], []],
  [["--peran", "peran", "nilai"], ["nilai"]],
  [["--role", "peran", "-f", "json", "-"], ["-"]],
  [["--peran=peran", "uji"], ["uji"]],
  [["-pperan", "uji"], ["uji"]],
  [["--json", "uji"], ["uji"]],
  [["--tiada", "uji"], ["uji"]],
  [["--lanjut", "uji"], []],
  [["--lanjut", "--linear", "uji"], ["uji"]],
  [["-p", "-x", "uji"], ["uji"]],
  [["-p"], []],
  [
    ["a", "--", "-p", "uji"],
    ["a", "-p", "uji"],
  ],
])("of %j these are words: %j", (args, words) => {
  expect(plainWords(args)).toEqual(words);
});
