import type { FormatName } from "../../render/format.ts";
import type { help } from "../../text/help.ts";
import type { Desk } from "../desk.ts";
import type { Outcome } from "../outcome.ts";
import type { OptionName, Options } from "./options.ts";

/** A command as data: what it is called, what it takes, and where its code is. Help and hints are drawn from it too. */
export interface CommandEntry {
  /** The Indonesian name, then the English one. */
  names: readonly [string, ...string[]];
  /** What the help says of it. */
  words: keyof typeof help.commands;
  argument?: ArgumentEntry;
  options: readonly OptionName[];
  /** Those of its options that may be given several times: their values stand with commas between them. */
  repeats?: readonly OptionName[];
  /** The formats that its result may have. */
  formats?: readonly FormatName[];
  inner?: readonly CommandEntry[];
  /** Loads the code when the command runs. The program itself and its help have none. */
  load?: () => Promise<Run>;
}

/** What stands after a command: `[peran]` may be left out, `<nama>` may not, and of `[berkas...]` there may be several. */
export interface ArgumentEntry {
  syntax: string;
  words: keyof typeof help.arguments;
  /** What its words name; the first three may be files. */
  names?: "role" | "answers" | "profiles" | "saved" | "schema" | "command" | "shell";
}

/** The code of a command; that it takes what its entry gives was checked where the entry was made. */
type Run = (desk: Desk, argument: never, options: Options) => Promise<Outcome>;

type ArgumentOf<Syntax extends string> = Syntax extends `${string}...${string}`
  ? readonly string[]
  : Syntax extends `<${string}`
    ? string
    : string | undefined;

/** An entry whose code takes what the entry gives: the argument, and no options but its own. */
type Typed<Syntax extends string, Names extends OptionName> = Omit<CommandEntry, "load"> & {
  argument?: { syntax: Syntax };
  options: readonly Names[];
  load: () => Promise<
    (desk: Desk, argument: ArgumentOf<Syntax>, options: Pick<Options, Names>) => Promise<Outcome>
  >;
};

/** A command whose code takes what its entry gives. */
export function command<const Syntax extends string, const Names extends OptionName = never>(
  entry: Typed<Syntax, Names>,
): CommandEntry {
  return entry;
}
