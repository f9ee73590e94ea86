import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type Around, type Begun, Making } from "../../../src/cli/making/making.ts";
import { KeptFile } from "../../../src/io/files/kept-file.ts";
import { emptyFolder } from "../../io/folder.ts";

function begun(): Begun {
  return { source: { id: "penjaga-taman", role: "Penjaga Taman" }, comments: [], head: [] };
}

const COMMAND = "kerja-cocok peran buat a.yaml --linear";

function making(file: string, one: Begun, recover: Around["recover"]): Making {
  return new Making(new KeptFile(file, null), one, { recover, goesOnBy: COMMAND });
}

test("what could not be written is written once the person has made room for it", async () => {
  const folder = join(emptyFolder(), "peran");
  const file = join(folder, "penjaga-taman.yaml");
  const told: unknown[] = [];
  const made = making(file, begun(), async ({ code }) => {
    told.push(code);
    mkdirSync(folder);
    return null;
  });
  expect([await made.save(), made.ending, told]).toEqual([true, null, ["unwritable-file"]]);
  expect(readFileSync(file, "utf8")).toContain("role: Penjaga Taman\n");
});

test("where the person leaves it at that, it ends as they were told", async () => {
  const folder = join(emptyFolder(), "peran");
  const made = making(join(folder, "a.yaml"), begun(), async () => 2);
  expect([await made.save(), made.ending, made.isKept]).toEqual([false, 2, false]);
});

test("what was written elsewhere stays, and what was answered goes beside it", async () => {
  const folder = emptyFolder();
  const file = join(folder, "a.yaml");
  const made = making(file, begun(), async () => 2);
  writeFileSync(file, "lain");
  expect([await made.save(), made.ending]).toEqual([
    false,
    { sentence: expect.stringContaining("a-2.yaml"), todo: expect.stringMatching(`: ${COMMAND}$`) },
  ]);
  expect(readdirSync(folder).sort()).toEqual(["a-2.yaml", "a.yaml"]);
  expect(readFileSync(file, "utf8")).toBe("lain");
});

test("nothing is written that could not be read again", async () => {
  const folder = emptyFolder();
  const long = { ...begun(), source: { id: "a", role: "A", summary: "panjang ".repeat(40_000) } };
  const told: unknown[] = [];
  const made = making(join(folder, "a.yaml"), long, async ({ code }) => {
    told.push(code);
    return 1;
  });
  expect([await made.save(), told, readdirSync(folder)]).toEqual([false, ["profile-too-large"], []]);
});
