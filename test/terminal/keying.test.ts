import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { parseStack } from "../../src/io/saved/stacks.ts";
import { keyingWords, stackWords } from "../../src/text/keying.ts";
import { at } from "../core/helpers.ts";
import { emptyFolder } from "../io/folder.ts";
import { BIN, NODE } from "../program.ts";
import {
  BACKSPACE,
  CTRL_C,
  CTRL_Z,
  DOWN,
  END,
  ENTER,
  ESC,
  items,
  LEFT,
  PROGRAM,
  RIGHT,
  ROLE,
  said,
  UP,
  waitToBeAsked,
} from "./interview.ts";
import {
  openBash,
  openShell,
  openTerminal,
  PROMPT,
  type TerminalOptions,
  type TestTerminal,
} from "./terminal.ts";

const COUNT = items.length;
/** A booklet's answers as digits: options in turn, some of them left empty. */
const ROW = items.map((item, index) => (index * 7 + 3) % (item.options.length + 1)).join("");
/** The same with two questions answered otherwise. */
const OTHER = `${(Number(ROW[0]) + 1) % 5}${ROW.slice(1, 20)}${(Number(ROW[20]) + 1) % 3}${ROW.slice(21)}`;

function open(args: readonly string[] = [], options: TerminalOptions = {}): TestTerminal {
  return openTerminal(["isi", ROLE, ...args], options);
}

/** The rows that are kept, each with who it is of: what a program that was killed now would go on with. */
function keptRows(state: string): string[] {
  const folder = join(state, "kerja-cocok/kertas");
  const [file] = existsSync(folder) ? readdirSync(folder).filter((name) => !name.startsWith(".")) : [];
  if (file === undefined) return [];
  const parsed = parseStack(readFileSync(join(folder, file), "utf8"), file);
  if ("problem" in parsed) throw new Error(parsed.problem.code);
  return parsed.stack.pupils.map(
    ({ code, group, row, isChecked }) =>
      `${code}/${group}:${row.choices.slice(0, row.at)}${isChecked ? "✓" : ""}`,
  );
}

/** The row in the window: the answers that count. */
function shownRow(terminal: TestTerminal): string {
  const lines = terminal.screen().flatMap((line) => /^ *\d+ {2}([\d_·][\d_· ]*)$/.exec(line)?.[1] ?? []);
  const [counted = ""] = lines.join("").replaceAll(" ", "").split(/[_·]/);
  return counted;
}

function waitForRow(terminal: TestTerminal, row: string): Promise<void> {
  return terminal.waitFor((one) => one.isWhole && shownRow(one) === row, `the row ${row}`);
}

async function name(terminal: TestTerminal, code: string, group = ""): Promise<void> {
  await terminal.waitForText(keyingWords.code);
  terminal.type(`${code}${ENTER}${group}${ENTER}`);
  await terminal.waitForText("Nomor 1 ");
}

/** From anywhere to the menu, and there to a choice by its label. */
async function choose(terminal: TestTerminal, label: string): Promise<void> {
  await waitToBeAsked(terminal, stackWords.menu);
  const isUnderCursor = () => terminal.screen().some((line) => line.startsWith(`› ${label}`));
  for (let step = 0; !isUnderCursor(); step += 1) {
    if (step > 8) throw new Error(`no choice ${label}`);
    await terminal.press(DOWN);
    // The key's first sign on the screen is not yet all that it does.
    await terminal.look();
  }
  await terminal.press(ENTER);
}

async function openMenu(terminal: TestTerminal): Promise<void> {
  await terminal.press(ESC);
  await waitToBeAsked(terminal, stackWords.menu);
}

const FILE = () => join(emptyFolder(), "kelas.csv");

