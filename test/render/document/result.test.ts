import { expect, test } from "vitest";
import type { Section, SectionKind } from "../../../src/core/report/sections.ts";
import { sectionsOf } from "../../../src/core/report/sections-of.ts";
import type { Answers } from "../../../src/core/scoring/answers.ts";
import type { Bar } from "../../../src/render/document/blocks.ts";
import {
  antiTraitsBlocks,
  barOf,
  changesBlocks,
  headlineBlocks,
  quote,
  scalesBlocks,
} from "../../../src/render/document/result.ts";
import { report as words } from "../../../src/text/report.ts";
import { everyKind, rating, testProfile } from "../../core/fixtures.ts";
import { reportOf } from "../helpers.ts";

/** One trait and one anti-trait of two ratings each. */
const profile = testProfile({
  traits: [
    { id: "a", name: "Empati", description: "Uraiannya.", weight: 2, items: [rating("a-1"), rating("a-2")] },
    { id: "b", name: "Sabar", items: [rating("b-1")] },
  ],
  antiTraits: [{ id: "t", name: "Cepat marah", items: [rating("t-1"), rating("t-2")] }],
});

function sectionOf<Kind extends SectionKind>(kind: Kind, answers: Answers) {
  const found = sectionsOf(profile, reportOf(profile, answers)).find((section) => section.kind === kind);
  if (!found) throw new Error(`no section ${kind}`);
  return found as Extract<Section, { kind: Kind }>;
}

test.each([
  ["one value", { low: 75, high: 75, point: 75 }, "75 dari 100"],
  ["a range with its estimate", { low: 25, high: 75, point: 66.67 }, "25 sampai 75 dari 100, perkiraan 66,7"],
  ["a range without an estimate", { low: 0, high: 100, point: null }, "0 sampai 100 dari 100"],
  ["a value just below a cut", { low: 79.97, high: 79.97, point: 79.97 }, "79,9 dari 100"],
])("a bar tells %s", (_, range, value) => {
  expect(barOf("Empati", range)).toEqual({
    label: "Empati",
    ...range,
    least: 0,
    marks: [],
    poles: null,
    about: "",
    answered: "",
    notes: [],
    value,
  });
});

test("a bar takes its marks, notes and least from the caller", () => {
  const extras: Partial<Bar> = { marks: [75], notes: [{ label: "Catatan", items: ["Satu"] }], least: -100 };
  expect(barOf("A", { low: 0, high: 0, point: 0 }, extras)).toMatchObject(extras);
});

const FULL = { "a-1": 5, "a-2": 3, "b-1": 2, "t-1": 1, "t-2": 1 };
const PART = { "a-1": 5, "b-1": 2, "t-1": 1 };

test.each<[string, Answers, object]>([
  ["certain", FULL, { low: 58.33333333333333, high: 58.33333333333333, point: 58.33333333333333 }],
  ["provisional", PART, { low: 41.66666666666667, high: 75, point: 75 }],
  ["insufficient", { "a-1": 5 }, { low: 33.33333333333333, high: 100, point: null }],
])("the headline of a %s verdict shows the fit with the bands' cuts", (status, answers, range) => {
  const section = sectionOf("headline", answers);
  expect(section.verdict.status).toBe(status);
  const [lead, paragraph, bars, note] = headlineBlocks(section);
  expect(lead).toEqual({ kind: "lead", text: words.verdict(section) });
  expect(paragraph).toEqual({ kind: "paragraph", text: words.status(section) });
  expect(note).toEqual({
    kind: "note",
    text: status === "certain" ? words.cuts : `${words.cuts} ${words.legend(status === "provisional")}`,
  });
  const bar = bars?.kind === "bars" ? bars.bars[0] : undefined;
  expect(bar).toMatchObject({ label: "Kecocokan", marks: [40, 60, 80], least: 0, notes: [] });
  for (const [key, value] of Object.entries(range)) {
    const shown = bar?.[key as "low"];
    if (value === null) expect(shown).toBeNull();
    else expect(shown).toBeCloseTo(value, 9);
  }
});

