import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { making as words } from "../../src/text/making.ts";
import { fieldWords, sectionWords } from "../../src/text/making-fields.ts";
import { SMALL_PROFILE } from "../cli/helpers.ts";
import { emptyFolder } from "../io/folder.ts";
import { CTRL_C, DOWN, ENTER, ESC } from "./interview.ts";
import { flat, openTerminal, type TerminalOptions, type TestTerminal } from "./terminal.ts";

function open(file: string, options: TerminalOptions = {}): TestTerminal {
  return openTerminal(["peran", "buat", file], options);
}

/** Types an answer once its question is asked. */
async function answer(terminal: TestTerminal, question: string, typed = ""): Promise<void> {
  await terminal.waitForText(`? ${question}`);
  for (const sign of typed) await terminal.press(sign);
  await terminal.press(ENTER);
}

/** Moves to a choice by the beginning of its label, and takes it. */
async function choose(terminal: TestTerminal, question: string, label: string): Promise<void> {
  await terminal.waitForText(question);
  const isUnderCursor = () => terminal.screen().some((line) => line.startsWith(`› ${label}`));
  for (let step = 0; !isUnderCursor() && step < 20; step += 1) await terminal.press(DOWN);
  await terminal.press(ENTER);
}

function readIn(file: string): unknown {
  return parse(readFileSync(file, "utf8"));
}

test("a profile grows in its file; Ctrl-C leaves it, and the same file goes on", async () => {
  const file = join(emptyFolder(), "penjaga-taman.yaml");
  const first = open(file);
  await answer(first, fieldWords.role.question);
  await answer(first, fieldWords.summary.question, "Merawat.");
  await first.waitForText(words.menu("Penjaga Taman"));
  expect(readIn(file)).toEqual({ id: "penjaga-taman", role: "Penjaga Taman", summary: "Merawat." });
  await choose(first, words.menu("Penjaga Taman"), words.next(sectionWords.duties.title));
  await answer(first, words.numbered(fieldWords.duty.question, 1), "Menyiram.");
  await first.waitForText(`? ${fieldWords.interest.question}`);
  await first.press(CTRL_C);
  expect((await first.ended()).code).toBe(130);
  expect(flat(first.scrollback())).toContain("Lanjutkan kapan saja:");
  expect(readIn(file)).toMatchObject({ duties: [{ id: "menyiram", text: "Menyiram." }] });

  const second = open(file, { columns: 40 });
  await choose(second, "bagian mana?", words.next(sectionWords.traits.title));
  await choose(second, words.which, words.fromCatalogue);
  await choose(second, words.whichScale, "Empati");
  await second.waitForText(words.whichScale);
  // Esc goes one step back each time, and out of the menu at last.
  await second.press(ESC);
  await second.waitForText(words.fromShared("Empati"));
  await second.press(ESC);
  await second.waitForText(words.done);
  expect(second.isBroken).toBe(false);
  await second.press(ESC);
  expect((await second.ended()).code).toBe(130);
  expect(readIn(file)).toMatchObject({ duties: [{ text: "Menyiram." }], traits: [{ use: "empati" }] });
});

test("a line that was not ended before Ctrl-C is shown once more: it is not in the file", async () => {
  const file = join(emptyFolder(), "penjaga-taman.yaml");
  const terminal = open(file);
  await answer(terminal, fieldWords.role.question);
  await terminal.waitForText(`? ${fieldWords.summary.question}`);
  for (const sign of "Merawat tam") await terminal.press(sign);
  await terminal.press(CTRL_C);
  expect((await terminal.ended()).code).toBe(130);
  expect(flat(terminal.scrollback())).toContain(words.unfinished("Merawat tam"));
  expect(readIn(file)).toEqual({ id: "penjaga-taman", role: "Penjaga Taman" });
});

test("once it is whole, it is checked, and the interview is named", async () => {
  const file = join(emptyFolder(), "penjaga taman.yaml");
  writeFileSync(file, SMALL_PROFILE);
  const terminal = open(file);
  await choose(terminal, "bagian mana?", words.done);
  await choose(terminal, words.whatNow, words.end);
  expect((await terminal.ended()).code).toBe(0);
  const shown = terminal.scrollback().join("\n");
  expect(shown).toContain("Penjaga Taman, 2 pertanyaan.");
  expect(shown).toContain(`wawancara '${file}'`);
  expect(readFileSync(file, "utf8")).toBe(SMALL_PROFILE);
});

