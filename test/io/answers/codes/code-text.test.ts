import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeAnswers, encodeAnswers } from "../../../../src/core/code/code.ts";
import { listItems } from "../../../../src/core/profile/items.ts";
import { planOf } from "../../../../src/core/profile/plan.ts";
import { choose } from "../../../../src/core/scoring/answers.ts";
import { readCodeText } from "../../../../src/io/answers/codes/code-text.ts";
import { shareLine } from "../../../../src/text/code.ts";
import { answersFor } from "../../../core/arbitrary.ts";
import { profile } from "../../../first-role.ts";
import { codeOf, firstRoles, spoilt, told } from "./helpers.ts";

const [ONE, TWO, THREE] = [codeOf(1), codeOf(2), codeOf(3)];

const CHAT = `26/11/26 10.00 - Pesan dan panggilan dienkripsi secara end-to-end.
26/11/26 10.01 - Bu Rina: Kirim KC1-mu ke sini ya
26/11/26 10.12 - Budi: A-01 (XI-2): ${ONE}
26/11/26 10.13 - +62 812-3456-7890: ${TWO} makasih Bu
26/11/26 10.15 - Dewi: Nama: Dewi Lestari
Kelas: XI-2
Kode: ${THREE.slice(0, 25)}
${THREE.slice(25)}
26/11/26 10.17 - Joko: ${spoilt(ONE)}
26/11/26 10.18 - Rudi: [25/11/26 09.00] Ani: Ani (XI-1):
${codeOf(4)} <Pesan ini diedit>
26/11/26 10.19 - Tono 2: ini kodeku: ${codeOf(5).slice(1)}
26/11/26 10.20 - Wati: <Media tidak disertakan>`;

test("a chat that was exported: names of lines, fields and senders, and codes over two lines", () => {
  const { records, problems } = readCodeText(CHAT, firstRoles());
  expect(told(records)).toEqual([
    [3, "A-01", "XI-2", null],
    [4, "+62 812-3456-7890", null, null],
    [7, "Dewi Lestari", "XI-2", null],
    [9, "Joko", null, "code-mistyped"],
    [11, "Ani", "XI-1", null],
    [12, "Tono 2", null, "code-without-start"],
  ]);
  expect(problems).toMatchObject([{ code: "lines-without-code", severity: "warning", args: { count: 3 } }]);
});

test.each<[string, string, unknown[]]>([
  ["nothing", "", []],
  ["a code alone", ONE, [[1, null, null, null]]],
  [
    "lines of a list",
    `1. Budi: ${ONE}\r\n2. Ani (XI): ${TWO}\r\n`,
    [
      [1, "Budi", null, null],
      [2, "Ani", "XI", null],
    ],
  ],
  [
    "names that nothing sets apart",
    `Budi ${ONE}\nAni ${TWO}`,
    [
      [1, "Budi", null, null],
      [2, "Ani", null, null],
    ],
  ],
  [
    "words that nothing sets apart, in a message of somebody",
    `26/11/26 10.12 - Budi: halo semua ${ONE}\n26/11/26 10.13 - Ani: selamat sore ${TWO}`,
    [
      [1, "Budi", null, null],
      [2, "Ani", null, null],
    ],
  ],
  [
    "lines below empty ones",
    `\n\nBudi: ${ONE}\n\nAni: ${TWO}`,
    [
      [3, "Budi", null, null],
      [5, "Ani", null, null],
    ],
  ],
  [
    "two names in a line",
    `Budi: ${ONE}, Ani: ${TWO}`,
    [
      [1, "Budi", null, null],
      [1, "Ani", null, null],
    ],
  ],
  [
    "fields in paragraphs",
    `Nama: Budi\nKode: ${ONE}\n\nNama: Ani\nKelas: X\n\nKode: ${TWO}`,
    [
      [2, "Budi", null, null],
      [7, null, null, null],
    ],
  ],
  [
    "fields behind codes, in their lines",
    `${ONE} Nama: Budi. Kelas XI-2.\n${TWO} Nama: Ani. Kelas XI-1.\n`,
    [
      [1, "Budi", "XI-2", null],
      [2, "Ani", "XI-1", null],
    ],
  ],
  [
    "fields below codes",
    `${ONE}\nNama: Budi\nKelas: XI-2\n${TWO}\nNama: Ani\n${THREE}\nKelas: XI-1\n`,
    [
      [1, "Budi", "XI-2", null],
      [4, "Ani", null, null],
      [6, null, "XI-1", null],
    ],
  ],
  [
    "classes behind codes, and names before them",
    `Budi: ${ONE} Kelas: XI-2\nNama: Ani\n${TWO}\nKelas: XI-1\n`,
    [
      [1, "Budi", "XI-2", null],
      [3, "Ani", "XI-1", null],
    ],
  ],
  [
    "a class above the first code, and names behind all",
    `Kelas: XI-2\n${ONE} Nama: Budi\n${TWO} Nama: Ani\n`,
    [
      [2, "Budi", "XI-2", null],
      [3, "Ani", null, null],
    ],
  ],
  [
    "several in a line, each behind its name",
    `Budi: ${ONE}, Nama: Ani, ${TWO}, Nama: Joko`,
    [
      [1, "Budi", null, null],
      [1, "Ani", null, null],
    ],
  ],
  [
    "a field behind a code in a message, whose sender is another",
    `26/11/26 10.12 - Bu Rina: ${ONE}\nNama: Budi`,
    [[1, "Budi", null, null]],
  ],
  [
    "a copied chat of an iPhone",
    `[26/11/26 10.12.01] ~\u202fBudi: ${ONE}\n[26/11/26 10.13.01] Ani: ${TWO}`,
    [
      [1, "Budi", null, null],
      [2, "Ani", null, null],
    ],
  ],
  [
    "a later code of the same person",
    `Budi: ${ONE}\nBudi: ${TWO}`,
    [
      [1, "Budi", null, null],
      [2, "Budi", null, null],
    ],
  ],
  [
    "one code of two people",
    `Budi: ${ONE}\nAni: ${ONE}`,
    [
      [1, "Budi", null, null],
      [2, "Ani", null, "same-code"],
    ],
  ],
  [
    "one code twice, of nobody known",
    `${ONE}\n${ONE}`,
    [
      [1, null, null, null],
      [2, null, null, "same-code"],
    ],
  ],
  [
    "the same name in two classes",
    `Budi (X): ${ONE}\nBudi (XI): ${ONE}`,
    [
      [1, "Budi", "X", null],
      [2, "Budi", "XI", "same-code"],
    ],
  ],
  [
    "a later edition of the codes",
    `Budi: ${spoilt(ONE).replace("KC1", "KC2")}`,
    [[1, "Budi", null, "code-newer"]],
  ],
])("%s", (_, text, records) => {
  expect(told(readCodeText(text, firstRoles()).records)).toEqual(records);
});