test("a scale tells what it is, its weight, and the answers that count most and least", () => {
  const [intro, bars] = scalesBlocks(sectionOf("scales", PART));
  expect(intro).toEqual({ kind: "paragraph", text: words.scalesIntro });
  expect(bars).toMatchObject({
    kind: "bars",
    bars: [
      {
        label: "Empati",
        value: "50 sampai 100 dari 100, perkiraan 100",
        about: "Uraiannya. 1 dari 2 dijawab, bobot 2.",
        answered: "1 dari 2",
        notes: [{ label: "Paling mendukung", items: ["Teks a-1 → Sangat sesuai"] }],
      },
      {
        label: "Sabar",
        value: "25 dari 100",
        about: "",
        answered: "1 dari 1",
        notes: [{ label: "Paling bisa dilatih", items: ["Teks b-1 → Tidak sesuai"] }],
      },
    ],
  });
});

test("a scale without answers says so once", () => {
  const [, bars] = scalesBlocks(sectionOf("scales", {}));
  expect(bars).toMatchObject({
    bars: [
      { about: "Uraiannya. 0 dari 2 dijawab, bobot 2.", notes: [] },
      { about: "0 dari 1 dijawab.", notes: [] },
    ],
  });
});

const BEHIND = { label: "Jawaban yang mendorongnya", items: ["Teks t-1 → Sangat sesuai"] };

test.each<[string, Answers, string, Bar["notes"]]>([
  ["triggered", { "t-1": 5, "t-2": 3 }, words.triggered({ triggered: "yes", triggerAt: 75 }), [BEHIND]],
  ["not triggered", { "t-1": 5, "t-2": 1 }, words.triggered({ triggered: "no", triggerAt: 75 }), []],
  [
    "open",
    { "t-1": 5 },
    `${words.triggered({ triggered: "open", triggerAt: 75 })} 1 dari 2 dijawab.`,
    [BEHIND],
  ],
])("an anti-trait that is %s shows its trigger and the answers behind it", (_, answers, about, notes) => {
  const [intro, bars] = antiTraitsBlocks(sectionOf("antiTraits", answers));
  expect(intro).toEqual({ kind: "paragraph", text: words.antiIntro });
  expect(bars).toMatchObject({ kind: "bars", bars: [{ label: "Cepat marah", marks: [75], about, notes }] });
});

test("changes name the band, the steps, and each answer from and to", () => {
  const section = sectionOf("changes", FULL);
  const blocks = changesBlocks(section);
  expect(blocks[0]).toEqual({ kind: "paragraph", text: words.changes(section) });
  const up = section.changes.findIndex(({ to }) => to === "good");
  expect(blocks[1 + up]).toEqual({
    kind: "table",
    caption: 'Menjadi "cocok" (1 langkah), misalnya bila:',
    columns: ["Pertanyaan", "Jawaban"],
    rows: [["Teks a-2", "Netral → Sesuai"]],
  });
  expect(blocks).toHaveLength(2 + section.changes.length);
  expect(blocks.at(-1)).toEqual({ kind: "note", text: words.changesNote });
});

test("without a certain verdict only a sentence is left of the changes", () => {
  const section = sectionOf("changes", {});
  expect(changesBlocks(section)).toEqual([{ kind: "paragraph", text: words.changes(section) }]);
});

test("an answer is quoted with its question; an unknown one is the question alone", () => {
  const section = sectionsOf(everyKind(), reportOf(everyKind(), { "arah-1": 2 })).find(
    ({ kind }) => kind === "answers",
  );
  const answers = section?.kind === "answers" ? section.scales.flatMap((scale) => scale.answers) : [];
  expect(answers.filter(({ item }) => item.scale === "orientation").map(quote)).toEqual([
    "Di sini ↔ Di sana → Cenderung: Di sini",
    "Begini ↔ Begitu",
  ]);
});
