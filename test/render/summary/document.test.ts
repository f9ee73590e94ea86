import { describe, expect, test } from "vitest";
import type { Summary } from "../../../src/core/summary/shape.ts";
import type { Block } from "../../../src/render/document/blocks.ts";
import { summaryDocument } from "../../../src/render/summary/document.ts";
import { LEAST_GROUP } from "../../../src/render/summary/groups.ts";
import type { KnownAnswers } from "../../core/arbitrary.ts";
import { everyKind, rating, testProfile } from "../../core/fixtures.ts";
import { alike, summaryOf } from "../../core/summary/groups.ts";
import { HOSTILE, UNSAFE, wordedWith } from "../helpers.ts";

/** A trait and an anti-trait of two ratings each, one statement, and one comparison. */
const profile = testProfile({
  traits: [{ id: "a", name: "Sabar", items: [rating("a-1"), rating("a-2")] }],
  antiTraits: [{ id: "b", name: "Cepat marah", items: [rating("b-1"), rating("b-2")] }],
  misconceptions: [
    {
      id: "uang",
      claim: "Hanya uang",
      truth: "Juga mendampingi.",
      statements: [
        { id: "uang-1", text: "Hanya membagi uang.", answer: false },
        { id: "uang-2", text: "Juga menemani.", answer: true, why: "Menemani itu tugasnya." },
      ],
    },
  ],
  comparison: { role: "Pekerja Sosial", items: [{ id: "arah-1", this: "Di sini", other: "Di sana" }] },
});

const GOOD: KnownAnswers = {
  "a-1": 4,
  "a-2": 4,
  "b-1": 1,
  "b-2": 2,
  "uang-1": true,
  "uang-2": true,
  "arah-1": 1,
};
const HEATED: KnownAnswers = { ...GOOD, "b-1": 5, "b-2": 5, "uang-2": false, "arah-1": 5 };
const PARTLY: KnownAnswers = { "a-1": 5, "b-1": 2, "uang-1": "belum-tahu" };

function group(...answers: KnownAnswers[]): Summary {
  return summaryOf({
    profile,
    members: answers.map((each, index) => ({ respondent: index === 1 ? null : `A-${index}`, answers: each })),
  });
}

const six = group(GOOD, GOOD, GOOD, HEATED, PARTLY, {});

function blocksOf(summary: Summary, kind: string): Block[] {
  return summaryDocument(summary).sections.find((section) => section.kind === kind)?.blocks ?? [];
}

test("the parts stand in reading order, under how many there are", () => {
  const { title, subtitle, sections } = summaryDocument(six);
  expect([title, subtitle]).toEqual(["Rekap kelompok: Peran Uji", "6 peserta"]);
  expect(sections.map((section) => section.title)).toEqual([
    "Sekilas",
    "Nilai yang sampai di batasnya",
    "Sebaran nilai",
    "Yang mungkin terasa berat",
    "Anggapan dan fakta",
    "Arah pilihan",
    "Mutu jawaban",
    "Yang paling sering dilewati",
    "Daftar peserta",
    "Tentang rekap ini",
  ]);
});

test("what a profile does not ask has no part", () => {
  const plain = testProfile({ traits: [{ id: "a", name: "A", items: [rating("a-1")] }] });
  const kinds = summaryDocument(summaryOf(alike(plain, { "a-1": 3 }, 6))).sections.map(({ kind }) => kind);
  expect(kinds).toEqual(["glance", "holds", "spread", "quality", "skipped", "respondents", "about"]);
});

