import { PassThrough } from "node:stream";
import { describe, expect, test } from "vitest";
import { currentItem, startInterview } from "../../../src/core/interview/interview.ts";
import { intentOf, press, type SessionPlace } from "../../../src/core/interview/keys.ts";
import { type Intent, type Session, startSession } from "../../../src/core/interview/session.ts";
import { listItems } from "../../../src/core/profile/items.ts";
import { readLines } from "../../../src/io/prompt/line-reader.ts";
import { type LinearOptions, lineIntent, promptLinear } from "../../../src/io/prompt/linear.ts";
import { everyKind, rating, testProfile } from "../../core/fixtures.ts";

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
    wrap: (text) => text,
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
    wrap: (text: string) => text,
    now: () => told.length * 1000,
    unknown: "",
    prompt: "",
    onChange: () => null,
  };
  const ended = await promptLinear(session(), options);
  expect(told).toEqual(["welcome", "minat-1", "empati-1"]);
  expect(ended).toMatchObject({ outcome: "left", interview: { answers: { "minat-1": 4 } } });
});

test("everything that is said is broken for the terminal", async () => {
  const wrap = (text: string) => `[${text}]`;
  const { text } = await held("\n1\nhalo\n", { wrap, onChange: () => "belum tersimpan" });
  expect(text).toBe(
    "\n[welcome]\n> \n[minat-1]\n> [belum tersimpan]\n\n[empati-1]\n> [tidak dimengerti]\n> \n",
  );
});

describe("what a line means", () => {
  const open = startSession(startInterview(PROFILE, { seed: 1, answers: { "minat-1": 4 } }), 0, true);
  const SESSIONS: Record<SessionPlace, Session> = {
    welcome: session(),
    question: open,
    answered: press(open, "left", 1000),
    help: press(open, "?", 1000),
    settled: { ...open, screen: "settled", cursor: null },
    list: press(open, "d", 1000),
    review: { ...open, screen: "review", cursor: 0 },
  };
  const PLACES = Object.keys(SESSIONS) as SessionPlace[];

  test.each([
    ["", "enter"],
    ["  ", "enter"],
    ["k", "k"],
    ["kembali", "k"],
    ["lanjut", "right"],
    ["l", "l"],
    ["Lewati", "l"],
    ["h", "h"],
    ["hapus", "h"],
    ["d", "d"],
    [" DAFTAR ", "d"],
    ["?", "?"],
    ["bantuan", "?"],
    ["r", "r"],
    ["laporan", "r"],
    ["t", "t"],
    ["teruskan", "t"],
    ["s", "s"],
    ["simpan", "s"],
    ["keluar", "s"],
  ])("%j is the key %j, wherever it is typed", (line, key) => {
    for (const place of PLACES) {
      expect(lineIntent(line, SESSIONS[place]), place).toEqual(intentOf(place, key));
    }
  });

  test.each([
    ["1", 0],
    ["01", 0],
    ["11", 10],
    [" 9999 ", 9998],
    ["0", -1],
  ])("%j is a choice where there is something to choose", (line, option) => {
    const choice = { kind: "choose", option };
    for (const place of ["question", "answered", "list", "review"] as const) {
      expect(lineIntent(line, SESSIONS[place])).toEqual(choice);
    }
    expect([lineIntent(line, SESSIONS.welcome), lineIntent(line, SESSIONS.settled)]).toEqual([null, null]);
  });

  test.each([
    "halo",
    "1,5",
    "-1",
    "x",
    "10000",
    "satu",
    "constructor",
    "__proto__",
    "right",
    "\u0001",
    "lew",
  ])("%j means nothing", (line) => {
    for (const place of PLACES.filter((one) => one !== "help")) {
      expect(lineIntent(line, SESSIONS[place]), place).toBeNull();
    }
  });

  test.each(["", "k", "1", "?", "halo", "t"])("%j closes the help", (line) => {
    expect(lineIntent(line, SESSIONS.help)).toEqual({ kind: "help" });
  });

  test.each(["s", "Simpan"])("%j leaves from the help too", (line) => {
    expect(lineIntent(line, SESSIONS.help)).toEqual({ kind: "leave" });
  });

  test.each([
    ["Sangat sesuai", 4],
    ["sangat  SESUAI.", 4],
    ["Sesuai", 3],
    ['"tidak sesuai"', 1],
    ["Sangat", null],
    ["sesu", null],
  ])("%j is an answer where it is the whole text of an option", (line, option) => {
    const meant = option === null ? null : { kind: "choose", option };
    expect([lineIntent(line, SESSIONS.question), lineIntent(line, SESSIONS.answered)]).toEqual([
      meant,
      meant,
    ]);
    expect(lineIntent(line, SESSIONS.list)).toBeNull();
  });

  /** A question with options of these texts. */
  function asked(options: string[]): Session {
    const profile = testProfile({
      responses: { uji: options },
      traits: [{ id: "a", name: "A", items: [rating("a-1", { responses: "uji" })] }],
    });
    return startSession(startInterview(profile, { seed: 1 }), 0, true);
  }

  test.each<[string, string[], Intent | null]>([
    ["lewati", ["Lewati", "Berhenti"], null],
    ["berhenti", ["Lewati", "Berhenti"], { kind: "choose", option: 1 }],
    // Its number chooses an option, whatever its text.
    ["2", ["2", "1"], { kind: "choose", option: 1 }],
    ["ya", ["Ya", "ya!", "Tidak"], null],
    ["< 5 km", ["> 5 km", "< 5 km"], { kind: "choose", option: 1 }],
  ])("%j among the options %j", (line, options, meant) => {
    expect(lineIntent(line, asked(options))).toEqual(meant);
  });

  test("the sides of a comparison are said by letter", () => {
    const others = listItems(PROFILE).filter(({ id }) => id !== "arah-1");
    const answers = Object.fromEntries(others.map(({ id, options }) => [id, options[0]?.value ?? 1]));
    const comparison = startSession(startInterview(PROFILE, { seed: 1, answers }), 0, true);
    expect(lineIntent("cenderung b", comparison)).toEqual({ kind: "choose", option: 3 });
    expect(lineIntent("Di tengah-tengah", comparison)).toEqual({ kind: "choose", option: 2 });
  });
});
