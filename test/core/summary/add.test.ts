import { expect, test } from "vitest";
import { listItems } from "../../../src/core/profile/items.ts";
import type { Profile } from "../../../src/core/profile/profile.ts";
import { type Assessment, assess, type Range } from "../../../src/core/scoring/assess.ts";
import { BINS, type Distribution, MOST_ROWS } from "../../../src/core/summary/shape.ts";
import type { KnownAnswers } from "../arbitrary.ts";
import { everyKind, rating, testProfile } from "../fixtures.ts";
import { holds, SLOW } from "../helpers.ts";
import { alike, groups, summaryOf } from "./groups.ts";

/** Two ratings of one trait, and two of an anti-trait: every eighth of the points can be reached. */
const two = testProfile({
  traits: [{ id: "a", name: "A", items: [rating("a-1"), rating("a-2")] }],
  antiTraits: [{ id: "b", name: "B", items: [rating("b-1"), rating("b-2")] }],
});

const COMPLETE = { "a-1": 5, "a-2": 4, "b-1": 1, "b-2": 2 };

function one(answers: KnownAnswers, profile: Profile = two) {
  return summaryOf({ profile, members: [{ respondent: "A-01", answers }] });
}

/** A distribution as a line: the bins, estimates with a tilde, and how many are unknown. */
function shown({ sure, estimated, unknown }: Distribution): string {
  const bins = (counts: number[], mark: string) =>
    counts.flatMap((count, bin) => (count > 0 ? [`${mark}${bin}:${count}`] : []));
  return [...bins(sure, ""), ...bins(estimated, "~"), ...(unknown > 0 ? [`?:${unknown}`] : [])].join(" ");
}

/** One respondent in the bin of this number, of bins of five points. */
function inBin(bin: number): Pick<Distribution, "sure" | "estimated" | "unknown"> {
  const sure = Array.from({ length: 20 }, (_, index) => (index === bin ? 1 : 0));
  return { sure, estimated: new Array(20).fill(0), unknown: 0 };
}

test("one whole set of answers is counted once everywhere", () => {
  expect(one(COMPLETE)).toEqual({
    version: 1,
    profile: { id: "peran-uji", role: "Peran Uji", fingerprint: two.fingerprint },
    respondents: 1,
    badRecords: 0,
    complete: 1,
    verdicts: {
      certain: { low: 0, unsure: 0, good: 0, strong: 1 },
      provisional: { low: 0, unsure: 0, good: 0, strong: 0 },
      insufficient: 0,
    },
    // 87.5 is in the eighteenth bin, 12.5 in the third.
    fit: inBin(17),
    traits: [{ id: "a", name: "A", holdAt: 25, ...inBin(17), yes: 0, no: 1, open: 0 }],
    antiTraits: [{ id: "b", name: "B", triggerAt: 75, ...inBin(2), yes: 0, no: 1, open: 0 }],
    realism: null,
    statements: [],
    leaning: null,
    quality: { flagged: 0, flags: { "long-string": 0, inconsistent: 0, "low-variance": 0 } },
    items: ["a-1", "a-2", "b-1", "b-2"].map((id) => ({ id, texts: [`Teks ${id}`], skipped: 0 })),
    rows: [
      {
        respondent: "A-01",
        status: "certain",
        low: "strong",
        high: "strong",
        band: "strong",
        fit: { low: 87.5, high: 87.5, point: 87.5 },
        traits: [87.5],
        antiTraits: [12.5],
        holds: { traits: ["no"], antiTraits: ["no"] },
        realism: null,
      },
    ],
    groups: [],
  });
});

test.each<[KnownAnswers, string, string]>([
  [{ "a-1": 1, "a-2": 1 }, "0:1", "?:1"],
  [{ "a-1": 5, "a-2": 5, "b-1": 5, "b-2": 4 }, "19:1", "17:1"],
  [{ "a-1": 3 }, "~10:1", "?:1"],
  [{ "b-1": 5 }, "?:1", "~19:1"],
  [{}, "?:1", "?:1"],
])("%j lies in the bins %s and %s", (answers, trait, antiTrait) => {
  const { traits, antiTraits } = one(answers);
  expect([...traits, ...antiTraits].map(shown)).toEqual([trait, antiTrait]);
});

