import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { assess, buildReport, neighboursOf } from "../../dist/index.js";
import { shownOptions, startInterview } from "../../src/core/interview/interview.ts";
import { type SavedInterview, saveable } from "../../src/core/interview/saved.ts";
import { type AnswerValue, type Item, listItems } from "../../src/core/profile/items.ts";
import type { Profile } from "../../src/core/profile/profile.ts";
import { saveInterview } from "../../src/io/saved/folder.ts";
import { wrapCommand } from "../../src/render/terminal/wrap.ts";
import { asking } from "../../src/text/asking.ts";
import { interview as words } from "../../src/text/interview.ts";
import { optionLabel } from "../../src/text/items.ts";
import { at } from "../core/helpers.ts";
import fixture from "../fixtures/answers-full.json" with { type: "json" };
import { emptyFolder } from "../io/folder.ts";
import { PACKAGE } from "../program.ts";
import { type Exit, flat, openTerminal, type TerminalOptions, type TestTerminal } from "./terminal.ts";

/** What starts the program where the tests start it. */
export const PROGRAM = "node bin/kerja-cocok.js";

/** What tells that the welcome, and the help, are there. */
export const START = "Enter mulai";
export const CLOSE = "Esc tutup";

export const ENTER = "\r";
export const CTRL_C = "\u0003";
export const CTRL_D = "\u0004";
export const CTRL_Z = "\u001a";
export const UP = "\u001b[A";
export const DOWN = "\u001b[B";
export const LEFT = "\u001b[D";
export const RIGHT = "\u001b[C";
export const END = "\u001b[F";
export const ESC = "\u001b";
export const BACKSPACE = "\u007f";

export const ROLE = "pendamping-kesejahteraan-masyarakat";
export const profile: Profile = readBuilt(ROLE);
export const items = listItems(profile);
export const ALL_ANSWERS = fixture.answers as Record<string, AnswerValue>;
/** The report of all answers, and what the program draws it with. */
export const report = buildReport(profile, assess(profile, ALL_ANSWERS), { respondent: null });
export const drawn = { profile, neighbours: neighboursOf(readBuilt("neighbours"), profile, report.answers) };

function readBuilt(name: string) {
  return JSON.parse(readFileSync(join(PACKAGE, "dist/profiles", `${name}.json`), "utf8"));
}

/** A question as it stands in the window. */
export interface ShownQuestion {
  item: Item;
  options: { key: string; label: string }[];
  /** The label of the answer given earlier. */
  given: string | null;
  /** The label that the arrows stand on. */
  cursor: string | null;
  /** For a comparison: whether the first scene is the other role's. */
  isFlipped: boolean;
}

/** Reads the question off the window; null while there is none, or not yet all of it. */
export function readQuestion(terminal: TestTerminal): ShownQuestion | null {
  const lines = terminal.screen();
  const shown = flat(lines);
  const marked = readOptions(lines);
  const item = items.find((one) => textsOf(one).every((text) => shown.includes(text)));
  if (!terminal.isAlternate || !terminal.isWhole || !item || marked.length === 0) return null;
  const options = marked.map(({ key, text }) => ({ key, label: withoutMark(text) }));
  const labelOf = (found: { text: string } | undefined) => (found ? withoutMark(found.text) : null);
  return {
    item,
    options,
    given: labelOf(marked.find(({ text }) => text.endsWith(EARLIER))),
    cursor: labelOf(marked.find(({ isHere }) => isHere)),
    isFlipped: item.kind === "comparison" && shown.includes(`A ${item.other} B ${item.this}`),
  };
}

const EARLIER = ` (${words.earlier})`;

function withoutMark(text: string): string {
  return text.endsWith(EARLIER) ? text.slice(0, -EARLIER.length) : text;
}

/** The texts of a question without its options. */
export function textsOf(item: Item): string[] {
  return item.kind === "comparison" ? [item.this, item.other] : [item.text];
}

function readOptions(lines: readonly string[]): { key: string; text: string; isHere: boolean }[] {
  const options: { key: string; text: string; isHere: boolean }[] = [];
  for (const line of lines) {
    const [, lead, key = "", text = ""] = /^([› ]) ([0-9x]) {2}(\S.*)$/.exec(line) ?? [];
    const last = options.at(-1);
    if (lead !== undefined) options.push({ key, text, isHere: lead === "›" });
    else if (last && line.startsWith("     ")) last.text += ` ${line.trim()}`;
  }
  return options;
}

/** Waits until the window shows a question, whole. */
export async function waitForQuestion(terminal: TestTerminal, item: Item): Promise<ShownQuestion> {
  await terminal.waitFor((one) => readQuestion(one)?.item.id === item.id, `the question ${item.id}`);
  const question = readQuestion(terminal);
  if (!question) throw new Error(`no question ${item.id}`);
  return question;
}

/** The key that gives an answer, chosen by the words in the window. */
export function keyFor({ item, options, isFlipped }: ShownQuestion, value: AnswerValue): string {
  const label = labelFor(item, value, isFlipped);
  const option = options.find((one) => one.label === label);
  if (!option) throw new Error(`no option "${label}" among ${JSON.stringify(options)}`);
  return option.key;
}

