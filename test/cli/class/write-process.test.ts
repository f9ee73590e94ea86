import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { BIN, NODE } from "../../program.ts";
import { lines, SMALL_PROFILE, temporaryFolder } from "../helpers.ts";

const PUPILS = 4000;

/** A class that takes a while, in a folder of its own. */
function classFolder(pupils = PUPILS): string {
  const folder = temporaryFolder();
  const rows = Array.from(
    { length: pupils },
    (_, index) => `A-${index},${1 + (index % 3)},${1 + (index % 2)}`,
  );
  writeFileSync(join(folder, "kelas xi.csv"), lines("kode,sabar-1,sabar-2", ...rows));
  writeFileSync(join(folder, "taman.yaml"), SMALL_PROFILE);
  return folder;
}

const ARGS = [BIN, "kelas", "kelas xi.csv", "-p", "taman.yaml"];

/** Starts it, and waits until it writes. */
async function writing(folder: string) {
  const child = spawn(NODE, ARGS, { cwd: folder, stdio: "ignore" });
  const ended = once(child, "close");
  while (temporaries(folder).length === 0 && child.exitCode === null) await pause(5);
  return { child, ended };
}

const temporaries = (folder: string) =>
  readdirSync(folder).filter((name) => name.startsWith(".kerja-cocok-"));

test.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)("%s leaves nothing behind", async (signal) => {
  const folder = classFolder();
  const { child, ended } = await writing(folder);
  child.kill(signal);
  expect(await ended).toEqual([null, signal]);
  expect(readdirSync(folder).sort()).toEqual(["kelas xi.csv", "taman.yaml"]);
});

test("what a killed run leaves bears no name of a result, and goes with a later run", async () => {
  const folder = classFolder();
  const { child, ended } = await writing(folder);
  child.kill("SIGKILL");
  await ended;
  const [left = ""] = temporaries(folder);
  expect(readdirSync(folder).sort()).toEqual([left, "kelas xi.csv", "taman.yaml"]);
  utimesSync(join(folder, left), 0, 0);
  writeFileSync(join(folder, "kelas xi.csv"), lines("kode,sabar-1", "A-01,1"));
  expect(spawnSync(NODE, ARGS, { cwd: folder }).status).toBe(0);
  expect(readdirSync(folder).sort()).toEqual(["hasil kelas xi", "kelas xi.csv", "taman.yaml"]);
});

test("without a name the folder is called after the input, with the first number that is free", () => {
  const folder = classFolder(2);
  for (const _ of [1, 2, 3]) expect(spawnSync(NODE, ARGS, { cwd: folder }).status).toBe(0);
  const made = readdirSync(folder).filter((name) => name.startsWith("hasil"));
  expect(made.sort()).toEqual(["hasil kelas xi", "hasil kelas xi 2", "hasil kelas xi 3"]);
  const [first, ...others] = made.map((name) => readFileSync(join(folder, name, "rekap.html"), "utf8"));
  for (const other of others) expect(other).toBe(first);
});

test("the folder where somebody stands is no place for a class", () => {
  const folder = classFolder(2);
  const { status, stderr } = spawnSync(NODE, [...ARGS, "-o", "."], {
    cwd: folder,
    encoding: "utf8",
  });
  expect(status).toBe(2);
  expect(stderr).toContain(
    'Folder "." sudah ada isinya; tidak ada yang ditimpa. Sebut folder baru: -o "hasil kelas xi"',
  );
  expect(existsSync(join(folder, "rekap.html"))).toBe(false);
});
