import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { startInterview } from "../../../src/core/interview/interview.ts";
import { type SavedInterview, saveable } from "../../../src/core/interview/saved.ts";
import { saveableStack } from "../../../src/core/keying/stack.ts";
import { stacksFolder } from "../../../src/io/saved/file.ts";
import { saveInterview } from "../../../src/io/saved/folder.ts";
import { stackText } from "../../../src/io/saved/stacks.ts";
import { history } from "../../../src/text/history.ts";
import { keyed } from "../../core/keying/keyed.ts";
import { lines, run, type Setting, stateFolder, temporaryFolder } from "../helpers.ts";
import { catalogueIn, keptTexts, ROLES, smallRole } from "./start-helpers.ts";

/** The listing shows the latest first: these are its numbers 1, 2 and 3. */
const NAMES = ["tiga", "dua", "satu"] as const;
const MOMENTS = { startedAt: "2026-11-24T17:06:00.000Z", savedAt: "2026-11-24T17:06:01.000Z" };
const TERMINAL = { stdin: true, stderr: true };

function saved(day: string, finished: boolean): SavedInterview {
  const times = { startedAt: `2026-11-0${day}T08:00:00.000Z`, savedAt: `2026-11-0${day}T08:05:00.000Z` };
  const begun = startInterview(smallRole(), { seed: 1, answers: { "sabar-1": Number(day) } });
  return saveable(begun, { file: null, finished, ...times });
}

/** A folder with three interviews, the second of which goes on. */
function kept(): Setting & { folder: string } {
  const folder = temporaryFolder();
  for (const [name, day] of [
    ["satu", "1"],
    ["dua", "2"],
    ["tiga", "3"],
  ] as const) {
    expect(saveInterview(stateFolder(folder), name, saved(day, day !== "2"))).toBeNull();
  }
  return { folder, catalogue: catalogueIn(folder, ROLES) };
}

/** The names that are still kept. */
function left({ folder }: { folder: string }): string[] {
  return Object.keys(keptTexts(folder)).map((file) => file.replace(/\.json$/, ""));
}

test.each([
  ["lihat", ["1"], [NAMES[0]]],
  ["lihat", ["3"], [NAMES[2]]],
  ["banding", ["1", "3"], [NAMES[0], NAMES[2]]],
  ["banding", ["satu", "1"], [NAMES[2], NAMES[0]]],
])("riwayat %s %j means %j", async (command, numbers, names) => {
  const given = kept();
  const byNumber = await run(["riwayat", command, ...numbers, "--json"], given);
  expect(byNumber).toEqual(await run(["riwayat", command, ...names, "--json"], given));
  expect(byNumber.code).toBe(0);
});

test("a name wins over a number", async () => {
  const given = kept();
  expect(saveInterview(stateFolder(given.folder), "1", saved("1", true))).toBeNull();
  await run(["riwayat", "hapus", "1"], given);
  expect(left(given)).toEqual(["dua", "satu", "tiga"]);
});

test("files that nobody can read have no number, and go by their name", async () => {
  const given = kept();
  for (const name of ["a", "z"]) writeFileSync(join(stateFolder(given.folder), `${name}.json`), "{");
  await run(["riwayat", "hapus", "1", "z"], given);
  expect(left(given)).toEqual(["a", "dua", "satu"]);
});

test.each(["0", "4", "01", "1.0", "-1", "satu.json"])("no interview is called %s", async (name) => {
  const given = kept();
  const { code, stderr } = await run(["riwayat", "hapus", "--", name], given);
  expect([code, left(given).length]).toEqual([2, 3]);
  expect(stderr).toContain(history.unknown(name));
});

test.each([
  ["lihat", ["kertas-1"]],
  ["banding", ["1", "kertas-1"]],
  ["banding", ["kertas-1", "1"]],
])(
  "riwayat %s %j tells that this is a stack of booklets, and how to go on with it",
  async (command, names) => {
    const given = kept();
    const stack = stackText(saveableStack(keyed("A⏎XI-2⏎123"), { ...MOMENTS, file: null, written: null }));
    mkdirSync(stacksFolder(stateFolder(given.folder)));
    writeFileSync(join(stacksFolder(stateFolder(given.folder)), "kertas-1.json"), stack);
    const { code, stderr } = await run(["riwayat", command, ...names], given);
    expect([code, stderr]).toEqual([
      2,
      lines(
        '"kertas-1" adalah tumpukan kertas, bukan wawancara. Lanjutkan: kerja-cocok isi --lanjut kertas-1',
      ),
    ]);
  },
);

test("one that is named twice, by name and by number, is deleted once", async () => {
  const given = kept();
  const { code, stderr } = await run(["riwayat", "hapus", "1", "tiga", "2"], given);
  expect([code, stderr]).toEqual([0, lines("Terhapus: tiga", "Terhapus: dua")]);
  expect(left(given)).toEqual(["satu"]);
});

