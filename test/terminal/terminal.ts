import { mkdtempSync, rmSync } from "node:fs";
import type { Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type IPty, spawn } from "@lydell/node-pty";
import headless from "@xterm/headless";
import { onTestFinished } from "vitest";

export const ROOT = join(import.meta.dirname, "../..");
export const BIN = join(ROOT, "bin/kerja-cocok.js");

/** Longer than any answer of the program takes, also on a busy machine. */
const DEADLINE = 60_000;
/** How long what a program wrote last may take to arrive. */
const READING = 10_000;
/** More lines than the longest report has. */
const SCROLLBACK = 5000;

export interface TerminalOptions {
  columns?: number;
  rows?: number;
  /** The folder for kept interviews; a new one when left out. */
  state?: string;
  /** On top of the clean environment. */
  env?: Record<string, string>;
}

export interface Exit {
  code: number;
  signal: number;
}

/** A folder that goes away with the test. */
export function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "kerja-cocok-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Nothing of the machine that runs the tests but the way to `node` and `sh`. */
export function cleanEnvironment(state: string): Record<string, string> {
  return { PATH: process.env.PATH ?? "", HOME: state, XDG_STATE_HOME: state, TERM: "xterm-256color" };
}

/** Starts the program in a pseudo-terminal. */
export function openTerminal(args: readonly string[], options: TerminalOptions = {}): TestTerminal {
  return new TestTerminal(process.execPath, [BIN, ...args], options);
}

/** Starts a line of shell in a pseudo-terminal; `$kerja_cocok` in it stands for the program. */
export function openShell(line: string, options: TerminalOptions = {}): TestTerminal {
  const script = line.replaceAll("$kerja_cocok", `'${process.execPath}' '${BIN}'`);
  return new TestTerminal("/bin/sh", ["-c", script], options);
}

/** A program in a real pseudo-terminal, and the screen that a person would see. */
export class TestTerminal {
  /** The folder for kept interviews. */
  readonly state: string;
  readonly #pty: IPty;
  readonly #terminal: InstanceType<typeof headless.Terminal>;
  readonly #watchers = new Set<() => void>();
  #output = "";
  #exit: Exit | null = null;
  #isClosing = false;

  constructor(file: string, args: string[], options: TerminalOptions) {
    const { columns: cols = 80, rows = 24 } = options;
    this.state = options.state ?? tempFolder();
    const env = { ...cleanEnvironment(this.state), ...options.env };
    this.#terminal = new headless.Terminal({ cols, rows, scrollback: SCROLLBACK, allowProposedApi: true });
    this.#pty = spawn(file, args, { cols, rows, cwd: ROOT, env, name: env.TERM ?? "" });
    this.#readToTheEnd();
    this.#pty.onData((data) => {
      this.#output += data;
      this.#terminal.write(data, () => this.#look());
    });
    this.#pty.onExit(({ exitCode, signal = 0 }) => {
      this.#terminal.write("", () => {
        this.#exit = { code: exitCode, signal };
        this.#look();
      });
    });
    onTestFinished(() => this.kill("SIGKILL"));
  }

  /** Everything that the program wrote, escape sequences too. */
  get output(): string {
    return this.#output;
  }

  get isAlternate(): boolean {
    return this.#terminal.buffer.active.type === "alternate";
  }

  get cursorVisible(): boolean {
    return this.#output.lastIndexOf("\u001b[?25l") <= this.#output.lastIndexOf("\u001b[?25h");
  }

  /** The lines in the window. */
  screen(): string[] {
    return this.#rows().map((line) => line.translateToString(true));
  }

  /** Every line of the main screen, with those that scrolled away; what the terminal broke is joined again. */
  scrollback(): string[] {
    const { normal } = this.#terminal.buffer;
    const lines: string[] = [];
    for (let row = 0; row < normal.length; row += 1) {
      const line = normal.getLine(row);
      const text = line?.translateToString(true) ?? "";
      if (line?.isWrapped) lines.push((lines.pop() ?? "") + text);
      else lines.push(text);
    }
    while (lines.at(-1) === "") lines.pop();
    return lines;
  }

  /** Whether the window holds a line that was wider than it, so that the terminal broke it. */
  get isBroken(): boolean {
    return this.#rows().some(({ isWrapped }) => isWrapped);
  }

  #rows() {
    const { active } = this.#terminal.buffer;
    const rows = Array.from({ length: this.#terminal.rows }, (_, row) => active.getLine(active.baseY + row));
    return rows.flatMap((line) => line ?? []);
  }

  type(keys: string): void {
    this.#pty.write(keys);
  }

  resize(columns: number, rows: number): void {
    this.#terminal.resize(columns, rows);
    this.#pty.resize(columns, rows);
  }

  /** Sends a signal to the program; once it has ended nothing happens. */
  kill(signal: NodeJS.Signals): void {
    if (!this.#exit) process.kill(this.#pty.pid, signal);
  }

  /** Closes the window, as a person does by mouse. */
  close(): void {
    this.#isClosing = true;
    (this.#pty as IPty & { destroy(): void }).destroy();
  }

  /** node-pty reads no more from 200 ms after the exit on, but a busy machine may not have read everything by then. */
  #readToTheEnd(): void {
    const { _socket: socket } = this.#pty as IPty & { _socket: Socket };
    const destroy = socket.destroy.bind(socket);
    socket.destroy = (error?: Error) => {
      if (error || this.#isClosing) return destroy(error);
      setTimeout(destroy, READING).unref();
      return socket;
    };
  }

  /** Waits until something is so; looks again whenever the program has written something. */
  waitFor(isSo: (terminal: this) => boolean, what: string): Promise<void> {
    return new Promise((resolve, reject) => {
      const end = (settle: () => void) => {
        clearTimeout(deadline);
        this.#watchers.delete(look);
        settle();
      };
      const fail = (why: string) =>
        end(() => reject(new Error(`${why}: ${what}\n${this.screen().join("\n")}`)));
      const look = () => {
        if (isSo(this)) end(resolve);
        else if (this.#exit) fail("the program ended first");
      };
      const deadline = setTimeout(() => fail("this never came"), DEADLINE);
      this.#watchers.add(look);
      look();
    });
  }

  /** Waits until the window shows a text, line breaks aside. */
  waitForText(text: string): Promise<void> {
    return this.waitFor((terminal) => flat(terminal.screen()).includes(text), text);
  }

  async ended(): Promise<Exit> {
    await this.waitFor(() => this.#exit !== null, "the end of the program");
    return this.#exit ?? { code: -1, signal: 0 };
  }

  #look(): void {
    for (const watch of [...this.#watchers]) watch();
  }
}

/** Lines as one line, with single spaces. */
export function flat(lines: readonly string[]): string {
  return lines.join(" ").replace(/\s+/g, " ").trim();
}
