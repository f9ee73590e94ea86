import { expect, test } from "vitest";
import { type Problem, problem } from "../../../src/core/base/problem.ts";
import {
  inElement,
  longName,
  MOST_NAME_LETTERS,
  MOST_RECORD_BYTES,
  tooLongRecord,
} from "../../../src/io/answers/block.ts";

const TOO_LONG = problem("record-too-long", { limit: MOST_RECORD_BYTES }, { line: 3 });

test.each([
  ["on a line of its own", { line: 3 }],
  ["in a list", { line: 3, index: 1 }],
])("a record %s that is too long is nobody's, has no answers, and says so", (_, place) => {
  expect(tooLongRecord(place)).toEqual({
    ...place,
    respondent: null,
    group: null,
    sound: null,
    problems: [TOO_LONG],
  });
});

const MOST = "x".repeat(MOST_NAME_LETTERS);
const LONG = `${MOST}y`;

test.each<[string, string | null, string | null, ["respondent" | "group", number] | null]>([
  ["no names", null, null, null],
  ["empty names", "", "", null],
  ["names as long as they may be", MOST, MOST, null],
  ["a longer respondent", LONG, "VII A", ["respondent", 1001]],
  ["a longer group", "A1", `${LONG}z`, ["group", 1002]],
  ["a longer group of nobody", null, LONG, ["group", 1001]],
  ["both longer", LONG, `${LONG}z`, ["respondent", 1001]],
])("%s", (_, respondent, group, told) => {
  const [key, letters] = told ?? [];
  const found = key && { key, problem: problem("long-name", { key, letters: letters ?? 0, limit: 1000 }) };
  expect(longName({ respondent, group })).toEqual(found ?? null);
});

const emptyAt = (place?: Problem["place"]) => problem("not-utf8", {}, place);

test.each([
  [
    "outside of a list, as it is",
    emptyAt({ line: 2, path: "empati-1" }),
    undefined,
    emptyAt({ line: 2, path: "empati-1" }),
  ],
  [
    "at a value of the first record",
    emptyAt({ line: 2, path: "answers" }),
    0,
    emptyAt({ line: 2, path: "[0].answers" }),
  ],
  ["of a whole record", emptyAt({ line: 2, column: 4 }), 12, emptyAt({ line: 2, column: 4, path: "[12]" })],
  ["without a place", emptyAt(), 1, emptyAt({ path: "[1]" })],
])("the place of a problem %s", (_, one, index, placed) => {
  expect(inElement(one, index)).toEqual(placed);
});
