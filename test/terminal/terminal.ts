import { closeSync, constants, openSync, writeSync } from "node:fs";
import type { Socket } from "node:net";
import { setTimeout } from "node:timers/promises";
import { type IPty, spawn } from "@lydell/node-pty";
import headless from "@xterm/headless";
import { onTestFinished } from "vitest";
import { emptyFolder } from "../io/folder.ts";
import { BIN, NODE, PACKAGE } from "../program.ts";

/** Longer than any answer of the program takes, also on a busy machine. */
const DEADLINE = 60_000;
/** Written behind the last output of a program that has ended; a terminal shows nothing for it. */
const END = "\0";
/**
 * So long a person looks at what is new, in milliseconds, before the next key. The program takes no key for an answer that comes
 * sooner: the pace is part of what is tested, and what is typed in one go means nothing.
 */
export const LOOK = 160;
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

/** What node-pty's terminals have on Unix, beside what its types tell. */
interface UnixPty extends IPty {
  /** The path of the end that the program writes to. */
  readonly ptsName: string;
  readonly _socket: Socket;
  /** Once true, the exit is told when the process ends, and the socket is left alone. */
  _emittedClose: boolean;
}

export interface Exit {
  code: number;
  signal: number;
}

/** Nothing of the machine that runs the tests but the way to `node` and `sh`. */
export function cleanEnvironment(state: string): Record<string, string> {
  return { PATH: process.env.PATH ?? "", HOME: state, XDG_STATE_HOME: state, TERM: "xterm-256color" };
}

/** Starts the program in a pseudo-terminal. */
export function openTerminal(args: readonly string[], options: TerminalOptions = {}): TestTerminal {
  return new TestTerminal(NODE, [BIN, ...args], options);
}

/** Starts a line of shell in a pseudo-terminal; `$kerja_cocok` in it stands for the program. */
export function openShell(line: string, options: TerminalOptions = {}): TestTerminal {
  const script = line.replaceAll("$kerja_cocok", `'${NODE}' '${BIN}'`);
  return new TestTerminal("/bin/sh", ["-c", script], options);
}

/** What a shell writes when it waits for a line. */
export const PROMPT = "[$] ";

/** Starts a shell with job control, as a person has it, in a pseudo-terminal. */
export function openBash(options: TerminalOptions = {}): TestTerminal {
  const env = { ...options.env, PS1: PROMPT };
  return new TestTerminal("/bin/bash", ["--norc", "--noprofile", "--noediting", "-i"], { ...options, env });
}

/** A program in a real pseudo-terminal, and the screen that a person would see. */
export class TestTerminal {
  /** The folder for kept interviews. */
  readonly state: string;
  readonly #pty: UnixPty;
  /** The program's end of the pseudo-terminal, held open: where nobody holds it, what was not yet read is lost. */
  readonly #far: number;
  readonly #terminal: InstanceType<typeof headless.Terminal>;
  readonly #watchers = new Set<() => void>();
  #output = "";
  /** How many pieces of it are not yet in the window. */
  #unseen = 0;
  /** When it was last written to. */
  #writtenAt = 0;
  #exit: Exit | null = null;
  #isMarked = false;
  #isOver = false;

  constructor(file: string, args: string[], options: TerminalOptions) {
    const { columns: cols = 80, rows = 24 } = options;
    this.state = options.state ?? emptyFolder();
    const env = { ...cleanEnvironment(this.state), ...options.env };
    this.#terminal = new headless.Terminal({ cols, rows, scrollback: SCROLLBACK, allowProposedApi: true });
    this.#pty = spawn(file, args, { cols, rows, cwd: PACKAGE, env, name: env.TERM ?? "" }) as UnixPty;
    this.#far = openSync(this.#pty.ptsName, constants.O_RDWR | constants.O_NOCTTY | constants.O_NONBLOCK);
    this.#pty._emittedClose = true;
    this.#pty.onData((data) => this.#read(data));
    this.#pty.onExit(({ exitCode, signal = 0 }) => {
      this.#exit = { code: exitCode, signal };
      this.#markTheEnd();
    });
    onTestFinished(() => this.kill("SIGKILL"));
  }

  get pid(): number {
    return this.#pty.pid;
  }

  /** Everything that the program wrote, escape sequences too. */
  get output(): string {
    return this.#output;
  }

  get isAlternate(): boolean {
    return this.#terminal.buffer.active.type === "alternate";
  }

  /** Whether the window shows the whole of a drawing, and not the first of it over the one before. */
  get isWhole(): boolean {
    return this.#unseen === 0 && this.#output.endsWith("\u001b[J");
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

  /** Sends keys in one go, as nobody types them. */
  type(keys: string): void {
    this.#pty.write(keys);
  }

  /** Presses keys as a person does: each after a look at what the one before it has done, and waits for what the last does. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      await this.look();
      const { length } = this.#output;
      this.type(key);
      await this.waitFor((one) => one.#output.length > length || one.#isOver, "an answer to a key");
    }
  }

  /** Waits until what is in the window has been there for a while. */
  async look(): Promise<void> {
    const left = () => Math.ceil(this.#writtenAt + LOOK - performance.now());
    while (left() > 0) await setTimeout(left());
  }

  resize(columns: number, rows: number): void {
    this.#terminal.resize(columns, rows);
    this.#pty.resize(columns, rows);
  }

  /** Sends a signal to the program; once it has ended nothing happens. */
  kill(signal: NodeJS.Signals): void {
    if (!this.#exit) this.#pty.kill(signal);
  }

  /** Closes the window, as a person does by mouse. */
  close(): void {
    this.#pty._socket.destroy();
  }

  #read(data: string): void {
    const isLast = this.#isMarked && data.endsWith(END);
    const text = isLast ? data.slice(0, -END.length) : data;
    this.#output += text;
    this.#writtenAt = performance.now();
    this.#unseen += 1;
    this.#terminal.write(text, () => {
      this.#unseen -= 1;
      this.#look();
    });
    if (isLast) this.#end();
    else if (this.#exit) this.#markTheEnd();
  }

  /** Writes the mark behind everything that the program wrote: when it has been read, so has all the rest. */
  #markTheEnd(): void {
    if (this.#isMarked) return;
    try {
      this.#isMarked = writeSync(this.#far, END) > 0;
    } catch (error) {
      // A full terminal takes the mark when some of it has been read; a closed window takes nothing.
      if ((error as NodeJS.ErrnoException).code !== "EAGAIN") this.#end();
    }
  }

  #end(): void {
    this.#isMarked = true;
    closeSync(this.#far);
    this.#pty._socket.destroy();
    this.#terminal.write("", () => {
      this.#isOver = true;
      this.#look();
    });
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
        else if (this.#isOver) fail("the program ended first");
      };
      const deadline = globalThis.setTimeout(() => fail("this never came"), DEADLINE);
      this.#watchers.add(look);
      look();
    });
  }

  /** Waits until the window shows a text, line breaks aside. */
  waitForText(text: string): Promise<void> {
    return this.waitFor((terminal) => flat(terminal.screen()).includes(text), text);
  }

  async ended(): Promise<Exit> {
    await this.waitFor(() => this.#isOver, "the end of the program");
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
