import { expect, test } from "vitest";
import { brokenWalls, importsOf } from "./imports.ts";

test.each<[string, string, string[]]>([
  ["src/core/base/a.ts", 'import { b } from "./b.ts";', []],
  ["src/core/base/a.ts", 'import * as v from "valibot";', []],
  ["src/core/base/a.ts", 'import { sha256 } from "@noble/hashes/sha2.js";', []],
  ["src/core/base/a.ts", 'import { distance } from "fastest-levenshtein";', []],
  ["src/core/base/a.ts", 'import { toJsonSchema } from "@valibot/to-json-schema";', []],
  ["src/core/base/a.ts", 'import { x } from "valibot-extra";', ["core must not import valibot-extra"]],
  ["src/core/base/a.ts", 'import chalk from "chalk";', ["core must not import chalk"]],
  ["src/core/base/a.ts", 'import { join } from "node:path";', ["core must not import node:path"]],
  ["src/core/base/a.ts", 'import { join } from "path";', ["core must not import path"]],
  ["src/core/base/a.ts", 'import type { Stats } from "node:fs";', ["core must not import node:fs"]],
  ["src/core/base/a.ts", 'import { t } from "../../text/t.ts";', ["core must not import text"]],
  ["src/core/base/a.ts", 'import type { T } from "../../text/t.ts";', ["core must not import text"]],
  ["src/core/report/a.ts", 'import "../../io/read.ts";', ["core must not import io"]],
  ["src/core/base/a.ts", 'const x = await import("../../render/index.ts");', ["core must not import render"]],
  ["src/core/base/a.ts", "const x = await import(name);", ["core must not import name"]],
  ["src/core/base/a.ts", "const x = await import(`../../io/read.ts`);", ["core must not import io"]],
  ["src/core/base/a.ts", 'export { x } from "../../cli/main.ts";', ["core must not import cli"]],
  ["src/core/base/a.ts", 'export * from "../../cli/main.ts";', ["core must not import cli"]],
  ["src/core/base/a.ts", 'type X = import("../../io/read.ts").ReadResult;', ["core must not import io"]],
  [
    "src/core/base/a.ts",
    'import data from "../../package.json" with { type: "json" };',
    ["core must not import package.json"],
  ],
  ["src/core/base/a.ts", 'import { x } from "../../../test/x.ts";', ["test/x.ts is not in src"]],
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
  ["src/draft/a.ts", 'import { x } from "../core/base/x.ts";', []],
  ["src/draft/a.ts", 'import { x } from "../text/x.ts";', ["draft must not import text"]],
  ["src/draft/a.ts", 'import { x } from "node:fs";', ["draft must not import node:fs"]],
  ["src/phone/a.ts", 'import { x } from "../render/x.ts"; import { y } from "../text/y.ts";', []],
  ["src/phone/a.ts", 'import { x } from "../core/interview/x.ts";', []],
  ["src/phone/a.ts", 'import { generate } from "lean-qr";', []],
  ["src/phone/a.ts", 'import chalk from "chalk";', ["phone must not import chalk"]],
  ["src/phone/a.ts", 'import { x } from "../io/x.ts";', ["phone must not import io"]],
  ["src/phone/a.ts", 'import { x } from "../draft/x.ts";', ["phone must not import draft"]],
  ["src/render/a.ts", 'import { x } from "../phone/x.ts";', ["render must not import phone"]],
  ["src/cli/a.ts", 'import { x } from "../draft/x.ts";', []],
  ["src/cli/a.ts", 'import { x } from "../phone/x.ts";', ["cli must not import phone"]],
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
  ["src/core/base/a.ts", '// import x from "chalk";\nconst x = "import y from \'chalk\'";', []],
])("%s: %s", (file, source, broken) => {
  expect(brokenWalls(file, source)).toEqual(broken);
});

/** The rooms of core, and which others each may import. */
const BELOW_CLASSROOM = [
  ...["base", "profile", "scoring"],
  ...["interview", "report", "summary", "ranking", "code", "keying"],
];
const ROOMS: Record<string, string[]> = {
  base: [],
  profile: ["base"],
  scoring: ["base", "profile"],
  interview: ["base", "profile", "scoring"],
  report: ["base", "profile", "scoring"],
  summary: ["base", "profile", "scoring"],
  ranking: ["base", "profile", "scoring"],
  code: ["base", "profile", "scoring"],
  keying: ["base", "profile", "scoring"],
  classroom: [...BELOW_CLASSROOM],
  schemas: [...BELOW_CLASSROOM, "classroom"],
};
const names = Object.keys(ROOMS);

test.each(names)("from core/%s only floors below can be reached", (room) => {
  for (const other of names) {
    const isFine = room === other || ROOMS[room]?.includes(other);
    const broken = isFine ? [] : [`core/${room} must not import core/${other}`];
    const file = `src/core/${room}/a.ts`;
    expect(brokenWalls(file, `import { x } from "../${other}/x.ts";`)).toEqual(broken);
    expect(brokenWalls(file, `import type { X } from "../${other}/x.ts";`)).toEqual(broken);
    expect(brokenWalls(file, `const x = () => import("../${other}/deep/x.ts");`)).toEqual(broken);
  }
});

test.each<[string, string, string[]]>([
  ["src/core/a.ts", 'import { b } from "./base/b.ts";', ["a.ts is no room of core"]],
  ["src/core/attic/a.ts", 'import * as v from "valibot";', ["attic is no room of core"]],
  ["src/core/base/a.ts", 'import { b } from "../b.ts";', ["core/base must not import core/b.ts"]],
  [
    "src/core/schemas/a.ts",
    'import { b } from "../attic/b.ts";',
    ["core/schemas must not import core/attic"],
  ],
  ["src/render/a.ts", 'import { b } from "../core/schemas/b.ts";', []],
])("every room of core has a floor: %s: %s", (file, source, broken) => {
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
])("core, draft, text and render are pure: %s", (source, broken) => {
  for (const layer of ["core", "draft", "text", "render"]) {
    expect(brokenWalls(`src/${layer}/base/a.ts`, source)).toEqual(broken);
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