/** What the program makes of a table: who, and how many answers of each were read. */
async function scored(file: string): Promise<{ told: string; people: [string, string, number][] }> {
  const terminal = openShell(`$kerja_cocok nilai '${file}' --format ndjson 2>'${file}.told' >'${file}.out'`);
  expect((await terminal.ended()).code).toBe(0);
  const people = readFileSync(`${file}.out`, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => {
      const { respondent, group, coverage } = JSON.parse(line);
      return [respondent, group, coverage.answered] as [string, string, number];
    });
  return { told: readFileSync(`${file}.told`, "utf8"), people };
}

test("a booklet in one burst takes a key an answer and one more, as fast as it comes", async () => {
  const file = FILE();
  const terminal = open(["-o", file]);
  await name(terminal, "A-01", "XI-2");
  terminal.type(ROW + ENTER);
  await terminal.waitForText(keyingWords.done(1));
  await terminal.waitForText(keyingWords.code);
  expect(keptRows(terminal.state)).toEqual([`A-01/XI-2:${ROW}`]);
  // Three more, names and all, with nobody looking.
  const others = ["A-02", "A-03", "=1+1"];
  terminal.type(others.map((code) => `${code}${ENTER}${ENTER}${ROW}${ENTER}`).join(""));
  await terminal.waitForText(keyingWords.done(4));
  expect(keptRows(terminal.state)).toEqual(["A-01", ...others].map((code) => `${code}/XI-2:${ROW}`));
  await openMenu(terminal);
  await choose(terminal, stackWords.write);
  await waitToBeAsked(terminal, stackWords.wantsToErase);
  await terminal.press(ENTER);
  expect(await terminal.ended()).toEqual({ code: 0, signal: 0 });
  expect(keptRows(terminal.state)).toHaveLength(4);
  const answered = [...ROW].filter((digit) => digit !== "0").length;
  const { told, people } = await scored(file);
  expect(told).toBe("4 dinilai.\n");
  expect(people.map(([code, group, count]) => [code.replace("'", ""), group, count])).toEqual(
    ["A-01", ...others].map((code) => [code, "XI-2", answered]),
  );
});

test("key by key the row in the window and the row on the disk keep step", async () => {
  const terminal = open();
  await name(terminal, "Budi");
  for (let length = 1; length <= 12; length += 1) {
    terminal.type(at([...ROW], length - 1));
    await waitForRow(terminal, ROW.slice(0, length));
    expect(keptRows(terminal.state)).toEqual([`Budi/:${ROW.slice(0, length)}`]);
  }
});

test.each([
  [80, 24],
  [40, 20],
])(
  "at %ix%i a wrong key rings and stops the burst; Backspace goes on, and takes any number back",
  async (columns, rows) => {
    const terminal = open([], { columns, rows });
    await name(terminal, "A-01");
    terminal.type(`${ROW.slice(0, 7)}9${ROW.slice(7, 20)}`);
    await terminal.waitForText(keyingWords.ignored(13));
    expect(terminal.output.split("\u0007").length).toBeGreaterThan(1);
    expect(terminal.isBroken).toBe(false);
    expect(keptRows(terminal.state)).toEqual([`A-01/:${ROW.slice(0, 7)}`]);
    terminal.type(BACKSPACE);
    await terminal.waitFor((one) => one.isWhole && !one.screen().join().includes("Backspace"), "no stop");
    terminal.type(ROW.slice(7, 20));
    await waitForRow(terminal, ROW.slice(0, 20));
    terminal.type(BACKSPACE + LEFT.repeat(14));
    await waitForRow(terminal, ROW.slice(0, 5));
    terminal.type(RIGHT.repeat(3));
    await waitForRow(terminal, ROW.slice(0, 8));
    terminal.type(END + ROW.slice(20));
    await terminal.waitForText(keyingWords.keys.complete[0] ?? "");
    expect(keptRows(terminal.state)).toEqual([`A-01/:${ROW}`]);
    expect(terminal.isBroken).toBe(false);
  },
);

