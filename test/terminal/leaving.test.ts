import { statSync } from "node:fs";
import { constants } from "node:os";
import { dirname } from "node:path";
import { expect, test } from "vitest";
import { interview as words } from "../../src/text/interview.ts";
import { at } from "../core/helpers.ts";
import { emptyFolder } from "../io/folder.ts";
import { fewAtATime } from "./few.ts";
import {
  begin,
  CLOSE,
  CTRL_C,
  CTRL_D,
  ENTER,
  items,
  keepAnswers,
  keptFiles,
  openInterview,
  openKept,
  PROGRAM,
  readKept,
  START,
  said,
  waitForQuestion,
} from "./interview.ts";
import type { TestTerminal } from "./terminal.ts";

const HOW_TO_GO_ON = said(words.kept(`${PROGRAM} wawancara --lanjut`));

/** What a person finds after leaving: the terminal as it was, and what is kept. */
function traces(terminal: TestTerminal) {
  const { isAlternate, cursorVisible, state } = terminal;
  const { answers = {}, finished = null } = readKept(state) ?? {};
  return {
    isAlternate,
    cursorVisible,
    lines: terminal.scrollback(),
    answered: Object.keys(answers).length,
    finished,
  };
}

/** The traces that leaving after some answers should have. */
function leftAfter(answered: number) {
  const isKept = answered > 0;
  const lines = isKept ? HOW_TO_GO_ON : [words.nothingToKeep];
  return { isAlternate: false, cursorVisible: true, lines, answered, finished: isKept ? false : null };
}

/** Starts an interview and answers so many questions, the last of them by a key, the others before. */
async function openAfter(answered: number): Promise<TestTerminal> {
  const terminal = answered > 0 ? openKept(answered - 1) : openInterview();
  if (answered === 0) await begin(terminal);
  await waitForPlace(terminal, Math.max(0, answered - 1));
  if (answered > 0) await terminal.press("1");
  await waitForPlace(terminal, answered);
  return terminal;
}

/** Waits for what comes after some answers: the next question, or the review. */
async function waitForPlace(terminal: TestTerminal, answered: number): Promise<void> {
  const next = items[answered];
  await (next ? waitForQuestion(terminal, next) : terminal.waitForText(words.finish));
}

test("Ctrl-C at every question keeps every answer", async () => {
  const places = Array.from({ length: items.length }, (_, place) => place);
  const found = await fewAtATime(places, async (place) => {
    const terminal = openKept(place);
    await waitForPlace(terminal, place);
    await terminal.look();
    // With the answer in one go: it is on the disk before the program looks at the other key.
    terminal.type(`1${CTRL_C}`);
    return { exit: await terminal.ended(), ...traces(terminal) };
  });
  expect(found).toEqual(
    places.map((place) => ({
      exit: { code: 130, signal: 0 },
      ...leftAfter(place + 1),
      lines: [words.resumed(place), ...HOW_TO_GO_ON],
    })),
  );
});

const WAYS: [string, (terminal: TestTerminal) => unknown][] = [
  ["s", (terminal) => terminal.press("s")],
  ["Ctrl-D", (terminal) => terminal.type(CTRL_D)],
  ["SIGTERM", (terminal) => terminal.kill("SIGTERM")],
  ["SIGHUP", (terminal) => terminal.kill("SIGHUP")],
  ["SIGINT", (terminal) => terminal.kill("SIGINT")],
];

test.each(WAYS)(
  "%s leaves the terminal as it was, and --lanjut goes on where it stopped",
  async (_, leave) => {
    await fewAtATime([0, 1, 10, 30, 47, items.length - 1, items.length], async (answered) => {
      const terminal = await openAfter(answered);
      leave(terminal);
      expect(await terminal.ended()).toEqual({ code: 130, signal: 0 });
      const { lines } = leftAfter(answered);
      const before = answered > 0 ? [words.resumed(answered - 1)] : [];
      expect(traces(terminal)).toEqual({ ...leftAfter(answered), lines: [...before, ...lines] });
      if (answered === 0) return;
      const again = openInterview(["--lanjut"], { state: terminal.state });
      await waitForPlace(again, answered);
      await again.press(CTRL_C);
      await again.ended();
      expect(traces(again)).toEqual({
        ...leftAfter(answered),
        lines: [words.resumed(answered), ...HOW_TO_GO_ON],
      });
    });
  },
);

