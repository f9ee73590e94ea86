import { readKeys } from "./key-stream.ts";
import type { Pressed } from "./keys.ts";

/** A terminal to read keys from. */
type KeyInput = NodeJS.ReadableStream & { setRawMode?: ((mode: boolean) => unknown) | undefined };

/** A terminal to draw on. */
type Screen = NodeJS.WritableStream & { columns?: number | undefined; rows?: number | undefined };

/** The terminal that a whole screen is held on. */
export interface ScreenTerminal {
  input: KeyInput;
  output: Screen;
}

export interface WindowSize {
  width: number;
  height: number;
}

/** What is held on a screen, and how it goes on. A state never changes. */
export interface ScreenRules<State> {
  draw: (state: State, size: WindowSize) => string;
  /** The state after keys that came together. */
  press: (state: State, pressed: readonly Pressed[]) => State;
  isOver: (state: State) => boolean;
  /** The state once the person left by Ctrl-C, a signal or a closed terminal. */
  leave: (state: State) => State;
}

const ENTER_SCREEN = "\u001b[?1049h\u001b[?25l";
const LEAVE_SCREEN = "\u001b[?1049l\u001b[?25h";
const CLEAR = "\u001b[2J";
const TOP = "\u001b[H";
const CLEAR_LINE = "\u001b[K";
const CLEAR_BELOW = "\u001b[J";

/**
 * Holds something on the terminal's second screen, from its first drawing to its end: nothing of it stays in the scroll-back. Keys
 * typed ahead are taken one after another.
 * @returns the state in which it was over, or was left
 */
export function holdScreen<State>(
  start: State,
  { input, output }: ScreenTerminal,
  rules: ScreenRules<State>,
): Promise<State> {
  let state = start;
  const draw = (before = "") => output.write(before + frameOf(rules.draw(state, sizeOf(output))));
  const resize = () => draw(CLEAR);
  return new Promise((resolve, reject) => {
    const end = (settle: () => void) => {
      output.removeListener("resize", resize);
      stop();
      settle();
    };
    const stop = readKeys(
      { input, output },
      {
        show: () => draw(ENTER_SCREEN + CLEAR),
        hide: () => output.write(LEAVE_SCREEN),
        leave: () => end(() => resolve(rules.leave(state))),
        press: (pressed) => {
          try {
            state = rules.press(state, pressed);
            if (rules.isOver(state)) end(() => resolve(state));
            else draw();
          } catch (error) {
            end(() => reject(error));
          }
        },
      },
    );
    output.on("resize", resize);
  });
}

/** A terminal that does not know its size says 0. */
function sizeOf({ columns, rows }: Screen): WindowSize {
  return { width: columns || 80, height: rows || 24 };
}

/** A drawing as it is written over the one before: each line whole, so that nothing flickers. */
function frameOf(drawing: string): string {
  const lines = drawing.split("\n");
  return TOP + lines.map((line) => line + CLEAR_LINE).join("\r\n") + CLEAR_BELOW;
}
