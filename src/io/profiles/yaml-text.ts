import { type Document, isMap, isScalar, isSeq, type Node, type Pair, visit, type YAMLMap } from "yaml";
import { stripControls, strippedDeep, stripUnseen } from "../../core/base/clean.ts";
import { type Path, pathText } from "../../core/base/finding.ts";
import { type Place, type Problem, problem } from "../../core/base/problem.ts";
import { linesOf } from "../files/lines.ts";
import { cutBefore } from "./cut-texts.ts";
import { documentOf } from "./document.ts";
import { MOST_PROFILE_BYTES } from "./limit.ts";
import { textAround } from "./text-around.ts";

/** What a text of YAML 1.2 says, and where. */
export interface YamlText {
  value: unknown;
  document: Document;
  /** The place of an offset in the text, and of what a path there names. */
  place: (offset: number, path: Path) => Place;
  /** Where a path stands in the text: the value, or the nearest thing before it that exists. `atKey` wants the key. */
  offsetOf: (path: Path, atKey: boolean) => number;
}

/**
 * Reads one document of at most 256 KiB.
 * @param file its name, for the place of problems
 * @returns what it says, without control characters and signs that nobody sees; or `profile-too-large`, `profile-empty`, `yaml-syntax` (nothing below one that
 * hides the rest, and `text-cut` where a comment is why), `text-around-yaml` in its place where that is why, `yaml-alias`, `yaml-several-documents` and `duplicate-key`
 */
export function readYaml(yamlText: string, file?: string): YamlText | { problems: Problem[] } {
  const inFile = file === undefined ? {} : { file };
  const bytes = new TextEncoder().encode(yamlText).length;
  if (bytes > MOST_PROFILE_BYTES) {
    return { problems: [problem("profile-too-large", { bytes, limit: MOST_PROFILE_BYTES }, inFile)] };
  }
  const text = yamlText.replace(/^\ufeff/, "");
  const lineAt = linesOf(text);
  const place = (offset: number, path: Path) => ({
    ...inFile,
    ...lineAt(offset),
    ...(path.length > 0 && { path: pathText(path) }),
  });
  const document = documentOf(text);
  if (typeof document === "number")
    return { problems: [problem("yaml-syntax", { detail: TOO_DEEP }, place(document, []))] };
  cleanKeys(document);
  const syntax = syntaxProblems(document, text, (offset) => place(offset, []));
  if (syntax.length > 0) {
    const around = textAround(text);
    if (!around) return { problems: syntax };
    return { problems: [problem("text-around-yaml", { text: around.text }, place(around.offset, []))] };
  }
  const value = strippedDeep(document.toJS({ maxAliasCount: 0 }), cleaned);
  if (value === null) return { problems: [problem("profile-empty", {}, inFile)] };
  return { value, document, place, offsetOf: offsets(document) };
}

/** What the parser calls what nests too deep. */
const TOO_DEEP = "RESOURCE_EXHAUSTION";

function cleaned(text: string): string {
  return stripUnseen(stripControls(text));
}

/** Names are keys too: those of sets of answers, and those of keys that are not ours, which problems tell. */
function cleanKeys(document: Document): void {
  visit(document, {
    Pair: (_, { key }) => {
      if (isScalar(key) && typeof key.value === "string") key.value = cleaned(key.value);
    },
  });
}

interface Mistake {
  code: string;
  offset: number;
  /** The key that stands there twice. */
  key?: string;
}

function syntaxProblems(
  document: Document,
  text: string,
  placeAt: (offset: number) => Problem["place"],
): Problem[] {
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
  const told = (lost < 0 ? mistakes : mistakes.slice(0, lost)).map((mistake) =>
    syntaxProblem(mistake, placeAt(mistake.offset)),
  );
  const worst = mistakes[lost];
  if (!worst) return told;
  const cut = cutBefore(document, text, worst.offset);
  if (!cut) return [...told, syntaxProblem(worst, placeAt(worst.offset))];
  const { offset, ...args } = cut;
  return [...told, problem("text-cut", args, placeAt(offset))];
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
