import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { interview as words } from "../../src/text/interview.ts";
import { extremeAnswer } from "../core/helpers.ts";
import { emptyFolder } from "../io/folder.ts";
import {
  begin,
  CTRL_C,
  ENTER,
  endQuietly,
  items,
  keyFor,
  openInterview,
  profile,
  readKept,
  readQuestion,
  waitForQuestion,
} from "./interview.ts";
import { pipedReport } from "./pipe.ts";
import { flat, type TestTerminal } from "./terminal.ts";

const antiTraits = new Set(profile.antiTraits.map(({ id }) => id));

/** Answers whatever is asked in favour of the role, until something else is on the screen. */
async function answerFavourably(terminal: TestTerminal, until: string): Promise<string[]> {
  const asked: string[] = [];
  const isEnd = () => flat(terminal.screen()).includes(until);
  const next = () => {
    const question = readQuestion(terminal);
    return question && !asked.includes(question.item.id) ? question : null;
  };
  for (;;) {
    await terminal.waitFor(() => isEnd() || next() !== null, "another question, or the end");
    const question = next();
    if (isEnd() || !question) return asked;
    const { item } = question;
    asked.push(item.id);
    await terminal.press(
      keyFor(question, extremeAnswer(item, antiTraits.has(item.scale) ? "fewest" : "most")),
    );
  }
}

test("--singkat stops as soon as the verdict is certain, and reports what the pipe reports", async () => {
  const file = join(emptyFolder(), "laporan.json");
  const terminal = openInterview(["--singkat", "--json", "-o", file]);
  await begin(terminal);
  const asked = await answerFavourably(terminal, words.settled);
  expect(asked.length).toBeLessThan(items.length - 12);
  expect(flat(terminal.screen())).toContain(words.saved(asked.length, items.length - asked.length));
  await terminal.press(ENTER);
  await endQuietly(terminal);
  expect(await terminal.ended()).toEqual({ code: 0, signal: 0 });
  const { answers = {}, finished } = readKept(terminal.state) ?? {};
  expect([Object.keys(answers), finished]).toEqual([asked, true]);
  const report = readFileSync(file, "utf8");
  expect(report).toBe(pipedReport(answers));
  expect(JSON.parse(report)).toMatchObject({
    coverage: { answered: asked.length, items: items.length },
    verdict: { status: "certain", band: "strong" },
  });
});

test("a settled interview that was left is settled when it goes on, and t goes on with what was left out", async () => {
  const terminal = openInterview(["--singkat"]);
  await begin(terminal);
  const asked = await answerFavourably(terminal, words.settled);
  await terminal.press(CTRL_C);
  expect(await terminal.ended()).toEqual({ code: 130, signal: 0 });
  const again = openInterview(["--lanjut"], { state: terminal.state });
  await again.waitForText(words.settled);
  expect(flat(again.screen())).toContain(words.saved(asked.length, items.length - asked.length));
  await again.press("t");
  for (const item of items.filter(({ id }) => !asked.includes(id)).slice(0, 3)) {
    await waitForQuestion(again, item);
    await again.press("1");
  }
});
