import { expect, test } from "vitest";
import type { Member } from "../../../src/core/classroom/member.ts";
import { lessonPlan } from "../../../src/render/classroom/lesson-plan.ts";
import { lesson as words } from "../../../src/text/lesson.ts";
import { sampleClass } from "../../core/classroom/classrooms.ts";
import { member } from "../../core/classroom/members.ts";
import { everyKind } from "../../core/fixtures.ts";
import { firstRole, HOSTILE, wordedWith } from "../helpers.ts";
import { elementsOf, readingOf, textsOf } from "../html/pages.ts";

const profile = firstRole();

test("a plan is made of what this class shares, and names no pupil", () => {
  const { members } = sampleClass(profile, 36, ["XI-1", "xi 1"]);
  const text = readingOf(lessonPlan(profile, members));
  for (const part of ["Identitas", "Tujuan", "Alat dan bahan", "Langkah", "Evaluasi", "XI-1", "36 siswa"]) {
    expect(text).toContain(part);
  }
  expect(text).toMatch(/Kata orang: .* \(\d+ dari 36 siswa\)Faktanya: /);
  expect(text).toContain("menjadi 8 kelompok");
  expect(text).toContain(profile.fingerprint);
  for (const { name } of members) expect(text).not.toContain(`${name} `);
});

test.each([
  ["nobody", [], words.noneShared],
  [
    "one pupil, whose idea alone is no matter for a class",
    [member("a", { claims: ["cepat"] })],
    words.noneShared,
  ],
  [
    "two who share an idea",
    ["a", "b"].map((name) => member(name, { claims: ["cepat"] })),
    "(2 dari 2 siswa)",
  ],
  ["one who needs a talk", [member("a", { flags: ["inconsistent"] })], "1 siswa sebaiknya diajak mengobrol"],
  ["none who does", [member("a")], "buka pintu untuk obrolan perorangan"],
])("a class of %s", (_, members, expected) => {
  expect(readingOf(lessonPlan(everyKind(), members))).toContain(expected);
});

test.each<[string, Member[], boolean, string[]]>([
  ["nobody shares", [member("a", { claims: ["cepat"] }), member("b")], true, []],
  ["two share", ["a", "b"].map((name) => member(name, { claims: ["cepat"] })), false, ["(2 dari 2 siswa)"]],
])(
  "of claims that %s the plan says so once, and counts nobody who is not there",
  (_, members, isNone, counts) => {
    const html = lessonPlan(everyKind(), members);
    expect(readingOf(html).includes(words.noneShared)).toBe(isNone);
    expect(
      textsOf(html, ".cards")
        .join()
        .match(/\(.*?\)/g) ?? [],
    ).toEqual(counts);
  },
);

test("at its end stand how the lesson is judged, and room for who signs", () => {
  const html = lessonPlan(profile, []);
  expect(readingOf(html)).toMatch(/Evaluasi\s*Proses: .*Hasil: tiap siswa/s);
  const [signatures = ""] = /<div class="signatures">.*/s.exec(html) ?? [];
  expect(textsOf(signatures, "p")).toEqual(["Mengetahui, Kepala Sekolah", "", "Guru BK", ""]);
});

test("a plan takes a page: a long role is cut where it would leave no room, and the text is set smaller", () => {
  const role = "peran ".repeat(66).trim();
  const long = lessonPlan({ ...profile, role }, []);
  expect(readingOf(long)).not.toContain(role);
  expect(readingOf(long)).toContain("peran ".repeat(25).trim());
  expect(lessonPlan(profile, [])).toContain('"sheet plan size-3"');
});

test("the plan is set as a sheet of paper, its blanks as lines to write on", () => {
  const [style = ""] = /<style>.*?<\/style>/s.exec(lessonPlan(profile, [])) ?? [];
  for (const looks of [".plan .identity {", ".blank {"]) expect(style).toContain(looks);
});

test("of many classes the first are named, the others counted; a class without a name is a line to fill in", () => {
  expect(words.classes(["1", "2", "3", "4", "5", "6"])).toBe("1, 2, 3, 4, dan 2 kelas lagi");
  expect(words.classes(["1", "2"])).toBe("1 dan 2");
  expect(words.classes([])).toMatch(/^…+$/);
});

test.each([
  [1, "duduk berdua", "bahas berdua bahan"],
  [2, "tidak perlu dibagi", "bahas bersama-sama bahan"],
  [5, "tidak perlu dibagi", "bahas bersama-sama bahan"],
  [6, "menjadi 2 kelompok berisi 3 siswa", "tiap kelompok"],
  [7, "menjadi 2 kelompok berisi 3–4 siswa", "tiap kelompok"],
  [10, "menjadi 2 kelompok berisi 5 siswa", "tiap kelompok"],
  [11, "menjadi 3 kelompok berisi 3–4 siswa", "tiap kelompok"],
  [36, "menjadi 8 kelompok berisi 4–5 siswa", "tiap kelompok"],
  [45, "menjadi 9 kelompok berisi 5 siswa", "tiap kelompok"],
  [46, "menjadi kelompok berisi 4–5 siswa", "tiap kelompok"],
])("%d pupils talk in groups that there can be", (pupils, divided, talk) => {
  const [first, second, third] = words.coreText({ pupils, claims: [], steps: [], talks: 0 });
  expect(first).toContain(divided);
  expect(second).toContain(talk);
  expect(third).toMatch(/^8 menit: (tiap )?siswa menulis/);
});

test("the minutes of a lesson add up", () => {
  const minutes = [words.opening, words.core, words.closing].map((text) => Number(/\d+/.exec(text)?.[0]));
  expect(minutes.reduce((sum, one) => sum + one, 0)).toBe(45);
  for (const pupils of [1, 4, 36]) {
    const core = words.coreText({ pupils, claims: [], steps: [], talks: 0 });
    const parts = core.map((text) => Number(/^\d+/.exec(text)?.[0]));
    expect(parts.reduce((sum, one) => sum + one, 0)).toBe(minutes[1]);
  }
});

test("a profile without claims has a plan too", () => {
  const bare = { ...everyKind(), misconceptions: [], expectations: [] };
  expect(readingOf(lessonPlan(bare, []))).toContain(words.noMaterial);
});

test.each(HOSTILE)("%s stay text", (_, text) => {
  const html = lessonPlan(wordedWith(text), [member(text, { group: text, claims: ["cepat"] })]);
  expect(elementsOf(html).filter(({ tagName }) => /^(script|img|iframe)$/.test(tagName))).toEqual([]);
});
