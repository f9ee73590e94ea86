import { mkdirSync, readdirSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { Keeper } from "../../../src/cli/interview/saving.ts";
import { type Interview, startInterview } from "../../../src/core/interview/interview.ts";
import type { Answers } from "../../../src/core/scoring/answers.ts";
import { readSaved } from "../../../src/io/saved/folder.ts";
import { temporaryFor } from "../../../src/io/saved/leftovers.ts";
import { asking } from "../../../src/text/asking.ts";
import { interview as words } from "../../../src/text/interview.ts";
import { saving } from "../../../src/text/saving.ts";
import { everyKind } from "../../core/fixtures.ts";
import { emptyFolder } from "../../io/folder.ts";
import { NOW } from "../helpers.ts";

const NAME = "20261124-170600-peran";

function with_(answers: Answers): Interview {
  return startInterview(everyKind(), { answers });
}

const ONE = with_({ "minat-1": 1 });
const TWO = with_({ "minat-1": 1, "empati-1": 4 });
const OTHER = with_({ "minat-1": 1, "empati-1": 2 });

/** Keeps a new interview, or goes on with the one of that name. */
async function keeperIn(folder: string, name?: string): Promise<Keeper> {
  const entry = name === undefined ? null : await readSaved(folder, name);
  if (entry && !("saved" in entry)) throw new Error(`no ${name}`);
  return new Keeper({ now: () => NOW, folder, role: { id: "peran-uji", file: null }, unfinished: entry });
}

async function answersIn(folder: string, name: string): Promise<Answers | null> {
  const entry = await readSaved(folder, name);
  return "saved" in entry ? entry.saved.answers : null;
}

test("an interview is kept under one name, quietly", async () => {
  const folder = emptyFolder();
  const keeper = await keeperIn(folder);
  expect([ONE, TWO].map((interview) => keeper.keep(interview, false))).toEqual([null, null]);
  expect(keeper.kept).toEqual({ name: NAME, answers: 2, problem: null, notes: [] });
  expect(readdirSync(folder)).toEqual([`${NAME}.json`]);
  expect(await answersIn(folder, NAME)).toEqual(TWO.answers);
});

test("of two that go on with one interview the second to answer gets a name of its own, and both are kept", async () => {
  const folder = emptyFolder();
  (await keeperIn(folder)).keep(ONE, false);
  const [first, second] = [await keeperIn(folder, NAME), await keeperIn(folder, NAME)];
  expect(first.keep(TWO, false)).toBeNull();
  expect(second.keep(OTHER, false)).toBe(saving.changed(`${NAME}-2`));
  // Told once at the time, and again at the end; then each goes on in its own file.
  expect([first.keep(TWO, true), second.keep(OTHER, true)]).toEqual([null, null]);
  expect(first.kept).toMatchObject({ name: NAME, notes: [] });
  expect(second.kept).toMatchObject({ name: `${NAME}-2`, answers: 2, notes: [saving.changed(`${NAME}-2`)] });
  expect(await answersIn(folder, NAME)).toEqual(TWO.answers);
  expect(await answersIn(folder, `${NAME}-2`)).toEqual(OTHER.answers);
  expect(readdirSync(folder)).toHaveLength(2);
});

test("each goes elsewhere as often as another takes its file", async () => {
  const folder = emptyFolder();
  const first = await keeperIn(folder);
  for (const _ of [1, 2]) {
    first.keep(ONE, false);
    (await keeperIn(folder, first.kept.name ?? "")).keep(OTHER, false);
  }
  first.keep(TWO, false);
  expect(first.kept.notes).toEqual([saving.changed(`${NAME}-2`), saving.changed(`${NAME}-3`)]);
  expect(readdirSync(folder)).toHaveLength(3);
  expect(first.forget()).toBe(saving.othersStay(`${NAME}, ${NAME}-2`));
});

test("what another deleted while it is answered is kept again, and told", async () => {
  const folder = emptyFolder();
  const keeper = await keeperIn(folder);
  keeper.keep(ONE, false);
  rmSync(join(folder, `${NAME}.json`));
  expect(keeper.keep(TWO, false)).toBe(saving.gone(NAME));
  expect(keeper.keep(TWO, true)).toBeNull();
  expect(keeper.kept).toEqual({ name: NAME, answers: 2, problem: null, notes: [saving.gone(NAME)] });
  expect(await answersIn(folder, NAME)).toEqual(TWO.answers);
});

test("so is an interview whose whole folder is gone", async () => {
  const folder = join(emptyFolder(), "kerja-cocok");
  const keeper = await keeperIn(folder);
  keeper.keep(ONE, false);
  rmSync(folder, { recursive: true });
  expect(keeper.keep(TWO, false)).toBe(saving.gone(NAME));
  expect(await answersIn(folder, NAME)).toEqual(TWO.answers);
});

test.each([
  ["a new interview", undefined],
  ["one that goes on", NAME],
])("the first time that %s is kept, what killed programs left goes", async (_, name) => {
  const folder = emptyFolder();
  (await keeperIn(folder)).keep(ONE, false);
  const keeper = await keeperIn(folder, name);
  writeFileSync(temporaryFor(folder, "lain").replace(`-${process.pid}-`, `-${2 ** 22}-`), "jawaban");
  expect(keeper.keep(TWO, false)).toBeNull();
  expect(readdirSync(folder).filter((file) => file.startsWith("."))).toEqual([]);
});

test("forgetting deletes what is kept, and what is left of it", async () => {
  const folder = emptyFolder();
  const keeper = await keeperIn(folder);
  expect(keeper.forget()).toBe(asking.forgotten);
  keeper.keep(ONE, true);
  expect([keeper.forget(), readdirSync(folder)]).toEqual([asking.forgotten, []]);
});

test("it does not delete what another went on with", async () => {
  const folder = emptyFolder();
  const keeper = await keeperIn(folder);
  keeper.keep(ONE, true);
  (await keeperIn(folder, NAME)).keep(OTHER, false);
  expect(keeper.forget()).toBe(saving.othersStay(NAME));
  expect(await answersIn(folder, NAME)).toEqual(OTHER.answers);
});

test("each unsaved answer is told, and once that there is room again", async () => {
  const folder = join(emptyFolder(), "kerja-cocok");
  const keeper = await keeperIn(folder);
  writeFileSync(folder, "bukan folder");
  expect([keeper.keep(ONE, false), keeper.keep(ONE, false)]).toEqual([words.unsaved, words.unsaved]);
  expect(keeper.kept).toMatchObject({ name: null, answers: 0, problem: { code: "unwritable-file" } });
  rmSync(folder);
  expect([keeper.keep(TWO, false), keeper.keep(TWO, false)]).toEqual([saving.again, null]);
  expect(keeper.kept).toMatchObject({ name: NAME, answers: 2, problem: null });
  rmSync(folder, { recursive: true });
  writeFileSync(folder, "bukan folder");
  expect([keeper.keep(TWO, false), keeper.keep(TWO, false)]).toEqual([words.unsaved, words.unsaved]);
});

test("a place that something else has taken is left to it", async () => {
  const folder = emptyFolder();
  const keeper = await keeperIn(folder);
  keeper.keep(ONE, false);
  rmSync(join(folder, `${NAME}.json`));
  mkdirSync(join(folder, `${NAME}.json`));
  expect(keeper.keep(TWO, false)).toBe(saving.changed(`${NAME}-2`));
  expect(rmdirSync(join(folder, `${NAME}.json`))).toBeUndefined();
});
