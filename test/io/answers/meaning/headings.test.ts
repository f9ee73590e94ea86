import { expect, test } from "vitest";
import { listItems } from "../../../../src/core/profile/items.ts";
import { type Plan, planOf } from "../../../../src/core/profile/plan.ts";
import { headingsOf } from "../../../../src/io/answers/meaning/headings.ts";
import { FIRST_ROLE, findProfile } from "../../../../src/io/profiles/catalogue.ts";
import { itemText } from "../../../../src/text/items.ts";
import { CATALOGUE } from "../../../cli/helpers.ts";
import { rating, testProfile } from "../../../core/fixtures.ts";

const LONG =
  "Kamu bertamu ke rumah keluarga penerima bantuan. Anak Bu Sari sudah dua minggu tidak masuk sekolah.";
const LONG_TOO =
  "Kamu bertamu ke rumah keluarga penerima bantuan. Bapaknya menolak bicara, dan ibunya menangis di dapur.";

/** Made anew for each test: what the items are called is worked out once a plan. */
function makePlan(): Plan {
  return planOf(
    testProfile({
      responses: {
        sesuai: { ask: "Seberapa sesuai denganmu?", options: ["Tidak sesuai", "Netral", "Sesuai"] },
      },
      traits: [
        {
          id: "empati",
          name: "Empati",
          items: [
            rating("empati-1", { text: "Kamu menanyakan perasaan orang sebelum memberi saran." }),
            rating("empati-2", { text: "suka anak kecil" }),
            rating("empati-11", { text: "Kamu tidur < 5 jam" }),
            rating("panjang-1", { text: LONG }),
            rating("panjang-2", { text: LONG_TOO }),
            rating("jujur", { text: "Kamu berkata tidak." }),
          ],
        },
      ],
      antiTraits: [
        {
          id: "sabar",
          name: "Sabar",
          items: [
            rating("sabar-1", { text: "Kamu (selalu) menunggu dan/atau diam." }),
            rating("tidak-sabar-1", { text: "Kamu [kadang] memotong antrean?" }),
          ],
        },
      ],
      misconceptions: [
        {
          id: "uang",
          claim: "Uang",
          truth: "Bukan",
          statements: [
            { id: "hanya-uang-1", text: "Pendamping hanya membagi uang.", answer: false, why: "Bukan" },
          ],
        },
      ],
      comparison: {
        role: "Lain",
        items: [{ id: "arah-1", this: "Memimpin diskusi", other: "Berbincang berdua" }],
      },
    }),
  );
}

/** What a heading is, with the id of its item. */
function read(heading: string, plan: Plan = makePlan()): string {
  const meaning = headingsOf(plan).meaningOf(heading);
  return meaning.kind === "other" ? "other" : `${meaning.kind} ${plan.items[meaning.position]?.id}`;
}

const TEXT = "Kamu menanyakan perasaan orang sebelum memberi saran.";

