import { type ChildProcess, fork } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { expect, test } from "vitest";
import { emptyFolder } from "../folder.ts";

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
