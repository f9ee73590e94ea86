import { onInterruption } from "./interruption.ts";
import { INTERRUPT, KeyDecoder, type Pressed, SUSPEND } from "./keys.ts";
import { type Suspension, suspendable } from "./suspend.ts";

/** A terminal: what is typed into, and what is drawn on. */
export interface KeyTerminal {
  input: NodeJS.ReadableStream & { setRawMode?: ((mode: boolean) => unknown) | undefined };
  output: NodeJS.WritableStream;
}

export interface KeyListener extends Suspension {
  /** Takes keys that came together, in their order. */
  press: (pressed: readonly Pressed[]) => void;
  /** Ctrl-C, Ctrl-D, a signal to end, or the end of the input. */
  leave: () => void;
}

/** From now on the terminal tells what is pasted, or no longer. */
const TELL_PASTES = "\u001b[?2004h";
const TELL_NO_PASTES = "\u001b[?2004l";

/** So much silence, in milliseconds, decides what is not yet a whole key. */
const SILENCE = { sequence: 50, paste: 1000 };

/**
 * Reads a terminal key by key. While it is stopped (Ctrl-Z) it is as it was before, and so it is afterwards. It is shown by the
 * listener's `show`, now and after each stop.
 * @returns what ends it
 */
export function readKeys(terminal: KeyTerminal, listener: KeyListener): () => void {
  const { input } = terminal;
  const held = heldTerminal(terminal, listener);
  const suspension = suspendable(held);
  let isOver = false;
  const give = (pressed: readonly Pressed[]) => {
    const end = pressed.findIndex(({ key }) => key === INTERRUPT || key === SUSPEND);
    const before = end < 0 ? pressed : pressed.slice(0, end);
    if (before.length > 0) listener.press(before);
    if (isOver) return;
    // What was typed behind such a key is gone, as in every terminal.
    if (pressed[end]?.key === INTERRUPT) listener.leave();
    if (pressed[end]?.key === SUSPEND) suspension.suspend();
  };
  const keys = decodeTo(give);
  const stopListening = onInterruption(listener.leave);
  const end = () => {
    isOver = true;
    keys.end();
    stopListening();
    suspension.end();
    input.removeListener("data", keys.read);
    input.removeListener("end", listener.leave);
    input.pause();
    held.hide();
  };
  input.on("data", keys.read);
  input.once("end", listener.leave);
  // Whoever read from it before may have paused it.
  input.resume();
  try {
    held.show();
  } catch (error) {
    end();
    throw error;
  }
  return end;
}

/** A terminal that is read key by key for as long as the listener shows on it, and is as it was before otherwise. */
function heldTerminal({ input, output }: KeyTerminal, { show, hide }: Suspension): Suspension {
  let isTaken = false;
  return {
    show: () => {
      isTaken = true;
      // Whoever stopped us may have changed the mode behind Node's back: only a change is passed on.
      input.setRawMode?.(false);
      input.setRawMode?.(true);
      output.write(TELL_PASTES);
      show();
    },
    hide: () => {
      if (!isTaken) return;
      isTaken = false;
      hide();
      output.write(TELL_NO_PASTES);
      input.setRawMode?.(false);
    },
  };
}

/** Makes keys of the bytes that are typed, and of what silence decides. */
function decodeTo(give: (pressed: readonly Pressed[]) => void) {
  const decoder = new KeyDecoder();
  let silence: NodeJS.Timeout | undefined;
  return {
    read: (bytes: Buffer | string) => {
      clearTimeout(silence);
      give(decoder.push(bytes));
      const { pending } = decoder;
      if (pending) silence = setTimeout(() => give(decoder.flush()), SILENCE[pending]);
    },
    end: () => clearTimeout(silence),
  };
}
