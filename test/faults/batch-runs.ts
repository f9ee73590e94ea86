import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { lines, SMALL_PROFILE } from "../cli/helpers.ts";
import { BIN, NODE } from "../program.ts";

// Commands that score many, as processes of their own that may be ended at any moment.

const PEOPLE = 4000;
const FEW = 250;

/** A command, and what it writes. */
export interface Work {
  argv: readonly string[];
  /** A file or a folder, each. */
  outputs: readonly string[];
  /** Whether a folder is filled page by page: each is whole, but some may be there without the others. */
  isGradual?: boolean;
}

const PEOPLE_FILE = ["nilai", "banyak.ndjson", "-p", "taman.yaml"];
const FEW_FILE = ["nilai", "sedikit.ndjson", "-p", "taman.yaml"];

export const WORKS = {
  table: { argv: [...PEOPLE_FILE, "-o", "hasil.csv", "--utas", "0"], outputs: ["hasil.csv"] },
  threads: {
    argv: [...PEOPLE_FILE, "-o", "hasil.ndjson", "--utas", "2", "--rekap", "rekap.json"],
    outputs: ["hasil.ndjson", "rekap.json"],
  },
  summary: { argv: [...PEOPLE_FILE, "--rekap", "rekap.html"], outputs: ["rekap.html"] },
  workbook: { argv: [...FEW_FILE, "-o", "hasil.xlsx"], outputs: ["hasil.xlsx"] },
  pages: {
    argv: [...FEW_FILE, "-f", "html", "-o", "lap/", "--utas", "0"],
    outputs: ["lap"],
    isGradual: true,
  },
  "pages of threads": {
    argv: [...FEW_FILE, "-f", "html", "-o", "lap/", "--utas", "2"],
    outputs: ["lap"],
    isGradual: true,
  },
  items: {
    argv: ["uji", "banyak.ndjson", "-p", "taman.yaml", "-o", "uji.json", "--rekap", "bagian.json"],
    outputs: ["uji.json", "bagian.json"],
  },
  class: {
    argv: ["kelas", "sedikit.ndjson", "-p", "taman.yaml", "-o", "kelas"],
    outputs: ["kelas"],
  },
} satisfies Record<string, Work>;

export type WorkName = keyof typeof WORKS;

const INPUTS = ["banyak.ndjson", "sedikit.ndjson", "taman.yaml"];

function records(count: number): string {
  const all = Array.from({ length: count }, (_, number) => {
    const answers = { "sabar-1": 1 + (number % 3), "sabar-2": 1 + (number % 2) };
    return JSON.stringify({ respondent: `P-${number}`, group: `X-${number % 7}`, answers });
  });
  return lines(...all);
}

const CONTENTS = new Map([
  ["banyak.ndjson", records(PEOPLE)],
  ["sedikit.ndjson", records(FEW)],
  ["taman.yaml", SMALL_PROFILE],
]);

/** A folder with all inputs; whoever makes one takes it away. */
export function workFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "kerja-cocok-faults-"));
  for (const [name, text] of CONTENTS) writeFileSync(join(folder, name), text);
  return folder;
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}

/** How a process ended. */
export interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
}

/** Runs a command in a folder. @param ending when it is ended before its own end, and how */
export async function runWork(
  folder: string,
  { argv }: Work,
  ending: { after: number; signal: NodeJS.Signals } | null = null,
): Promise<Ended> {
  const child = spawn(NODE, [BIN, ...argv], { cwd: folder, stdio: "ignore" });
  const timer = ending && setTimeout(() => child.kill(ending.signal), ending.after);
  const [code, signal] = await once(child, "close");
  if (timer) clearTimeout(timer);
  return { code, signal };
}

/** The files at a place: one, or all of a folder; none where nothing is there. */
export function filesAt(path: string): string[] {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isDirectory()) return found ? [path] : [];
  const all = readdirSync(path, { recursive: true, withFileTypes: true });
  return all
    .filter((one) => one.isFile() && !one.name.startsWith("."))
    .map((one) => join(one.parentPath, one.name));
}

/** What is hidden in a folder, at any depth: nobody but the program itself writes such names here. */
export function hiddenIn(folder: string): string[] {
  const all = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return all.filter((path) => /(?:^|\/)\.[^/]*$/.test(path));
}

/** Makes what is hidden look as if it were left long ago. */
export function age(folder: string): void {
  for (const path of hiddenIn(folder)) utimesSync(join(folder, path), 0, 0);
}

/** Whether a file ends as a whole one of its kind does. */
export function isWhole(file: string, bytes: Buffer): boolean {
  const text = bytes.toString("latin1");
  if (file.endsWith(".html")) return /<\/html>\s*$/.test(text);
  if (file.endsWith(".json")) return text === `${text.trimEnd()}\n` && isJson(text);
  // The directory of a zip stands at its end.
  if (file.endsWith(".xlsx")) return bytes.lastIndexOf("PK\u0005\u0006") === bytes.length - 22;
  return text.endsWith("\n");
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Whether the inputs hold what they held. */
export function areInputsWhole(folder: string): boolean {
  return INPUTS.every((name) => readFileSync(join(folder, name), "utf8") === CONTENTS.get(name));
}
