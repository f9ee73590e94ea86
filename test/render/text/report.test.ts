import fc from "fast-check";
import { expect, test } from "vitest";
import { listItems } from "../../../src/core/profile/items.ts";
import type { Report } from "../../../src/core/report/build.ts";
import { compareAnswers } from "../../../src/core/scoring/compare.ts";
import { columnsOf } from "../../../src/render/terminal/wrap.ts";
import { renderText, textSections } from "../../../src/render/text/report.ts";
import { decimal, rangeText } from "../../../src/text/numbers.ts";
import { headings } from "../../../src/text/report.ts";
import { answered, profiles } from "../../core/arbitrary.ts";
import { everyKind, testProfile } from "../../core/fixtures.ts";
import { at, holds, SLOW } from "../../core/helpers.ts";
import {
  type AnswerSet,
  firstRole,
  fixtureAnswers,
  HOSTILE,
  linesOf,
  plain,
  reportOf,
  squeezed,
  UNSAFE,
  widest,
  wordedWith,
} from "../helpers.ts";

const profile = firstRole();
const SETS: AnswerSet[] = ["full", "part", "empty"];

/** The whole report as text. */
function renderWhole(...[of, report, options]: Parameters<typeof renderText>): string {
  return renderText(of, report, { ...options, full: true });
}

function fixtureReport(set: AnswerSet): Report {
  return reportOf(profile, fixtureAnswers(set), { respondent: `peserta-${set}` });
}

const CASES = SETS.flatMap((set) =>
  [40, 80, 120].flatMap((width) => ([0, 3] as const).map((colour) => [set, width, colour] as const)),
);

test.each(CASES)("%s answers at %d columns with colour %d keep the layout", (set, width, colour) => {
  const report = fixtureReport(set);
  const drawn = renderWhole(profile, report, { width, colour });
  expect(widest(drawn)).toBeLessThanOrEqual(width);
  expect(plain(drawn)).toBe(renderWhole(profile, report, { width, colour: 0 }));
  expect(drawn.includes("\u001b[")).toBe(colour > 0);
  expect(plain(drawn)).toMatch(/[^\n]\n$/);
  expect(linesOf(drawn).filter((line) => line !== line.trimEnd())).toEqual([]);
  expect(linesOf(drawn).slice(0, width === 40 ? 3 : 2)).toEqual(
    width === 40
      ? ["Laporan kecocokan: Pendamping", "Kesejahteraan Masyarakat", `Peserta: peserta-${set}`]
      : ["Laporan kecocokan: Pendamping Kesejahteraan Masyarakat", `Peserta: peserta-${set}`],
  );
});

/** The headings of a drawing: the lines with a rule of their own length below. */
function titles(drawn: string): string[] {
  const lines = linesOf(drawn);
  return lines.filter((line, index) => line !== "" && lines[index + 1] === "─".repeat(columnsOf(line)));
}

test.each(SETS)("the sections of %s answers stand in the order of the contract", (set) => {
  expect(titles(renderWhole(profile, fixtureReport(set), { width: 80 }))).toEqual([
    headings.glance,
    headings.overview,
    headings.scales,
    headings.antiTraits,
    headings.changes,
    headings.misconceptions,
    headings.expectations,
    headings.comparison,
    headings.duties,
    headings.conditions,
    headings.paths,
    headings.nextSteps,
    headings.quality,
    headings.answers,
    headings.about,
    headings.sources,
  ]);
});

test("sections that a profile has nothing for are left out, and no respondent leaves no line", () => {
  const small = testProfile({
    traits: [{ id: "a", name: "Sabar", items: [{ id: "a-1", text: "Sabar?", responses: "ya-tidak" }] }],
  });
  const drawn = renderWhole(small, reportOf(small, { "a-1": 2 }), {});
  expect(titles(drawn)).toEqual([
    headings.glance,
    headings.overview,
    headings.scales,
    headings.changes,
    headings.quality,
    headings.answers,
    headings.about,
  ]);
  expect(drawn).not.toContain("Peserta");
});