test.each([
  // ids
  "empati-1",
  " EMPATI-1 ",
  "empati_1",
  "empati.1",
  "Empati 1",
  "empati–1",
  "empati\u20111",
  "empati-1\u200b",
  "\ufeffempati-1",
  "ｅｍｐａｔｉ－１",
  "empati1",
  "empati-1 *",
  "3. empati-1",
  "Q3: empati-1",
  "[3] empati-1",
  // texts
  TEXT,
  TEXT.toUpperCase(),
  `  ${TEXT.replaceAll(" ", "  ")}\n`,
  TEXT.replaceAll(" ", "\u00a0"),
  TEXT.slice(0, -1),
  TEXT.replaceAll(" ", "."),
  "kamu_menanyakan_perasaan_orang_sebelum_memberi_saran",
  `“${TEXT}”`,
  `<p><b>${TEXT}</b></p>`,
  TEXT.replace(" ", "<br>"),
  // numbers
  `3. ${TEXT}`,
  `3) ${TEXT}`,
  `(12) ${TEXT}`,
  `[3] ${TEXT}`,
  `3 - ${TEXT}`,
  `3.${TEXT}`,
  `1.2. ${TEXT}`,
  `No. 3: ${TEXT}`,
  `no 12 ${TEXT}`,
  `Nomor 3. ${TEXT}`,
  `Q3 ${TEXT}`,
  `Q3. ${TEXT}`,
  `P3. ${TEXT}`,
  `G01Q02. ${TEXT}`,
  `G1Q1[SQ003]. ${TEXT}`,
  `Pertanyaan 3 - ${TEXT}`,
  `Pertanyaan: ${TEXT}`,
  `Bagian 2, pertanyaan 3: ${TEXT}`,
  `a. ${TEXT}`,
  `A1. ${TEXT}`,
  `B.2) ${TEXT}`,
  `Q1_3 ${TEXT}`,
  `Pernyataan 3: ${TEXT}`,
  `Pernyataan: 3. ${TEXT}`,
  `X3..${TEXT.replaceAll(" ", ".")}`,
  `1. 2. ${TEXT}`,
  `Q4 - ${TEXT}`,
  `4-${TEXT}`,
  `(4) - ${TEXT}`,
  `a - ${TEXT}`,
  `- ${TEXT}`,
  `-${TEXT}`,
  `! ${TEXT}`,
  `6 - empati-1: ${TEXT}`,
  "Q3 - empati-1",
  "No. 3 - empati-1",
  "a. empati-1",
  "A1 - empati-1",
  // marks
  `${TEXT} *`,
  `${TEXT} (wajib)`,
  `${TEXT} [wajib diisi]`,
  `${TEXT} - wajib diisi`,
  `${TEXT} (Required)`,
  `4. ${TEXT} (pilih satu) *`,
  `${TEXT} - Selected Choice`,
  // id and text together, and the question of the options
  `empati-1: ${TEXT}`,
  `empati-1. ${TEXT}`,
  `empati-1 ${TEXT}`,
  `[empati-1] ${TEXT}`,
  `empati1. ${TEXT}`,
  `${TEXT} (empati-1)`,
  `Seberapa sesuai denganmu? ${TEXT}`,
  `Seberapa sesuai denganmu? - ${TEXT}`,
  `Seberapa sesuai denganmu? [${TEXT}]`,
  `Seberapa sesuai denganmu? [empati-1]`,
  `${TEXT} Seberapa sesuai denganmu?`,
  `empati-1. Seberapa sesuai denganmu? [${TEXT}]`,
])("%j is the item empati-1", (heading) => {
  expect(read(heading)).toBe("item empati-1");
});

test.each([
  ["suka anak kecil", "empati-2"],
  ["Kamu tidur < 5 jam", "empati-11"],
  ["kamu tidur <5 jam?", "empati-11"],
  ["Kamu (selalu) menunggu dan/atau diam.", "sabar-1"],
  ["Kamu selalu menunggu dan atau diam", "sabar-1"],
  ["Kamu [kadang] memotong antrean?", "tidak-sabar-1"],
  ["tidak_sabar_1", "tidak-sabar-1"],
  ["Jujur", "jujur"],
  ["Benar atau salah: Pendamping hanya membagi uang.", "hanya-uang-1"],
  ["Benar/salah: Pendamping hanya membagi uang.", "hanya-uang-1"],
  ["Menurutmu, pernyataan ini benar atau salah? Pendamping hanya membagi uang.", "hanya-uang-1"],
  ["Mana yang lebih menarik bagimu? Memimpin diskusi ↔ Berbincang berdua", "arah-1"],
  ["Memimpin diskusi ↔ Berbincang berdua", "arah-1"],
  ["4) Memimpin diskusi ? Berbincang berdua", "arah-1"],
  ["Memimpin diskusi vs. Berbincang berdua", "arah-1"],
  ["Memimpin diskusi / Berbincang berdua", "arah-1"],
  ["Memimpin diskusi atau Berbincang berdua?", "arah-1"],
  ["Memimpin diskusi <-> Berbincang berdua", "arah-1"],
])("%j is the item %s", (heading, id) => {
  expect(read(heading)).toBe(`item ${id}`);
});

test.each([
  [`Bagian A [${TEXT}]`, "empati-1"],
  [`3. Pilih satu [${TEXT}] *`, "empati-1"],
  [`Bagian [3. ${TEXT}]`, "empati-1"],
  ["bagian/empati-1", "empati-1"],
  ["data/bagian/empati_1", "empati-1"],
  [`Bagian A/${TEXT}`, "empati-1"],
  ["sifat[empati1]", "empati-1"],
  ["empati1[SQ001]", "empati-1"],
  // a letter of a list, or one that says that the column is turned
  [`R. ${TEXT}`, "empati-1"],
  [`z) ${TEXT}`, "empati-1"],
  [`1/${TEXT}`, "empati-1"],
  ["/3. empati-1", "empati-1"],
  [`Bagian A [${TEXT}] (wajib)`, "empati-1"],
  // words that deny nothing of the rows
  [`Ya/tidak [${TEXT}]`, "empati-1"],
  [`Tidak ada jawaban yang salah [${TEXT}]`, "empati-1"],
  [`Sangat tidak sesuai - sangat sesuai [${TEXT}]`, "empati-1"],
  ["tidak-sabar/tidak_sabar_1", "tidak-sabar-1"],
  // a companion's word among others is no companion
  [`Nilai sifatmu sendiri [${TEXT}]`, "empati-1"],
  ["Pilih satu [Kamu (selalu) menunggu dan/atau diam.]", "sabar-1"],
])("%j is the item %s in a form's frame", (heading, id) => {
  expect(read(heading)).toBe(`framed ${id}`);
});

