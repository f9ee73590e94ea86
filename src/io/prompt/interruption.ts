import { SIGNALS } from "../files/until-end.ts";

/**
 * Listens for signals that ask the program to end, so that it can do so in its own way.
 * @returns what stops listening
 */
export function onInterruption(listener: () => void): () => void {
  // Not once: Inquirer would kill the process where it finds no other listener.
  for (const signal of SIGNALS) process.on(signal, listener);
  return () => {
    for (const signal of SIGNALS) process.removeListener(signal, listener);
  };
}