test("earlier answers add their section after the summary", () => {
  const before = fixtureAnswers("part");
  const after = fixtureAnswers("full");
  const movements = compareAnswers(profile, before, after);
  const report = reportOf(profile, after, { movements });
  for (const width of [40, 80]) {
    const drawn = renderWhole(profile, report, { width });
    expect(titles(drawn).slice(0, 3)).toEqual([headings.glance, headings.since, headings.overview]);
    expect(widest(drawn)).toBeLessThanOrEqual(width);
  }
  const lines = linesOf(renderWhole(profile, report, { width: 80 }));
  const row = lines.slice(lines.indexOf("Nilai dulu dan sekarang"));
  const { fit: fitThen, verdict } = report.progress?.before ?? {};
  const { standardError: _, ...current } = report.fit;
  const { wobble = 0 } = report.progress?.fit ?? {};
  const { low, high, point: estimate } = fitThen ?? { low: 0, high: 0, point: null };
  const point = verdict?.status === "insufficient" ? null : estimate;
  expect(row.slice(2, 8)).toEqual([
    `Kecocokan${" ".repeat(48)}belum bisa dibandingkan`,
    `dulu      ${cellsOf({ low, high, point }, 70)}`,
    `          ${rangeText(low, high)}${point === null ? "" : `, perkiraan ${decimal(point)}`}`,
    `sekarang  ${cellsOf({ ...current, point: current.low === current.high ? null : current.point }, 70)}`,
    expect.stringMatching(/^ {10}\d/),
    `          beda yang wajar sampai ${decimal(wobble)}`,
  ]);
});

/** The bars of a drawing by label: the value's words, and the cells below. */
function barsOf(drawn: string): Map<string, { value: string; cells: string }> {
  const lines = linesOf(drawn);
  const found = lines.flatMap((line, index) => {
    const cells = lines[index + 1] ?? "";
    const [, label, value] = /^(\S.*?) {2,}(\S.*)$/.exec(line) ?? [];
    if (label === undefined || value === undefined || !/^[█▓░▒┃·─●]+$/.test(cells)) return [];
    return [[label, { value, cells }] as const];
  });
  return new Map(found);
}

interface Cells {
  low: number;
  high: number;
  point: number | null;
  /** Where it has a zone. */
  standardError?: number;
  isHeavy?: boolean;
}

function cellsOf({ low, high, point, standardError, isHeavy = false }: Cells, width: number): string {
  const cell = (value: number) => Math.round((value / 100) * width);
  const [sure, possible] = [cell(low), cell(high) - cell(low)];
  const full = isHeavy ? "▓" : "█";
  const cells = [...full.repeat(sure), ..."░".repeat(possible), ..."·".repeat(width - sure - possible)];
  if (point === null) return cells.join("");
  if (standardError !== undefined && low === high) {
    const last = Math.min(cell(Math.min(100, point + standardError)), width - 1);
    cells.fill("▒", cell(Math.max(0, point - standardError)), last + 1);
    cells[Math.min(cell(point), width - 1)] = "┃";
  } else if (possible > 0) cells[Math.min(cell(point), sure + possible - 1)] = "┃";
  return cells.join("");
}

const WIDTHS_OF_BARS = [
  ["full", 80, 80],
  ["part", 80, 80],
  ["empty", 80, 80],
  ["full", 120, 100],
  ["part", 120, 100],
] as const;

test.each(WIDTHS_OF_BARS)("the bars of %s answers at %d columns equal the numbers", (set, width, page) => {
  const report = fixtureReport(set);
  const bars = barsOf(renderWhole(profile, report, { width }));
  const { fit, traits, antiTraits, realism, orientation, verdict } = report;
  const shownFit = { ...fit, point: verdict.status === "insufficient" ? null : fit.point };
  const all = [
    {
      name: "Kecocokan",
      wobble: fit.low !== fit.high ? "" : `, goyangan biasa ± ${decimal(fit.standardError)}`,
      ...shownFit,
    },
    ...traits,
    ...antiTraits.map((scale) => ({ ...scale, isHeavy: true })),
    ...(realism ? [{ name: "Gambaranmu tentang pekerjaan ini", ...realism }] : []),
  ];
  expect(all).toHaveLength(11);
  for (const { name, ...range } of all) {
    const { low, high, point } = range;
    const estimate = point !== null && low !== high ? `, perkiraan ${decimal(point)}` : "";
    expect(bars.get(name)).toEqual({
      value: `${rangeText(low, high)} dari 100${estimate}${"wobble" in range ? range.wobble : ""}`,
      cells: cellsOf(range, page),
    });
  }
  const { low = 0, high = 0, point = null } = orientation ?? {};
  const estimate = point !== null && low !== high ? `, perkiraan ${decimal(point)}` : "";
  expect(bars.get("Arahmu")?.value).toBe(`${rangeText(low, high)} (antara −100 dan 100)${estimate}`);
});