test.each([
  // another scale, and what was made of an item
  ["kurang-sabar-1", "sabar-1"],
  ["rev_empati-1", "empati-1"],
  ["rev_empati1", "empati-1"],
  ["r.empati.1", "empati-1"],
  ["empati-1_r", "empati-1"],
  ["skor empati-1", "empati-1"],
  ["empati-1 skor", "empati-1"],
  ["z_empati-1", "empati-1"],
  ["empati-1_pre", "empati-1"],
  ["ODK-bagian-empati-1", "empati-1"],
  ["empati-1_1_1", "empati-1"],
  // companions
  ["empati-1 [Score]", "empati-1"],
  ["empati-1 [Comment]", "empati-1"],
  ["empati1[comment]", "empati-1"],
  ["empati1[other]", "empati-1"],
  ["skor/empati-1", "empati-1"],
  [`Points - ${TEXT}`, "empati-1"],
  [`Feedback - ${TEXT}`, "empati-1"],
  [`Poin [${TEXT}]`, "empati-1"],
  [`Umpan balik [${TEXT}]`, "empati-1"],
  [`Question time: ${TEXT}`, "empati-1"],
  [`Time ${TEXT}`, "empati-1"],
  [`${TEXT} [Score]`, "empati-1"],
  [`Skor akhir [${TEXT}]`, "empati-1"],
  ["skor akhir/empati-1", "empati-1"],
  ["[Skor] empati-1[SQ001]", "empati-1"],
  // what was reckoned with the answers
  ["6-empati-1", "empati-1"],
  ["6 - empati-1", "empati-1"],
  ["6−empati-1", "empati-1"],
  ["6 – empati_1", "empati-1"],
  ["(6)-empati-1", "empati-1"],
  ["(6 - empati-1)", "empati-1"],
  ["6 - (empati-1)", "empati-1"],
  ["6 - [empati-1]", "empati-1"],
  ["5,5 - empati-1", "empati-1"],
  ["6-jujur", "jujur"],
  ["-empati-1", "empati-1"],
  ["- empati-1", "empati-1"],
  ["−empati1", "empati-1"],
  ["!empati-1", "empati-1"],
  ["1/empati-1", "empati-1"],
  ["3. 6 - empati-1", "empati-1"],
  ["Bagian A [6 - empati-1]", "empati-1"],
  ["Bagian A [-empati-1]", "empati-1"],
  ["data/6-empati-1", "empati-1"],
  ["r: empati-1", "empati-1"],
  ["r:empati-1", "empati-1"],
  ["R. empati-1", "empati-1"],
  ["r - empati-1", "empati-1"],
  ["3. r: empati-1", "empati-1"],
  ["z: empati-1", "empati-1"],
  ["n - empati-1", "empati-1"],
  // a frame that denies its rows
  [`Yang TIDAK kamu setujui [${TEXT}]`, "empati-1"],
  [`Tidak [${TEXT}]`, "empati-1"],
  ["Tidak [empati-1]", "empati-1"],
  ["tidak/empati-1", "empati-1"],
  ["data/jarang/empati-1", "empati-1"],
  ["3. Bukan kamu [suka anak kecil] *", "empati-2"],
  // the second scale of a grid of two
  ["empati1[SQ001][1]", "empati-1"],
  // more numbers than a form's and the question's own
  [`1. 2. 3. ${TEXT}`, "empati-1"],
  [`${TEXT} - Lainnya`, "empati-1"],
  [`${TEXT} - Alasan`, "empati-1"],
  // another question
  ["Kamu tidak suka anak kecil", "empati-2"],
  ["Kamu: suka anak kecil", "empati-2"],
  ["Temanmu suka anak kecil", "empati-2"],
  ["suka anak kecil dan hewan", "empati-2"],
  [`❌ ${TEXT}`, "empati-1"],
  [`~~${TEXT}~~`, "empati-1"],
  [`Seberapa yakin kamu? ${TEXT}`, "empati-1"],
  [`empati-2: ${TEXT}`, "empati-2"],
  ["Di antara dua hal ini, mana yang kamu kuasai? Memimpin diskusi ↔ Berbincang berdua", "arah-1"],
  ["Di antara dua hal ini, mana yang kamu kuasai? Memimpin diskusi atau berbincang berdua", "arah-1"],
  // typing mistakes
  ["empati-l", "empati-1"],
  ["Kamu menanyakan perasaan orang sebelum memberi sarann", "empati-1"],
  ["Kamu tidur > 5 jam", "empati-11"],
])("%j is not an item, but like %s", (heading, id) => {
  expect(read(heading)).toBe(`like ${id}`);
});

