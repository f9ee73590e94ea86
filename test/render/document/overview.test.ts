import { expect, test } from "vitest";
import { withPrecision } from "../../../src/core/profile/precision.ts";
import { buildReport } from "../../../src/core/report/build.ts";
import { sectionsOf } from "../../../src/core/report/sections-of.ts";
import { assess } from "../../../src/core/scoring/assess.ts";
import { overviewBlocks } from "../../../src/render/document/overview.ts";
import { rating, testProfile } from "../../core/fixtures.ts";

const profile = testProfile({
  traits: [{ id: "a", name: "Empati", holdAt: 30, items: [rating("a-1"), rating("a-2")] }],
  antiTraits: [{ id: "t", name: "Cepat marah", triggerAt: 80, items: [rating("t-1"), rating("t-2")] }],
});

function overviewOf(answers: Parameters<typeof assess>[1], given = profile) {
  const sections = sectionsOf(given, buildReport(given, assess(given, answers)));
  const [block] = sections.flatMap((section) => (section.kind === "overview" ? overviewBlocks(section) : []));
  if (block?.kind !== "overview") throw new Error("no overview");
  return block;
}

test("the fit, the traits and the anti-traits stand in groups, each told which way is good", () => {
  const { caption, columns, groups } = overviewOf({ "a-1": 4, "a-2": 4, "t-1": 2, "t-2": 1 });
  expect(caption).not.toBe("");
  expect(columns).toEqual(["Nilai", "Dari 100", "Goyangan", "Batas", "Dijawab"]);
  // Two ratings: 22.5 ÷ √2 is 15.9; the mean of two such scales: 11.25.
  expect(
    groups.map(({ title, rows }) => [title, rows.map(({ bar, cells }) => [bar.label, ...cells])]),
  ).toEqual([
    ["Rata-ratanya", [["Kecocokan", "81,3", "± 11,3", "–", "–"]]],
    ["Makin tinggi, makin mendukung", [["Empati", "75", "± 15,9", "30 ke bawah", "2 dari 2"]]],
    ["Makin tinggi, makin terasa berat", [["Cepat marah", "12,5", "± 15,9", "80 ke atas", "2 dari 2"]]],
  ]);
  expect(
    groups.map(({ rows }) => rows.map(({ bar }) => [bar.marks, bar.isHeavy, bar.zone !== null])),
  ).toEqual([[[[50, 65, 80], false, true]], [[[30], false, true]], [[[80], true, true]]]);
});

test("where a group's answers tell how far values wobble, that is said, and which do not go by it", () => {
  const errors = [{ scale: "a", standardError: 10 }];
  const given = withPrecision(profile, { respondents: 1200, errors });
  const sections = sectionsOf(given, buildReport(given, assess(given, { "a-1": 4, "a-2": 4 })));
  const blocks = sections.flatMap((section) => (section.kind === "overview" ? overviewBlocks(section) : []));
  expect(blocks.slice(1)).toEqual([
    {
      kind: "note",
      text: "Goyangan biasa sebagian diukur pada jawaban 1.200 orang. Yang tetap memakai patokan umum: Cepat marah.",
    },
  ]);
});

test("where no wobble is shown, nothing tells whose answers it was measured on", () => {
  const errors = [{ scale: "a", standardError: 10 }];
  const given = withPrecision(profile, { respondents: 1200, errors });
  const sections = sectionsOf(given, buildReport(given, assess(given, { "a-1": 4 })));
  const blocks = sections.flatMap((section) => (section.kind === "overview" ? overviewBlocks(section) : []));
  expect(blocks.map(({ kind }) => kind)).toEqual(["overview"]);
});

test("what is open is a range with its estimate; too few answers show no estimate of the fit", () => {
  const part = overviewOf({ "a-1": 4, "t-1": 2 });
  expect(part.groups.flatMap(({ rows }) => rows.map(({ cells }) => cells[0]))).toEqual([
    "37,5 sampai 87,5, perkiraan 75",
    "37,5 sampai 87,5, perkiraan 75",
    "12,5 sampai 62,5, perkiraan 25",
  ]);
  // How far a value wobbles is told once it is known.
  expect(part.groups.flatMap(({ rows }) => rows.map(({ cells }) => cells[1]))).toEqual(["–", "–", "–"]);
  const few = overviewOf({ "a-1": 4 });
  expect(few.groups.map(({ rows }) => rows[0]?.cells[0])).toEqual([
    "18,8 sampai 93,8",
    "37,5 sampai 87,5, perkiraan 75",
    "0 sampai 100",
  ]);
  expect(few.groups[0]?.rows[0]?.bar.zone).toBeNull();
});

test("a profile without anti-traits has no group of them", () => {
  const bare = testProfile({ traits: profile.traits });
  expect(overviewOf({}, bare).groups).toHaveLength(2);
});
