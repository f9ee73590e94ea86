import { type Document, isMap, isSeq, LineCounter, type Node, parseDocument, visit } from "yaml";
import { stripControlsDeep } from "../core/clean.ts";
import { type Problem, problem } from "../core/problem.ts";
import type { Profile } from "../core/profile.ts";
import { checkProfile } from "../core/profile-check.ts";
import { type Path, pathText } from "../core/profile-shape.ts";
import { words } from "../text/words.ts";

export type ParsedProfile = { profile: Profile } | { problems: Problem[] };

/** Checking that keys are unique takes time that grows with the square of their number. */
const MOST_BYTES = 256 * 1024;

/**
 * Reads a role's YAML 1.2.
 * @param yamlText the whole file, at most 256 KiB
 * @param file its name, for the place of problems
 * @returns the profile, or all problems found, each with line and column: `yaml-syntax`, `yaml-alias`,
 * `duplicate-key`, and the codes of the profile's shape and rules.
 */
export function parseProfile(yamlText: string, file?: string): ParsedProfile {
  const inFile = file === undefined ? {} : { file };
  const bytes = new TextEncoder().encode(yamlText).length;
  if (bytes > MOST_BYTES) {
    return { problems: [problem("profile-too-large", { bytes, limit: MOST_BYTES }, inFile)] };
  }
  const lines = new LineCounter();
  const document = parseDocument(yamlText, {
    version: "1.2",
    schema: "core",
    stringKeys: true,
    prettyErrors: false,
    lineCounter: lines,
  });
  const place = (offset: number, path: Path) => {
    const { line, col } = lines.linePos(offset);
    return { ...inFile, line, column: col, ...(path.length > 0 && { path: pathText(path) }) };
  };
  const syntax = syntaxProblems(document, (offset) => place(offset, []));
  if (syntax.length > 0) return { problems: syntax };
  if (document.contents === null) return { problems: [problem("profile-empty", {}, inFile)] };
  const checked = checkProfile(stripControlsDeep(document.toJS({ maxAliasCount: 0 })), words.interest);
  if ("profile" in checked) return checked;
  const problems = checked.findings.map(({ problem: found, path }) => ({
    ...found,
    place: place(offsetOf(document, path, found.code === "unknown-key"), path),
  }));
  return {
    problems: problems.sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column),
  };
}

function syntaxProblems(document: Document, placeAt: (offset: number) => Problem["place"]): Problem[] {
  const wrong = [...document.errors, ...document.warnings].map(({ code, message, pos }) => {
    const place = placeAt(pos[0]);
    if (code === "MULTIPLE_DOCS") return problem("yaml-several-documents", {}, place);
    if (code !== "DUPLICATE_KEY") return problem("yaml-syntax", { detail: code }, place);
    return problem("duplicate-key", { key: /"(.*)"/.exec(message)?.[1] ?? "" }, place);
  });
  visit(document, {
    Alias: (_, alias) => {
      wrong.push(problem("yaml-alias", {}, placeAt(alias.range?.[0] ?? 0)));
    },
  });
  return wrong;
}

/** Where a path stands in the text: the value, or the nearest thing before it that exists. `atKey` wants the key. */
function offsetOf(document: Document, path: Path, atKey: boolean): number {
  let node: unknown = document.contents;
  let offset = (node as Node).range?.[0] ?? 0;
  for (const [depth, key] of path.entries()) {
    if (isSeq(node)) {
      node = node.items[Number(key)];
    } else if (isMap(node)) {
      const pair = node.items.find((entry) => String(entry.key) === key);
      if (!pair) return offset;
      offset = (pair.key as Node).range?.[0] ?? offset;
      if (atKey && depth === path.length - 1) return offset;
      node = pair.value;
    }
    offset = (node as Node | null)?.range?.[0] ?? offset;
  }
  return offset;
}
