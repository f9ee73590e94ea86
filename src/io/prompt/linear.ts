import { simplified, wordsOf } from "../../core/base/words.ts";
import { currentItem, shownOptions } from "../../core/interview/interview.ts";
import { intentOf, placeOf } from "../../core/interview/keys.ts";
import { act, type Intent, type Session } from "../../core/interview/session.ts";
import { shownLabel } from "../../text/items.ts";
import { lineWords } from "../../text/keys.ts";
import type { LineReader } from "./line-reader.ts";

export interface LinearOptions {
  lines: LineReader;
  output: NodeJS.WritableStream;
  now: () => number;
  /** The lines that tell what is asked now. */
  tell: (session: Session) => string;
  /** Breaks a text for the width of the terminal. */
  wrap: (text: string) => string;
  /** What to say to a line that means nothing here. */
  unknown: string;
  /** What stands before the answer. */
  prompt: string;
  onChange: (session: Session) => string | null;
}

/**
 * Holds the interview in plain lines: one in, some out, nothing redrawn and no cursor moved, for screen readers and terminals
 * that cannot draw.
 * @returns the session as it ended; the end of the input leaves it.
 */
export async function promptLinear(start: Session, options: LinearOptions): Promise<Session> {
  const { lines, output, wrap } = options;
  const ask = (session: Session) => output.write(`\n${wrap(options.tell(session))}\n${options.prompt}`);
  let session = start;
  ask(session);
  while (session.outcome === "open") {
    const line = await lines.next();
    const intent = line === null ? null : lineIntent(line, session);
    if (line === null) {
      session = { ...session, outcome: "left" };
    } else if (intent) {
      session = turn(session, intent, options);
      if (session.outcome === "open") ask(session);
    } else {
      output.write(`${wrap(options.unknown)}\n${options.prompt}`);
    }
  }
  output.write("\n");
  return session;
}

function turn(before: Session, intent: Intent, options: LinearOptions): Session {
  const session = act(before, intent, options.now());
  const alert = session.interview === before.interview ? null : options.onChange(session);
  if (alert !== null) options.output.write(`${options.wrap(alert)}\n`);
  return session;
}

/** What a typed line means: a number, the words of an option, or a word or sign that stands for a key; null: nothing. */
export function lineIntent(line: string, session: Session): Intent | null {
  const typed = simplified(line);
  const { screen } = session;
  if (/^\d{1,4}$/.test(typed) && NUMBERED.includes(screen)) {
    return { kind: "choose", option: Number(typed) - 1 };
  }
  const said = screen === "question" ? optionSaid(typed, session) : null;
  const meant = intentOf(placeOf(session), keyFor(typed, line) ?? NO_KEY);
  // A word that is both an option and a command may mean either.
  return said && meant ? null : (said ?? meant);
}

/** Screens on which a number chooses something. */
const NUMBERED: readonly Session["screen"][] = ["question", "list", "review"];

/** Stands for a line that is no key: where any key does something, any line does it too. */
const NO_KEY = "";

function keyFor(typed: string, line: string): string | null {
  // Signs that nobody sees are no empty line.
  if (typed === "") return line.trim() === "" ? "enter" : null;
  if (Object.hasOwn(lineWords, typed)) return lineWords[typed] ?? null;
  return typed.length === 1 && Object.values(lineWords).includes(typed) ? typed : null;
}

/** The one option whose whole text was typed. */
function optionSaid(typed: string, { interview }: Session): Intent | null {
  const item = currentItem(interview);
  if (!item || typed === "") return null;
  const said = shownOptions(interview, item).flatMap(({ value }, option) => {
    const label = shownLabel(item, value, option);
    return wordsOf(label) === wordsOf(typed) ? [option] : [];
  });
  const [option] = said;
  return option === undefined || said.length > 1 ? null : { kind: "choose", option };
}