test.each<[string, string, number]>([
  ["a code a line", `Budi: ${ONE}\nAni: ${TWO}`, 0],
  ["lines that say whose a code is", `Nama: Budi\nKelas: XI-2\nKode: ${ONE}`, 0],
  ["a class in words below a name", `Nama: Budi\nKelas XI-2\nKode: ${ONE}`, 0],
  ["a class in words above all", `Kelas XI-2\nBudi: ${ONE}\nAni: ${TWO}`, 1],
  ["names above their codes", `Budi (XI-2):\r\n${ONE}\nAni (XI-2):\n${TWO}\nJoko:\n${THREE}`, 0],
  ["a code over two lines", `Budi: ${ONE.slice(0, 25)}\n${ONE.slice(25)}\nAni: ${TWO}`, 0],
  ["empty lines", `Budi: ${ONE}\n\n  \nAni: ${TWO}\n`, 0],
  ["words above", `Halo semua\nini kelas kami\nBudi: ${ONE}`, 2],
  ["words between codes", `Budi: ${ONE}\nbaik\nsiap\nAni: ${TWO}`, 2],
  ["words right above a code, which name nobody", `Budi\r\n${ONE}`, 1],
  ["words below", `Budi: ${ONE}\nterima kasih`, 1],
  ["somebody without a code", `Nama: Budi\nKelas: XI-2\n\nAni: ${TWO}`, 2],
  ["words of a paragraph without a code", `Halo semua\nkirim ya\n\nAni: ${TWO}`, 2],
])("the lines of a text that were passed over are told: %s", (_, text, count) => {
  const { problems } = readCodeText(text, firstRoles());
  expect(problems.map(({ code, args }) => [code, args])).toEqual(
    count === 0 ? [] : [["lines-without-code", { count }]],
  );
});

