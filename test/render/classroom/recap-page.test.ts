import { expect, test } from "vitest";
import { actionGroups } from "../../../src/core/classroom/action-groups.ts";
import type { Profile } from "../../../src/core/profile/profile.ts";
import { recapPage } from "../../../src/render/classroom/recap-page.ts";
import type { Classroom } from "../../core/classroom/classrooms.ts";
import { classroomOf, classrooms, sampleClass } from "../../core/classroom/classrooms.ts";
import { holds, SLOW } from "../../core/helpers.ts";
import { summaryOf } from "../../core/summary/groups.ts";
import { firstRole, HOSTILE, wordedWith } from "../helpers.ts";
import { attributeOf, elementsOf, readingOf, textOf } from "../html/pages.ts";
import { NOTICE } from "./pages.ts";

function drawn({ profile, reports, members }: Classroom, problems = 0, title = "XI-2"): string {
  const records = reports.map(({ respondent, group, answers }) => ({
    respondent,
    group,
    answers: Object.fromEntries(answers.map(({ id, answer }) => [id, answer])),
  }));
  const summary = summaryOf({ profile, members: records });
  return recapPage(profile, members, { title, date: "2026-11-26", notice: NOTICE, problems, summary });
}

function linksIn(html: string): { text: string; href: string }[] {
  return elementsOf(html)
    .filter(({ tagName }) => tagName === "a")
    .map((element) => ({ text: textOf(element), href: attributeOf(element, "href") ?? "" }));
}

test("every name leads to the page of its member, wherever it stands", SLOW, () => {
  holds(
    classrooms(6),
    (classroom) => {
      const { profile, members } = classroom;
      const names = linksIn(drawn(classroom)).filter(({ href }) => href.startsWith("siswa/"));
      const pages = new Map(members.map(({ page, name }) => [page, name]));
      for (const { text, href } of names) expect(text).toBe(pages.get(href));
      const expected = [...members, ...actionGroups(profile, members).flatMap((group) => group.members)];
      expect(names.map(({ href }) => href).sort()).toEqual(expected.map(({ page }) => page).sort());
    },
    0.5,
  );
});

test.each([
  [1, [null]],
  [3, ["XI-1"]],
  [36, ["XI-1"]],
  [36, ["XI-1", "XI-2", null]],
])("%d pupils of %j: who answered, what can be done, and everybody", (count, groups) => {
  const html = drawn(sampleClass(firstRole(), count, groups));
  const text = readingOf(html);
  expect(text).toContain(`${count} siswa · dibuat 26 November 2026`);
  expect(text).toContain("bukan peringkat");
  expect(linksIn(html).filter(({ href }) => href.startsWith("#")).length).toBeGreaterThan(5);
  for (const { href } of linksIn(html).filter(({ href: one }) => one.startsWith("#"))) {
    expect(elementsOf(html).some((element) => attributeOf(element, "id") === href.slice(1))).toBe(true);
  }
  const labels = groups.filter((group) => group !== null && groups.length > 1);
  for (const label of labels) expect(text).toContain(`${label}: `);
});

test("nobody yet: one sentence, and no lists", () => {
  const html = drawn(classroomOf(firstRole(), []));
  expect(readingOf(html)).toContain("Belum ada siswa yang bisa dinilai.");
  expect(linksIn(html)).toEqual([]);
});

test.each([
  [0, []],
  [3, ["masalah.txt"]],
])("%d problems lead to %j", (problems, expected) => {
  const html = drawn(sampleClass(firstRole(), 6, ["XI-1"]), problems);
  expect(linksIn(html).flatMap(({ href }) => (href === "masalah.txt" ? [href] : []))).toEqual(expected);
});

test.each([
  ["XI-2", "Rekap kelas: XI-2"],
  ["kelas xi", "Rekap kelas xi"],
  ["<b>\u202e", "Rekap kelas: <b>"],
])("a class called %j is %j", (title, expected) => {
  const html = drawn(sampleClass(firstRole(), 2, [null]), 0, title);
  const heading = elementsOf(html).find(({ tagName }) => tagName === "h1");
  expect(heading && textOf(heading)).toBe(expected);
});

test("what moved since earlier answers is counted by value, and no mean is told", () => {
  const text = readingOf(drawn(sampleClass(firstRole(), 36, ["XI-1"])));
  expect(text).toContain("18 dari 36 siswa punya jawaban yang dulu.");
  expect(text).toMatch(/Kecocokan.*\d+ masih wajar/);
  expect(text).not.toMatch(/rata-rata kelas|rerata/i);
  const profile: Profile = firstRole();
  const calm = classroomOf(profile, [{ name: "a", group: null, answers: {}, earlier: null }]);
  expect(readingOf(drawn(calm))).not.toContain("jawaban yang dulu");
});

test.each(HOSTILE)("%s stay text", (_, text) => {
  const pupils = [{ name: text, group: text, answers: { "empati-1": 3 }, earlier: null }];
  const html = drawn(classroomOf(wordedWith(text), pupils), 1, text);
  expect(elementsOf(html).filter(({ tagName }) => /^(script|img|iframe)$/.test(tagName))).toEqual([]);
  expect(readingOf(html)).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
});

test("a page grows with its class, not with its square", () => {
  const [some, many] = [300, 1200].map(
    (count) => drawn(sampleClass(firstRole(), count, ["XI-1", "XI-2"])).length,
  );
  expect((many ?? 0) / (some ?? 1)).toBeLessThan(4.5);
});
