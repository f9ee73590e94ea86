import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  visit,
  type YAMLMap,
} from "yaml";
import { stripControls, stripControlsDeep } from "../../core/base/clean.ts";
import { type Path, pathText } from "../../core/base/finding.ts";
import { type Problem, problem } from "../../core/base/problem.ts";
import { checkProfile } from "../../core/profile/check.ts";
import type { Profile } from "../../core/profile/profile.ts";
import { words } from "../../text/items.ts";
import { linesOf } from "../files/lines.ts";
import { withFirstSet } from "./first-set.ts";
import { MOST_PROFILE_BYTES } from "./limit.ts";
import { splitValues } from "./split-texts.ts";
import { doubtfulTexts } from "./texts.ts";

/** A profile, and what in its text is worth a second look, where anything is; or what is wrong with it. */
export type ParsedProfile = { profile: Profile; warnings?: Problem[] } | { problems: Problem[] };

/**
 * Reads a role's YAML 1.2.
 * @param yamlText the whole file, at most 256 KiB
 * @param file its name, for the place of problems
 * @returns the profile (with `text-cut`, `typeset-quotes` and `text-split` as warnings), or all problems found, in the order of
 * the text and each with line and column: `yaml-syntax` (nothing below one that hides the rest), `yaml-alias`, `yaml-several-documents`, `duplicate-key`, and where the
 * text is sound YAML `text-split` and the codes of the profile's shape and rules. `profile-too-large` and `profile-empty` stand alone, for the whole file.
 */
export function parseProfile(yamlText: string, file?: string): ParsedProfile {
  const inFile = file === undefined ? {} : { file };
  const bytes = new TextEncoder().encode(yamlText).length;
  if (bytes > MOST_PROFILE_BYTES) {
    return { problems: [problem("profile-too-large", { bytes, limit: MOST_PROFILE_BYTES }, inFile)] };
  }
  const text = yamlText.replace(/^\ufeff/, "");
  const document = parseDocument(text, {
    version: "1.2",
    schema: "core",
    resolveKnownTags: false,
    stringKeys: true,
    // The parser's own check takes time that grows with the square of the keys; syntaxProblems does it.
    uniqueKeys: false,
    prettyErrors: false,
  });
  cleanKeys(document);
  const lineAt = linesOf(text);
  const place = (offset: number, path: Path) => ({
    ...inFile,
    ...lineAt(offset),
    ...(path.length > 0 && { path: pathText(path) }),
  });
  const syntax = syntaxProblems(document, (offset) => place(offset, []));
  if (syntax.length > 0) return { problems: syntax };
  const value = stripControlsDeep(document.toJS({ maxAliasCount: 0 }));
  if (value === null) return { problems: [problem("profile-empty", {}, inFile)] };
  const warnings = doubtfulTexts(document, (offset) => place(offset, []));
  const checked = checkProfile(withFirstSet(value, document), words.interest);
  if ("profile" in checked) return { ...checked, ...(warnings.length > 0 && { warnings }) };
  const offsetOf = offsets(document);
  const splits = splitValues(document);
  const problems = checked.findings.flatMap(({ problem: found, path }) => {
    const offset = offsetOf(path, found.code === "unknown-key");
    const split = found.code === "unknown-key" ? splits.get(offset) : undefined;
    // Of one text cut several times the first is told.
    if (split === null) return [];
    if (split === undefined) return [{ ...found, place: place(offset, path) }];
    return [problem("text-split", { text: split.text, rest: split.rest }, place(offset, path.slice(0, -1)))];
  });
  return { problems: [...problems, ...warnings].sort(byPlace) };
}

/** Names are keys too: those of sets of answers, and those of keys that are not ours, which problems tell. */
function cleanKeys(document: Document): void {
  visit(document, {
    Pair: (_, { key }) => {
      if (isScalar(key) && typeof key.value === "string") key.value = stripControls(key.value);
    },
  });
}

function byPlace({ place: one = {} }: Problem, { place: other = {} }: Problem): number {
  return (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0);
}

interface Mistake {
  code: string;
  offset: number;
  /** The key that stands there twice. */
  key?: string;
}

function syntaxProblems(document: Document, placeAt: (offset: number) => Problem["place"]): Problem[] {
  const mistakes: Mistake[] = [...document.errors, ...document.warnings].map(({ code, pos }) => ({
    code,
    offset: pos[0],
  }));
  visit(document, {
    Alias: (_, alias) => {
      mistakes.push({ code: "ALIAS", offset: startOf(alias) });
    },
    Map: (_, map) => {
      mistakes.push(...repeatedKeys(map));
    },
  });
  mistakes.sort((a, b) => a.offset - b.offset);
  // Once the parser is lost, what it complains about below is mostly that.
  const lost = mistakes.findIndex(({ code }) => !READABLE.includes(code));
  const told = lost < 0 ? mistakes : mistakes.slice(0, lost + 1);
  return told.map((mistake) => syntaxProblem(mistake, placeAt(mistake.offset)));
}

/** Mistakes after which the rest of the text is still read as it is meant. */
const READABLE: readonly string[] = [
  "ALIAS",
  "BAD_DIRECTIVE",
  "BAD_DQ_ESCAPE",
  "BAD_SCALAR_START",
  "DUPLICATE_KEY",
  "MULTIPLE_DOCS",
  "NON_STRING_KEY",
  "TAG_RESOLVE_FAILED",
];

function repeatedKeys(map: YAMLMap): Mistake[] {
  const seen = new Set<string>();
  return map.items.flatMap(({ key: node }) => {
    const key = isScalar(node) ? String(node.value) : null;
    if (key === null) return [];
    const isRepeated = seen.has(key);
    seen.add(key);
    return isRepeated ? [{ code: "DUPLICATE_KEY", offset: startOf(node), key }] : [];
  });
}

function syntaxProblem({ code, key = "" }: Mistake, place: Problem["place"]): Problem {
  switch (code) {
    case "ALIAS":
      return problem("yaml-alias", {}, place);
    case "MULTIPLE_DOCS":
      return problem("yaml-several-documents", {}, place);
    case "DUPLICATE_KEY":
      return problem("duplicate-key", { key }, place);
    default:
      return problem("yaml-syntax", { detail: code }, place);
  }
}

function startOf(node: unknown, otherwise = 0): number {
  return (node as Node | null)?.range?.[0] ?? otherwise;
}

/** Tells where a path stands in the text: the value, or the nearest thing before it that exists. `atKey` wants the key. */
function offsets(document: Document): (path: Path, atKey: boolean) => number {
  const indexes = new Map<YAMLMap, Map<string, Pair>>();
  const pairAt = (map: YAMLMap, key: string): Pair | undefined => {
    const index = indexes.get(map) ?? new Map(map.items.map((pair) => [String(pair.key), pair]));
    indexes.set(map, index);
    return index.get(key);
  };
  return (path, atKey) => {
    let node: unknown = document.contents;
    let offset = startOf(node);
    for (const [depth, key] of path.entries()) {
      if (isSeq(node)) {
        node = node.items[Number(key)];
      } else if (isMap(node)) {
        const pair = pairAt(node, String(key));
        if (!pair) return offset;
        offset = startOf(pair.key, offset);
        if (atKey && depth === path.length - 1) return offset;
        node = pair.value;
      }
      offset = startOf(node, offset);
    }
    return offset;
  };
}
