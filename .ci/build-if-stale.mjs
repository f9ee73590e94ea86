// Builds what is not there, or is older than its sources: after `npm ci`, before `npm start` and the tests. When nothing changed it
// is quiet and quick.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What the build reads. */
const SOURCES = [
  "src",
  "profiles",
  "package.json",
  "package-lock.json",
  ".ci/modules.ts",
  ".ci/program-files.ts",
  "tsup.config.ts",
  "tsconfig.json",
  ".ci/build-catalogue.mjs",
  ".ci/notices.mjs",
];
const CACHE = "node_modules/.cache";
const STAMP = join(CACHE, "kerja-cocok-build");

/** A hash of what the build reads and of what it made: a build that was cut off, or changed since, has another. */
function fingerprint() {
  const hash = createHash("sha256");
  for (const place of [...SOURCES, "dist"]) for (const file of filesIn(place)) add(hash, file);
  return hash.digest("hex");
}

function filesIn(place) {
  if (!existsSync(place)) return [];
  if (statSync(place).isFile()) return [place];
  const entries = readdirSync(place, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
}

function add(hash, file) {
  const content = readFileSync(file);
  hash.update(`${file}\0${content.length}\0`).update(content);
}

function isFresh() {
  return existsSync(STAMP) && readFileSync(STAMP, "utf8") === fingerprint();
}

/** @returns what is wrong, or null */
function build() {
  rmSync(STAMP, { force: true });
  if (!existsSync("node_modules")) return "Paket-paketnya belum terpasang. Jalankan dulu: npm ci";
  console.error("Menyiapkan kerja-cocok… (hanya sekali ini)");
  const { status, stdout, stderr } = spawnSync("npm run --silent build", {
    shell: true,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
  if (status !== 0)
    return `${stdout}${stderr}\nkerja-cocok belum bisa disiapkan: npm run build gagal, lihat di atas.`;
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(STAMP, fingerprint());
  return null;
}

if (!isFresh()) {
  const failed = build();
  if (failed !== null) {
    console.error(failed);
    process.exitCode = 1;
  }
}
