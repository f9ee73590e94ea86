import type { ClassProblemArgs } from "./class-problem.ts";
import type { CodeProblemArgs } from "./code-problem.ts";
import type { ContentProblemArgs } from "./content-problem.ts";
import type { ProfileProblemArgs } from "./profile-problem.ts";
import type { WorkbookProblemArgs } from "./workbook-problem.ts";

/** A place in a text that a person wrote: 1-based line and column; `path` names the value, e.g. `traits[0].items[2].text`. */
export interface Place {
  file?: string;
  /** Of a workbook; then the line is the number of its row. */
  sheet?: string;
  line?: number;
  column?: number;
  path?: string;
}

/**
 * Every problem that the program can report, with the arguments its sentence needs.
 * The sentences live in `text/problems/`; a code without one is a compile error there.
 */
export interface ProblemArgs
  extends ClassProblemArgs,
    CodeProblemArgs,
    ContentProblemArgs,
    ProfileProblemArgs,
    WorkbookProblemArgs {
  // answers
  "not-json": { detail: string };
  "empty-input": Record<never, never>;
  "not-a-record": { received: string };
  "report-as-answers": Record<never, never>;
  "duplicate-key": { key: string };
  "unknown-record-key": { key: string; suggestion: string | null };
  "unknown-item": { id: string; suggestion: string | null };
  "not-an-option": { id: string; received: string; options: number };
  "not-a-statement-answer": { id: string; received: string };
  "wrong-profile": { received: string; expected: string };
  "answers-of-several": Record<never, never>;
  "item-means-two": { item: string; first: string; second: string };
  "same-role-id": { id: string };
  "too-many-roles": { count: number; limit: number };
  "more-problems": { count: number };
  // batches
  "not-utf8": Record<never, never>;
  "record-too-long": { limit: number };
  "heading-too-long": { bytes: number; columns: number };
  "long-name": { key: "respondent" | "group"; letters: number; limit: number };
  "no-item-columns": { rows: number };
  "repeated-column": { id: string; column: number; first: number };
  "item-like-column": ColumnArgs & { name: string };
  "unknown-cell": { id: string; received: string; options: number; column: number };
  "unknown-statement-cell": { id: string; received: string; column: number };
  "ambiguous-cell": { id: string; received: string; column: number };
  "conflicting-cells": { id: string };
  "too-many-cells": { cells: number; columns: number };
  "open-quote": Record<never, never>;
  "repeated-respondent": { respondent: string };
  "respondents-unchecked": { limit: number };
  "file-grew": Record<never, never>;
  // files of other kinds
  "other-kind": { kind: OtherKind };
  "profile-kind": { kind: OtherKind };
  "not-answers": { kind: OtherDocument };
  "not-a-profile": Record<never, never>;
  "other-encoding": { word: string };
  // the columns of a table, and who is in them
  "like-columns": { count: number; columns: (ColumnArgs & { name: string })[]; isAnswered: boolean };
  "cut-columns": { count: number; columns: ColumnArgs[] };
  "items-without-column": { count: number; ids: string[] };
  "unused-name": { column: number; name: string; flag: string };
  "unknown-column": { option: string; name: string; suggestion: string | null };
  "item-as-people": { option: string; name: string; id: string };
  "columns-without-effect": { options: string[] };
  "marked-cells": { count: number; marks: string[] };
  "shortened-ids": { count: number; first: string };
  "ditto-cells": { count: number; line: number; mark: string };
  "unnamed-rows": { count: number; first: number };
  "alike-respondent": { respondent: string };
  "too-many-for-workbook": { limit: number };
  "torn-row": { lines: number };
  "undivided-row": Record<never, never>;
  "lines-above": { from: number; to: number };
  "describing-rows": { from: number; to: number };
  "zero-based-columns": { ids: readonly string[]; isAll: boolean };
  "skipped-rows": {
    empty: number;
    totals: number;
    headings: number;
    ranges: readonly (readonly [number, number])[];
  };
  "other-heading": Record<never, never>;
  "nobody-left": Record<never, never>;
  // files and the catalogue
  /** `isProfile`: a profile was wanted, and no answers. */
  "unreadable-file": { reason: FileFailure; isProfile?: true };
  "file-too-large": { limit: number };
  "unknown-record-role": { id: string; suggestion: string | null; expected: string | null };
  "unknown-profile": { id: string; suggestion: string | null };
  "unknown-wish": { word: string; words: readonly string[]; suggestion: string | null };
  "file-exists": Record<never, never>;
  "unwritable-file": { reason: FileFailure };
  "missing-file": { suggestion: string | null };
  "folder-as-file": { files: readonly string[] };
  // a description of a profession, to draft a profile from
  "description-kind": { kind: OtherKind };
  "description-too-large": { limit: number };
  "empty-description": Record<never, never>;
  "not-indonesian": Record<never, never>;
  "no-description": Record<never, never>;
  "no-scale-to-draft": Record<never, never>;
  "too-long-to-draft": { text: string; letters: number; limit: number };
  // saved interviews
  "saved-damaged": Record<never, never>;
  "saved-newer": Record<never, never>;
  "saved-link": Record<never, never>;
  "no-earlier": { respondent: string | null };
  "several-earlier": { respondent: string; count: number };
  "other-respondent": { received: string; expected: string };
  "respondent-spelling": { received: string; expected: string };
  "saved-none": { role: string | null };
  // files of ours in JSON
  "piped-file": { expected: OwnFile };
  "not-json-file": { kind: OtherKind | null; expected: OwnFile };
  // summaries of a group
  "not-a-summary": Record<never, never>;
  "summary-of-roles": Record<never, never>;
  "summary-newer": Record<never, never>;
  "other-summary": { received: string; expected: string };
  "same-summary": { first: string };
  // how items worked
  "summary-of-items": Record<never, never>;
  "not-item-sums": { kind: "summary" | "analysis" | null };
  "not-an-analysis": { kind: "summary" | "item-sums" | null };
  "analysis-newer": Record<never, never>;
  "other-analysis": { received: string; expected: string };
  "few-for-precision": { respondents: number; least: number };
  "no-precision": { least: number };
}

