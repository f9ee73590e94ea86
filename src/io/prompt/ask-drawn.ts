import inquirer from "inquirer";
import { type Asker, type Choice, matching } from "./ask.ts";

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
}

interface AskerOptions {
  input: NodeJS.ReadableStream;
  output: NodeJS.WritableStream;
  style: AskStyle;
}

/** Asks with Inquirer's own prompts, in our words and colours. */
export function drawnAsker({ input, output, style }: AskerOptions): Asker {
  const prompt = inquirer.createPromptModule({ input, output });
  const list = (keys: string) => ({ theme: themeOf(style, keys), pageSize: style.rows, loop: false });
  return {
    choose: (message, choices) =>
      answered(async () => {
        const named = choices.map(({ label }, value) => ({ name: label, value }));
        const { chosen } = await prompt([
          { type: "select", name: "chosen", message, choices: named, ...list(style.keys) },
        ]);
        return choices[chosen]?.value ?? null;
      }),
    search: (message, choices) =>
      answered(async () => {
        const source = (typed = "") => found(choices, typed, style.nothingFound);
        const { chosen } = await prompt([
          { type: "search", name: "chosen", message, source, ...list(style.searchKeys) },
        ]);
        return choices[chosen]?.value ?? null;
      }),
    write: (message, suggested) =>
      answered(async () => {
        const { written } = await prompt([
          { type: "input", name: "written", message, default: suggested, theme: themeOf(style, "") },
        ]);
        return written;
      }),
  };
}

function found<T>(choices: readonly Choice<T>[], typed: string, nothingFound: string) {
  const named = matching(choices, typed).map((choice) => ({
    name: choice.label,
    value: choices.indexOf(choice),
  }));
  return named.length > 0 ? named : [{ name: "", value: -1, disabled: nothingFound }];
}

function themeOf({ question, answer, quiet }: AskStyle, keys: string) {
  return {
    prefix: { idle: "", done: "" },
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

/** Leaving by Ctrl-C, a signal or the end of the input is an answer too. */
async function answered<T>(ask: () => Promise<T>): Promise<T | null> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof Error && error.name === "ExitPromptError") return null;
    throw error;
  }
}
