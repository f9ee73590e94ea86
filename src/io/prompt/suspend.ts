/** What becomes of the window while the program is stopped. */
export interface Suspension {
  /** Gives the terminal back as it was. */
  hide: () => void;
  /** Takes it again, and draws everything anew. */
  show: () => void;
}

/** Longer than a stop takes to happen. */
const STOP_TIME = 100;

/**
 * Lets the program be stopped (Ctrl-Z) and brought back (`fg`), by itself or from outside. It is stopped with those that it was
 * started by, such as npm: they would keep the terminal. Where nobody could bring it back the system stops nothing, and it
 * goes on; Windows has no such thing.
 * @returns `suspend` stops it, `end` lets signals be
 */
export function suspendable({ hide, show }: Suspension): { suspend: () => void; end: () => void } {
  let goingOn: NodeJS.Timeout | undefined;
  const end = () => {
    clearTimeout(goingOn);
    process.removeListener("SIGTSTP", suspend);
    process.removeListener("SIGCONT", resume);
  };
  const resume = () => {
    end();
    begin();
    // The window may have another size by now, and only the shell was told of it.
    process.emit("SIGWINCH", "SIGWINCH");
    show();
  };
  const suspend = () => {
    if (process.platform === "win32") return;
    hide();
    // Without a listener the system does what the signal asks for.
    process.removeListener("SIGTSTP", suspend);
    goingOn = setTimeout(resume, STOP_TIME);
    process.kill(0, "SIGTSTP");
  };
  const begin = () => {
    process.on("SIGTSTP", suspend);
    process.on("SIGCONT", resume);
  };
  begin();
  return { suspend, end };
}