test.each([
  [1, 0],
  [2, 2],
  [4, 6],
  [5, 8],
  [7, 12],
  [9, 16],
  [10, 18],
  [11, 19],
])("option %d of eleven lies in bin %d: an edge belongs to the upper bin, 100 to the last", (answer, bin) => {
  const responses = { sebelas: Array.from({ length: 11 }, (_, index) => `Pilihan ${index}`) };
  const items = [rating("a-1", { responses: "sebelas" })];
  const summary = one({ "a-1": answer }, testProfile({ responses, traits: [{ id: "a", name: "A", items }] }));
  expect([summary.fit, ...summary.traits].map(shown)).toEqual([`${bin}:1`, `${bin}:1`]);
});

test("statements, leaning and skipped questions are counted by what was answered", () => {
  const profile = everyKind();
  const members = [
    { "uang-1": true, "cepat-1": true, "arah-1": 1, "arah-2": 1 },
    { "uang-1": "belum-tahu" as const, "cepat-1": false, "arah-1": 5, "arah-2": 5 },
    { "uang-1": true, "arah-1": 3 },
  ].map((answers) => ({ respondent: null, answers }));
  const summary = summaryOf({ profile, members });
  expect(summary.statements).toEqual([
    {
      id: "uang-1",
      text: "Hanya uang",
      answer: false,
      reason: "Karena",
      missed: 2,
      undecided: 1,
      known: 0,
      unknown: 0,
    },
    {
      id: "cepat-1",
      text: "Lama",
      answer: true,
      reason: "Lama",
      missed: 1,
      undecided: 0,
      known: 1,
      unknown: 1,
    },
  ]);
  expect(summary.leaning).toEqual({ role: "Pekerja Sosial", this: 1, other: 1, open: 1 });
  expect(summary.realism && shown(summary.realism)).toBe("5:1 10:1 ~0:1");
  expect(summary.complete).toBe(0);
  const skipped = Object.fromEntries(summary.items.map((item) => [item.id, item.skipped]));
  expect(skipped).toMatchObject({ "empati-1": 3, "uang-1": 0, "cepat-1": 1, "arah-1": 0, "arah-2": 1 });
  expect(summary.items.find(({ id }) => id === "arah-1")?.texts).toEqual(["Di sini", "Di sana"]);
});

test("bad records are counted apart", () => {
  const members = [{ respondent: "A-01", answers: COMPLETE }];
  const summary = summaryOf({ profile: two, members }, [null, "XI-2"]);
  expect([summary.respondents, summary.badRecords]).toEqual([1, 2]);
  expect(summary.groups).toMatchObject([{ group: "XI-2", respondents: 0, badRecords: 1 }]);
});

test(`the first ${MOST_ROWS} respondents get a row, everyone is counted`, () => {
  const summary = summaryOf(alike(two, COMPLETE, MOST_ROWS + 50));
  expect(summary.respondents).toBe(MOST_ROWS + 50);
  expect(summary.rows.map(({ respondent }) => respondent)).toEqual(
    Array.from({ length: MOST_ROWS }, (_, index) => `${index + 1}`),
  );
});

test.each([
  ["A-01", "A-01"],
  ["x".repeat(80), "x".repeat(80)],
  ["x".repeat(81), `${"x".repeat(79)}…`],
  ["😀".repeat(1000), `${"😀".repeat(79)}…`],
  [null, null],
])("the id %s is kept short", (respondent, kept) => {
  const summary = summaryOf({ profile: two, members: [{ respondent, answers: COMPLETE }] });
  expect(summary.rows.map((row) => row.respondent)).toEqual([kept]);
});

/** The lower ends of the bins. */
const EDGES = Array.from({ length: BINS }, (_, bin) => 5 * bin);

