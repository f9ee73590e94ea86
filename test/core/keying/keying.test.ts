import { expect, test } from "vitest";
import {
  emptyIn,
  isComplete,
  itemsOf,
  nextPupil,
  openRow,
  pupilAt,
  removePupil,
  rename,
  rowAt,
  startKeying,
} from "../../../src/core/keying/keying.ts";
import { press } from "../../../src/core/keying/press.ts";
import { checkNext, differsMuch } from "../../../src/core/keying/second.ts";
import { typedOf } from "../../../src/core/keying/typed.ts";
import { at } from "../helpers.ts";
import { keyed, profile, seen, typed, withManyOptions } from "./keyed.ts";

const TWO = keyed(`A⏎X⏎${"1".repeat(10)}⏎B⏎⏎123`);

test("a pupil is opened, named anew and taken out", () => {
  expect(seen(openRow(TWO, 0))).toBe("row 0 | A/X:1111111111 | B/X:123");
  expect(seen(typed(rename(TWO, 0), "1⏎⏎"))).toBe("row 0 | A1/X:1111111111 | B/X:123");
  expect(seen(typed(rename(TWO, 1), "⌫A⏎⏎"))).toBe("group 1 !taken  +0 | A/X:1111111111 | B/X:123");
  expect(seen(removePupil(TWO, 0))).toBe("code | B/X:123");
  expect(seen(nextPupil(TWO))).toBe("code | A/X:1111111111 | B/X:123");
});

test("whoever is named anew keeps the class, not that of the last", () => {
  const two = keyed(`A⏎X⏎${"1".repeat(10)}⏎B⏎Y⏎`);
  expect(seen(typed(rename(two, 0), "1⏎⏎"))).toBe("row 0 | A1/X:1111111111 | B/Y:");
});

test("the booklet at hand, and its row", () => {
  expect(pupilAt(TWO)?.code).toBe("B");
  expect(rowAt(TWO)?.choices).toEqual([1, 2, 3]);
  expect(TWO.pupils.map((pupil) => isComplete(TWO, pupil))).toEqual([true, false]);
  expect([pupilAt(nextPupil(TWO)), rowAt(nextPupil(TWO))]).toEqual([null, null]);
});

test.each([
  ["", 0],
  ["123", 0],
  ["1020", 2],
  ["100⌫", 1],
])("of the row %j so many are left empty: %d", (keys, count) => {
  expect(emptyIn(at(keyed(`A⏎⏎${keys}`).pupils, 0).row)).toBe(count);
});

test.each([
  [0, 10, false],
  [3, 10, false],
  [4, 10, true],
  [10, 10, true],
  [1, 3, false],
  [2, 3, true],
])("%d of %d answers that differ are many: %s", (count, questions, expected) => {
  const differences = Array.from({ length: count }, (_, question) => ({ question, first: 1, second: 2 }));
  const keying = startKeying(questions === 3 ? withManyOptions() : profile);
  expect(itemsOf(keying)).toHaveLength(questions);
  expect(differsMuch(keying, differences)).toBe(expected);
});

test("only a finished booklet waits to be checked", () => {
  expect(checkNext(keyed("A⏎⏎1"))).toBeNull();
  expect(seen(checkNext(TWO) ?? TWO)).toBe("second 0: | A/X:1111111111 | B/X:123");
});

test("the arrows of a second pass lead past a booklet half typed", () => {
  const ofThird = typed(nextPupil(TWO), `C⏎⏎${"2".repeat(10)}p↑`);
  const rows = "A/X:1111111111 | B/X:123 | C/X:2222222222";
  expect(seen(ofThird)).toBe(`second 0: | ${rows}`);
  expect(seen(typed(ofThird, "↓"))).toBe(`second 2: | ${rows}`);
});

test("of a code that is taken by a booklet half typed, p checks nothing", () => {
  expect(seen(typed(nextPupil(TWO), "B⏎⏎p"))).toBe("group !taken  +1 | A/X:1111111111 | B/X:123");
  expect(seen(typed(nextPupil(TWO), "B⏎⏎l4"))).toBe("row 1 | A/X:1111111111 | B/X:1234");
});

test("what is pasted is typed as a name, and no answer", () => {
  const named = press(keyed("x"), { key: "paste", sign: "Budi\nSantoso\u001b[2J" });
  expect(seen(typed(named, "⏎⏎"))).toBe("row 0 | xBudi Santoso[2J/:");
  const refused = press(keyed("A⏎⏎1"), { key: "paste", sign: "23" });
  expect(seen(refused)).toBe("row 0 ~pasted | A/:1");
  expect(refused.refused).toBe(1);
});

test("a code is as long as anybody's, and no longer", () => {
  expect(at(keyed(`${"x".repeat(200)}⏎⏎`).pupils, 0).code).toHaveLength(60);
});

test.each([
  [{ key: "3", sent: "3" }, "3"],
  [{ key: "x", sent: "X" }, "X"],
  [{ key: "up", sent: "\u001b[A" }, ""],
  [{ key: "enter", sent: "\r" }, ""],
  [{ key: "", sent: "\u001b[E" }, ""],
  [{ key: "paste", sent: "abc" }, "abc"],
])("%o types %j", (pressed, sign) => {
  expect(typedOf(pressed).sign).toBe(sign);
});
