import { readdirSync, readFileSync, statSync } from "node:fs";
import { constants } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { asking } from "../../src/text/asking.ts";
import { interview as words } from "../../src/text/interview.ts";
import { headings } from "../../src/text/report.ts";
import { at } from "../core/helpers.ts";
import { fewAtATime } from "./few.ts";
import {
  begin,
  CTRL_C,
  CTRL_D,
  DOWN,
  END,
  ENTER,
  endQuietly,
  items,
  keptFiles,
  leaveMenu,
  openInterview,
  openKept,
  readKept,
  START,
  takesKeys,
  waitForQuestion,
  waitToBeAsked,
} from "./interview.ts";
import { Talk } from "./talk.ts";
import { type Exit, flat, type TerminalOptions, type TestTerminal } from "./terminal.ts";

/** Answers the last question and goes as far as the menu after the report. */
async function reachEnding(
  args: readonly string[] = [],
  options: TerminalOptions = {},
): Promise<TestTerminal> {
  const terminal = openKept(items.length - 1, args, options);
  await waitForQuestion(terminal, at(items, items.length - 1));
  await terminal.press("1");
  await terminal.waitForText(words.finish);
  await terminal.press(ENTER);
  await waitToBeAsked(terminal, asking.whatNext);
  return terminal;
}

test("the answers can be deleted: nothing of them stays", async () => {
  const terminal = await reachEnding();
  await leaveMenu(terminal);
  await waitToBeAsked(terminal, asking.keepAnswers);
  expect(readKept(terminal.state)?.finished).toBe(true);
  await terminal.press(DOWN, ENTER);
  expect(await terminal.ended()).toEqual({ code: 0, signal: 0 });
  expect(terminal.scrollback().at(-1)).toBe(asking.forgotten);
  expect(keptFiles(terminal.state)).toEqual([]);
});

test("a copy of the report goes where the person says, and the menu comes back", async () => {
  const terminal = await reachEnding();
  const name = join(terminal.state, "hasilku");
  const file = `${name}.html`;
  await terminal.press(DOWN, ENTER);
  await waitToBeAsked(terminal, asking.saveReport);
  await terminal.press(ENTER);
  await terminal.waitForText(asking.fileName);
  terminal.type(name);
  await terminal.waitForText("hasilku");
  await terminal.press(ENTER);
  await endQuietly(terminal);
  expect(await terminal.ended()).toEqual({ code: 0, signal: 0 });
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(readFileSync(file, "utf8").length).toBeGreaterThan(1000);
  expect(readFileSync(file, "utf8")).not.toContain("\u001b");
});

test.each([
  [80, 24],
  [40, 16],
])("sections are read one by one at %ix%i, a window at a time, and lead back", async (columns, rows) => {
  const terminal = await reachEnding([], { columns, rows });
  await terminal.press(ENTER);
  await waitToBeAsked(terminal, asking.section);
  // The second of the list is longer than a window.
  await terminal.press(DOWN, ENTER);
  const more = (one: TestTerminal) => /Masih ada \d+ baris\./.test(flat(one.screen()));
  await terminal.waitFor(more, "there is more to read");
  expect(flat(terminal.scrollback())).toContain(headings.scales);
  // The other choice leads back to the list.
  await terminal.press(DOWN, ENTER);
  await waitToBeAsked(terminal, asking.section);
  await terminal.press(ENTER);
  await terminal.waitFor(
    // And the question below it: until then a key is the terminal's, not the program's.
    (one) => flat(one.scrollback()).includes("Rata-ratanya") && takesKeys(one),
    "the picture of all values",
  );
  terminal.type(CTRL_C);
  expect(await terminal.ended()).toEqual({ code: 130, signal: 0 });
  expect(Object.keys(readKept(terminal.state)?.answers ?? {}).length).toBe(items.length);
});

const LEFT: Exit[] = [{ code: 130, signal: 0 }];
/** The signal and the end of the input come at the same time, and either may be first. */
const HUNG_UP: Exit[] = [...LEFT, { code: 0, signal: constants.signals.SIGHUP }];

