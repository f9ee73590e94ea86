import { expect, test } from "vitest";
import { encodeAnswers } from "../../../src/core/code/code.ts";
import { codeKey, readCode } from "../../../src/core/code/read.ts";
import { items, profile } from "../../first-role.ts";

const CODE = encodeAnswers(profile, {});
const OTHER = encodeAnswers(profile, { [items[0]?.id ?? ""]: items[0]?.options[0]?.value ?? null });

test.each<[string, string]>([
  ["in small letters", CODE.toLowerCase()],
  ["with spaces for hyphens", CODE.replaceAll("-", " ")],
  ["with O for 0 and I for 1", CODE.replaceAll("0", "O").replaceAll("1", "I")],
  ["in the midst of spaces", ` ${CODE}\n`],
])("a code %s has the key of the code", (_, written) => {
  expect(codeKey(written)).toBe(codeKey(CODE));
});

test("two codes have two keys", () => {
  expect(codeKey(OTHER)).not.toBe(codeKey(CODE));
});

test.each(["", "A-01", `${CODE}7`, CODE.slice(4)])("the key of %j, which is no code, is the text", (text) => {
  expect(codeKey(text)).toBe(text);
});

test.each<[string, ReturnType<typeof readCode>]>([
  ["ABC-DEF", { wrong: "start", mark: "ABC", length: 6 }],
  ["KC0-ABC-DEF", { wrong: "start", mark: "ABC", length: 6 }],
  ["KC2-ABC-DEF", { wrong: "newer", mark: "ABC", length: 6 }],
  ["KC1-ABC-DEF", { wrong: "signs", mark: "ABC", length: 6 }],
  ["kcl abc def", { wrong: "signs", mark: "ABC", length: 6 }],
  ["KC1-A", { wrong: "signs", mark: "A", length: 1 }],
])("of %j is told how it is wrong, its mark and how long it is", (text, read) => {
  expect(readCode(text)).toEqual(read);
});
