import { expect, test } from "vitest";
import { decodeAnswers, encodeAnswers } from "../../../src/core/code/code.ts";
import { layoutOf, numberOf, signsOf } from "../../../src/core/code/layout.ts";
import { rating, situation, testProfile } from "../fixtures.ts";

/** A profile of so many items of so many options each. */
function sized(count: number, options: number) {
  const points = Array.from({ length: options }, (_, index) => index);
  const items = Array.from({ length: count }, (_, index) => situation(`sabar-${index + 1}`, points));
  return testProfile({ traits: [{ id: "sabar", name: "Sabar", items }] });
}

test.each([
  [1, 2, 2],
  // 2^10 with the bits to spare fit just so; one bit more does not.
  [3, 3, 2],
  [4, 3, 3],
  [30, 5, 17],
])("%d items of %d options take %d signs", (count, options, signs) => {
  expect(layoutOf(sized(count, options))).toMatchObject({
    signs,
    ways: BigInt(options + 1) ** BigInt(count),
  });
});

/** What somebody keeps, or has printed, is read by every later version. */
test.each<[number, Record<string, number>, string]>([
  [2, {}, "KC1-EAXAXHQX"],
  [2, { "sabar-1": 3 }, "KC1-EAXBFG3Y"],
  [40, {}, "KC1-K42KG08V6S-J13CK3700-HPDK42Z76"],
  [40, { "sabar-2": 1, "sabar-40": 5 }, "KC1-K42KG9MSJX-CY3WJXX80-HPDK47WVD"],
])("of %d items, the code of %j stays as it is", (count, answers, code) => {
  const items = Array.from({ length: count }, (_, index) => rating(`sabar-${index + 1}`));
  const profile = testProfile({ traits: [{ id: "sabar", name: "Sabar", items }] });
  expect(encodeAnswers(profile, answers)).toBe(code);
  expect(decodeAnswers(profile, code)).toEqual({ answers });
});

test.each<[bigint, number, string]>([
  [0n, 2, "00"],
  [31n, 2, "0Z"],
  [32n, 2, "10"],
  [1023n, 3, "0ZZ"],
])("%d as %d signs is %s, and back", (number, count, signs) => {
  expect(signsOf(number, count)).toBe(signs);
  expect(numberOf([...signs].map((sign) => "0123456789ABCDEFGHJKMNPQRSTVWXYZ".indexOf(sign)))).toBe(number);
});
