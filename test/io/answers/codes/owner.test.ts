import fc from "fast-check";
import { expect, test } from "vitest";
import { codesIn } from "../../../../src/core/code/find.ts";
import { readCodeText } from "../../../../src/io/answers/codes/code-text.ts";
import { classIn, holdsField, ownerBehind, ownerIn } from "../../../../src/io/answers/codes/owner.ts";
import { shareLine } from "../../../../src/text/code.ts";
import { codeOf, firstRoles } from "./helpers.ts";

/** A name or a text of so many letters. */
const letters = (count: number) => "n".repeat(count);

test.each<[string, string | null, string | null]>([
  ["", null, null],
  ["A-01 (XI-2): ", "A-01", "XI-2"],
  ["A-01: ", "A-01", null],
  ["(XI-2): ", null, "XI-2"],
  ["Budi (2) (): ", "Budi (2)", null],
  ["Budi (XI (IPA)): ", "Budi", "XI (IPA)"],
  ["=1+1 (<script>): ", "=1+1", "<script>"],
  ["__proto__: ", "__proto__", null],
  ["1. Budi: ", "Budi", null],
  ["12) Budi - ", "Budi", null],
  ["> *Budi:* ", "Budi", null],
  ["• Budi ", "Budi", null],
  ["Budi\tXI-2\t", "Budi", "XI-2"],
  ["Budi; XI-2; ", "Budi", "XI-2"],
  ["12\tXI-2\t", "12", "XI-2"],
  ["1\tBudi\t", "1 ; Budi", null],
  ["1\tBudi\tXI-2\t", "Budi", "XI-2"],
  ["10:12\tBudi\t", "10:12 ; Budi", null],
  ["1\tBudi\tXI\t", "Budi", "XI"],
  ["Budi;XI-2;", "Budi", "XI-2"],
  ["Budi; XI IPA; ", "Budi", "XI IPA"],
  ["Budi; Santoso; XI-2: ", "Budi; Santoso; XI-2", null],
  ["Budi 2): ", "Budi 2)", null],
  ["Budi = ", "Budi", null],
  ["Budi (XI-2):\n", "Budi", "XI-2"],
  ["Budi (XI-2): \n", "Budi", "XI-2"],
  ["Budi (XI-2):\n  ", "Budi", "XI-2"],
  ["Halo Bu\nBudi (XI-2): ", "Budi", "XI-2"],
  ["Punya teman:\nBudi (XI-2): ", "Budi", "XI-2"],
  ["Salam dari Joko\n", null, null],
  ["Catatan: susulan\n", null, null],
  ["ini kode saya: ", null, null],
  ["Budi: ini kode saya ", "Budi", null],
  ["Budi (XI-2): Bu, ini kodenya: ", "Budi", "XI-2"],
  ["Budi: ini kode KC1 ", "Budi", null],
  ["Ini kode KC2: ", null, null],
  ["Budi: Santoso ", "Budi: Santoso", null],
  ["Bu Rina: ini kode saya ", null, null],
  ["Maaf: ini kodenya ", null, null],
  ["Selamat pagi: ini kode saya ", null, null],
  ["Halo: kode saya: ", null, null],
  ["KC Lestari ", "KC Lestari", null],
  ["KC12: ", "KC12", null],
  ["AKC1: ", "AKC1", null],
  ["Kode: ", null, null],
  ["kode jawabanku ", null, null],
  ["Kode 7: ", "Kode 7", null],
  ["Tim Kode Merah: ", "Tim Kode Merah", null],
  ["Kode aku yang baru: ", null, null],
  ["Kode baru (XI-2): ", null, "XI-2"],
  ["Punyaku: ", null, null],
  ["Ralat: ", null, null],
  ["Bu, ini punya Dedi (XI-2): ", "Dedi", "XI-2"],
  ["Bu, ini  punya Dedi Santoso: ", "Dedi Santoso", null],
  ["Budi: ini  kode saya ", "Budi", null],
  ["Budi:  ini kode saya ", "Budi", null],
  ["Jawaban A-01: ", "A-01", null],
  ["Jawaban Budi 2: ", "Budi 2", null],
  ["Baru Malik: ", "Baru Malik", null],
  ["-: ", null, null],
  ["Maaf Bu saya terlambat mengirim karena tadi tidak ada sinyal di rumah ", null, null],
  ["Nama: Budi Santoso\nKelas: XI-2\nKode: ", "Budi Santoso", "XI-2"],
  ["Nama : Budi, Kelas : XI-2, Kode : ", "Budi", "XI-2"],
  ["Nama=Budi Kode: ", "Budi", null],
  ["Nama=Budi Kode:", "Budi", null],
  ["Nama=Budi kode ", "Budi", null],
  ["Nama=Budi code : ", "Budi", null],
  ["Nama: Budi-Kode: ", "Budi", null],
  ["Nama: Kode: ", null, null],
  ["Nama:\nNama Lengkap: ", null, null],
  ["Inisial:\n", null, null],
  ["Kelas (XI-2): ", null, "XI-2"],
  ["Peserta 7: ini kode saya ", "Peserta 7", null],
  ["Nama: Ani Codelia\n", "Ani Codelia", null],
  [`Nama: Budi\n${letters(300)}\nAni: `, "Ani", null],
  ["*Inisial*: BS\n*Kelas*: XI-2\n", "BS", "XI-2"],
  ["*Nama:* Budi\n*Kelas:* XI-2\n*Kode:* ", "Budi", "XI-2"],
  ["_Nama:_ Budi\n", "Budi", null],
  ['Nama: *Budi*\nKelas: "XI-2"\n', "Budi", "XI-2"],
  ["*Nama: Budi*\n", "Budi", null],
  ["Nama: Budi Santoso Kelas: XI-2 Kode: ", "Budi Santoso", "XI-2"],
  ["Nama lengkap : Budi | *Kelas:* XI-2 | Kode : ", "Budi", "XI-2"],
  ["Nama: Kelas: XI-2 No. absen: 7 Kode: ", "7", "XI-2"],
  ["Nama: Budi S. Kelas: XI-2\n", "Budi S.", "XI-2"],
  ["Nama: Budi Subkelas: XI\n", "Budi Subkelas: XI", null],
  ["1. Nama: Budi\n2. Kelas: XI-2\n3. Kode: ", "Budi", "XI-2"],
  ["• Nama: Budi\n• Kelas: XI-2\n", "Budi", "XI-2"],
  ["Kelas: XI-2\n", null, "XI-2"],
  ["Nama: Budi. Kelas XI-2. ", "Budi", "XI-2"],
  ["Nama: Budi. Kelas XI-2. Kode: ", "Budi", "XI-2"],
  ["Nama: Budi. Kelas: XI-2. Kode: ", "Budi", "XI-2"],
  ["Nama: Budi S. Kelas XI-2\n", "Budi S.", "XI-2"],
  ["Nama: Budi, S.Pd. Kelas XI-2\n", "Budi", null],
  ["Nama: Budi Kelas XI-2 ", "Budi", "XI-2"],
  ["Nama: Budi kelas xi ipa 1\n", "Budi", "xi ipa 1"],
  ["Nama: Budi, Kelas XI-2, Kode: ", "Budi", "XI-2"],
  ["Nama: Budi\nKelas XI-2\nKode: ", "Budi", "XI-2"],
  ["Nama: Budi kelas X\nKelas: XI-2\n", "Budi", "XI-2"],
  ["\n\nKelas XI-2,\n\n1. Nama: Budi\n", "Budi", "XI-2"],
  ["Kode, kelas XI-2\nBudi: ", "Budi", null],
  ["Kelas XI-2: ", null, "XI-2"],
  ["Budi. Kelas XI-2. ", "Budi", "XI-2"],
  ["Budi kelas XI-2: ", "Budi", "XI-2"],
  ["Budi, kelas XI-2 ", "Budi", "XI-2"],
  ["Budi - Rombel 10 A - ", "Budi", "10 A"],
  ["Budi, Kelas: XI-2, Kode: ", "Budi", "XI-2"],
  ["Kelas: XI-2\nBudi: ", "Budi", "XI-2"],
  ["Kelas: XI-2\nBudi (X): ", "Budi", "X"],
  ["ini kode Budi kelas XI-2: ", "Budi", "XI-2"],
  ["Budi kelas XI-2 (XI-3): ", "Budi kelas XI-2", "XI-3"],
  ["Budi kelas unggulan: ", "Budi kelas unggulan", null],
  ["Budi kelas XI-2 tadi salah: ", "Budi kelas XI-2 tadi salah", null],
  ["Subkelas X: ", "Subkelas X", null],
  ["Budi\u202e\u0007: ", "Budi", null],
  ["Lala,X-5,", "Lala", "X-5"],
  ["Lala, XI IPA 2, ", "Lala", "XI IPA 2"],
  ["Lala, x-5: ", "Lala", "x-5"],
  ["1,Lala,X,", "Lala", "X"],
  ["Santoso, Budi, X-5, ", "Santoso, Budi", "X-5"],
  ["Punya Budi, X-5, ", "Budi", "X-5"],
  ["Halo Bu, X-5, ", null, "X-5"],
  ["Budi, S.Pd: ", "Budi, S.Pd", null],
  ["Santoso, Budi ", "Santoso, Budi", null],
  ["Budi, 10.30: ", "Budi, 10.30", null],
  ["Lala, 7: ", "Lala, 7", null],
  ["Budi, V: ", "Budi, V", null],
  ['"Lala","X-5","', "Lala", "X-5"],
  ['"Lala","X-5",', "Lala", "X-5"],
  ['"Santoso, Budi",7;"', "Santoso, Budi", "7"],
  ['1\t"Lala ""Q""" \tX-5\t', 'Lala "Q"', "X-5"],
  ['"Lala","', "Lala", null],
  ['"-","X-5","', null, "X-5"],
  ['"a","b","c","', "a, b, c", null],
  ['Ani "Q", ', 'Ani "Q', null],
  ["| Mimi | X-6 | ", "Mimi", "X-6"],
  ["> | 1 | Mimi | X-6 |", "Mimi", "X-6"],
  ["| Mimi | ", "Mimi", null],
  ["| Nama: Mimi | Kelas: X-6 | ", "Mimi", "X-6"],
  ["*Ani* (XI-2): ", "Ani", "XI-2"],
  ["“1. Ani” (XI-2): ", "1. Ani", "XI-2"],
  ["> “Nama: Ani”: ", "Nama: Ani", null],
  ["“” (-): ", null, "-"],
  [`“${letters(1000)}” (${letters(1000)}): `, letters(1000), letters(1000)],
  [`${letters(40)} `, letters(40), null],
  [`${letters(41)} `, null, null],
  [`${letters(100)}: `, letters(100), null],
  [`${letters(101)}: `, null, null],
])("%j before a code", (before, respondent, group) => {
  expect(ownerIn(before, false)).toEqual({ respondent, group });
});