/** The distribution of ranges, counted bin by bin: from its lower end, and up to the next one's. */
function distribution(ranges: readonly (Range & { isWhole: boolean })[]): Distribution {
  const known = ranges.flatMap(({ point, isWhole }) => (point === null ? [] : [{ point, isWhole }]));
  const counted = (wanted: boolean) =>
    EDGES.map((edge) => {
      const next = edge === 95 ? 101 : edge + 5;
      return known.filter(({ point, isWhole }) => isWhole === wanted && point >= edge && point < next).length;
    });
  return { sure: counted(true), estimated: counted(false), unknown: ranges.length - known.length };
}

test("a summary counts what the single reports say", SLOW, () => {
  holds(
    groups(8),
    ({ profile, members }) => {
      const summary = summaryOf({ profile, members });
      const reports = members.map(({ answers }) => assess(profile, answers));
      const count = (holdsFor: (report: Assessment) => boolean) => reports.filter(holdsFor).length;
      expect(summary.respondents).toBe(members.length);
      expect(summary.complete).toBe(count(({ coverage }) => coverage.answered === coverage.items));
      for (const status of ["certain", "provisional"] as const) {
        for (const band of ["low", "unsure", "good", "strong"] as const) {
          expect(summary.verdicts[status][band]).toBe(
            count(({ verdict }) => verdict.status === status && verdict.band === band),
          );
        }
      }
      expect(summary.verdicts.insufficient).toBe(count(({ verdict }) => verdict.status === "insufficient"));
      expect(summary.fit).toEqual(
        distribution(reports.map(({ fit }) => ({ ...fit, isWhole: fit.low === fit.high }))),
      );
      for (const [index, scale] of [...summary.traits, ...summary.antiTraits].entries()) {
        const results = reports.flatMap(({ traits, antiTraits }) => [...traits, ...antiTraits][index] ?? []);
        const { sure, estimated, unknown } = scale;
        expect({ sure, estimated, unknown }).toEqual(
          distribution(results.map((result) => ({ ...result, isWhole: result.answered === result.items }))),
        );
      }
      for (const { id, yes, no, open } of [...summary.traits, ...summary.antiTraits]) {
        const found = reports.flatMap(({ traits, antiTraits }) =>
          [...traits, ...antiTraits].filter((one) => one.id === id),
        );
        const counted = (hold: string) => found.filter(({ holds: one }) => one === hold).length;
        expect([yes, no, open]).toEqual([counted("yes"), counted("no"), counted("open")]);
      }
      for (const { id, missed } of summary.statements) {
        expect(missed).toBe(count(({ realism }) => realism?.missed.includes(id) ?? false));
      }
      for (const leaning of ["this", "other", "open"] as const) {
        const counted = count(({ orientation }) => orientation?.leaning === leaning);
        expect(summary.leaning?.[leaning] ?? 0).toBe(counted);
      }
      expect(summary.quality.flagged).toBe(count(({ quality }) => quality.flags.length > 0));
      for (const [code, counted] of Object.entries(summary.quality.flags)) {
        expect(counted).toBe(count(({ quality }) => quality.flags.some((flag) => flag.code === code)));
      }
      for (const [index, { id, skipped }] of summary.items.entries()) {
        expect(id).toBe(listItems(profile)[index]?.id);
        expect(skipped).toBe(members.filter(({ answers }) => (answers[id] ?? null) === null).length);
      }
      expect(summary.rows).toEqual(
        reports.map(({ verdict, fit, traits, antiTraits, realism }, index) => ({
          respondent: members[index]?.respondent,
          status: verdict.status,
          low: verdict.low,
          high: verdict.high,
          band: verdict.band,
          fit: { low: fit.low, high: fit.high, point: fit.point },
          traits: traits.map(({ point }) => point),
          antiTraits: antiTraits.map(({ point }) => point),
          holds: {
            traits: traits.map(({ holds: hold }) => hold),
            antiTraits: antiTraits.map(({ holds: hold }) => hold),
          },
          realism: realism?.point ?? null,
        })),
      );
    },
    0.3,
  );
});