/** The ways to leave a question without an answer, and what the program may end with. */
const WAYS: [string, (terminal: TestTerminal) => void, Exit[]][] = [
  ["Ctrl-C", (terminal) => terminal.type(CTRL_C), LEFT],
  ["Ctrl-D", (terminal) => terminal.type(CTRL_D), LEFT],
  ["SIGTERM", (terminal) => terminal.kill("SIGTERM"), LEFT],
  ["SIGHUP", (terminal) => terminal.kill("SIGHUP"), LEFT],
  ["SIGINT", (terminal) => terminal.kill("SIGINT"), LEFT],
  ["closing the window", (terminal) => terminal.close(), HUNG_UP],
];

/** The questions after the report, with the keys that lead to each, drawn and in plain lines. */
const PLACES: [string, [question: string, keys: string[]][], string][] = [
  [asking.whatNext, [], asking.keys],
  [asking.section, [[asking.whatNext, [ENTER]]], asking.keys],
  [
    asking.fileName,
    [
      [asking.whatNext, [DOWN, ENTER]],
      [asking.saveReport, [ENTER]],
    ],
    "laporan-pendamping",
  ],
  [asking.keepAnswers, [[asking.whatNext, [END, ENTER]]], asking.keys],
];
const LINES: [string, string[]][] = [
  [asking.whatNext, []],
  [asking.section, [asking.read]],
  [asking.fileName, [asking.save, "1"]],
  [asking.keepAnswers, [asking.end]],
];

test.each(WAYS)(
  "%s at each question after the report keeps the answers and shows the cursor",
  async (way, leave, exits) => {
    await fewAtATime(PLACES, async ([question, steps, last]) => {
      const terminal = await reachEnding();
      for (const [asked, keys] of steps) {
        await waitToBeAsked(terminal, asked);
        await terminal.press(...keys);
      }
      await terminal.waitFor(
        (one) => flat(one.screen()).split(question)[1]?.includes(last) === true,
        question,
      );
      leave(terminal);
      expect(exits).toContainEqual(await terminal.ended());
      expect(terminal.cursorVisible || way === "closing the window").toBe(true);
      expect(Object.keys(readKept(terminal.state)?.answers ?? {}).length).toBe(items.length);
      expect(readdirSync(terminal.state)).toEqual(["kerja-cocok"]);
    });
  },
);

test.each(WAYS)(
  "%s at each question after the report in plain lines keeps the answers",
  async (_, leave, exits) => {
    await fewAtATime(LINES, async ([question, lines]) => {
      const talk = new Talk(openKept(items.length - 1, ["--linear"]));
      const { terminal } = talk;
      await talk.hear();
      let heard = "";
      for (const line of ["1", "", ...lines]) heard = await talk.say(line);
      expect(heard).toContain(question);
      leave(terminal);
      expect(exits).toContainEqual(await terminal.ended());
      // The report may be coloured, but nothing moves the cursor.
      expect(terminal.output.replace(/\u001b\[[\d;]*m/g, "")).not.toContain("\u001b");
      expect(Object.keys(readKept(terminal.state)?.answers ?? {}).length).toBe(items.length);
    });
  },
);

test("an unfinished interview is offered where a new one would begin", async () => {
  const left = openInterview();
  await begin(left);
  await left.press("1", "2", "3", CTRL_C);
  await left.ended();
  const again = openInterview([], { state: left.state });
  const { role = "" } = readKept(left.state) ?? {};
  await waitToBeAsked(again, asking.wantsToGoOn);
  expect(flat(again.screen())).toContain(asking.unfinished(3, role));
  await again.press(ENTER);
  await waitForQuestion(again, at(items, 3));
  await again.press("s");
  await again.ended();
  const anew = openInterview([], { state: left.state });
  await waitToBeAsked(anew, asking.wantsToGoOn);
  await anew.press(DOWN, ENTER);
  await anew.waitForText(START);
});