test.each([
  ["empati-1.1", "empati-1"],
  ["empati-1 (2)", "empati-1"],
  ["empati-1_2", "empati-1"],
  ["empati-1...14", "empati-1"],
  // in a wide table there are more
  ["empati-1.12", "empati-1"],
  ["empati-1 (12)", "empati-1"],
  ["empati-1(2)", "empati-1"],
  ["empati-1_12", "empati-1"],
  ["empati-1...114", "empati-1"],
  [`${TEXT}.1`, "empati-1"],
  [`${TEXT} (2)`, "empati-1"],
  [`Bagian A [${TEXT}].1`, "empati-1"],
])("%j repeats %s", (heading, id) => {
  expect(read(heading)).toBe(`repeat ${id}`);
});

test.each([
  [LONG.slice(0, 80), "cut panjang-1"],
  [LONG.slice(0, 64), "cut panjang-1"],
  [`12. ${LONG.slice(0, 64)}`, "cut panjang-1"],
  [`${LONG.slice(0, 64)}…`, "cut panjang-1"],
  [`${LONG.slice(0, 64)}...`, "cut panjang-1"],
  [`${LONG.slice(0, 64)}\ufffd`, "cut panjang-1"],
  [`${LONG.slice(0, 64)}\ufffd\ufffd`, "cut panjang-1"],
  [`${LONG.slice(0, 64)}..`, "cut panjang-1"],
  [`Bagian A [${LONG.slice(0, 64)}`, "cut panjang-1"],
  [`bagian[${LONG.slice(0, 64)}`, "cut panjang-1"],
  [`panjang-1. ${LONG.slice(0, 40)}`, "cut panjang-1"],
  [`Seberapa sesuai denganmu? ${LONG.slice(0, 70)}`, "cut panjang-1"],
  [LONG_TOO.slice(0, 64), "cut panjang-2"],
  [`${TEXT.slice(0, 30)}…`, "cut empati-1"],
  // as short as may be
  [TEXT.slice(0, 40), "cut empati-1"],
  [TEXT.slice(0, 39), "other"],
  [`${TEXT.slice(0, 20)}…`, "cut empati-1"],
  [`${TEXT.slice(0, 19)}…`, "other"],
  // the beginning of two, too short, and the question of all
  [LONG.slice(0, 45), "other"],
  [TEXT.slice(0, 20), "other"],
  ["Kamu menanyakan…", "other"],
  // dots that do not end it, a row that was closed, and a lost sign that may have turned it
  ["Kamu menanyakan… perasaan", "other"],
  [`Bagian A [${LONG.slice(0, 64)}]`, "other"],
  [`\ufffd${LONG.slice(0, 64)}`, "other"],
  ["Seberapa sesuai denganmu?", "other"],
])("the heading %j, cut off, is %s", (heading, expected) => {
  expect(read(heading)).toBe(expected);
});

test.each([
  "",
  "…",
  "Timestamp",
  "Alamat Email",
  "Nama lengkap",
  "Kelas",
  "Score",
  "Points",
  "Empati",
  "*".repeat(100_000),
  TEXT.repeat(200),
  "Duration",
  "3.",
  "Q3",
  "__proto__",
  "constructor",
  "anak kecil",
])("%j has nothing to do with the items", (heading) => {
  expect(read(heading)).toBe("other");
});

