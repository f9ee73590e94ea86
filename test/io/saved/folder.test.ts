import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type Problem, problem } from "../../../src/core/base/problem.ts";
import {
  checkSavedFolder,
  deleteSaved,
  isKept,
  isReadOnly,
  listSaved,
  openSavedFolder,
  readSaved,
  saveInterview,
  saveNew,
  textOf,
} from "../../../src/io/saved/folder.ts";
import { temporaryFor } from "../../../src/io/saved/leftovers.ts";
import { emptyFolder } from "../folder.ts";
import { SAVED, savedAt } from "../saved-interview.ts";

function modeOf(file: string): string {
  return (statSync(file).mode & 0o777).toString(8);
}

test("what is saved is read again as it was, by its owner alone", async () => {
  const folder = join(emptyFolder(), "kerja-cocok", "wawancara");
  expect(saveInterview(folder, "20260101-0000-peran", SAVED)).toBeNull();
  const file = join(folder, "20260101-0000-peran.json");
  expect(await readSaved(folder, "20260101-0000-peran")).toEqual({
    name: "20260101-0000-peran",
    file,
    saved: SAVED,
    text: textOf(SAVED),
  });
  expect(modeOf(folder)).toBe("700");
  expect(modeOf(file)).toBe("600");
  expect(readdirSync(folder)).toEqual(["20260101-0000-peran.json"]);
});

test.each<[string, (file: string) => void]>([
  ["a file", (file) => writeFileSync(file, "milik orang")],
  ["a link", (file) => symlinkSync("tiada", file)],
  ["a folder", (file) => mkdirSync(file)],
])("%s of that name is not replaced", (_, make) => {
  const folder = emptyFolder();
  const file = join(folder, "a.json");
  make(file);
  const { ino } = lstatSync(file);
  expect(saveInterview(folder, "a", SAVED)).toEqual(problem("file-exists", {}, { file }));
  expect([lstatSync(file).ino, readdirSync(folder)]).toEqual([ino, ["a.json"]]);
});

test("the list begins with the latest; of one moment with the last name; what cannot be read ends it", async () => {
  const folder = emptyFolder();
  const times = { a: "02", c: "03", b: "03", e: "01", d: "10" };
  for (const [name, minute] of Object.entries(times)) {
    saveInterview(folder, name, savedAt(`2026-01-01T00:${minute}:00.000Z`));
  }
  for (const name of ["x", "z", "y"]) writeFileSync(join(folder, `${name}.json`), "");
  expect((await listSaved(folder)).map(({ name }) => name)).toEqual(["d", "c", "b", "a", "e", "z", "y", "x"]);
});

test("other files are no saved interviews", async () => {
  const folder = emptyFolder();
  for (const name of [".a.json", "a.txt", "json", "a.json.bak"])
    writeFileSync(join(folder, name), JSON.stringify(SAVED));
  expect(await listSaved(folder)).toEqual([]);
});

test.each([
  ["there is none", () => {}],
  ["it is a file", (folder: string) => writeFileSync(folder, "")],
])("a folder has no saved interviews where %s", async (_, make) => {
  const folder = join(emptyFolder(), "simpanan");
  make(folder);
  expect(await listSaved(folder)).toEqual([]);
});

test("deleting takes the file, or the link in its place, and nothing else", () => {
  const folder = emptyFolder();
  const target = join(folder, "sasaran");
  writeFileSync(target, "milik orang");
  symlinkSync(target, join(folder, "a.json"));
  saveInterview(folder, "b", SAVED);
  saveInterview(folder, "c", SAVED);
  expect([deleteSaved(folder, "a"), deleteSaved(folder, "b")]).toEqual([null, null]);
  expect(readdirSync(folder).sort()).toEqual(["c.json", "sasaran"]);
  expect(readFileSync(target, "utf8")).toBe("milik orang");
});

test("what cannot be deleted is told", () => {
  const folder = emptyFolder();
  mkdirSync(join(folder, "b.json"));
  expect(deleteSaved(folder, "b")).toMatchObject({ code: "unwritable-file" });
  expect(readdirSync(folder)).toEqual(["b.json"]);
});

test("what another program was quicker to delete is gone, and so is what is left of it", () => {
  const folder = emptyFolder();
  writeFileSync(temporaryFor(folder, "a").replace(`-${process.pid}-`, `-${2 ** 22}-`), "jawaban");
  expect(deleteSaved(folder, "a")).toBe("gone");
  expect(readdirSync(folder)).toEqual([]);
});

