import { Transform } from "node:stream";
import { createPrompt, useEffect, useKeypress, useRef, useState } from "@inquirer/core";
import { press } from "../../core/interview/keys.ts";
import type { Session } from "../../core/interview/session.ts";
import { onInterruption } from "./interruption.ts";
import { keyOf, type TypedKey } from "./keys.ts";

/** A terminal to read keys from. */
type KeyInput = NodeJS.ReadableStream & { setRawMode?: ((mode: boolean) => unknown) | undefined };

/** A terminal to draw on. */
type Screen = NodeJS.WritableStream & { columns?: number | undefined; rows?: number | undefined };

export interface PromptOptions {
  input: KeyInput;
  output: Screen;
  now: () => number;
  /** Draws a session in a window of this size. */
  draw: (session: Session, size: { width: number; height: number }, alert: string | null) => string;
  /** A sentence to show until the first key; null: none. */
  opening: string | null;
  /** Called after each change of the answers, before the next question shows; may return a sentence to show. */
  onChange: (session: Session) => string | null;
}

const ENTER_SCREEN = "\u001b[?1049h\u001b[H";
const LEAVE_SCREEN = "\u001b[?1049l\u001b[?25h";
const CLEAR = "\u001b[2J\u001b[H";
const HIDE_CURSOR = "\u001b[?25l";

/**
 * Holds the whole interview in one prompt, so that keys typed ahead are never lost and going back is possible. It draws
 * on the terminal's second screen: nothing of it stays in the scroll-back.
 * @returns the session as it ended: finished, ended early, or left by key, signal or a closed terminal.
 */
export async function promptDrawn(session: Session, options: PromptOptions): Promise<Session> {
  const { input, output } = options;
  const held = { session, alert: options.opening };
  const keys = keyStream();
  const closing = new AbortController();
  const close = () => closing.abort();
  const stopListening = onInterruption(close);
  keys.once("end", close);
  input.once("end", close);
  input.setRawMode?.(true);
  input.pipe(keys);
  output.write(ENTER_SCREEN);
  try {
    return await prompt({ ...options, held }, { input: keys, output, signal: closing.signal });
  } catch (error) {
    if (!isEnding(error)) throw error;
    return { ...held.session, outcome: "left" };
  } finally {
    output.write(LEAVE_SCREEN);
    input.unpipe(keys);
    input.setRawMode?.(false);
    input.pause();
    input.removeListener("end", close);
    stopListening();
  }
}

/** Ctrl-C, a signal, or the end of the input: ways to leave, not bugs. */
function isEnding(error: unknown): boolean {
  return error instanceof Error && ["ExitPromptError", "AbortPromptError"].includes(error.name);
}

const CTRL_C = 3;
const CTRL_D = 4;
const CTRL_Z = 26;

/**
 * The keys on their way to readline. Ctrl-D becomes Ctrl-C, since readline would close without telling the prompt, and
 * Ctrl-Z is dropped, since readline would stop on the second screen and never read on. Not being a terminal itself, the
 * stream also keeps what was typed before the first question: for terminals Inquirer drops it.
 */
function keyStream(): Transform {
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      const bytes = chunk.filter((byte) => byte !== CTRL_Z);
      done(null, Buffer.from(bytes.map((byte) => (byte === CTRL_D ? CTRL_C : byte))));
    },
  });
}

interface Held {
  session: Session;
  alert: string | null;
}

const prompt = createPrompt<Session, PromptOptions & { held: Held }>((options, done) => {
  const { held, output } = options;
  const [, redraw] = useState(0);
  const turns = useRef(0);
  const turn = () => {
    turns.current += 1;
    redraw(turns.current);
  };
  useKeypress((typed: TypedKey, readline) => {
    readline.clearLine(0);
    const key = keyOf(typed);
    if (key === null || held.session.outcome !== "open") return;
    const before = held.session;
    held.session = press(before, key, options.now());
    held.alert = held.session.interview === before.interview ? null : options.onChange(held.session);
    if (held.session.outcome === "open") turn();
    else done(held.session);
  });
  useEffect(() => {
    const resize = () => {
      output.write(CLEAR);
      turn();
    };
    output.on("resize", resize);
    return () => {
      output.removeListener("resize", resize);
    };
  }, []);
  // A terminal that does not know its size says 0.
  const size = { width: output.columns || 80, height: output.rows || 24 };
  return HIDE_CURSOR + options.draw(held.session, size, held.alert);
});
