import { describe, expect, test } from "vitest";
import { interview as words } from "../../src/text/interview.ts";
import { deeds } from "../../src/text/keys.ts";
import { at } from "../core/helpers.ts";
import {
  BACKSPACE,
  begin,
  CLOSE,
  CTRL_Z,
  DOWN,
  ENTER,
  items,
  LEFT,
  openInterview,
  ROLE,
  readKept,
  readQuestion,
  UP,
  waitForQuestion,
} from "./interview.ts";
import { flat, openShell, type TestTerminal } from "./terminal.ts";

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
const [ONE, TWO, THREE, FOUR, FIVE] = [
  "Sangat tidak ingin",
  "Tidak ingin",
  "Biasa saja",
  "Ingin",
  "Sangat ingin",
];
/** What keys that mean nothing are followed by, so that there is something to wait for. */
const THEN_DOWN = { ...AT_FIRST, cursor: ONE };

test.each([
  ["a digit answers", "3", AT_SECOND],
  ["a digit that is no option", "6", { ...AT_FIRST, notice: notices["no-option"] }],
  ["0 where there is no tenth option", "0", { ...AT_FIRST, notice: notices["no-option"] }],
  ["x where there is no eleventh option", "x", { ...AT_FIRST, notice: notices["no-option"] }],
  ["the next key takes the notice away", `6${DOWN}`, THEN_DOWN],
  ["letters that mean nothing", `zqwt${DOWN}`, THEN_DOWN],
  ["letters beyond ASCII, wide ones and emoji", `äé日🙂${DOWN}`, THEN_DOWN],
  ["keys with Ctrl", `\u0001\u0005\u000b${DOWN}`, THEN_DOWN],
  ["keys with Alt", `\u001b3\u001bs${DOWN}`, THEN_DOWN],
  ["other named keys", `\t\u001b[5~\u001bOP\u001b[C${DOWN}`, THEN_DOWN],
  ["Enter without a choice does not answer", ENTER, { ...AT_FIRST, notice: notices.choose }],
  ["down", DOWN + DOWN, { ...AT_FIRST, cursor: TWO }],
  ["down stops at the last option", DOWN.repeat(9) + ENTER + LEFT, { ...AT_FIRST, given: FIVE }],
  ["up", DOWN.repeat(5) + UP + ENTER + LEFT, { ...AT_FIRST, given: FOUR }],
  [
    "up from the first option leaves none chosen",
    `${DOWN}${UP}${ENTER}`,
    { ...AT_FIRST, notice: notices.choose },
  ],
  ["Enter takes the option under the cursor", `${DOWN}${ENTER}${LEFT}`, { ...AT_FIRST, given: ONE }],
  ["the cursor does not follow to the next question", DOWN + ENTER, AT_SECOND],
  ["back at the first question", LEFT, { ...AT_FIRST, notice: notices.first }],
  ["back by the arrow", `3${LEFT}`, { ...AT_FIRST, given: THREE }],
  ["back by Backspace", `3${BACKSPACE}`, { ...AT_FIRST, given: THREE }],
  ["back by k", "3k", { ...AT_FIRST, given: THREE }],
  ["back by K", "3K", { ...AT_FIRST, given: THREE }],
  ["Enter keeps an answer given before", `3k${ENTER}`, AT_SECOND],
  ["an answer given before can be changed", "3k4k", { ...AT_FIRST, given: FOUR }],
  ["a skipped question has no answer when one comes back", `lk${DOWN}`, THEN_DOWN],
  ["skipping takes an answer away", `3klk${DOWN}`, THEN_DOWN],
  ["any key closes the help and does nothing else", `?3${DOWN}`, THEN_DOWN],
  ["? closes the help too", `??${DOWN}`, THEN_DOWN],
  ["Enter in the help does not answer", `${DOWN}?${ENTER}${DOWN}${DOWN}`, { ...AT_FIRST, cursor: TWO }],
  ["the arrows scroll the help and leave the question alone", `?${DOWN}${DOWN}z${DOWN}`, THEN_DOWN],
])("%s", async (_, keys, expected) => {
  const terminal = openInterview();
  await begin(terminal);
  terminal.type(keys);
  const isSo = (one: TestTerminal) => JSON.stringify(seen(one)) === JSON.stringify(expected);
  await terminal.waitFor(isSo, JSON.stringify(expected));
  expect(seen(terminal)).toEqual(expected);
});

test("Ctrl-Z does not stop the program: the shell could not bring it back as it was", async () => {
  const terminal = openShell(`set -m; $kerja_cocok wawancara ${ROLE}`);
  await begin(terminal);
  terminal.type(`3${CTRL_Z}4`);
  await waitForQuestion(terminal, at(items, 2));
});

test("l skips: the question is unknown, not answered", async () => {
  const terminal = openInterview();
  await begin(terminal);
  terminal.type("3l4");
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
  terminal.type("?");
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
    terminal.type("3l4d");
    await waitForCursor(terminal, `4. ${at(items, 3).text} ${words.answer(words.states.open)}`);
    terminal.type(UP.repeat(4));
    await waitForCursor(terminal, words.skipped(2, at(items, 1).text));
    terminal.type(ENTER);
    expect((await waitForQuestion(terminal, at(items, 1))).given).toBe(null);
    terminal.type("5");
    await waitForQuestion(terminal, at(items, 3));
    expect(readKept(terminal.state)?.answers[at(items, 1).id]).toBe(5);
  });

  test("at the end it shows every answer; an answer changed there counts", async () => {
    const terminal = openInterview();
    await begin(terminal);
    const last = items.length - 1;
    terminal.type("1".repeat(last));
    await waitForQuestion(terminal, at(items, last));
    terminal.type("3");
    await waitForCursor(terminal, words.finish);
    // More lines than there are: the cursor stops at the last.
    terminal.type(DOWN.repeat(100));
    await waitForCursor(terminal, `${items.length}. ${at(items, last).text} ${words.answer("Belum tahu")}`);
    terminal.type(ENTER);
    expect((await waitForQuestion(terminal, at(items, last))).given).toBe("Belum tahu");
    terminal.type("1");
    await waitForCursor(terminal, words.finish);
    expect(readKept(terminal.state)?.answers[at(items, last).id]).toBe(true);
    terminal.type(LEFT);
    expect((await waitForQuestion(terminal, at(items, last))).given).toBe("Benar");
  });
});
