import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import { type Place, type Problem, problem } from "../core/problem.ts";
import { type Finding, type Path, pathText } from "../core/profile-shape.ts";

/** Where findings stand in a JSON text, and which keys it repeats: slower than JSON.parse, so only for a text with a problem. */
export interface JsonPlaces {
  locate: (finding: Finding) => Problem;
  duplicateKeys: () => Problem[];
}

const STRICT = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };

/** @param lineOffset lines before the text in its file. */
export function jsonPlaces(text: string, file: string | undefined, lineOffset = 0): JsonPlaces {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, STRICT);
  const placeAt = (offset: number, path: Path): Place => ({
    ...(file !== undefined && { file }),
    ...lineAndColumn(text, offset, lineOffset),
    ...(path.length > 0 && { path: pathText(path) }),
  });
  return {
    locate: ({ problem: found, path }) => {
      const first = errors[0];
      if (found.code === "not-json" && first) {
        const detail = printParseErrorCode(first.error);
        return { ...found, args: { detail }, place: placeAt(first.offset, []) };
      }
      return { ...found, place: placeAt(offsetOf(root, path), path) };
    },
    duplicateKeys: () =>
      repeatedKeys(root, []).map(({ node, key, path }) =>
        problem("duplicate-key", { key }, placeAt(node.offset, path)),
      ),
  };
}

function offsetOf(root: Node | undefined, path: Path): number {
  if (!root) return 0;
  for (let length = path.length; length > 0; length -= 1) {
    const node = findNodeAtLocation(root, [...path.slice(0, length)]);
    if (node) return node.offset;
  }
  return root.offset;
}

function lineAndColumn(text: string, offset: number, lineOffset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length + lineOffset, column: (before.at(-1)?.length ?? 0) + 1 };
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
  if (node?.type !== "object") return [];
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
