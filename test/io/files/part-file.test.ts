import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { problem } from "../../../src/core/base/problem.ts";
import { PartFile } from "../../../src/io/files/part-file.ts";
import { emptyFolder } from "../folder.ts";

async function begin(file: string): Promise<PartFile> {
  const part = await PartFile.begin(file);
  if (!(part instanceof PartFile)) throw new Error(part.code);
  return part;
}

test("a file has its name only when it is whole", async () => {
  const folder = emptyFolder();
  writeFileSync(join(folder, "hasil.csv"), "lama");
  const part = await begin(join(folder, "hasil.csv"));
  expect(await part.write(Buffer.from("ba"))).toBeNull();
  expect(await part.write(Buffer.from("ru"))).toBeNull();
  expect(readFileSync(join(folder, "hasil.csv"), "utf8")).toBe("lama");
  expect(await part.finish()).toBeNull();
  expect(readdirSync(folder)).toEqual(["hasil.csv"]);
  expect(readFileSync(join(folder, "hasil.csv"), "utf8")).toBe("baru");
  expect(statSync(join(folder, "hasil.csv")).mode & 0o777).toBe(0o600);
});

test("what is discarded leaves nothing, and nobody listens any more", async () => {
  const folder = emptyFolder();
  const before = ["SIGINT", "SIGTERM", "SIGHUP", "exit"].map((name) => process.listenerCount(name));
  const part = await begin(join(folder, "hasil.csv"));
  await part.write(Buffer.from("x"));
  await part.discard();
  expect(readdirSync(folder)).toEqual([]);
  const after = ["SIGINT", "SIGTERM", "SIGHUP", "exit"].map((name) => process.listenerCount(name));
  expect(after).toEqual(before);
});

test.each([
  ["in a folder that is not there", "tiada/hasil.csv", "missing"],
  ["below a file", "berkas/hasil.csv", "missing"],
] as const)("%s nothing can be begun", async (_, name, reason) => {
  const folder = emptyFolder();
  writeFileSync(join(folder, "berkas"), "");
  const file = join(folder, name);
  expect(await PartFile.begin(file)).toEqual(problem("unwritable-file", { reason }, { file }));
});

test("the name of a folder is told at the end, and nothing is left", async () => {
  const folder = emptyFolder();
  const file = join(folder, "hasil");
  mkdirSync(file);
  const part = await begin(file);
  expect(await part.finish()).toEqual(problem("unwritable-file", { reason: "folder" }, { file }));
  expect(readdirSync(folder)).toEqual(["hasil"]);
});
