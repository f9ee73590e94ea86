import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";

const FOLDER = "src/text";

interface Sentence {
  file: string;
  text: string;
  /** The key that it belongs to. */
  key: string;
}

/** Stands for what a sentence is given. */
const FILLING = "…";

/** Everything that a module of text/ may say: each literal in it, whichever branch it stands in. */
function sentencesOf(file: string): Sentence[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(join(FOLDER, file), "utf8"),
    ts.ScriptTarget.ES2022,
    true,
  );
  const found: Sentence[] = [];
  const visit = (node: ts.Node, key: string): void => {
    if (isNoSentence(node)) return;
    if (ts.isStringLiteralLike(node)) found.push({ file, text: node.text, key });
    if (ts.isTemplateExpression(node)) {
      const rest = node.templateSpans.map(({ literal }) => FILLING + literal.text);
      found.push({ file, text: node.head.text + rest.join(""), key });
      for (const { expression } of node.templateSpans) visit(expression, key);
      return;
    }
    const inner = ts.isPropertyAssignment(node) ? node.name.getText(source) : key;
    ts.forEachChild(node, (child) => visit(child, inner));
  };
  visit(source, "");
  return found;
}

/** Types, imports, and what is only compared or looked up. */
function isNoSentence(node: ts.Node): boolean {
  if (ts.isTypeNode(node) || ts.isImportDeclaration(node)) return true;
  if (!ts.isStringLiteralLike(node)) return false;
  const { parent } = node;
  return ts.isBinaryExpression(parent) || ts.isPropertyAssignment(parent)
    ? !(ts.isPropertyAssignment(parent) && parent.initializer === node)
    : ts.isElementAccessExpression(parent);
}

const SENTENCES = readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .flatMap(sentencesOf);

/** Sentences that a pattern matches, outside quotation marks: those hold keys and commands. */
function withPattern(pattern: RegExp, keys: (key: string) => boolean = () => true): string[] {
  return SENTENCES.filter(({ text, key }) => keys(key) && pattern.test(text.replace(/"[^"]*"/g, '"…"'))).map(
    ({ file, text }) => `${file}: ${text}`,
  );
}

test("the sentences are found, in every branch", () => {
  const texts = SENTENCES.map(({ text }) => text);
  expect(texts).toContain("Profil ini kosong.");
  expect(texts).toContain('Kunci "…" belum ada.');
  expect(texts).toContain("tinggal sebentar lagi");
  expect(texts).toContain("kira-kira … menit lagi");
  expect(texts).not.toContain("certain");
  expect(texts.length).toBeGreaterThan(300);
});

test("people are addressed as kamu", () => {
  expect(withPattern(/\banda\b/i)).toEqual([]);
  expect(withPattern(/\bkalian\b|\bsaudara\b/i)).toEqual([]);
});

test("no English where a plain Indonesian word exists", () => {
  const words =
    "error|file|item|score|input|output|default|user|save|submit|feedback|skill|download|list|folder tree";
  expect(withPattern(new RegExp(`\\b(?:${words})s?\\b`, "i"))).toEqual([]);
});

/** Keys of tables, in which spaces make the columns. */
const ALIGNED = ["help", "more"];

test("no double spaces, and none before a sign or at the end of a line", () => {
  expect(withPattern(/ {2}/, (key) => !ALIGNED.includes(key))).toEqual([]);
  expect(withPattern(/[.?!] $| \n|\t/)).toEqual([]);
  expect(withPattern(/ [.,;:](?: |$)/)).toEqual([]);
});

test("numbers have decimal commas, minus signs are minus signs, dots of a pause are one sign", () => {
  expect(withPattern(/\d\.\d/)).toEqual([]);
  expect(withPattern(/(?:^|[ (])-\d/)).toEqual([]);
  expect(withPattern(/\.\.\./)).toEqual([]);
});

test("no word alarms, judges, or is surer than the answers", () => {
  const words = "tanda bahaya|putusan\\w*|mesti\\w*|\\w*sangka\\w*|menyala|pasti";
  expect(withPattern(new RegExp(`\\b(?:${words})\\b`, "i"))).toEqual([]);
});
