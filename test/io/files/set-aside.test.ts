import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { problem } from "../../../src/core/base/problem.ts";
import { setAside } from "../../../src/io/files/set-aside.ts";
import { onDisk } from "../../faults/kept-disk.ts";
import { emptyFolder } from "../folder.ts";

test.each<[string, standing: string | null]>([
  ["nothing", null],
  ["an empty file", ""],
  ["just what is to be written", "baru"],
])("%s is not set aside", (_, standing) => {
  const folder = emptyFolder();
  const file = join(folder, "a.yaml");
  if (standing !== null) writeFileSync(file, standing);
  expect(setAside(file, "baru")).toBeNull();
  expect(readdirSync(folder)).toEqual(standing === null ? [] : ["a.yaml"]);
});

test("anything else is kept beside its place, under a name that was free", () => {
  const folder = emptyFolder();
  const file = join(folder, "a.yaml");
  writeFileSync(file, Buffer.from([0xff, 0x61]));
  writeFileSync(join(folder, "a-2.yaml"), "dua");
  expect(setAside(file, "baru")).toEqual({ file: join(folder, "a-3.yaml") });
  expect(readFileSync(join(folder, "a-3.yaml"))).toEqual(Buffer.from([0xff, 0x61]));
  expect(readFileSync(join(folder, "a-2.yaml"), "utf8")).toBe("dua");
});

test("where it cannot be kept, that is told", () => {
  const name = "a".repeat(255);
  const file = join(emptyFolder(), name);
  writeFileSync(file, "lama");
  expect(setAside(file, "baru")).toMatchObject({ problem: { code: "unwritable-file" } });
});

test("where nobody knows what stands there, that is told", () => {
  const file = join(emptyFolder(), "a".repeat(300));
  expect(setAside(file, "baru")).toEqual({
    problem: problem("unwritable-file", { reason: "long-name" }, { file }),
  });
});

test("killed at any step, no half of it has a name", async () => {
  for (let at = 0, isHit = true; isHit; at += 1) {
    const folder = emptyFolder();
    writeFileSync(join(folder, "a.yaml"), "lama");
    const work = async () => setAside(join(folder, "a.yaml"), "baru");
    ({ isHit } = await onDisk(folder, { at, kind: "killed" }, work));
    const named = readdirSync(folder).filter((name) => !name.startsWith("."));
    expect(named.map((name) => readFileSync(join(folder, name), "utf8"))).toEqual(named.map(() => "lama"));
  }
});