test("at a glance: every band from the best on, what is provisional, and who has too few answers", () => {
  expect(blocksOf(six, "glance")).toEqual([
    {
      kind: "counts",
      caption: "Hasil kelompok",
      columns: ["Hasil", "Jumlah"],
      counts: [
        {
          label: "Sangat cocok",
          sure: 3,
          possible: 1,
          of: 6,
          value: "4 (67%)",
          notes: ["3 lengkap, 1 sementara."],
        },
        { label: "Cocok", sure: 0, possible: 0, of: 6, value: "0 (0%)", notes: [] },
        { label: "Belum jelas", sure: 0, possible: 0, of: 6, value: "0 (0%)", notes: [] },
        { label: "Kurang cocok untuk saat ini", sure: 1, possible: 0, of: 6, value: "1 (17%)", notes: [] },
        { label: "Belum cukup jawaban", sure: 1, possible: 0, of: 6, value: "1 (17%)", notes: [] },
      ],
    },
    {
      kind: "note",
      text: "Batang penuh: lengkap, jawaban yang tersisa tidak bisa mengubah hasilnya. Batang bergaris: sementara, masih bisa bergeser bila sisanya dijawab.",
    },
    { kind: "paragraph", text: "4 dari 6 peserta menjawab semua pertanyaan." },
    {
      kind: "paragraph",
      text: "Rekap ini untuk merancang bimbingan. Ini bukan peringkat, bukan psikotes, dan tidak dibuat untuk menyeleksi orang.",
    },
  ]);
});

test("where every result is settled nothing is told of what is not", () => {
  const [counts, ...others] = blocksOf(group(GOOD, GOOD, GOOD, GOOD, GOOD), "glance");
  expect(counts?.kind === "counts" && counts.counts.map(({ label, notes }) => [label, ...notes])).toEqual([
    ["Sangat cocok"],
    ["Cocok"],
    ["Belum jelas"],
    ["Kurang cocok untuk saat ini"],
  ]);
  expect(others.map(({ kind }) => kind)).toEqual(["paragraph", "paragraph"]);
});

test.each<[number, number, string[]]>([
  [10, 10, []],
  [13, 10, ["Masih ada 3 lagi yang dilewati."]],
])(
  "of %d questions that were skipped %d are listed, the most skipped first, and the rest counted",
  (count, shown, notes) => {
    const items = Array.from({ length: count }, (_, index) => rating(`a-${index}`));
    const long = testProfile({ traits: [{ id: "a", name: "A", items }] });
    const { "a-9": _, ...but } = Object.fromEntries(items.map(({ id }) => [id, 3]));
    const members = [but, {}, {}, {}, {}].map((answers) => ({ respondent: null, answers }));
    const [counts, ...rest] = blocksOf(summaryOf({ profile: long, members }), "skipped");
    const listed =
      counts?.kind === "counts" ? counts.counts.map(({ label, sure }) => `${label} ${sure}`) : [];
    expect([listed.length, ...listed.slice(0, 2)]).toEqual([shown, "Teks a-9 5", "Teks a-0 4"]);
    expect(rest).toEqual(notes.map((text) => ({ kind: "note", text })));
  },
);

test("the leaning, and the questions most skipped", () => {
  expect(blocksOf(six, "leaning")[0]).toMatchObject({
    counts: [
      { label: "Condong ke Peran Uji", sure: 3 },
      { label: "Masih terbuka", sure: 2 },
      { label: "Condong ke Pekerja Sosial", sure: 1 },
    ],
  });
  const [skipped, ...more] = blocksOf(six, "skipped");
  expect(more).toEqual([]);
  const counts = skipped?.kind === "counts" ? skipped.counts : [];
  expect(counts.map(({ label, value }) => `${label} ${value}`)).toEqual([
    "Teks a-2 2 (33%)",
    "Teks b-2 2 (33%)",
    "Di sini ↔ Di sana 2 (33%)",
    "Juga menemani. 2 (33%)",
    "Teks a-1 1 (17%)",
    "Teks b-1 1 (17%)",
    "Hanya membagi uang. 1 (17%)",
  ]);
});

test("a row a respondent, in the order of the input", () => {
  const [, grid, ...notes] = blocksOf(six, "respondents");
  expect(notes).toEqual([]);
  expect(grid).toMatchObject({
    kind: "grid",
    columns: {
      texts: ["Peserta", "Hasil"],
      values: ["Kecocokan", "Sabar", "Cepat marah", "Gambaran tentang pekerjaannya"],
    },
  });
  const rows = grid?.kind === "grid" ? grid.rows : [];
  const shown = rows.map(({ texts, values }) => [
    ...texts,
    ...values.map(({ text, tone }) => `${text} ${tone}`),
  ]);
  expect(shown).toEqual([
    ["A-0", "Sangat cocok", "81 strong", "75 good", "12 none", "50 none"],
    ["Nomor 2", "Sangat cocok", "81 strong", "75 good", "12 none", "50 none"],
    ["A-2", "Sangat cocok", "81 strong", "75 good", "12 none", "50 none"],
    ["A-3", "Kurang cocok untuk saat ini", "37 low", "75 good", "100* warn", "0 none"],
    ["A-4", "Sangat cocok (sementara)", "87 strong", "100 strong", "25 none", "50 none"],
    ["A-5", "Belum cukup jawaban", "– none", "– none", "– none", "– none"],
  ]);
});

