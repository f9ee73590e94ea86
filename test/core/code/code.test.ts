import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeAnswers, encodeAnswers } from "../../../src/core/code/code.ts";
import { layoutOf, MARK_SIGNS, signsOf } from "../../../src/core/code/layout.ts";
import { CHECK_SIGNS, checkOf, SIGNS, signValue } from "../../../src/core/code/signs.ts";
import { EXPLORATION } from "../../../src/core/profile/profile.ts";
import type { Answers } from "../../../src/core/scoring/answers.ts";
import { items, profile } from "../../first-role.ts";
import { answered, answersFor, profiles } from "../arbitrary.ts";
import { rating, situation, testProfile } from "../fixtures.ts";
import { type Random, SPOILERS, saidBy } from "./errors.ts";

test("the answers of anybody to any profile come back", () => {
  fc.assert(
    fc.property(answered(profiles()), ({ profile, answers }) => {
      const code = encodeAnswers(profile, answers);
      expect(code).toMatch(/^KC1(?:-[0-9A-HJKMNP-TV-Z]{4,10})+$/);
      expect(decodeAnswers(profile, code)).toEqual({ answers });
    }),
  );
});

const all = Object.fromEntries(items.map(({ id, options }) => [id, options.at(-1)?.value ?? 1]));

test.each<[string, Answers]>([
  ["nothing", {}],
  ["the last option of all", all],
  ["nothing, each said to be unknown", Object.fromEntries(items.map(({ id }) => [id, null]))],
])("a code of the first role has 45 signs where the answers are %s", (_, answers) => {
  expect(encodeAnswers(profile, answers)).toHaveLength(45);
});

test("answers come back in the order of the items", () => {
  const decoded = decodeAnswers(profile, encodeAnswers(profile, all));
  expect("answers" in decoded && Object.keys(decoded.answers)).toEqual(items.map(({ id }) => id));
});

test("no answer is none, however it is written", () => {
  const [first] = items;
  const written = encodeAnswers(profile, { [first?.id ?? ""]: null });
  expect(decodeAnswers(profile, written)).toEqual({ answers: {} });
  expect(written).toBe(encodeAnswers(profile, {}));
});

test.each([2, 3, 5, 10, 11])("items of %d options, and one alone", (count) => {
  const points = Array.from({ length: count }, (_, index) => index);
  const one = testProfile({
    traits: [{ id: "sabar", name: "Sabar", items: [situation("sabar-1", points)] }],
  });
  for (const value of [...points.map((point) => point + 1), undefined]) {
    const answers = value === undefined ? {} : { "sabar-1": value };
    expect(decodeAnswers(one, encodeAnswers(one, answers))).toEqual({ answers });
  }
});

test("answers that are none of the profile's are a bug of the caller", () => {
  expect(() => encodeAnswers(profile, { "tidak-ada": 1 })).toThrow(RangeError);
});

const CODE = encodeAnswers(profile, all);

test.each<[string, (code: string) => string]>([
  ["in small letters", (code) => code.toLowerCase()],
  ["with O for 0", (code) => code.replaceAll("0", "O")],
  ["with o for 0", (code) => code.replaceAll("0", "o")],
  ["with I for 1", (code) => code.replaceAll("1", "I")],
  ["with l for 1", (code) => code.replaceAll("1", "l")],
  ["without hyphens", (code) => code.replaceAll("-", "")],
  ["with spaces for hyphens", (code) => code.replaceAll("-", " ")],
  ["with a space after each sign", (code) => [...code].join(" ")],
  ["with other hyphens", (code) => code.replaceAll("-", "–")],
  ["with a hyphen that breaks no line", (code) => code.replaceAll("-", "\u2011")],
  ["over two lines", (code) => `${code.slice(0, 20)}\r\n${code.slice(20)}`],
  ["with signs that nobody sees", (code) => `\u200e${code.replaceAll("-", "\u2060-\u200b")}\ufeff`],
  ["in wide letters", (code) => code.replace(/[0-9A-Z]/g, (sign) => wide(sign))],
  ["in the midst of spaces", (code) => `\n  ${code}\t `],
])("a code is read %s", (_, typed) => {
  for (const answers of [all, {}]) {
    expect(decodeAnswers(profile, typed(encodeAnswers(profile, answers)))).toEqual({ answers });
  }
});

function wide(sign: string): string {
  return String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0);
}

test.each<[string, string, string, Record<string, unknown>]>([
  ["nothing", "", "code-without-start", {}],
  ["no code", "A-01", "code-without-start", { code: "A-01" }],
  ["no code, between spaces", " A-01\t", "code-without-start", { code: "A-01" }],
  ["words before the prefix", `Budi ${CODE}`, "code-without-start", { code: `Budi ${CODE}` }],
  ["no prefix", CODE.slice(4), "code-without-start", { code: CODE.slice(4) }],
  ["another digit with signs that are right", CODE.replace("KC1", "KC2"), "code-without-start", {}],
  ["an O in the prefix", CODE.replace("KC1", "KCO"), "code-without-start", {}],
  ["the prefix alone", "KC1-", "code-mistyped", { code: "KC1-" }],
  ["the last sign left out", CODE.slice(0, -1), "code-too-short", { missing: 1 }],
  ["a sign at the end", `${CODE}7`, "code-too-long", { excess: 1 }],
  ["a code twice", CODE + CODE, "code-too-long", { excess: 41 }],
  ["a letter that no code has", CODE.replace(/.$/, "U"), "code-mistyped", {}],
  ["a sign of another script", CODE.replace(/.$/, "А"), "code-mistyped", {}],
  ["a sign of two units", CODE.replace(/.$/, "😀"), "code-mistyped", {}],
])("%s is told", (_, typed, code, args) => {
  const [found, ...others] = problemsOf(typed);
  expect(found).toMatchObject({ code, args, severity: "error" });
  expect(others).toEqual([]);
});

