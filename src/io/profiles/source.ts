import { type Document, isMap, isPair, isScalar, isSeq, type Node, visit } from "yaml";
import type { Path } from "../../core/base/finding.ts";
import { isMapping, typeName } from "../../core/base/json.ts";
import { type Problem, problem } from "../../core/base/problem.ts";
import { readYaml } from "./yaml-text.ts";

/** A comment, and what it stands at. */
export interface SourceComment {
  path: Path;
  text: string;
}

/** A profile as its file tells it, whether it is whole or not. */
export interface WrittenSource {
  source: Record<string, unknown>;
  /** Line by line, in the order of the text. */
  comments: SourceComment[];
  /** The lines of the comment above everything. */
  head: string[];
  /** The lines of the comment below everything. */
  tail: string[];
}

/**
 * Reads a role's YAML as it is written, to go on writing it: nothing is checked but that it is YAML, and nothing is filled in.
 * @param yamlText the whole file, at most 256 KiB
 * @param file its name, for the place of problems
 * @returns what it says, with its comments; or the problems of `readYaml`, or `wrong-type` where it is no mapping
 */
export function readProfileSource(yamlText: string, file?: string): WrittenSource | { problems: Problem[] } {
  const read = readYaml(yamlText, file);
  if ("problems" in read) return read;
  const { value, document, place } = read;
  if (!isMapping(value)) {
    const args = { expected: "mapping", received: typeName(value) } as const;
    return { problems: [problem("wrong-type", args, place(0, []))] };
  }
  const { head, rest } = headOf(document);
  const tail = linesOf(document.comment);
  return { source: value, comments: [...rest, ...commentsIn(document)], head, tail };
}

/** The editor's line, and a comment that a blank line sets apart, are about the file; what follows is about its first key. */
function headOf({ commentBefore, contents }: Document): { head: string[]; rest: SourceComment[] } {
  const [first] = isMap(contents) ? contents.items : [];
  const key = first && isScalar(first.key) ? first.key : null;
  const above = (key?.commentBefore ?? "").split("\n");
  if (commentBefore || !key)
    return { head: linesOf(commentBefore), rest: commentsOf([String(key?.value)], above) };
  const blank = above.indexOf("");
  const ofFile = blank >= 0 ? blank : EDITOR_LINE.test(above[0] ?? "") ? 1 : 0;
  return {
    head: linesOf(above.slice(0, ofFile).join("\n")),
    rest: commentsOf([String(key.value)], above.slice(ofFile)),
  };
}

const EDITOR_LINE = /^ *yaml-language-server:/;

function commentsOf(path: Path, lines: readonly string[]): SourceComment[] {
  return linesOf(lines.join("\n")).map((text) => ({ path, text }));
}

/** All comments but the one above the first key, and the one below everything. */
function commentsIn(document: Document): SourceComment[] {
  const found: SourceComment[] = [];
  const [first] = isMap(document.contents) ? document.contents.items : [];
  visit(document, {
    Node: (key, node, above) => {
      const path = pathOf(node, above);
      const before = node === first?.key ? "" : node.commentBefore;
      const within = key === "value" ? firstOf(path, node) : path;
      const place = key === "key" ? elementOf(path, node, above) : within;
      found.push(...commentsOf(place, [before ?? ""]), ...commentsOf(path, [node.comment ?? ""]));
    },
  });
  return found;
}

/** Where a node stands: a key stands where its value does. */
function pathOf(node: Node, above: readonly unknown[]): Path {
  const nodes = [...above, node];
  const path: (string | number)[] = [];
  for (const [depth, one] of nodes.entries()) {
    const next = nodes[depth + 1];
    if (isPair(one) && isScalar(one.key)) path.push(String(one.key.value));
    if (isSeq(one) && next !== undefined) path.push(one.items.indexOf(next as Node));
  }
  return path;
}

/** A comment above the first key of an element is about the element. */
function elementOf(path: Path, node: Node, above: readonly unknown[]): Path {
  const [list, map] = above.slice(-3);
  const isFirst = isSeq(list) && isMap(map) && map.items[0]?.key === node;
  return isFirst ? path.slice(0, -1) : path;
}

/** A comment that opens a list or a mapping is about the first that stands in it. */
function firstOf(path: Path, node: Node): Path {
  if (isSeq(node) && node.items.length > 0) return [...path, 0];
  const [first] = isMap(node) ? node.items : [];
  return first && isScalar(first.key) ? [...path, String(first.key.value)] : path;
}

/** The lines of a comment, without those that only set others apart. What is put aside as YAML keeps how far it stands in. */
function linesOf(comment: string | null | undefined): string[] {
  return (comment ?? "")
    .split("\n")
    .map((line) => line.replace(/^ /, "").trimEnd())
    .filter((line) => line !== "");
}
