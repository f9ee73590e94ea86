import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { asking } from "../../src/text/asking.ts";
import { interview as words } from "../../src/text/interview.ts";
import { at } from "../core/helpers.ts";
import { emptyFolder } from "../io/folder.ts";
import { BIN, NODE } from "../program.ts";
import {
  begin,
  CLOSE,
  CTRL_Z,
  DOWN,
  END,
  ENTER,
  ESC,
  items,
  keepAnswers,
  openInterview,
  ROLE,
  readKept,
  waitForQuestion,
  waitToBeAsked,
} from "./interview.ts";
import { openBash, PROMPT, type TerminalOptions, type TestTerminal } from "./terminal.ts";

const [FIRST, SECOND, THIRD] = [at(items, 0), at(items, 1), at(items, 2)];

/** Starts the program from a shell as a person does. */
async function openFromShell(line: string, options: TerminalOptions = {}): Promise<TestTerminal> {
  const terminal = openBash(options);
  await waitForPrompt(terminal);
  terminal.type(`${line}\r`);
  return terminal;
}

function waitForPrompt(terminal: TestTerminal): Promise<void> {
  return terminal.waitFor((one) => one.output.endsWith(PROMPT), "the prompt of the shell");
}

/** Stops the program by its key, does something in between, and brings it back by the shell. */
async function stopAndGoOn(terminal: TestTerminal, between = () => {}): Promise<void> {
  await terminal.look();
  terminal.type(CTRL_Z);
  await waitForPrompt(terminal);
  expect(terminal.screen().join("\n")).toMatch(/Stopped/);
  expect({ isAlternate: terminal.isAlternate, cursorVisible: terminal.cursorVisible }).toEqual({
    isAlternate: false,
    cursorVisible: true,
  });
  between();
  terminal.type("fg\r");
}

const RUN = `'${NODE}' '${BIN}'`;

test.each([
  [80, 24],
  [40, 20],
])("at %ix%i Ctrl-Z stops the interview on any screen, and fg draws it as it was", async (columns, rows) => {
  const terminal = await openFromShell(`${RUN} wawancara ${ROLE}`, { columns, rows });
  await begin(terminal);
  await waitForQuestion(terminal, FIRST);
  await terminal.press("3");
  await waitForQuestion(terminal, SECOND);
  await stopAndGoOn(terminal);
  expect((await waitForQuestion(terminal, SECOND)).cursor).toBeNull();
  expect(terminal.cursorVisible).toBe(false);
  await terminal.press(DOWN);
  await stopAndGoOn(terminal, () => terminal.resize(columns + 20, rows + 5));
  expect((await waitForQuestion(terminal, SECOND)).cursor).toBe("Sangat tidak ingin");
  expect(terminal.isBroken).toBe(false);
  await terminal.press("?");
  await terminal.waitForText(CLOSE);
  await stopAndGoOn(terminal);
  await terminal.waitForText(CLOSE);
  await terminal.press(ESC);
  await waitForQuestion(terminal, SECOND);
  await terminal.press("4");
  await waitForQuestion(terminal, THIRD);
  await terminal.press("s");
  await waitForPrompt(terminal);
  expect(Object.values(readKept(terminal.state)?.answers ?? {})).toEqual([3, 4]);
  terminal.type("echo $?\r");
  await terminal.waitForText("130");
});

test("each question around the interview stands there again after fg, with what was typed and chosen", async () => {
  const state = emptyFolder();
  keepAnswers(state, items.length - 1);
  const terminal = await openFromShell(`${RUN} wawancara ${ROLE}`, { state });
  const stopAt = async (question: string) => {
    await waitToBeAsked(terminal, question);
    await stopAndGoOn(terminal);
    await waitToBeAsked(terminal, question);
  };
  await stopAt(asking.wantsToGoOn);
  await terminal.press(ENTER);
  await waitForQuestion(terminal, at(items, items.length - 1));
  await terminal.press("1");
  await terminal.waitForText(words.finish);
  await terminal.press(ENTER);
  await stopAt(asking.whatNext);
  await terminal.press(ENTER);
  await stopAt(asking.section);
  await terminal.press(END, ENTER);
  await waitToBeAsked(terminal, asking.whatNext);
  await terminal.press(DOWN);
  await stopAndGoOn(terminal);
  await terminal.waitForText(`› ${asking.save}`);
  await terminal.press(ENTER);
  await stopAt(asking.saveReport);
  await terminal.press(ENTER);
  await terminal.waitForText(asking.fileName);
  terminal.type("hasilku");
  await terminal.waitForText("hasilku");
  await stopAndGoOn(terminal);
  await terminal.waitFor(({ output }) => output.split("hasilku").length > 2, "the name that was typed");
  // What is typed goes first.
  await terminal.press(ESC, ESC);
  await waitToBeAsked(terminal, asking.saveReport);
  await terminal.press(ESC);
  await waitToBeAsked(terminal, asking.whatNext);
  await terminal.press(END, ENTER);
  await stopAt(asking.keepAnswers);
  await terminal.press(ENTER);
  await waitForPrompt(terminal);
  expect(Object.keys(readKept(state)?.answers ?? {}).length).toBe(items.length);
});

test("Ctrl-Z stops npm too, which would keep the terminal", async () => {
  const folder = join(emptyFolder(), "paket");
  mkdirSync(folder);
  writeFileSync(
    join(folder, "package.json"),
    JSON.stringify({ scripts: { start: `${RUN} wawancara ${ROLE}` } }),
  );
  const terminal = await openFromShell(`npm --prefix '${folder}' start`);
  await begin(terminal);
  await waitForQuestion(terminal, FIRST);
  await stopAndGoOn(terminal);
  await waitForQuestion(terminal, FIRST);
  await terminal.press("2");
  await waitForQuestion(terminal, SECOND);
  await terminal.press("s");
  await waitForPrompt(terminal);
});

test("where no shell could bring it back, Ctrl-Z stops nothing", async () => {
  const terminal = openInterview();
  await begin(terminal);
  await waitForQuestion(terminal, FIRST);
  await terminal.press(CTRL_Z);
  await waitForQuestion(terminal, FIRST);
  await terminal.press("2");
  await waitForQuestion(terminal, SECOND);
});

test("stopped and continued from outside it draws everything anew", async () => {
  const terminal = openInterview();
  await begin(terminal);
  await waitForQuestion(terminal, FIRST);
  await terminal.look();
  const { length } = terminal.output;
  terminal.kill("SIGSTOP");
  terminal.kill("SIGCONT");
  await terminal.waitFor(({ output }) => output.slice(length).includes(FIRST.text), "a drawing");
  await terminal.press("2");
  await waitForQuestion(terminal, SECOND);
});
