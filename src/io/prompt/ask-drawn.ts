import { Readable } from "node:stream";
import inquirer from "inquirer";
import { type Asker, type Choice, matching } from "./ask.ts";
import { rememberFrames } from "./frames.ts";
import { type KeyTerminal, readKeys } from "./key-stream.ts";
import { MenuKeys, type MenuOptions } from "./menu-keys.ts";

/** How the questions look: every function paints a text. */
export interface AskStyle {
  question: (text: string) => string;
  /** The answer once it is given, and the choice under the cursor. */
  answer: (text: string) => string;
  quiet: (text: string) => string;
  /** What the keys do in a list, and in one that is searched. */
  keys: string;
  searchKeys: string;
  /** Where nothing matches what was typed. */
  nothingFound: string;
  /** How many choices show at once. */
  rows: number;
  /** Shortens a text to what is left of a line after so many columns: Inquirer would break it within a word. */
  shorten: (text: string, taken: number) => string;
}

interface AskerOptions extends KeyTerminal {
  output: NodeJS.WritableStream & { columns?: number | undefined };
  /** Milliseconds since 1970. */
  now: () => number;
  style: AskStyle;
}

/** Asks with Inquirer's own prompts, in our words and colours; what a key does is read from our own table. */
export function drawnAsker(options: AskerOptions): Asker {
  const { style } = options;
  const { rows } = style;
  let unfinished = "";
  const list = (keys: string) => ({ theme: themeOf(style, keys), pageSize: rows, loop: false });
  return {
    choose: (message, choices, escaped) => {
      const place = choices.findIndex(({ value }) => value === escaped);
      const escapeKeys = place < 0 ? null : choiceKeys(place);
      const menu = { place: "menu", count: choices.length, rows, escapeKeys } as const;
      return ask(options, { menu, escaped }, async (prompt) => {
        const named = choices.map(({ label }, value) => ({ ...namesOf(label, message, style), value }));
        const question = { ...SELECT, message, choices: named, ...list(style.keys) };
        const { chosen } = await prompt([question]);
        return choices[chosen]?.value ?? null;
      });
    },
    search: (message, choices) => {
      const menu = { place: "search", count: choices.length, rows, escapeKeys: null } as const;
      return ask(options, { menu, escaped: null }, async (prompt) => {
        const named = (choice: Choice<unknown>) => namesOf(choice.label, message, style);
        const source = (typed = "") => found(choices, typed, named, style.nothingFound);
        const question = { ...SEARCH, message, source, ...list(style.searchKeys) };
        const { chosen } = await prompt([question]);
        return choices[chosen]?.value ?? null;
      });
    },
    unfinished: () => unfinished,
    write: async (message, suggested) => {
      const { answer, typed } = await askForLine(options, message, suggested);
      unfinished = answer === null ? typed : "";
      return answer;
    },
  };
}

/** @returns the answer, and what stood in the line at last: that is left where there is no answer */
async function askForLine(options: AskerOptions, message: string, suggested: string) {
  const { style } = options;
  const menu = { place: "write", count: 0, rows: style.rows, escapeKeys: null } as const;
  let typed = "";
  const answer = await ask(options, { menu, escaped: "", typed: () => typed }, async (prompt) => {
    // What is suggested, and what was answered, in what is left of the line.
    const short = (text: string) => style.shorten(text, message.length + MARKS + BRACKETS);
    const theme = themeOf(style, "", short);
    const transformer = (line: string, { isFinal }: { isFinal?: boolean }) => {
      typed = line;
      return isFinal ? style.answer(short(line)) : line;
    };
    const question = { ...INPUT, message, default: suggested, theme, transformer };
    const { written } = await prompt([question]);
    return written;
  });
  return { answer, typed };
}

const SELECT = { type: "select", name: "chosen" } as const;
const SEARCH = { type: "search", name: "chosen" } as const;
const INPUT = { type: "input", name: "written" } as const;

