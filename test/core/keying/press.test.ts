import { expect, test } from "vitest";
import { listItems } from "../../../src/core/profile/items.ts";
import { rating, testProfile } from "../fixtures.ts";
import { keyed, profile, seen, withManyOptions } from "./keyed.ts";

/** Everybody's first option, as many as there are questions. */
const ALL = "1".repeat(listItems(profile).length);
const ONE = `A-01⏎XI-2⏎${ALL}⏎`;
const FULL = `A-01/XI-2:${ALL}`;

test("there are ten questions, so that the rows below are whole", () => {
  expect(ALL.length).toBe(10);
});

test.each([
  ["a code", "A-0", "code"],
  ["a code is taken by Enter", "A-01⏎", "group"],
  ["a code of signs that nobody sees is none", "\u200b\u00ad⏎", "code ~no-code"],
  ["no code is asked for again", " ⏎", "code ~no-code"],
  ["Backspace takes a sign back", "AB⌫⏎x⏎", "row 0 | A/x:"],
  ["and only one", "ABCD⌫⏎⏎", "row 0 | ABC/:"],
  ["a sign of two units is one", "A😀⌫⏎⏎", "row 0 | A/:"],
  ["Backspace in an empty code does nothing", "⌫A⏎⏎", "row 0 | A/:"],
  ["an arrow is no sign of a code", "A↑⏎⏎", "row 0 | A/:"],
  ["Backspace in an empty class leads back to the code", "AB⏎⌫C⏎⏎", "row 0 | ABC/:"],
  ["Enter alone is no class", "A⏎⏎", "row 0 | A/:"],
  ["the class of the pupil before is kept", `${ONE}B⏎⏎`, `row 1 | ${FULL} | B/XI-2:`],
  ["a dash is no class", `${ONE}B⏎-⏎`, `row 1 | ${FULL} | B/:`],
  ["a name is kept on its line, its spaces made one", " Budi  S ⏎ XI 2⏎", "row 0 | Budi S/XI 2:"],
  ["a code twice is told", `${ONE}a-01⏎⏎`, `group !taken  +0 | ${FULL}`],
  ["and what follows counts for nobody", `${ONE}A-01⏎⏎123⏎4`, `group !taken  +5 | ${FULL}`],
  ["and Backspace asks for another code", `${ONE}A-01⏎⏎⌫b⏎⏎`, `row 1 | ${FULL} | A-01b/XI-2:`],
  ["and l opens the earlier one", `${ONE}A-01⏎⏎l`, `row 0 | ${FULL}`],
  ["and p checks it", `${ONE}A-01⏎⏎p`, `second 0: | ${FULL}`],
  ["the same code in another class is another pupil", `${ONE}A-01⏎XI-3⏎`, `row 1 | ${FULL} | A-01/XI-3:`],
])("who: %s", (_, keys, expected) => {
  expect(seen(keyed(keys))).toBe(expected);
});

const A = "A⏎⏎";

test.each([
  ["a digit is an answer", `${A}3`, "row 0 | A/:3"],
  ["0 is left empty", `${A}0`, "row 0 | A/:0"],
  ["a digit that is no option stops", `${A}37`, "row 0 !no-option 7 +0 | A/:3"],
  ["and what follows does not count", `${A}37123⏎`, "row 0 !no-option 7 +4 | A/:3"],
  ["until Backspace, which takes nothing else back", `${A}37123⌫45`, "row 0 | A/:345"],
  ["or the arrow", `${A}37←45`, "row 0 | A/:345"],
  ["a space stops, and is no 0", `${A}3 1`, "row 0 !no-option   +1 | A/:3"],
  ["a letter stops", `${A}o1`, "row 0 !no-option o +1 | A/:"],
  ["so does a key without a sign, as digits are without Num Lock", `${A}3↓1`, "row 0 !no-key  +1 | A/:3"],
  ["and one without a name", `${A}∅1`, "row 0 !no-key  +1 | A/:"],
  ["Enter before the end stops", `${A}12⏎1`, "row 0 !too-few  +1 | A/:12"],
  ["a digit behind the end stops", `${A}${ALL}2`, `row 0 !too-many 2 +0 | A/:${ALL}`],
  ["Enter goes on to the next pupil", `${A}${ALL}⏎`, `code | A/:${ALL}`],
  ["Backspace takes back, any number of steps", `${A}123⌫⌫`, "row 0 | A/:1(23)"],
  ["and the arrow takes them again", `${A}123⌫⌫→`, "row 0 | A/:12(3)"],
  ["or End all of them", `${A}123⌫⌫⇥`, "row 0 | A/:123"],
  ["only one answer is another", `${A}123⌫⌫4⇥`, "row 0 | A/:143"],
  ["there is nothing to take again", `${A}1→`, "row 0 ~no-more | A/:1"],
  ["before the first answer Backspace leads to the class", `${A}1⌫⌫`, "group 0 | A/:(1)"],
  ["whose Enter leads back", `${A}1⌫⌫⏎⇥`, "row 0 | A/:1"],
  ["Esc wants the menu", `${A}1⎋`, "row 0 menu | A/:1"],
  ["a statement has three answers", `${A}${"1".repeat(9)}4`, `row 0 !no-option 4 +0 | A/:${"1".repeat(9)}`],
])("row: %s", (_, keys, expected) => {
  expect(seen(keyed(keys))).toBe(expected);
});

