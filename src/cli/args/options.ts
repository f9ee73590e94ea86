import { cli } from "../../text/cli.ts";

/** An option as data. One whose flags name a value, as `--peran <peran>` does, takes a text; every other is a switch. */
export interface OptionEntry {
  flags: string;
  words: string;
  /** Whether an empty value is a value too, and no variable of a script that was never set. */
  mayBeEmpty?: boolean;
}

/** Every option there is, by the name that the code uses. */
export const OPTIONS = {
  help: { flags: "-h, --help", words: cli.help },
  version: { flags: "-V, --version", words: cli.version },
  color: { flags: "--no-color", words: cli.options.noColor },
  format: { flags: "-f, --format <bentuk>", words: cli.options.format, mayBeEmpty: true },
  json: { flags: "--json", words: cli.options.json },
  output: { flags: "-o, --keluaran <berkas>", words: cli.options.output },
  full: { flags: "--lengkap", words: cli.options.full },
  short: { flags: "--singkat", words: cli.options.short },
  resume: { flags: "--lanjut", words: cli.options.resume },
  linear: { flags: "--linear", words: cli.options.linear },
  role: { flags: "-p, --peran <peran>", words: cli.options.role },
  respondentColumn: { flags: "--peserta <kolom>", words: cli.options.respondentColumn },
  groupColumn: { flags: "--kelompok <kolom>", words: cli.options.groupColumn },
  sheet: { flags: "--lembar <nama>", words: cli.options.sheet },
  encoding: { flags: "--penyandian <nama>", words: cli.options.encoding },
  inputFormat: { flags: "--masukan <bentuk>", words: cli.options.input },
  earlier: { flags: "--dibanding <dulu>", words: cli.options.earlier },
  summary: { flags: "--rekap <berkas>", words: cli.options.summary },
  merges: { flags: "--gabung", words: cli.options.merge },
  explains: { flags: "--jelaskan", words: cli.options.explain },
  silent: { flags: "--senyap", words: cli.options.silent },
  workers: { flags: "--pekerja <jumlah>", words: cli.options.workers },
  all: { flags: "--semua", words: cli.options.all },
} as const satisfies Record<string, OptionEntry>;

export type OptionName = keyof typeof OPTIONS;

/** What each option gives: the text, or undefined when it is left out; of a switch, whether it is on. */
export type Options = {
  [Name in OptionName]: (typeof OPTIONS)[Name]["flags"] extends `${string}<${string}`
    ? string | undefined
    : boolean;
};

/** The options of a command that has a result: its format, and the file it goes to. */
export const RESULT = ["format", "json", "output"] as const satisfies readonly OptionName[];

/** The options of a command that ends in a report. */
export const REPORT = [...RESULT, "full"] as const satisfies readonly OptionName[];

/** An option's long flag: `--keluaran`. */
export function longFlag(flags: string): string {
  return /--[a-z-]+/.exec(flags)?.[0] ?? flags;
}