/** Three ratings of three options each: the value is a number of sixths. */
function thirds(holdAt?: number) {
  const items = ["a-1", "a-2", "a-3"].map((id) => rating(id, { responses: "tiga" }));
  const traits = [{ id: "a", name: "A", items, ...(holdAt === undefined ? {} : { holdAt }) }];
  return testProfile({ responses: { tiga: { options: ["a", "b", "c"] } }, traits });
}

function firstRow(summary: Summary): string[] {
  const [, grid] = blocksOf(summary, "respondents");
  const [row] = grid?.kind === "grid" ? grid.rows : [];
  return row?.values.map(({ text, tone }) => `${text} ${tone}`) ?? [];
}

test.each<[number, string]>([
  [33, "0 low"],
  [34, "0* warn"],
])("a part of the answers shows a hold at %d only where the rest cannot lift it: %s", (holdAt, shown) => {
  const answers = { "a-1": 1, "a-2": 1 };
  // Two of six points may still come: 33.3.
  expect(firstRow(summaryOf(alike(thirds(holdAt), answers, 5)))[1]).toBe(shown);
});

test.each<[KnownAnswers, string]>([
  [{ "a-1": 3, "a-2": 3, "a-3": 1 }, "66 good"],
  [{ "a-1": 3, "a-2": 3, "a-3": 2 }, "83 strong"],
  [{ "a-1": 2, "a-2": 2, "a-3": 1 }, "33 low"],
])("%j shows as %s: rounded down, so that no number shows a cut that was not reached", (answers, shown) => {
  expect(firstRow(summaryOf(alike(thirds(), answers, 5)))).toEqual([shown, shown]);
});

test.each<[KnownAnswers, string[]]>([
  [{ "a-1": 2, "a-2": 2, "a-3": 2 }, ["50 unsure", "50* warn"]],
  [{ "a-1": 2, "a-2": 2 }, ["50 unsure", "50 unsure"]],
  [{ "a-1": 2 }, ["– none", "50 unsure"]],
])(
  "%j, held at 50, shows as %j: a cut belongs above, and what is open holds nothing yet",
  (answers, shown) => {
    expect(firstRow(summaryOf(alike(thirds(50), answers, 5)))).toEqual(shown);
  },
);

test.each([
  [33, "34 low"],
  [34, "33* warn"],
])("a third, held at %d, shows as %s: no number shows a hold that is none", (holdAt, shown) => {
  const answers = { "a-1": 2, "a-2": 2, "a-3": 1 };
  expect(firstRow(summaryOf(alike(thirds(holdAt), answers, 5)))).toEqual(["33 low", shown]);
});

describe("small groups", () => {
  test.each([1, 2, 3, 4])("%d respondents are counted, not broken down", (count) => {
    const summary = summaryOf(alike(profile, HEATED, count), [null]);
    const { subtitle, sections } = summaryDocument(summary);
    expect(subtitle).toBe(`${count} peserta; 1 baris masukan tidak bisa dinilai`);
    expect(sections.map(({ kind }) => kind)).toEqual(["glance", "about"]);
    const drawn = sections.flatMap(({ blocks }) => blocks);
    expect(drawn[0]).toEqual({
      kind: "lead",
      text: `Baru ${count} peserta. Kelompok di bawah 5 orang tidak dirinci, supaya jawaban seseorang tidak mudah dikenali. Untuk perorangan, buka laporan masing-masing.`,
    });
    expect(drawn.filter(({ kind }) => !["lead", "paragraph", "note"].includes(kind))).toEqual([]);
  });

  test("nobody at all is told as such", () => {
    expect(summaryDocument(group()).sections[0]?.blocks[0]).toEqual({
      kind: "lead",
      text: "Belum ada peserta yang bisa dinilai.",
    });
  });

  test.each([
    [LEAST_GROUP - 1, false],
    [LEAST_GROUP, true],
  ])("of ten respondents %d answered a scale: it is drawn: %s", (count, isDrawn) => {
    const summary = group(...new Array(count).fill(GOOD), ...new Array(10 - count).fill({ "b-1": 1 }));
    const blocks = blocksOf(summary, "spread");
    const labels = blocks.flatMap((block) =>
      block.kind === "histograms" ? block.histograms.map(({ label }) => label) : [],
    );
    expect(labels.includes("Sabar")).toBe(isDrawn);
    const note = `Sabar: baru ${count} peserta menjawab; sebarannya ditampilkan mulai 5 peserta.`;
    expect(blocks.some((block) => block.kind === "note" && block.text === note)).toBe(!isDrawn);
  });
});