/** A column, counted from 1, and an item. */
export interface ColumnArgs {
  column: number;
  id: string;
}

/** Why a file cannot be read or written. */
export type FileFailure =
  | "missing"
  | "folder"
  | "forbidden"
  | "read-only"
  | "full"
  | "too-large"
  | "long-name"
  | "many-open"
  | "other";

/** A file of ours in JSON that a command asks for. */
export type OwnFile = "summary" | "item-sums" | "analysis";

/** What a file is that is neither text nor a workbook that can be read. */
export type OtherKind =
  | "pdf"
  | "compressed"
  | "image"
  | "media"
  | "html"
  | "spreadsheet-xml"
  | "xml"
  | "rtf"
  | "sqlite"
  | "statistics"
  | "binary"
  | "zip"
  | "office"
  | "xls"
  | "xlsx"
  | "xlsb"
  | "ods"
  | "numbers"
  | "password"
  | "word"
  | "slides";

/** What else of this program's own may be given in place of answers. */
export type OtherDocument = "summary" | "analysis" | "item-sums" | "comparison" | "profile" | "results";

/** What can be wrong, by name. */
export type ProblemCode = keyof ProblemArgs;

/** How much a problem matters: an error is wrong, a warning may be, and a hint tells what could be better. */
export type Severity = "error" | "warning" | "hint";

/** Something wrong in what a person wrote. A problem is data: its sentence lives in text/, its drawing in render/. */
export type Problem = {
  [Code in ProblemCode]: {
    code: Code;
    args: ProblemArgs[Code];
    severity: Severity;
    place?: Place;
  };
}[ProblemCode];

/** Makes a problem; an error unless told otherwise. */
export function problem<Code extends ProblemCode>(
  code: Code,
  args: ProblemArgs[Code],
  place?: Place,
  severity: Severity = "error",
): Problem {
  return { code, args, severity, ...(place && { place }) } as Problem;
}
