import { expect, test } from "vitest";
import type { Bar, Block, ClaimBlock } from "../../../src/render/document/blocks.ts";
import { columnsOf } from "../../../src/render/terminal/wrap.ts";
import { drawBlock } from "../../../src/render/text/blocks.ts";
import { groupDrawers } from "../../../src/render/text/groups.ts";
import { pageOf } from "../../../src/render/text/page.ts";
import { HOSTILE, plain, widest } from "../helpers.ts";

function draw(block: Block, width = 40): string[] {
  return drawBlock(pageOf({ width }), block);
}

const CLAIM: ClaimBlock = {
  tone: "held",
  toneLabel: "Lain dari faktanya",
  claimLabel: "Kata orang",
  claim: "Hanya uang.",
  factLabel: "Faktanya",
  fact: "Juga pendampingan.",
  statements: [
    {
      mark: "✗ Keliru",
      tone: "missed",
      text: '"Uang saja." Kamu menjawab: Benar.',
      reason: "Karena begitu.",
    },
    { mark: null, tone: "unanswered", text: '"Lama." Belum kamu jawab.', reason: null },
  ],
};

test.each<[string, Block, string[]]>([
  [
    "a lead",
    { kind: "lead", text: "Kemungkinan kamu cocok menjadi pendamping." },
    ["Kemungkinan kamu cocok menjadi", "pendamping."],
  ],
  ["a paragraph", { kind: "paragraph", text: "Satu.\nDua." }, ["Satu.", "Dua."]],
  ["a note", { kind: "note", text: "Catatan." }, ["Catatan."]],
  [
    "a list",
    { kind: "list", items: ["Bertanya sebelum memberi saran kepada teman.", "Tanya\nJarang → Sering"] },
    ["  • Bertanya sebelum memberi saran", "    kepada teman.", "  • Tanya", "    Jarang → Sering"],
  ],
  ["an empty list", { kind: "list", items: [] }, []],
  [
    "a checklist",
    {
      kind: "checklist",
      groups: [
        { title: "Empati", items: ["Dengarkan satu teman selama sepuluh menit."] },
        { title: "Sabar", items: ["Tunggu."] },
      ],
    },
    ["Empati", "  [ ] Dengarkan satu teman selama", "      sepuluh menit.", "", "Sabar", "  [ ] Tunggu."],
  ],
  [
    "claims",
    {
      kind: "claims",
      layout: "stacked",
      claims: [CLAIM, { ...CLAIM, tone: "known", toneLabel: "Tahu", statements: [] }],
    },
    [
      "Lain dari faktanya",
      "  Kata orang: Hanya uang.",
      "  Faktanya: Juga pendampingan.",
      '  • ✗ Keliru: "Uang saja." Kamu',
      "    menjawab: Benar.",
      "    Sebabnya: Karena begitu.",
      '  • "Lama." Belum kamu jawab.',
      "",
      "Tahu",
      "  Kata orang: Hanya uang.",
      "  Faktanya: Juga pendampingan.",
    ],
  ],
  [
    "a table under its caption",
    {
      kind: "table",
      caption: "Empati",
      columns: ["Tanya", "Jawab", "Poin"],
      rows: [["Teks", "Sesuai", "3 dari 4"]],
    },
    ["Empati", "  Teks", "    Sesuai · 3 dari 4"],
  ],
  [
    "a table without a caption",
    { kind: "table", caption: "", columns: ["Tugas", "Minat"], rows: [["Rapat", "Ingin"]] },
    ["  Rapat", "    Ingin"],
  ],
  [
    "a table of groups",
    {
      kind: "groupedTable",
      caption: "Poin sudah dibalik.",
      columns: ["Tanya", "Jawab", "Poin"],
      groups: [
        {
          head: ["Empati", "1 dari 2 dijawab", "3 dari 4"],
          rows: [
            { cells: ["Satu", "Sesuai", "3 dari 4"], isOpen: false },
            { cells: ["Dua", "belum dijawab", "–"], isOpen: true },
          ],
        },
        { head: ["Sabar", "0 dari 0 dijawab", "–"], rows: [] },
      ],
    },
    [
      "Poin sudah dibalik.",
      "",
      "Empati       1 dari 2 dijawab · 3 dari 4",
      "  Satu",
      "    Sesuai · 3 dari 4",
      "  Dua",
      "    belum dijawab · –",
      "",
      "Sabar               0 dari 0 dijawab · –",
    ],
  ],
  [
    "movements",
    {
      kind: "movements",
      caption: "Nilai dulu dan sekarang",
      columns: { label: "Nilai", before: "Dulu", after: "Kini", wobble: "Goyangan biasa", moved: "Gerak" },
      movements: ["Empati", "Sabar"].map((label) => ({
        label,
        least: 0,
        before: { low: 50, high: 50, point: 50, value: "50" },
        after: { low: 100, high: 100, point: 100, value: "100" },
        wobble: "± 25",
        moved: { tone: "moved", label: "naik" },
      })),
    },
    [
      "Nilai dulu dan sekarang",
      "",
      ...["Empati", "Sabar "].flatMap((label, index) => [
        ...(index > 0 ? [""] : []),
        `${label}                              naik`,
        `dulu  ${"█".repeat(17)}${"·".repeat(17)}`,
        "      50",
        `kini  ${"█".repeat(34)}`,
        "      100",
        "      goyangan biasa ± 25",
      ]),
    ],
  ],
  [
    "points: one text behind its label, several below, numbered where they are steps",
    {
      kind: "points",
      points: [
        { label: "Arahmu", texts: ["Pilihanmu condong ke Pekerja Sosial."], isNumbered: false },
        { label: "Jurusan", texts: ["Satu", "Dua"], isNumbered: false },
        { label: "Langkah", texts: ["Sabar: Tunggu sampai ia selesai bicara."], isNumbered: true },
      ],
    },
    [
      "Arahmu: Pilihanmu condong ke Pekerja",
      "Sosial.",
      "Jurusan:",
      "  • Satu",
      "  • Dua",
      "Langkah:",
      "  1. Sabar: Tunggu sampai ia selesai",
      "     bicara.",
    ],
  ],
  [
    "sources",
    {
      kind: "sources",
      sources: [
        { text: "Satu", date: "2025", url: "https://example.org/halaman" },
        { text: "Dua", date: null, url: null },
      ],
    },
    ["  • Satu (2025)", "    https://example.org/halaman", "  • Dua"],
  ],
  [
    "bars, apart",
    {
      kind: "bars",
      hasLegend: false,
      bars: [50, 100].map((value) => ({
        label: "A",
        low: value,
        high: value,
        point: value,
        least: 0,
        marks: [],
        zone: null,
        isHeavy: false,
        value: `${value}`,
        poles: null,
        about: "",
        notes: [],
      })),
    },
    [`A${" ".repeat(37)}50`, "█".repeat(20) + "·".repeat(20), "", `A${" ".repeat(36)}100`, "█".repeat(40)],
  ],
])("draws %s", (_, block, lines) => {
  expect(draw(block)).toEqual(lines);
});

