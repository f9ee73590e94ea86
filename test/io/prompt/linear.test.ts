import { PassThrough } from "node:stream";
import { describe, expect, test } from "vitest";
import { currentItem, startInterview } from "../../../src/core/interview/interview.ts";
import { type Intent, type Screen, type Session, startSession } from "../../../src/core/interview/session.ts";
import { listItems } from "../../../src/core/profile/items.ts";
import { readLines } from "../../../src/io/prompt/line-reader.ts";
import { type LinearOptions, lineIntent, promptLinear } from "../../../src/io/prompt/linear.ts";
import { everyKind } from "../../core/fixtures.ts";

const PROFILE = everyKind();
const COUNT = listItems(PROFILE).length;

function session(): Session {
  return startSession(startInterview(PROFILE, { seed: 1 }), 0);
}

/** What a screen is called in these tests: its name, or the id of the question. */
function nameOf({ screen, interview }: Session): string {
  return screen === "question" ? (currentItem(interview)?.id ?? "") : screen;
}

/** Holds an interview with the lines given and then the end of the input. */
async function held(typed: string, options: Partial<LinearOptions> = {}) {
  const [input, output] = [new PassThrough(), new PassThrough()];
  let clock = 0;
  const written = output.setEncoding("utf8").toArray();
  input.end(typed);
  const lines = readLines(input);
  const ended = await promptLinear(session(), {
    lines,
    output,
    now: () => {
      clock += 1000;
      return clock;
    },
    tell: nameOf,
    unknown: "tidak dimengerti",
    prompt: "> ",
    onChange: () => null,
    ...options,
  });
  lines.close();
  output.end();
  return { ended, text: (await written).join("") };
}

test("a whole interview: every question is told, answered and kept, and then the report", async () => {
  const kept: number[] = [];
  const onChange = ({ interview }: Session) => {
    kept.push(Object.keys(interview.answers).length);
    return null;
  };
  const { ended, text } = await held(`\n${"1\n".repeat(COUNT)}\n`, { onChange });
  expect(ended.outcome).toBe("finished");
  const screens = ["welcome", ...listItems(PROFILE).map(({ id }) => id), "review"];
  expect(text).toBe(`${screens.map((name) => `\n${name}\n> `).join("")}\n`);
  expect(kept).toEqual(Array.from({ length: COUNT }, (_, index) => index + 1));
  expect(Object.keys(ended.interview.answers)).toHaveLength(COUNT);
  expect(ended.interview.answers).toMatchObject({
    "minat-1": 1,
    "empati-1": 1,
    "arah-1": 5,
    "arah-2": 1,
    "uang-1": true,
  });
  expect(Object.values(ended.times)).toEqual(Array.from({ length: COUNT }, () => 1000));
});

test("lines that mean nothing are told so, and nothing changes", async () => {
  const { ended, text } = await held("halo\n\nabc\n99999\n2\n");
  const again = "tidak dimengerti\n> ";
  expect(text).toBe(`\nwelcome\n> ${again}\nminat-1\n> ${again}${again}\nempati-1\n> \n`);
  expect(ended).toMatchObject({ outcome: "left", interview: { answers: { "minat-1": 2 } } });
});

test("a number that is no option stays at the question", async () => {
  const { ended, text } = await held("\n6\n0\n");
  expect(text).toBe("\nwelcome\n> \nminat-1\n> \nminat-1\n> \nminat-1\n> \n");
  expect(ended).toMatchObject({ notice: "no-option", interview: { answers: {} } });
});

test("words are understood in any case, with spaces around them and Windows line ends", async () => {
  const { ended, text } = await held("\r\n 2 \r\nKEMBALI\r\nlewati\r\n\tSimpan \r\n");
  expect(text).toBe("\nwelcome\n> \nminat-1\n> \nempati-1\n> \nminat-1\n> \nempati-1\n> \n");
  expect(ended).toMatchObject({ outcome: "left", interview: { answers: { "minat-1": 2 }, skipped: [] } });
});

