import { type ParseErrorCode, printParseErrorCode } from "jsonc-parser";
import { expect, test } from "vitest";
import type { YAMLParseError } from "yaml";
import { jsonErrors, yamlErrors } from "../../../src/text/problems/syntax-errors.ts";

/** Every code that the YAML parser has; the type makes a new one a compile error here. */
const YAML_CODES: Record<YAMLParseError["code"], true> = {
  ALIAS_PROPS: true,
  BAD_ALIAS: true,
  BAD_COLLECTION_TYPE: true,
  BAD_DIRECTIVE: true,
  BAD_DQ_ESCAPE: true,
  BAD_INDENT: true,
  BAD_PROP_ORDER: true,
  BAD_SCALAR_START: true,
  BLOCK_AS_IMPLICIT_KEY: true,
  BLOCK_IN_FLOW: true,
  DUPLICATE_KEY: true,
  IMPOSSIBLE: true,
  KEY_OVER_1024_CHARS: true,
  MISSING_CHAR: true,
  MULTILINE_IMPLICIT_KEY: true,
  MULTIPLE_ANCHORS: true,
  MULTIPLE_DOCS: true,
  MULTIPLE_TAGS: true,
  NON_STRING_KEY: true,
  RESOURCE_EXHAUSTION: true,
  TAB_AS_INDENT: true,
  TAG_RESOLVE_FAILED: true,
  UNEXPECTED_TOKEN: true,
};

/** Told by problems of their own. */
const OWN_PROBLEMS = ["DUPLICATE_KEY", "MULTIPLE_DOCS"];

test("every code of the YAML parser has its words, and no other", () => {
  const codes = Object.keys(YAML_CODES).filter((code) => !OWN_PROBLEMS.includes(code));
  expect(Object.keys(yamlErrors).sort()).toEqual(codes.sort());
});

test("every code of the JSON parser has its words, and so has a text that nests too deep", () => {
  const codes = Array.from({ length: 16 }, (_, index) => printParseErrorCode((index + 1) as ParseErrorCode));
  expect(printParseErrorCode(17 as ParseErrorCode)).toBe("<unknown ParseErrorCode>");
  expect(Object.keys(jsonErrors).sort()).toEqual([...codes, "TooDeep"].sort());
});

test.each(Object.entries({ ...yamlErrors, ...jsonErrors }))(
  "%s: words that end a sentence begun before",
  (_, text) => {
    expect(text).toMatch(/^(?:[a-z]|JSON).*[^ .?!]$/);
  },
);