test.each([
  [40, ["\u001b[1mArahmu:\u001b[22m Condong ke sana."]],
  [5, ["Arahm", "u:", "Condo", "ng ke", "sana."]],
])("at %d columns a label is bold where its line has it whole", (width, lines) => {
  const points = [{ label: "Arahmu", texts: ["Condong ke sana."], isNumbered: false }];
  expect(drawBlock(pageOf({ width, colour: 1 }), { kind: "points", points })).toEqual(lines);
});

const SIDES: Extract<Block, { kind: "sides" }> = {
  kind: "sides",
  left: { title: "Pendamping", text: "Cenderung memberdayakan warga bersama-sama." },
  right: { title: "Pekerja Sosial", text: "Membantu orang per orang." },
  between: null,
};

test("two sides stand beside each other from 72 columns on, else below", () => {
  expect(draw(SIDES, 71)).toEqual([
    "Pendamping",
    "  Cenderung memberdayakan warga bersama-sama.",
    "",
    "Pekerja Sosial",
    "  Membantu orang per orang.",
  ]);
  expect(draw(SIDES, 72)).toEqual([
    "Pendamping                            Pekerja Sosial",
    "Cenderung memberdayakan warga         Membantu orang per orang.",
    "bersama-sama.",
  ]);
  const mirrored: Block = { ...SIDES, left: SIDES.right, right: SIDES.left };
  expect(draw(mirrored, 72).at(-1)).toBe(`${" ".repeat(38)}bersama-sama.`);
});

test("the person's place between two sides is a line below them", () => {
  const between: Bar = {
    ...{ label: "Arahmu", low: 0, high: 0, point: 0, least: -100, marks: [], value: "0" },
    ...{ poles: ["Pendamping", "Pekerja Sosial"], zone: null, isHeavy: false, about: "", notes: [] },
  };
  expect(draw({ ...SIDES, between }, 73).slice(-4)).toEqual([
    "",
    `Arahmu${" ".repeat(66)}0`,
    `${"─".repeat(36)}●${"─".repeat(36)}`,
    `Pendamping${" ".repeat(49)}Pekerja Sosial`,
  ]);
});

test("sides without texts are their titles", () => {
  const bare: Block = {
    kind: "sides",
    left: { title: "A", text: "" },
    right: { title: "B", text: "" },
    between: null,
  };
  expect(draw(bare, 40)).toEqual(["A", "", "B"]);
  expect(draw(bare, 80)).toEqual([`A${" ".repeat(41)}B`]);
});

test.each(HOSTILE.filter(([name]) => !/controls|escapes|direction/i.test(name)))(
  "%s beside each other keep their columns",
  (_, text) => {
    const block: Block = {
      kind: "sides",
      left: { title: text, text },
      right: { title: text, text: "akhir" },
      between: null,
    };
    const drawn = draw(block, 80);
    expect(widest(drawn.join("\n"))).toBeLessThanOrEqual(80);
    const right = drawn.find((line) => line.includes("akhir")) ?? "";
    expect(columnsOf(right.slice(0, right.indexOf("akhir")))).toBe(42);
  },
);

test("colours change nothing but colours; a claim still held stands out", () => {
  const block: Block = { kind: "claims", layout: "stacked", claims: [CLAIM, { ...CLAIM, tone: "known" }] };
  const coloured = drawBlock(pageOf({ width: 40, colour: 1 }), block);
  expect(coloured.map(plain)).toEqual(draw(block));
  const labels = coloured.filter((line) => line.includes("Lain dari faktanya"));
  expect(labels).toEqual([
    "\u001b[1m\u001b[33mLain dari faktanya\u001b[39m\u001b[22m",
    "\u001b[1mLain dari faktanya\u001b[22m",
  ]);
});

test("a block of a group is drawn only where what draws it was brought along", () => {
  const block: Block = { kind: "counts", caption: "Hasil", columns: ["Hasil", "Jumlah"], counts: [] };
  expect(() => draw(block)).toThrow(RangeError);
  expect(drawBlock(pageOf({ width: 40 }), block, groupDrawers)).toEqual(["Hasil", ""]);
});
