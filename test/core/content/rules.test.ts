import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { contentFindings } from "../../../src/core/content/check.ts";
import { CONTENT_RULES } from "../../../src/core/content/rules.ts";
import { profileOf, shared } from "../../first-role.ts";
import { EACH_ROLE } from "../../roles.ts";
import { profileWith } from "./small-profile.ts";

/** What the head of a rule's file tells. */
interface Told {
  code: string;
  severity: string;
  purpose: string;
  advice: string;
  bad: string;
  good: string;
}

const root: string = join(import.meta.dirname, "../../..");
const { readRules, readRule, withGuide } = await import(join(root, ".ci/content-guide.mjs"));
const told: Told[] = readRules(join(root, "src/core/content/rules"));
const EACH_RULE = told.map((rule): [string, Told] => [rule.code, rule]);

function codesIn(piece: string): string[] {
  return contentFindings(profileWith(piece)).map(({ problem }) => problem.code);
}

describe("the small profile of the examples", () => {
  test("has no finding", () => {
    expect(codesIn("[]")).toEqual([]);
  });
});

describe.each(EACH_RULE)("%s", (code, { bad, good, severity, purpose, advice }) => {
  test("the bad example gives this finding alone, with the severity that is told", () => {
    const found = contentFindings(profileWith(bad));
    expect(found.map(({ problem }) => [problem.code, problem.severity])).toEqual([[code, severity]]);
  });

  test("the good example gives none", () => {
    expect(codesIn(good)).toEqual([]);
  });

  test("its purpose and its advice are sentences", () => {
    for (const text of [purpose, advice]) expect(text).toMatch(/^["A-Z].*\.$/);
  });
});

test("every file is one rule, in the list once", () => {
  const listed = CONTENT_RULES.map(({ code, severity }) => [code, severity]);
  expect([...listed].sort()).toEqual(told.map(({ code, severity }) => [code, severity]));
});

test("the guide in CONTRIBUTING.md tells these rules; if not: npm run guide", () => {
  const text = readFileSync(join(root, "CONTRIBUTING.md"), "utf8");
  expect(withGuide(text, told)).toBe(text);
});

const HEAD =
  "/**\n * Tujuan: A.\n *\n * Saran: B.\n *\n * Buruk:\n *\n *     - a\n *\n * Baik:\n *\n *     - b\n */\n";

test.each([
  ["without an advice", HEAD.replace(" * Saran: B.\n", "")],
  ["with the good example first", HEAD.replace("Buruk", "X").replace("Baik", "Buruk").replace("X", "Baik")],
  ["without a head", ""],
])("a rule %s is told by its file", (_, head) => {
  const rule = 'export const a = contentRule("a", "hint", () => []);\n';
  expect(readRule("a.ts", HEAD + rule)).toMatchObject({
    purpose: "A.",
    advice: "B.",
    bad: "- a\n",
    good: "- b\n",
  });
  expect(() => readRule("a.ts", head + rule)).toThrow("a.ts");
});

/** The catalogue keeps to its own rules, its shared scales as much as what each role writes itself. */
test.each(EACH_ROLE)("%s has no finding", (_, role) => {
  expect(contentFindings(role)).toEqual([]);
});

test("every shared scale is in one of these roles", () => {
  const used = EACH_ROLE.flatMap(([id]) => [...profileOf(id).traits, ...profileOf(id).antiTraits]);
  expect(shared.scales.filter(({ id }) => !used.some((scale) => scale.id === id))).toEqual([]);
});