test.each<[string, (text: string, number: number) => string]>([
  ["as they are", (text) => text],
  ["in capitals, with more space", (text) => ` ${text.toUpperCase().replaceAll(" ", "  ")} `],
  ["with numbers and the mark of a question that must be answered", (text, number) => `${number}. ${text} *`],
  ["in a grid", (text) => `Seberapa sesuai kalimat ini denganmu? [${text}]`],
  ["after a form's own words", (text, number) => `Bagian 2, pertanyaan ${number}: ${text}`],
])("every item of the first role is known by its text %s", async (_, written) => {
  const found = await findProfile(CATALOGUE, FIRST_ROLE);
  if ("problems" in found) throw new Error("no first role");
  const items = listItems(found.profile);
  const { meaningOf, itemOf } = headingsOf(planOf(found.profile));
  const meanings = items.map((item, index) => meaningOf(written(itemText(item), index + 1)));
  expect(meanings.map((meaning) => ("position" in meaning ? meaning.position : null))).toEqual([
    ...items.keys(),
  ]);
  expect(items.map((item, index) => itemOf(written(itemText(item), index + 1)))).toEqual([...items.keys()]);
  expect(meanings.filter(({ kind }) => kind !== "item" && kind !== "framed")).toEqual([]);
});

test.each([
  ["Seberapa tidak sesuai denganmu? [suka anak]", "item a-1"],
  ["Seberapa tidak sesuai denganmu? [takut gelap]", "framed b-1"],
  ["Kurang suka [takut gelap]", "framed b-1"],
  ["tidak-suka/b-1", "framed b-1"],
  ["Kurang sesuai [takut gelap]", "like b-1"],
])("%j is %s where the role itself has such words", (heading, expected) => {
  const ask = "Seberapa tidak sesuai denganmu?";
  const plan = planOf(
    testProfile({
      responses: { turned: { ask, options: ["Sesuai", "Tidak"] }, plain: { options: ["Ya", "Tidak"] } },
      traits: [{ id: "a", name: "A", items: [rating("a-1", { text: "suka anak", responses: "turned" })] }],
      antiTraits: [
        {
          id: "tidak-suka",
          name: "Kurang suka",
          items: [rating("b-1", { text: "takut gelap", responses: "plain" })],
        },
      ],
    }),
  );
  expect(read(heading, plan)).toBe(expected);
});

test.each<[string, string, string[], string]>([
  ["words that two items share are neither's", "sama saja", ["sama saja", "sama saja"], "like a-1"],
  ["an item's own text goes before one that it ends with", "a b", ["x a b", "a b"], "item a-2"],
  ["of two texts that end alike the longer is meant", "Kamu: x a b", ["a b", "x a b"], "like a-2"],
  ["of two texts that begin alike the longer is meant", "Kamu: a b c", ["a b", "a b c"], "like a-2"],
  ["also where it comes first", "Kamu: a b c", ["a b c", "a b"], "like a-1"],
  ["a text without words is called nothing", "…", ["…", "x"], "other"],
  ["brackets may end a text on a path", "a/Tenang [selalu]", ["Tenang [selalu]", "x"], "framed a-1"],
  ["a word of five letters may be mistyped", "tegaz", ["tegas", "x"], "like a-1"],
  ["a shorter one resembles too much", "tega", ["tegas", "x"], "other"],
  ["and so does an id", "b-1", ["tegas", "x"], "other"],
  ["a text of one word says too little", "Kamu: sabar", ["sabar", "x"], "other"],
  ["two texts that differ in a sign stay apart", "umur > 5", ["umur < 5", "umur > 5"], "item a-2"],
  ["a number may begin a text", "3. 25 orang datang", ["5 orang datang", "25 orang datang"], "item a-2"],
  ["a range is no numbering", "3-6 bulan kerja", ["6 bulan kerja", "x"], "like a-1"],
  ["an id may be what a number stands before", "6 - tegas", ["tegas", "x"], "item a-1"],
  ["nor is a decimal number", "1.5 jam belajar", ["5 jam belajar", "x"], "like a-1"],
])("%s", (_, heading, [first = "", second = ""], expected) => {
  const items = [rating("a-1", { text: first }), rating("a-2", { text: second })];
  expect(read(heading, planOf(testProfile({ traits: [{ id: "a", name: "A", items }] })))).toBe(expected);
});

test.each([
  [TEXT, "empati-1"],
  [`Bagian A [${TEXT}]`, "empati-1"],
  ["empati-1.1", "empati-1"],
  [LONG.slice(0, 64), "panjang-1"],
  // too long to be read
  [TEXT.padEnd(5001), undefined],
  [TEXT.padEnd(5000), "empati-1"],
  [`Points - ${TEXT}`, undefined],
  [`Poin [${TEXT}]`, undefined],
  ["empati-l", undefined],
  ["", undefined],
])("%j is or begins the item %s", (heading, id) => {
  const plan = makePlan();
  expect(plan.items[headingsOf(plan).itemOf(heading)]?.id).toBe(id);
});