test("what nobody could read again is not written, and told", () => {
  const folder = emptyFolder();
  const told = problem("unwritable-file", { reason: "too-large" }, { file: join(folder, "a.json") });
  expect(saveInterview(folder, "a", { ...SAVED, role: "x".repeat(8 * 1024 * 1024) })).toEqual(told);
  expect(readdirSync(folder)).toEqual([]);
});

test("whether a folder can be listed: one that is not there has nothing in it", () => {
  const folder = emptyFolder();
  symlinkSync("lingkar", join(folder, "lingkar"));
  const lost = join(folder, "lingkar");
  expect([folder, join(folder, "tiada"), lost].map(checkSavedFolder)).toEqual([
    null,
    null,
    problem("unreadable-file", { reason: "other" }, { file: lost }),
  ]);
});

test.each<[string, (folder: string) => void, Problem["code"], object]>([
  ["a link is in its place", (folder) => symlinkSync(emptyFolder(), folder), "saved-link", {}],
  ["a file is in its place", (folder) => writeFileSync(folder, ""), "unwritable-file", { reason: "other" }],
])("the folder cannot be used where %s", (_, make, code, args) => {
  const folder = join(emptyFolder(), "simpanan");
  make(folder);
  const told = { code, args, severity: "error", place: { file: folder } };
  expect(openSavedFolder(folder)).toEqual(told);
  expect(saveInterview(folder, "a", SAVED)).toEqual(told);
  rmSync(folder, { force: true });
});

test("the folder cannot be made below a file", () => {
  const file = join(emptyFolder(), "a");
  writeFileSync(file, "");
  const folder = join(file, "simpanan");
  expect(openSavedFolder(folder)).toEqual(
    problem("unwritable-file", { reason: "missing" }, { file: folder }),
  );
});

test.runIf(process.platform === "linux")(
  "the folder cannot be made where the system takes no new names",
  () => {
    const folder = "/proc/tiada/kerja-cocok";
    expect(openSavedFolder(folder)).toEqual(
      problem("unwritable-file", { reason: "missing" }, { file: folder }),
    );
  },
);

test("new interviews never share a name, whatever stands there already", async () => {
  const folder = join(emptyFolder(), "kerja-cocok");
  const names = () => saveNew(folder, "a", SAVED);
  expect([names(), names()]).toEqual([{ name: "a" }, { name: "a-2" }]);
  writeFileSync(join(folder, "a-3.json"), "rusak");
  symlinkSync("tiada", join(folder, "a-4.json"));
  expect(names()).toEqual({ name: "a-5" });
  expect(await readSaved(folder, "a-5")).toMatchObject({ saved: SAVED });
  expect(readFileSync(join(folder, "a-3.json"), "utf8")).toBe("rusak");
  expect(modeOf(folder)).toBe("700");
});

test("a new interview in a folder that is none", () => {
  const folder = join(emptyFolder(), "berkas");
  writeFileSync(folder, "");
  expect(saveNew(folder, "a", SAVED)).toEqual({
    problem: problem("unwritable-file", { reason: "other" }, { file: folder }),
  });
});

test.each<[string, (file: string) => void]>([
  ["a kept interview", (file) => writeFileSync(file, "{}")],
  ["a link that leads nowhere", (file) => symlinkSync("tiada", file)],
  ["a folder", (file) => mkdirSync(file)],
])("%s takes its name", (_, make) => {
  const folder = emptyFolder();
  make(join(folder, "a.json"));
  expect([isKept(folder, "a"), isKept(folder, "b")]).toEqual([true, false]);
});

test.each([
  ["too long", "x".repeat(300)],
  ["below a file", "berkas/a"],
])("nothing is kept under a name that is %s", (_, name) => {
  const folder = emptyFolder();
  writeFileSync(join(folder, "berkas"), "");
  expect(isKept(folder, name)).toBe(false);
});

test("an interview is read-only where its owner has locked it", () => {
  const folder = emptyFolder();
  saveInterview(folder, "a", SAVED);
  expect([isReadOnly(folder, "a"), isReadOnly(folder, "tiada")]).toEqual([false, false]);
  chmodSync(join(folder, "a.json"), 0o400);
  expect(isReadOnly(folder, "a")).toBe(true);
  symlinkSync("a.json", join(folder, "tautan.json"));
  expect(isReadOnly(folder, "tautan")).toBe(false);
});
