import type { ProblemCode, Severity } from "../base/problem.ts";

export const CHECKED_VERSION = 1;

/** What checking files of profiles found, as a program reads it. */
export interface CheckedFiles {
  version: typeof CHECKED_VERSION;
  files: CheckedFile[];
}

export interface CheckedFile {
  file: string;
  /** Null, and no items, where it is no profile yet. */
  role: string | null;
  items: number;
  findings: ToldFinding[];
}

/** A finding with its sentences. What has no place in the file has nulls. */
export interface ToldFinding {
  code: ProblemCode;
  severity: Severity;
  line: number | null;
  column: number | null;
  path: string | null;
  reason: string;
  advice: string;
}
