import { stripControls } from "../../core/base/clean.ts";
import type { Finding, Path } from "../../core/base/finding.ts";
import { isMapping, typeName } from "../../core/base/json.ts";
import { type Problem, problem } from "../../core/base/problem.ts";
import { nearest } from "../../core/base/suggest.ts";
import type { AnswerRecord, Answers } from "../../core/scoring/answers.ts";
import { longName, NAMELESS } from "./block.ts";
import { otherDocument } from "./other-document.ts";
import { elementTexts, writtenNumber } from "./written-number.ts";

/** One respondent's answers, and where they stand in the file. */
export interface LocatedRecord {
  record: AnswerRecord;
  path: Path;
  /** Where each answer stands: after `path`. */
  answersPath: Path;
  /** Problems of the record's shape; with an error among them it cannot be scored. */
  findings: Finding[];
}

export type ParsedAnswers =
  | {
      records: LocatedRecord[];
      /** Whether to look for repeated keys, of which JSON.parse keeps only the last. */
      mayRepeatKeys: boolean;
    }
  | { findings: Finding[] };

/** Keys of a record that mean something here or in a saved interview or an answer sheet; others are told. */
const RECORD_KEYS = (
  "profile respondent group answers items " +
  "version role file fingerprint startedAt savedAt finished seed order skipped itemFingerprints explored"
).split(" ");

/** No answer file nests as deep as this; the walks over one must not run out of stack. */
export const MOST_LEVELS = 100;

/**
 * Reads answers from JSON: one record, or a list of them. A record is `{profile?, respondent?, group?, answers}` or the bare answers by item id.
 * @returns the records, each with the problems of its shape; or what keeps the text from being read at all: `not-json`,
 * `empty-input`, `not-a-record`.
 */
export function parseAnswers(text: string): ParsedAnswers {
  if (text.trim() === "") return { findings: [{ problem: problem("empty-input", {}), path: [] }] };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { findings: [{ problem: problem("not-json", { detail: "" }), path: [] }] };
  }
  if (nestsDeeper(value, MOST_LEVELS)) {
    return { findings: [{ problem: problem("not-json", { detail: "TooDeep" }), path: [] }] };
  }
  if (Array.isArray(value) && value.length === 0) {
    return { findings: [{ problem: problem("empty-input", {}), path: [] }] };
  }
  if (!Array.isArray(value)) {
    return { records: [readRecord(value, [], () => text)], mayRepeatKeys: mayRepeatKeys(text, value) };
  }
  let elements: readonly string[] | null = null;
  const textOf = (index: number): string => {
    elements ??= elementTexts(text);
    return elements[index] ?? "";
  };
  const records = value.map((one, index) => readRecord(one, [index], () => textOf(index)));
  return { records, mayRepeatKeys: mayRepeatKeys(text, value) };
}

function nestsDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => nestsDeeper(inner, levels - 1));
}

/** A cheap sign that a JSON text may repeat a key: it has more `":` than the parsed value has keys. Never misses one. */
function mayRepeatKeys(text: string, value: unknown): boolean {
  return (text.match(/"\s*:/g)?.length ?? 0) > countKeys(value);
}

function countKeys(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  const own = Array.isArray(value) ? 0 : Object.keys(value).length;
  return Object.values(value).reduce<number>((sum, inner) => sum + countKeys(inner), own);
}

/**
 * Reads one record that was parsed already.
 * @param text the JSON that it was parsed from
 */
export function readRecord(value: unknown, path: Path, text: () => string): LocatedRecord {
  if (!isMapping(value))
    return emptyRecord(path, problem("not-a-record", { received: typeName(value) }), path);
  const inner = Object.hasOwn(value, "answers") ? value.answers : null;
  const other = otherDocument(value);
  if (other === "report") return emptyRecord(path, problem("report-as-answers", {}), path);
  if (other !== null) return emptyRecord(path, problem("not-answers", { kind: other }), path);
  const findings = [...stringFindings(value, path)];
  const profile = nameOf(value, "profile", text);
  const [respondent, group] = ["respondent", "group"].map((key) => cleanName(value, key, text));
  const names = { respondent: respondent ?? null, group: group ?? null };
  const long = longName(names);
  if (long) findings.push({ problem: long.problem, path: [...path, long.key] });
  const named = { profile, ...(long ? NAMELESS : names) };
  if (!Object.hasOwn(value, "answers")) {
    const { profile: _, respondent: __, group: ___, ...answers } = value;
    return { record: { ...named, answers: answers as Answers }, path, answersPath: path, findings };
  }
  const unknown = Object.keys(value).filter((key) => !RECORD_KEYS.includes(key));
  findings.push(...unknownKeys(unknown, path, RECORD_KEYS));
  const answersPath = [...path, "answers"];
  if (!isMapping(inner)) {
    findings.push({ problem: problem("not-a-record", { received: typeName(inner) }), path: answersPath });
  }
  const answers = isMapping(inner) ? (inner as Answers) : {};
  return { record: { ...named, answers }, path, answersPath, findings };
}

function emptyRecord(path: Path, found: Problem, place: Path): LocatedRecord {
  const record = { profile: null, respondent: null, group: null, answers: {} };
  return { record, path, answersPath: path, findings: [{ problem: found, path: place }] };
}

/** Respondents are often plain numbers; their digits are kept. */
function nameOf(value: Record<string, unknown>, key: string, text: () => string): string | null {
  const held = value[key];
  if (typeof held === "number") return writtenNumber(text(), key) ?? String(held);
  return typeof held === "string" ? held : null;
}

function cleanName(...place: Parameters<typeof nameOf>): string | null {
  const name = nameOf(...place);
  return name === null ? null : stripControls(name);
}

function isName(value: unknown): boolean {
  return typeof value === "string" || typeof value === "number";
}

function stringFindings(value: Record<string, unknown>, path: Path): Finding[] {
  return ["profile", "respondent", "group"].flatMap((key) => {
    const held = value[key];
    if (held === undefined || held === null || isName(held)) return [];
    const wrong = problem("wrong-type", { expected: "text", received: typeName(held) });
    return [{ problem: wrong, path: [...path, key] }];
  });
}

/** So many unknown keys of one record are told; one of a megabyte holds a hundred thousand. */
const MOST_UNKNOWN = 1000;

/**
 * Tells of keys that mean nothing where they stand.
 * @param known those that one of them may be a slip for
 */
export function unknownKeys(keys: readonly string[], path: Path, known: readonly string[]): Finding[] {
  const told = keys.slice(0, MOST_UNKNOWN).map((key) => {
    const args = { key, suggestion: nearest(key, known) };
    return { problem: problem("unknown-record-key", args, undefined, "warning"), path: [...path, key] };
  });
  const count = keys.length - told.length;
  if (count === 0) return told;
  return [...told, { problem: problem("more-problems", { count }, undefined, "warning"), path }];
}
