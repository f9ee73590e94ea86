import fc from "fast-check";
import { expect, test } from "vitest";
import type { Profile } from "../../../src/core/profile/profile.ts";
import type { Answers } from "../../../src/core/scoring/answers.ts";
import { columnsOf } from "../../../src/render/terminal/wrap.ts";
import { drawBrief } from "../../../src/render/text/brief.ts";
import { pageOf } from "../../../src/render/text/page.ts";
import { answered, profiles } from "../../core/arbitrary.ts";
import { everyKind, rating, testProfile } from "../../core/fixtures.ts";
import { holds } from "../../core/helpers.ts";
import {
  type AnswerSet,
  firstRole,
  fixtureAnswers,
  HOSTILE,
  plain,
  reportOf,
  UNSAFE,
  wordedWith,
} from "../helpers.ts";

const profile = firstRole();

function draw(of: Profile, answers: Answers, width: number, respondent: string | null = null): string[] {
  return drawBrief(pageOf({ width }), of, reportOf(of, answers, { respondent }));
}

function bar(sure: number, possible: number, rest: number, place = -1): string {
  const stretch = "░".repeat(possible);
  const marked = place < 0 ? stretch : `${stretch.slice(0, place)}┃${stretch.slice(place + 1)}`;
  return "█".repeat(sure) + marked + "·".repeat(rest);
}

test.each<[AnswerSet, number, string[]]>([
  [
    "full",
    40,
    [
      "Pendamping Kesejahteraan Masyarakat…",
      "Hasil: cocok · pasti menurut jawabanmu…",
      "Kecocokan: 68,1 dari 100",
      bar(27, 0, 13),
      "Paling mendukung: Empati (80)",
      "Paling bisa dilatih: Merencanakan dan…",
      "Tanda bahaya: tidak ada",
      'Batas terdekat: 6 langkah menuju "belum…',
      "Gambaran pekerjaan: 71,4 dari 100…",
      "Mulai dari: Urus satu acara kecil di RT…",
    ],
  ],
  [
    "full",
    80,
    [
      "Pendamping Kesejahteraan Masyarakat · Peserta: A-01",
      "Hasil: cocok · pasti menurut jawabanmu (56 dari 56 dijawab)",
      "Kecocokan: 68,1 dari 100",
      bar(54, 0, 26),
      "Paling mendukung: Empati (80)",
      "Paling bisa dilatih: Merencanakan dan mengoordinasi (58,3)",
      "Tanda bahaya: tidak ada",
      'Batas terdekat: 6 langkah menuju "belum jelas"',
      "Gambaran pekerjaan: 71,4 dari 100 · Arah: belum condong",
      "Mulai dari: Urus satu acara kecil di RT atau kelas dengan tabel siapa,…",
    ],
  ],
  [
    "part",
    80,
    [
      "Pendamping Kesejahteraan Masyarakat · Peserta: A-01",
      "Hasil: belum jelas · sementara (37 dari 56 dijawab)",
      "Kecocokan: 39,2 sampai 73,6 dari 100, perkiraan 59,7",
      bar(31, 28, 21, 17),
      "Paling mendukung: Empati (45 sampai 85)",
      "Paling bisa dilatih: Komunikasi (25 sampai 65)",
      "Tanda bahaya: tidak ada",
      "Pertanyaan yang tersisa masih bisa mengubah hasil.",
      "Gambaran pekerjaan: 57,1 sampai 85,7 dari 100 · Arah: belum condong",
      "Mulai dari: Jelaskan satu program, misalnya KIP, kepada nenek atau tetangga…",
    ],
  ],
  [
    "empty",
    120,
    [
      "Pendamping Kesejahteraan Masyarakat · Peserta: A-01",
      "Hasil: belum bisa disebut (0 dari 56 dijawab)",
      "Kecocokan: 0 sampai 100 dari 100",
      bar(0, 100, 0),
      "Tanda bahaya: belum jelas",
      "Pertanyaan yang tersisa masih bisa mengubah hasil.",
      "Gambaran pekerjaan: 0 sampai 100 dari 100 · Arah: belum condong",
      "Mulai dari: Minta izin ikut kader posyandu atau pendamping di desamu selama setengah hari, lalu…",
    ],
  ],
])("%s answers at %d columns", (set, width, lines) => {
  expect(draw(profile, fixtureAnswers(set), width, "A-01")).toEqual(lines);
});

