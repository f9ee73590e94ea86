import { expect, test } from "vitest";
import { listItems } from "../../../src/core/profile/items.ts";
import type { ComparisonSection } from "../../../src/core/report/sections.ts";
import {
  aboutBlocks,
  comparisonBlocks,
  dutiesBlocks,
  nextStepsBlocks,
  sourcesBlocks,
} from "../../../src/render/document/role.ts";
import { report as words } from "../../../src/text/report.ts";
import { everyKind } from "../../core/fixtures.ts";

function comparison(settings: Partial<ComparisonSection>): ComparisonSection {
  return {
    kind: "comparison",
    role: "Guru",
    otherRole: "Perawat",
    this: "Mengajar.",
    other: "Merawat.",
    orientation: null,
    answers: [],
    ...settings,
  };
}

const SIDES = {
  kind: "sides",
  left: { title: "Guru", text: "Mengajar." },
  right: { title: "Perawat", text: "Merawat." },
  between: null,
};

test("a comparison that asks nothing is its two sides", () => {
  expect(comparisonBlocks(comparison({}))).toEqual([SIDES]);
  expect(comparisonBlocks(comparison({ this: null, other: null }))).toEqual([
    {
      kind: "sides",
      left: { title: "Guru", text: "" },
      right: { title: "Perawat", text: "" },
      between: null,
    },
  ]);
});

test.each([
  [
    { low: -60, high: -40, point: -50 },
    "this",
    "Pilihanmu condong ke Guru.",
    "−60 sampai −40",
    ", perkiraan −50",
  ],
  [{ low: 50, high: 50, point: 50 }, "other", "Pilihanmu condong ke Perawat.", "50", ""],
  [
    { low: -100, high: 100, point: null },
    "open",
    "Arahmu belum diketahui: belum ada yang kamu pilih.",
    "−100 sampai 100",
    "",
  ],
  [
    { low: -50, high: 50, point: 0 },
    "open",
    "Pilihanmu belum condong ke salah satu: Guru dan Perawat sama-sama masih terbuka.",
    "−50 sampai 50",
    ", perkiraan 0",
  ],
] as const)("%j leans to %s", (range, leaning, lead, value, estimate) => {
  expect(comparisonBlocks(comparison({ orientation: { ...range, leaning } }))).toEqual([
    { kind: "lead", text: lead },
    {
      ...SIDES,
      between: {
        label: words.towards,
        ...range,
        least: -100,
        marks: [-100, 0, 100],
        value: `${value} (antara −100 dan 100)${estimate}`,
        poles: ["Guru", "Perawat"],
        zone: null,
        isHeavy: false,
        about: "",
        notes: [],
      },
    },
    { kind: "note", text: words.neither },
  ]);
});

test("duties tell the interest where it was asked", () => {
  const item = listItems(everyKind()).find(({ id }) => id === "minat-1");
  if (!item) throw new Error("no interest");
  const duties = [
    { text: "Mengajar.", interest: { item, answer: 4, points: 3 } },
    { text: "Menilai.", interest: { item, answer: null, points: null } },
    { text: "Rapat.", interest: null },
  ];
  expect(dutiesBlocks({ kind: "duties", duties })).toEqual([
    {
      kind: "table",
      caption: "",
      columns: ["Tugas", "Minatmu"],
      rows: [
        ["Mengajar.", "Sesuai"],
        ["Menilai.", "belum dijawab"],
        ["Rapat.", "–"],
      ],
    },
  ]);
  expect(dutiesBlocks({ kind: "duties", duties: [{ text: "Rapat.", interest: null }] })).toEqual([
    { kind: "list", items: ["Rapat."] },
  ]);
});

test("next steps are a checklist by scale", () => {
  const steps = [{ id: "a", name: "Empati", tips: ["Dengarkan.", "Tanya."] }];
  expect(nextStepsBlocks({ kind: "nextSteps", steps })).toEqual([
    { kind: "paragraph", text: words.stepsIntro },
    { kind: "checklist", groups: [{ title: "Empati", items: ["Dengarkan.", "Tanya."] }] },
  ]);
});

test("about says what the result is not, and names the profile's fingerprint", () => {
  const blocks = aboutBlocks({ kind: "about", profile: "guru", fingerprint: "abc123" });
  expect(blocks.slice(0, -1)).toEqual(
    [...words.about, words.offline].map((text) => ({ kind: "paragraph", text })),
  );
  expect(words.about[0]).toContain("bukan psikotes");
  expect(blocks.at(-1)).toEqual({ kind: "note", text: "Profil guru, sidik profil abc123." });
});

test("sources keep their date and address, or null", () => {
  const sources = [
    { id: "a", text: "Satu", date: "2025-02-05", url: "https://example.org" },
    { id: "b", text: "Dua" },
  ];
  expect(sourcesBlocks({ kind: "sources", sources })).toEqual([
    { kind: "note", text: words.sourcesIntro },
    {
      kind: "sources",
      sources: [
        { text: "Satu", date: "2025-02-05", url: "https://example.org" },
        { text: "Dua", date: null, url: null },
      ],
    },
  ]);
});