test("a digit too few or too many is told, and the next booklet gets none of it", async () => {
  const terminal = open();
  await name(terminal, "A-01");
  terminal.type(`${ROW.slice(1)}${ENTER}12${ENTER}`);
  await terminal.waitForText(`Baru ${COUNT - 1} dari ${COUNT} nomor`);
  expect(keptRows(terminal.state)).toEqual([`A-01/:${ROW.slice(1)}`]);
  terminal.type(`${BACKSPACE}12`);
  await terminal.waitForText("kelebihan");
  expect(keptRows(terminal.state)).toEqual([`A-01/:${ROW.slice(1)}1`]);
});

test("what is pasted is no answer", async () => {
  const terminal = open();
  await name(terminal, "A-01");
  terminal.type("12\u001b[200~345\u001b[201~");
  await terminal.waitForText(keyingWords.notices.pasted);
  expect(keptRows(terminal.state)).toEqual(["A-01/:12"]);
});

test("a code that was keyed in already is told, and keeps its answers", async () => {
  const terminal = open();
  await name(terminal, "A-01", "XI-2");
  terminal.type(`${ROW}${ENTER}a-01${ENTER}${ENTER}111`);
  await terminal.waitForText("A-01 (XI-2) sudah diketik");
  expect(keptRows(terminal.state)).toEqual([`A-01/XI-2:${ROW}`]);
  terminal.type(`${BACKSPACE}b${ENTER}${ENTER}2`);
  await waitForRow(terminal, "2");
  expect(keptRows(terminal.state)).toEqual([`A-01/XI-2:${ROW}`, "a-01b/XI-2:2"]);
});

test("a second pass tells each difference, and a third look decides", async () => {
  const terminal = open();
  await name(terminal, "A-01");
  terminal.type(`${ROW}p`);
  await terminal.waitForText(keyingWords.second("A-01"));
  expect(shownRow(terminal)).toBe("");
  terminal.type(`${OTHER}${ENTER}11111`);
  await terminal.waitForText(keyingWords.differ("A-01", 2));
  await terminal.press(" ");
  await terminal.waitForText(keyingWords.difference(1, 2, 1));
  await terminal.waitForText(`Pertama: ${ROW[0]} `);
  await terminal.waitForText(`Kedua: ${OTHER[0]} `);
  await terminal.press(OTHER[0] ?? "");
  await terminal.waitForText(keyingWords.difference(2, 2, 21));
  await terminal.press(ROW[20] ?? "");
  await terminal.waitForText(keyingWords.decided);
  await terminal.press(ENTER);
  await waitToBeAsked(terminal, stackWords.menu);
  expect(keptRows(terminal.state)).toEqual([`A-01/:${OTHER[0]}${ROW.slice(1)}✓`]);
  await choose(terminal, stackWords.leave);
  expect((await terminal.ended()).code).toBe(130);
  const again = open(["--periksa"], { state: terminal.state });
  await again.waitForText(stackWords.allChecked);
  await waitToBeAsked(again, stackWords.menu);
  expect(again.screen().join("\n")).toContain(stackWords.allChecked);
});

test("killed at any moment, all that was on the screen is there again", async () => {
  const steps = fc.sample(
    fc.array(fc.constantFrom(..."0123", LEFT, RIGHT), { minLength: 1, maxLength: 9 }),
    4,
  );
  const state = emptyFolder();
  let terminal = open([], { state });
  await name(terminal, "A-01", "XI-2");
  for (const keys of steps) {
    const { length } = terminal.output;
    terminal.type(keys.join(""));
    await terminal.waitFor((one) => one.output.length > length && one.isWhole, "an answer to keys");
    const shown = shownRow(terminal);
    terminal.kill("SIGKILL");
    await terminal.ended();
    expect(at(keptRows(state), 0).startsWith(`A-01/XI-2:${shown}`)).toBe(true);
    terminal = open(["--lanjut"], { state });
    await terminal.waitFor((one) => one.isWhole && shownRow(one).startsWith(shown), "the row as it was");
  }
});

