import { expect, test } from "vitest";
import { asking } from "../../src/text/asking.ts";
import { interview as words } from "../../src/text/interview.ts";
import { at } from "../core/helpers.ts";
import {
  begin,
  CLOSE,
  DOWN,
  ENTER,
  ESC,
  items,
  LEFT,
  openInterview,
  openKept,
  RIGHT,
  readKept,
  readQuestion,
  waitForQuestion,
  waitToBeAsked,
} from "./interview.ts";
import { flat, type TestTerminal } from "./terminal.ts";

// What a hand does without meaning it, and what must come of that: nothing.

const SIZES: [columns: number, rows: number][] = [
  [80, 24],
  [40, 20],
];
const [FIRST, _SECOND, THIRD, FOURTH] = [at(items, 0), at(items, 1), at(items, 2), at(items, 3)];

function answersOf({ state }: TestTerminal): unknown[] {
  return Object.values(readKept(state)?.answers ?? {});
}

/** Starts an interview and answers its first three questions. */
async function answerThree([columns, rows]: [number, number]): Promise<TestTerminal> {
  const terminal = openInterview([], { columns, rows });
  await begin(terminal);
  await waitForQuestion(terminal, FIRST);
  await terminal.press("2", "3", "4");
  await waitForQuestion(terminal, FOURTH);
  return terminal;
}

test.each(SIZES)(
  "at %ix%i going back and on again, by l or by the arrow, keeps every answer",
  async (...size) => {
    const terminal = await answerThree(size);
    for (const onward of ["l", RIGHT, ENTER]) {
      await terminal.press(LEFT, LEFT, LEFT);
      expect((await waitForQuestion(terminal, FIRST)).given).toBe("Tidak ingin");
      await terminal.press(onward, onward, onward);
      await waitForQuestion(terminal, FOURTH);
    }
    expect(answersOf(terminal)).toEqual([2, 3, 4]);
    await terminal.press("s");
    await terminal.ended();
    expect([readKept(terminal.state)?.skipped, answersOf(terminal)]).toEqual([[], [2, 3, 4]]);
  },
);

test.each(SIZES)("at %ix%i down and Enter on an answer moves it by one", async (...size) => {
  const terminal = await answerThree(size);
  await terminal.press(LEFT, DOWN, ENTER);
  await waitForQuestion(terminal, FOURTH);
  expect(answersOf(terminal)).toEqual([2, 3, 5]);
});

test.each(SIZES)("at %ix%i an answer is taken back only by h, and the screen says so", async (...size) => {
  const terminal = await answerThree(size);
  await terminal.press(LEFT, "h");
  await terminal.waitForText(words.notices.erased);
  expect(answersOf(terminal)).toEqual([2, 3]);
});

test.each(SIZES)(
  "at %ix%i a report asked for early leads back to its questions, now and later",
  async (...size) => {
    const [columns, rows] = size;
    const terminal = await answerThree(size);
    await terminal.press("d", "r");
    await waitToBeAsked(terminal, asking.whatNext);
    expect(readKept(terminal.state)?.finished).toBe(false);
    await terminal.press(ENTER);
    await waitForQuestion(terminal, FOURTH);
    await terminal.press("s");
    await terminal.ended();
    expect(answersOf(terminal)).toEqual([2, 3, 4]);
    const again = openInterview(["--lanjut"], { state: terminal.state, columns, rows });
    await waitForQuestion(again, FOURTH);
  },
);

/** Keys that come as no person presses them; each at the first question. */
const BURSTS: [string, string, (string | null)[]][] = [
  ["ten keys in one go", "4444444444", [words.notices.pasted]],
  ["a pasted text", "\u001b[200~Ini jawabanku: 3\u001b[201~", [words.notices.pasted]],
  [
    "a pasted text with the key that leaves, and lines",
    "\u001b[200~s\r4\r\u0003\u001b[201~",
    [words.notices.pasted],
  ],
  ["a pasted text where the terminal does not tell", "Ini jawabanku: 3\r", [words.notices.pasted]],
];

test.each(SIZES)("at %ix%i what is pasted answers nothing", async (columns, rows) => {
  for (const [what, sent, notices] of BURSTS) {
    const terminal = openInterview([], { columns, rows });
    await begin(terminal);
    await waitForQuestion(terminal, FIRST);
    await terminal.press(sent);
    for (const notice of notices) await terminal.waitForText(notice ?? "");
    expect([what, readQuestion(terminal)?.item.id, readKept(terminal.state)]).toEqual([what, FIRST.id, null]);
  }
});

test.each(SIZES)(
  "at %ix%i keys that come faster than anyone types answer one question at most",
  async (columns, rows) => {
    const terminal = openInterview([], { columns, rows });
    await begin(terminal);
    await waitForQuestion(terminal, FIRST);
    await terminal.look();
    // As a keyboard repeats a key that is held; which of them come together, the machine decides.
    const { length } = terminal.output;
    for (let held = 0; held < 10; held += 1) terminal.type("4");
    await terminal.waitFor(({ output }) => output.length > length, "an answer to the first of them");
    await terminal.press("?");
    await terminal.waitForText(CLOSE);
    expect([[], [4]]).toContainEqual(answersOf(terminal));
  },
);

test.each(SIZES)(
  "at %ix%i Esc closes the help and the list, and goes back from a question",
  async (columns, rows) => {
    const terminal = await answerThree([columns, rows]);
    await terminal.press("?");
    await terminal.waitForText(CLOSE);
    await terminal.press(ESC);
    await waitForQuestion(terminal, FOURTH);
    await terminal.press("d");
    await terminal.waitForText(words.list);
    await terminal.press(ESC);
    await waitForQuestion(terminal, FOURTH);
    await terminal.press(ESC);
    expect((await waitForQuestion(terminal, THIRD)).given).toBe("Ingin");
  },
);

test("Enter that stays down at the last question chooses nothing in the menu after the report", async () => {
  const terminal = openKept();
  await waitForQuestion(terminal, at(items, items.length - 1));
  await terminal.press("1");
  await terminal.waitForText(words.finish);
  await terminal.look();
  terminal.type(ENTER.repeat(20));
  await waitToBeAsked(terminal, asking.whatNext);
  await terminal.press(DOWN);
  expect(flat(terminal.scrollback())).not.toContain(asking.section);
});
