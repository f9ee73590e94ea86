import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { expect, onTestFinished, test } from "vitest";

const scripts: string = join(import.meta.dirname, "../.ci");
const { textsOfMachine, wrongContent, wrongFiles } = await import(`${scripts}/packed.mjs`);
const { bundledPackages, licensedPackages, writeNotices } = await import(`${scripts}/notices.mjs`);

const LIST = "LICENSE\ndist/a.d.ts\ndist/parts/*.js\n";

test.each<[what: string, files: string[], list: string, told: string[]]>([
  ["what is listed", ["dist/parts/AB12.js", "dist/parts/CD-3.js", "LICENSE", "dist/a.d.ts"], LIST, []],
  ["a stranger", ["LICENSE", "dist/a.d.ts", "dist/parts/A.js", ".env"], LIST, ["not listed: .env"]],
  [
    "a name that is only like one",
    ["LICENSE", "dist/axd.ts", "dist/parts/A.js", "dist/a.d.ts"],
    LIST,
    ["not listed: dist/axd.ts"],
  ],
  [
    "a folder in place of a star",
    ["LICENSE", "dist/a.d.ts", "dist/parts/a/b.js"],
    LIST,
    ["not listed: dist/parts/a/b.js", "missing: dist/parts/*.js"],
  ],
  ["a missing one", ["LICENSE", "dist/parts/A.js"], LIST, ["missing: dist/a.d.ts"]],
  ["a list in disorder", ["b", "a"], "b\na\n", ["the list is not sorted"]],
])("of the files of a package is told: %s", (_, files, list, told) => {
  expect(wrongFiles(files, list)).toEqual(told);
});

const MACHINE = ["/home/rina/kerja"];

test.each<[what: string, path: string, text: string, told: string[]]>([
  [
    "its own files and what Node has without the network",
    "a.cjs",
    'require("./b.cjs");require("node:fs");require("tty")',
    [],
  ],
  ["a method of such a name", "a.js", "this.fetch(1);retrieval(2);x.prefetch(3)", []],
  ["words about it", "README.md", 'fetch( https require("node:http")', []],
  ["a module that opens connections", "a.cjs", 'require("node:https")', ['a.cjs loads "node:https"']],
  ["the same as an ES module", "a.js", 'import{a}from"net";', ['a.js loads "net"']],
  [
    "the same when it is needed",
    "a.js",
    'await import("node:dns/promises")',
    ['a.js loads "node:dns/promises"'],
  ],
  ["a module that starts programs", "a.cjs", "require('child_process')", ['a.cjs loads "child_process"']],
  ["a package that is not bundled", "a.cjs", 'require("@inquirer/core")', ['a.cjs loads "@inquirer/core"']],
  ["what a page asks of a server", "a.js", "let a=fetch('x')", ["a.js holds fetch("]],
  ["the same of the page's own", "a.js", "window.fetch('x')", ["a.js holds fetch("]],
  ["a message on leaving", "a.js", "navigator.sendBeacon('x')", ["a.js holds sendBeacon"]],
  ["text that is run", "a.cjs", "eval(a)", ["a.cjs holds eval("]],
  ["text that is made a function", "a.cjs", "new Function(a)", ["a.cjs holds Function("]],
  ["a source map", "a.js", "//# sourceMappingURL=a.js.map", ["a.js holds sourceMappingURL"]],
  ["a folder of this machine", "a.json", '"/home/rina/kerja/a.ts"', ['a.json holds "/home/rina/kerja"']],
])("in a packed file is told: %s", (_, path, text, told) => {
  expect(wrongContent(path, Buffer.from(text), MACHINE)).toEqual(told);
});

test("compressed files are looked into", () => {
  expect(wrongContent("a.1.gz", gzipSync(MACHINE[0] ?? ""), MACHINE)).toEqual([
    'a.1.gz holds "/home/rina/kerja"',
  ]);
  expect(wrongContent("a.js.br", brotliCompressSync("fetch(a)"), [])).toEqual(["a.js.br holds fetch("]);
});

test("what tells of a machine is its folders and what its environment says, and no common word", () => {
  const environment = {
    TOKEN: "rahasia-12345",
    TERM: "xterm-256color",
    npm_package_name: "kerja-cocok-x",
    CI: "true",
  };
  const texts = textsOfMachine("/kerja/proyek", "/rumah", environment);
  expect(texts).toEqual(expect.arrayContaining(["/kerja/proyek", "/rumah", "rahasia-12345", "/home/"]));
  expect(texts).not.toEqual(expect.arrayContaining(["xterm-256color"]));
  expect(texts).not.toEqual(expect.arrayContaining(["kerja-cocok-x"]));
  expect(texts).not.toEqual(expect.arrayContaining(["true"]));
});

test("a package is bundled where something of it is in an output, whichever copy of it", () => {
  const bytes = (bytesInOutput: number) => ({ bytesInOutput });
  const outputs = {
    "a.js": {
      inputs: {
        "src/a.ts": bytes(5),
        "node_modules/yaml/a.js": bytes(1),
        "node_modules/@noble/hashes/b.js": bytes(2),
        "node_modules/chalk/a.js": bytes(0),
        "node_modules/tsup/node_modules/yaml/a.js": bytes(3),
      },
    },
  };
  expect([...bundledPackages([{ outputs }])].sort()).toEqual([
    "node_modules/@noble/hashes",
    "node_modules/tsup/node_modules/yaml",
    "node_modules/yaml",
  ]);
});

function packagesIn(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), "kerja-cocok-notices-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, licence] of Object.entries(files)) {
    mkdirSync(join(folder, name), { recursive: true });
    writeFileSync(
      join(folder, name, "package.json"),
      JSON.stringify({ name, version: "1.0.0", license: "MIT" }),
    );
    if (licence !== "") writeFileSync(join(folder, name, "LICENSE"), licence);
  }
  return folder;
}

test("every bundled package is named, with its licence", async () => {
  const folder = packagesIn({ satu: "MIT License\n\nCopyright (c) Satu\n\nPermission", dua: "Lisensi lain" });
  const target = join(folder, "THIRD-PARTY.md");
  const text = await writeNotices(new Set([join(folder, "satu"), join(folder, "dua")]), target);
  expect(licensedPackages(text)).toEqual(["dua", "satu"]);
  for (const words of ["Copyright (c) Satu", "Permission", "Lisensi lain"]) expect(text).toContain(words);
});

test("a bundled package without a licence ends the build", async () => {
  const folder = packagesIn({ satu: "" });
  const target = join(folder, "THIRD-PARTY.md");
  await expect(writeNotices(new Set([join(folder, "satu")]), target)).rejects.toThrow("satu is bundled");
});
