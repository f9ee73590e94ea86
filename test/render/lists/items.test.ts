import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { listItems } from "../../../src/core/profile/items.ts";
import { checkAnswers } from "../../../src/core/scoring/answers.ts";
import { parseAnswers } from "../../../src/io/answers/json.ts";
import {
  answerSheet,
  renderItemsCsv,
  renderItemsJson,
  renderItemsText,
} from "../../../src/render/lists/items.ts";
import { everyKind, rating, situation, testProfile } from "../../core/fixtures.ts";
import { firstRole, HOSTILE, linesOf, squeezed, UNSAFE, widest, wordedWith } from "../helpers.ts";

const small = testProfile({
  traits: [
    {
      id: "a",
      name: "A",
      items: [rating("a-1", { text: "Suka?", responses: "ya-tidak" }), situation("a-2", [0, 1])],
    },
  ],
  misconceptions: [
    { id: "m", claim: "K", truth: "F", statements: [{ id: "m-1", text: "Benarkah ini?", answer: true }] },
  ],
  comparison: { role: "Tetangga", items: [{ id: "c-1", this: "Di sini", other: "Di sana", flip: true }] },
});

test("as text, every item has its number, its id and its options by the value to write", () => {
  const [head = "", ...items] = renderItemsText(small, { width: 80 }).split("\n\n");
  expect(head.split("\n")[0]).toMatch(/^Peran Uji: 4 pertanyaan\. /);
  expect(items).toEqual([
    "Caramu biasanya\n───────────────",
    "1. Suka?\n   (a-1)\n   1  Tidak\n   2  Ya",
    "2. Teks a-2\n   (a-2)\n   1  Pilihan 1\n   2  Pilihan 2",
    "Dua arah\n────────",
    [
      "3. Di sini ↔ Di sana",
      "   (c-1)",
      "   Mana yang lebih menarik bagimu?",
      "   1  Jelas: Di sini",
      "   2  Cenderung: Di sini",
      "   3  Di tengah-tengah",
      "   4  Cenderung: Di sana",
      "   5  Jelas: Di sana",
    ].join("\n"),
    "Tebakanmu tentang pekerjaannya\n──────────────────────────────",
    "4. Benarkah ini?\n   (m-1)\n   Menurutmu, pernyataan ini benar atau salah?\n   true  Benar\n   false  Salah\n   belum-tahu  Belum tahu\n",
  ]);
});

test("the question of a response set is told once, and again when the question or the scale changes", () => {
  const sets = {
    sesuai: { ask: "Seberapa sesuai?", options: ["Tidak", "Ya"] },
    sering: { ask: "Seberapa sering?", options: ["Jarang", "Sering"] },
    lain: ["Kurang", "Lebih"],
  };
  const asked = (id: string, responses: string) => rating(id, { responses });
  const items = [
    asked("a-1", "sesuai"),
    asked("a-2", "sesuai"),
    asked("a-3", "sering"),
    asked("a-4", "lain"),
    asked("a-5", "sering"),
  ];
  const profile = testProfile({
    responses: sets,
    traits: [
      { id: "a", name: "A", items },
      { id: "b", name: "B", items: [asked("b-1", "sering"), situation("b-2", [0, 1])] },
    ],
  });
  const [, , ...blocks] = renderItemsText(profile, { width: 80 }).split("\n\n");
  expect(blocks.map((block) => block.split("\n").slice(2, -2))).toEqual([
    ["   Seberapa sesuai?"],
    [],
    ["   Seberapa sering?"],
    [],
    ["   Seberapa sering?"],
    ["   Seberapa sering?"],
    ["   1  Pilihan 1"],
  ]);
});

test.each([40, 80, 120])("the text of the first role fits %d columns", (width) => {
  const drawn = renderItemsText(firstRole(), { width });
  expect(widest(drawn)).toBeLessThanOrEqual(width);
  expect(drawn).toMatch(/[^\n]\n$/);
  expect(linesOf(drawn).filter((line) => line !== line.trimEnd())).toEqual([]);
  for (const { id } of listItems(firstRole())) expect(drawn).toContain(`(${id})`);
});

test("long texts hang below their number, long ids wrap too", () => {
  const text = "satu dua tiga empat lima enam tujuh delapan sembilan";
  const id = `a-${"panjang-".repeat(6)}1`;
  const item = rating(id, { text, responses: "ya-tidak" });
  const long = testProfile({ traits: [{ id: "a", name: "A", items: [item] }] });
  expect(renderItemsText(long, { width: 40 }).split("\n\n")[2]).toBe(
    [
      "1. satu dua tiga empat lima enam tujuh",
      "   delapan sembilan",
      "   (a-panjang-panjang-panjang-panjang-pa",
      "   njang-panjang-1)",
      "   1  Tidak",
      "   2  Ya",
      "",
    ].join("\n"),
  );
});

