import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { describe, expect, test } from "vitest";
import { main } from "../../src/cli/main.ts";
import { lines, NOW, SMALL_PROFILE, surroundings, temporaryFolder } from "../cli/helpers.ts";
import { BIN, isInstalled, NODE } from "../program.ts";
import { fewAtATime } from "../terminal/few.ts";
import { FIRST_OPTIONS, keepAnswers } from "../terminal/interview.ts";
import { EVERY_COMMAND, type Line, NAMES_TRIED } from "./commands.ts";
import { folderOfAnswers } from "./program.ts";

/** What a command line left: what it said, and every file that is there then. */
interface Left {
  code: number | null;
  stdout: string;
  stderr: string;
  files: Readonly<Record<string, string>>;
}

/** Fills a folder with all that a command line may name, and with kept interviews. */
function prepare(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  folderOfAnswers(folder);
  const one = JSON.parse(readFileSync(join(folder, "a.json"), "utf8"));
  writeFileSync(
    join(folder, "dulu.json"),
    JSON.stringify({ ...one, answers: { ...one.answers, "empati-6": 2 } }),
  );
  writeFileSync(join(folder, "salah.ndjson"), lines(JSON.stringify(one), '{"lain":1}', "{", ""));
  writeFileSync(join(folder, "taman.yaml"), SMALL_PROFILE);
  const description = join(import.meta.dirname, "../fixtures/descriptions/known/hakim.txt");
  copyFileSync(description, join(folder, "uraian.txt"));
  mkdirSync(join(folder, "bin"));
  symlinkSync(BIN, join(folder, "bin/kerja-cocok"));
  keepAnswers(folder, 20, FIRST_OPTIONS, "20260101-000000-pendamping");
  keepAnswers(folder, 40, FIRST_OPTIONS, "20260102-000000-pendamping");
}

const inFolder = (line: Line, folder: string) => line.map((word) => word.replace(/^@/, () => `${folder}/`));

function leftBy(folder: string, said: Omit<Left, "files">): Left {
  const all = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = all.map(({ parentPath, name }) => join(parentPath, name)).sort();
  const files = paths.map((path) => [path, readFileSync(path, "latin1")]);
  return { ...said, files: Object.fromEntries(files) };
}

/** What the sources do, in this process. */
async function bySources(line: Line, folder: string): Promise<Left> {
  prepare(folder);
  const { environment, stdout, stderr } = surroundings(folder);
  const stateFolder = async () => join(folder, "kerja-cocok");
  const code = await main(inFolder(line, folder), { ...environment, stateFolder, now: () => NOW });
  return leftBy(folder, { code, stdout: stdout.text, stderr: stderr.text });
}

/** What the program does, in a process of its own. */
async function byProgram(line: Line, folder: string): Promise<Left> {
  prepare(folder);
  const env = {
    PATH: join(folder, "bin"),
    XDG_STATE_HOME: folder,
    NODE_OPTIONS: `--require ${join(import.meta.dirname, "clock.cjs")}`,
    NOW: String(NOW),
    ...(process.env.TZ !== undefined && { TZ: process.env.TZ }),
  };
  const child = spawn(NODE, [BIN, ...inFolder(line, folder)], { env, stdio: ["ignore", "pipe", "pipe"] });
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "close"),
  ]);
  return leftBy(folder, { code, stdout, stderr });
}

test("every command is in the table", () => {
  expect(EVERY_COMMAND.map(([name]) => name).sort()).toEqual([...NAMES_TRIED].sort());
});

// Two hundred processes: with every Node, but not with every change of the sources.
describe.runIf(isInstalled)("the installed program does what the sources do here, to the byte", () => {
  test.each(EVERY_COMMAND)("%s", async (_, lines) => {
    await fewAtATime(lines, async (line) => {
      // Workbooks and pages may hold the path: both begin in the same folder.
      const folder = join(temporaryFolder(), "di-sini");
      expect([line, await byProgram(line, folder)]).toEqual([line, await bySources(line, folder)]);
    });
  });
});
