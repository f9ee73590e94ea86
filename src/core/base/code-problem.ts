/** What can be wrong with an answer code, or with a text or a table of them. */
export interface CodeProblemArgs {
  "code-mistyped": { code: string };
  "code-too-short": { code: string; missing: number };
  "code-too-long": { code: string; excess: number };
  "code-without-start": { code: string };
  "code-newer": { code: string };
  /** `role`: null where several are compared. */
  "code-of-other-edition": { code: string; role: string | null };
  "columns-of-codes": { options: string[] };
  "codes-beside-answers": { column: number; name: string };
  "lines-without-code": { count: number };
  "repeated-codes": { count: number; first: number };
  /** Words beside codes of nobody known. */
  "unread-words": { count: number; first: number };
  /** Rows with another code in another column. */
  "other-codes": { count: number; first: number };
  "same-code": { respondent: string | null; first: number };
  "several-codes": { count: number };
  "no-code": { received: string };
}