test.each<[string, string, number, number?]>([
  ["names before codes", `Budi: ${ONE}\nAni ${TWO}, makasih`, 0],
  ["codes alone", `${ONE}\n${TWO}.\n`, 0],
  ["names behind codes", `${ONE} Gani\n${TWO}\n${THREE}, Ani\n`, 2, 1],
  ["a name in a line of its own", `${ONE}\nGani\n${TWO}`, 0],
  ["fields behind a code", `${ONE} Kelas: XI-2`, 0],
  ["words that nothing sets apart, and that are too many", `Budi: ${ONE}\n${"kata ".repeat(9)}${TWO}`, 1, 2],
  ["a name that is too long", `${"n".repeat(101)}: ${ONE}`, 1, 1],
  ["a class beside such a name", `${"n".repeat(101)} (X): ${ONE}`, 1, 1],
  ["a long class alone", `(${"n".repeat(101)}): ${ONE}`, 0],
  ["long words that speak of the code", `${"kata ".repeat(30)}ini kodeku: ${ONE}`, 0],
  ["words around the code of a sender", `26/11/26 10.12 - Budi: ${"kata ".repeat(9)}${ONE} makasih`, 0],
  ["a long name beside a sender", `26/11/26 10.12 - Budi: ${"n".repeat(101)}: ${ONE}`, 1, 1],
])("words beside codes that name nobody are told: %s", (_, text, count, first) => {
  const { problems } = readCodeText(text, firstRoles());
  expect(problems.filter(({ code }) => code === "unread-words").map(({ args }) => args)).toEqual(
    count === 0 ? [] : [{ count, first }],
  );
});

test("the same code again, by the same person, counts once and is told, however it is written", () => {
  expect(ONE).toContain("0");
  const text = `Budi (X): ${ONE}\nAni: ${TWO}\nBudi (X): ${ONE.toLowerCase()}\nBudi (X): ${ONE.replaceAll("-", " ")}\nBudi (X): ${ONE.replaceAll("0", "O")}`;
  const { records, problems } = readCodeText(text, firstRoles());
  expect(told(records)).toEqual([
    [1, "Budi", "X", null],
    [2, "Ani", null, null],
  ]);
  expect(problems).toMatchObject([
    { code: "repeated-codes", severity: "warning", args: { count: 3, first: 3 } },
  ]);
});

test.each([
  [0, null],
  [9, null],
  [10, "same-code"],
])("two people may give %j answers alike, of which is told: %j", (count, problem) => {
  const first = listItems(profile).slice(0, count);
  const code = encodeAnswers(
    profile,
    Object.fromEntries(first.map(({ id, options }) => [id, options[0]?.value ?? null])),
  );
  expect(told(readCodeText(`Budi: ${code}\nAni: ${code}`, firstRoles()).records)).toEqual([
    [1, "Budi", null, null],
    [2, "Ani", null, problem],
  ]);
});

test("whoever has somebody's code is told who sent it first", () => {
  const { records } = readCodeText(`Budi: ${ONE}\nAni: ${ONE}\nJoko: ${ONE}`, firstRoles());
  const args = { respondent: "Budi", first: 1 };
  expect(records.flatMap(({ problems }) => problems)).toMatchObject([
    { code: "same-code", severity: "warning", args, place: { line: 2, column: 6 } },
    { code: "same-code", severity: "warning", args, place: { line: 3, column: 7 } },
  ]);
});

test("problems stand where their code does", () => {
  const { records } = readCodeText(`Halo\nBudi: ${spoilt(ONE)}`, firstRoles());
  expect(records[0]?.problems).toMatchObject([{ place: { line: 2, column: 7 } }]);
});

test("everybody of a class comes back, in their order", () => {
  const people = fc.array(fc.tuple(fc.nat(999), fc.constantFrom("X", "XI-2"), answersFor(profile)), {
    maxLength: 8,
  });
  fc.assert(
    fc.property(people, (all) => {
      const coded = all.map(([number, group, answers], index) => ({
        respondent: `A-${index}-${number}`,
        group,
        answers,
        code: encodeAnswers(profile, answers),
      }));
      const text = coded.map((one) => `${shareLine(one, one.code)}\n`).join("");
      const { records } = readCodeText(text, firstRoles());
      expect(records.map(({ respondent, group, sound }) => [respondent, group, sound?.choices])).toEqual(
        coded.map(({ respondent, group, answers }) => [respondent, group, choose(planOf(profile), answers)]),
      );
      for (const { code, answers } of coded) expect(decodeAnswers(profile, code)).toEqual({ answers });
    }),
  );
});

const pieces = fc.constantFrom(
  ...[
    "KC1-",
    ONE,
    spoilt(TWO),
    ONE.slice(5),
    "\n",
    "\r\n",
    " ",
    "(",
    ")",
    ": ",
    "Nama: ",
    "Kelas:",
    "[26/11/26 10.12] ",
    "26/11/26 10.12 - ",
    "\u200e",
    "😀",
    "\ud800",
    "\u0000",
    "-",
    ";",
    "\t",
  ],
);

test("whatever a text holds, it is read, and nothing is scored that no sound code says", () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
      const text = parts.join("");
      const { records } = readCodeText(text, firstRoles());
      for (const { sound, problems } of records) {
        expect(sound !== null || problems.some(({ severity }) => severity === "error")).toBe(true);
      }
      const lines = text.split("\n").length;
      expect(records.every(({ line }) => line >= 1 && line <= lines)).toBe(true);
    }),
    { numRuns: 500 },
  );
});