test.each([...WAYS, ["Ctrl-C", (terminal: TestTerminal) => terminal.type(CTRL_C)]] as const)(
  "%s at the welcome and in the help",
  async (_, leave) => {
    const welcome = openInterview();
    await welcome.waitForText(START);
    leave(welcome);
    expect(await welcome.ended()).toEqual({ code: 130, signal: 0 });
    expect(traces(welcome)).toEqual(leftAfter(0));
    const help = openInterview();
    await begin(help);
    await help.press("1", "1", "1", "?");
    await help.waitForText(CLOSE);
    leave(help);
    expect(await help.ended()).toEqual({ code: 130, signal: 0 });
    expect(traces(help)).toEqual(leftAfter(3));
  },
);

test("closing the window keeps the answers", async () => {
  const terminal = await openAfter(9);
  terminal.close();
  expect(await terminal.ended()).toEqual({ code: 0, signal: constants.signals.SIGHUP });
  expect(traces(terminal).answered).toBe(9);
});

test("keys typed after Ctrl-C change nothing", async () => {
  const terminal = openInterview();
  await begin(terminal);
  await terminal.press("1");
  await terminal.press("2");
  await terminal.look();
  terminal.type(`${CTRL_C}3${ENTER}`);
  expect(await terminal.ended()).toEqual({ code: 130, signal: 0 });
  expect(traces(terminal)).toEqual(leftAfter(2));
});

test("SIGKILL at every question loses nothing that the next question has followed", async () => {
  const starts = [0, 14, 28, 42];
  await fewAtATime(starts, async (start) => {
    const state = emptyFolder();
    keepAnswers(state, start);
    for (let answered = start; answered < Math.min(start + 14, items.length); answered += 1) {
      const terminal = openInterview(["--lanjut"], { state });
      await waitForPlace(terminal, answered);
      await terminal.press("2");
      await waitForPlace(terminal, answered + 1);
      terminal.kill("SIGKILL");
      await terminal.ended();
      expect(Object.keys(readKept(state)?.answers ?? {}).length).toBe(answered + 1);
    }
  });
});

test("SIGKILL amid typing leaves a whole file, and --lanjut goes on after what it holds", async () => {
  await fewAtATime([3, 8, 13, 21, 34, 44], async (count) => {
    const terminal = openKept(count);
    await waitForPlace(terminal, count);
    await terminal.press("1");
    await terminal.look();
    terminal.type("1");
    terminal.kill("SIGKILL");
    await terminal.ended();
    const kept = Object.keys(readKept(terminal.state)?.answers ?? {});
    expect(kept.length).toBeGreaterThanOrEqual(count);
    expect(kept).toEqual(items.slice(0, kept.length).map(({ id }) => id));
    const again = openInterview(["--lanjut"], { state: terminal.state });
    await waitForPlace(again, kept.length);
  });
});

test("the answers are private and in one file", async () => {
  const terminal = openInterview();
  await begin(terminal);
  await terminal.press("1", "2", "3", CTRL_C);
  await terminal.ended();
  const files = keptFiles(terminal.state);
  expect(files.map((file) => statSync(file).mode & 0o777)).toEqual([0o600]);
  expect(statSync(dirname(at(files, 0))).mode & 0o777).toBe(0o700);
});

test("--lanjut without anything to go on with says so, and draws nothing", async () => {
  const terminal = openInterview(["--lanjut"]);
  const { code } = await terminal.ended();
  expect(code).toBe(2);
  expect(terminal.output).not.toContain("\u001b[?1049h");
});
