import { type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import { type Finding, type Path, pathText } from "../../core/base/finding.ts";
import { type Place, type Problem, problem } from "../../core/base/problem.ts";
import { linesOf } from "../files/lines.ts";
import type { Position } from "./cursor.ts";
import { MOST_LEVELS } from "./json.ts";

/** Where findings stand in a JSON text, and which keys it repeats: slower than JSON.parse, so only for a text with a problem. */
export interface JsonPlaces {
  locate: (finding: Finding) => Problem;
  duplicateKeys: () => Problem[];
}

const STRICT = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };

/** @param origin where the text begins in its file */
export function jsonPlaces(
  text: string,
  file: string | undefined,
  origin: Position = { line: 0, column: 0 },
): JsonPlaces {
  const { root, mistake } = parse(text);
  const offsetOf = offsets(root);
  const lineAt = linesOf(text);
  const placeAt = (offset: number, path: Path): Place => {
    const { line, column } = lineAt(offset);
    return {
      ...(file !== undefined && { file }),
      line: line + origin.line,
      column: line === 1 ? column + origin.column : column,
      ...(path.length > 0 && { path: pathText(path) }),
    };
  };
  return {
    locate: ({ problem: found, path }) => {
      if (found.code === "not-json" && mistake) {
        return { ...found, args: { detail: mistake.detail }, place: placeAt(mistake.offset, []) };
      }
      return { ...found, place: placeAt(offsetOf(path, UNKNOWN_KEYS.includes(found.code)), path) };
    },
    duplicateKeys: () =>
      repeatedKeys(root, []).map(({ node, key, path }) =>
        problem("duplicate-key", { key }, placeAt(node.offset, path)),
      ),
  };
}

interface Parsed {
  root: Node | undefined;
  /** The first thing that is not JSON. */
  mistake: { detail: string; offset: number } | null;
}

function parse(text: string): Parsed {
  const deep = tooDeepAt(text);
  // The parser calls itself at every bracket, and so does whoever walks over what it made.
  if (deep !== null) return { root: undefined, mistake: { detail: "TooDeep", offset: deep } };
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, STRICT);
  const [first] = errors;
  return {
    root,
    mistake: first ? { detail: printParseErrorCode(first.error), offset: first.offset } : null,
  };
}

/** The bracket that opens one level too many, or null. */
function tooDeepAt(text: string): number | null {
  let depth = 0;
  for (const { 0: sign, index } of text.matchAll(SIGNS)) {
    if (sign === "{" || sign === "[") depth += 1;
    else if (sign === "}" || sign === "]") depth -= 1;
    if (depth > MOST_LEVELS) return index;
  }
  return null;
}

/** A bracket, or a text, in which none counts. */
const SIGNS = /[[\]{}]|"(?:[^"\\\n]|\\.)*"?/g;

/** What is wrong with these is the key, not the value. */
const UNKNOWN_KEYS: readonly Problem["code"][] = ["unknown-item", "unknown-record-key"];

/**
 * Tells where a path stands: the value or its key, or the nearest thing around it that exists. Of a repeated key, the
 * last counts.
 */
function offsets(root: Node | undefined): (path: Path, atKey: boolean) => number {
  const indexes = new Map<Node, Map<string | number, Node>>();
  const childAt = (node: Node, key: string | number): Node | undefined => {
    const index = indexes.get(node) ?? new Map(childrenOf(node));
    indexes.set(node, index);
    return index.get(key);
  };
  return (path, atKey) => {
    let node = root;
    for (const key of path) {
      const child: Node | undefined = node && childAt(node, key);
      if (!child) return node?.offset ?? 0;
      node = child;
    }
    const shown = atKey && node?.parent?.type === "property" ? node.parent : node;
    return shown?.offset ?? 0;
  };
}

function childrenOf({ type, children = [] }: Node): [string | number, Node][] {
  if (type === "array") return children.map((child, index) => [index, child]);
  return children.flatMap(({ children: [key, value] = [] }) => (key && value ? [[key.value, value]] : []));
}

interface RepeatedKey {
  node: Node;
  key: string;
  path: Path;
}

function repeatedKeys(node: Node | undefined, path: Path): RepeatedKey[] {
  const children = node?.children ?? [];
  if (node?.type === "array")
    return children.flatMap((child, index) => repeatedKeys(child, [...path, index]));
  const seen = new Set<string>();
  return children.flatMap((property) => {
    const [keyNode, value] = property.children ?? [];
    const key = String(keyNode?.value);
    const inner = [...path, key];
    const repeated = keyNode && seen.has(key) ? [{ node: keyNode, key, path: inner }] : [];
    seen.add(key);
    return [...repeated, ...repeatedKeys(value, inner)];
  });
}