test("it is offered to go on: how many pupils, and since when", async () => {
  const first = open();
  await name(first, "A-01");
  first.type("123");
  await waitForRow(first, "123");
  first.type(CTRL_C);
  expect(await first.ended()).toEqual({ code: 130, signal: 0 });
  const command = `${PROGRAM} isi --lanjut`;
  expect(first.scrollback().slice(-2).join(" ")).toContain(said(stackWords.untouched(command)).join(" "));
  const again = open([], { state: first.state });
  await again.waitForText("1 siswa, terakhir");
  await waitToBeAsked(again, stackWords.wantsToGoOn);
  await again.press(ENTER);
  await waitForRow(again, "123");
});

test("typed in two windows, the one that comes later is told, and nothing is lost", async () => {
  const first = open();
  await name(first, "A-01");
  first.type("12");
  await waitForRow(first, "12");
  const second = open(["--lanjut"], { state: first.state });
  await waitForRow(second, "12");
  first.type("3");
  await waitForRow(first, "123");
  second.type("4");
  expect(await second.ended()).toEqual({ code: 2, signal: 0 });
  expect(second.scrollback().join(" ")).toContain("jendela lain");
  first.type("1");
  await waitForRow(first, "1231");
  expect(keptRows(first.state)).toEqual(["A-01/:1231"]);
});

test("a window at its menu writes no table of a stack that another went on with", async () => {
  const file = FILE();
  const first = open(["-o", file]);
  await name(first, "A-01");
  first.type("12");
  await waitForRow(first, "12");
  await openMenu(first);
  const second = open(["--lanjut"], { state: first.state });
  await waitForRow(second, "12");
  second.type("3");
  await waitForRow(second, "123");
  await choose(first, stackWords.write);
  expect(await first.ended()).toEqual({ code: 2, signal: 0 });
  expect(first.scrollback().join(" ")).toContain("jendela lain");
  expect(existsSync(file)).toBe(false);
  expect(keptRows(first.state)).toEqual(["A-01/:123"]);
});

test("why a table could not be written stands in the window, and the menu offers what else to do", async () => {
  const file = FILE();
  const terminal = open(["-o", file]);
  await name(terminal, "A-01");
  terminal.type("12");
  await waitForRow(terminal, "12");
  rmSync(dirname(file), { recursive: true });
  await openMenu(terminal);
  await choose(terminal, stackWords.write);
  await waitToBeAsked(terminal, stackWords.menu);
  expect(terminal.screen().join(" ").replace(/\s+/g, " ")).toContain("Folder tujuannya tidak ada");
  expect(keptRows(terminal.state)).toEqual(["A-01/:12"]);
});

test("no file is written over: it is told before the first key, and a file that came meanwhile stays", async () => {
  const file = FILE();
  writeFileSync(file, "milik orang");
  const refused = open(["-o", file]);
  expect((await refused.ended()).code).toBe(2);
  expect(refused.scrollback().join(" ")).toContain("tidak ditimpa");
  const other = FILE();
  const terminal = open(["-o", other]);
  await name(terminal, "A-01");
  terminal.type("12");
  await waitForRow(terminal, "12");
  writeFileSync(other, "milik orang");
  await openMenu(terminal);
  await choose(terminal, stackWords.write);
  await waitToBeAsked(terminal, stackWords.wantsToErase);
  await terminal.press(DOWN, ENTER);
  expect((await terminal.ended()).code).toBe(0);
  expect(readFileSync(other, "utf8")).toBe("milik orang");
  expect(readFileSync(other.replace(".csv", "-2.csv"), "utf8")).toContain("A-01");
  expect(keptRows(terminal.state)).toEqual([]);
});