test("the sheet holds every item open, and scores as it is", () => {
  const profile = everyKind();
  const text = renderItemsJson(profile, {});
  const sheet = JSON.parse(text);
  expect(Object.keys(sheet)).toEqual(["profile", "answers", "items"]);
  expect(sheet).toEqual(answerSheet(profile));
  expect(sheet.profile).toBe("peran-uji");
  const ids = listItems(profile).map(({ id }) => id);
  expect(Object.entries(sheet.answers)).toEqual(ids.map((id) => [id, null]));
  expect(sheet.items.map(({ id }: { id: string }) => id)).toEqual(ids);
  expect(sheet.items[0]).toEqual({
    id: "minat-1",
    scale: "duties",
    text: "Minat?",
    options: [
      { value: 1, text: "Sangat tidak sesuai" },
      { value: 2, text: "Tidak sesuai" },
      { value: 3, text: "Netral" },
      { value: 4, text: "Sesuai" },
      { value: 5, text: "Sangat sesuai" },
    ],
  });
  expect(text.endsWith("\n}\n")).toBe(true);
  const parsed = parseAnswers(text);
  expect(parsed).toMatchObject({ records: [{ findings: [], record: { answers: sheet.answers } }] });
  expect(checkAnswers(profile, sheet.answers)).toEqual([]);
});

/** The rows of a drawn table. */
function tableOf(profile: Parameters<typeof renderItemsCsv>[0]): string[][] {
  return parse(renderItemsCsv(profile, {}));
}

test("the table has a header and a row an item", () => {
  expect(tableOf(small)).toEqual([
    ["id", "scale", "text", "options", "section", "ask"],
    ["a-1", "a", "Suka?", "1 = Tidak | 2 = Ya", "Caramu biasanya", ""],
    ["a-2", "a", "Teks a-2", "1 = Pilihan 1 | 2 = Pilihan 2", "Caramu biasanya", ""],
    [
      "c-1",
      "orientation",
      "Di sini ↔ Di sana",
      "1 = Jelas: Di sini | 2 = Cenderung: Di sini | 3 = Di tengah-tengah | 4 = Cenderung: Di sana | 5 = Jelas: Di sana",
      "Dua arah",
      "Mana yang lebih menarik bagimu?",
    ],
    [
      "m-1",
      "realism",
      "Benarkah ini?",
      "true = Benar | false = Salah | belum-tahu = Belum tahu",
      "Tebakanmu tentang pekerjaannya",
      "Menurutmu, pernyataan ini benar atau salah?",
    ],
  ]);
});

test.each([
  ["=1+1", "'=1+1"],
  ["+62 812", "'+62 812"],
  ["-1", "'-1"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["\t=1", "'\t'=1"],
  ['=HYPERLINK("http://x";"y")', '\'=HYPERLINK("http://x";"y")'],
  ["1 = 2", "1 = 2"],
  ['Kata "kutip", koma', 'Kata "kutip", koma'],
  ["satu\ndua", "satu\ndua"],
])("the cell %j cannot become a formula or break its row", (text, cell) => {
  const profile = testProfile({ traits: [{ id: "a", name: "A", items: [rating("a-1", { text })] }] });
  const rows = tableOf(profile);
  expect(rows).toHaveLength(2);
  expect(rows[1]?.[2]).toBe(cell);
});

test("cells with quotes, commas and line feeds are quoted", () => {
  const text = 'Kata "kutip",\nlalu';
  const profile = testProfile({
    traits: [{ id: "a", name: "A", items: [rating("a-1", { text, responses: "ya-tidak" })] }],
  });
  expect(renderItemsCsv(profile, {})).toBe(
    'id,scale,text,options,section,ask\na-1,a,"Kata ""kutip"",\nlalu",1 = Tidak | 2 = Ya,Caramu biasanya,\n',
  );
});

test.each(HOSTILE)("%s in a profile are text in every format", (_, text, read) => {
  const profile = wordedWith(text);
  const drawn = renderItemsText(profile, { width: 40 });
  expect(widest(drawn)).toBeLessThanOrEqual(40);
  expect(UNSAFE.exec(drawn)).toBeNull();
  expect(squeezed(drawn)).toContain(`1.${read}(minat-1)${read}1${read}`);
  const sheet = renderItemsJson(profile, {});
  expect(UNSAFE.exec(sheet)).toBeNull();
  expect(JSON.parse(sheet).items[0].text).toBe(text);
  const table = renderItemsCsv(profile, {});
  expect(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/.exec(table)).toBeNull();
  expect(parse(table)).toHaveLength(listItems(profile).length + 1);
});

test("a form made from the list has the parts of the interview, and each option the words of its own set", () => {
  const sets = {
    sesuai: { ask: "Seberapa sesuai?", options: ["S1", "S2"] },
    sering: { ask: "Seberapa sering?", options: ["R1", "R2"] },
  };
  const profile = testProfile({
    responses: sets,
    duties: [{ id: "d", text: "Tugas", interest: rating("d-1", { responses: "sering" }) }],
    traits: [
      {
        id: "a",
        name: "A",
        items: [rating("a-1", { responses: "sering" }), rating("a-2", { responses: "sesuai" })],
      },
    ],
    antiTraits: [{ id: "b", name: "B", items: [rating("b-1", { responses: "sesuai" })] }],
  });
  const rows = tableOf(profile).slice(1);
  expect(rows.map(([id, , , options, section, ask]) => [id, options, section, ask])).toEqual([
    ["d-1", "1 = R1 | 2 = R2", "Tugas sehari-hari", "Seberapa sering?"],
    ["a-1", "1 = R1 | 2 = R2", "Caramu biasanya", "Seberapa sering?"],
    ["a-2", "1 = S1 | 2 = S2", "Caramu biasanya", "Seberapa sesuai?"],
    ["b-1", "1 = S1 | 2 = S2", "Yang kamu rasakan", "Seberapa sesuai?"],
  ]);
});
