import { expect, test } from "vitest";
import { listItems } from "../../../src/core/profile/items.ts";
import type { Answers } from "../../../src/core/scoring/answers.ts";
import { parentHead, parentSheet } from "../../../src/render/classroom/parents.ts";
import { sheetsFoot } from "../../../src/render/classroom/sheet.ts";
import { parents as words } from "../../../src/text/parents.ts";
import { sampleClass } from "../../core/classroom/classrooms.ts";
import { completeWith } from "../../core/helpers.ts";
import { firstRole, fixtureAnswers, HOSTILE, reportOf, wordedWith } from "../helpers.ts";
import { attributeOf, elementsOf, readingOf } from "../html/pages.ts";
import { OPTIONS } from "./pages.ts";

const profile = firstRole();

function textFor(answers: Answers): string {
  return readingOf(parentSheet(profile, reportOf(profile, answers), OPTIONS));
}

const BEST = completeWith(profile, {}, "best");
const WORST = completeWith(profile, {}, "worst");

/** All at their best, but for one scale, which then holds. */
const HELD = Object.fromEntries(
  listItems(profile).map(({ id, scale }) => [id, (scale === "empati" ? WORST : BEST)[id] ?? 1]),
);

test.each<[string, Answers, string]>([
  ["the best answers", BEST, "sangat mirip dengan yang dibutuhkan"],
  ["the worst answers", WORST, "Itu bukan kekurangan"],
  ["answers that a scale holds", HELD, "ada yang baiknya dibicarakan dulu: Empati."],
  ["no answers", {}, "belum ada yang bisa disimpulkan"],
])("%s are told in words", (_, answers, expected) => {
  expect(textFor(answers)).toContain(expected);
});

test("words come before numbers, and there is no percentage", () => {
  const { reports } = sampleClass(profile, 40, ["XI-1"]);
  for (const report of reports) {
    const text = readingOf(parentSheet(profile, report, { ...OPTIONS, name: "Ani" }));
    const body = text.slice(text.indexOf(words.today), text.indexOf("Dalam angka"));
    expect(text).toContain("bukan nilai rapor");
    expect(body).not.toMatch(/\d+ dari 100/);
    expect(text).not.toContain("%");
  }
});

test.each<[string, Answers, string]>([
  ["nothing is known", {}, words.askFirst],
  ["a duty is welcome", { "minat-informasi": 5 }, 'Apa yang menarik bagimu dari "Menjelaskan syarat'],
  [
    "a claim is believed",
    { "penentu-penerima-2": true, "penentu-penerima-3": false },
    'mengapa banyak orang mengira "Pendamping memutuskan sendiri siapa yang menerima bantuan"?',
  ],
])("where %s, the questions at home begin there", (_, answers, expected) => {
  expect(textFor(answers)).toContain(expected);
});

test("what was believed wrongly is told with its fact, never alone", () => {
  const text = textFor({ "penentu-penerima-2": true, "penentu-penerima-3": false });
  expect(text).toMatch(/Banyak orang mengira: "[^"]+" Faktanya: Tugas utamanya memberi informasi/);
});

test("the pupil's own choice and three who sign have room", () => {
  const text = textFor(fixtureAnswers("full"));
  for (const one of ["Pilihanku sendiri", "Yang ingin kucoba dulu:", "Orang tua/wali", "Guru BK"]) {
    expect(text).toContain(one);
  }
});

test("drawn in pieces, it is one page with a sheet a pupil", () => {
  const { reports } = sampleClass(profile, 5, ["XI-1"]);
  const html =
    parentHead("XI-1") + reports.map((one) => parentSheet(profile, one, OPTIONS)).join("") + sheetsFoot();
  expect(elementsOf(html).filter(({ tagName }) => tagName === "article")).toHaveLength(5);
});

test.each(HOSTILE)("%s stay text", (_, text) => {
  const hostile = wordedWith(text);
  const html = parentSheet(hostile, reportOf(hostile, { "minat-1": 5, "uang-1": true }), {
    ...OPTIONS,
    name: text,
  });
  expect(elementsOf(html).filter(({ tagName }) => /^(script|img|iframe)$/.test(tagName))).toEqual([]);
  expect(elementsOf(html).flatMap((one) => attributeOf(one, "onload") ?? [])).toEqual([]);
});
