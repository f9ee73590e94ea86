import type { ProblemCode } from "../base/problem.ts";
import type { REPORT_VERSION } from "./build.ts";

/** What stands in a batch in the place of a report, where a record cannot be scored. */
export interface FailedRecord {
  version: typeof REPORT_VERSION;
  respondent: string | null;
  group: string | null;
  /** Never empty: it tells this object from a report. */
  error: {
    code: ProblemCode;
    /** What is wrong and what to do, in Indonesian. */
    message: string;
    /** The path in the record, or the item; null for the record as a whole. */
    place: string | null;
  }[];
}