test.each(SETS)("every other figure of %s answers' report is told", (set) => {
  const report = fixtureReport(set);
  const told = plain(renderWhole(profile, report, { width: 120 })).replace(/\s+/g, " ");
  const { coverage, antiTraits, traits, changes, answers, verdict } = report;
  const { answered: given, items: asked } = coverage;
  const counted = given === asked ? `semua ${asked} pertanyaan` : `${given} dari ${asked} pertanyaan`;
  expect(told).toContain(counted);
  for (const { triggerAt } of antiTraits) expect(told).toContain(`↑${triggerAt}`);
  for (const { holdAt } of traits) expect(told).toContain(`↑${holdAt}`);
  for (const scale of [...traits, ...antiTraits].filter((each) => each.answered < each.items)) {
    expect(told).toContain(`${scale.answered} dari ${scale.items} dijawab.`);
  }
  for (const { steps } of changes) {
    expect(told).toContain(steps > 6 ? `perlu sedikitnya ${steps} langkah` : `(${steps} langkah)`);
  }
  if (verdict.stepsToChange !== null) expect(told).toContain(`sedikitnya ${verdict.stepsToChange} langkah`);
  const lists = told.slice(told.indexOf(headings.answers));
  const items = new Map(listItems(profile).map((item) => [item.id, item]));
  for (const { id, points, max } of answers) {
    const item = items.get(id);
    const question = item?.kind === "comparison" ? `${item.this} ↔ ${item.other}` : item?.text;
    const row = lists.slice(lists.indexOf(question ?? "?"));
    expect(/ · (−?\d+ dari \d+)/.exec(row)?.[1]).toBe(`${decimal(points)} dari ${max}`);
  }
});

test("no line ends in a mark that joins it to the next", () => {
  for (const set of SETS) {
    for (const width of [40, 47, 80]) {
      const lines = linesOf(renderWhole(profile, fixtureReport(set), { width }));
      expect(lines.filter((line) => /[→↔]$| ·$/.test(line))).toEqual([]);
    }
  }
});

test.each(HOSTILE)("%s in the profile and the respondent are text", (_, text, read) => {
  const worded = wordedWith(text);
  const answers = { "minat-1": 2, "empati-1": 3, "sabar-1": 5, "uang-1": true, "arah-1": 1 } as const;
  const report = reportOf(worded, answers, { respondent: text });
  for (const width of [40, 80]) {
    const drawn = renderWhole(worded, report, { width, colour: 0 });
    expect(widest(drawn)).toBeLessThanOrEqual(width);
    expect(UNSAFE.exec(drawn)).toBeNull();
    expect(linesOf(drawn).filter((line) => line !== line.trimEnd())).toEqual([]);
    expect(squeezed(drawn)).toContain(squeezed(`Laporan kecocokan: ${read} Peserta: ${read}`));
    expect(squeezed(drawn)).toContain(`${read}→${read}`);
    expect(titles(drawn)).toHaveLength(14);
    expect(plain(renderWhole(worded, report, { width, colour: 3 }))).toBe(drawn);
  }
});

test("a report of any profile and answers fits the page and never shows what is missing", SLOW, () => {
  const cases = fc.tuple(answered(profiles()), fc.integer({ min: 40, max: 120 }));
  holds(
    cases,
    ([{ profile: generated, answers }, width]) => {
      const report = reportOf(generated, answers);
      const drawn = renderWhole(generated, report, { width, colour: 0 });
      expect(widest(drawn)).toBeLessThanOrEqual(width);
      expect(UNSAFE.exec(drawn)).toBeNull();
      expect(/NaN|undefined|null|Infinity|\[object/.exec(drawn)).toBeNull();
      expect(linesOf(drawn).filter((line) => line !== line.trimEnd())).toEqual([]);
      expect(plain(renderWhole(generated, report, { width, colour: 1 }))).toBe(drawn);
    },
    0.2,
  );
});

test("without options the page is 80 columns wide and plain", () => {
  const every = everyKind();
  const report = reportOf(every, {});
  expect(renderWhole(every, report, {})).toBe(renderWhole(every, report, { width: 80, colour: 0 }));
  expect(
    at(
      linesOf(renderWhole(every, report, {})).filter((line) => line.startsWith("░")),
      0,
    ),
  ).toBe("░".repeat(80));
});

test("below the first screen each section can be read by itself, as the whole report has it", () => {
  const report = fixtureReport("full");
  const whole = renderWhole(profile, report, { width: 60 });
  const sections = textSections(profile, report, { width: 60 });
  expect([headings.glance, ...sections.map(({ title }) => title)]).toEqual(titles(whole));
  for (const { title, lines } of sections) {
    expect(lines[0]).toBe(title);
    expect(whole).toContain(`\n\n\n${lines.join("\n")}\n`);
  }
});
