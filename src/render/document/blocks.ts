import type { SectionKind } from "../../core/report/sections.ts";

/** One line of a chart: a value that lies between `low` and `high`. */
export interface Bar {
  label: string;
  low: number;
  high: number;
  /** The estimate from the answers given. */
  point: number | null;
  /** The left end of the scale; the right end is 100. */
  least: 0 | -100;
  /** Values worth a mark: the bands' cuts, a trigger. */
  marks: number[];
  /** The value in words. */
  value: string;
  /** What else to say of it, each a sentence. */
  notes: string[];
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
  statements: { text: string; reason: string | null }[];
}

/** A piece of a section; every format draws every kind. */
export type Block =
  | { kind: "lead"; text: string }
  | { kind: "paragraph"; text: string }
  | { kind: "note"; text: string }
  | { kind: "subheading"; text: string }
  | { kind: "bars"; caption: string; bars: Bar[] }
  | { kind: "list"; items: string[] }
  | { kind: "checklist"; groups: { title: string; items: string[] }[] }
  | { kind: "claims"; layout: "stacked" | "beside"; claims: ClaimBlock[] }
  | { kind: "sides"; left: { title: string; text: string }; right: { title: string; text: string } }
  | { kind: "table"; caption: string; columns: string[]; rows: string[][] }
  | { kind: "sources"; sources: { text: string; date: string | null; url: string | null }[] };

export type BlockKind = Block["kind"];

export interface DocumentSection {
  kind: SectionKind;
  title: string;
  blocks: Block[];
}

/** A report in words, before any format draws it: every format carries the same content, since all draw this. */
export interface ReportDocument {
  title: string;
  respondent: string | null;
  sections: DocumentSection[];
}
