import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { assess, buildReport, render } from "../../dist/index.js";
import { shownOptions } from "../../src/core/interview/interview.ts";
import type { AnswerValue } from "../../src/core/profile/items.ts";
import { asking } from "../../src/text/asking.ts";
import { interview as words } from "../../src/text/interview.ts";
import { at } from "../core/helpers.ts";
import { emptyFolder } from "../io/folder.ts";
import {
  ALL_ANSWERS,
  answerItems,
  begin,
  ENTER,
  endQuietly,
  finish,
  items,
  keyFor,
  LEFT,
  openInterview,
  PROGRAM,
  profile,
  ROLE,
  readKept,
  said,
  settled,
  waitForQuestion,
} from "./interview.ts";
import { pipe, pipedReport } from "./pipe.ts";
import { flat } from "./terminal.ts";

const report = buildReport(profile, assess(profile, ALL_ANSWERS), { respondent: null });
const expected = render(report, "json");

test("the library and the pipe report the same, byte for byte", () => {
  const input = JSON.stringify({ profile: ROLE, answers: ALL_ANSWERS });
  expect(pipe(["nilai", "--json"], input)).toEqual({ stdout: expected, stderr: "", status: 0 });
});

test.each([
  [80, 24],
  [40, 20],
])("every question answered by a digit at %ix%i gives the report of the pipe", async (columns, rows) => {
  const file = join(emptyFolder(), "laporan.json");
  const terminal = openInterview(["--json", "-o", file], { columns, rows });
  await begin(terminal);
  await answerItems(terminal, items, ALL_ANSWERS);
  expect(await finish(terminal)).toEqual({ code: 0, signal: 0 });
  expect(readFileSync(file, "utf8")).toBe(expected);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(terminal.isAlternate).toBe(false);
  expect(terminal.cursorVisible).toBe(true);
});

test("the report follows on the main screen, in colour and as wide as the window", async () => {
  const terminal = openInterview([], { columns: 60, rows: 24 });
  await begin(terminal);
  await answerItems(terminal, items, ALL_ANSWERS);
  expect(await finish(terminal)).toEqual({ code: 0, signal: 0 });
  const linesOf = (text: string) => text.split("\n").map((line) => line.trimEnd());
  expect(terminal.scrollback()).toEqual([
    ...said(words.quick, 60),
    "",
    ...linesOf(render(report, "teks", { profile, width: 60 })),
    settled(asking.whatNext, asking.end),
    settled(asking.keepAnswers, asking.keep),
    ...said(asking.kept(`${PROGRAM} riwayat`), 60),
  ]);
  expect(terminal.output).toContain("\u001b[1m");
});

test("ten questions back, answered anew, and on again", async () => {
  const file = join(emptyFolder(), "laporan.json");
  const terminal = openInterview(["--json", "-o", file]);
  await begin(terminal);
  const [first, last] = [12, 22];
  const wrong = Object.fromEntries(
    items.slice(first, last).map(({ id, options }) => [id, ALL_ANSWERS[id] === 1 ? 2 : at(options, 0).value]),
  );
  await answerItems(terminal, items.slice(0, last), { ...ALL_ANSWERS, ...wrong });
  await waitForQuestion(terminal, at(items, last));
  for (const item of items.slice(first, last).reverse()) {
    terminal.type(LEFT);
    const question = await waitForQuestion(terminal, item);
    expect(keyFor(question, wrong[item.id] ?? "belum-tahu")).toBe(
      question.options.find(({ label }) => label === question.given)?.key,
    );
  }
  await answerItems(terminal, items.slice(first), ALL_ANSWERS);
  await finish(terminal);
  expect(readFileSync(file, "utf8")).toBe(expected);
});

test("saved in the middle with s, then gone on with --lanjut", async () => {
  const state = emptyFolder();
  const file = join(emptyFolder(), "laporan.json");
  const middle = 28;
  const before = openInterview([], { state });
  await begin(before);
  await answerItems(before, items.slice(0, middle), ALL_ANSWERS);
  await waitForQuestion(before, at(items, middle));
  before.type("s");
  expect(await before.ended()).toEqual({ code: 130, signal: 0 });
  const after = openInterview(["--lanjut", "--json", "-o", file], { state });
  await answerItems(after, items.slice(middle), ALL_ANSWERS);
  expect(await finish(after)).toEqual({ code: 0, signal: 0 });
  expect(after.scrollback()).toContain(words.resumed(middle));
  expect(readFileSync(file, "utf8")).toBe(expected);
});

test("everything typed in one go, before the program is ready, is taken", async () => {
  const file = join(emptyFolder(), "laporan.json");
  const terminal = openInterview(["--json", "-o", file]);
  const keys = items.map(({ options }, index) => String((index % options.length) + 1));
  terminal.type(ENTER + keys.join("") + ENTER);
  await endQuietly(terminal);
  expect(await terminal.ended()).toEqual({ code: 0, signal: 0 });
  const { seed = 0 } = readKept(terminal.state) ?? {};
  const answers = items.map((item, index): [string, AnswerValue] => [
    item.id,
    at(shownOptions({ seed }, item), Number(keys[index]) - 1).value,
  ]);
  expect(readFileSync(file, "utf8")).toBe(pipedReport(Object.fromEntries(answers)));
  expect(flat(terminal.scrollback())).toContain(words.quick);
});
