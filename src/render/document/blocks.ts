import type { SectionKind } from "../../core/report/sections.ts";
import type { ShownBelief } from "../../core/scoring/belief.ts";
import type { Range } from "../../core/scoring/range.ts";

/** One line of a chart. */
export interface Bar extends Range {
  label: string;
  /** The left end of the scale; the right end is 100. */
  least: 0 | -100;
  /** Values worth a mark: the bands' cuts, a floor. */
  marks: number[];
  /** Where the value usually falls when the same person answers again. */
  zone: { low: number; high: number } | null;
  /** Whether a high value makes the job heavy, and the bar must look it. */
  isHeavy: boolean;
  /** The value in words. */
  value: string;
  /** What stands at the two ends of a bar between two poles. */
  poles: [left: string, right: string] | null;
  /** What it is about, in sentences. */
  about: string;
  /** The answers behind it, by what they do to it. */
  notes: { label: string; items: string[] }[];
}

/** A value then and now. */
export interface Movement {
  label: string;
  least: Bar["least"];
  before: Range & { value: string };
  after: Range & { value: string };
  /** The difference that answers make by themselves. */
  wobble: string;
  moved: { tone: "moved" | "steady" | "unclear"; label: string };
}

/** The rows of a table under a row of their own. */
export interface RowGroup {
  head: string[];
  /** `isOpen`: not known yet. */
  rows: { cells: string[]; isOpen: boolean }[];
}

/** A claim that people believe, the fact against it, and what this person said. */
export interface ClaimBlock {
  /** Held by this person, or not known to be wrong. */
  tone: "held" | "undecided" | "known" | "unanswered";
  toneLabel: string;
  claimLabel: string;
  claim: string;
  factLabel: string;
  fact: string;
  statements: ClaimStatement[];
}

/** What was asked about a claim. */
export interface ClaimStatement {
  /** Whether the answer was right, as a sign and a word; null where there is none. */
  mark: string | null;
  tone: ShownBelief | "unanswered";
  text: string;
  reason: string | null;
}

/** A short remark: what it is about, and one text or several. */
export interface Point {
  label: string;
  texts: string[];
  isNumbered: boolean;
}

/** How many of a group: the sure part of the bar, and what may come to it. */
export interface Count {
  label: string;
  sure: number;
  possible: number;
  of: number;
  /** The number in words. */
  value: string;
  notes: string[];
}

/** How a group spreads from 0 to 100, in bins of equal width. */
export interface Histogram {
  label: string;
  bins: { sure: number; estimated: number; label: string }[];
  marks: number[];
  /** What the picture shows, in words. */
  value: string;
  /** How many stand in each bin that is not empty, and who has none or an estimate, in words. */
  numbers: string[];
}

/** A number of a grid, toned so that the eye finds its like. */
export interface GridValue {
  text: string;
  tone: "none" | "low" | "unsure" | "good" | "strong" | "warn";
}

/** A row of figures under its name, with a small picture of how what they count spreads. */
export interface FigureRow {
  label: string;
  /** Whether the eye should stop here. */
  isMarked: boolean;
  spread: Spread | null;
  cells: string[];
}

/** How much there is of each of a few values, from the lowest. */
export interface Spread {
  title: string;
  /** `size`: of 1. */
  bins: { size: number; label: string }[];
  /** The same in words. */
  value: string;
}

/** A piece of a section; every format draws every kind. */
export type Block =
  | { kind: "lead"; text: string }
  | { kind: "paragraph"; text: string }
  | { kind: "note"; text: string }
  /** `hasLegend`: tells what the parts of a bar mean. */
  | { kind: "bars"; bars: Bar[]; hasLegend: boolean }
  | { kind: "points"; points: Point[] }
  | { kind: "overview"; caption: string; columns: string[]; groups: OverviewGroup[] }
  | { kind: "list"; items: string[] }
  | { kind: "checklist"; groups: { title: string; items: string[] }[] }
  | { kind: "claims"; layout: "stacked" | "beside"; claims: ClaimBlock[] }
  | { kind: "sides"; left: Side; right: Side; between: Bar | null }
  /** `caption` may be empty where the heading above says it. */
  | { kind: "table"; caption: string; columns: string[]; rows: string[][] }
  | { kind: "groupedTable"; caption: string; columns: string[]; groups: RowGroup[] }
  | { kind: "movements"; caption: string; columns: MovementColumns; movements: Movement[] }
  | { kind: "counts"; caption: string; columns: [label: string, value: string]; counts: Count[] }
  | { kind: "histograms"; columns: [label: string, numbers: string]; histograms: Histogram[] }
  /** `caption` may be empty where the heading above says it; `columns.spread` is null where no row has a picture. */
  | {
      kind: "figures";
      caption: string;
      columns: { label: string; spread: string | null; cells: string[] };
      rows: FigureRow[];
    }
  | {
      kind: "grid";
      caption: string;
      /** The columns of texts, then those of numbers. */
      columns: { texts: string[]; values: string[] };
      rows: { texts: string[]; values: GridValue[] }[];
    }
  | { kind: "sources"; sources: { text: string; date: string | null; url: string | null }[] };

interface Side {
  title: string;
  text: string;
}

/** Rows of a picture of all values, each with its numbers in words. */
export interface OverviewGroup {
  title: string;
  rows: { bar: Bar; cells: string[] }[];
}

/** The names of the columns: the value, before, after, the wobble, and how it moved. */
export type MovementColumns = Record<"label" | "before" | "after" | "wobble" | "moved", string>;

/** How a block is to be drawn. */
export type BlockKind = Block["kind"];

/** A section in words: its title and its blocks. */
export interface DocumentSection<Kind extends string = string> {
  kind: Kind;
  title: string;
  blocks: Block[];
  /** Whether a page may keep it folded until it is asked for. */
  isFolded?: boolean;
}

/** What a page is drawn from: a report's document, or a summary's. */
export interface PageDocument {
  title: string;
  /** What stands below the title. */
  subtitle: string | null;
  sections: DocumentSection[];
}

/** A report in words, before any format draws it: every format carries the same content, since all draw this. */
export interface ReportDocument {
  title: string;
  respondent: string | null;
  group: string | null;
  /** When it was made, in words; null where nobody told. */
  made: string | null;
  /** The first is all that a person needs; the others tell the rest. */
  sections: DocumentSection<SectionKind>[];
}
