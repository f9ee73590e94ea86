import { expect, test } from "vitest";
import { startInterview } from "../../src/core/interview/interview.ts";
import { act, type Intent, type Session, startSession } from "../../src/core/interview/session.ts";
import { drawScreen } from "../../src/render/screen/screen.ts";
import { interview as words } from "../../src/text/interview.ts";
import { at } from "../core/helpers.ts";
import {
  begin,
  DOWN,
  ENTER,
  items,
  LEFT,
  openInterview,
  PROGRAM,
  profile,
  readKept,
  START,
  said,
  textsOf,
  UP,
} from "./interview.ts";
import { flat, openShell, type TestTerminal } from "./terminal.ts";

type Size = [columns: number, rows: number];

const INTENTS: Record<string, Intent> = {
  [ENTER]: { kind: "confirm" },
  [UP]: { kind: "up" },
  [DOWN]: { kind: "down" },
  [LEFT]: { kind: "back" },
  "?": { kind: "help" },
  d: { kind: "list" },
  l: { kind: "skip" },
  "1": { kind: "choose", option: 0 },
  "2": { kind: "choose", option: 1 },
  "9": { kind: "choose", option: 8 },
};

/** Milliseconds an answer: between them lies every guess of the minutes left, of which the machine decides. */
const PACES = Array.from({ length: 12 }, (_, seconds) => seconds * 1000);

function mapped(times: Session["times"], pace: number): Session["times"] {
  return Object.fromEntries(Object.keys(times).map((id) => [id, pace]));
}

/** The lines that a window of this size should hold, empty ones too. */
function frame(session: Session, [width, height]: Size, pace = 0): string[] {
  const paced = { ...session, times: mapped(session.times, pace) };
  const lines = drawScreen(paced, { width, height, colour: 0, alert: null }).split("\n");
  return Array.from({ length: height }, (_, row) => (lines[row] ?? "").trimEnd());
}

async function waitForFrame(terminal: TestTerminal, session: Session, size: Size): Promise<void> {
  const expected = new Set(PACES.map((pace) => frame(session, size, pace).join("\n")));
  const [first] = expected;
  await terminal.waitFor(
    (one) => expected.has(one.screen().join("\n")),
    `this window:\n${first}\nbut it was:`,
  );
  expect({ isBroken: terminal.isBroken, cursorVisible: terminal.cursorVisible }).toEqual({
    isBroken: false,
    cursorVisible: false,
  });
}

/** Starts an interview and answers the first question; the session is what the program should be at. */
async function startAt([columns, rows]: Size): Promise<{ terminal: TestTerminal; session: Session }> {
  const terminal = openInterview([], { columns, rows, env: { NO_COLOR: "1" } });
  await begin(terminal);
  terminal.type("1");
  await terminal.waitFor((one) => readKept(one.state) !== null, "the first answer");
  const { seed = 0 } = readKept(terminal.state) ?? {};
  const welcome = startSession(startInterview(profile, { seed }), 0);
  return { terminal, session: after(after(welcome, ENTER), "1") };
}

function after(session: Session, key: string): Session {
  return act(session, INTENTS[key] ?? { kind: "leave" }, session.shownAt + 150);
}

const WALK = [
  ...["9", DOWN, DOWN, UP, ENTER, LEFT, ENTER, "l", "?", DOWN, DOWN, "?", LEFT, "1"],
  ...["d", ...Array.from({ length: 12 }, () => DOWN), ENTER, "2"],
  ...["1", LEFT, DOWN, ENTER],
  ...Array.from({ length: items.length - 5 }, () => "1"),
];

test.each<Size>([
  [80, 24],
  [40, 20],
  [40, 8],
  [100, 30],
  [24, 5],
])("at %ix%i each key leaves exactly its screen", async (columns, rows) => {
  const size: Size = [columns, rows];
  const { terminal, session } = await startAt(size);
  let current = session;
  for (const key of WALK) {
    terminal.type(key);
    current = after(current, key);
    if (current.outcome !== "open") break;
    await waitForFrame(terminal, current, size);
  }
  expect([current.screen, Object.keys(current.interview.answers).length]).toEqual(["review", items.length]);
});

test("every question can be read whole at 40x20, and its text stands in sight at 40x8", async () => {
  const { session } = await startAt([40, 20]);
  let current = session;
  for (const item of items.slice(1)) {
    const whole = flat(frame(current, [40, 20]));
    const small = flat(frame(current, [40, 8]));
    for (const text of textsOf(item))
      expect([whole.includes(text), small.includes(text)]).toEqual([true, true]);
    expect(whole).toContain(`${item.options.length} `);
    current = after(current, "1");
  }
});

const SIZES: Size[] = [
  [80, 24],
  [40, 8],
  [100, 30],
  [40, 20],
  [120, 10],
];

test("resizing draws the same question anew, amid questions, in the help and in the list", async () => {
  const { terminal, session } = await startAt([80, 24]);
  let current = session;
  const steps = [["1"], ["?"], ["?"], [DOWN], ["9"], ["l"], ["d"], [DOWN], [ENTER], [..."1111111111"], ["d"]];
  for (const keys of steps) {
    terminal.type(keys.join(""));
    current = keys.reduce(after, current);
    for (const size of SIZES) {
      terminal.resize(...size);
      await waitForFrame(terminal, current, size);
    }
  }
  terminal.type("s");
  expect(await terminal.ended()).toEqual({ code: 130, signal: 0 });
  expect(terminal.scrollback()).toEqual(said(words.kept(`${PROGRAM} wawancara --lanjut`), 120));
});

test("many resizes in a row end in the right screen", async () => {
  const { terminal, session } = await startAt([80, 24]);
  for (let columns = 40; columns < 120; columns += 1) terminal.resize(columns, 8 + (columns % 30));
  terminal.resize(44, 18);
  await waitForFrame(terminal, session, [44, 18]);
});

test("hundreds of keys that mean nothing leave no trace", async () => {
  const size: Size = [40, 20];
  const { terminal, session } = await startAt(size);
  terminal.type(`${"z".repeat(500)}${DOWN}`);
  await waitForFrame(terminal, after(session, DOWN), size);
});

test("a terminal that does not know its size gets the usual one", async () => {
  const terminal = openShell(`stty cols 0 rows 0; $kerja_cocok wawancara`, { env: { NO_COLOR: "1" } });
  await terminal.waitForText(START);
  terminal.type(ENTER);
  await terminal.waitForText(at(items, 0).text);
  terminal.type("s");
  expect(await terminal.ended()).toEqual({ code: 130, signal: 0 });
  expect(terminal.scrollback()).toEqual([words.nothingToKeep]);
});
