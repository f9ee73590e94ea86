import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { startInterview } from "../src/core/interview/interview.ts";
import { saveable } from "../src/core/interview/saved.ts";
import { act, startSession } from "../src/core/interview/session.ts";
import type { Profile } from "../src/core/profile/profile.ts";
import { parseProfile } from "../src/io/profiles/yaml.ts";
import { saveInterview } from "../src/io/saved/folder.ts";
import { drawScreen } from "../src/render/screen/screen.ts";
import { type Fence, fencesOf, sessionOf, typedCommands } from "./readme.ts";

const project = join(import.meta.dirname, "..");
const readme = readFileSync(join(project, "README.md"), "utf8");
const fences = fencesOf(readme);

/** A folder as a user has it: the package installed, its command on the path. */
const folder = mkdtempSync(join(tmpdir(), "kerja-cocok-readme-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const commands = join(folder, "node_modules/.bin");
mkdirSync(commands, { recursive: true });
symlinkSync(project, join(folder, "node_modules/kerja-cocok"));
const command = join(commands, "kerja-cocok");
writeFileSync(
  command,
  `#!/bin/sh\nexec "${process.execPath}" "${join(project, "bin/kerja-cocok.js")}" "$@"\n`,
);
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

/** The first role, from its YAML. */
function firstRole(): Profile {
  const yaml = readFileSync(join(project, "profiles/pendamping-kesejahteraan-masyarakat.yaml"), "utf8");
  const parsed = parseProfile(yaml);
  if ("problems" in parsed) throw new Error("the first role has problems");
  return parsed.profile;
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

test.each(scripts)("%s", (line) => {
  expect(shell(line)).toMatchObject({ status: 0, problems: expect.not.stringContaining("Masalah") });
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
  const printed = execFileSync(process.execPath, ["contoh.mjs"], { cwd: folder, encoding: "utf8" });
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

test("the question that the README shows is the first one's screen", () => {
  const welcome = startSession(startInterview(firstRole(), { seed: 1 }), 0);
  const screen = drawScreen(act(welcome, { kind: "confirm" }, 1000), {
    width: 80,
    height: 24,
    colour: 0,
    alert: null,
  });
  expect(inLanguage("text").find(({ name }) => name === "layar")?.text).toBe(`${screen}\n`);
});

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

test("the commands to type are these, each guarded", () => {
  const { scripts: named } = JSON.parse(readFileSync(join(project, "package.json"), "utf8"));
  const ci = readFileSync(join(project, ".ci/run"), "utf8");
  // `npm cit` is what CI runs; `npm start` is answered in test/terminal.
  expect(new Set(typedCommands(readme))).toEqual(
    new Set(["npx kerja-cocok", "npm ci && npm start", "npm cit"]),
  );
  expect(ci).toContain('check "npm cit" npm cit');
  expect(named.start).toBe("node bin/kerja-cocok.js wawancara");
});
