import inquirer from "inquirer";
import { type Asker, type Choice, matching } from "./ask.ts";
import { onInterruption } from "./interruption.ts";

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

const SHOW_CURSOR = "\u001b[?25h";

interface AskerOptions {
  input: NodeJS.ReadableStream;
  output: NodeJS.WritableStream;
  style: AskStyle;
}

/** Asks with Inquirer's own prompts, in our words and colours. */
export function drawnAsker({ input, output, style }: AskerOptions): Asker {
  const list = (keys: string) => ({ theme: themeOf(style, keys), pageSize: style.rows, loop: false });
  const ask = <T>(answer: (prompt: Prompt) => Promise<T | null>) => answered(input, output, answer);
  return {
    choose: (message, choices) =>
      ask(async (prompt) => {
        const named = choices.map(({ label }, value) => ({ ...namesOf(label, message, style), value }));
        const question = {
          type: "select",
          name: "chosen",
          message,
          choices: named,
          ...list(style.keys),
        } as const;
        const { chosen } = await prompt([question]);
        return choices[chosen]?.value ?? null;
      }),
    search: (message, choices) =>
      ask(async (prompt) => {
        const named = (choice: Choice<unknown>) => namesOf(choice.label, message, style);
        const source = (typed = "") => found(choices, typed, named, style.nothingFound);
        const question = {
          type: "search",
          name: "chosen",
          message,
          source,
          ...list(style.searchKeys),
        } as const;
        const { chosen } = await prompt([question]);
        return choices[chosen]?.value ?? null;
      }),
    write: (message, suggested) =>
      ask(async (prompt) => {
        const theme = themeOf(style, "");
        const question = { type: "input", name: "written", message, default: suggested, theme } as const;
        const { written } = await prompt([question]);
        return written;
      }),
  };
}

/** Columns of what stands before a choice, and around a question that is answered. */
const CURSOR = 2;
const MARKS = 3;

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

function themeOf({ question, answer, quiet }: AskStyle, keys: string) {
  return {
    prefix: { idle: answer("?"), done: answer("✓") },
    icon: { cursor: "›" },
    style: {
      message: (text: string) => question(text),
      answer,
      highlight: answer,
      searchTerm: answer,
      disabled: quiet,
      description: quiet,
      defaultAnswer: (text: string) => quiet(`(${text})`),
      error: question,
      keysHelpTip: () => quiet(keys),
    },
  };
}

type Prompt = ReturnType<typeof inquirer.createPromptModule>;

/** Leaving by Ctrl-C, a signal or the end of the input is an answer too. */
async function answered<T>(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  ask: (prompt: Prompt) => Promise<T | null>,
): Promise<T | null> {
  const closing = new AbortController();
  const stopListening = onInterruption(() => closing.abort());
  try {
    return await ask(inquirer.createPromptModule({ input, output, signal: closing.signal }));
  } catch (error) {
    if (error instanceof Error && ["ExitPromptError", "AbortPromptError"].includes(error.name)) return null;
    throw error;
  } finally {
    stopListening();
    output.write(SHOW_CURSOR);
  }
}
