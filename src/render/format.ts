import type { Analysis } from "../core/analysis/shape.ts";
import type { Profile } from "../core/profile/profile.ts";
import type { Report } from "../core/report/build.ts";
import type { Neighbour } from "../core/scoring/neighbour.ts";
import type { Summary } from "../core/summary/shape.ts";

/**
 * What can be drawn: one person's report, the results of many people, the items of a profile, the summary of a group, several
 * roles compared, the comparison of one person that an exploration ends in, what checking profiles found, how items worked in a
 * group, and the sums that this is made of.
 */
export type ResultKind =
  | "report"
  | "people"
  | "items"
  | "summary"
  | "ranking"
  | "exploration"
  | "findings"
  | "analysis"
  | "sums";

interface FormatEntry {
  /** The endings of file names that ask for it, lower case; the first is the one we give. None where it goes to no file. */
  endings: readonly string[];
  /** Whether a person keeps it to read. */
  isDocument: boolean;
  draws: readonly ResultKind[];
}

/**
 * Every format by its name in `--format`, documents from the plainest to the handiest. A kind of result that stands here
 * without a renderer in `index.ts` does not compile.
 */
const TABLE = {
  teks: {
    endings: [".txt", ".text"],
    isDocument: true,
    draws: ["report", "people", "items", "summary", "ranking", "exploration", "findings", "analysis"],
  },
  markdown: {
    endings: [".md", ".markdown"],
    isDocument: true,
    draws: ["report", "people", "summary", "ranking", "exploration", "analysis"],
  },
  html: {
    endings: [".html", ".htm"],
    isDocument: true,
    draws: ["report", "people", "summary", "ranking", "exploration", "analysis"],
  },
  json: {
    endings: [".json"],
    isDocument: false,
    draws: ["report", "people", "items", "summary", "ranking", "exploration", "findings", "analysis", "sums"],
  },
  ndjson: {
    endings: [".ndjson", ".jsonl"],
    isDocument: false,
    draws: ["report", "people", "ranking", "exploration"],
  },
  csv: {
    endings: [".csv"],
    isDocument: false,
    draws: ["report", "people", "items", "ranking", "exploration"],
  },
  kode: { endings: [".kode"], isDocument: false, draws: ["report", "people"] },
  xlsx: { endings: [".xlsx"], isDocument: false, draws: ["people", "ranking"] },
  github: { endings: [], isDocument: false, draws: ["findings"] },
} as const satisfies Record<string, FormatEntry>;

/** The name of any format. */
export type FormatName = keyof typeof TABLE;
type Name = FormatName;

/** The formats in which a kind of result can be drawn. */
export type FormatFor<Kind extends ResultKind> = Name &
  { [Each in Name]: Kind extends (typeof TABLE)[Each]["draws"][number] ? Each : never }[Name];

/** The formats of a report. */
export type Format = FormatFor<"report">;

/** The formats of the results of many people. */
export type PeopleFormat = FormatFor<"people">;

/** The formats of what an exploration ends in. */
export type ExplorationFormat = FormatFor<"exploration">;

/** The formats of how items worked. */
export type AnalysisFormat = FormatFor<"analysis">;

/** The formats that a person keeps to read. */
export type DocumentFormat = Name &
  { [Each in Name]: (typeof TABLE)[Each]["isDocument"] extends true ? Each : never }[Name];

const NAMES = Object.keys(TABLE) as Name[];

/** The formats in which a kind of result can be drawn, by their names. */
export function formatsFor<Kind extends ResultKind>(kind: Kind): FormatFor<Kind>[] {
  return NAMES.filter((name): name is FormatFor<Kind> => drawsOf(name).includes(kind));
}

function drawsOf(name: Name): readonly ResultKind[] {
  return TABLE[name].draws;
}

export const FORMATS = formatsFor("report");
export const PEOPLE_FORMATS = formatsFor("people");
export const ITEM_FORMATS = formatsFor("items");
export const SUMMARY_FORMATS = formatsFor("summary");
export const RANKING_FORMATS = formatsFor("ranking");
export const EXPLORATION_FORMATS = formatsFor("exploration");
export const FINDING_FORMATS = formatsFor("findings");
export const ANALYSIS_FORMATS = formatsFor("analysis");

/** The formats that a person keeps to read, the handiest first. */
export const DOCUMENT_FORMATS = NAMES.filter(isDocument).reverse();

/** Whether a person keeps a format to read. */
export function isDocument(name: Name): name is DocumentFormat {
  return TABLE[name].isDocument;
}

/** Whether a kind of result can be drawn in the format of this name. */
export function isFormatFor<Kind extends ResultKind>(name: string, kind: Kind): name is FormatFor<Kind> {
  return formatsFor(kind).some((format) => format === name);
}

/** The format that a file's name asks for; null where it asks for none that the kind of result has. */
export function formatOfFile<Kind extends ResultKind>(file: string, kind: Kind): FormatFor<Kind> | null {
  const name = file.toLowerCase();
  const ends = (format: Name) => TABLE[format].endings.some((ending) => name.endsWith(ending));
  return formatsFor(kind).find(ends) ?? null;
}

/** The ending that the name of a file in this format gets; an empty one where it goes to no file. */
export function extensionOf(format: Name): string {
  return TABLE[format].endings[0] ?? "";
}

/** How to draw a result; a format takes of it what it can use. */
export interface RenderOptions {
  /** Columns of the terminal, from 40; 80 when left out. */
  width?: number;
  /** chalk's levels: 0 none, 1 16 colours, 2 256, 3 millions. */
  colour?: 0 | 1 | 2 | 3;
  /** In text: every section, not the first screen alone. */
  full?: boolean;
  /** In text that is one screen: how to get the rest, in a sentence. */
  rest?: string;
  /** Other roles for which the answers of the report speak, as `neighboursOf` finds them; none where it is left out. */
  neighbours?: readonly Neighbour[];
  /** The day when a report that is kept was made, as `2026-11-25`. */
  date?: string;
  /** False for a screen reader, which would read a bar letter by letter: values in words alone. */
  bars?: boolean;
}

/** A report as a string, ending in a line feed. Its words are those of its profile. */
export type Renderer = (profile: Profile, report: Report, options: RenderOptions) => string;

/** A report as a string that needs no words of the profile. */
export type DataRenderer = (report: Report) => string;

/** What draws each kind of result as a string, ending in a line feed. */
export interface Renderers {
  report: Renderer;
  items: (profile: Profile, options: RenderOptions) => string;
  summary: (summary: Summary, options: RenderOptions) => string;
  analysis: (analysis: Analysis, options: RenderOptions) => string;
}
