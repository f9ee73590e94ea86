import { execFileSync } from "node:child_process";
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Problem, problem } from "../../../src/core/base/problem.ts";
import { listSaved, readSaved, saveInterview, textOf } from "../../../src/io/saved/folder.ts";
import { emptyFolder, isRoot } from "../folder.ts";
import { SAVED } from "../saved-interview.ts";

const WHOLE = JSON.stringify(SAVED);

/** The saved interview with some keys replaced; undefined takes one away. */
function with_(changes: Record<string, unknown>): string {
  return JSON.stringify({ ...SAVED, ...changes });
}

describe("a damaged file is told, and the others are still read", () => {
  test.each([
    ["empty", ""],
    ["cut off", WHOLE.slice(0, WHOLE.length / 2)],
    ["without its last sign", WHOLE.slice(0, -1)],
    ["twice", WHOLE + WHOLE],
    ["binary", "\u0000\u0001\u0002"],
    ["of something else", '"halo"'],
    ["null", "null"],
    ["a list", `[${WHOLE}]`],
    ["an empty mapping", "{}"],
    ["without answers", with_({ answers: undefined })],
    ["with answers as a list", with_({ answers: [4] })],
    ["with a text for the answers", with_({ answers: "" })],
    ["with a number for the answers", with_({ answers: 5 })],
    ["with null for the answers", with_({ answers: null })],
    ["with a text for the fingerprints", with_({ itemFingerprints: "abc" })],
    ["with an answer that is none", with_({ answers: { "empati-1": "empat" } })],
    ["with an answer that is null", with_({ answers: { "empati-1": null } })],
    ["with a mapping for an answer", with_({ answers: { "empati-1": { a: 1 } } })],
    ["with fingerprints as a list", with_({ itemFingerprints: ["a"] })],
    ["with a strange order", with_({ order: "random" })],
    ["with a text for the seed", with_({ seed: "7" })],
    ...["../lain", "Peran", 7].map((role): [string, string] => [
      `that explores ${role}`,
      with_({ explored: { roles: [role], isCatalogue: false, wishes: {} } }),
    ]),
    ["with a wish that is none", with_({ explored: { roles: [], isCatalogue: true, wishes: { a: 1 } } })],
    ["with a number for the time", with_({ savedAt: 5 })],
    ...[
      "",
      "kemarin",
      "2026-02-30T00:00:00.000Z",
      "2026-01-01",
      "2026-01-01T00:00:00Z",
      "2026-01-01T07:00:00.000+07:00",
      " 2026-01-01T00:00:00.000Z",
      "2026-01-01T00:00:00.000Z\u001b[2J",
      "../../2026-01-01T00:00:00.000Z",
      "1969-12-31T23:59:59.999Z",
      "+010000-01-01T00:00:00.000Z",
      "+275760-09-13T00:00:00.000Z",
      "-000001-01-01T00:00:00.000Z",
      "9".repeat(100_000),
    ].flatMap((moment) =>
      ["startedAt", "savedAt"].map((key): [string, string] => [
        `with ${JSON.stringify(moment.slice(0, 40))} for ${key}`,
        with_({ [key]: moment }),
      ]),
    ),
    ["with a path for the role's id", with_({ profile: "../../etc/passwd" })],
    ["with an id that no role has", with_({ profile: "peran\n" })],
    ["with a file that is not told whole", with_({ file: "../peran.yaml" })],
    ["with a seed that is no whole number", with_({ seed: 0.5 })],
    ["with a seed past all numbers", with_({}).replace('"seed":7', '"seed":1e999')],
    [
      "nested deeply",
      with_({}).replace('"skipped":[', `"skipped":[${"[".repeat(200_000)}${"]".repeat(200_000)},`),
    ],
    [
      "with answers nested deeply",
      with_({}).replace('"empati-1":4', `"empati-1":${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`),
    ],
    ["with skipped ids that are none", with_({ skipped: [1] })],
    ["without fingerprints", with_({ itemFingerprints: undefined })],
    ["of version 0", with_({ version: 0 })],
    ["of a version that is a text", with_({ version: "2" })],
  ])("%s", async (_, text) => {
    const folder = emptyFolder();
    saveInterview(folder, "utuh", SAVED);
    writeFileSync(join(folder, "rusak.json"), text);
    const file = join(folder, "rusak.json");
    expect(await listSaved(folder)).toEqual([
      { name: "utuh", file: join(folder, "utuh.json"), saved: SAVED, text: textOf(SAVED) },
      { name: "rusak", file, problem: problem("saved-damaged", {}, { file }) },
    ]);
    expect(readFileSync(file, "utf8")).toBe(text);
  });

  test("cut off at any byte", async () => {
    const folder = emptyFolder();
    saveInterview(folder, "a", SAVED);
    const file = join(folder, "a.json");
    for (let length = WHOLE.length - 1; length >= 0; length -= 7) {
      truncateSync(file, length);
      expect(await readSaved(folder, "a")).toEqual({
        name: "a",
        file,
        problem: problem("saved-damaged", {}, { file }),
      });
    }
  });
});