test("of many, the first are listed", () => {
  const summary = summaryOf(alike(profile, GOOD, 1200));
  expect(blocksOf(summary, "respondents").at(-1)).toEqual({
    kind: "note",
    text: "Yang ditampilkan 200 peserta pertama dari 1.200.",
  });
});

test("of a role with many scales fewer are listed, since each takes a row of numbers", () => {
  const traits = Array.from({ length: 21 }, (_, index) => ({
    id: `a-${index}`,
    name: `A${index}`,
    items: [rating(`a-${index}-1`)],
  }));
  const blocks = blocksOf(summaryOf(alike(testProfile({ traits }), { "a-0-1": 3 }, 150)), "respondents");
  expect(blocks[1]?.kind === "grid" && blocks[1].rows).toHaveLength(100);
  expect(blocks.at(-1)).toEqual({ kind: "note", text: "Yang ditampilkan 100 peserta pertama dari 150." });
});

const CAVEAT =
  "Tidak semua jawaban yang asal bisa dikenali dari polanya, dan pola seperti ini bisa juga muncul pada orang yang menjawab sungguh-sungguh.";

test("no patterns and no skips are said in a sentence", () => {
  const summary = group(GOOD, GOOD, GOOD, GOOD, GOOD);
  expect(blocksOf(summary, "quality")).toEqual([
    { kind: "paragraph", text: "Tidak ada pola jawaban yang janggal." },
    { kind: "note", text: CAVEAT },
  ]);
  expect(blocksOf(summary, "skipped")).toEqual([
    { kind: "paragraph", text: "Tidak ada pertanyaan yang dilewati." },
  ]);
});

test("patterns are counted", () => {
  const items = Array.from({ length: 8 }, (_, index) => rating(`a-${index}`));
  const rated = testProfile({ traits: [{ id: "a", name: "A", items }] });
  const same = Object.fromEntries(items.map(({ id }) => [id, 3]));
  expect(blocksOf(summaryOf(alike(rated, same, 5)), "quality")).toMatchObject([
    {
      kind: "paragraph",
      text: "Pada 5 dari 5 peserta ada pola yang patut ditanyakan. Ini tidak mengubah hasil, dan bukan tuduhan.",
    },
    {
      kind: "counts",
      columns: ["Pola", "Jumlah"],
      counts: [
        { label: "Pilihan yang sama berturut-turut, setengah penilaian atau lebih", sure: 5 },
        { label: "Hampir semua penilaian memakai pilihan yang sama", sure: 5 },
      ],
    },
    { kind: "note", text: CAVEAT },
  ]);
});

test.each(HOSTILE)("%s keep no control characters in a summary", (_, text) => {
  const members = new Array(6).fill({ respondent: text, answers: { "empati-1": 4 } });
  const document = summaryDocument(summaryOf({ profile: wordedWith(text), members }));
  const inner = JSON.stringify(document, (_key, value) =>
    typeof value === "string" ? value.replaceAll(/[\n\r\t\u2028\u2029]/g, "") : value,
  );
  expect(inner).not.toMatch(UNSAFE);
});

test("everything of a profile with one item of every kind is drawn", () => {
  const kinds = summaryDocument(summaryOf(alike(everyKind(), { "empati-1": 4 }, 5))).sections;
  expect(kinds.length).toBe(10);
});
