import type { Problem } from "../../core/base/problem.ts";
import { REPORT_VERSION } from "../../core/report/build.ts";
import type { FailedRecord } from "../../core/report/failed-record.ts";
import { problemText } from "../../text/problems/problems.ts";

/** Who a record is of. */
export type Who = Pick<FailedRecord, "respondent" | "group">;

/** What stands in a batch in the place of a record that cannot be scored. Where it stood in its file is told apart. */
export function failedRecord({ respondent, group }: Who, problems: readonly Problem[]): FailedRecord {
  const error = problems
    .filter(({ severity }) => severity === "error")
    .map((problem) => ({
      code: problem.code,
      message: messageOf(problem),
      place: problem.place?.path ?? null,
    }));
  return { version: REPORT_VERSION, respondent, group, error };
}

/** What is wrong and what to do, in one text. */
export function messageOf(problem: Problem): string {
  const { what, todo } = problemText(problem);
  return `${what} ${todo}`;
}
