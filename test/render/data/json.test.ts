import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import fc from "fast-check";
import { expect, test } from "vitest";
import { compareAnswers } from "../../../src/core/scoring/compare.ts";
import { readSummary } from "../../../src/core/summary/read.ts";
import { jsonText, renderJson, renderNdjson, renderSummaryJson } from "../../../src/render/data/json.ts";
import { loadRenderer } from "../../../src/render/index.ts";
import { answered, answersFor, profiles } from "../../core/arbitrary.ts";
import { everyKind } from "../../core/fixtures.ts";
import { holds, SLOW } from "../../core/helpers.ts";
import { alike, summaryOf } from "../../core/summary/groups.ts";
import {
  type AnswerSet,
  firstRole,
  fixtureAnswers,
  HOSTILE,
  reportOf,
  UNSAFE,
  wordedWith,
} from "../helpers.ts";

const schema = JSON.parse(readFileSync("dist/schemas/laporan.schema.json", "utf8"));
const validate = new Ajv({ allErrors: true }).compile(schema);
const profile = firstRole();

/** What the schema says against a JSON text. */
function errorsOf(text: string): unknown[] {
  validate(JSON.parse(text));
  return validate.errors ?? [];
}

/** Every key of a value in order, with the keys of what lies within: of lists, those of the first entry. */
function keysOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.length > 0 ? [keysOf(value[0])] : [];
  if (typeof value !== "object" || value === null) return null;
  const keys = Object.entries(value).map(([key, inner]) => [key, keysOf(inner)] as const);
  return keys.map(([key, inner]) => (inner === null ? key : [key, inner]));
}

const RANGE = ["low", "high", "point"];
const WOBBLING = [...RANGE, "standardError"];
const COVERAGE = ["answered", "items"];

test("the keys and their order are those of the contract", () => {
  const report = reportOf(profile, fixtureAnswers("full"), { respondent: "A-01" });
  expect(keysOf(JSON.parse(renderJson(report)))).toEqual([
    "version",
    ["profile", ["id", "role", "fingerprint"]],
    "respondent",
    "group",
    ["coverage", COVERAGE],
    ["verdict", ["status", "low", "high", "band", ["heldBy", []], "stepsToChange", "nearEdge"]],
    ["fit", WOBBLING],
    ["traits", [["id", "name", ...WOBBLING, ...COVERAGE, "holdAt", "holds"]]],
    ["antiTraits", [["id", "name", ...WOBBLING, ...COVERAGE, "triggerAt", "holds"]]],
    ["realism", [...RANGE, ...COVERAGE, ["missed", [null]], ["claims", [["id", "held"]]]]],
    ["orientation", ["role", ...RANGE, "leaning"]],
    ["quality", [["flags", []]]],
    ["changes", [["to", "steps", ["answers", [["id", "from", "to"]]]]]],
    ["answers", [["id", "scale", "answer", "points", "max"]]],
  ]);
});

test.each([
  ["full", { answered: 63, items: 63 }, "certain"],
  ["part", { answered: 37, items: 63 }, "provisional"],
  ["empty", { answered: 0, items: 63 }, "insufficient"],
] as const)("%s answers give exact values", (set, coverage, status) => {
  const report = reportOf(profile, fixtureAnswers(set), { respondent: set });
  const json = JSON.parse(renderJson(report));
  expect(json).toMatchObject({
    version: 1,
    profile: { id: profile.id, role: profile.role, fingerprint: profile.fingerprint },
    respondent: set,
    coverage,
    verdict: { status, band: status === "certain" ? "good" : status === "provisional" ? "unsure" : null },
  });
  expect(json.answers).toHaveLength(coverage.answered);
  expect(Object.keys(json)).not.toContain("sections");
  expect(errorsOf(renderJson(report))).toEqual([]);
});

