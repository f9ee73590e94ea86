import { describe, expect, test } from "vitest";
import { type Item, listItems } from "../../src/core/profile/items.ts";
import type { Report } from "../../src/core/report/build.ts";
import { sectionsOf } from "../../src/core/report/sections-of.ts";
import type { Answers } from "../../src/core/scoring/answers.ts";
import { compareAnswers } from "../../src/core/scoring/compare.ts";
import { itemText, optionLabel } from "../../src/text/items.ts";
import { decimal, listed, rangeText } from "../../src/text/numbers.ts";
import { bandNames, headings, report as words } from "../../src/text/report.ts";
import { firstRole, fixtureAnswers, reportOf } from "./helpers.ts";
import { bare, READINGS } from "./told.ts";

const profile = firstRole();
const items = new Map(listItems(profile).map((item) => [item.id, item]));
const [full, part] = [fixtureAnswers("full"), fixtureAnswers("part")];

/** Every question with its last option: dangers glow, and the answers look careless. */
const last: Answers = Object.fromEntries(
  listItems(profile).map(({ id, options }) => [id, options.at(-1)?.value ?? null]),
);

const REPORTS: Record<string, Report> = {
  "full answers": reportOf(profile, full, { respondent: "A-01" }),
  "a third skipped": reportOf(profile, part),
  "one answer": reportOf(profile, { "empati-6": 5 }),
  "no answers": reportOf(profile, {}),
  "the last option everywhere": reportOf(profile, last),
  "before and after": reportOf(profile, full, { movements: compareAnswers(profile, part, full) }),
  "after and before": reportOf(profile, part, { movements: compareAnswers(profile, full, part) }),
};

interface Range {
  low: number;
  high: number;
  point: number | null;
}

function itemOf(id: string): Item {
  const item = items.get(id);
  if (!item) throw new Error(`no item ${id}`);
  return item;
}

/** A range with its estimate, where it has one that says more. */
function told(range: Range, unit = ""): string {
  const { low, high, point } = range;
  const estimate = point !== null && low !== high ? `, perkiraan ${decimal(point)}` : "";
  return `${rangeText(low, high)}${unit}${estimate}`;
}

/** Each figure of a JSON report, beside what it is of, as a person must be able to read it. */
function figuresOf(report: Report): string[] {
  return [
    ...verdictFigures(report),
    ...scaleFigures(report),
    ...roleFigures(report),
    ...changeFigures(report),
    ...answerFigures(report),
  ];
}

function verdictFigures({ profile: of, respondent, coverage, verdict, fit }: Report): string[] {
  // The model offers no estimate when too little was answered.
  const isShown = verdict.status !== "insufficient";
  const shown = isShown ? fit : { ...fit, point: null };
  const wobble = isShown && fit.low === fit.high ? `, goyangan biasa ± ${decimal(fit.standardError)}` : "";
  const { band, low, high, status, stepsToChange, nearEdge } = verdict;
  const { answered, items: asked } = coverage;
  const span = `"${bandNames[low]}" sampai "${bandNames[high]}"`;
  const head = status === "provisional" ? "Hasil sementara" : "Hasil";
  return [
    of.role,
    words.fingerprint(of.id, of.fingerprint),
    ...(respondent === null ? [] : [`Peserta: ${respondent}`]),
    answered === asked ? `semua ${asked} pertanyaan dijawab` : `${answered} dari ${asked} pertanyaan dijawab`,
    `Kecocokan ${told(shown, " dari 100")}${wobble}`,
    ...(status === "certain" ? [] : [span]),
    `${head}: ${band === null ? "belum bisa disimpulkan" : bandNames[band]}`,
    ...(stepsToChange === null ? [] : [`sedikitnya ${stepsToChange} langkah`]),
    ...(nearEdge ? ["menjawab lagi"] : []),
  ];
}

function scaleFigures({ traits, antiTraits, verdict }: Report): string[] {
  const all = [...traits, ...antiTraits];
  const held = all.filter(({ id }) => verdict.heldBy.includes(id)).map(({ name }) => name);
  return [
    ...all.flatMap((scale) => [
      `${scale.name} ${told(scale, " dari 100")}`,
      `${scale.name} ${scale.answered} dari ${scale.items} dijawab`,
    ]),
    // Beside the picture of all values stand their wobble and their floors.
    ...all.map((scale) => {
      const wobble = scale.low === scale.high ? ` ± ${decimal(scale.standardError)}` : "";
      return `${told(scale)}${wobble}`;
    }),
    ...all.flatMap((scale) => {
      const floor = "holdAt" in scale ? `${scale.holdAt} ke bawah` : `${scale.triggerAt} ke atas`;
      if (scale.holds === "no") return [];
      return verdict.heldBy.includes(scale.id) ? [`Menahan hasil: batasnya ${floor}.`] : [floor];
    }),
    ...(verdict.band === "unsure" && held.length > 0 ? [`menahan hasilnya: ${listed(held)}`] : []),
  ];
}

