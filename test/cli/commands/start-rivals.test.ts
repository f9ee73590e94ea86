import { rmSync } from "node:fs";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { expect, test } from "vitest";
import { asking } from "../../../src/text/asking.ts";
import { saving } from "../../../src/text/saving.ts";
import { run, type Setting, stateFolder } from "../helpers.ts";
import { interview, keptInterviews, keptTexts, setting, until } from "./start-helpers.ts";

const NAME = "20261124-170600-penjaga";

/** An interview of which the first question is answered, at another terminal: it waits for what is typed there. */
async function waiting(given: Setting & { folder: string }) {
  const typed = new PassThrough();
  const talk = interview([], typed, given);
  typed.write("\n3\n");
  await until(() => Object.values(keptSoFar(given.folder)).some((text) => text.includes('"sabar-1":3')));
  return { typed, talk };
}

function keptSoFar(folder: string): Record<string, string> {
  try {
    return keptTexts(folder);
  } catch {
    return {};
  }
}

function answersIn(folder: string): unknown[] {
  return keptInterviews(folder).map(({ answers }) => answers);
}

test("two terminals on one interview: whoever answers second goes on under a name of its own, and hears it", async () => {
  const given = setting();
  const { typed, talk } = await waiting(given);
  const other = await interview(["--lanjut"], "1\ns\n", given);
  expect(other.stderr).not.toContain(saving.changed(`${NAME}-2`));
  typed.end("2\ns\n");
  const { code, stderr } = await talk;
  expect(code).toBe(130);
  // With the answer, and at the end.
  expect(stderr.replaceAll(/\s+/g, " ").split(saving.changed(`${NAME}-2`))).toHaveLength(3);
  expect(Object.keys(keptTexts(given.folder))).toEqual([`${NAME}-2.json`, `${NAME}.json`]);
  expect(answersIn(given.folder)).toEqual([
    { "sabar-1": 3, "sabar-2": 2 },
    { "sabar-1": 3, "sabar-2": 1 },
  ]);
});

test("what the other terminal finished stays finished", async () => {
  const given = setting();
  const { typed, talk } = await waiting(given);
  await interview(["--lanjut"], "1\n\n3\n1\n", given);
  typed.end("2\ns\n");
  await talk;
  expect(keptInterviews(given.folder).map(({ finished }) => finished)).toEqual([false, true]);
});

test("what is deleted while it is answered is kept again, and the end tells it", async () => {
  const given = setting();
  const { typed, talk } = await waiting(given);
  await run(["riwayat", "hapus", NAME], given);
  expect(keptTexts(given.folder)).toEqual({});
  typed.end("2\ns\n");
  const { stderr } = await talk;
  expect(stderr.trimEnd().endsWith(saving.gone(NAME))).toBe(true);
  expect(answersIn(given.folder)).toEqual([{ "sabar-1": 3, "sabar-2": 2 }]);
});

test.each([
  ["left", "", "s\n", 130, [{ "sabar-1": 3 }]],
  ["ended with the answers kept", "d\n0\n5\n", "1\n", 0, [{ "sabar-1": 3 }]],
  ["left at its last question", "d\n0\n5\n", "", 130, [{ "sabar-1": 3 }]],
  ["ended with the answers deleted", "d\n0\n5\n", "2\n", 0, []],
])(
  "what is deleted before the interview is %s is not said to be kept where it is not",
  async (_, before, typed, code, answers) => {
    const given = setting();
    const { typed: lines, talk } = await waiting(given);
    lines.write(before);
    await until(() => lines.readableLength === 0);
    await run(["riwayat", "hapus", NAME], given);
    lines.end(typed);
    const ran = await talk;
    expect([ran.code, answersIn(given.folder)]).toEqual([code, answers]);
    expect(ran.stderr.includes(saving.gone(NAME))).toBe(answers.length > 0);
  },
);

test("what is deleted right after it was gone back to is kept again", async () => {
  const given = setting();
  await interview([], "\n3\ns\n", given);
  const lines = new PassThrough();
  const talk = interview(["--lanjut"], lines, given);
  lines.write("?\n");
  await until(() => lines.readableLength === 0);
  await run(["riwayat", "hapus", "--semua"], given);
  lines.end("s\n");
  expect((await talk).stderr).toContain(saving.gone(NAME));
  expect(answersIn(given.folder)).toEqual([{ "sabar-1": 3 }]);
});

test("forgetting leaves what the other terminal went on with, and says so", async () => {
  const given = setting();
  const { typed, talk } = await waiting(given);
  typed.write("2\n\n");
  await until(() => keptInterviews(given.folder).some(({ finished }) => finished));
  // The other went on with it before it was finished here.
  const file = join(stateFolder(given.folder), `${NAME}.json`);
  rmSync(file);
  await interview([], "\n1\ns\n", given);
  typed.end("5\n2\n");
  const { code, stderr } = await talk;
  expect([code, stderr.includes(asking.forgotten)]).toEqual([0, false]);
  expect(stderr).toContain(saving.othersStay(NAME));
  expect(answersIn(given.folder)).toEqual([{ "sabar-1": 1 }]);
});
