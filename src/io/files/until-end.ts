/** How the system asks a program to end. */
export const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Whoever ends the program leaves nothing half-written behind: a signal waits for the step at hand, and then for the cleaning.
 * @returns what cleans up now, and lets signals be
 */
export function untilEnd(clean: () => void): () => void {
  const end = (): void => {
    for (const signal of SIGNALS) process.off(signal, onSignal);
    process.off("exit", end);
    clean();
  };
  const onSignal = (signal: NodeJS.Signals): void => {
    end();
    // Whoever else listens has more to do before the end.
    if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
  };
  for (const signal of SIGNALS) process.once(signal, onSignal);
  process.once("exit", end);
  return end;
}

/** Lets signals be once those were heard that came during a step that was done at once: they come with the next turn. */
export function whenHeard(end: () => void): void {
  setImmediate(() => setImmediate(end));
}
