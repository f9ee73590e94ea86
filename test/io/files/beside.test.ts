import { closeSync, openSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { flushName, standingAt } from "../../../src/io/files/beside.ts";
import { writeResult, writeWhole } from "../../../src/io/files/write.ts";
import { emptyFolder, openFiles, showsOpenFiles, watchFlushes } from "../folder.ts";

test.runIf(showsOpenFiles)("the disk is asked to keep a file, and then its name; nothing stays open", () => {
  const folder = emptyFolder();
  const flushed = watchFlushes();
  expect(writeWhole(join(folder, "a.txt"), "a")).toBeNull();
  expect(flushed).toEqual([expect.stringContaining(`${folder}/.kerja-cocok-`), folder]);
  expect(openFiles().filter((path) => path.startsWith(folder))).toEqual([]);
});

test("where a folder cannot be flushed, nothing is amiss", () => {
  expect(() => flushName(join(emptyFolder(), "tiada/a.txt"))).not.toThrow();
});

test.runIf(showsOpenFiles)(
  "a file that is open somewhere is added to under that name, and never replaced",
  () => {
    const file = join(emptyFolder(), "hasil.txt");
    writeFileSync(file, "lama ");
    const handle = openSync(file, "r+");
    onTestFinished(() => closeSync(handle));
    const opened = `/dev/fd/${handle}`;
    expect([standingAt(file), standingAt(opened)]).toEqual(["file", "stream"]);
    expect(writeWhole(opened, "baru")).toMatchObject({ code: "unwritable-file" });
    expect([writeResult(opened, "baru"), readFileSync(file, "utf8")]).toEqual([null, "lama baru"]);
  },
);
