import fc from "fast-check";
import { expect, test } from "vitest";
import { encodeAnswers } from "../../../src/core/code/code.ts";
import { codesIn } from "../../../src/core/code/find.ts";
import { checkOf, SIGNS, signValue } from "../../../src/core/code/signs.ts";
import { items, profile } from "../../first-role.ts";
import { answered, answersFor, profiles } from "../arbitrary.ts";
import { type Random, SPOILERS } from "./errors.ts";

const all = Object.fromEntries(items.map(({ id, options }) => [id, options.at(-1)?.value ?? 1]));
const ONE = encodeAnswers(profile, all);
const OTHER = encodeAnswers(profile, {});
const SPOILT = `${ONE.slice(0, -1)}${ONE.endsWith("0") ? "1" : "0"}`;

/** Signs with their check behind them. */
function checked(signs: string): string {
  return (
    signs +
    checkOf([...signs].map(signValue))
      .map((value) => SIGNS.charAt(value))
      .join("")
  );
}

/** In small letters between spaces, its groups as short as words: that it is a code, its check alone tells. */
function asWords(signs: string): string {
  return `kc1 ${checked(signs)
    .replace(/...(?!$)/g, "$& ")
    .toLowerCase()}`;
}

const WORDS = asWords("ABCDEFGHJ");

function wide(code: string): string {
  return code.replace(/[0-9A-Z]/g, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0));
}

function found(text: string): string[] {
  return codesIn(text).map(({ code }) => code);
}

test.each<[string, string, readonly string[]]>([
  ["nothing", "", []],
  ["words", "Bu, ini Budi kelas XI-2. Kodenya nanti ya, hp 0812-3456-7890.", []],
  ["a code alone", ONE, [ONE]],
  ["a name before it", `A-01 (XI-2): ${ONE}`, [ONE]],
  ["words behind it", `${ONE} kode Budi 2`, [ONE]],
  ["signs behind it", `${ONE} A1B2`, [ONE]],
  ["a full stop behind it", `Kodeku ${ONE}. Terima kasih`, [ONE]],
  ["stars around it", `*${ONE}*`, [ONE]],
  ["quotes around it", `"${ONE}"`, [ONE]],
  ["two lines", `${ONE}\n${OTHER}`, [ONE, OTHER]],
  ["the prefix alone before it", `Ini kode KC1 ${ONE}`, [ONE]],
  ["the prefix alone in the line before", `Ini kode KC1\n${ONE}`, [ONE]],
  ["the prefix twice", `KC1-${ONE}`, [ONE]],
  ["two in a line", `${ONE} ${OTHER}`, [ONE, OTHER]],
  ["two that run together", `${ONE}${OTHER}`, [ONE, OTHER]],
  ["two that run together after one that is spoilt", `${SPOILT}${OTHER}`, [SPOILT, OTHER]],
  [
    "a code over two lines",
    `${ONE.slice(0, 25)}\n${ONE.slice(25)}\nBudi`,
    [`${ONE.slice(0, 25)}\n${ONE.slice(25)}`],
  ],
  [
    "spaces for hyphens, and small letters",
    `kode: ${ONE.replaceAll("-", " ").toLowerCase()} terima kasih`,
    [ONE.replaceAll("-", " ").toLowerCase()],
  ],
  ["one that is spoilt", `Budi: ${SPOILT}`, [SPOILT]],
  ["one that is spoilt, then another", `${SPOILT}\n${OTHER}`, [SPOILT, OTHER]],
  ["one that is spoilt, between spaces", SPOILT.replaceAll("-", " "), [SPOILT.replaceAll("-", " ")]],
  ["one without its end", `${ONE.slice(0, 20)}`, [ONE.slice(0, 20)]],
  ["a beginning alone", "KC1-AB", ["KC1-AB"]],
  ["two signs alone", "KC1-XX", ["KC1-XX"]],
  ["a letter no code has", ONE.replace(/.$/, "U"), [ONE.replace(/.$/, "U")]],
  ["letters right behind it", `${ONE}terima`, [`${ONE}terima`]],
  ["letters right before it", `Budi${ONE}`, [ONE]],
  ["no prefix", ONE.slice(4), [ONE.slice(4)]],
  ["half a prefix", ONE.slice(1), [ONE.slice(1)]],
  ["a letter too many in the prefix", ONE.replace("KC1", "KCC1"), [ONE.replace("KC1", "KCC1")]],
  ["its first sign and a hyphen swapped", ONE.replace("KC1-", "-C1K"), [ONE.replace("KC1-", "C1K")]],
  [
    "no prefix, between spaces, and words behind",
    `${ONE.slice(1).replaceAll("-", " ")} makasih Bu`,
    [ONE.slice(1).replaceAll("-", " ")],
  ],
  ["no prefix, and words behind", `${ONE.slice(1)} makasih Bu`, [ONE.slice(1)]],
  ["a later edition", ONE.replace("KC1", "KC2"), [ONE.replace("KC1", "KC2")]],
  ["a wide code", `KC1${wide(ONE.slice(3))}`, [`KC1${wide(ONE.slice(3))}`]],
])("in %s", (_, text, codes) => {
  expect(found(text)).toEqual(codes);
});