test.each<[string, string | null, string | null]>([
  ["", null, null],
  ["Bu, terlambat ", null, null],
  ["A-01: ", "A-01", null],
  ["A-01 (XI-2) ", "A-01", "XI-2"],
  ["> Budi: ", "Budi", null],
  ["Punyaku: ", null, null],
  ["kode baru: ", null, null],
  ["titip punya Dedi: ", "Dedi", null],
  ["Budi: ini kode saya ", "Budi", null],
  ["(XI-2): ", null, "XI-2"],
  ["saya dari kelas XI-2 ", null, "XI-2"],
  ["Ani kelas XI-2: ", "Ani", "XI-2"],
  ['"Lala","X-5","', "Lala", "X-5"],
  ["| Mimi | X-6 | ", "Mimi", "X-6"],
  ["Lala,X-5,", "Lala", "X-5"],
  ["Halo Bu, X-5 ", null, null],
])("%j before a code in a message of somebody", (before, respondent, group) => {
  expect(ownerIn(before, true)).toEqual({ respondent, group });
});

test.each<[string, ReturnType<typeof ownerBehind>]>([
  ["\nKelas XI-2", null],
  [" Nama: Budi. Kelas XI-2.", { respondent: "Budi", group: "XI-2" }],
  ["\nNama: Budi\nKelas: XI-2\n", { respondent: "Budi", group: "XI-2" }],
  [" Budi (XI-2)", null],
  [` makasih\n${letters(300)}\nNama: Budi`, null],
])("%j behind a code", (behind, owner) => {
  expect(ownerBehind(behind)).toEqual(owner);
});