const FULL_COLOUR = { width: 80, colour: 3 } as const;

test.each(["full", "part", "empty"] as const)("%s answers in colour say the same", (set) => {
  const report = reportOf(profile, fixtureAnswers(set));
  const [coloured, bare] = [FULL_COLOUR, { width: 80 }].map((options) =>
    drawBrief(pageOf(options), profile, report),
  );
  expect(coloured?.map(plain)).toEqual(bare);
});

const ONE_TRAIT = testProfile({ traits: [{ id: "a", name: "Sabar", items: [rating("a-1")] }] });
const ANTI_TRAIT = testProfile({
  antiTraits: [{ id: "t", name: "Cepat marah", items: [rating("t-1")] }],
  traits: [{ id: "a", name: "Sabar", items: [rating("a-1")] }],
});

test.each<[string, Profile, Answers, string[]]>([
  [
    "one trait, answered",
    ONE_TRAIT,
    { "a-1": 5 },
    [
      "Peran Uji",
      "Hasil: sangat cocok · pasti menurut jawabanmu (1 dari 1 dijawab)",
      "Kecocokan: 100 dari 100",
      bar(80, 0, 0),
      'Batas terdekat: 1 langkah menuju "cocok"',
    ],
  ],
  [
    "one trait, unanswered",
    ONE_TRAIT,
    {},
    [
      "Peran Uji",
      "Hasil: belum bisa disebut (0 dari 1 dijawab)",
      "Kecocokan: 0 sampai 100 dari 100",
      bar(0, 80, 0),
      "Pertanyaan yang tersisa masih bisa mengubah hasil.",
    ],
  ],
  [
    "an anti-trait that is triggered",
    ANTI_TRAIT,
    { "a-1": 5, "t-1": 5 },
    [
      "Peran Uji",
      "Hasil: belum jelas · pasti menurut jawabanmu (2 dari 2 dijawab)",
      "Kecocokan: 100 dari 100",
      bar(80, 0, 0),
      "Tanda bahaya: Cepat marah",
      'Batas terdekat: 2 langkah menuju "sangat cocok"',
    ],
  ],
])("a tiny profile: %s", (_, of, answers, lines) => {
  expect(draw(of, answers, 80)).toEqual(lines);
});

test("too few answers show no estimate", () => {
  const lines = draw(profile, { "empati-1": 5 }, 80);
  expect(lines[1]).toBe("Hasil: belum bisa disebut (1 dari 56 dijawab)");
  expect(lines.join("\n")).not.toMatch(/┃|perkiraan/);
});

test.each(HOSTILE)("%s are text, each line cut where the page ends", (_, text) => {
  for (const width of [40, 80, 120]) {
    const lines = draw(wordedWith(text), { "empati-1": 3 }, width, text);
    expect(lines.length).toBeLessThanOrEqual(10);
    expect(Math.max(...lines.map(columnsOf))).toBeLessThanOrEqual(Math.min(width, 100));
    expect(lines.filter((line) => UNSAFE.test(line) || line.includes("\n"))).toEqual([]);
  }
});

test("any profile and answers take ten lines at most, none wider than the page", () => {
  holds(
    fc.tuple(answered(profiles()), fc.constantFrom(40, 80, 120)),
    ([{ profile: generated, answers }, width]) => {
      const lines = draw(generated, answers, width);
      expect(lines.length).toBeGreaterThanOrEqual(5);
      expect(lines.length).toBeLessThanOrEqual(10);
      expect(Math.max(...lines.map(columnsOf))).toBeLessThanOrEqual(Math.min(width, 100));
      expect(lines.join("\n")).not.toMatch(/NaN|undefined|null|Infinity/);
    },
    0.3,
  );
});

test("every kind of scale fits in ten lines", () => {
  expect(draw(everyKind(), { "empati-1": 4, "arah-1": 1 }, 80).length).toBeLessThanOrEqual(10);
});
