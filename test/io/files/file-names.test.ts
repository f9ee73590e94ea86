import { expect, test } from "vitest";
import { FileNames } from "../../../src/io/files/file-names.ts";

test.each<[string[], string[]]>([
  [
    ["Ani", "Budi"],
    ["Ani", "Budi"],
  ],
  [
    ["Ani", "Ani", "Ani"],
    ["Ani", "Ani-2", "Ani-3"],
  ],
  // No system may take two names for one.
  [
    ["ANI", "ani"],
    ["ANI", "ani-2"],
  ],
  [
    ["Straße", "STRASSE"],
    ["Straße", "STRASSE-2"],
  ],
  [
    ["é", "e\u0301"],
    ["é", "e\u0301-2"],
  ],
  // A name that looks like a numbered one.
  [
    ["Ani-2", "Ani", "Ani"],
    ["Ani-2", "Ani", "Ani-3"],
  ],
  [
    ["Ani", "Ani", "Ani-2"],
    ["Ani", "Ani-2", "Ani-2-2"],
  ],
])("%j become %j", (wanted, given) => {
  const names = new FileNames();
  expect(wanted.map((name) => names.take(name))).toEqual(given);
});

test("kept names are taken", () => {
  expect(new FileNames(["Ani"]).take("ani")).toBe("ani-2");
});
