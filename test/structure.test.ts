import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { brokenWalls } from "./imports.ts";

const ROOT = join(import.meta.dirname, "..");

function filesIn(folder: string, ending: string): string[] {
  const all = readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" });
  return all
    .filter((file) => file.endsWith(ending))
    .map((file) => `${folder}/${file.replaceAll("\\", "/")}`)
    .sort();
}

function textOf(file: string): string {
  return readFileSync(join(ROOT, file), "utf8");
}

const SOURCES = filesIn("src", ".ts");
const TESTS = filesIn("test", ".test.ts");
const MOST_LINES = 230;

/** Tests of more than one file of src. */
const OF_MORE = [
  /^test\/(structure|imports|library|library-size|build-if-stale|limits|package|readme|profiles|profiles-items|profiles-facts|profiles-released|profiles-statements)\.test\.ts$/,
  /^test\/core\/(invariants-|same-answers)/,
  /^test\/cli\/batch\/(bad-inputs|forms)\.test\.ts$/,
  /^test\/text\/sentences\.test\.ts$/,
  /^test\/(terminal|browser|faults|surroundings|fuzz|attacks)\//,
];

test.each(SOURCES)("%s keeps to its side of the walls", (file) => {
  expect(brokenWalls(file, textOf(file))).toEqual([]);
});

test(`no file of src is longer than ${MOST_LINES} lines`, () => {
  const long = SOURCES.map((file) => [file, textOf(file).trimEnd().split("\n").length] as const);
  expect(long.filter(([, lines]) => lines > MOST_LINES)).toEqual([]);
});

/** The file of src that a test is of: `score-batch.test.ts` is a part of the tests of `score.ts`. */
function mirrored(test: string): string | undefined {
  const parts = test
    .replace(/^test\//, "")
    .replace(/\.test\.ts$/, "")
    .split("-");
  const names = parts.map((_, index) => `src/${parts.slice(0, index + 1).join("-")}.ts`);
  return names.findLast((name) => SOURCES.includes(name));
}

test("every test mirrors a file of src, or is of more than one", () => {
  const lost = TESTS.filter((file) => !OF_MORE.some((pattern) => pattern.test(file)) && !mirrored(file));
  expect(lost).toEqual([]);
});

test.each([
  ["test/core/scoring/score.test.ts", "src/core/scoring/score.ts"],
  ["test/cli/commands/score.test.ts", "src/cli/commands/score.ts"],
  ["test/core/profile/rules.test.ts", "src/core/profile/rules.ts"],
  ["test/core/profile/rules-many.test.ts", "src/core/profile/rules.ts"],
  ["test/core/tiada.test.ts", undefined],
  ["test/tiada/score.test.ts", undefined],
])("%s mirrors %s", (file, source) => {
  expect(mirrored(file)).toBe(source);
});

test("what starts the built program takes it from test/program.ts, so that it is tried under every Node", () => {
  const starting = filesIn("test", ".ts").filter((file) =>
    textOf(file).includes(["process", "execPath"].join(".")),
  );
  expect(starting).toEqual(["test/build-if-stale.test.ts", "test/program.ts"]);
});

test("the walls are looked for where the code is", () => {
  const folders = new Set(SOURCES.map((file) => file.split("/").slice(0, 2).join("/")));
  expect([...folders]).toEqual(
    expect.arrayContaining([
      "src/cli",
      "src/core",
      "src/draft",
      "src/index.ts",
      "src/io",
      "src/library",
      "src/phone",
      "src/render",
      "src/text",
      "src/yaml.ts",
    ]),
  );
  const rooms = new Set(SOURCES.map((file) => file.split("/").slice(1, 3).join("/")));
  expect([...rooms]).toEqual(
    expect.arrayContaining(["core/base", "core/profile", "core/scoring", "core/report", "core/schemas"]),
  );
});
