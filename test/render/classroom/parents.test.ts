import { expect, test } from "vitest";
import { listItems } from "../../../src/core/profile/items.ts";
import type { Profile } from "../../../src/core/profile/profile.ts";
import type { Answers } from "../../../src/core/scoring/answers.ts";
import { parentHead, parentSheet } from "../../../src/render/classroom/parents.ts";
import { sheetsFoot } from "../../../src/render/classroom/sheet.ts";
import { parents as words } from "../../../src/text/parents.ts";
import { sampleClass } from "../../core/classroom/classrooms.ts";
import { completeWith } from "../../core/helpers.ts";
import { firstRole, fixtureAnswers, HOSTILE, reportOf, wordedWith } from "../helpers.ts";
import { all, attributeOf, elementsOf, readingOf, textsOf } from "../html/pages.ts";
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

/** What the sheet lists, by its label; of a tip only the name that it is for. */
function pointsIn(role: Profile, answers: Answers): Record<string, string[]> {
  const html = parentSheet(role, reportOf(role, answers), OPTIONS);
  const [points = ""] = /<dl class="points">.*?<\/dl>/s.exec(html) ?? [];
  const told = points.split("<dt>").slice(1);
  return Object.fromEntries(
    told.map((one) => {
      const [label = ""] = one.split("</dt>");
      const texts = one.includes("<li>") ? textsOf(one, "li") : textsOf(one.slice(label.length), "dd");
      return [
        label,
        label.startsWith("Yang bisa dilatih") ? texts.map((tip) => tip.replace(/:.*/, "")) : texts,
      ];
    }),
  );
}

/** A role that asks no interest and gives no tips. */
const { interest: _, ...UNASKED } = profile;
const SILENT: Profile = {
  ...UNASKED,
  duties: [],
  traits: profile.traits.map(({ tips: _tips, ...trait }) => trait),
  antiTraits: profile.antiTraits.map(({ tips: _tips, ...trait }) => trait),
};

const TRAINABLE = "Yang bisa dilatih atau dicoba (saran untuk anak)";

test.each<[string, Profile, Answers, Record<string, string[]>]>([
  [
    "no answers: what is not known is not told as if it were",
    profile,
    {},
    {
      "Yang tampak ia minati": ["Belum tampak dari jawabannya; boleh ditanyakan."],
      "Yang mungkin terasa berat": ["Belum bisa disimpulkan dari jawabannya."],
      [TRAINABLE]: ["Minat pada tugas", "Empati"],
    },
  ],
  [
    "the best answers: nothing is heavy",
    profile,
    BEST,
    {
      "Yang tampak ia minati": [
        "Menjelaskan syarat bantuan sosial dan kesehatan kepada warga.",
        "Menemani seorang warga mengurus surat di puskesmas dan kantor desa.",
      ],
      "Paling mendukung": ["Minat pada tugas dan Empati."],
      "Yang mungkin terasa berat": ["Tidak ada yang menonjol dari jawabannya."],
      [TRAINABLE]: ["Minat pada tugas", "Empati"],
    },
  ],
  [
    "the worst answers: the first two of all that is heavy, and no strength made up",
    profile,
    WORST,
    {
      "Yang tampak ia minati": ["Belum tampak dari jawabannya; boleh ditanyakan."],
      "Yang mungkin terasa berat": ["Minat pada tugas dan Empati."],
      [TRAINABLE]: ["Minat pada tugas", "Empati"],
      "Ternyata faktanya": [
        expect.stringContaining("membagikan bantuan uang"),
        expect.stringContaining("memutuskan sendiri"),
      ],
    },
  ],
  [
    "a scale that holds is what is heavy",
    profile,
    HELD,
    {
      "Yang tampak ia minati": [expect.any(String), expect.any(String)],
      "Paling mendukung": ["Minat pada tugas dan Komunikasi."],
      "Yang mungkin terasa berat": ["Empati."],
      [TRAINABLE]: ["Empati", "Minat pada tugas"],
    },
  ],
  [
    "a role that asks no interest and gives no tips: nothing is said of either",
    SILENT,
    completeWith(SILENT, {}, "best"),
    {
      "Paling mendukung": ["Empati dan Komunikasi."],
      "Yang mungkin terasa berat": ["Tidak ada yang menonjol dari jawabannya."],
    },
  ],
])("%s", (_, role, answers, expected) => {
  expect(pointsIn(role, answers)).toEqual(expected);
});

test("what is listed is no ranking: it has no numbers", () => {
  const html = parentSheet(profile, reportOf(profile, WORST), OPTIONS);
  expect(html).toMatch(/<dl class="points">(?:(?!<ol|<\/dl>).)*<li>(?:(?!<ol|<\/dl>).)*<\/dl>/s);
});

test("a sheet names the pupil, the role, and what the role is, then what it is not", () => {
  expect(textFor(BEST)).toContain(
    `Bapak/Ibu, A-01 sudah menjawab pertanyaan tentang dirinya dan tentang pekerjaan ${profile.role}. ${profile.summary}`,
  );
});

test.each<[string, Answers, RegExp | null]>([
  ["no answers", {}, null],
  [
    "some",
    fixtureAnswers("part"),
    /kecocokan [\d,]+ sampai [\d,]+ dari 100, perkiraan [\d,]+\. Angka ini bukan persen/,
  ],
  ["all", BEST, /kecocokan 100 dari 100, goyangan biasa ± [\d,]+\. Angka ini bukan persen/],
])("of %s the number stands small at the end, with how sure it is: %s", (_, answers, expected) => {
  const html = parentSheet(profile, reportOf(profile, answers), OPTIONS);
  const told = textsOf(html, ".quiet").filter((text) => text.includes("Dalam angka"));
  expect(told).toEqual(expected === null ? [] : [expect.stringMatching(expected)]);
});

const LONG = "kata ".repeat(39);

test.each([
  ["ordinary", {}, "size-1"],
  ["with a long notice", { notice: { purpose: LONG, seenBy: LONG, until: LONG } }, "size-2"],
])("a sheet that is %s is set so small that all has room", (_, settings, size) => {
  const html = parentSheet(profile, reportOf(profile, fixtureAnswers("full")), { ...OPTIONS, ...settings });
  expect(all(html, ".sheet").map((one) => attributeOf(one, "class"))).toEqual([`sheet ${size}`]);
});

test("who signs: the pupil by name, the others where they write theirs", () => {
  const html = parentSheet(profile, reportOf(profile, {}), { ...OPTIONS, name: "Ani" });
  expect(textsOf(html, ".name")).toEqual(["Ani", "", ""]);
  expect(textsOf(html, ".line")).toEqual(["Pilihanku sendiri:", "Yang ingin kucoba dulu:"]);
});

test("the file of a class is called by it", () => {
  expect(textsOf(parentHead("XI-1"), "h1")).toEqual(["Lembar untuk orang tua: XI-1"]);
  expect(textsOf(parentHead("XI-1"), ".cover").join()).toContain("Satu siswa satu halaman A4.");
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
  expect(text).toMatch(/Banyak orang mengira: "[^"]+"\. Faktanya: Tugas utamanya memberi informasi/);
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
