import type { Finding, Path } from "../base/finding.ts";
import { isMapping, typeName } from "../base/json.ts";
import { type Problem, problem } from "../base/problem.ts";
import type { ExpectedType } from "../base/profile-problem.ts";
import { nearest } from "../base/suggest.ts";
import * as v from "../base/valibot.ts";
import { MOST, ProfileSchema, type SchemaMessage } from "./schema.ts";

/** Compares a value with a schema, that of profiles unless told otherwise: missing, extra and wrongly typed keys, all of them. */
export function checkShape(value: unknown, schema: v.GenericSchema = ProfileSchema): Finding[] {
  const lists = misplacedLists(schema, value, []);
  const result = v.safeParse(schema, value, { abortPipeEarly: true });
  const issues = (result.issues ?? []).flatMap((issue) => findingsOf(issue, []));
  const misplaced = new Set(lists.map(({ path }) => JSON.stringify(path)));
  const others = issues.filter(({ path }) => !isWithin(path, misplaced));
  return [...lists, ...others, ...unseenNames(value), ...unknownKeys(schema, value, [])];
}

/** Names that every object has; valibot passes over them in a record, so a response set of that name would go unchecked. */
const UNSEEN = ["__proto__", "constructor", "prototype"];

function unseenNames(value: unknown): Finding[] {
  const responses = isMapping(value) ? value.responses : null;
  if (!isMapping(responses)) return [];
  const found = UNSEEN.filter((name) => Object.hasOwn(responses, name));
  return found.map((id) => ({ problem: problem("reserved-id", { id }), path: ["responses", id] }));
}

/** Whether a path leads to one of some places, or into it. */
function isWithin(path: Path, places: ReadonlySet<string>): boolean {
  return (
    places.size > 0 &&
    [path, ...path.map((_, depth) => path.slice(0, depth))].some((outer) => places.has(JSON.stringify(outer)))
  );
}

type Issue = v.BaseIssue<unknown>;

function findingsOf(issue: Issue, prefix: Path): Finding[] {
  const path = [...prefix, ...(issue.path ?? []).map(({ key }) => key as string | number)];
  // valibot stops at the first extra key of an object; unknownKeys finds them all.
  if (issue.expected === "never") return [];
  if (issue.type === "union") {
    const inner = issuesWithin(issue);
    if (inner.length > 0) return inner.flatMap((each) => findingsOf(each, path));
  }
  return [{ problem: problemOf(issue, path), path }];
}

/** What the alternative of the same kind, list or mapping, says about the inside of a value; nothing where there is none. */
function issuesWithin({ issues, input }: Issue): Issue[] {
  const kind = Array.isArray(input) ? "array" : "object";
  return (issues ?? []).filter(({ path }) => path?.[0].type === kind);
}

function problemOf(issue: Issue, path: Path): Problem {
  if (issue.kind === "schema") {
    const key = path.at(-1);
    const isMissing = issue.received === "undefined" && /_object$/.test(issue.type);
    if (isMissing && key !== undefined) return problem("missing-key", { key: String(key) });
    if (issue.type === "picklist" && typeof issue.input === "string") return wordProblem(issue, issue.input);
    // To JavaScript even what is no number is of the kind number.
    const received = Number.isNaN(issue.input) ? "nan" : typeName(issue.input);
    return problem("wrong-type", { expected: expectedType(issue), received });
  }
  if (issue.type === "non_empty") return problem("wrong-type", { expected: "text", received: "empty" });
  return checkProblem(issue.message as SchemaMessage, issue.input);
}

/** A word outside a closed list; valibot tells the list as `("a" | "b")`. */
function wordProblem({ expected }: Issue, word: string): Problem {
  const words = [...(expected ?? "").matchAll(/"([^"]+)"/g)].map(([, known = ""]) => known);
  return problem("unknown-word", { word, words });
}

function checkProblem(message: SchemaMessage, input: unknown): Problem {
  switch (message) {
    case "seen":
      return problem("wrong-type", { expected: "text", received: "empty" });
    case "id":
      return problem("wrong-id", { id: String(input) });
    case "url":
      return problem("wrong-url", { url: String(input) });
    case "date":
      return problem("wrong-type", { expected: "date", received: "text" });
    case "options":
      return problem("option-count", { count: (input as unknown[]).length });
    case "weight":
      return problem("out-of-range", { low: 1, high: MOST });
    case "percent":
      return problem("out-of-range", { low: 1, high: 100 });
    case "hold":
      return problem("out-of-range", { low: 0, high: 99 });
    case "isco":
    case "kbji":
    case "onet":
      return problem("wrong-code", { kind: message, code: String(input) });
    case "points":
      return problem("out-of-range", { low: 0, high: MOST });
  }
}

function expectedType(issue: Issue): ExpectedType {
  if (issue.type === "union") return issue.expected?.includes("Array") ? "responses" : "item";
  if (issue.type === "array") return "list";
  if (issue.type === "number") return "integer";
  if (issue.type === "boolean") return "boolean";
  return issue.type === "string" || issue.type === "picklist" ? "text" : "mapping";
}

/** The parts of a valibot schema that hold other schemas. */
interface Nesting {
  entries?: Record<string, unknown>;
  item?: unknown;
  wrapped?: unknown;
  options?: unknown[];
  /** Of a mapping with keys of any name. */
  value?: unknown;
  /** Of a value that has one of several forms: the schema of the form that it has. */
  getter?: (value: unknown) => unknown;
}

/** Lists where mappings belong: to valibot they are objects too. */
function misplacedLists(schema: unknown, value: unknown, path: Path): Finding[] {
  const { entries, item, wrapped, value: anyKey, getter } = schema as Nesting;
  if (wrapped) return misplacedLists(wrapped, value, path);
  if (getter) return misplacedLists(getter(value ?? null), value, path);
  if (item && Array.isArray(value)) {
    return value.flatMap((element, index) => misplacedLists(item, element, [...path, index]));
  }
  if (!entries && !anyKey) return [];
  if (Array.isArray(value)) {
    return [{ problem: problem("wrong-type", { expected: "mapping", received: "list" }), path }];
  }
  if (!entries || !isMapping(value)) return [];
  return Object.entries(entries).flatMap(([key, inner]) =>
    Object.hasOwn(value, key) ? misplacedLists(inner, value[key], [...path, key]) : [],
  );
}

/** What a shared scale tells itself. */
const OF_SHARED: readonly string[] = ["id", "name", "responses", "items"];

function unknownKeys(schema: unknown, value: unknown, path: Path): Finding[] {
  const { entries, item, wrapped, options, value: anyKey, getter } = schema as Nesting;
  if (wrapped) return unknownKeys(wrapped, value, path);
  if (getter) return unknownKeys(getter(value ?? null), value, path);
  if (anyKey && isMapping(value)) {
    return Object.keys(value).flatMap((key) => unknownKeys(anyKey, value[key], [...path, key]));
  }
  if (options) return options.flatMap((option) => unknownKeys(option, value, path));
  if (item && Array.isArray(value)) {
    return value.flatMap((element, index) => unknownKeys(item, element, [...path, index]));
  }
  if (!entries || !isMapping(value)) return [];
  const known = Object.keys(entries);
  return Object.keys(value).flatMap((key) => {
    const inner = [...path, key];
    if (known.includes(key)) return unknownKeys(entries[key], value[key], inner);
    if (known.includes("use") && OF_SHARED.includes(key)) {
      return [{ problem: problem("key-beside-use", { key }), path: inner }];
    }
    return [{ problem: problem("unknown-key", { key, suggestion: nearest(key, known) }), path: inner }];
  });
}
