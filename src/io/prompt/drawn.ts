import { press } from "../../core/interview/keys.ts";
import type { Session } from "../../core/interview/session.ts";
import { readKeys } from "./key-stream.ts";
import { type Pressed, pastedOf } from "./keys.ts";

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

const ENTER_SCREEN = "\u001b[?1049h\u001b[?25l";
const LEAVE_SCREEN = "\u001b[?1049l\u001b[?25h";
const CLEAR = "\u001b[2J";
const TOP = "\u001b[H";
const CLEAR_LINE = "\u001b[K";
const CLEAR_BELOW = "\u001b[J";

/**
 * Holds the whole interview, on the terminal's second screen: nothing of it stays in the scroll-back. Keys typed ahead are taken
 * one after another.
 * @returns the session as it ended: finished, or left by key, signal or a closed terminal.
 */
export function promptDrawn(start: Session, options: PromptOptions): Promise<Session> {
  const { output } = options;
  const held: Held = { session: start, alert: options.opening };
  const draw = (before = "") => output.write(before + frameOf(held, options));
  const resize = () => draw(CLEAR);
  return new Promise((resolve, reject) => {
    const end = (settle: () => void) => {
      output.removeListener("resize", resize);
      stop();
      settle();
    };
    const stop = readKeys(options, {
      show: () => draw(ENTER_SCREEN + CLEAR),
      hide: () => output.write(LEAVE_SCREEN),
      leave: () => end(() => resolve({ ...held.session, outcome: "left" })),
      press: (pressed) => {
        try {
          pressAll(held, pressed, options);
          if (held.session.outcome === "open") draw();
          else end(() => resolve(held.session));
        } catch (error) {
          end(() => reject(error));
        }
      },
    });
    output.on("resize", resize);
  });
}

interface Held {
  session: Session;
  alert: string | null;
}

function pressAll(held: Held, pressed: readonly Pressed[], { now, onChange }: PromptOptions): void {
  const takes = held.session.screen === "question" ? "signs" : "numbers";
  for (const { key } of pastedOf(pressed, takes)) {
    if (held.session.outcome !== "open") return;
    const before = held.session;
    held.session = press(before, key, now());
    if (held.session.interview !== before.interview) held.alert = onChange(held.session);
    else if (!held.session.isIgnored) held.alert = null;
  }
}

/** A drawing as it is written over the one before: each line whole, so that nothing flickers. */
function frameOf({ session, alert }: Held, { output, draw }: PromptOptions): string {
  // A terminal that does not know its size says 0.
  const size = { width: output.columns || 80, height: output.rows || 24 };
  const lines = draw(session, size, alert).split("\n");
  return TOP + lines.map((line) => line + CLEAR_LINE).join("\r\n") + CLEAR_BELOW;
}
