import { describe, expect, test } from "vitest";
import { interview as words } from "../../src/text/interview.ts";
import { deeds } from "../../src/text/keys.ts";
import { at } from "../core/helpers.ts";
import { fewAtATime } from "./few.ts";
import {
  BACKSPACE,
  begin,
  CLOSE,
  DOWN,
  END,
  ENTER,
  ESC,
  items,
  LEFT,
  openInterview,
  openKept,
  RIGHT,
  readKept,
  readQuestion,
  UP,
  waitForQuestion,
} from "./interview.ts";
import { flat, type TestTerminal } from "./terminal.ts";

const { notices } = words;

/** What the window shows of a question and its keys. */
function seen(terminal: TestTerminal) {
  const question = readQuestion(terminal);
  const shown = flat(terminal.screen());
  const notice = Object.values(notices).find((text) => shown.includes(text)) ?? null;
  if (!question) return null;
  const { item, given, cursor } = question;
  return { place: items.indexOf(item), given, cursor, notice };
}

const AT_FIRST = { place: 0, given: null, cursor: null, notice: null };
const AT_SECOND = { ...AT_FIRST, place: 1 };
const [ONE, TWO, THREE, FOUR] = ["Sangat tidak ingin", "Tidak ingin", "Biasa saja", "Ingin"];

/** A question that has an answer, with the cursor on it. */
function answered(label: string) {
  return { ...AT_FIRST, given: label, cursor: label };
}

/** Of the table of keys, what comes from a terminal in its own ways. */
const KEYS: [string, string[], object][] = [
  ["a digit answers", ["3"], AT_SECOND],
  ["a digit that is no option", ["6"], { ...AT_FIRST, notice: notices["no-option"] }],
  ["the next key takes the notice away", ["6", DOWN], { ...AT_FIRST, cursor: ONE }],
  [
    "keys with Ctrl and Alt, and keys without a name",
    ["\u0001", "\u001b3", "\u001bs", "\t\u001bOP", DOWN],
    { ...AT_FIRST, cursor: ONE },
  ],
  ["letters beyond ASCII, wide ones and emoji", ["ä", "日", "🙂", DOWN], { ...AT_FIRST, cursor: ONE }],
  ["arrows of another mode", ["\u001bOB", "\u001bOB", "\u001bOB", "\u001bOA"], { ...AT_FIRST, cursor: TWO }],
  ["Enter takes the option under the cursor", [DOWN, ENTER, LEFT], answered(ONE)],
  ["back by Backspace", ["3", BACKSPACE], answered(THREE)],
  ["back by Esc", ["3", ESC], answered(THREE)],
  ["back by K", ["3", "K"], answered(THREE)],
  ["Enter keeps an answer given before", ["3", LEFT, ENTER], AT_SECOND],
  [
    "from an answer given before down and Enter take the next",
    ["3", LEFT, DOWN, ENTER, LEFT],
    answered(FOUR),
  ],
  ["and up and Enter the one before", ["3", LEFT, UP, ENTER, LEFT], answered(TWO)],
  ["the right arrow leaves it alone", ["3", LEFT, RIGHT, LEFT], answered(THREE)],
  ["Esc closes the help", ["?", ESC], AT_FIRST],
];

test("keys do what the table says, whichever way a terminal sends them", async () => {
  const found = await fewAtATime(KEYS, async ([what, keys, expected]) => {
    const terminal = openInterview();
    await begin(terminal);
    await waitForQuestion(terminal, at(items, 0));
    for (const key of keys) await terminal.press(key);
    await terminal.waitFor((one) => JSON.stringify(seen(one)) === JSON.stringify(expected), what);
    return [what, seen(terminal)];
  });
  expect(found).toEqual(KEYS.map(([what, , expected]) => [what, expected]));
});

test("l skips: the question is unknown, not answered", async () => {
  const terminal = openInterview();
  await begin(terminal);
  await terminal.press("3", "l", "4");
  await waitForQuestion(terminal, at(items, 3));
  const { answers, skipped } = readKept(terminal.state) ?? {};
  expect({ answers, skipped }).toEqual({
    answers: { [at(items, 0).id]: 3, [at(items, 2).id]: 4 },
    skipped: [at(items, 1).id],
  });
});

test("? tells why the question is asked and what the keys do", async () => {
  const terminal = openInterview();
  await begin(terminal);
  await terminal.press("?");
  await terminal.waitForText(CLOSE);
  const shown = flat(terminal.screen());
  for (const line of [words.why.duties, words.help.titles.question, deeds.skip.full]) {
    expect(shown).toContain(flat([line]));
  }
});

describe("the list", () => {
  const waitForCursor = (terminal: TestTerminal, line: string) =>
    terminal.waitFor((one) => flat(one.screen()).includes(`› ${line}`), `the cursor on ${line}`);

  test("d opens it, and Enter opens the line under the cursor", async () => {
    const terminal = openInterview();
    await begin(terminal);
    await terminal.press("3", "l", "4", "d", END, "2", ENTER);
    expect((await waitForQuestion(terminal, at(items, 1))).given).toBe(null);
    await terminal.press("5");
    await waitForQuestion(terminal, at(items, 3));
    expect(readKept(terminal.state)?.answers[at(items, 1).id]).toBe(5);
  });

  test("at the end it shows every answer; an answer changed there counts", async () => {
    const terminal = openKept();
    const last = items.length - 1;
    await waitForQuestion(terminal, at(items, last));
    await terminal.press("3");
    await waitForCursor(terminal, words.finish);
    await terminal.press(END, ENTER);
    expect((await waitForQuestion(terminal, at(items, last))).given).toBe("Belum tahu");
    await terminal.press("1");
    await waitForCursor(terminal, words.finish);
    expect(readKept(terminal.state)?.answers[at(items, last).id]).toBe(true);
    await terminal.press(LEFT);
    expect((await waitForQuestion(terminal, at(items, last))).given).toBe("Benar");
  });
});