function roleFigures({ profile: { role }, realism, orientation }: Report): string[] {
  if (!realism || !orientation) throw new Error("the first role asks for both");
  const { low, high, point, leaning, role: other } = orientation;
  const estimate = point !== null && low !== high ? `, perkiraan ${decimal(point)}` : "";
  return [
    `${words.realism} ${told(realism, " dari 100")}`,
    `${words.realismScale} ${realism.answered} dari ${realism.items} dijawab`,
    ...realism.missed.map((id) => `✗ Keliru: "${itemText(itemOf(id))}" Kamu menjawab:`),
    `Arahmu ${words.between(low, high)}${estimate}`,
    point === null ? words.nothingChosen : words.leaning(leaning, role, other),
  ];
}

function changeFigures({ changes }: Report): string[] {
  return changes.flatMap(({ to, steps, answers }) => {
    if (steps > 6) return [words.farChange(to, steps)];
    return [
      words.change(to, steps),
      ...answers.map(({ id, from, to: target }) => {
        const item = itemOf(id);
        return `${itemText(item)} ${optionLabel(item, from)} → ${optionLabel(item, target)}`;
      }),
    ];
  });
}

function answerFigures({ answers, quality, progress }: Report): string[] {
  return [
    ...answers.map(({ id, answer, points, max }) => {
      const item = itemOf(id);
      const marks = item.kind === "statement" ? [" ✗ Keliru", "", " ✓ Tepat"] : [];
      return `${itemText(item)} ${optionLabel(item, answer)}${marks[points] ?? ""} ${decimal(points)} dari ${max}`;
    }),
    ...quality.flags.flatMap(({ code, items: flagged }) => [
      words.flags[code],
      ...flagged.slice(0, code === "inconsistent" ? 2 : 6).map((id) => itemText(itemOf(id))),
      ...(flagged.length > 6 && code !== "inconsistent" ? [`… dan ${flagged.length - 6} lagi.`] : []),
    ]),
    ...(progress?.answers ?? []).map(({ id, from, to }) => {
      const item = itemOf(id);
      const [old, current] = [from, to].map((value) =>
        value === null ? "belum dijawab" : optionLabel(item, value),
      );
      return `${itemText(item)} ${old} → ${current}`;
    }),
  ];
}

const CASES = Object.keys(READINGS).flatMap((format) =>
  Object.entries(REPORTS).map(([name, report]) => ({ format, name, report, read: READINGS[format] })),
);

describe.each(CASES)("$format, $name", ({ report, read }) => {
  const text = read?.(profile, report) ?? "";

  test("every section's title stands in the order of the report", () => {
    const titles = sectionsOf(profile, report).map(({ kind }) => bare(headings[kind]));
    // The page lists the titles once more, below the first section.
    let from = 0;
    const places = titles.map((title) => {
      const place = text.indexOf(title, from);
      from = place < 0 ? from : place + title.length;
      return place;
    });
    expect(titles.filter((_, index) => (places[index] ?? -1) < 0)).toEqual([]);
  });

  test("every figure of the JSON report is told beside what it is of", () => {
    const figures = figuresOf(report);
    expect(figures.length).toBeGreaterThan(29);
    expect(figures.filter((figure) => !text.includes(bare(figure)))).toEqual([]);
  });

  test("every value then and now is told with its step and its movement", () => {
    const { progress } = report;
    if (!progress) {
      expect(text).not.toContain(bare(headings.since));
      return;
    }
    const { low, high, band, status } = progress.before.verdict;
    const before = { ...progress.before.fit, ...(status === "insufficient" && { point: null }) };
    const name = band === null ? `${bandNames[low]} sampai ${bandNames[high]}` : bandNames[band];
    expect(text).toContain(bare(`Hasil dulu: ${name} (${told(before)}).`));
    const start = text.lastIndexOf(bare("Nilai dulu dan sekarang"));
    expect(text.slice(start).toLowerCase()).toContain(bare("beda yang wajar"));
    const labels = progress.scales.map((scale) => bare(labelOf(scale)));
    let from = start;
    const places = labels.map((label) => {
      from = text.indexOf(label, from + 1);
      return from;
    });
    for (const [index, scale] of progress.scales.entries()) {
      const slice = text.slice(places[index], places[index + 1]);
      const isHeavy = scale.kind === "antiTrait";
      const moved = {
        up: isHeavy ? "lebih berat" : "naik",
        down: isHeavy ? "lebih ringan" : "turun",
        steady: "masih wajar",
        unclear: "belum bisa dibandingkan",
      };
      const pieces = [
        labelOf(scale),
        told(scale.before),
        told(scale.after),
        moved[scale.moved],
        decimal(scale.wobble),
      ];
      expect(pieces.filter((piece) => !slice.includes(bare(piece)))).toEqual([]);
    }
  });
});

function labelOf({ name, kind }: { name: string; kind: string }): string {
  if (kind === "realism") return words.realism;
  return kind === "orientation" ? `Arah ke ${name}` : name;
}

test.each(Object.keys(READINGS))("%s of other answers tells other figures", (format) => {
  const [one, other] = [REPORTS["full answers"], REPORTS["the last option everywhere"]];
  if (!one || !other) throw new Error("no reports");
  const text = READINGS[format]?.(profile, other) ?? "";
  expect(figuresOf(one).filter((figure) => !text.includes(bare(figure))).length).toBeGreaterThan(55);
});
