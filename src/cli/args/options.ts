/**
 * An option as data. One whose flags name a value, as `--peran <peran>` does, takes a text; `--lanjut [nama]` may do without;
 * every other is a switch.
 */
export interface OptionEntry {
  flags: string;
  /** Another flag for the same, its long one in English. */
  alias?: string;
  /** Whether an empty value is a value too, and no variable of a script that was never set. */
  mayBeEmpty?: boolean;
}

/** Every option there is, by the name that the code uses. */
export const OPTIONS = {
  help: { flags: "-h, --help" },
  version: { flags: "-V, --version", alias: "-v" },
  color: { flags: "--no-color" },
  format: { flags: "-f, --format <bentuk>", mayBeEmpty: true },
  json: { flags: "--json" },
  output: { flags: "-o, --keluaran <berkas>", alias: "--output" },
  full: { flags: "--lengkap", alias: "--full" },
  short: { flags: "--singkat", alias: "--short" },
  resume: { flags: "--lanjut [nama]", alias: "--resume" },
  linear: { flags: "--linear" },
  role: { flags: "-p, --peran <peran>", alias: "--role" },
  wishes: { flags: "--kondisi <kata>", alias: "--conditions" },
  respondentColumn: {
    flags: "--peserta <kolom>",
    alias: "--respondent",
  },
  groupColumn: { flags: "--kelompok <kolom>", alias: "--group" },
  sheet: { flags: "--lembar <nama>", alias: "--sheet" },
  encoding: { flags: "--penyandian <nama>", alias: "--encoding" },
  inputFormat: { flags: "--masukan <bentuk>", alias: "--input" },
  earlier: { flags: "--dibanding <dulu>", alias: "--compare" },
  before: { flags: "--sebelum <lama>", alias: "--before" },
  summary: { flags: "--rekap <berkas>", alias: "--summary" },
  merges: { flags: "--gabung", alias: "--merge" },
  precision: { flags: "--ketelitian <berkas>", alias: "--precision" },
  explains: { flags: "--jelaskan", alias: "--explain" },
  silent: { flags: "--senyap", alias: "--quiet" },
  workers: { flags: "--utas <jumlah>", alias: "--threads" },
  target: { flags: "--untuk <tempat>", alias: "--for" },
  asksName: { flags: "--nama", alias: "--with-name" },
  purpose: { flags: "--tujuan <teks>", alias: "--purpose" },
  seenBy: { flags: "--dilihat <oleh>", alias: "--seen-by" },
  until: { flags: "--sampai <kapan>", alias: "--until" },
  all: { flags: "--semua", alias: "--all" },
  verifies: { flags: "--periksa", alias: "--verify" },
  search: { flags: "--cari <kata>", alias: "--search" },
  trait: { flags: "--sifat <sifat>", alias: "--trait" },
  from: { flags: "--dari <berkas>", alias: "--from" },
  brief: { flags: "--petunjuk", alias: "--brief" },
  watches: { flags: "--amati", alias: "--watch" },
  yes: { flags: "--ya", alias: "--yes" },
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

/** The options that say how tables of answers are read. */
export const TABLE = [
  "respondentColumn",
  "groupColumn",
  "sheet",
  "encoding",
] as const satisfies readonly OptionName[];

/** The options of a command that takes the answers of a whole group. */
export const GROUP = [
  "inputFormat",
  "summary",
  "merges",
  "explains",
  "silent",
  "workers",
] as const satisfies readonly OptionName[];

/** The options that say what people are told of their answers before they give them. */
export const NOTICE = ["purpose", "seenBy", "until"] as const satisfies readonly OptionName[];

/** An option's long flag: `--keluaran`. */
export function longFlag(flags: string): string {
  return /--[a-z-]+/.exec(flags)?.[0] ?? flags;
}

/** All flags of an option: its short one, its long one, and its other. */
export function flagsOf({ flags, alias }: OptionEntry): string[] {
  return [...(flags.match(/(?<!\S)--?[a-zA-Z-]+/g) ?? []), ...(alias === undefined ? [] : [alias])];
}
