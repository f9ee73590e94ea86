// Tells whether what was built still is what the sources say.
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
  ".ci/build.mjs",
  ".ci/build-catalogue.mjs",
  ".ci/notices.mjs",
];
const CACHE = "node_modules/.cache";
const STAMP = join(CACHE, "kerja-cocok-build");

/** Whether nothing changed since the build that left its stamp, neither what it read nor what it made. */
export function isFresh() {
  return existsSync(STAMP) && readFileSync(STAMP, "utf8") === stampOf(sourcesMark());
}

/** A hash of what the build reads. */
export function sourcesMark() {
  return hashOf(SOURCES);
}

/** @param sources what was built from, as `sourcesMark` told it before: who changes a source meanwhile has it built again */
export function leaveStamp(sources) {
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(STAMP, stampOf(sources));
}

/** A build that is cut off leaves none. */
export function removeStamp() {
  rmSync(STAMP, { force: true });
}

function stampOf(sources) {
  return `${sources} ${hashOf(["dist"])}`;
}

function hashOf(places) {
  const hash = createHash("sha256");
  for (const place of places) for (const file of filesIn(place)) add(hash, file);
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