/** The words in which the window offers an answer. */
function labelFor(item: Item, value: AnswerValue, isFlipped: boolean): string {
  if (item.kind !== "comparison") return optionLabel(item, value);
  return at(words.sides, isFlipped ? 5 - Number(value) : Number(value) - 1);
}

/** Answers questions in the order of the interview, each by the key that the window shows for it. */
export async function answerItems(
  terminal: TestTerminal,
  asked: readonly Item[],
  answers: Record<string, AnswerValue>,
): Promise<void> {
  for (const item of asked) {
    const question = await waitForQuestion(terminal, item);
    await terminal.press(keyFor(question, answers[item.id] ?? 1));
  }
}

/** Starts an interview about the first role. */
export function openInterview(args: readonly string[] = [], options: TerminalOptions = {}): TestTerminal {
  return openTerminal(["wawancara", ROLE, ...args], options);
}

/** What shuffles the options of interviews that the tests keep. */
export const SEED = 7;
const MOMENT = "2026-01-01T00:00:00.000Z";

/** The first options of every question, as an interview shows them that was kept by `keepAnswers`. */
export const FIRST_OPTIONS: Record<string, AnswerValue> = Object.fromEntries(
  items.map((item) => [item.id, at(shownOptions({ seed: SEED }, item), 0).value]),
);

/** Keeps an interview in which so many of the first questions are answered. */
export function keepAnswers(
  state: string,
  answered: number,
  answers: Record<string, AnswerValue> = FIRST_OPTIONS,
  name = "20260101-000000-pendamping",
): void {
  const given = items.slice(0, answered).map(({ id }) => [id, answers[id] ?? 1]);
  const interview = startInterview(profile, { seed: SEED, answers: Object.fromEntries(given) });
  const about = { file: null, startedAt: MOMENT, savedAt: MOMENT, finished: false };
  saveInterview(join(state, "kerja-cocok"), name, saveable(interview, about));
}

/**
 * Goes on with an interview in which so many of the first questions are answered, by default all but the last: nobody needs to
 * wait until all of them have been typed.
 */
export function openKept(
  answered = items.length - 1,
  args: readonly string[] = [],
  options: TerminalOptions & { answers?: Record<string, AnswerValue> } = {},
): TestTerminal {
  const { state = emptyFolder(), answers } = options;
  keepAnswers(state, answered, answers);
  return openInterview(["--lanjut", ...args], { ...options, state });
}

/** Leaves the welcome. */
export async function begin(terminal: TestTerminal): Promise<void> {
  await terminal.waitForText(START);
  await terminal.press(ENTER);
}

/** From the last question to the end: the review, the report, then no more of it and the answers kept. */
export async function finish(terminal: TestTerminal): Promise<Exit> {
  await terminal.waitForText(words.finish);
  await terminal.press(ENTER);
  await endQuietly(terminal);
  return terminal.ended();
}

/** Leaves the menu after the report, and keeps the answers. */
export async function endQuietly(terminal: TestTerminal): Promise<void> {
  await leaveMenu(terminal);
  await waitToBeAsked(terminal, asking.keepAnswers);
  await terminal.press(ENTER);
}

/** Takes the last choice of the menu after the report. */
export async function leaveMenu(terminal: TestTerminal): Promise<void> {
  await waitToBeAsked(terminal, asking.whatNext);
  await terminal.press(END, ENTER);
}

/** Waits until one of the single questions around the interview is there and takes keys. */
export function waitToBeAsked(terminal: TestTerminal, question: string): Promise<void> {
  const withoutSpaces = (text: string) => text.replace(/\s/g, "");
  return terminal.waitFor((one) => {
    // Inquirer breaks lines within words.
    // It may have been asked before.
    const choices = withoutSpaces(one.screen().join("")).split(withoutSpaces(question)).slice(1).at(-1);
    return choices?.startsWith("›") === true && choices.endsWith(withoutSpaces(asking.keys));
  }, question);
}

/** Whether a single question is there and takes keys. */
export function takesKeys(terminal: TestTerminal): boolean {
  const withoutSpaces = (text: string) => text.replace(/\s/g, "");
  return withoutSpaces(terminal.screen().join("")).endsWith(withoutSpaces(asking.keys));
}

/** A sentence beside the result, as the program breaks it for a window. */
export function said(text: string, columns = 80): string[] {
  return wrapCommand(text, text.includes(PROGRAM) ? text.slice(text.indexOf(PROGRAM)) : "", columns);
}

/** What stays of a single question once it is answered. */
export function settled(question: string, answer: string): string {
  return `✓ ${question} ${answer}`;
}

/** The kept interview, or null when there is none. */
export function readKept(state: string): SavedInterview | null {
  const [file] = keptFiles(state);
  return file === undefined ? null : JSON.parse(readFileSync(file, "utf8"));
}

export function keptFiles(state: string): string[] {
  try {
    const folder = join(state, "kerja-cocok");
    const files = readdirSync(folder).filter((file) => !file.startsWith("."));
    return files.map((file) => join(folder, file));
  } catch {
    return [];
  }
}
