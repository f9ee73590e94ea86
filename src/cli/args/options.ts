import { cli } from "../../text/cli.ts";

/**
 * An option as data. One whose flags name a value, as `--peran <peran>` does, takes a text; `--lanjut [nama]` may do without;
 * every other is a switch.
 */
export interface OptionEntry {
  flags: string;
  /** Another flag for the same, its long one in English. */
  alias?: string;
  words: string;
  /** Whether an empty value is a value too, and no variable of a script that was never set. */
  mayBeEmpty?: boolean;
}

/** Every option there is, by the name that the code uses. */
export const OPTIONS = {
  help: { flags: "-h, --help", words: cli.help },
  version: { flags: "-V, --version", alias: "-v", words: cli.version },
  color: { flags: "--no-color", words: cli.options.noColor },
  format: { flags: "-f, --format <bentuk>", words: cli.options.format, mayBeEmpty: true },
  json: { flags: "--json", words: cli.options.json },
  output: { flags: "-o, --keluaran <berkas>", alias: "--output", words: cli.options.output },
  full: { flags: "--lengkap", alias: "--full", words: cli.options.full },
  short: { flags: "--singkat", alias: "--short", words: cli.options.short },
  resume: { flags: "--lanjut [nama]", alias: "--resume", words: cli.options.resume },
  linear: { flags: "--linear", words: cli.options.linear },
  role: { flags: "-p, --peran <peran>", alias: "--role", words: cli.options.role },
  respondentColumn: {
    flags: "--peserta <kolom>",
    alias: "--respondent",
    words: cli.options.respondentColumn,
  },
  groupColumn: { flags: "--kelompok <kolom>", alias: "--group", words: cli.options.groupColumn },
  sheet: { flags: "--lembar <nama>", alias: "--sheet", words: cli.options.sheet },
  encoding: { flags: "--penyandian <nama>", alias: "--encoding", words: cli.options.encoding },
  inputFormat: { flags: "--masukan <bentuk>", alias: "--input", words: cli.options.input },
  earlier: { flags: "--dibanding <dulu>", alias: "--compare", words: cli.options.earlier },
  summary: { flags: "--rekap <berkas>", alias: "--summary", words: cli.options.summary },
  merges: { flags: "--gabung", alias: "--merge", words: cli.options.merge },
  explains: { flags: "--jelaskan", alias: "--explain", words: cli.options.explain },
  silent: { flags: "--senyap", alias: "--quiet", words: cli.options.silent },
  workers: { flags: "--utas <jumlah>", alias: "--threads", words: cli.options.workers },
  all: { flags: "--semua", alias: "--all", words: cli.options.all },
  yes: { flags: "--ya", alias: "--yes", words: cli.options.yes },
} as const satisfies Record<string, OptionEntry>;

export type OptionName = keyof typeof OPTIONS;

/** What each option gives: the text, or undefined when it is left out; of a switch, whether it is on. */
export type Options = {
  [Name in OptionName]: Given<(typeof OPTIONS)[Name]["flags"]>;
};

type Given<Flags extends string> = Flags extends `${string}<${string}`
  ? string | undefined
  : Flags extends `${string}[${string}`
    ? string | boolean
    : boolean;

/** The options of a command that has a result: its format, and the file it goes to. */
export const RESULT = ["format", "json", "output"] as const satisfies readonly OptionName[];

/** The options of a command that ends in a report. */
export const REPORT = [...RESULT, "full"] as const satisfies readonly OptionName[];

/** An option's long flag: `--keluaran`. */
export function longFlag(flags: string): string {
  return /--[a-z-]+/.exec(flags)?.[0] ?? flags;
}

/** All flags of an option: its short one, its long one, and its other. */
export function flagsOf({ flags, alias }: OptionEntry): string[] {
  return [...(flags.match(/(?<!\S)--?[a-zA-Z-]+/g) ?? []), ...(alias === undefined ? [] : [alias])];
}