test.each([
  ["one digit where there are two options", "A⏎⏎2", "row 0 | A/:2"],
  ["two digits where there are eleven", "A⏎⏎204", "row 0 | A/:24"],
  ["the first of them", "A⏎⏎21", "row 0 half 1 | A/:2"],
  ["ten", "A⏎⏎210", "row 0 | A/:210"],
  ["eleven, and one digit behind it", "A⏎⏎2111", "row 0 | A/:2111"],
  ["twelve is no option", "A⏎⏎212", "row 0 !no-option 2 half 1 | A/:2"],
  ["and Backspace asks for both digits again", "A⏎⏎212⌫07", "row 0 | A/:27"],
  ["00 is left empty", "A⏎⏎200", "row 0 | A/:20"],
  ["5 is half of nothing", "A⏎⏎25", "row 0 !two-digits 5 +0 | A/:2"],
  ["Backspace takes half an answer back", "A⏎⏎21⌫", "row 0 | A/:2"],
])("many options: %s", (_, keys, expected) => {
  expect(seen(keyed(keys, withManyOptions()))).toBe(
    expected.replace("no-option 2 half 1", "no-option 2 +0 half 1"),
  );
});

test.each([
  [9, "9", "row 0 | A/:9"],
  [9, "10", "row 0 | A/:10"],
  [10, "1", "row 0 half 1 | A/:"],
  [10, "10", "row 0 | A/:10"],
  [10, "09", "row 0 | A/:9"],
  [10, "11", "row 0 !no-option 1 +0 half 1 | A/:"],
  [11, "11", "row 0 | A/:11"],
])("of %d options %s", (count, keys, expected) => {
  const responses = { banyak: Array.from({ length: count }, (_, index) => `Pilihan ${index}`) };
  const items = ["teliti-1", "teliti-2"].map((id) => rating(id, { responses: "banyak" }));
  const ofMany = testProfile({ responses, traits: [{ id: "teliti", name: "Teliti", items }] });
  expect(seen(keyed(`A⏎⏎${keys}`, ofMany))).toBe(expected);
});

const SECOND = `${A}${ALL}p`;
const OTHER = `22${ALL.slice(2)}`;

