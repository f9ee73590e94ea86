import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { SharedScales } from "../../../src/core/profile/shared-scales.ts";
import { findProfile } from "../../../src/io/profiles/catalogue.ts";
import { parseProfile } from "../../../src/io/profiles/yaml.ts";
import { shared } from "../../first-role.ts";
import { emptyFolder } from "../folder.ts";
import { SOUND } from "../profile-text.ts";

const USING = `id: peranku
role: Peranku
traits:
  - {use: empati, weight: 3}
  - use: telaten
antiTraits:
  - use: kurang-sabar
    opposes: telaten
`;

test.each<[title: string, given: SharedScales | (() => SharedScales)]>([
  ["themselves", shared],
  ["by whoever has them", () => shared],
])("shared scales may be given %s", (_, given) => {
  const parsed = parseProfile(USING, "peranku.yaml", given);
  expect(parsed).toMatchObject({
    profile: {
      traits: [{ id: "empati", weight: 3 }, { id: "telaten" }],
      antiTraits: [{ id: "kurang-sabar", opposes: "telaten" }],
    },
  });
  expect(parsed).not.toHaveProperty("warnings");
});

test.each<[title: string, from: string, to: string, problem: object]>([
  [
    "a scale that nobody wrote",
    "use: telaten",
    "use: telatn",
    {
      code: "unknown-shared-scale",
      args: { id: "telatn", suggestion: "telaten" },
      place: { file: "peranku.yaml", line: 5, column: 10, path: "traits[1].use" },
    },
  ],
  [
    "one that is there already",
    "use: telaten",
    "use: empati",
    { code: "shared-scale-taken", place: { line: 5, column: 10, path: "traits[1].use" } },
  ],
  [
    "a key that the scale has itself, at the key",
    "use: telaten",
    "use: telaten\n    items: [{id: a, text: b}]",
    { code: "key-beside-use", place: { line: 6, column: 5, path: "traits[1].items" } },
  ],
  [
    "a set of other options, at the set",
    "traits:",
    "responses:\n  sering: [Jarang, Sering]\ntraits:",
    { code: "shared-responses-differ", place: { line: 4, column: 11, path: "responses.sering" } },
  ],
  [
    "a question that stands in a shared scale too, at the line that uses it",
    "traits:",
    "duties: [{id: kurang-sabar-5, text: Tugas, interest: {id: kurang-sabar-5, text: Mau?, responses: minat}}]\ntraits:",
    {
      code: "shared-items-taken",
      args: { id: "kurang-sabar", items: ["kurang-sabar-5"] },
      place: { line: 8, column: 10, path: "antiTraits[0].use" },
    },
  ],
])("%s is told with line and column", (_, from, to, problem) => {
  const text = USING.replace(from, to);
  expect(text).not.toBe(USING);
  const parsed = parseProfile(text, "peranku.yaml", shared);
  expect("problems" in parsed && parsed.problems[0]).toMatchObject(problem);
});

test("without shared scales every use of one is told", () => {
  const parsed = parseProfile(USING);
  expect("problems" in parsed && parsed.problems.map(({ code, place }) => [code, place?.line])).toEqual([
    ["no-shared-scales", 4],
    ["no-shared-scales", 5],
    ["no-shared-scales", 7],
  ]);
});

test("what else is doubted in a sound profile is told as it stands in the text", () => {
  const doubts = () => [
    {
      problem: { code: "other-meaning", args: { id: "a", text: null }, severity: "warning" } as const,
      path: ["role"],
    },
  ];
  expect(parseProfile(USING, "peranku.yaml", shared, doubts)).toMatchObject({
    profile: { id: "peranku" },
    warnings: [{ code: "other-meaning", place: { file: "peranku.yaml", line: 2, column: 7, path: "role" } }],
  });
  expect(parseProfile(USING.replace("role", "rolle"), undefined, shared, doubts)).not.toHaveProperty(
    "warnings",
  );
});

test("a file takes its shared scales from the compiled catalogue, and needs none where it uses none", async () => {
  const folder = emptyFolder();
  const file = join(folder, "peranku.yaml");
  writeFileSync(file, USING);
  expect(await findProfile("dist/profiles", file)).toMatchObject({
    profile: { traits: [{ id: "empati" }, {}] },
  });
  await expect(findProfile(folder, file)).rejects.toThrow("missing from the package");
  writeFileSync(file, SOUND);
  expect(await findProfile(folder, file)).toMatchObject({ profile: { id: "peran-uji" } });
});