test("a code of a later edition of the codes is told as that", () => {
  const later = CODE.replace("KC1", "KC2").replace(/.$/, (sign) => (sign === "0" ? "1" : "0"));
  expect(decodeAnswers(profile, later)).toMatchObject({
    problems: [{ code: "code-newer", args: { code: later } }],
  });
});

test("what is shown of a code stays in its line and is short", () => {
  const [found] = problemsOf(`KC1-\n\u001b[31m${"0".repeat(10_000)}`);
  expect(found?.args).toMatchObject({ code: expect.stringMatching(/^KC1- \[31m0{40,60}…$/) });
});

/** A code of the first role whose check is right, with other signs for the answers. */
function codeWith(signs: string): string {
  const body = layoutOf(profile).mark + signs;
  return `KC1-${body}${checkOf([...body].map(signValue))
    .map((value) => SIGNS.charAt(value))
    .join("")}`;
}

const BARE = CODE.replaceAll("-", "").slice(3);
const OWN = BARE.slice(MARK_SIGNS, -CHECK_SIGNS);

test.each<[string, string, string, Record<string, unknown>]>([
  ["too few signs", OWN.slice(2), "code-too-short", { missing: 2 }],
  ["too many signs", `${OWN}000`, "code-too-long", { excess: 3 }],
])("%s are told even where their check is right", (_, signs, code, args) => {
  expect(problemsOf(codeWith(signs))).toMatchObject([{ code, args }]);
});

test("signs for more answers than there are, with a check that is right, are told as of another edition", () => {
  const { ways, shift, space, signs } = layoutOf(profile);
  const last = codeWith(signsOf((ways - 1n + shift) % space, signs));
  expect(decodeAnswers(profile, last)).toEqual({ answers: all });
  const beyond = codeWith(signsOf((ways + shift) % space, signs));
  expect(problemsOf(beyond)).toMatchObject([
    { code: "code-of-other-edition", args: { code: beyond, role: profile.id } },
  ]);
});

function problemsOf(text: string) {
  const decoded = decodeAnswers(profile, text);
  return "problems" in decoded ? decoded.problems : [];
}

function edition(order: readonly string[], changes: Parameters<typeof testProfile>[0] = {}) {
  const traits = [{ id: "sabar", name: "Sabar", items: order.map((id) => rating(id)) }];
  return testProfile({ traits, ...changes });
}

const now = edition(["sabar-1", "sabar-2"]);

test.each<[string, ReturnType<typeof testProfile>]>([
  ["other items", edition(["sabar-1", "sabar-3"])],
  // The fingerprint of the profile does not tell these two apart.
  ["the same items in another order", edition(["sabar-2", "sabar-1"])],
  ["fewer items", edition(["sabar-1"])],
  ["more items", edition(["sabar-1", "sabar-2", "sabar-3", "sabar-4", "sabar-5", "sabar-6", "sabar-7"])],
  ["the same items in another role", edition(["sabar-1", "sabar-2"], { id: "peran-lain" })],
])("a code of %s is told as of another edition", (_, other) => {
  for (const answers of [{}, { "sabar-1": 3 }]) {
    expect(decodeAnswers(now, encodeAnswers(other, answers))).toMatchObject({
      problems: [{ code: "code-of-other-edition", args: { role: "peran-uji" } }],
    });
  }
});

test("whoever explores all roles is told of another edition without a role", () => {
  const exploration = edition(["sabar-1"], { id: EXPLORATION });
  expect(decodeAnswers(exploration, encodeAnswers(now, {}))).toMatchObject({
    problems: [{ code: "code-of-other-edition", args: { role: null } }],
  });
});

test("what does not change the meaning of an answer leaves codes as they are", () => {
  const heavier = edition(["sabar-1", "sabar-2"], { role: "Nama Lain", summary: "Lain" });
  const answers = { "sabar-2": 5 };
  expect(decodeAnswers(heavier, encodeAnswers(now, answers))).toEqual({ answers });
});

/** Rare enough to be met by chance: the check has 15 bits. */
const MOST_MISSED = 0.001;

const chance: fc.Arbitrary<Random> = fc.infiniteStream(fc.nat(0x7fffffff)).map((stream) => {
  const index = (length: number) => (length < 1 ? 0 : (stream.next().value ?? 0) % length);
  return { index, sign: () => "0123456789ABCDEFGHJKMNPQRSTUVWXYZ".charAt(index(33)) };
});

/** Told for sure, whatever the code. */
const SURE = [
  "one wrong sign",
  "two neighbours swapped",
  "any two swapped",
  "one left out",
  "one too many",
  "one typed twice",
  "two wrong signs",
  "cut short",
];

test.each(Object.keys(SPOILERS))("%s is told", (name) => {
  const counts = { spoilt: 0, missed: 0 };
  fc.assert(
    fc.property(
      answersFor(profile),
      fc.array(chance, { minLength: 20, maxLength: 20 }),
      (answers, chances) => {
        const code = encodeAnswers(profile, answers);
        for (const random of chances) {
          const spoilt = SPOILERS[name]?.(code, random) ?? code;
          if (saidBy(spoilt) === saidBy(code)) continue;
          counts.spoilt += 1;
          if ("answers" in decodeAnswers(profile, spoilt)) counts.missed += 1;
        }
      },
    ),
    { numRuns: 100 },
  );
  expect(counts.spoilt).toBeGreaterThan(500);
  expect(counts.missed).toBeLessThanOrEqual(SURE.includes(name) ? 0 : counts.spoilt * MOST_MISSED);
});
