import { expect, test } from "vitest";
import type { SectionKind } from "../../../src/core/report/sections.ts";
import { compareAnswers } from "../../../src/core/scoring/compare.ts";
import type { Block, ReportDocument } from "../../../src/render/document/blocks.ts";
import { documentOf, pageDocumentOf } from "../../../src/render/document/build.ts";
import { headings } from "../../../src/text/report.ts";
import { everyKind } from "../../core/fixtures.ts";
import { firstRole, fixtureAnswers, HOSTILE, neighboursLike, reportOf, wordedWith } from "../helpers.ts";

const ORDER: SectionKind[] = [
  "glance",
  "since",
  "overview",
  "scales",
  "antiTraits",
  "changes",
  "misconceptions",
  "expectations",
  "comparison",
  "duties",
  "conditions",
  "paths",
  "nextSteps",
  "quality",
  "answers",
  "about",
  "sources",
  "neighbours",
];

function wholeDocument(): ReportDocument {
  const profile = firstRole();
  const answers = fixtureAnswers("full");
  const movements = compareAnswers(profile, fixtureAnswers("part"), answers);
  const report = reportOf(profile, answers, { respondent: "A-01", group: "XI-2", movements });
  return documentOf(profile, report, { neighbours: neighboursLike(profile, report) });
}

test("every kind of section builds, in reading order, under its own heading", () => {
  const { title, respondent, group, sections } = wholeDocument();
  expect(title).toBe("Laporan kecocokan: Pendamping Kesejahteraan Masyarakat");
  expect([respondent, group]).toEqual(["Peserta: A-01", "Kelompok: XI-2"]);
  expect(sections.map(({ kind, title: heading }) => [kind, heading])).toEqual(
    ORDER.map((kind) => [kind, headings[kind]]),
  );
  expect([...ORDER].sort()).toEqual(Object.keys(headings).sort());
});

test.each<[SectionKind, Block["kind"][]]>([
  ["glance", ["paragraph", "lead", "paragraph", "bars", "note", "points", "note"]],
  ["since", ["lead", "paragraph", "movements", "note", "table"]],
  ["overview", ["overview"]],
  ["scales", ["paragraph", "bars"]],
  ["antiTraits", ["paragraph", "bars"]],
  ["misconceptions", ["bars", "claims"]],
  ["expectations", ["claims"]],
  ["comparison", ["lead", "sides", "note"]],
  ["duties", ["table"]],
  ["conditions", ["points"]],
  ["paths", ["points"]],
  ["nextSteps", ["paragraph", "checklist"]],
  ["neighbours", ["paragraph", "points", "note"]],
  ["quality", ["paragraph", "note"]],
  ["answers", ["groupedTable"]],
  ["about", ["paragraph", "paragraph", "paragraph", "paragraph", "paragraph", "note"]],
  ["sources", ["note", "sources"]],
])("%s is made of its blocks", (kind, blocks) => {
  const section = wholeDocument().sections.find((each) => each.kind === kind);
  expect(section?.blocks.map((block) => block.kind)).toEqual(blocks);
});

test("all but the first screen, what moved, and the picture may be folded", () => {
  const open = wholeDocument().sections.filter(({ isFolded }) => !isFolded);
  expect(open.map(({ kind }) => kind)).toEqual(["glance", "since", "overview"]);
});

test.each([
  [undefined, null],
  ["2026-11-25", "Dibuat 25 November 2026"],
])("the day %s is told as %s", (date, made) => {
  const day = date === undefined ? {} : { date };
  expect(documentOf(everyKind(), reportOf(everyKind(), {}), day).made).toBe(made);
});

test.each([
  [null, null, undefined, null],
  ["A-01", null, undefined, "Peserta: A-01"],
  [null, "XI-2", undefined, "Kelompok: XI-2"],
  [null, null, "2026-11-25", "Dibuat 25 November 2026"],
  ["A-01", "XI-2", "2026-01-05", "Peserta: A-01 · Kelompok: XI-2 · Dibuat 5 Januari 2026"],
])(
  "of the respondent %s in %s on %s a page tells %s below its title",
  (respondent, group, date, subtitle) => {
    const day = date === undefined ? {} : { date };
    const report = reportOf(everyKind(), {}, { respondent, group });
    expect(pageDocumentOf(everyKind(), report, day).subtitle).toBe(subtitle);
  },
);

test("nobody named leaves the respondent null", () => {
  expect(documentOf(everyKind(), reportOf(everyKind(), {})).respondent).toBeNull();
});

test.each(HOSTILE)("%s keep no control characters in a document", (_, text) => {
  const profile = wordedWith(text);
  const report = reportOf(profile, { "empati-1": 4 }, { respondent: text });
  const steering = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
  const texts: string[] = [];
  const neighbours = neighboursLike(profile, report, [text]);
  JSON.stringify(documentOf(profile, report, { neighbours }), (_key, value) => {
    if (typeof value === "string") texts.push(value);
    return value;
  });
  expect(texts.length).toBeGreaterThan(50);
  expect(texts.filter((each) => steering.test(each))).toEqual([]);
});
