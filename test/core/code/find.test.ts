import fc from "fast-check";
import { expect, test } from "vitest";
import { encodeAnswers } from "../../../src/core/code/code.ts";
import { codesIn } from "../../../src/core/code/find.ts";
import { items, profile } from "../../first-role.ts";
import { answered, answersFor, profiles } from "../arbitrary.ts";
import { type Random, SPOILERS } from "./errors.ts";

const all = Object.fromEntries(items.map(({ id, options }) => [id, options.at(-1)?.value ?? 1]));
const ONE = encodeAnswers(profile, all);
const OTHER = encodeAnswers(profile, {});
const SPOILT = `${ONE.slice(0, -1)}${ONE.endsWith("0") ? "1" : "0"}`;

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
  [
    "talk of codes",
    "Kirim KC1-mu ya. KC1-nya sudah? KC1 itu apa? kcil banget. kc 1 kelas. KC1-… ke sini",
    [],
  ],
  [
    "what else looks like signs",
    "https://forms.gle/1FAIpQLSdKc1Xy 550e8400-e29b-41d4-a716-446655440000 +62 812-3456-7890 INV/2026/KC1/22",
    [],
  ],
  [
    "a wide code",
    [...ONE]
      .map((sign) =>
        /[0-9A-Z]/.test(sign) ? String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0) : sign,
      )
      .join("")
      .replace(/^.../, "KC1"),
    [
      [...ONE]
        .map((sign) =>
          /[0-9A-Z]/.test(sign) ? String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0) : sign,
        )
        .join("")
        .replace(/^.../, "KC1"),
    ],
  ],
])("in %s", (_, text, codes) => {
  expect(found(text)).toEqual(codes);
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

test("every sound code in any text is found whole, whoever sent it", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(answered(profiles()), fc.array(words, { maxLength: 6 })), { maxLength: 4 }),
      (parts) => {
        const codes = parts.map(([{ profile, answers }]) => encodeAnswers(profile, answers));
        const text = parts.map(([, around], index) => `${around.join("")} , ${codes[index]}. `).join("");
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

test.each<[string, string]>([
  ["prefixes", "KC1"],
  ["prefixes in a row", "KC1 "],
  ["prefixes with hyphens", "KC1-"],
  ["signs", "A7"],
  ["groups", "ABCDEF7-"],
  ["groups between spaces", "ABCDEF7 "],
  ["spaces", " "],
  ["half prefixes", "k c "],
  ["hyphens behind a prefix", "KC1----"],
])("a text of nothing but %s is looked through once", (_, part) => {
  expect(Array.isArray(codesIn(part.repeat(500_000 / part.length)))).toBe(true);
});
