import { type ChildProcess, fork } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { expect, test, vi } from "vitest";
import { claimed } from "../../../src/io/saved/claim.ts";
import { onDisk } from "../../faults/kept-disk.ts";
import { emptyFolder, openFiles, showsOpenFiles } from "../folder.ts";

const LINES = 400;
const PROGRAMS = ["a", "b", "c"];

/** Programs that all add lines to one file, and have not begun to. */
async function programs(folder: string): Promise<ChildProcess[]> {
  const outfile = join(emptyFolder(), "racer.mjs");
  const entryPoints = [join(import.meta.dirname, "racer.ts")];
  buildSync({ entryPoints, outfile, bundle: true, platform: "node", format: "esm" });
  const all = PROGRAMS.map((own) => fork(outfile, [folder, String(LINES), own]));
  await Promise.all(all.map(message));
  return all;
}

function message(program: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    program.once("message", resolve);
    program.once("error", reject);
    program.once("exit", (code) => reject(new Error(`ended with ${code}`)));
  });
}

test("of programs that change a file at one moment one does, and no change is lost", async () => {
  const folder = emptyFolder();
  const file = join(folder, "a.json");
  writeFileSync(file, "");
  const all = await programs(folder);
  const messages = all.map(message);
  for (const program of all) program.send("go");
  const added = (await Promise.all(messages)).flatMap((lines) => lines as string[]);
  expect(readFileSync(file, "utf8").split("\n").slice(0, -1).sort()).toEqual(added.sort());
  // Each got its turn, and no claim is left.
  expect(added.length).toBeGreaterThan(PROGRAMS.length);
  expect(readdirSync(folder)).toEqual(["a.json"]);
});

/** The largest number that a system gives to a program, and that no test machine comes to. */
const ENDED = 2 ** 22;

test.each([
  ["changed", ["klaim"]],
  [null, []],
] as const)("where the change ends with %s, claims of the dead stay with the state: %j", (rivalry, left) => {
  const folder = emptyFolder();
  const claim = join(folder, "klaim");
  writeFileSync(claim, String(ENDED));
  expect(claimed(claim, () => rivalry)).toBe(rivalry);
  expect(readdirSync(folder)).toEqual(left);
});

test("a claim that nobody can read is somebody's, however old it is", () => {
  const folder = emptyFolder();
  const claim = join(folder, "klaim");
  mkdirSync(claim);
  utimesSync(claim, 0, 0);
  const change = vi.fn(() => null);
  expect(claimed(claim, change)).toBe("changed");
  expect(change).not.toHaveBeenCalled();
  expect(readdirSync(folder)).toEqual(["klaim"]);
});

test("where the disk has no room for a claim, nothing is changed, and no claim is left", async () => {
  const folder = emptyFolder();
  const change = vi.fn(() => null);
  const fault = { at: 0, kind: "refused", code: "ENOSPC", lasts: 9, only: ["writeSync"] } as const;
  const work = async () => claimed(join(folder, "klaim"), change);
  await expect(onDisk(folder, fault, work)).rejects.toMatchObject({ code: "ENOSPC" });
  expect(change).not.toHaveBeenCalled();
  expect(readdirSync(folder)).toEqual([]);
});

test.runIf(showsOpenFiles)("a claim is not held open", () => {
  const folder = emptyFolder();
  let open: string[] = [];
  claimed(join(folder, "klaim"), () => {
    open = openFiles().filter((path) => path.startsWith(folder));
    return null;
  });
  expect(open).toEqual([]);
});
