import { expect, test } from "vitest";
import { ABSOLUTE, NOT_ABSOLUTE } from "../../../src/core/content/tables/absolute.ts";
import { LEADING, NOT_LEADING } from "../../../src/core/content/tables/leading.ts";
import { SHAMING } from "../../../src/core/content/tables/shaming.ts";
import { type Finder, finderOf, tokensOf, without } from "../../../src/core/content/words.ts";

const absolute = finderOf(ABSOLUTE, NOT_ABSOLUTE);
const leading = finderOf(LEADING, NOT_LEADING);
const shaming = finderOf(Object.keys(SHAMING));

test.each<[kind: string, find: Finder, text: string, word: string | null]>([
  ["absolute", absolute, "Kamu selalu tepat waktu.", "selalu"],
  ["absolute", absolute, "SEMUA orang menyukaimu.", "semua"],
  ["absolute", absolute, "Kamu tidak pernah marah.", "tidak pernah"],
  ["absolute", absolute, "Kamu hanya mendengarkan.", "hanya"],
  ["absolute", absolute, "Apa pun yang terjadi, kamu tenang.", "apa pun"],
  ["absolute", absolute, "Kamu bangun pagi setiap hari.", null],
  ["absolute", absolute, "Kamu memastikan pintu terkunci.", null],
  ["absolute", absolute, "Hasilnya belum pasti.", null],
  ["absolute", absolute, "Hampir semua teman datang.", null],
  ["absolute", absolute, "Kamu bukan hanya mendengarkan.", null],
  ["leading", leading, "Bukankah kamu suka membantu?", "bukankah"],
  ["leading", leading, "Tentu saja kamu menolong.", "tentu saja"],
  ["leading", leading, "Orang seharusnya menolong.", "seharusnya"],
  ["leading", leading, "Jam kerjamu tidak tentu.", null],
  ["leading", leading, "Kamu datang lebih lambat dari yang seharusnya.", null],
  ["leading", leading, "Kamu memilih hari tertentu.", null],
  ["shaming", shaming, "Kamu mengajari anak yang bodoh.", "bodoh"],
  ["shaming", shaming, "Orang  cacat dibantu.", "orang cacat"],
  ["shaming", shaming, "Kamu bermalas-malasan.", null],
  ["shaming", shaming, "Kamu memisahkan barang yang cacat.", null],
  ["shaming", shaming, "Program penanggulangan kemiskinan.", null],
])("%s words: in %j stands %s", (_, find, text, word) => {
  expect(find(text)).toBe(word);
});

test("a finder looks at each text from its beginning", () => {
  expect([absolute("Semua. Selalu."), absolute("Selalu."), absolute("Semua.")]).toEqual([
    "semua",
    "selalu",
    "semua",
  ]);
});

test("what is taken out leaves the words around it apart", () => {
  expect(without(["belum tentu"])("Ia belum tentu datang.")).toBe("ia  ·  datang.");
  expect(without([])("Ia datang.")).toBe("ia datang.");
});

test("words and the marks between clauses", () => {
  expect(tokensOf('Ibu-ibu, "datanglah"; ya? Jam 7:30.')).toEqual(
    "ibu-ibu , datanglah ; ya jam 7 : 30".split(" "),
  );
});
