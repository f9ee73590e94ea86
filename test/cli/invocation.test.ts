import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { invocationOf, type Started } from "../../src/cli/invocation.ts";
import { temporaryFolder } from "./helpers.ts";

const START = { npm_lifecycle_event: "start", npm_package_name: "kerja-cocok" };
const NPX = { npm_command: "exec", npm_lifecycle_event: "npx", npm_lifecycle_script: "'kerja-cocok'" };

function fileIn(folder: string, name: string, text = ""): string {
  const file = join(folder, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  chmodSync(file, 0o755);
  return file;
}

const SCRIPT = "/rumah/proyek/bin/kerja-cocok.js";

test.each<[string, Partial<Started>, string]>([
  ["npm start", { env: { ...START, INIT_CWD: "/rumah/proyek" } }, "npm start --"],
  ["npm start in a folder below", { env: { ...START, INIT_CWD: "/rumah/proyek/src" } }, "npm start --"],
  ["npm start that tells nothing of it", { env: START }, "npm start --"],
  [
    "npm --prefix from elsewhere",
    { env: { ...START, INIT_CWD: "/rumah" } },
    "npm --prefix /rumah/proyek start --",
  ],
  [
    "the start of another project",
    { env: { ...START, npm_package_name: "lain" } },
    "node bin/kerja-cocok.js",
  ],
  ["a test of npm", { env: { ...START, npm_lifecycle_event: "test" } }, "node bin/kerja-cocok.js"],
  ["npx of a local package", { env: NPX }, "npx kerja-cocok"],
  ["another program of npx", { env: { ...NPX, npm_lifecycle_script: "vitest" } }, "node bin/kerja-cocok.js"],
  ["node", {}, "node bin/kerja-cocok.js"],
  ["node in the folder of the program", { folder: "/rumah/proyek/bin" }, "node kerja-cocok.js"],
  ["node in a folder beside", { folder: "/rumah/lain" }, "node ../proyek/bin/kerja-cocok.js"],
  ["node far away", { folder: "/a/b/c/d/e/f/g/h/i/j/k/l" }, `node ${SCRIPT}`],
  ["a name with a space", { script: "/rumah/proyek/bin ku/k.js" }, "node 'bin ku/k.js'"],
  ["a name with signs of the shell", { script: "/rumah/proyek/it's $1.js" }, `node 'it'\\''s $1.js'`],
  [
    "a name that would steer a terminal",
    { script: "/rumah/proyek/a\u001b]0;b\u0007\nc.js" },
    "node 'a]0;b c.js'",
  ],
  ["a PATH without it", { env: { PATH: "/tiada:/usr/bin::" } }, "node bin/kerja-cocok.js"],
])("%s", (_, started, typed) => {
  expect(invocationOf({ env: {}, script: SCRIPT, folder: "/rumah/proyek", ...started })).toBe(typed);
});

test.each([
  ["kerja-cocok@0.1.0", "npx kerja-cocok@0.1.0"],
  ["./paket/kerja-cocok-0.1.0.tgz", "npx ./paket/kerja-cocok-0.1.0.tgz"],
  ["paket ku.tgz", "npx 'paket ku.tgz'"],
])("npx of %s", (asked, typed) => {
  const folder = temporaryFolder();
  fileIn(folder, "package.json", JSON.stringify({ _npx: { packages: [asked] } }));
  const script = fileIn(folder, "node_modules/.bin/kerja-cocok");
  expect(invocationOf({ env: NPX, script, folder: "/" })).toBe(typed);
});

test("the first program of that name on the PATH counts, if it is this one", () => {
  const folder = temporaryFolder();
  const script = fileIn(folder, "paket/bin/kerja-cocok.js");
  const other = fileIn(folder, "lain/kerja-cocok");
  mkdirSync(join(folder, "bin"));
  symlinkSync(script, join(folder, "bin/kerja-cocok"));
  const from = (...folders: string[]) =>
    invocationOf({ env: { PATH: folders.join(":") }, script, folder: join(folder, "paket") });
  expect(from("/tiada", join(folder, "bin"))).toBe("kerja-cocok");
  expect(from(join(folder, "bin"), dirname(other))).toBe("kerja-cocok");
  expect(from(dirname(other), join(folder, "bin"))).toBe("node bin/kerja-cocok.js");
});

test("a package that npm put beside its script for the shell of Windows", () => {
  const folder = temporaryFolder();
  fileIn(folder, "kerja-cocok");
  const script = fileIn(folder, "node_modules/kerja-cocok/bin/kerja-cocok.js");
  expect(invocationOf({ env: { PATH: folder }, script, folder: "/" })).toBe("kerja-cocok");
});
