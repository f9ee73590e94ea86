import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { asking } from "../../src/text/asking.ts";
import { interview as words } from "../../src/text/interview.ts";
import { at } from "../core/helpers.ts";
import {
  begin,
  CTRL_C,
  END,
  ENTER,
  ESC,
  items,
  leaveMenu,
  openInterview,
  PROGRAM,
  ROLE,
  said,
  waitForQuestion,
  waitToBeAsked,
} from "./interview.ts";
import { flat, openShell, type TerminalOptions, type TestTerminal } from "./terminal.ts";

/** The program on a disk with room for so many files. */
function onDisk(room: number): TerminalOptions {
  const preload = join(import.meta.dirname, "full-disk.cjs");
  return { env: { NODE_OPTIONS: `--require ${preload}`, ROOM: String(room) } };
}

/** Answers one question after another, and counts after which of them the person was told that nothing is kept. */
async function answerAndListen(terminal: TestTerminal, count: number): Promise<number[]> {
  const told: number[] = [];
  for (let place = 0; place < count; place += 1) {
    await waitForQuestion(terminal, at(items, place));
    if (flat(terminal.screen()).includes(words.unsaved)) told.push(place);
    await terminal.press("1");
  }
  await waitForQuestion(terminal, at(items, count));
  return told;
}

test("a disk that fills is told with each answer, the interview goes on, and what was kept before stays", async () => {
  const terminal = openInterview([], onDisk(5));
  await begin(terminal);
  // With the first answer that the disk had no room for, and from then on.
  expect(await answerAndListen(terminal, 9)).toEqual([6, 7, 8]);
  terminal.type(CTRL_C);
  expect(await terminal.ended()).toEqual({ code: 130, signal: 0 });
  expect(terminal.scrollback().slice(0, 2)).toEqual(said(words.keptPart(5, `${PROGRAM} wawancara --lanjut`)));
  expect(flat(terminal.scrollback())).toContain("Tempat penyimpanan penuh.");
  expect(readdirSync(join(terminal.state, "kerja-cocok"))).toHaveLength(1);
  const again = openInterview(["--lanjut"], { state: terminal.state });
  await waitForQuestion(again, at(items, 5));
});

test("with a full disk the report comes all the same, and the end tells what is kept", async () => {
  const terminal = openShell(`$kerja_cocok wawancara ${ROLE} --json | cat > /dev/null`, onDisk(0));
  await begin(terminal);
  await terminal.press("1", "d", "r");
  await leaveMenu(terminal);
  await waitToBeAsked(terminal, asking.whatNow);
  expect(flat(terminal.scrollback())).toContain(words.notKept);
  await terminal.press(ESC);
  expect(await terminal.ended()).toEqual({ code: 0, signal: 0 });
  expect(flat(terminal.scrollback())).not.toContain(asking.keepAnswers);
  expect(readdirSync(join(terminal.state, "kerja-cocok"))).toEqual([]);
});

test("answers can be deleted where the disk is full", async () => {
  const terminal = openInterview([], onDisk(1));
  await begin(terminal);
  await terminal.press("1", "1", "d", "r");
  await leaveMenu(terminal);
  await waitToBeAsked(terminal, asking.whatNow);
  await terminal.press(ESC);
  await waitToBeAsked(terminal, asking.keepAnswers);
  await terminal.press(END, ENTER);
  expect(await terminal.ended()).toEqual({ code: 0, signal: 0 });
  expect(flat(terminal.scrollback())).toContain(asking.forgotten);
  expect(readdirSync(join(terminal.state, "kerja-cocok"))).toEqual([]);
});
