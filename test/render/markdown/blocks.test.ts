import { expect, test } from "vitest";
import { barOf } from "../../../src/render/document/bars.ts";
import type { Block, ClaimBlock } from "../../../src/render/document/blocks.ts";
import { drawBlock } from "../../../src/render/markdown/blocks.ts";
import { all } from "../html/pages.ts";
import { htmlOf, shown } from "./read.ts";

const CLAIM: ClaimBlock = {
  tone: "held",
  toneLabel: "Lain dari faktanya",
  claimLabel: "Kata orang",
  claim: "Hanya *uang*.",
  factLabel: "Faktanya",
  fact: "Juga pendampingan.",
  statements: [
    {
      mark: "✗ Keliru",
      tone: "missed",
      text: '"Uang." Kamu menjawab: Benar.',
      reason: "Karena #1.",
    },
    { mark: null, tone: "unanswered", text: '"Lama." Belum kamu jawab.', reason: null },
  ],
};

const EMPATHY = barOf(
  "Em|pati",
  { low: 25, high: 75, point: 66.67 },
  {
    about: "Uraian.",
    notes: [{ label: "Paling mendukung", items: ["Satu? → Ya", "Dua"] }],
  },
);
const PLACE = barOf(
  "Arahmu",
  { low: 0, high: 0, point: 0 },
  { least: -100, poles: ["Guru", "Perawat"], value: "0 (antara −100 dan 100)" },
);

