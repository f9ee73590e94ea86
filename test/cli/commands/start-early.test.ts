import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { asking } from "../../../src/text/asking.ts";
import { interview as words } from "../../../src/text/interview.ts";
import { stateFolder } from "../helpers.ts";
import { interview, keptInterviews, setting } from "./start-helpers.ts";

const RESUME = words.kept("kerja-cocok wawancara --lanjut");
const SEE = asking.kept("kerja-cocok riwayat");

/** One of two answers, then the report by the list. */
const EARLY = "\n3\nd\n0\n";
/** Both answers, and on to the report. */
const WHOLE = "\n3\n2\n\n";
/** In the menu of an early report, and in that of a finished one. */
const GO_ON = "1\n";
const CHANGE = "4\n";
const END = "5\n";
/** At the question whether the answers stay. */
const KEEP = "1\n";

/** How many questions each report on stdout tells as answered: as JSON a report is one text. */
function reports(stdout: string): number[] {
  return [...stdout.matchAll(/"answered":\s*(\d+),\s*"items":\s*2\b/g)]
    .filter(({ index }) => stdout.slice(0, index).trimEnd().endsWith('"coverage": {'))
    .map(([, answered]) => Number(answered));
}

test.each([
  ["goes on where it was, to the end", `${EARLY}${GO_ON}2\n\n${END}${KEEP}`, 0, [2], true, SEE],
  ["is where the person ends for now", `${EARLY}${END}${KEEP}`, 0, [1], false, RESUME],
  ["is left by the end of the input", EARLY, 130, [], false, RESUME],
  ["is left at the question after it", `${EARLY}${END}`, 130, [1], false, RESUME],
  ["is left in its menu of copies", `${EARLY}3\n`, 130, [], false, RESUME],
  ["goes on, and is left at a question", `${EARLY}${GO_ON}s\n`, 130, [], false, RESUME],
  ["is looked at twice", `${EARLY}${GO_ON}d\n0\n${GO_ON}2\n\n${END}${KEEP}`, 0, [2], true, SEE],
] as const)(
  "an early report that %s: a result at the end alone",
  async (_, typed, code, told, finished, kept) => {
    const given = setting();
    const ran = await interview(["--json"], typed, given);
    expect([ran.code, reports(ran.stdout)]).toEqual([code, [...told]]);
    expect(keptInterviews(given.folder)).toMatchObject([{ finished, seed: 7 }]);
    expect(ran.stderr.split(kept)).toHaveLength(2);
  },
);

test.each([
  ["goes back to its answers, changes one, and ends", `${CHANGE}1\n1\n\n${END}${KEEP}`, 0, { "sabar-1": 1 }],
  ["goes back to its answers, and ends without a change", `${CHANGE}\n${END}${KEEP}`, 0, { "sabar-1": 3 }],
  ["goes back, changes an answer, and is left", `${CHANGE}1\n1\ns\n`, 130, { "sabar-1": 1 }],
  ["goes back, and is left at once", `${CHANGE}s\n`, 130, { "sabar-1": 3 }],
  ["is left in its menu", "", 130, { "sabar-1": 3 }],
] as const)("a finished interview that %s stays finished", async (_, typed, code, answers) => {
  const given = setting();
  const ran = await interview(["--json"], WHOLE + typed, given);
  expect([ran.code, reports(ran.stdout)]).toEqual([code, [2]]);
  expect(JSON.parse(ran.stdout).answers).toMatchObject([{ id: "sabar-1", answer: answers["sabar-1"] }, {}]);
  expect(keptInterviews(given.folder)).toMatchObject([{ finished: true, answers }]);
  expect(ran.stderr.split(SEE)).toHaveLength(2);
});

test("an early look leaves no file; the end writes it once", async () => {
  const given = setting();
  const file = join(given.folder, "hasil.json");
  await interview(["-o", "@hasil.json"], EARLY, given);
  expect(existsSync(file)).toBe(false);
  const ran = await interview(["--lanjut", "-o", "@hasil.json"], `2\n\n${END}${KEEP}`, given);
  expect([ran.code, ran.stderr.split("Tersimpan di hasil.json")]).toEqual([
    0,
    expect.objectContaining({ length: 2 }),
  ]);
  expect(JSON.parse(readFileSync(file, "utf8")).coverage).toEqual({ answered: 2, items: 2 });
});

test("a report that is asked for before any answer keeps nothing", async () => {
  const given = setting();
  const ran = await interview([], `\nd\n0\n${END}`, given);
  expect([ran.code, existsSync(stateFolder(given.folder))]).toEqual([0, false]);
  expect(ran.stderr).toContain(words.nothingToKeep);
});

test("a look at another question keeps nothing, where nothing was answered", async () => {
  const given = setting();
  const ran = await interview([], "\nd\n2\nk\ns\n", given);
  expect([ran.code, existsSync(stateFolder(given.folder))]).toEqual([130, false]);
  expect(ran.stderr).toContain(words.nothingToKeep);
});

test("answers of an early report can be deleted", async () => {
  const given = setting();
  const ran = await interview([], `${EARLY}${END}2\n`, given);
  expect([ran.code, keptInterviews(given.folder)]).toEqual([0, []]);
  expect(ran.stderr).toContain(asking.forgotten);
});

test("a few lines for a chat are told between empty lines, and the menu comes back", async () => {
  const ran = await interview([], `${WHOLE}3\n${END}${KEEP}`, setting());
  expect(ran.code).toBe(0);
  expect(ran.stderr).toMatch(
    /\nCocokkah aku menjadi Penjaga Taman\?\nHasil: .+\n(.+\n)*24 November 2026\..+\n\n/,
  );
});
