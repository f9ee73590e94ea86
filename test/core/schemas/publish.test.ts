import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { checkShape } from "../../../src/core/profile/shape.ts";
import { buildReport } from "../../../src/core/report/build.ts";
import { jsonSchemas, type SchemaName } from "../../../src/core/schemas/publish.ts";
import { assess } from "../../../src/core/scoring/assess.ts";
import { compareAnswers } from "../../../src/core/scoring/compare.ts";
import { schemaDescriptions } from "../../../src/text/schemas.ts";
import { answered, answersFor, profiles } from "../arbitrary.ts";
import { broken } from "../broken.ts";
import { antiTrait, BACKGROUND, draft, item, options, trait } from "../drafts.ts";
import { everyKind } from "../fixtures.ts";
import { holds, SLOW } from "../helpers.ts";

const schemas = jsonSchemas(schemaDescriptions);
const ajv = new Ajv({ strict: true, allErrors: true });
const compiled = {
  profil: ajv.compile(schemas.profil),
  jawaban: ajv.compile(schemas.jawaban),
  laporan: ajv.compile(schemas.laporan),
  banding: ajv.compile(schemas.banding),
  uji: ajv.compile(schemas.uji),
  rekap: ajv.compile(schemas.rekap),
  periksa: ajv.compile(schemas.periksa),
};

function isValid(name: SchemaName, value: unknown): boolean {
  return compiled[name](value);
}

function fromJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

test.each(["profil", "jawaban", "laporan", "banding", "uji", "rekap", "periksa"] as const)(
  "the schema `%s` is draft-07 and names itself",
  (name) => {
    expect(schemas[name]).toMatchObject({ $schema: "http://json-schema.org/draft-07/schema#", title: name });
    expect(JSON.stringify(schemas[name])).not.toMatch(/"\$(?:defs|ref)"|"definitions"/);
  },
);

describe.each(Object.keys(schemas) as SchemaName[])("the descriptions of `%s`", (name) => {
  const keys = keysIn(schemas[name], []);

  test("every key has one, and it is a short sentence", () => {
    expect(keys.length).toBeGreaterThan(2);
    expect(
      keys.filter(({ description }) => !/^\S.{5,150}\.$/.test(description)).map(({ path }) => path),
    ).toEqual([]);
  });

  test("every sentence is used", () => {
    const told = new Set(keys.map(({ description }) => description));
    const unused = Object.entries(schemaDescriptions[name]).filter(([, sentence]) => !told.has(sentence));
    expect(unused).toEqual([]);
  });
});

/** Every key of a schema with its description, wherever it stands. */
function keysIn(schema: unknown, path: string[]): { path: string; description: string }[] {
  if (typeof schema !== "object" || schema === null) return [];
  return Object.entries(schema).flatMap(([key, part]) => {
    if (key !== "properties") return keysIn(part, path);
    return Object.entries(part as Record<string, { description?: string }>).flatMap(([name, inner]) => [
      { path: [...path, name].join("."), description: inner.description ?? "" },
      ...keysIn(inner, [...path, name]),
    ]);
  });
}

describe("profiles", () => {
  test("the first role's YAML is valid", () => {
    const yaml = readFileSync("profiles/pendamping-kesejahteraan-masyarakat.yaml", "utf8");
    expect(isValid("profil", parse(yaml))).toBe(true);
    expect(compiled.profil.errors).toBeNull();
  });

  test.each<[string, object]>([
    ["an id in capitals", { id: "Peran" }],
    ["no role", { role: undefined }],
    ["an unknown key", { rolle: "x" }],
    ["one option", { responses: { sesuai: ["Ya"] } }],
    ["twelve options", { responses: { sesuai: Array.from({ length: 12 }, (_, index) => `P ${index}`) } }],
    ["one option below a question", { responses: { sesuai: { ask: "Seberapa?", options: ["Ya"] } } }],
    ["a question without options", { responses: { sesuai: { ask: "Seberapa?" } } }],
    ["a list of response sets", { responses: [] }],
    ["a weight of zero", { traits: [trait([item("a-1")], { weight: 0 })] }],
    ["a weight that is no whole number", { interest: { weight: 1.5 } }],
    ["a trigger above 100", { antiTraits: [antiTrait([item("r-1")], { triggerAt: 101 })] }],
    ["a shared scale with items of its own", { traits: [{ use: "teliti", items: [item("a-1")] }] }],
    ["a shared anti-trait with the limit of a trait", { antiTraits: [{ use: "bosan", holdAt: 20 }] }],
    ["negative points", { traits: [trait([item("a-1", { options: options(0, -1) })])] }],
    [
      "a statement without an answer",
      { expectations: [{ id: "e", claim: "K", reality: "N", statements: [item("s")] }] },
    ],
    ["a URL without http", { sources: [item("s", { url: "example.org" })] }],
    ["a code of another form", { codes: { isco: "34" } }],
    ["a word outside its list", { conditions: { hours: "pagi" } }],
    ["a path of another kind", { paths: [{ kind: "kuliah", text: "Kuliah" }] }],
    ["a date in words", { sources: [item("s", { date: "Mei 2025" })] }],
  ])("invalid: %s", (_, overrides) => {
    expect(isValid("profil", draft(overrides as Record<string, unknown>))).toBe(false);
  });

  test("the schema and the check of the shape agree on every profile, sound or broken", SLOW, () => {
    const sources = profiles().map(({ fingerprint: _, ...profile }) =>
      fromJson({
        ...profile,
        ...BACKGROUND,
        traits: [{ use: "teliti", weight: 3, holdAt: 30, tips: ["Coba."] }, ...profile.traits],
        antiTraits: [...profile.antiTraits, { use: "bosan", weight: 2, triggerAt: 80, opposes: "teliti" }],
      }),
    );
    holds(fc.oneof(sources, sources.chain(broken)), (value) => {
      expect(isValid("profil", value)).toBe(checkShape(value).length === 0);
    });
  });
});