test("gone on with into its own table, that holds all pupils; one that was changed since stays", async () => {
  const file = FILE();
  const state = emptyFolder();
  const write = async (code: string) => {
    const terminal = open(["-o", file, ...(code === "A" ? [] : ["--lanjut"])], { state });
    await name(terminal, code);
    terminal.type(`${ROW}${ENTER}`);
    await terminal.waitForText(keyingWords.code);
    await openMenu(terminal);
    await choose(terminal, stackWords.write);
    await waitToBeAsked(terminal, stackWords.wantsToErase);
    await terminal.press(ENTER);
    expect((await terminal.ended()).code).toBe(0);
    return terminal.scrollback().join(" ");
  };
  await write("A");
  expect(await write("B")).toContain(stackWords.wrote(2));
  expect((await scored(file)).people.map(([code]) => code)).toEqual(["A", "B"]);
  writeFileSync(file, `${readFileSync(file, "utf8")}C,,1\n`);
  const refused = open(["-o", file, "--lanjut"], { state });
  expect((await refused.ended()).code).toBe(2);
});

test("Ctrl-Z stops it, fg draws it again, and a smaller window breaks no line", async () => {
  const terminal = openBash();
  const prompt = () => terminal.waitFor((one) => one.output.endsWith(PROMPT), "the prompt of the shell");
  await prompt();
  terminal.type(`'${NODE}' '${BIN}' isi ${ROLE}\r`);
  await name(terminal, "A-01");
  terminal.type("123");
  await waitForRow(terminal, "123");
  terminal.type(CTRL_Z);
  await prompt();
  expect(terminal.isAlternate).toBe(false);
  terminal.type("fg\r");
  await waitForRow(terminal, "123");
  terminal.resize(40, 16);
  await waitForRow(terminal, "123");
  terminal.type("2");
  await waitForRow(terminal, "1232");
  expect(terminal.isBroken).toBe(false);
  expect(terminal.cursorVisible).toBe(false);
});

test("a key of the arrows is no answer: whoever types without Num Lock hears of it", async () => {
  const terminal = open();
  await name(terminal, "A-01");
  terminal.type(`1${UP}23`);
  await terminal.waitForText("Num Lock");
  expect(keptRows(terminal.state)).toEqual(["A-01/:1"]);
});

test.each<[string, string[], Record<string, string>]>([
  ["--linear", ["--linear"], {}],
  ["TERM=dumb", [], { TERM: "dumb" }],
])("%s: a row of digits a line, without one escape sequence", async (_, args, env) => {
  const file = FILE();
  const terminal = open([...args, "-o", file], { env, columns: 40 });
  const say = async (line: string, answer: string) => {
    const { length } = terminal.output;
    terminal.type(`${line}\r`);
    const heard = (one: TestTerminal) => one.output.slice(length).replace(/\s+/g, " ");
    await terminal.waitFor((one) => heard(one).includes(answer) && /: $/.test(one.output), answer);
  };
  await terminal.waitForText(keyingWords.code);
  await say("A-01", keyingWords.group("A-01"));
  await say("XI-2", "mulai dari nomor 1");
  await say(`${ROW.slice(0, 5)} 9${ROW.slice(6)}`, '"9" bukan pilihan');
  expect(keptRows(terminal.state)).toEqual([`A-01/XI-2:${ROW.slice(0, 5)}`]);
  await say(ROW.slice(5).replace(/.{5}/g, "$& "), "Lengkap");
  await say("k 3", "mulai dari nomor 3");
  await say(ROW.slice(2), "Lengkap");
  await say("", keyingWords.code);
  expect(keptRows(terminal.state)).toEqual([`A-01/XI-2:${ROW}`]);
  await say("menu", stackWords.menu);
  await terminal.look();
  await say("4", stackWords.wantsToErase);
  await terminal.look();
  terminal.type("\r");
  expect(await terminal.ended()).toEqual({ code: 0, signal: 0 });
  expect(terminal.output).not.toContain("\u001b");
  expect((await scored(file)).people).toHaveLength(1);
});
