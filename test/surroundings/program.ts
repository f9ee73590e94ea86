import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fixture, temporaryFolder } from "../cli/helpers.ts";
import { BIN, NODE } from "../program.ts";

/** What a program met, or left behind. */
export interface Ran {
  code: number | null;
  stdout: string;
  stderr: string;
}

export interface Surroundings {
  /** The whole environment: nothing of the machine's own is in it. */
  env?: Record<string, string>;
  folder?: string;
  stdin?: string;
}

/** A folder with the answers of one person, `a.json`, and of several, `kelas.csv`, whose names every language sorts otherwise. */
export function folderOfAnswers(folder = temporaryFolder()): string {
  const one = fixture("answers-full.json");
  const { answers } = JSON.parse(one) as { answers: Record<string, string | number> };
  const ids = Object.keys(answers);
  const row = ids.map((id) => answers[id]).join(",");
  const names = ["Ilham", "İlham", "ilham", "Çelik", "Zaki", "Émile", "ıtır", "A10", "A9"];
  writeFileSync(join(folder, "a.json"), one);
  writeFileSync(
    join(folder, "kelas.csv"),
    `kode,${ids.join(",")}\n${names.map((name) => `${name},${row}\n`).join("")}`,
  );
  return folder;
}

/**
 * Runs a line of shell, in which `$kc` stands for the program, in a folder of answers unless told another, whose path is left
 * out of what it wrote.
 */
export async function shell(line: string, surroundings: Surroundings = {}): Promise<Ran> {
  const { env = {}, stdin = "", folder = folderOfAnswers() } = surroundings;
  const child = spawn("/bin/bash", ["--norc", "-c", line.replaceAll("$kc", `'${NODE}' '${BIN}'`)], {
    cwd: folder,
    env,
  });
  child.stdin.on("error", () => undefined);
  child.stdin.end(stdin);
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "close"),
  ]);
  const shown = (told: string) => told.replaceAll(`${folder}/`, "");
  return { code, stdout: shown(stdout), stderr: shown(stderr) };
}
