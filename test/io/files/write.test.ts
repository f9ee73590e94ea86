import { execFileSync, spawn } from "node:child_process";
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { text as textOf } from "node:stream/consumers";
import { expect, onTestFinished, test } from "vitest";
import { type FileFailure, problem } from "../../../src/core/base/problem.ts";
import { nameNew, writeBeside, writeResult, writeWhole } from "../../../src/io/files/write.ts";
import { onDisk } from "../../faults/kept-disk.ts";
import { emptyFolder, isRoot, mayMoveElsewhere, openFiles, showsOpenFiles } from "../folder.ts";

function modeOf(file: string): string {
  return (statSync(file).mode & 0o777).toString(8);
}

test.each([
  ["laporan.txt", "Laporan\n"],
  ["laporan kosong.txt", ""],
  [".tersembunyi", "é👩‍🏫\n"],
  [`${"panjang-".repeat(31)}.json`, "x"],
])("%s is there whole, for its owner alone, and nothing else is", (name, text) => {
  const folder = emptyFolder();
  const file = join(folder, name);
  expect(writeWhole(file, text)).toBeNull();
  expect(readFileSync(file, "utf8")).toBe(text);
  expect(modeOf(file)).toBe("600");
  expect(readdirSync(folder)).toEqual([name]);
});

test.runIf(mayMoveElsewhere)("a name without a folder is meant here", () => {
  const folder = emptyFolder();
  const before = process.cwd();
  process.chdir(folder);
  try {
    expect(writeWhole("laporan.txt", "a")).toBeNull();
  } finally {
    process.chdir(before);
  }
  expect(readdirSync(folder)).toEqual(["laporan.txt"]);
});

test("what was there is replaced, and whoever has it open keeps the old one", () => {
  const folder = emptyFolder();
  const file = join(folder, "a.txt");
  writeFileSync(file, "yang lama, lebih panjang", { mode: 0o644 });
  const old = lstatSync(file).ino;
  expect(writeWhole(file, "baru")).toBeNull();
  expect(readFileSync(file, "utf8")).toBe("baru");
  expect(modeOf(file)).toBe("600");
  expect(lstatSync(file).ino).not.toBe(old);
  expect(readdirSync(folder)).toEqual(["a.txt"]);
});

test.each([
  ["a file", (target: string) => writeFileSync(target, "milik orang")],
  ["nothing", () => {}],
])("a link to %s is replaced, not followed", (_, make) => {
  const folder = emptyFolder();
  const target = join(emptyFolder(), "sasaran.txt");
  make(target);
  const before = readdirSync(join(target, ".."));
  symlinkSync(target, join(folder, "a.txt"));
  expect(writeWhole(join(folder, "a.txt"), "baru")).toBeNull();
  expect(lstatSync(join(folder, "a.txt")).isFile()).toBe(true);
  expect(readFileSync(join(folder, "a.txt"), "utf8")).toBe("baru");
  expect(readdirSync(join(target, ".."))).toEqual(before);
  if (before.length > 0) expect(readFileSync(target, "utf8")).toBe("milik orang");
});

test.each<[string, (folder: string) => string, FileFailure]>([
  ["the folder is not there", (folder) => join(folder, "tiada", "a.txt"), "missing"],
  [
    "a file is in the folder's place",
    (folder) => {
      writeFileSync(join(folder, "a"), "");
      return join(folder, "a", "b.txt");
    },
    "missing",
  ],
  [
    "a folder has the name",
    (folder) => {
      mkdirSync(join(folder, "a.txt"));
      return join(folder, "a.txt");
    },
    "folder",
  ],
  [
    "a pipe has the name",
    (folder) => {
      execFileSync("mkfifo", [join(folder, "pipa")]);
      return join(folder, "pipa");
    },
    "other",
  ],
  [
    "a link leads to a device",
    (folder) => {
      symlinkSync("/dev/null", join(folder, "a.txt"));
      return join(folder, "a.txt");
    },
    "other",
  ],
  ["the name is too long", (folder) => join(folder, "x".repeat(300)), "long-name"],
  [
    isRoot ? "the name holds NUL" : "the folder is read-only",
    (folder) => {
      if (isRoot) return `${folder}/a\u0000b`;
      mkdirSync(join(folder, "terkunci"), { mode: 0o500 });
      return join(folder, "terkunci", "a.txt");
    },
    isRoot ? "other" : "forbidden",
  ],
])("where %s, nothing changes and nothing is left behind", (_, make, reason) => {
  const folder = emptyFolder();
  const file = make(folder);
  const before = listing(folder);
  expect(writeWhole(file, "baru")).toEqual({
    code: "unwritable-file",
    args: { reason },
    severity: "error",
    place: { file },
  });
  expect(listing(folder)).toEqual(before);
});

