import { appendFileSync, mkdirSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { problem } from "../../../src/core/base/problem.ts";
import { openFile, openStream, ReadFailure, type Source } from "../../../src/io/streams/source.ts";
import { emptyFolder } from "../folder.ts";
import { textOf } from "./chunks.ts";

async function opened(file: string): Promise<Source> {
  const source = await openFile(file);
  if ("problem" in source) throw new Error(source.problem.code);
  return source;
}

test.each([1, 60_000, 200_000])("a file of %d lines is read whole", async (lines) => {
  const file = join(emptyFolder(), "a.csv");
  const text = "é,1\n".repeat(lines);
  writeFileSync(file, text);
  const source = await opened(file);
  expect(source.file).toBe(file);
  expect((await textOf(source.chunks)) === text).toBe(true);
  expect(await source.close()).toEqual([]);
});

/** Too long to be read at once. */
const LONG = "a\n".repeat(200_000);

test("a file that grows while it is read is read as far as it reached, and that is told", async () => {
  const file = join(emptyFolder(), "a.csv");
  writeFileSync(file, LONG);
  const source = await opened(file);
  appendFileSync(file, "b\n");
  expect((await textOf(source.chunks)) === LONG).toBe(true);
  expect(await source.close()).toEqual([problem("file-grew", {}, { file }, "warning")]);
});

test("a file that shrinks ends where it ends", async () => {
  const file = join(emptyFolder(), "a.csv");
  writeFileSync(file, LONG);
  const source = await opened(file);
  truncateSync(file, 2);
  expect([await textOf(source.chunks), await source.close()]).toEqual(["a\n", []]);
});

test.runIf(process.platform === "linux")(
  "what the system makes up while it is read is read to its end",
  async () => {
    const source = await opened("/proc/self/comm");
    expect(await textOf(source.chunks)).toMatch(/^.+\n$/);
    expect(await source.close()).toEqual([]);
  },
);

test("a file that is not there, and a folder", async () => {
  const folder = emptyFolder();
  mkdirSync(join(folder, "map"));
  const names = ["tiada.csv", "map"].map((name) => join(folder, name));
  expect(await Promise.all(names.map(openFile))).toEqual([
    { problem: problem("unreadable-file", { reason: "missing" }, { file: names[0] ?? "" }) },
    { problem: problem("unreadable-file", { reason: "folder" }, { file: names[1] ?? "" }) },
  ]);
});

test("stdin may give texts as well as bytes", async () => {
  const source = openStream(Readable.from(["é", Buffer.from("\n"), "b"]));
  expect([source.file, await source.close()]).toEqual([undefined, []]);
  expect(await textOf(source.chunks)).toBe("é\nb");
});

test("an input that breaks off says why", async () => {
  async function* broken(): AsyncGenerator<Uint8Array> {
    yield Buffer.from("a\n");
    throw Object.assign(new Error("gone"), { code: "EACCES" });
  }
  const read = textOf(openStream(broken()).chunks);
  await expect(read).rejects.toBeInstanceOf(ReadFailure);
  await expect(read).rejects.toMatchObject({ reason: "forbidden" });
});
