import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type SavedStack, saveableStack } from "../../../src/core/keying/stack.ts";
import { stacksFolder } from "../../../src/io/saved/file.ts";
import { keepNew } from "../../../src/io/saved/folder.ts";
import { listStacks, parseStack, stackText } from "../../../src/io/saved/stacks.ts";
import { holds } from "../../core/helpers.ts";
import { keyed } from "../../core/keying/keyed.ts";
import { emptyFolder } from "../folder.ts";

const ABOUT = {
  file: null,
  startedAt: "2026-11-24T17:06:00.000Z",
  savedAt: "2026-11-24T17:06:01.000Z",
  written: null,
};

function stackOf(keys: string, more: Partial<SavedStack> = {}): SavedStack {
  return { ...saveableStack(keyed(keys), ABOUT), ...more };
}

test.each([
  ["nothing", ""],
  ["half a code", "A-0"],
  ["half a class", "A⏎XI"],
  ["half a row", "A⏎XI-2⏎123⌫"],
  ["half a second pass", "A⏎⏎1111111111p12"],
  ["half the differences", "A⏎⏎1111111111p2211111111⏎ 3"],
  ["names that are no names of objects", "__proto__⏎constructor⏎1"],
])("%s comes back as it was kept", (_, keys) => {
  const stack = stackOf(keys, { written: { file: "/tmp/kelas.csv", mark: "abc" } });
  expect(parseStack(stackText(stack), "x")).toEqual({ stack });
});

test("a text that was cut anywhere is told to be damaged, and throws nothing", () => {
  const text = stackText(stackOf("A⏎XI-2⏎123"));
  holds(fc.nat({ max: text.length - 2 }), (end) => {
    expect(parseStack(text.slice(0, end), "x")).toMatchObject({ problem: { code: "saved-damaged" } });
  });
});

test.each<[string, object, string]>([
  ["of a later version", { version: 2 }, "saved-newer"],
  [
    "with a name that steers the terminal",
    { pupils: [{ code: "\u001b[2J", group: "", row: { choices: "", at: 0 }, isChecked: false }] },
    "saved-damaged",
  ],
  [
    "with answers that are no digits",
    { pupils: [{ code: "A", group: "", row: { choices: "1z", at: 0 }, isChecked: false }] },
    "saved-damaged",
  ],
  ["at a place that is none", { place: { kind: "nowhere", pupil: 0 } }, "saved-damaged"],
  ["of a role whose id is a path", { profile: "../x" }, "saved-damaged"],
  ["with a moment that is none", { savedAt: "kemarin" }, "saved-damaged"],
  ["that is another value", { pupils: {} }, "saved-damaged"],
])("a stack %s is told", (_, more, code) => {
  expect(parseStack(JSON.stringify({ ...stackOf("A⏎⏎1"), ...more }), "x")).toMatchObject({
    problem: { code },
  });
});

test.each(["/etc/profile", "/dev/tty", "kelas.csv", "../kelas.csv", "/tmp/a.csv.sh", "/tmp/\u001b[2J.csv"])(
  "no table is written to %j because a kept stack says so, and nothing else of it is lost",
  (file) => {
    const stack = stackOf("A⏎⏎1", { written: { file, mark: "abc" } });
    expect(parseStack(stackText(stack), "x")).toEqual({ stack: { ...stack, written: null } });
  },
);

test("the latest first, those that nobody can read last, and no link is followed", () => {
  const folder = stacksFolder(emptyFolder());
  const at = (savedAt: string) => stackText(stackOf("A⏎⏎1", { savedAt }));
  keepNew(folder, "kertas-1", at("2026-11-24T10:00:00.000Z"));
  keepNew(folder, "kertas-2", at("2026-11-25T10:00:00.000Z"));
  writeFileSync(join(folder, "rusak.json"), "{");
  symlinkSync(join(folder, "kertas-1.json"), join(folder, "tautan.json"));
  mkdirSync(join(folder, "folder.json"));
  expect(listStacks(folder).map((kept) => ("stack" in kept ? kept.name : kept.problem.code))).toEqual([
    "kertas-2",
    "kertas-1",
    "saved-link",
    "saved-damaged",
    "saved-damaged",
  ]);
  expect(listStacks(folder)[0]).toMatchObject({
    file: join(folder, "kertas-2.json"),
    text: at("2026-11-25T10:00:00.000Z"),
  });
  expect(listStacks(join(folder, "tiada"))).toEqual([]);
});
