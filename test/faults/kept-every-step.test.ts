import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFor } from "../../src/io/saved/leftovers.ts";
import { asking } from "../../src/text/asking.ts";
import { interview as words } from "../../src/text/interview.ts";
import { stackWords } from "../../src/text/keying.ts";
import { stateFolder } from "../cli/helpers.ts";
import {
  ANSWER,
  ANSWER_AND_FORGET,
  answersIn,
  atAnyStep,
  COUNT,
  DELETE_ALL,
  type FaultAt,
  isErasable,
  KEY_IN,
  KEY_IN_AND_ERASE,
  promised,
  rowsIn,
  type Scenario,
  stepsOf,
  traces,
} from "./kept-scenarios.ts";

// A program may be killed, and a disk may refuse, at every single step that is taken on the disk. Any of them is tried, in this
// process: what SIGKILL leaves is what stands on the disk at that step. kept-signals.test.ts kills real ones.

const KILLED: FaultAt = (at) => ({ at, kind: "killed" });

/** A disk that is full once, one that is full for a while, and one that breaks for good. */
const REFUSALS = [
  ["ENOSPC", 1],
  ["ENOSPC", 7],
  ["EROFS", Number.POSITIVE_INFINITY],
] as const;
const REFUSED = REFUSALS.map(
  ([code, lasts]): FaultAt =>
    (at) => ({ at, kind: "refused", code, lasts }),
);

test("killed at any step of an interview: what was told is there, whole, and deleting leaves no trace", async () => {
  await atAnyStep(ANSWER, [KILLED], async (folder, { told }) => {
    const isKept = answersIn(folder) >= promised(told);
    return isKept && (await isErasable(folder));
  });
});

test("killed at any step of keying in: what was told is there, whole, and deleting leaves no trace", async () => {
  await atAnyStep(KEY_IN, [KILLED], async (folder, { told }) => {
    const rows = rowsIn(folder);
    const isKept = !told.includes("Lengkap: 3 nomor.") || rows[0] === "A1 123";
    return isKept && (await isErasable(folder));
  });
});

test("whatever the disk refuses, an interview ends in words that are true", async () => {
  await atAnyStep(ANSWER, REFUSED, async (folder, { told }) => {
    const kept = answersIn(folder);
    if (told.includes("Jawabanmu tersimpan. ")) return kept === COUNT;
    const [, part] = /Hanya (\d) jawaban yang tersimpan/.exec(told) ?? [];
    return part === undefined ? told.includes(words.notKept) && kept === 0 : Number(part) === kept;
  });
});

test("whatever the disk refuses, keying in ends in words that are true", async () => {
  await atAnyStep(KEY_IN, REFUSED, async (folder, { told }) => {
    const rows = rowsIn(folder);
    if (told.includes("Semua yang diketik tersimpan.")) return rows.join() === "A1 123,A2 31";
    return told.includes("belum bisa disimpan di disk; yang sebelumnya tersimpan")
      ? rows.length > 0 || traces(folder).length > 0
      : told.includes(stackWords.notKept) && rows.length === 0;
  });
});

test.each<[string, Scenario, string]>([
  ["an interview", ANSWER_AND_FORGET, asking.forgotten],
  ["a stack", KEY_IN_AND_ERASE, stackWords.erased],
])("whatever happens, %s that was told to be deleted is gone", async (_, scenario, deleted) => {
  expect((await stepsOf(scenario)).told).toContain(deleted);
  await atAnyStep(scenario, [KILLED, ...REFUSED], async (folder, { told, code }) => {
    if (told.includes(deleted)) return traces(folder).length === 0;
    return code !== 0 || traces(folder).length === 0 || !told.includes("hapus");
  });
});

test("whatever happens, riwayat hapus --semua leaves nothing or tells what it leaves", async () => {
  const scenario: Scenario = {
    ...DELETE_ALL,
    before: (folder) => {
      const [state, stacks] = [stateFolder(folder), join(stateFolder(folder), "kertas")];
      mkdirSync(stacks, { recursive: true });
      for (const place of [state, stacks]) {
        writeFileSync(join(place, "rusak.json"), "{}");
        writeFileSync(temporaryFor(place, "lain"), "jawaban");
      }
    },
  };
  await atAnyStep(scenario, [KILLED, ...REFUSED], async (folder, { code, isHit }) => {
    const isTold = isHit && code !== 0;
    return (isTold || traces(folder).length === 0) && (await isErasable(folder));
  });
});
