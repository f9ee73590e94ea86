import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { problem } from "../../../src/core/base/problem.ts";
import { MOST_KEPT_BYTES, readNoLink, stacksFolder } from "../../../src/io/saved/file.ts";
import { keepNew, keepText, listSaved } from "../../../src/io/saved/folder.ts";
import { emptyFolder, openFiles, showsOpenFiles } from "../folder.ts";

test("what is keyed in from paper is no interview", async () => {
  const folder = emptyFolder();
  expect(keepNew(stacksFolder(folder), "kertas-1", "{}")).toEqual({ name: "kertas-1" });
  expect(await listSaved(folder)).toEqual([]);
});

test("whatever can be kept can be read again", () => {
  const folder = emptyFolder();
  const text = "a".repeat(MOST_KEPT_BYTES);
  expect(keepText(folder, "a", text)).toBeNull();
  const read = readNoLink(join(folder, "a.json"));
  expect("text" in read && read.text === text).toBe(true);
  expect(keepText(folder, "b", `${text}a`)).toMatchObject({ args: { reason: "too-large" } });
});

test("a folder in the place of a kept file is told", () => {
  const file = join(emptyFolder(), "a.json");
  mkdirSync(file);
  expect(readNoLink(file)).toEqual({ problem: problem("saved-damaged", {}, { file }) });
});

test.runIf(showsOpenFiles)("a kept file does not stay open", () => {
  const file = join(emptyFolder(), "a.json");
  writeFileSync(file, "{}");
  expect(readNoLink(file)).toEqual({ text: "{}" });
  expect(openFiles()).not.toContain(file);
});
