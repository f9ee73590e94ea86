import { expect, test } from "vitest";
import { pupilPage } from "../../../src/render/classroom/pupil-page.ts";
import { renderHtml } from "../../../src/render/html/report.ts";
import { BLANK, pupilWords } from "../../../src/text/classroom.ts";
import { report as words } from "../../../src/text/report.ts";
import { firstRole, fixtureAnswers, HOSTILE, reportOf, wordedWith } from "../helpers.ts";
import { attributeOf, elementsOf, readingOf } from "../html/pages.ts";
import { BLANK_NOTICE, OPTIONS } from "./pages.ts";

const profile = firstRole();
const report = reportOf(profile, fixtureAnswers("part"), { respondent: "A-01", group: "XI-2" });

/** The sections of a page, by their ids, with their texts. */
function sectionsIn(html: string): string[] {
  return [...html.matchAll(/<section id="(\w+)".*?<\/section>/gs)].map(([section]) => section);
}

test("a pupil's page has the sections of the report letter for letter, but for what a teacher's page cannot say", () => {
  const page = sectionsIn(pupilPage(profile, report, OPTIONS));
  const own = sectionsIn(renderHtml(profile, report, { date: OPTIONS.date }));
  const expected = own.map((section) => section.replace(words.offline, pupilWords.madeByTeacher));
  expect(page).toEqual(expected);
  expect(own.join("")).toContain(words.offline);
});

test("no sentence of a teacher's page is true only of a person's own computer", () => {
  const text = readingOf(pupilPage(profile, report, OPTIONS));
  expect(text).not.toMatch(/tanpa internet|komputermu|di komputer ini|tidak dikirim|hanya kamu/i);
});

test("it leads back to the class, and tells what it is for, who sees it and until when", () => {
  const html = pupilPage(profile, report, OPTIONS);
  const links = elementsOf(html).map((element) => attributeOf(element, "href"));
  expect(links).toContain("../rekap.html");
  expect(readingOf(html)).toMatch(
    /Untuk apaBimbingan karierSiapa yang melihatGuru BK dan kamuDisimpan sampaiJuni 2027/,
  );
  const blank = readingOf(pupilPage(profile, report, { ...OPTIONS, notice: BLANK_NOTICE }));
  expect(blank.split(BLANK).length - 1).toBe(3);
});

test.each([
  ["A-01", "A-01"],
  ["Ani\nS", "Ani S (2)"],
  [null, "peserta 3"],
])("answers of %j are those of whom the class calls %j", (respondent, name) => {
  const own = reportOf(profile, fixtureAnswers("full"), { respondent });
  const html = pupilPage(profile, own, { ...OPTIONS, name });
  expect(readingOf(html)).toContain(`Peserta: ${name} · Dibuat 26 November 2026`);
});

test.each(HOSTILE)("%s stay text", (_, text) => {
  const hostile = wordedWith(text);
  const notice = { purpose: text, seenBy: text, until: text };
  const html = pupilPage(hostile, reportOf(hostile, {}), { ...OPTIONS, name: text, notice });
  expect(elementsOf(html).filter(({ tagName }) => /^(script|img|iframe)$/.test(tagName))).toEqual([]);
  expect(readingOf(html)).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
});
