import type { Asker } from "../../io/prompt/ask.ts";
import type { LineReader } from "../../io/prompt/line-reader.ts";
import type { RenderOptions } from "../../render/format.ts";
import { paintsOf } from "../../render/screen/paints.ts";
import { clipLines, wrapLines } from "../../render/terminal/wrap.ts";
import { asking as words } from "../../text/asking.ts";
import type { Desk } from "../desk.ts";
import type { Environment, TerminalInput, TerminalOutput } from "../environment.ts";

/** The terminal that a person sits at. */
export interface Terminal {
  input: TerminalInput;
  output: TerminalOutput;
}

/** How one run talks with the person at the terminal. */
export interface Conversation {
  terminal: Terminal;
  /** Where the talk goes in plain lines: who reads them. Null where it is drawn. */
  lines: LineReader | null;
  /** Who asks the single questions around the interview; loaded where there is one. */
  asker: () => Promise<Asker>;
}

/**
 * Holds a conversation, from its first question to its last.
 * @param linear `--linear`: plain lines in and out
 * @param rows how many choices show at once, where there is room
 */
export async function converse<T>(
  desk: Desk,
  { terminal, linear, rows = MOST_ROWS }: { terminal: Terminal; linear: boolean; rows?: number },
  talk: (conversation: Conversation) => Promise<T>,
): Promise<T> {
  if (!linear && canRedraw(desk.world)) {
    return talk({ terminal, lines: null, asker: () => makeDrawnAsker(desk, terminal, rows) });
  }
  const { readLines } = await import("../../io/prompt/line-reader.ts");
  const lines = readLines(terminal.input);
  try {
    return await talk({ terminal, lines, asker: () => makeLinearAsker(desk, terminal, lines) });
  } finally {
    lines.close();
  }
}

/** How words of the report are drawn among the questions; a talk in plain lines has no colours. */
export function besidesOf({ besides }: Desk, { lines }: Conversation): RenderOptions {
  return { ...besides, ...(lines && { colour: 0 as const }) };
}

/** Drawing would be in the way of a screen reader, and some terminals cannot do it over again. */
function canRedraw({ env }: Environment): boolean {
  return env.ACCESSIBLE !== "1" && env.TERM !== "dumb" && env.TERM_PROGRAM !== "mintty";
}

/** Lines beside the choices: the question, the keys, and air. */
const OTHER_ROWS = 5;
const MOST_ROWS = 10;
const LEAST_ROWS = 3;

async function makeDrawnAsker(
  { besides, world }: Desk,
  { input, output }: Terminal,
  most: number,
): Promise<Asker> {
  const { drawnAsker } = await import("../../io/prompt/ask-drawn.ts");
  const rows = Math.min(most, Math.max(LEAST_ROWS, (output.rows || 24) - OTHER_ROWS));
  const { keys, searchKeys, nothingFound } = words;
  const shorten = (text: string, taken: number) => clipLines(text, (output.columns || 80) - taken).join();
  return drawnAsker({
    input,
    output,
    now: world.now,
    style: { ...paintsOf(besides), keys, searchKeys, nothingFound, rows, shorten },
  });
}

/** What breaks a text for the lines of a terminal; one that does not know its width is taken to have 80 columns. */
export function wrapperFor(output: TerminalOutput): (text: string) => string {
  return (text) => wrapLines(text, (output.columns || 80) - 1).join("\n");
}

async function makeLinearAsker({ world }: Desk, { output }: Terminal, lines: LineReader): Promise<Asker> {
  const { linearAsker } = await import("../../io/prompt/ask-linear.ts");
  return linearAsker({ lines, output, wrap: wrapperFor(output), now: world.now, words: words.linear });
}
