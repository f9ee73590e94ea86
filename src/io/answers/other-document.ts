import { isMapping } from "../../core/base/json.ts";
import type { OtherDocument } from "../../core/base/problem.ts";

/** What a parsed JSON value is that this program made and that holds no answers; null where it may be answers. */
export function otherDocument(value: Record<string, unknown>): OtherDocument | "report" | null {
  const { verdict, answers, respondents, verdicts, roles, traits, duties, scales, findings, kind } = value;
  if (isMapping(answers)) return null;
  if (isMapping(verdict)) return "report";
  if (typeof respondents === "number" && isMapping(verdicts)) return "summary";
  if (Array.isArray(scales) && Array.isArray(findings)) return "analysis";
  if (Array.isArray(scales) && kind === "item-sums") return "item-sums";
  if (Array.isArray(roles)) return "comparison";
  return Array.isArray(traits) || Array.isArray(duties) ? "profile" : null;
}

/** The same for the beginning of a text that is no JSON. */
export function otherText(start: string): OtherDocument | null {
  const text = start.trimStart();
  if (/^"?respondent"?,.*\bverdict\.low\b/.test(text)) return "results";
  return /^id:[ \t]+\S/m.test(text) && /^role:[ \t]+\S/m.test(text) ? "profile" : null;
}

/** Whether a text that was given as a profile holds answers. */
export function looksLikeAnswers(text: string): boolean {
  const [first = "", second = ""] = text.trimStart().split(/\r?\n/, 2);
  if (/^[{[]/.test(first)) return /"answers"\s*:/.test(text);
  return !/:(?:\s|$)/.test(first) && /[,;\t]/.test(first) && /[,;\t]/.test(second) && !first.startsWith("#");
}
