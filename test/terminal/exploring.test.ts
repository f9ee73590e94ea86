import { expect, test } from "vitest";
import { asking } from "../../src/text/asking.ts";
import { exploration } from "../../src/text/exploration.ts";
import { exploring } from "../../src/text/exploring.ts";
import { interview as words } from "../../src/text/interview.ts";
import { wishQuestions } from "../../src/text/wishes.ts";
import {
  CTRL_C,
  DOWN,
  END,
  ENTER,
  keptFiles,
  PROGRAM,
  readKept,
  START,
  said,
  waitToBeAsked,
} from "./interview.ts";
import { flat, openTerminal, type TerminalOptions, type TestTerminal } from "./terminal.ts";

function open(options: TerminalOptions = {}): TestTerminal {
  return openTerminal(["jelajah"], options);
}

/** Answers so many questions, each with its first option. */
async function answerFirst(terminal: TestTerminal, from: number, count: number): Promise<void> {
  for (let number = from; number < from + count; number += 1) {
    await terminal.waitFor((one) => flat(one.screen()).includes(`e-${number}`), `question ${number}`);
    await terminal.press("1");
  }
}

test.each([
  [80, 24],
  [40, 24],
])(
  "at %i×%i it is begun, left without losing an answer, offered, and ended in a ranking",
  async (columns, rows) => {
    const first = open({ columns, rows });
    await first.waitForText(START);
    expect(flat(first.screen())).toContain(exploring.welcome(""));
    await first.press(ENTER);
    await answerFirst(first, 1, 3);
    await first.waitForText(exploring.inPlay(12));
    expect(first.isBroken).toBe(false);
    first.type(CTRL_C);
    expect(await first.ended()).toEqual({ code: 130, signal: 0 });
    expect(first.scrollback()).toEqual(said(words.kept(`${PROGRAM} jelajah --lanjut`), columns));
    expect(Object.keys(readKept(first.state)?.answers ?? {})).toHaveLength(3);

    const again = open({ columns, rows, state: first.state });
    await waitToBeAsked(again, asking.wantsToGoOn);
    await again.press(ENTER);
    await answerFirst(again, 4, 2);
    await again.press("d", "r");
    await waitToBeAsked(again, asking.whatNext);
    expect(again.isBroken).toBe(false);
    await again.press(DOWN, DOWN, ENTER);
    for (const { ask } of Object.values(wishQuestions)) {
      await waitToBeAsked(again, ask);
      await again.press(END, ENTER);
    }
    await waitToBeAsked(again, asking.whatNext);
    await again.press(DOWN, ENTER);
    await waitToBeAsked(again, exploration.whichRole);
    await again.press(ENTER);
    await again.waitForText(exploration.back);
    await again.press(END, ENTER);
    await waitToBeAsked(again, asking.whatNext);
    await again.press(END, ENTER);
    await waitToBeAsked(again, asking.keepAnswers);
    await again.press(END, ENTER);
    expect(await again.ended()).toEqual({ code: 0, signal: 0 });
    expect(keptFiles(again.state)).toEqual([]);
  },
);