describe("answers", () => {
  test.each(["answers-full", "answers-part"])("the example %s is valid", (name) => {
    expect(isValid("jawaban", JSON.parse(readFileSync(`test/fixtures/${name}.json`, "utf8")))).toBe(true);
  });

  test.each<[unknown, boolean]>([
    [{ "empati-1": 4, "uang-1": false, "uang-2": "belum-tahu", "arah-1": null }, true],
    [{}, true],
    [[], true],
    [{ answers: {} }, true],
    [{ profile: "peran", respondent: "A-01", answers: { "empati-1": 11 } }, true],
    [{ profile: null, respondent: 7, group: 11, answers: {}, items: [] }, true],
    [[{ answers: { "empati-1": 1 } }, { respondent: null, answers: {} }], true],
    [{ "empati-1": 0 }, false],
    [{ "empati-1": 12 }, false],
    [{ "empati-1": 1.5 }, false],
    [{ "empati-1": "4" }, false],
    [{ "empati-1": [4] }, false],
    [{ answers: { "empati-1": "tidak" } }, false],
    [{ respondent: true, answers: {} }, false],
    [{ group: ["XI"], answers: {} }, false],
    [{ profile: 5, answers: {} }, false],
    [[{ respondent: "A-01" }], false],
    [[{ "empati-1": 4 }], false],
    ["empati-1", false],
    [null, false],
    [4, false],
  ])("%j is valid: %s", (value, valid) => {
    expect(isValid("jawaban", value)).toBe(valid);
  });

  test("whatever a profile takes is valid, bare and as a record", SLOW, () => {
    holds(answered(profiles()), ({ answers }) => {
      expect([isValid("jawaban", answers), isValid("jawaban", { answers })]).toEqual([true, true]);
    });
  });
});

describe("reports", () => {
  test("every report is valid, with and without earlier answers", SLOW, () => {
    const cases = answered(profiles()).chain(({ profile, answers }) =>
      answersFor(profile).map((earlier) => ({ profile, answers, earlier })),
    );
    holds(cases, ({ profile, answers, earlier }) => {
      const assessment = assess(profile, answers);
      const movements = compareAnswers(profile, earlier, answers);
      for (const extras of [{}, { respondent: "A-01", group: "XI-2", movements }]) {
        const report = buildReport(profile, assessment, extras);
        expect(isValid("laporan", fromJson(report))).toBe(true);
        expect(compiled.laporan.errors).toBeNull();
      }
    });
  });

  const report = buildReport(everyKind(), assess(everyKind(), { "empati-1": 4 }));

  test.each<[string, object]>([
    ["another version", { version: 2 }],
    ["sections", { sections: [] }],
    ["a fit above 100", { fit: { low: 0, high: 101, point: null } }],
    ["a band that is none", { verdict: { ...report.verdict, band: "great" } }],
    ["a status that is none", { verdict: { ...report.verdict, status: "sure" } }],
    ["a respondent that is no text", { respondent: 5 }],
    ["a missing list", { traits: undefined }],
    ["an orientation below -100", { orientation: { ...report.orientation, low: -101 } }],
    ["a flag that is none", { quality: { flags: [{ code: "random", items: [] }] } }],
    ["half a count", { coverage: { answered: 0.5, items: 10 } }],
    ["progress without its start", { progress: { scales: [], answers: [] } }],
  ])("invalid: %s", (_title, overrides) => {
    expect(isValid("laporan", fromJson(report))).toBe(true);
    expect(isValid("laporan", fromJson({ ...report, ...overrides }))).toBe(false);
  });
});
