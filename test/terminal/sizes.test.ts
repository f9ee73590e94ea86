import { expect, test } from "vitest";
import { startInterview } from "../../src/core/interview/interview.ts";
import { press } from "../../src/core/interview/keys.ts";
import { type Session, startSession } from "../../src/core/interview/session.ts";
import { KeyDecoder } from "../../src/io/prompt/keys.ts";
import { drawScreen } from "../../src/render/screen/screen.ts";
import { interview as words } from "../../src/text/interview.ts";
import { at } from "../core/helpers.ts";
import { fewAtATime } from "./few.ts";
import {
  begin,
  DOWN,
  END,
  ENTER,
  ESC,
  FIRST_OPTIONS,
  items,
  LEFT,
  openInterview,
  openKept,
  PROGRAM,
  profile,
  RIGHT,
  ROLE,
  readKept,
  SEED,
  said,
  textsOf,
  UP,
} from "./interview.ts";
import { flat, LOOK, openShell, type TestTerminal } from "./terminal.ts";

type Size = [columns: number, rows: number];

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
  await terminal.press("1");
  await terminal.waitFor((one) => readKept(one.state) !== null, "the first answer");
  const { seed = 0 } = readKept(terminal.state) ?? {};
  const welcome = startSession(startInterview(profile, { seed }), 0);
  return { terminal, session: after(after(welcome, ENTER), "1") };
}

/** Goes on at the last question. */
function startAtLast([columns, rows]: Size): { terminal: TestTerminal; session: Session } {
  const answered = items.length - 1;
  const terminal = openKept(answered, [], { columns, rows, env: { NO_COLOR: "1" } });
  const given = items.slice(0, answered).map(({ id }) => [id, FIRST_OPTIONS[id] ?? 1]);
  const interview = startInterview(profile, { seed: SEED, answers: Object.fromEntries(given) });
  return { terminal, session: startSession(interview, 0, true) };
}

/** The session after a key that comes at the pace of a person. */
function after(session: Session, sent: string): Session {
  const decoder = new KeyDecoder();
  const [pressed] = [...decoder.push(sent), ...decoder.flush()];
  return press(session, pressed?.key ?? "", (session.lastKey?.at ?? 0) + LOOK);
}

const WALK = [
  ...["9", DOWN, DOWN, UP, ENTER, LEFT, ENTER, "l", "?", DOWN, DOWN, "?", LEFT, "1"],
  ...["d", DOWN, DOWN, "\u001b[6~", END, "1", "2", ENTER, "2"],
  ...["1", LEFT, DOWN, ENTER, LEFT, "h", RIGHT],
];
/** From the last question on. */
const LAST_WALK = ["9", "1", DOWN, "\u001b[5~", UP, "?", DOWN, "?", LEFT, RIGHT];

test.each<Size>([
  [80, 24],
  [40, 20],
  [40, 8],
  [100, 30],
  [24, 5],
])("at %ix%i each key leaves exactly its screen", async (columns, rows) => {
  const size: Size = [columns, rows];
  const starts = [
    { ...(await startAt(size)), keys: WALK },
    { ...startAtLast(size), keys: LAST_WALK },
  ];
  const ends = await fewAtATime(starts, async ({ terminal, session, keys }) => {
    await terminal.waitFor((one) => one.isAlternate && one.isWhole, "the first drawing");
    let current = session;
    for (const key of keys) {
      await terminal.press(key);
      current = after(current, key);
      await waitForFrame(terminal, current, size);
    }
    return current.screen;
  });
  expect(ends).toEqual(["question", "review"]);
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
  for (const key of ["1", "?", "?", DOWN, "9", "l", "d", DOWN, ENTER, "1", "d", ESC]) {
    await terminal.press(key);
    current = after(current, key);
    for (const size of SIZES) {
      terminal.resize(...size);
      await waitForFrame(terminal, current, size);
    }
  }
  await terminal.press("s");
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
  terminal.type("z".repeat(500));
  await terminal.waitForText(words.notices.pasted);
  await terminal.press(DOWN);
  await waitForFrame(terminal, after(session, DOWN), size);
});

test("a terminal that does not know its size gets the usual one", async () => {
  const terminal = openShell(`stty cols 0 rows 0; $kerja_cocok wawancara ${ROLE}`, {
    env: { NO_COLOR: "1" },
  });
  await begin(terminal);
  await terminal.waitForText(at(items, 0).text);
  await terminal.press("s");
  expect(await terminal.ended()).toEqual({ code: 130, signal: 0 });
  expect(terminal.scrollback()).toEqual([words.nothingToKeep]);
});
