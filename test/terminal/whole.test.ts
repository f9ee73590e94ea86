import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { render } from "../../dist/index.js";
import { asking } from "../../src/text/asking.ts";
import { interview as words } from "../../src/text/interview.ts";
import { at } from "../core/helpers.ts";
import { emptyFolder } from "../io/folder.ts";
import {
  ALL_ANSWERS,
  answerItems,
  begin,
  drawn,
  ENTER,
  finish,
  items,
  keyFor,
  LEFT,
  openInterview,
  openKept,
  PROGRAM,
  ROLE,
  readKept,
  report,
  said,
  settled,
  waitForQuestion,
} from "./interview.ts";
import { pipe } from "./pipe.ts";

/** So many questions are answered before, where the way through the others is not what is tried. */
const BEFORE = items.length - 5;

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
  const terminal = openKept(BEFORE, [], { columns: 60, rows: 24, answers: ALL_ANSWERS });
  await answerItems(terminal, items.slice(BEFORE), ALL_ANSWERS);
  expect(await finish(terminal)).toEqual({ code: 0, signal: 0 });
  const linesOf = (text: string) => text.split("\n").map((line) => line.trimEnd());
  expect(terminal.scrollback()).toEqual([
    ...said(words.resumed(BEFORE), 60),
    ...said(words.quick, 60),
    "",
    ...linesOf(render(report, "teks", { ...drawn, width: 60 })),
    settled(asking.whatNext, asking.end),
    settled(asking.keepAnswers, asking.keep),
    ...said(asking.kept(`${PROGRAM} riwayat`), 60),
  ]);
  expect(terminal.output).toContain("\u001b[1m");
});

test("ten questions back, answered anew, and on again", async () => {
  const file = join(emptyFolder(), "laporan.json");
  const [first, last] = [items.length - 12, items.length - 2];
  const terminal = openKept(first, ["--json", "-o", file], { answers: ALL_ANSWERS });
  const wrong = Object.fromEntries(
    items.slice(first, last).map(({ id, options }) => [id, ALL_ANSWERS[id] === 1 ? 2 : at(options, 0).value]),
  );
  await answerItems(terminal, items.slice(first, last), wrong);
  await waitForQuestion(terminal, at(items, last));
  for (const item of items.slice(first, last).reverse()) {
    await terminal.press(LEFT);
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
  const middle = items.length - 5;
  const before = openKept(middle - 5, [], { state, answers: ALL_ANSWERS });
  await answerItems(before, items.slice(middle - 5, middle), ALL_ANSWERS);
  await waitForQuestion(before, at(items, middle));
  await before.press("s");
  expect(await before.ended()).toEqual({ code: 130, signal: 0 });
  const after = openInterview(["--lanjut", "--json", "-o", file], { state });
  await answerItems(after, items.slice(middle), ALL_ANSWERS);
  expect(await finish(after)).toEqual({ code: 0, signal: 0 });
  expect(after.scrollback()).toContain(words.resumed(middle));
  expect(readFileSync(file, "utf8")).toBe(expected);
});

test("Enter typed before the program is ready begins it, and what follows answers nothing", async () => {
  const terminal = openInterview();
  terminal.type(`${ENTER}1`);
  await terminal.waitForText(words.notices["too-soon"]);
  expect((await waitForQuestion(terminal, at(items, 0))).given).toBeNull();
  expect(readKept(terminal.state)).toBeNull();
});
