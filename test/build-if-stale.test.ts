import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "./cli/helpers.ts";

const SCRIPT = join(import.meta.dirname, "../.ci/build-if-stale.mjs");
const SCRIPTS = {
  build: `"${process.execPath}" "${join(import.meta.dirname, "../.ci/build.mjs")}"`,
  compile: "node build.cjs",
};
const BUILDING = "Menyiapkan kerja-cocok… (hanya sekali ini)\n";

/** Counts the builds, and makes of the sources what the program would be. */
const BUILD = `
const fs = require("node:fs");
fs.rmSync("dist", { recursive: true, force: true });
fs.mkdirSync("dist/cli", { recursive: true });
fs.copyFileSync("src/satu.ts", "dist/cli/satu.js");
fs.appendFileSync("builds", "x");
if (process.argv[2] === "--meanwhile") fs.writeFileSync("src/satu.ts", "3");
if (fs.readFileSync("src/satu.ts", "utf8") === "rusak") throw new Error("tidak bisa dibaca");
fs.writeFileSync("dist/dua.js", "");
`;

/** A project whose build is a small one. */
function project(): string {
  const folder = temporaryFolder();
  for (const name of ["src", "profiles", "node_modules"]) mkdirSync(join(folder, name));
  writeFileSync(join(folder, "build.cjs"), BUILD);
  writeFileSync(join(folder, "package.json"), JSON.stringify({ scripts: SCRIPTS }));
  writeFileSync(join(folder, "src/satu.ts"), "1");
  return folder;
}

function prepare(cwd: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT], { cwd, encoding: "utf8" });
  const builds = existsSync(join(cwd, "builds")) ? readFileSync(join(cwd, "builds"), "utf8").length : 0;
  return { status, stdout, stderr, builds };
}

test("what is not built is built, and said; what is fresh is left alone, without a word", () => {
  const folder = project();
  expect(prepare(folder)).toEqual({ status: 0, stdout: "", stderr: BUILDING, builds: 1 });
  expect(prepare(folder)).toEqual({ status: 0, stdout: "", stderr: "", builds: 1 });
});

function buildByHand(cwd: string, ...given: string[]) {
  return spawnSync("npm", ["run", "--silent", "build", "--", ...given], { cwd, encoding: "utf8" }).status;
}

test("what was built by hand is fresh", () => {
  const folder = project();
  expect(buildByHand(folder)).toBe(0);
  expect(prepare(folder)).toEqual({ status: 0, stdout: "", stderr: "", builds: 1 });
});

test("what a build that failed by hand has left is not", () => {
  const folder = project();
  prepare(folder);
  writeFileSync(join(folder, "src/satu.ts"), "rusak");
  expect(buildByHand(folder)).toBe(1);
  expect(prepare(folder)).toMatchObject({ status: 1, builds: 3 });
});

test("a source that changes while it is built is built anew", () => {
  const folder = project();
  expect(buildByHand(folder, "--meanwhile")).toBe(0);
  expect(prepare(folder)).toMatchObject({ status: 0, stderr: BUILDING, builds: 2 });
});

test.each<[string, (folder: string) => void]>([
  ["a source changed", (folder) => writeFileSync(join(folder, "src/satu.ts"), "2")],
  ["a source was added", (folder) => writeFileSync(join(folder, "src/dua.ts"), "")],
  ["a profile changed", (folder) => writeFileSync(join(folder, "profiles/a.yaml"), "id: a")],
  ["the lock file changed", (folder) => writeFileSync(join(folder, "package-lock.json"), "{}")],
  ["a part of what was built is gone", (folder) => rmSync(join(folder, "dist/dua.js"))],
  ["a part of what was built is cut off", (folder) => writeFileSync(join(folder, "dist/cli/satu.js"), "")],
  ["nothing of it is left", (folder) => rmSync(join(folder, "dist"), { recursive: true })],
])("it is built again where %s", (_, change) => {
  const folder = project();
  prepare(folder);
  change(folder);
  expect(prepare(folder)).toMatchObject({ status: 0, stderr: BUILDING, builds: 2 });
  expect(prepare(folder)).toMatchObject({ status: 0, stderr: "", builds: 2 });
});

test("a build that fails is told, and tried again the next time", () => {
  const folder = project();
  writeFileSync(join(folder, "src/satu.ts"), "rusak");
  for (const builds of [1, 2]) {
    const failed = prepare(folder);
    expect(failed).toMatchObject({ status: 1, stdout: "", builds });
    expect(failed.stderr).toContain("tidak bisa dibaca");
    expect(failed.stderr).toMatch(/belum bisa disiapkan: npm run build gagal, lihat di atas\.\n$/);
  }
});

test("without the packages it tells how to get them", () => {
  const folder = project();
  rmSync(join(folder, "node_modules"), { recursive: true });
  const told = "Paket-paketnya belum terpasang. Jalankan dulu: npm ci\n";
  expect(prepare(folder)).toEqual({ status: 1, stdout: "", stderr: told, builds: 0 });
});