/** To the end of the line, and from there back to its beginning: wherever the cursor stands. */
const CLEAR_TYPED = "\u0005\u0015";

/** The keys by which Inquirer takes a choice: its number, and Enter. */
function choiceKeys(place: number): string {
  return `${CLEAR_TYPED}${place + 1}\r`;
}

/** Columns of what stands before a choice, and around a question that is answered. */
const CURSOR = 2;
const MARKS = 3;
const BRACKETS = 2;

/** A choice in the list, and beside its question once it is chosen. */
function namesOf(label: string, question: string, { shorten }: AskStyle): { name: string; short: string } {
  return { name: shorten(label, CURSOR), short: shorten(label, question.length + MARKS) };
}

function found<T>(
  choices: readonly Choice<T>[],
  typed: string,
  namesOf: (choice: Choice<T>) => { name: string; short: string },
  nothingFound: string,
) {
  const named = matching(choices, typed).map((choice) => ({
    ...namesOf(choice),
    value: choices.indexOf(choice),
  }));
  return named.length > 0 ? named : [{ name: "", value: -1, disabled: nothingFound }];
}

function themeOf(
  { question, answer, quiet }: AskStyle,
  keys: string,
  short = (text: string): string => text,
) {
  return {
    prefix: { idle: answer("?"), done: answer("✓") },
    icon: { cursor: "›" },
    style: {
      message: (text: string) => question(text),
      answer: (text: string) => answer(short(text)),
      highlight: answer,
      searchTerm: answer,
      disabled: quiet,
      description: quiet,
      defaultAnswer: (text: string) => quiet(`(${short(text)})`),
      error: question,
      keysHelpTip: () => quiet(keys),
    },
  };
}

type Prompt = ReturnType<typeof inquirer.createPromptModule>;

const SHOW_CURSOR = "\u001b[?25h";
const CLEAR_BELOW = "\u001b[J";

interface Question<T> {
  menu: Omit<MenuOptions, "shownAt">;
  /** What leaving by Esc answers. */
  escaped: T | null;
  /** What stands in the line: Esc takes that away first. */
  typed?: () => string;
}

/** Leaving by Esc, Ctrl-C, a signal or the end of the input is an answer too. */
async function ask<T>(
  { input, output, now }: AskerOptions,
  { menu, escaped, typed: lineOf = () => "" }: Question<T>,
  answer: (prompt: Prompt) => Promise<T | null>,
): Promise<T | null> {
  const closing = new AbortController();
  let left: T | null = null;
  const typed = new Readable({ read() {} });
  let keys: MenuKeys | null = null;
  const frames = rememberFrames(output, () => {
    keys ??= new MenuKeys({ ...menu, shownAt: now() });
  });
  const stop = readKeys(
    { input, output },
    {
      show: frames.redraw,
      hide: () => output.write(CLEAR_BELOW + SHOW_CURSOR),
      leave: () => closing.abort(),
      press: (pressed) => {
        for (const sent of keys?.read(pressed, now()) ?? []) {
          if (sent !== null) type(typed, sent);
          else if (lineOf() !== "") type(typed, CLEAR_TYPED);
          else {
            left = escaped;
            closing.abort();
          }
        }
      },
    },
  );
  try {
    const { signal } = closing;
    return await answer(inquirer.createPromptModule({ input: typed, output: frames.stream, signal }));
  } catch (error) {
    if (error instanceof Error && ["ExitPromptError", "AbortPromptError"].includes(error.name)) return left;
    throw error;
  } finally {
    stop();
  }
}

/** A text goes in as one key: sign by sign, the whole line would be drawn anew for each of them. */
function type(input: Readable, sent: string): void {
  const isText = sent.length > 1 && !/\p{Cc}/u.test(sent);
  if (isText && input.readableLength === 0) input.emit("keypress", sent, { sequence: sent });
  else input.push(sent);
}
