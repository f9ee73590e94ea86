import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { brokenWalls, importsOf } from "./imports.ts";

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
  /^test\/(structure|library|library-size|readme|profiles)\.test\.ts$/,
  /^test\/core\/(invariants-|same-answers)/,
  /^test\/cli\/batch\/(bad-inputs|forms)\.test\.ts$/,
  /^test\/text\/sentences\.test\.ts$/,
  /^test\/(terminal|browser)\//,
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

test("the walls are looked for where the code is", () => {
  const folders = new Set(SOURCES.map((file) => file.split("/").slice(0, 2).join("/")));
  expect([...folders].sort()).toEqual([
    "src/cli",
    "src/core",
    "src/index.ts",
    "src/io",
    "src/library",
    "src/render",
    "src/text",
    "src/yaml.ts",
  ]);
});

describe("the checker itself", () => {
  test.each<[string, string, string[]]>([
    ["src/core/a.ts", 'import { b } from "./b.ts";', []],
    ["src/core/report/a.ts", 'import { b } from "../b.ts";', []],
    ["src/core/a.ts", 'import * as v from "valibot";', []],
    ["src/core/a.ts", 'import { sha256 } from "@noble/hashes/sha2.js";', []],
    ["src/core/a.ts", 'import { distance } from "fastest-levenshtein";', []],
    ["src/core/a.ts", 'import { toJsonSchema } from "@valibot/to-json-schema";', []],
    ["src/core/a.ts", 'import { x } from "valibot-extra";', ["core must not import valibot-extra"]],
    ["src/core/a.ts", 'import chalk from "chalk";', ["core must not import chalk"]],
    ["src/core/a.ts", 'import { join } from "node:path";', ["core must not import node:path"]],
    ["src/core/a.ts", 'import { join } from "path";', ["core must not import path"]],
    ["src/core/a.ts", 'import type { Stats } from "node:fs";', ["core must not import node:fs"]],
    ["src/core/a.ts", 'import { t } from "../text/t.ts";', ["core must not import text"]],
    ["src/core/a.ts", 'import type { T } from "../text/t.ts";', ["core must not import text"]],
    ["src/core/report/a.ts", 'import "../../io/read.ts";', ["core must not import io"]],
    ["src/core/a.ts", 'const x = await import("../render/index.ts");', ["core must not import render"]],
    ["src/core/a.ts", "const x = await import(name);", ["core must not import name"]],
    ["src/core/a.ts", "const x = await import(`../io/read.ts`);", ["core must not import io"]],
    ["src/core/a.ts", 'export { x } from "../cli/main.ts";', ["core must not import cli"]],
    ["src/core/a.ts", 'export * from "../cli/main.ts";', ["core must not import cli"]],
    ["src/core/a.ts", 'type X = import("../io/read.ts").ReadResult;', ["core must not import io"]],
    [
      "src/core/a.ts",
      'import data from "../../package.json" with { type: "json" };',
      ["core must not import package.json"],
    ],
    ["src/core/a.ts", 'import { x } from "../../test/x.ts";', ["test/x.ts is not in src"]],
    ["src/text/a.ts", 'import type { X } from "../core/x.ts";', []],
    ["src/text/a.ts", 'import { type X } from "../core/x.ts";', ["text must not import values of core"]],
    ["src/text/a.ts", 'export type { X } from "../core/x.ts";', []],
    ["src/text/a.ts", 'import { x } from "./x.ts";', []],
    ["src/text/a.ts", 'import { type X, y } from "../core/x.ts";', ["text must not import values of core"]],
    ["src/text/a.ts", 'import { y } from "../core/x.ts";', ["text must not import values of core"]],
    ["src/text/a.ts", 'import * as x from "../core/x.ts";', ["text must not import values of core"]],
    ["src/text/a.ts", 'import "../core/x.ts";', ["text must not import values of core"]],
    ["src/text/a.ts", 'import {} from "../core/x.ts";', ["text must not import values of core"]],
    ["src/text/a.ts", 'import type { X } from "../io/x.ts";', ["text must not import io"]],
    ["src/text/a.ts", 'import chalk from "chalk";', ["text must not import chalk"]],
    ["src/render/a.ts", 'import { x } from "../text/x.ts"; import { y } from "../core/y.ts";', []],
    ["src/render/screen/a.ts", 'import { Chalk } from "chalk";', []],
    ["src/render/a.ts", 'import type { X } from "../io/x.ts";', ["render must not import io"]],
    ["src/render/a.ts", 'import { write } from "node:fs";', ["render must not import node:fs"]],
    ["src/render/a.ts", 'import { x } from "../cli/x.ts";', ["render must not import cli"]],
    ["src/io/a.ts", 'import { x } from "node:fs"; import { y } from "../core/y.ts";', []],
    ["src/io/prompt/a.ts", 'import type { X } from "../../render/x.ts";', ["io must not import render"]],
    ["src/io/a.ts", 'import { Command } from "commander";', ["io must not import commander"]],
    ["src/io/a.ts", 'import { x } from "../cli/x.ts";', ["io must not import cli"]],
    ["src/cli/a.ts", 'import { x } from "../io/x.ts"; import { y } from "../render/y.ts";', []],
    ["src/cli/commands/a.ts", 'const { x } = await import("../../render/x.ts");', []],
    ["src/cli/a.ts", 'import data from "../../package.json" with { type: "json" };', []],
    ["src/cli/a.ts", 'import { assess } from "../index.ts";', ["nobody imports src/index.ts"]],
    ["src/io/a.ts", 'import type { Report } from "../index.ts";', ["nobody imports src/index.ts"]],
    ["src/cli/a.ts", 'import YAML from "yaml";', ["cli must not import yaml"]],
    ["src/index.ts", 'export { x } from "./library/x.ts"; export { y } from "./render/y.ts";', []],
    ["src/index.ts", 'export { x } from "./io/x.ts";', ["index must not import io"]],
    ["src/yaml.ts", 'export { x } from "./io/x.ts";', []],
    ["src/library/a.ts", 'import { x } from "../io/x.ts";', ["library must not import io"]],
    ["src/index.ts", 'export { main } from "./cli/main.ts";', ["index must not import cli"]],
    ["src/index.ts", 'import { join } from "node:path";', ["index must not import node:path"]],
    ["src/other/a.ts", 'import { x } from "../core/x.ts";', ["other is no layer"]],
    ["src/core/a.ts", '// import x from "chalk";\nconst x = "import y from \'chalk\'";', []],
  ])("%s: %s", (file, source, broken) => {
    expect(brokenWalls(file, source)).toEqual(broken);
  });

  test.each<[string, string[]]>([
    ["Date.now()", ["Date.now is impure"]],
    ["const now = Date.now;", ["Date.now is impure"]],
    ["new Date()", ["Date() is impure"]],
    ["Math.random()", ["Math.random is impure"]],
    ["Math.floor(1)", []],
    ["process.env.X", ["process.env is impure"]],
    ['console.log("x")', ["console.log is impure"]],
    ["globalThis.fetch", ["globalThis.fetch is impure"]],
    ['fetch("x")', ["fetch() is impure"]],
    ['require("x")', ["require() is impure"]],
    ["setTimeout(() => {}, 1)", ["setTimeout() is impure"]],
    ["step.process.now()", []],
    ["// Date.now()", []],
    ['const text = "Math.random()";', []],
  ])("core, text and render are pure: %s", (source, broken) => {
    for (const layer of ["core", "text", "render"]) {
      expect(brokenWalls(`src/${layer}/a.ts`, source)).toEqual(broken);
    }
    expect(brokenWalls("src/io/a.ts", source)).toEqual([]);
  });

  test("every kind of import is seen, in order", () => {
    const source = `
      import a, { type B } from "a";
      import type C from "c";
      import { type D } from "d";
      export { e } from "e";
      export type { F } from "f";
      export { g };
      async function later() { const h = await import("h"); }
      let i: import("i").I;
    `;
    expect(importsOf(source)).toEqual([
      { specifier: "a", isTypeOnly: false },
      { specifier: "c", isTypeOnly: true },
      { specifier: "d", isTypeOnly: false },
      { specifier: "e", isTypeOnly: false },
      { specifier: "f", isTypeOnly: true },
      { specifier: "h", isTypeOnly: false },
      { specifier: "i", isTypeOnly: true },
    ]);
  });
});