test("earlier answers add `progress` as the last key", () => {
  const movements = compareAnswers(profile, fixtureAnswers("part"), fixtureAnswers("full"));
  const text = renderJson(reportOf(profile, fixtureAnswers("full"), { movements }));
  expect(Object.keys(JSON.parse(text)).at(-1)).toBe("progress");
  expect(errorsOf(text)).toEqual([]);
});

test("json is indented, ndjson is one line, and both say the same", () => {
  const report = reportOf(everyKind(), { "empati-1": 4 }, { respondent: "satu\ndua" });
  const [indented, line] = [renderJson(report), renderNdjson(report)];
  expect(indented).toMatch(/^\{\n {2}"version": 1,\n {2}"profile": \{\n {4}"id": "peran-uji",\n/);
  expect(indented).toMatch(/\n\}\n$/);
  expect(line.indexOf("\n")).toBe(line.length - 1);
  expect(JSON.parse(line)).toEqual(JSON.parse(indented));
  expect(line.startsWith('{"version":1,"profile":{"id":"peran-uji"')).toBe(true);
});

test.each(["json", "ndjson", "csv"] as const)("drawing %s never builds the sections", async (format) => {
  const report = reportOf(everyKind(), {});
  const guarded = new Proxy(everyKind(), {
    get: () => {
      throw new Error("the profile was read");
    },
  });
  const draw = await loadRenderer("report", format);
  expect(draw(guarded, report, {})).toBe(draw(everyKind(), report, {}));
});

test.each(HOSTILE)("%s come back as they were, yet steer nothing", (_, text) => {
  const report = reportOf(wordedWith(text), { "empati-1": 4 }, { respondent: text });
  const drawn = renderNdjson(report);
  expect(UNSAFE.exec(drawn)).toBeNull();
  expect(JSON.parse(drawn)).toMatchObject({
    respondent: text,
    profile: { role: text },
    traits: [{}, { name: text }, {}],
  });
});

test("unsafe characters are escaped as JSON escapes them", () => {
  expect(jsonText({ a: "\u009b\u202e\u2028\u007f漢" })).toBe('{"a":"\\u009b\\u202e\\u2028\\u007f漢"}');
  expect(jsonText(["a"], 2)).toBe('[\n  "a"\n]');
});

const CASES = answered(profiles()).chain(({ profile: generated, answers }) =>
  fc.record({
    profile: fc.constant(generated),
    answers: fc.constant(answers),
    before: fc.option(answersFor(generated), { nil: undefined }),
    respondent: fc.option(fc.string(), { nil: null }),
  }),
);

test("every report obeys the published schema and survives the trip through JSON", SLOW, () => {
  holds(
    CASES,
    ({ profile: generated, answers, before, respondent }) => {
      const movements = before && compareAnswers(generated, before, answers);
      const report = reportOf(generated, answers, { respondent, ...(movements && { movements }) });
      const text = renderNdjson(report);
      expect(errorsOf(text)).toEqual([]);
      expect(JSON.parse(text)).toEqual({ ...report });
    },
    0.2,
  );
});

test.each<[string, (report: Record<string, unknown>) => unknown]>([
  ["a key too many", (report) => ({ ...report, sections: [] })],
  ["a key too few", ({ verdict: _, ...report }) => report],
  ["another version", (report) => ({ ...report, version: 2 })],
  ["a value out of range", (report) => ({ ...report, fit: { low: -1, high: 101, point: null } })],
])("the schema refuses %s", (_, spoil) => {
  const report = JSON.parse(renderJson(reportOf(profile, fixtureAnswers("part" satisfies AnswerSet))));
  expect(errorsOf(JSON.stringify(spoil(report)))).not.toEqual([]);
});

test("a summary is one line that reads back as it was", () => {
  const group = summaryOf(alike(firstRole(), fixtureAnswers("part"), 36));
  const text = renderSummaryJson(group, {});
  expect(text.indexOf("\n")).toBe(text.length - 1);
  expect(readSummary(JSON.parse(text))).toEqual({ summary: group });
});