test.each([
  ["of a booklet half typed there is none", `${A}3p`, "row 0 !no-option p +0 | A/:3"],
  ["it is blind", `${SECOND}12`, `second 0:12 | A/:${ALL}`],
  ["the same twice is checked", `${SECOND}${ALL}⏎`, `code menu | A/:${ALL}✓`],
  [
    "the next that was not checked follows",
    `${A}${ALL}⏎B⏎⏎${ALL}⏎A⏎⏎p${ALL}⏎`,
    `second 1: | A/:${ALL}✓ | B/:${ALL}`,
  ],
  [
    "before its first answer the arrows choose another",
    `${A}${ALL}⏎B⏎⏎${ALL}p↑`,
    `second 0: | A/:${ALL} | B/:${ALL}`,
  ],
  ["down from the first of two", `${A}${ALL}⏎B⏎⏎${ALL}p↑↓`, `second 1: | A/:${ALL} | B/:${ALL}`],
  ["there is none behind the last", `${SECOND}↓`, `second 0: | A/:${ALL}`],
  ["later they stop", `${SECOND}1↓`, `second 0:1 !no-key  +0 | A/:${ALL}`],
  ["nothing stands before the first answer", `${SECOND}⌫`, `second 0: ~first | A/:${ALL}`],
  ["nothing of it can be taken again before it began", `${SECOND}→`, `second 0: ~no-more | A/:${ALL}`],
  ["its answers are taken back and again", `${SECOND}123⌫⌫→`, `second 0:12(3) | A/:${ALL}`],
  ["once whole it does not begin anew", `${SECOND}${ALL}p`, `second 0:${ALL} !too-many p +0 | A/:${ALL}`],
  [
    "differences wait to be seen: what is typed ahead decides nothing",
    `${SECOND}${OTHER}⏎345⏎`,
    `differences 0 closed | A/:${ALL}`,
  ],
  [
    "each is decided by a digit, and Enter takes them",
    `${SECOND}${OTHER}⏎ 32⏎`,
    `code menu | A/:32${ALL.slice(2)}✓`,
  ],
  ["Backspace undoes a decision", `${SECOND}${OTHER}⏎ 3⌫12⏎`, `code menu | A/:12${ALL.slice(2)}✓`],
  ["there is none before the first", `${SECOND}${OTHER}⏎ ⌫`, `differences 0: ~first | A/:${ALL}`],
  ["Enter before all are decided stops", `${SECOND}${OTHER}⏎ 3⏎`, `differences 0:3 !too-few  +0 | A/:${ALL}`],
  ["what is no option stops", `${SECOND}${OTHER}⏎ 9`, `differences 0: !no-option 9 +0 | A/:${ALL}`],
  ["so does what is no sign", `${SECOND}${OTHER}⏎ ↑`, `differences 0: !no-key  +0 | A/:${ALL}`],
  ["and a digit too many", `${SECOND}${OTHER}⏎ 221`, `differences 0:22 !too-many 1 +0 | A/:${ALL}`],
  ["what is corrected later is checked no more", `${SECOND}${ALL}⏎A⏎⏎l⌫2`, `row 0 | A/:${ALL.slice(1)}2`],
  ["what is typed the same stays checked", `${SECOND}${ALL}⏎A⏎⏎l⌫1`, `row 0 | A/:${ALL}✓`],
])("second pass: %s", (_, keys, expected) => {
  expect(seen(keyed(keys))).toBe(expected);
});

test.each([
  ["no key that did something", `${A}${ALL}⌫→⏎B⏎⏎12⌫⎋`, 0],
  ["Backspace in an empty code", "⌫", 1],
  ["an arrow in a code", "A↑", 1],
  ["letters behind the longest code", "x".repeat(62), 2],
  ["Enter without a code", "⏎", 1],
  ["a code that is taken", `${ONE}A-01⏎⏎`, 1],
  ["what is no option, and every key behind it", `${A}912`, 3],
  ["a key without a sign", `${A}↓`, 1],
  ["nothing to take again", `${A}1→`, 1],
  ["Backspace before a second pass", `${SECOND}⌫`, 1],
  ["an arrow where there is no other booklet", `${SECOND}↓↑`, 2],
  ["what is typed ahead of differences", `${SECOND}${OTHER}⏎12`, 2],
  ["Backspace before the first decision", `${SECOND}${OTHER}⏎ ⌫`, 1],
])("heard: %s", (_, keys, expected) => {
  expect(keyed(keys).refused).toBe(expected);
});

test("half an answer of the second pass holds the arrows back", () => {
  const ofMany = testProfile({
    responses: { banyak: Array.from({ length: 11 }, (_, index) => `Pilihan ${index}`) },
    traits: [{ id: "teliti", name: "Teliti", items: [rating("teliti-1", { responses: "banyak" })] }],
  });
  expect(seen(keyed("A⏎⏎10⏎B⏎⏎10p1↑", ofMany))).toBe("second 1: !no-key  +0 half 1 | A/:10 | B/:10");
});

test("differences of two digits are decided by two digits", () => {
  const keys = "A⏎⏎1051p1071⏎→1";
  expect(seen(keyed(keys, withManyOptions()))).toBe("differences 0: half 1 | A/:151");
  expect(seen(keyed(`${keys}⌫10⏎`, withManyOptions()))).toBe("code menu | A/:1101✓");
});
