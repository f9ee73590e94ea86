import { expect, test } from "vitest";
import { type Keying, rename, startKeying } from "../../../src/core/keying/keying.ts";
import { takeLine } from "../../../src/core/keying/line.ts";
import { keyed, profile, seen, withManyOptions } from "./keyed.ts";

function told(lines: readonly string[], of = profile): Keying {
  return lines.reduce(takeLine, startKeying(of));
}

const ALL = "1".repeat(10);
const ONE = ["A-01", "XI-2", ALL, ""];

test.each<[string, string[], string]>([
  ["a code and a class", [" A-01 ", "XI-2"], "row 0 | A-01/XI-2:"],
  ["an empty line is no code", [""], "code ~no-code"],
  ["an empty line keeps the class", [...ONE, "B", ""], `row 1 | A-01/XI-2:${ALL} | B/XI-2:`],
  ["a code that is too long is none", ["x".repeat(61)], "code ~long-name"],
  ["nor is such a class one", ["A", "x".repeat(61)], "group ~long-name"],
  ["the longest are taken", ["x".repeat(60), "y".repeat(60)], `row 0 | ${"x".repeat(60)}/${"y".repeat(60)}:`],
  ["kembali asks for the code again", ["A", "kembali", "B", ""], "row 0 | B/:"],
  ["a row, in groups", ["A", "", "11111 11111"], `row 0 | A/:${ALL}`],
  ["marks between digits", ["A", "", "1,2, 3;4|2  1 ; 1"], "row 0 | A/:1234211"],
  ["two marks may hold an empty answer", ["A", "", "12,,34"], "row 0 !no-option , +0 | A/:12"],
  ["also with a space between", ["A", "", "12 , ,34"], "row 0 !no-option , +0 | A/:12"],
  ["so may a mark at the beginning", ["A", "", ",12"], "row 0 !no-option , +0 | A/:"],
  ["or at the end", ["A", "", "12,"], "row 0 !no-option , +0 | A/:12"],
  ["a dash may be an empty answer", ["A", "", "12-45"], "row 0 !no-option - +0 | A/:12"],
  ["and so may a full stop", ["A", "", "12.45"], "row 0 !no-option . +0 | A/:12"],
  ["a row in two lines", ["A", "", "11111", "222"], "row 0 | A/:11111222"],
  [
    "up to what is no option, and nothing behind it",
    ["A", "", "11911 22222"],
    "row 0 !no-option 9 +0 | A/:11",
  ],
  ["and the next line goes on there", ["A", "", "11911", "342"], "row 0 | A/:11342"],
  ["more digits than questions", ["A", "", `${ALL}23`], `row 0 !too-many 2 +0 | A/:${ALL}`],
  ["an empty line before the end", ["A", "", "11", ""], "row 0 !too-few  +0 | A/:11"],
  ["an empty line at the end goes on", ONE, `code | A-01/XI-2:${ALL}`],
  ["k takes one answer back", ["A", "", "123", "k"], "row 0 | A/:12(3)"],
  ["k and a number, all from there on", ["A", "", "12342", "K 3", "1"], "row 0 | A/:121(42)"],
  ["and also the first", ["A", "", "12342", "kembali 1"], "row 0 | A/:(12342)"],
  ["a number ahead takes nothing back", ["A", "", "12", "k 9"], "row 0 | A/:12"],
  ["and so does 0, which is no number", ["A", "", "12", "k 0"], "row 0 | A/:12"],
  ["before the first answer k leads to the class", ["A", "", "k"], "group 0 | A/:"],
  ["menu wants the menu", ["A", "", "12", "Menu"], "row 0 menu | A/:12"],
  ["also where a code is asked", ["menu"], "code menu"],
  ["a word is no answer", ["A", "", "halo"], "row 0 !no-option h +0 | A/:"],
  ["p checks", ["A", "", ALL, "p", "12"], `second 0:12 | A/:${ALL}`],
  ["behind a whole row nothing follows p", ["A", "", `${ALL}p12`], `second 0: | A/:${ALL}`],
  ["p checks at once, also where a digit was too many", ["A", "", `${ALL}2`, "p"], `second 0: | A/:${ALL}`],
  [
    "and an empty line compares",
    ["A", "", ALL, "p", `22${ALL.slice(2)}`, ""],
    `differences 0 closed | A/:${ALL}`,
  ],
  [
    "an empty line shows the differences, digits decide them",
    ["A", "", ALL, "p", `22${ALL.slice(2)}`, "", "", "3", "1", ""],
    `code menu | A/:31${ALL.slice(2)}✓`,
  ],
  [
    "k undoes a decision",
    ["A", "", ALL, "p", `22${ALL.slice(2)}`, "", "", "31", "k"],
    `differences 0:3 | A/:${ALL}`,
  ],
  [
    "a number takes no decision back",
    ["A", "", ALL, "p", `22${ALL.slice(2)}`, "", "", "31", "k 1"],
    `differences 0:31 | A/:${ALL}`,
  ],
  ["a code that is taken", [...ONE, "a-01", ""], `group !taken  +0 | A-01/XI-2:${ALL}`],
  ["another code", [...ONE, "a-01", "", "B", ""], `row 1 | A-01/XI-2:${ALL} | B/XI-2:`],
  ["the one that has it, checked", [...ONE, "a-01", "", "P"], `second 0: | A-01/XI-2:${ALL}`],
  ["a code may be a letter that means something elsewhere", ["p", "l"], "row 0 | p/l:"],
  ["only a class leads back to the code", ["kembali", ""], "row 0 | kembali/:"],
  ["spaces around a class are none of it", ["A", "  XI 2  "], "row 0 | A/XI 2:"],
  ["and spaces before a code none of its letters", [`${" ".repeat(70)}A`, ""], "row 0 | A/:"],
  ["the one that has it", [...ONE, "a-01", "", "l"], `row 0 | A-01/XI-2:${ALL}`],
])("%s", (_, lines, expected) => {
  expect(seen(told(lines))).toBe(expected);
});

test("a name that is asked for again stays where nothing is typed, and is another where something is", () => {
  const again = rename(told(ONE), 0);
  expect(seen(["", ""].reduce(takeLine, again))).toBe(`row 0 | A-01/XI-2:${ALL}`);
  expect(seen(["B", "-"].reduce(takeLine, again))).toBe(`row 0 | B/:${ALL}`);
});

test("two digits where there are many options", () => {
  expect(seen(told(["A", "", "1 11 1"], withManyOptions()))).toBe("row 0 | A/:1111");
  expect(seen(told(["A", "", "1 7 1"], withManyOptions()))).toBe("row 0 !two-digits 7 +0 | A/:1");
});

test("a line that ends with half an answer stops there, and the next begins with a whole one", () => {
  const half = told(["A", "", "1 1"], withManyOptions());
  expect(seen(half)).toBe("row 0 !two-digits 1 +0 half 1 | A/:1");
  expect(seen(takeLine(half, "05 2"))).toBe("row 0 | A/:152");
  expect(seen(takeLine(half, "k"))).toBe("row 0 | A/:(1)");
});

test("half an answer that was typed on the screen is none where lines go on", () => {
  expect(seen(takeLine(keyed("A⏎⏎11", withManyOptions()), "05 2"))).toBe("row 0 | A/:152");
});