test.each<[string, string, readonly string[]]>([
  ["alone", WORDS, [WORDS]],
  ["with a full stop behind", `Kodeku ${WORDS}. Terima kasih`, [WORDS]],
  ["with words behind whose letters are signs", `${WORDS} makasih`, [WORDS]],
  ["with such a word right behind", `${WORDS}nya`, []],
  ["with a letter right behind that is no sign", `${WORDS}u`, []],
  ["with a letter of another script right behind", `${WORDS}я`, []],
  ["with a full stop in it", WORDS.replace(/ (?=...$)/, "."), []],
  ["with a sign of it wrong", WORDS.replace("d", "e"), []],
  ["with another behind", `${WORDS} ${WORDS}`, [WORDS, WORDS]],
  ["with another right behind", `${WORDS}${WORDS}`, [WORDS, WORDS]],
  ["in wide signs", `kc1${wide(WORDS.slice(3).toUpperCase())}`, [`kc1${wide(WORDS.slice(3).toUpperCase())}`]],
  ["between tabs", WORDS.replaceAll(" ", "\t"), [WORDS.replaceAll(" ", "\t")]],
  ["between long hyphens", WORDS.replaceAll(" ", "–"), [WORDS.replaceAll(" ", "–")]],
  ["between signs that nobody sees", WORDS.replaceAll(" ", "\u200e"), [WORDS.replaceAll(" ", "\u200e")]],
  ["with nothing between its mark and its check", asWords("ABC"), []],
  [
    "whose signs spell the prefix",
    asWords("KC1KC1KC1KC1KC1KC1KC1KC1"),
    [asWords("KC1KC1KC1KC1KC1KC1KC1KC1")],
  ],
  ["whose signs have many a K", asWords("KAKBKDKEKFKGKHKJKKKM"), [asWords("KAKBKDKEKFKGKHKJKKKM")]],
])("a code that looks like words, %s", (_, text, codes) => {
  expect(found(text)).toEqual(codes);
});

test.each<[string, string, readonly string[]]>([
  ["eight signs behind the prefix", "kc1 abcdefg2 ya", ["kc1 abcdefg2"]],
  ["signs in small letters behind the prefix and a hyphen", "kc1-abcde ya", ["kc1-abcde"]],
  ["a name in capitals behind one that is spoilt", `${SPOILT} BUDI`, [SPOILT]],
  ["three groups, 20 signs in all", "AB3DE6-AB3DEF-AB3DEF", ["AB3DE6-AB3DEF-AB3DEF"]],
  ["half of the groups of letters alone", "AB3DEF-AB3DEF-BUDIMAN-KARTINI", ["AB3DEF-AB3DEF-BUDIMAN-KARTINI"]],
  [
    "a short group before such ones",
    "KODE-AB3DEF-AB3DEF-BUDIMAN-KARTINI",
    ["KODE-AB3DEF-AB3DEF-BUDIMAN-KARTINI"],
  ],
])("%s: that means to be a code", (_, text, codes) => {
  expect(found(text)).toEqual(codes);
});

