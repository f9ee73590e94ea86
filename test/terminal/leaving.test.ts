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
  keptFiles,
  openInterview,
  PROGRAM,
  readKept,
  readQuestion,
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

/** The first option of each of some questions. */
function ones(count: number): string {
  return "1".repeat(count);
}

/** Waits for what comes after some answers: the next question, or the review. */
async function waitForPlace(terminal: TestTerminal, answered: number): Promise<void> {
  const next = items[answered];
  await (next ? waitForQuestion(terminal, next) : terminal.waitForText(words.finish));
}

test("Ctrl-C at every question keeps every answer, typed ahead as it was", async () => {
  const places = Array.from({ length: items.length + 1 }, (_, answered) => answered);
  const found = await fewAtATime(places, async (answered) => {
    const terminal = openInterview();
    await terminal.waitForText(START);
    terminal.type(ENTER + ones(answered) + CTRL_C);
    return { exit: await terminal.ended(), ...traces(terminal) };
  });
  expect(found).toEqual(
    places.map((answered) => ({ exit: { code: 130, signal: 0 }, ...leftAfter(answered) })),
  );
});

const WAYS: [string, (terminal: TestTerminal) => void][] = [
  ["s", (terminal) => terminal.type("s")],
  ["Ctrl-D", (terminal) => terminal.type(CTRL_D)],
  ["SIGTERM", (terminal) => terminal.kill("SIGTERM")],
  ["SIGHUP", (terminal) => terminal.kill("SIGHUP")],
  ["SIGINT", (terminal) => terminal.kill("SIGINT")],
];

test.each(WAYS)(
  "%s leaves the terminal as it was, and --lanjut goes on where it stopped",
  async (_, leave) => {
    await fewAtATime([0, 1, 10, 30, 47, items.length - 1, items.length], async (answered) => {
      const terminal = openInterview();
      await begin(terminal);
      terminal.type(ones(answered));
      await waitForPlace(terminal, answered);
      leave(terminal);
      expect(await terminal.ended()).toEqual({ code: 130, signal: 0 });
      expect(traces(terminal)).toEqual(leftAfter(answered));
      if (answered === 0) return;
      const again = openInterview(["--lanjut"], { state: terminal.state });
      await waitForPlace(again, answered);
      again.type(CTRL_C);
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
    help.type("111?");
    await help.waitForText(CLOSE);
    leave(help);
    expect(await help.ended()).toEqual({ code: 130, signal: 0 });
    expect(traces(help)).toEqual(leftAfter(3));
  },
);

test("closing the window keeps the answers", async () => {
  const terminal = openInterview();
  await begin(terminal);
  terminal.type(ones(9));
  await waitForPlace(terminal, 9);
  terminal.close();
  expect(await terminal.ended()).toEqual({ code: 0, signal: constants.signals.SIGHUP });
  expect(traces(terminal).answered).toBe(9);
});

test("keys typed after Ctrl-C change nothing", async () => {
  const terminal = openInterview();
  await terminal.waitForText(START);
  terminal.type(`${ENTER}12${CTRL_C}345${ENTER}`);
  expect(await terminal.ended()).toEqual({ code: 130, signal: 0 });
  expect(traces(terminal)).toEqual(leftAfter(2));
});

test("SIGKILL at every question loses nothing that the next question has followed", async () => {
  const starts = [0, 14, 28, 42];
  await fewAtATime(starts, async (start) => {
    const state = emptyFolder();
    const first = openInterview([], { state });
    first.type(ENTER + ones(start + 1));
    await waitForPlace(first, start + 1);
    first.kill("SIGKILL");
    await first.ended();
    for (let answered = start + 1; answered < Math.min(start + 14, items.length); answered += 1) {
      const terminal = openInterview(["--lanjut"], { state });
      await waitForPlace(terminal, answered);
      terminal.type("2");
      await waitForPlace(terminal, answered + 1);
      terminal.kill("SIGKILL");
      await terminal.ended();
      expect(Object.keys(readKept(state)?.answers ?? {}).length).toBe(answered + 1);
    }
  });
});

test("SIGKILL amid typing leaves a whole file, and --lanjut goes on after what it holds", async () => {
  await fewAtATime([3, 8, 13, 21, 34, 44], async (count) => {
    const terminal = openInterview();
    await begin(terminal);
    terminal.type(ones(items.length));
    await terminal.waitFor(
      (one) => items.findIndex(({ id }) => id === readQuestion(one)?.item.id) >= count,
      "",
    );
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
  terminal.type(`123${CTRL_C}`);
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