/** Names, kinds, and where links lead. */
function listing(folder: string): unknown[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true }).map((entry) => [
    entry.name,
    entry.isDirectory(),
    entry.isSymbolicLink() ? readlinkSync(join(folder, entry.name)) : null,
  ]);
}

test("a folder's own permissions are left as they are", () => {
  const folder = emptyFolder();
  chmodSync(folder, 0o750);
  expect(writeWhole(join(folder, "a.txt"), "a")).toBeNull();
  expect(modeOf(folder)).toBe("750");
});

test.each(["a file", "an empty file", "a link", "a link to nothing", "a folder"])(
  "a file that must be new leaves %s of its name alone",
  (kind) => {
    const folder = emptyFolder();
    const [file, other] = [join(folder, "a.txt"), join(emptyFolder(), "lain.txt")];
    if (kind.startsWith("a link")) symlinkSync(other, file);
    if (kind === "a link" || kind === "a file") writeFileSync(file, "lama");
    if (kind === "an empty file") writeFileSync(file, "");
    if (kind === "a folder") mkdirSync(file);
    const before = lstatSync(file).ino;
    expect(writeBeside(file, "baru", nameNew)).toEqual(problem("file-exists", {}, { file }));
    expect(lstatSync(file).ino).toBe(before);
    expect(readdirSync(folder)).toEqual(["a.txt"]);
  },
);

test("a file that must be new is there whole, for its owner alone, and nothing else is", () => {
  const folder = emptyFolder();
  const file = join(folder, "a.txt");
  expect(writeBeside(file, "baru", nameNew)).toBeNull();
  expect([readFileSync(file, "utf8"), modeOf(file), statSync(file).nlink]).toEqual(["baru", "600", 1]);
  expect(readdirSync(folder)).toEqual(["a.txt"]);
});

test("a file that must be new in a folder that is none", () => {
  const file = join(emptyFolder(), "tiada/a.txt");
  expect(writeBeside(file, "baru", nameNew)).toEqual(
    problem("unwritable-file", { reason: "missing" }, { file }),
  );
});

test.each<[string, readonly ("linkSync" | "renameSync")[], string[]]>([
  ["has no links", ["linkSync"], ["a.txt"]],
  ["has neither links nor room for the name", ["linkSync", "renameSync"], []],
])("where the file system %s, a new file is there whole or not at all", async (_, only, names) => {
  const folder = emptyFolder();
  const fault = { at: 0, kind: "refused", code: "EPERM", lasts: 9, only } as const;
  const { result } = await onDisk(folder, fault, async () =>
    writeBeside(join(folder, "a.txt"), "baru", nameNew),
  );
  expect([result === null, readdirSync(folder)]).toEqual([names.length > 0, names]);
});

test.runIf(existsSync("/dev/full") && showsOpenFiles)(
  "a device that takes nothing is told, and does not stay open",
  () => {
    const file = "/dev/full";
    expect(writeResult(file, "a")).toEqual(problem("unwritable-file", { reason: "full" }, { file }));
    expect(openFiles()).not.toContain(file);
  },
);

test("a pipe takes a result, and is still there", async () => {
  const file = join(emptyFolder(), "pipa");
  execFileSync("mkfifo", [file]);
  const reader = spawn("cat", [file], { stdio: ["ignore", "pipe", "ignore"] });
  const read = textOf(reader.stdout);
  expect(writeResult(file, "hasil")).toBeNull();
  expect([await read, statSync(file).isFIFO()]).toEqual(["hasil", true]);
});

test.skipIf(!existsSync("/dev/shm"))(
  "in the memory that has a place among the devices a file is a file",
  () => {
    const folder = mkdtempSync("/dev/shm/kerja-cocok-");
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const file = join(folder, "hasil.json");
    expect([writeResult(file, "satu"), writeResult(file, "dua")]).toEqual([null, null]);
    expect(readFileSync(file, "utf8")).toBe("dua");
    expect(writeWhole(file, "tiga")).toBeNull();
    expect(readFileSync(file, "utf8")).toBe("tiga");
  },
);
