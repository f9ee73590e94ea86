import { wordsOf } from "../../core/base/words.ts";
import { isWithin, UNREAD_MILLISECONDS } from "../../core/interview/guard.ts";
import { type Asker, type Choice, matching } from "./ask.ts";
import type { LineReader } from "./line-reader.ts";

/** The words of plain questions. */
export interface AskWords {
  option: (label: string, text: string) => string;
  /** How to answer, below the choices. */
  chooseHint: string;
  searchHint: string;
  writeHint: (suggested: string) => string;
  unknown: string;
  /** What to say to a line that came before anybody can have read the question. */
  tooSoon: string;
  prompt: string;
}

interface AskerOptions {
  lines: LineReader;
  output: NodeJS.WritableStream;
  /** Breaks a text for the width of the terminal. */
  wrap: (text: string) => string;
  /** Milliseconds since 1970. */
  now: () => number;
  words: AskWords;
}

/** Asks in plain lines: one in, some out, nothing redrawn. */
export function linearAsker({ lines, output, wrap, now, words }: AskerOptions): Asker {
  const readLine = async (text: string): Promise<string | null> => {
    output.write(`${wrap(text)}\n${words.prompt}`);
    const shownAt = now();
    const line = await lines.next();
    if (line !== null && isWithin(now() - shownAt, UNREAD_MILLISECONDS)) return readLine(words.tooSoon);
    return line?.trim() ?? null;
  };
  const list = <T>(question: string, choices: readonly Choice<T>[], hint: string) =>
    ["", question, ...choices.map(({ label }, index) => words.option(String(index + 1), label)), hint].join(
      "\n",
    );
  return {
    async choose(question, choices) {
      let line = await readLine(list(question, choices, words.chooseHint));
      while (line !== null) {
        const chosen = line === "" ? choices[0] : (choices[numberOf(line) - 1] ?? labelled(choices, line));
        if (chosen) return chosen.value;
        line = await readLine(words.unknown);
      }
      return null;
    },
    async search(question, choices) {
      let shown = [...choices];
      let line = await readLine(list(question, shown, words.searchHint));
      while (line !== null) {
        const chosen = shown[numberOf(line) - 1];
        if (chosen) return chosen.value;
        const found = matching(choices, line);
        if (found.length > 0) shown = found;
        const [only] = found;
        if (only && found.length === 1) return only.value;
        line = await readLine(found.length > 0 ? list(question, shown, words.searchHint) : words.unknown);
      }
      return null;
    },
    async write(question, suggested) {
      const line = await readLine(["", question, words.writeHint(suggested)].join("\n"));
      return line === "" ? suggested : line;
    },
  };
}

/** The one choice whose whole label was typed. */
function labelled<T>(choices: readonly Choice<T>[], line: string): Choice<T> | null {
  const [found = null, another] = choices.filter(({ label }) => wordsOf(label) === wordsOf(line));
  return another ? null : found;
}

/** The number that a line is, or −1. */
function numberOf(line: string): number {
  return /^\d{1,4}$/.test(line) ? Number(line) : -1;
}