test.each<[string, string, boolean]>([
  ["a name", "Nama: Budi", true],
  ["a class in words, maybe of all below", "Kelas XI-2", false],
  ["words that speak of a class", "Kelas sedang ujian", false],
  ["a class", "Kelas: XI-2", true],
  ["nothing said", "Nama:", false],
  ["other words", "Terima kasih: Budi", false],
  ["a long letter, which nobody wrote to say it", `${letters(300)}, nama: Budi`, false],
])("whether a line says whose a code is: %s", (_, line, says) => {
  expect(holdsField(line)).toBe(says);
});

test.each<[string, string | null]>([
  ["Kelas XI-2", "XI-2"],
  [", *Kelas XI-2*, Kode: ", "XI-2"],
  ["Budi\nkelas xi ipa 1.\n", "xi ipa 1"],
  ["Budi kelas XI-2", null],
  ["Kelas sedang ujian", null],
  [`Kelas XI-2${" ".repeat(300)}`, null],
])("the class that words say in %j by themselves is %j", (words, group) => {
  expect(classIn(words)).toBe(group);
});

const sign = fc.constantFrom(
  ..."ABzé(){}[]<>:=,;.'\"-0189 😀*~_|–“”#/\t\n".split(""),
  "Budi",
  "XI-2",
  "kelas",
  " kelas X",
  " (",
  ")",
  ", X-5",
  "1. ",
  "[27/11 22:01] ",
  "28/11/26 10.01 - ",
  "Nama: ",
  "Peserta",
  "ini kode ",
  "kc1",
  "Pak",
  '","',
  "n".repeat(99),
);
const names = fc.option(
  fc.oneof(
    fc.array(sign, { maxLength: 8 }).map((signs) => signs.join("")),
    fc.string({ unit: "grapheme" }),
  ),
  { nil: null },
);

test("whoever is named in a line that was shared is read back", () => {
  fc.assert(
    fc.property(names, names, fc.constantFrom("", "26/11/26 10.12 - Joko: "), (respondent, group, stamp) => {
      const line = shareLine({ respondent, group }, codeOf(1));
      // A name that looks like a code of its own is told as one.
      fc.pre(codesIn(line).length === 1);
      const shown = (name: string | null) => name?.replace(/[\s\p{Cc}]+/gu, " ").trim() || null;
      const [own, other] = [shown(respondent), shown(group)];
      const [read, ...more] = readCodeText(`${stamp}${line}\n`, firstRoles()).records;
      expect(more).toEqual([]);
      expect(read?.respondent).toBe(own ?? (stamp === "" ? null : "Joko"));
      expect([other, other?.replaceAll("(", "[").replaceAll(")", "]") ?? null]).toContain(read?.group);
    }),
    { numRuns: 2000 },
  );
});
