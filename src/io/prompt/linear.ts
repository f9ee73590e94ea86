import { act, type Intent, type Session, type Wish } from "../../core/interview/session.ts";
import type { LineReader } from "./line-reader.ts";

export interface LinearOptions {
  lines: LineReader;
  output: NodeJS.WritableStream;
  now: () => number;
  /** The lines that tell what is asked now. */
  tell: (session: Session) => string;
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
  const { lines, output } = options;
  const ask = (session: Session) => output.write(`\n${options.tell(session)}\n${options.prompt}`);
  let session = start;
  ask(session);
  while (session.outcome === "open") {
    const line = await lines.next();
    const intent = line === null ? null : lineIntent(line, session.screen);
    if (line === null) {
      session = { ...session, outcome: "left" };
    } else if (intent) {
      session = turn(session, intent, options);
      if (session.outcome === "open") ask(session);
    } else {
      output.write(`${options.unknown}\n${options.prompt}`);
    }
  }
  output.write("\n");
  return session;
}

function turn(before: Session, intent: Intent, options: LinearOptions): Session {
  const session = act(before, intent, options.now());
  const alert = session.interview === before.interview ? null : options.onChange(session);
  if (alert !== null) options.output.write(`${alert}\n`);
  return session;
}

const WORDS: Readonly<Record<string, Wish>> = {
  "": "confirm",
  k: "back",
  kembali: "back",
  l: "skip",
  lewati: "skip",
  d: "list",
  daftar: "list",
  "?": "help",
  bantuan: "help",
  s: "leave",
  simpan: "leave",
  t: "continue",
  teruskan: "continue",
};

/** What a typed line means on a screen; null: nothing. */
export function lineIntent(line: string, screen: Session["screen"]): Intent | null {
  const word = line.trim().toLowerCase();
  if (/^\d{1,4}$/.test(word) && ["question", "list", "review"].includes(screen)) {
    return { kind: "choose", option: Number(word) - 1 };
  }
  const kind = Object.hasOwn(WORDS, word) ? WORDS[word] : undefined;
  // Any other line closes the help.
  if (screen === "help") return { kind: kind === "leave" ? kind : "help" };
  return kind === undefined ? null : { kind };
}