test("one that is named twice is compared with nothing", async () => {
  const { code, stderr } = await run(["riwayat", "banding", "1", "tiga"], kept());
  expect([code, stderr]).toEqual([2, expect.stringContaining(history.sameTwice("tiga"))]);
});

test.each([
  ["the first choice", "1\n", 0],
  ["Enter alone", "\n", 0],
  ["the end of the input", "", 130],
])("in a terminal hapus asks first, and %s deletes nothing", async (_, stdin, code) => {
  const given = kept();
  const ran = await run(["riwayat", "hapus", "--semua"], {
    ...given,
    stdin,
    terminals: TERMINAL,
    env: { ACCESSIBLE: "1" },
  });
  expect([ran.code, left(given).length]).toEqual([code, 3]);
  expect(ran.stderr).toContain(
    `${history.toDelete(3)}\n• tiga · Penjaga Taman · selesai · 1 jawaban · 2026-11-0`,
  );
  expect(ran.stderr.trimEnd().endsWith(history.noneDeleted)).toBe(true);
});

test.each([
  ["the second choice deletes", ["1"], "2\n", ["dua", "satu"]],
  ["--ya asks nothing", ["1", "--ya"], "", ["dua", "satu"]],
  ["--semua --ya asks nothing", ["--semua", "--ya"], "", []],
])("in a terminal %s", async (_, argv, stdin, names) => {
  const given = kept();
  const setting = { ...given, stdin, terminals: TERMINAL, env: { ACCESSIBLE: "1" } };
  expect((await run(["riwayat", "hapus", ...argv], setting)).code).toBe(0);
  expect(left(given)).toEqual(names);
});

test.each<[string, (given: Setting & { folder: string }) => void, number, string[], string]>([
  [
    "went on with meanwhile stays, and that is told",
    ({ folder }) => writeFileSync(join(stateFolder(folder), "tiga.json"), JSON.stringify(saved("2", true))),
    1,
    ["satu", "tiga"],
    lines(history.changed("tiga"), history.deleted("dua")),
  ],
  [
    "deleted meanwhile is deleted",
    ({ folder }) => rmSync(join(stateFolder(folder), "tiga.json")),
    0,
    ["satu"],
    lines(history.deleted("tiga"), history.deleted("dua")),
  ],
])("what another program %s", async (_, change, code, names, told) => {
  const given = kept();
  const stdin = Readable.from(
    (async function* () {
      change(given);
      yield Buffer.from("2\n");
    })(),
  );
  const ran = await run(["riwayat", "hapus", "1", "2"], {
    ...given,
    stdin,
    terminals: TERMINAL,
    env: { ACCESSIBLE: "1" },
  });
  expect([ran.code, left(given)]).toEqual([code, names]);
  expect(ran.stderr.endsWith(told)).toBe(true);
});

test("where nobody sits at a terminal hapus does what it is told", async () => {
  const given = kept();
  expect((await run(["riwayat", "hapus", "--semua"], { ...given, terminals: { stderr: true } })).code).toBe(
    0,
  );
  expect(left(given)).toEqual([]);
});

test("the report of an interview that goes on tells how, to who reads it in a terminal", async () => {
  const given = { ...kept(), terminals: { stdout: true, stderr: true } };
  const told = history.isUnfinished("kerja-cocok wawancara --lanjut dua");
  expect((await run(["riwayat", "lihat", "2"], given)).stderr).toBe(lines(told));
  expect((await run(["riwayat", "lihat", "1"], given)).stderr).toBe("");
  expect((await run(["riwayat", "lihat", "2"], { ...given, terminals: {} })).stderr).toBe("");
});

test("--dibanding takes a number too", async () => {
  const given = kept();
  const argv = ["nilai", "-p", "penjaga-taman", "--json", "--dibanding"];
  const stdin = JSON.stringify({ answers: { "sabar-1": 3 } });
  const byNumber = await run([...argv, "3"], { ...given, stdin });
  expect(byNumber).toEqual(await run([...argv, "satu"], { ...given, stdin }));
  expect(byNumber.code).toBe(0);
});

test.each([
  ["nama saya", "'nama saya'"],
  ["it's", "'it'\\''s'"],
])("a name of several words is told as a shell takes it: %s", async (name, typed) => {
  const given = kept();
  const state = stateFolder(given.folder);
  expect(saveInterview(state, name, saved("1", true))).toBeNull();
  const finished = await run(["wawancara", "--lanjut", name], { ...given, terminals: TERMINAL });
  expect(finished.stderr).toContain(`riwayat lihat ${typed}\n`);
  expect(saveInterview(state, `${name} 2`, saved("1", false))).toBeNull();
  const open = await run(["riwayat", "lihat", `${name} 2`], { ...given, terminals: TERMINAL });
  expect(open.stderr).toContain(`--lanjut ${typed.slice(0, -1)} 2'\n`);
});