test("a file that is far too large is told, and not read", async () => {
  const folder = emptyFolder();
  saveInterview(folder, "utuh", SAVED);
  const file = join(folder, "besar.json");
  writeFileSync(file, WHOLE);
  // It takes no room on the disk.
  truncateSync(file, 2 ** 40);
  const [sound, large] = await listSaved(folder);
  expect(sound).toMatchObject({ name: "utuh", saved: SAVED });
  expect(large).toEqual({
    name: "besar",
    file,
    problem: problem("saved-damaged", {}, { file }),
  });
});

test("the name of a role steers no terminal, and stays in its line", async () => {
  const folder = emptyFolder();
  writeFileSync(join(folder, "a.json"), with_({ role: "Peran\u001b[2J\n1. Lain\u202e" }));
  expect(await readSaved(folder, "a")).toMatchObject({ saved: { role: "Peran[2J 1. Lain" } });
});

test.each<[string, Record<string, unknown>]>([
  ["of the first moment", { startedAt: "1970-01-01T00:00:00.000Z" }],
  ["in the order of the profile", { order: "listed" }],
  [
    "that explores roles",
    { explored: { roles: ["perawat", "/rumah/peran.yaml"], isCatalogue: true, wishes: { gaji: "tinggi" } } },
  ],
])("a kept interview %s is read", async (_, changes) => {
  const folder = emptyFolder();
  writeFileSync(join(folder, "a.json"), with_(changes));
  expect(await readSaved(folder, "a")).toMatchObject({ saved: changes });
});

test("no id is left out, whatever JavaScript calls so", async () => {
  const folder = emptyFolder();
  const changes = { answers: { constructor: 4, prototype: 2 }, itemFingerprints: { constructor: "a" } };
  writeFileSync(join(folder, "a.json"), with_(changes));
  expect(await readSaved(folder, "a")).toMatchObject({ saved: changes });
});

test.each<[string, (file: string) => void, Problem["code"]]>([
  ["of a newer version", (file) => writeFileSync(file, with_({ version: 2, isian: {} })), "saved-newer"],
  ["of a much newer version", (file) => writeFileSync(file, '{"version": 99}'), "saved-newer"],
  ["that is a folder", (file) => mkdirSync(file), "saved-damaged"],
  ["that is a pipe", (file) => execFileSync("mkfifo", [file]), "saved-damaged"],
  [
    "that is a link to a sound one",
    (file) => {
      writeFileSync(`${file}.asli`, WHOLE);
      symlinkSync(`${file}.asli`, file);
    },
    "saved-link",
  ],
  ["that is a link to nothing", (file) => symlinkSync(`${file}.tiada`, file), "saved-link"],
])("a file %s is told, and left alone", async (_, make, code) => {
  const folder = emptyFolder();
  const file = join(folder, "a.json");
  make(file);
  const expected = { name: "a", file, problem: { code, args: {}, severity: "error", place: { file } } };
  expect(await readSaved(folder, "a")).toEqual(expected);
  expect(await listSaved(folder)).toEqual([expected]);
  expect(lstatSync(file)).toBeDefined();
});

test("a file that is not there, or not ours", async () => {
  const folder = emptyFolder();
  const file = join(folder, "a.json");
  if (!isRoot) {
    writeFileSync(file, WHOLE);
    chmodSync(file, 0);
  }
  expect(await readSaved(folder, "a")).toEqual({
    name: "a",
    file,
    problem: problem("unreadable-file", { reason: isRoot ? "missing" : "forbidden" }, { file }),
  });
});

test("keys of a later version are left out", async () => {
  const folder = emptyFolder();
  writeFileSync(join(folder, "a.json"), with_({ isian: 1, __proto__: { a: 1 } }));
  expect(await readSaved(folder, "a")).toMatchObject({ saved: SAVED });
  expect(Object.keys(((await readSaved(folder, "a")) as { saved: object }).saved)).not.toContain("isian");
});
