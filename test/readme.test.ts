import { execFileSync, spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startInterview } from "../src/core/interview/interview.ts";
import { saveable } from "../src/core/interview/saved.ts";
import type { Profile } from "../src/core/profile/profile.ts";
import { saveInterview } from "../src/io/saved/folder.ts";
import { BIN, NODE, PACKAGE } from "./program.ts";
import { type Fence, fencesOf, sessionOf, typedCommands } from "./readme.ts";

const project = join(import.meta.dirname, "..");
const readme = readFileSync(join(PACKAGE, "README.md"), "utf8");
const fences = fencesOf(readme);

/** A folder as a user has it: the package installed, its command on the path. */
const folder = mkdtempSync(join(tmpdir(), "kerja-cocok-readme-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const commands = join(folder, "node_modules/.bin");
mkdirSync(commands, { recursive: true });
symlinkSync(PACKAGE, join(folder, "node_modules/kerja-cocok"));
const command = join(commands, "kerja-cocok");
writeFileSync(command, `#!/bin/sh\nexec "${NODE}" "${BIN}" "$@"\n`);
chmodSync(command, 0o755);
for (const { name, text } of fences) if (name?.includes(".")) writeFileSync(join(folder, name), text);

function shell(line: string): { status: number | null; output: string; problems: string } {
  const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;
  const path = `${commands}:${process.env.PATH}`;
  const ran = spawnSync("sh", ["-c", line], {
    cwd: folder,
    encoding: "utf8",
    env: { ...env, PATH: path, NO_COLOR: "1", XDG_STATE_HOME: join(folder, "state") },
  });
  return { status: ran.status, output: ran.stdout, problems: ran.stderr };
}

/** The first role, as it was compiled. */
function firstRole(): Profile {
  const file = join(PACKAGE, "dist/profiles/pendamping-kesejahteraan-masyarakat.json");
  return JSON.parse(readFileSync(file, "utf8"));
}

function inLanguage(language: string): Fence[] {
  return fences.filter((fence) => fence.language === language);
}

/** The kept interviews that the README names. */
for (const [name, savedAt, empathy] of [
  ["20261101-080000-pendamping", "2026-11-01T08:09:00.000Z", 2],
  ["20261124-080000-pendamping", "2026-11-24T08:09:00.000Z", 4],
] as const) {
  const interview = startInterview(firstRole(), { answers: { "empati-6": empathy } });
  const saved = saveable(interview, { file: null, startedAt: savedAt, savedAt, finished: true });
  saveInterview(join(folder, "state/kerja-cocok"), name, saved);
}

writeFileSync(join(folder, "hasil-jawaban.ndjson"), `{"respondent":"A-01","empati-6":4}\n`.repeat(50));

/** GNU parallel is a package of its own; CI installs it. */
function canRun(line: string): boolean {
  if (!line.startsWith("parallel ") || process.env.CI === "true") return true;
  if (shell("command -v parallel").status === 0) return true;
  console.warn(`NOT TESTED, since GNU parallel is not installed: ${line}`);
  return false;
}

const scripts = inLanguage("sh")
  .flatMap(({ text }) => text.trim().split("\n"))
  .filter(canRun);

/** A command may go on with what those before it wrote: they are run in the order of the README, whatever order tests have. */
const ran = new Map<string, ReturnType<typeof shell>>();
beforeAll(() => {
  for (const line of scripts) ran.set(line, shell(line));
});

test.each(scripts)("%s", (line) => {
  expect(ran.get(line)).toMatchObject({ status: 0, problems: expect.not.stringContaining("Masalah") });
});

test.each(inLanguage("console").flatMap(({ text }) => sessionOf(text)))(
  "$command prints what the README shows",
  ({ command: line, output }) => {
    expect(shell(line)).toEqual({ status: 0, output, problems: "" });
  },
);

const shown = inLanguage("text").filter(({ name }) => name === null);

test.each(
  inLanguage("js").map(({ text }, index) => ({ number: index + 1, text, output: shown[index]?.text })),
)("the library's example $number prints what the README shows", ({ text, output }) => {
  writeFileSync(join(folder, "contoh.mjs"), text);
  const printed = execFileSync(NODE, ["contoh.mjs"], { cwd: folder, encoding: "utf8" });
  expect(printed).toBe(output);
});

test("every example of the library is followed by what it prints", () => {
  expect(inLanguage("js")).toHaveLength(shown.length);
});

test.each(["kerja-cocok", "kerja-cocok/yaml"])(
  "the table of %s names what it exports, and nothing else",
  async (door) => {
    const [, table = ""] = readme.split(`| Dari \`${door}\` |`);
    const [rows = ""] = table.split("\n\n");
    const cells = rows
      .split("\n")
      .slice(2)
      .map((row) => row.split("|")[1] ?? "");
    const named = cells.flatMap((cell) => [...cell.matchAll(/`(\w+)\(/g)].map(([, name]) => name));
    expect(named.sort()).toEqual(Object.keys(await import(door)).sort());
  },
);

test("every block is a kind that is run or written", () => {
  expect(new Set(fences.map(({ language }) => language))).toEqual(
    new Set(["json", "yaml", "csv", "sh", "console", "js", "text"]),
  );
});

test("npx runs the installed command", () => {
  expect(shell("npx --no-install kerja-cocok < jawaban.json")).toMatchObject({
    status: 0,
    output: expect.stringContaining("Laporan kecocokan"),
  });
});

/** Nothing of it is installed, and no registry answers: npm finds the clone itself. */
const alone = {
  cwd: project,
  encoding: "utf8",
  env: {
    PATH: process.env.PATH,
    HOME: folder,
    npm_config_cache: join(folder, "npm"),
    npm_config_offline: "true",
  },
} as const;

test("npx runs the program in a clone of which nothing is published or installed", () => {
  const ran = spawnSync("npx", ["kerja-cocok", "riwayat"], alone);
  expect(ran).toMatchObject({ status: 0, stdout: expect.stringContaining("Belum ada wawancara") });
});

test("npm installs the command from a clone", () => {
  const prefix = join(folder, "global");
  expect(spawnSync("npm", ["install", "--global", "--prefix", prefix, "."], alone)).toMatchObject({
    status: 0,
  });
  const ran = spawnSync(join(prefix, "bin/kerja-cocok"), ["peran"], { cwd: folder, encoding: "utf8" });
  expect(ran).toMatchObject({
    status: 0,
    stdout: expect.stringContaining("pendamping-kesejahteraan-masyarakat"),
  });
  expect(existsSync(join(prefix, "share/man/man1/kerja-cocok.1.gz"))).toBe(true);
});

test("the pictures are in their place, and each says what it shows", () => {
  const pictures = [...readme.matchAll(/!\[([^\]]+)\]\(([^)]+)\)/g)];
  expect(pictures.map(([, , file]) => file)).toEqual([".github/interview.svg", ".github/report.svg"]);
  for (const [, words = "", file = ""] of pictures) {
    expect(words.length).toBeGreaterThan(50);
    const svg = readFileSync(join(project, file), "utf8");
    expect(svg).toMatch(/^<svg [^>]*role="img"/);
    expect(svg.length).toBeLessThan(10_000);
  }
});

test("the commands to type are these, each guarded", () => {
  const { scripts: named } = JSON.parse(readFileSync(join(project, "package.json"), "utf8"));
  const ci = readFileSync(join(project, ".ci/run"), "utf8");
  // `npm cit` is what CI runs; `npm start` is answered in test/terminal.
  expect(new Set(typedCommands(readme))).toEqual(
    new Set(["npm ci && npm start", "npx kerja-cocok", "npm install --global .", "npm cit"]),
  );
  expect(ci).toContain('check "npm cit" npm cit');
  expect(named.start).toBe("node bin/kerja-cocok.js");
});
