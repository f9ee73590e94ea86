import { toJsonSchema } from "@valibot/to-json-schema";
import { Ajv } from "ajv";
import { expect, test } from "vitest";
import { SummarySchema } from "../../../src/core/summary/schema.ts";
import { emptySummary, type Summary } from "../../../src/core/summary/shape.ts";
import { everyKind } from "../fixtures.ts";
import { holds, SLOW } from "../helpers.ts";
import { fromJson, groups, summaryOf } from "./groups.ts";

const schema: object = toJsonSchema(SummarySchema, { target: "draft-07" });
const isValid = new Ajv({ strict: true }).compile(schema);

test("every summary is valid by the JSON Schema", SLOW, () => {
  holds(
    groups(4),
    (group) => {
      expect(isValid(fromJson(summaryOf(group)))).toBe(true);
      expect(isValid.errors).toBeNull();
    },
    0.3,
  );
});

test.each<[string, Partial<Record<keyof Summary, unknown>>]>([
  ["another version", { version: 2 }],
  ["a count below zero", { respondents: -1 }],
  ["no rows", { rows: undefined }],
  ["201 rows", { rows: new Array(201).fill(null) }],
  ["a distribution of 21 bins", { fit: { sure: new Array(21).fill(0), estimated: [], unknown: 0 } }],
  ["a band that is none", { verdicts: { certain: { great: 1 }, provisional: {}, insufficient: 0 } }],
])("invalid: %s", (_, overrides) => {
  const summary = emptySummary(everyKind());
  expect(isValid(fromJson(summary))).toBe(true);
  expect(isValid(fromJson({ ...summary, ...overrides }))).toBe(false);
});