test.each([
  ["talk of codes", "Kirim KC1-mu ya. KC1-nya sudah? KC1 itu apa? kcil banget. KC1-… ke sini"],
  ["a picture of one", "Kode (KC1-XXXX), kc1-xxx, KC1-XXXXXXXXXX-XXXXXXXXX ya"],
  ["a class", "kc 1 kelas. kc1 XI-2"],
  ["a name in capitals", "kc1 BUDI"],
  ["seven letters and digits", "kc1 kelas10"],
  ["a long word", "kc1 keterangan"],
  ["a salt, and talk of codes", "Larutan KCl-MG. Oh ya, kc1 itu apa?"],
  ["the number of a telephone", "kc1 081234567890"],
  ["such numbers in a row", "081234567-081234567-081234567"],
  ["long words with hyphens", "Kementerian-Pendidikan-Kebudayaan"],
  ["the name of a file", "Rapor-semester2-Kelas-terakhir"],
  ["three groups, 19 signs in all", "AB3DE6-AB3DEF-AB3DE"],
  ["most groups of letters alone", "AB3DEF-BUDIMAN-KARTINI"],
  ["an address", "https://forms.gle/1FAIpQLSdKc1Xy"],
  ["a number without meaning", "550e8400-e29b-41d4-a716-446655440000"],
  ["the number of a bill", "INV/2026/KC1/22"],
])("%s is no code", (_, text) => {
  expect(found(text)).toEqual([]);
});

test("every place is where the code stands", () => {
  const text = `Budi: ${ONE}\nAni: ${SPOILT}\n${ONE.slice(4)}`;
  const places = codesIn(text);
  expect(places).toHaveLength(3);
  for (const { code, from, to } of places) expect(text.slice(from, to)).toBe(code);
});

const words = fc.constantFrom(
  " ",
  "\n",
  "Budi",
  "XI-2",
  ": ",
  "kode",
  "0",
  "A",
  "-",
  "😀",
  "KC1",
  "k c 1 ",
  "ini 7",
);

/** As a person may write it. */
const writings = fc.constantFrom<(code: string) => string>(
  (code) => code,
  (code) => code.replaceAll("-", " ").toLowerCase(),
);

test("every sound code in any text is found whole, whoever sent it", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(answered(profiles()), writings, fc.array(words, { maxLength: 6 })), { maxLength: 4 }),
      (parts) => {
        const codes = parts.map(([{ profile, answers }, written]) =>
          written(encodeAnswers(profile, answers)),
        );
        const text = parts.map(([, , around], index) => `${around.join("")} , ${codes[index]}. `).join("");
        expect(found(text).filter((code) => codes.includes(code))).toEqual(codes);
      },
    ),
  );
});

const chance: fc.Arbitrary<Random> = fc.infiniteStream(fc.nat(0x7fffffff)).map((stream) => {
  const index = (length: number) => (length < 1 ? 0 : (stream.next().value ?? 0) % length);
  return { index, sign: () => "0123456789ABCDEFGHJKMNPQRSTUVWXYZ".charAt(index(33)) };
});

const SINGLE = [
  "one wrong sign",
  "two neighbours swapped",
  "one left out",
  "one too many",
  "one typed twice",
];

test.each(SINGLE)("%s still means a code", (name) => {
  const counts = { all: 0, lost: 0 };
  fc.assert(
    fc.property(
      answersFor(profile),
      fc.array(chance, { minLength: 20, maxLength: 20 }),
      (answers, chances) => {
        const code = encodeAnswers(profile, answers);
        for (const random of chances) {
          const spoilt = SPOILERS[name]?.(code, random) ?? "";
          counts.all += 1;
          if (codesIn(`Budi: ${spoilt} makasih Bu`).length === 0) counts.lost += 1;
        }
      },
    ),
    { numRuns: 30 },
  );
  expect(counts.lost).toBeLessThanOrEqual(counts.all / 1000);
});

/** Long enough that looking through it again and again would never end. */
const LONG = 200_000;

test.each<[string, string, number]>([
  ["prefixes", "KC1", 2],
  ["prefixes in a row", "KC1 ", 0],
  ["prefixes with hyphens", "KC1-", 0],
  ["prefixes of a later edition", "kc2 ", 0],
  ["prefixes with L for 1", "kcl ", 0],
  ["prefixes with gaps", "k c 1 ", 0],
  ["signs", "A7", 1],
  ["groups", "ABCDEF7-", 1],
  ["groups between spaces", "ABCDEF7 ", 1],
  ["spaces", " ", 0],
  ["half prefixes", "k c ", 0],
  ["hyphens behind a prefix", "KC1----", 0],
])("a text of nothing but %s is looked through once", (_, part, count) => {
  expect(codesIn(part.repeat(LONG / part.length))).toHaveLength(count);
});
