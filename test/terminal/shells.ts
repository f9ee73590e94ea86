import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { BIN, NODE } from "../program.ts";
import { cleanEnvironment, TestTerminal } from "./terminal.ts";

/** A shell that completes commands, and how it is started so that nothing of the machine's own settings is in it. */
interface Shell {
  file: string;
  /** Where its settings go, below the person's folder, and what stands in them before our script. */
  settings: string;
  before: string;
  args: readonly string[];
  /** A folder that it would fill, where it is not there yet, for as long as it likes, also after its end. */
  filled?: string;
}

const PACKAGE = "/usr/share/bash-completion/bash_completion";

/** By the name in a test: bash with and without what most distributions put beside it. */
const SHELLS = {
  bash: { file: "/bin/bash", settings: ".bashrc", before: "PS1='> '", args: ["--noprofile"] },
  "bash with bash-completion": {
    file: "/bin/bash",
    settings: ".bashrc",
    before: `PS1='> '\n. ${PACKAGE}`,
    args: ["--noprofile"],
  },
  zsh: { file: "/usr/bin/zsh", settings: ".zshrc", before: "PS1='> '", args: ["-d"] },
  fish: {
    file: "/usr/bin/fish",
    settings: ".config/fish/config.fish",
    before: "function fish_prompt; printf '> '; end\nset fish_greeting",
    args: [],
    filled: ".local/share/fish/generated_completions",
  },
} as const satisfies Record<string, Shell>;

export type ShellName = keyof typeof SHELLS;
export const SHELL_NAMES = Object.keys(SHELLS) as ShellName[];

/** Where a shell is absent, completing in it stays unseen: said loudly, and an error where CI counts on it. */
export function hasShell(name: ShellName): boolean {
  const needed = name.includes(" ") ? PACKAGE : SHELLS[name].file;
  return existsSync(needed) || isUnseen(`no ${needed}; completing commands in ${name} was not tried.`);
}

/** Says loudly what was not tried. */
export function isUnseen(what: string): false {
  const message = `NOT TESTED: ${what}`;
  if (process.env.CI === "true") throw new Error(message);
  console.warn(`\n${"!".repeat(message.length)}\n${message}\n${"!".repeat(message.length)}\n`);
  return false;
}

/**
 * Opens a shell in a folder where `kerja-cocok` proposes as it does, but else only writes how often it was called,
 * and the words that it was given.
 * @param home the person's folder, which becomes the working one
 */
export function openCompleting(name: ShellName, home: string, state: string): TestTerminal {
  const { file, settings, before, args, filled = "" }: Shell = SHELLS[name];
  const bin = join(home, "bin");
  mkdirSync(bin, { recursive: true });
  const program = `#!/bin/sh\n[ "$1" = pelengkap ] && exec '${NODE}' '${BIN}' "$@"\necho >> "$HOME/calls"\nprintf 'GOT%s' "$(grep -c '' "$HOME/calls")"\nprintf '<%s>' "$@"\necho\n`;
  writeFileSync(join(bin, "kerja-cocok"), program);
  chmodSync(join(bin, "kerja-cocok"), 0o755);
  const [shell = ""] = name.split(" ");
  const script = execFileSync(NODE, [BIN, "pelengkap", shell], { encoding: "utf8" });
  mkdirSync(join(home, settings, ".."), { recursive: true });
  mkdirSync(join(home, filled), { recursive: true });
  writeFileSync(join(home, settings), `${before}\n${script}\ncd ${home}\n`);
  const env = { ...cleanEnvironment(home), PATH: `${bin}:${process.env.PATH}`, XDG_STATE_HOME: state };
  return new TestTerminal(file, [...args, "-i"], { state: home, env, columns: 120 });
}
