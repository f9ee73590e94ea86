import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { quoted } from "../../src/cli/invocation.ts";
import { fixture, temporaryFolder } from "../cli/helpers.ts";
import { isRoot } from "../io/folder.ts";
import { BIN, NODE } from "../program.ts";
import { isUnseen } from "../terminal/shells.ts";

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

/** A line of shell as somebody runs it for whom the rights of files hold: root gives up its own. */
export function asOrdinary(line: string): string {
  return isRoot ? `setpriv --inh-caps=-all --bounding-set=-all sh -c ${quoted(line)}` : line;
}

/** A line of shell in a folder that can only be read, as long as it runs. */
export function onReadOnlyDisk(line: string): string {
  const rights = isRoot ? "--mount" : "--map-root-user --mount";
  const mount = 'mount --bind "$PWD" "$PWD" && mount -o remount,bind,ro "$PWD" && cd "$PWD" || exit 99';
  return `unshare ${rights} sh -c ${quoted(`${mount}; ${line}`)}`;
}

/** Where a user may make no such disk it stays unseen, said loudly; root can, and does in CI. */
export function hasReadOnlyDisk(): boolean {
  const { status } = spawnSync("sh", ["-c", onReadOnlyDisk("true")], { cwd: tmpdir() });
  if (status === 0) return true;
  const what = "no disk could be made that can only be read.";
  if (isRoot) return isUnseen(what);
  console.warn(`NOT TESTED: ${what}`);
  return false;
}

/**
 * Runs a line of shell, in which `$kc` stands for the program, in a folder of answers unless told another, whose path is left
 * out of what it wrote.
 */
export async function shell(line: string, surroundings: Surroundings = {}): Promise<Ran> {
  const { env = {}, stdin = "", folder = folderOfAnswers() } = surroundings;
  const child = spawn("/bin/sh", ["-c", line.replaceAll("$kc", `'${NODE}' '${BIN}'`)], {
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