test.each<[string, Block, string[]]>([
  ["a lead", { kind: "lead", text: "Kamu cocok." }, ["**Kamu cocok.**"]],
  ["a paragraph", { kind: "paragraph", text: "# Satu\ndua" }, ["\\# Satu dua"]],
  ["a note", { kind: "note", text: "Catatan." }, ["Catatan."]],
  ["a list", { kind: "list", items: ["- Satu", "Dua\n3. Tiga"] }, ["- \\- Satu", "- Dua\\", "  3\\. Tiga"]],
  [
    "a checklist",
    {
      kind: "checklist",
      groups: [
        { title: "Empati", items: ["Dengarkan.", "[x] Tanya"] },
        { title: "Sabar", items: [] },
      ],
    },
    ["### Empati", "", "- [ ] Dengarkan.", "- [ ] \\[x\\] Tanya", "", "### Sabar", "", ""],
  ],
  [
    "claims",
    { kind: "claims", layout: "beside", claims: [CLAIM, { ...CLAIM, toneLabel: "Tahu", statements: [] }] },
    [
      "**Lain dari faktanya**",
      "",
      "- Kata orang: Hanya \\*uang\\*.",
      "- Faktanya: Juga pendampingan.",
      '- ✗ Keliru: "Uang." Kamu menjawab: Benar.\\',
      "  Sebabnya: Karena \\#1.",
      '- "Lama." Belum kamu jawab.',
      "",
      "**Tahu**",
      "",
      "- Kata orang: Hanya \\*uang\\*.",
      "- Faktanya: Juga pendampingan.",
    ],
  ],
  [
    "bars, with what their parts mean",
    { kind: "bars", bars: [EMPATHY], hasLegend: true },
    [
      "**Em\\|pati**: 25 sampai 75 dari 100, perkiraan 66,7",
      "",
      "`██████████░░░░░░░░░░░░░░░░░┃░░··········`",
      "",
      "Uraian.",
      "",
      "- Paling mendukung: Satu? → Ya",
      "- Paling mendukung: Dua",
      "",
      "┃ nilainya · ░ masih mungkin",
    ],
  ],
  [
    "bars one of which has a mark",
    {
      kind: "bars",
      bars: [
        barOf("A", { low: 0, high: 100, point: null }, { marks: [50] }),
        barOf("B", { low: 0, high: 100, point: null }),
      ],
      hasLegend: true,
    },
    [
      "**A**: 0 sampai 100 dari 100",
      "",
      "`░░░░░░░░░░░░░░░░░░░░╎░░░░░░░░░░░░░░░░░░░`",
      "",
      "**B**: 0 sampai 100 dari 100",
      "",
      "`░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░`",
      "",
      "░ masih mungkin · ╎ batas",
    ],
  ],
  [
    "bars of which a legend has nothing to say",
    { kind: "bars", bars: [barOf("A", { low: 50, high: 50, point: 50 })], hasLegend: true },
    ["**A**: 50 dari 100", "", "`████████████████████····················`"],
  ],
  [
    "bars without a legend",
    { kind: "bars", bars: [barOf("A", { low: 50, high: 50, point: 50 })], hasLegend: false },
    ["**A**: 50 dari 100", "", `\`${"█".repeat(20)}${"·".repeat(20)}\``],
  ],
  [
    "points",
    {
      kind: "points",
      points: [
        { label: "Arahmu", texts: ["Ke *sana*."], isNumbered: false },
        { label: "Jurusan", texts: ["Satu", "Dua"], isNumbered: false },
        { label: "Langkah", texts: ["Tunggu."], isNumbered: true },
      ],
    },
    [
      "- **Arahmu:** Ke \\*sana\\*.",
      "- **Jurusan:**",
      "  - Satu",
      "  - Dua",
      "- **Langkah:**",
      "  1. Tunggu.",
    ],
  ],
  [
    "all values at a glance",
    {
      kind: "overview",
      caption: "Semua nilai",
      columns: ["Nilai", "Dari 100"],
      groups: [
        {
          title: "Makin tinggi, makin berat",
          rows: [
            {
              bar: barOf("Cepat|marah", { low: 50, high: 50, point: 50 }, { marks: [75], isHeavy: true }),
              cells: ["50"],
            },
          ],
        },
      ],
    },
    [
      "Semua nilai",
      "",
      "**Makin tinggi, makin berat**",
      "",
      "| Nilai |  | Dari 100 |",
      "| --- | --- | --- |",
      "| Cepat\\|marah | `▓▓▓▓▓▓▓▓▓▓·····╎····` | 50 |",
      "",
      "╎ batas",
    ],
  ],
  [
    "two sides and the place between them",
    {
      kind: "sides",
      left: { title: "Guru", text: "Mengajar." },
      right: { title: "Perawat", text: "" },
      between: PLACE,
    },
    [
      "| Guru | Perawat |",
      "| --- | --- |",
      "| Mengajar. |  |",
      "",
      "**Arahmu**: 0 (antara −100 dan 100)",
      "",
      `\`${"─".repeat(20)}●${"─".repeat(19)}\``,
      "",
      "−100 berarti Guru, 100 berarti Perawat.",
    ],
  ],
  [
    "two sides alone",
    { kind: "sides", left: { title: "A", text: "a" }, right: { title: "B", text: "b" }, between: null },
    ["| A | B |", "| --- | --- |", "| a | b |"],
  ],
  [
    "a table",
    { kind: "table", caption: "Menjadi *cocok*", columns: ["Tanya", "Jawab"], rows: [["a|b", "c → d"]] },
    ["**Menjadi \\*cocok\\***", "", "| Tanya | Jawab |", "| --- | --- |", "| a\\|b | c → d |"],
  ],
  [
    "a table without a caption",
    { kind: "table", caption: "", columns: ["Tugas", "Minat"], rows: [] },
    ["| Tugas | Minat |", "| --- | --- |"],
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
            { cells: ["Satu", "Ya", "3 dari 4"], isOpen: false },
            { cells: ["Dua", "belum dijawab", "–"], isOpen: true },
          ],
        },
        { head: ["Sabar", "0 dari 0 dijawab", "–"], rows: [] },
      ],
    },
    [
      "Poin sudah dibalik.",
      "",
      "**Empati** · 1 dari 2 dijawab · 3 dari 4",
      "",
      "| Tanya | Jawab | Poin |",
      "| --- | --- | --- |",
      "| Satu | Ya | 3 dari 4 |",
      "| Dua | belum dijawab | – |",
      "",
      "**Sabar** · 0 dari 0 dijawab · –",
      "",
      "| Tanya | Jawab | Poin |",
      "| --- | --- | --- |",
    ],
  ],
  [
    "movements",
    {
      kind: "movements",
      caption: "Nilai dulu dan sekarang",
      columns: { label: "Nilai", before: "Dulu", after: "Kini", wobble: "Goyangan", moved: "Gerak" },
      movements: [
        {
          label: "Empati",
          least: 0,
          before: { low: 20, high: 40, point: 25, value: "20 sampai 40, perkiraan 25" },
          after: { low: 50, high: 50, point: 50, value: "50" },
          wobble: "± 10",
          moved: { tone: "moved", label: "naik" },
        },
      ],
    },
    [
      "**Nilai dulu dan sekarang**",
      "",
      "| Nilai | Dulu | Kini | Goyangan | Gerak |",
      "| --- | --- | --- | --- | --- |",
      "| Empati | 20 sampai 40, perkiraan 25 | 50 | ± 10 | naik |",
    ],
  ],
  [
    "sources",
    {
      kind: "sources",
      sources: [
        { text: "Satu_1", date: "2025-02", url: "https://example.org/a_b" },
        { text: "Dua", date: null, url: null },
      ],
    },
    ["- Satu\\_1 (2025-02) <https://example.org/a_b>", "- Dua"],
  ],
])("draws %s", (_, block, lines) => {
  expect(drawBlock(block).split("\n")).toEqual(lines);
});

test("a reader shows claims as a list of four, and a checklist as one list a group", () => {
  const claims = drawBlock({ kind: "claims", layout: "stacked", claims: [CLAIM] });
  expect(shown(claims, "li")).toEqual([
    "Kata orang: Hanya *uang*.",
    "Faktanya: Juga pendampingan.",
    '✗ Keliru: "Uang." Kamu menjawab: Benar. Sebabnya: Karena #1.',
    '"Lama." Belum kamu jawab.',
  ]);
  const steps = drawBlock({ kind: "checklist", groups: [{ title: "A", items: ["b", "c"] }] });
  expect(all(htmlOf(steps), "ul")).toHaveLength(1);
  expect(shown(steps, "li")).toEqual(["[ ] b", "[ ] c"]);
});
