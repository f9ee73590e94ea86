import { expect, test } from "vitest";
import { actionGroups } from "../../../src/core/classroom/action-groups.ts";
import type { Profile } from "../../../src/core/profile/profile.ts";
import { recapPage } from "../../../src/render/classroom/recap-page.ts";
import type { Classroom, Pupil } from "../../core/classroom/classrooms.ts";
import { classroomOf, classrooms, sampleClass } from "../../core/classroom/classrooms.ts";
import { rating, testProfile } from "../../core/fixtures.ts";
import { completeWith, holds, SLOW } from "../../core/helpers.ts";
import { summaryOf } from "../../core/summary/groups.ts";
import { firstRole, HOSTILE, wordedWith } from "../helpers.ts";
import { all, attributeOf, elementsOf, readingOf, textOf, textsOf } from "../html/pages.ts";
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

/** The parts of a page, in brackets those that are folded. */
function partsOf(html: string): string[] {
  return html
    .split("<section ")
    .slice(1)
    .map((part) => (/^[^>]*"folded"/.test(part) ? `[${headingOf(part)}]` : headingOf(part)));
}

function headingOf(part: string): string {
  return textsOf(part, "h2").join();
}

const FIRST = ["Sekilas", "Yang bisa dilakukan"];
const LISTS = ["Isi folder ini", "[Daftar siswa]"];
const LAST = ["[Yang paling sering dilewati]", "[Mutu jawaban]", "[Tentang rekap ini]"];
const HOLDS = "[Nilai yang sampai di batasnya]";

/** A role of one scale, which asks nothing else. */
function bareRole(): Profile {
  return testProfile({ traits: [{ id: "a", name: "A", items: [rating("a-1")] }] });
}

/** So many pupils with the same answers. */
function alike(profile: Profile, count: number, settings: Partial<Pupil> = {}): Classroom {
  const pupils = Array.from({ length: count }, (_, index) => ({
    ...{ name: `S${index}`, group: "XI-1", answers: {}, earlier: null },
    ...settings,
  }));
  return classroomOf(profile, pupils);
}

test.each<[string, () => Classroom, string[]]>([
  [
    "two classes of which some answered before",
    () => sampleClass(firstRole(), 36, ["XI-1", "XI-2"]),
    [
      ...[...FIRST, "Dulu dan sekarang", ...LISTS, "[Anggapan dan fakta]", "[Menurut kelas]", HOLDS],
      ...["[Sebaran nilai]", "[Yang mungkin terasa berat]", "[Arah pilihan]", ...LAST],
    ],
  ],
  [
    "one class of five, which need not be told apart",
    () => alike(firstRole(), 5),
    [
      ...[...FIRST, ...LISTS, "[Anggapan dan fakta]", HOLDS],
      ...["[Sebaran nilai]", "[Yang mungkin terasa berat]", "[Arah pilihan]", ...LAST],
    ],
  ],
  [
    "four pupils, among whom a picture would show the one",
    () => alike(firstRole(), 4),
    [...FIRST, ...LISTS, "[Anggapan dan fakta]", HOLDS, "[Sebaran nilai]", "[Arah pilihan]", ...LAST],
  ],
  [
    "a role that asks of one scale alone",
    () => alike(bareRole(), 5),
    [...FIRST, ...LISTS, HOLDS, "[Sebaran nilai]", ...LAST],
  ],
  ["nobody", () => alike(firstRole(), 0), ["Sekilas"]],
])(
  "the page of %s has its parts in the order of need, what is for looking up folded",
  (_, made, expected) => {
    expect(partsOf(drawn(made()))).toEqual(expected);
  },
);

test.each([
  [4, 0, "Sebaran nilai ditampilkan mulai 5 siswa"],
  [5, 11, "Setiap gambar membagi peserta menurut nilainya"],
])("of %d pupils there are %d pictures", (count, pictures, told) => {
  const role = firstRole();
  const html = drawn(alike(role, count, { answers: completeWith(role, {}, "best") }));
  expect(all(html, ".histogram")).toHaveLength(pictures);
  expect(readingOf(html)).toContain(told);
});

test("more classes than a column of classes has are told to be too many, not passed over", () => {
  const pupils = Array.from({ length: 101 }, (_, index) => ({
    name: `S${index}`,
    group: `S${index}`,
    answers: {},
    earlier: null,
  }));
  const html = drawn(classroomOf(bareRole(), pupils));
  expect(partsOf(html)).toContain("[Menurut kelas]");
  expect(readingOf(html)).toContain("Mungkin kolom kelompoknya berisi hal lain, misalnya nama.");
});

test.each([
  [["XI-1"], false],
  [["XI-1", null], true],
])("classes %j: names for whom something can be done stand by class: %s", (groups, isByClass) => {
  const lists = textsOf(drawn(sampleClass(firstRole(), 12, groups)), ".names");
  expect(lists.length).toBeGreaterThan(0);
  for (const list of lists) expect(/^(XI-1|Tanpa kelas): /.test(list)).toBe(isByClass);
});

test("the first part tells the results and how many answered everything, not that there is nobody", () => {
  const classroom = sampleClass(firstRole(), 36, ["XI-1"]);
  const [, glance = ""] = drawn(classroom).split("<section ");
  const whole = classroom.members.filter(({ answered, items }) => answered === items).length;
  expect(readingOf(`<p ${glance}`)).toContain(`${whole} dari 36 siswa menjawab semua pertanyaan.`);
  expect(textsOf(glance, "caption")).toEqual(["Hasil kelompok"]);
  expect(glance).not.toContain("Belum ada siswa");
});

test("what lies beside the page is linked, with what it is for", () => {
  const html = drawn(sampleClass(firstRole(), 6, ["XI-1"]));
  const [files = ""] = /<ul class="files">.*?<\/ul>/s.exec(html) ?? [];
  expect(linksIn(files)).toEqual(
    ["hasil.xlsx", "cetak.html", "orang-tua.html", "rpl.html", "jawaban.ndjson"].map((file) => ({
      text: file,
      href: file,
    })),
  );
  expect(textsOf(files, "li")[1]).toBe("cetak.html satu halaman tiap siswa, untuk dicetak");
});

test("at its foot the page tells what it is for, and its style knows cards, tables and the notice", () => {
  const html = drawn(sampleClass(firstRole(), 6, ["XI-1"]));
  expect(textsOf(html, ".notice").join()).toContain("Untuk apaBimbingan karier");
  const [style = ""] = /<style>.*?<\/style>/s.exec(html) ?? [];
  for (const looks of [".action {", ".counts", ".notice {"]) expect(style).toContain(looks);
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
  const html = drawn(sampleClass(firstRole(), 36, ["XI-1"]));
  const text = readingOf(html);
  expect(all(html, "ol")).toEqual([]);
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