test.each([
  ["at once", "", "welcome", {}],
  ["after the welcome", "\n", "minat-1", {}],
  ["after an answer", "\n3\n", "empati-1", { "minat-1": 3 }],
  ["after an answer without a line end", "\n3", "empati-1", { "minat-1": 3 }],
  ["while the help is open", "\n?\n", "help", {}],
])("the end of the input %s leaves the interview with its answers", async (_, lines, screen, answers) => {
  const { ended, text } = await held(lines);
  expect(ended.outcome).toBe("left");
  expect(nameOf(ended)).toBe(screen);
  expect(ended.interview.answers).toEqual(answers);
  expect(text.endsWith(`\n${screen}\n> \n`)).toBe(true);
});

test("lines after the end of the interview are left to whoever reads next", async () => {
  const input = new PassThrough();
  const lines = readLines(input);
  input.end("\n1\ns\n2\n3\n");
  const { ended } = await held("", { lines });
  expect(ended).toMatchObject({ outcome: "left", interview: { answers: { "minat-1": 1 } } });
  expect([await lines.next(), await lines.next(), await lines.next()]).toEqual(["2", "3", null]);
});

test("what onChange has to say stands before the next question", async () => {
  const { text } = await held("\n1\nhalo\n?\n", { onChange: () => "belum tersimpan" });
  expect(text).toBe(
    "\nwelcome\n> \nminat-1\n> belum tersimpan\n\nempati-1\n> tidak dimengerti\n> \nhelp\n> \n",
  );
});

test("lines that come one by one are answered one by one", async () => {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const told: string[] = [];
  const lines = ["\n", "4\n", "s\n"];
  const tell = (now: Session) => {
    told.push(nameOf(now));
    setImmediate(() => input.write(lines.shift() ?? ""));
    return "";
  };
  const reader = readLines(input);
  const options = {
    lines: reader,
    output,
    tell,
    now: () => told.length * 1000,
    unknown: "",
    prompt: "",
    onChange: () => null,
  };
  const ended = await promptLinear(session(), options);
  expect(told).toEqual(["welcome", "minat-1", "empati-1"]);
  expect(ended).toMatchObject({ outcome: "left", interview: { answers: { "minat-1": 4 } } });
});

describe("what a line means", () => {
  const SCREENS: readonly Screen[] = ["welcome", "question", "settled", "review"];

  test.each<[string, Intent["kind"]]>([
    ["", "confirm"],
    ["k", "back"],
    ["kembali", "back"],
    ["l", "skip"],
    ["lewati", "skip"],
    ["d", "list"],
    ["daftar", "list"],
    ["?", "help"],
    ["bantuan", "help"],
    ["s", "leave"],
    ["simpan", "leave"],
    ["t", "continue"],
    ["teruskan", "continue"],
  ])("%j means the same on every screen", (line, kind) => {
    expect(SCREENS.map((screen) => lineIntent(line, screen))).toEqual(SCREENS.map(() => ({ kind })));
  });

  test.each([
    ["1", 0],
    ["01", 0],
    ["11", 10],
    [" 9999 ", 9998],
    ["0", -1],
  ])("%j is a choice where there is something to choose", (line, option) => {
    const choice = { kind: "choose", option };
    expect(SCREENS.map((screen) => lineIntent(line, screen))).toEqual([null, choice, null, choice]);
  });

  test.each(["halo", "1.", "1,5", "-1", "x", "10000", "satu", "constructor", "__proto__"])(
    "%j means nothing",
    (line) => {
      expect(SCREENS.map((screen) => lineIntent(line, screen))).toEqual(SCREENS.map(() => null));
    },
  );

  test.each(["", "k", "1", "?", "halo", "t"])("%j closes the help", (line) => {
    expect(lineIntent(line, "help")).toEqual({ kind: "help" });
  });

  test.each(["s", "Simpan"])("%j leaves from the help too", (line) => {
    expect(lineIntent(line, "help")).toEqual({ kind: "leave" });
  });
});