test("a file that appears while the first question stands is not written over", async () => {
  const file = join(emptyFolder(), "penjaga-taman.yaml");
  const terminal = open(file);
  await terminal.waitForText(`? ${fieldWords.role.question}`);
  writeFileSync(file, SMALL_PROFILE);
  await terminal.press(ENTER);
  expect((await terminal.ended()).code).toBe(2);
  expect(readFileSync(file, "utf8")).toBe(SMALL_PROFILE);
  expect(existsSync(file.replace(".yaml", "-2.yaml"))).toBe(true);
});

/** A prompt tears words at the edge. */
function solid(lines: readonly string[]): string {
  return lines.join("").replace(/\s/g, "");
}

const LINES = "Menyiram tanaman kota:\rsetiap pagi.\r\rMemangkas semak.";
const IN_ONE = "Menyiram tanaman kota: setiap pagi. Memangkas semak.";
const LONG = "Menyiram tanaman #1 🌱. ".repeat(400).trim();

test.each<[string, string, string]>([
  ["that the terminal tells to be pasted", `\u001b[200~${LINES}\u001b[201~`, IN_ONE],
  ["that it does not tell", LINES, IN_ONE],
  ["of many pages", `\u001b[200~${LONG}\u001b[201~`, LONG],
])("a pasted text %s is one answer, whole", async (_, pasted, kept) => {
  const file = join(emptyFolder(), "penjaga-taman.yaml");
  const terminal = open(file);
  await answer(terminal, fieldWords.role.question);
  await terminal.waitForText(`? ${fieldWords.summary.question}`);
  await terminal.press(pasted);
  await terminal.waitFor(
    () => solid(terminal.screen()).endsWith(solid([kept.slice(-20)])),
    "the end of the text",
  );
  await terminal.press(ENTER);
  await terminal.waitForText(words.menu("Penjaga Taman"));
  expect(readIn(file)).toMatchObject({ summary: kept });
});

test("Tab writes what is suggested into the line, to change it; that is told", async () => {
  const file = join(emptyFolder(), "penjaga-taman.yaml");
  const terminal = open(file);
  await terminal.waitForText(`? ${fieldWords.role.question} (Penjaga Taman)`);
  expect(flat(terminal.screen())).toContain(words.editKey);
  await terminal.press("\t");
  for (const sign of " Kota") await terminal.press(sign);
  await terminal.press(ENTER);
  await answer(terminal, fieldWords.summary.question);
  await terminal.waitForText(words.menu("Penjaga Taman Kota"));
  expect(readIn(file)).toMatchObject({ role: "Penjaga Taman Kota" });
});

test("Esc takes away what is typed first, in sight, and only then passes over the question", async () => {
  const file = join(emptyFolder(), "penjaga-taman.yaml");
  const terminal = open(file);
  await answer(terminal, fieldWords.role.question);
  await terminal.waitForText(`? ${fieldWords.summary.question}`);
  for (const sign of "Merawat") await terminal.press(sign);
  await terminal.waitForText("Merawat");
  await terminal.press(ESC);
  await terminal.waitFor(() => !flat(terminal.screen()).includes("Merawat"), "an empty line");
  expect(flat(terminal.screen())).not.toContain(words.menu("Penjaga Taman"));
  await terminal.press(ESC);
  await terminal.waitForText(words.menu("Penjaga Taman"));
});

test("in a narrow window the menu leaves the name of a long role away, so that no word is torn", async () => {
  const file = join(emptyFolder(), "a.yaml");
  writeFileSync(file, "id: a\nrole: Pendamping Kesejahteraan Masyarakat\n");
  const terminal = open(file, { columns: 40 });
  await terminal.waitForText(`? ${words.whichSection}`);
  expect(terminal.isBroken).toBe(false);
  await terminal.press(ESC);
  await terminal.ended();
});
