import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { listItems } from "../../../src/core/profile/items.ts";
import type { Profile } from "../../../src/core/profile/profile.ts";
import { compareAnswers } from "../../../src/core/scoring/compare.ts";
import type { Block } from "../../../src/render/document/blocks.ts";
import { drawGlance } from "../../../src/render/text/glance.ts";
import { pageOf } from "../../../src/render/text/page.ts";
import { renderText } from "../../../src/render/text/report.ts";
import { bandNames } from "../../../src/text/report.ts";
import { answered, type KnownAnswers, profiles } from "../../core/arbitrary.ts";
import { everyKind } from "../../core/fixtures.ts";
import { holds, SLOW } from "../../core/helpers.ts";
import {
  firstRole,
  fixtureAnswers,
  HOSTILE,
  linesOf,
  neighboursLike,
  plain,
  reportOf,
  squeezed,
  UNSAFE,
  widest,
  wordedWith,
} from "../helpers.ts";

const profile = firstRole();
const REST = "Selengkapnya: tambahkan --lengkap";

/** As many as are told of, with the longest names of the catalogue. */
const LONG_NAMES = [
  "Fasilitator Pemberdayaan Masyarakat Desa",
  "Petugas Penanggulangan Bencana",
  "Penyuluh Kesehatan Masyarakat",
];

function draw(answers: KnownAnswers, width = 80, of: Profile = profile): string {
  const report = reportOf(of, answers);
  const neighbours = neighboursLike(of, report, LONG_NAMES);
  return renderText(of, report, { width, rest: REST, date: "2026-11-25", neighbours });
}

/** Answers whose good value is as near as can be to a share of the best, scale by scale. */
function answersAt(share: (scale: string) => number): KnownAnswers {
  const antiTraits = new Set(profile.antiTraits.map(({ id }) => id));
  return Object.fromEntries(
    listItems(profile).map(({ id, scale, max, options }) => {
      const wanted = antiTraits.has(scale) ? 1 - share(scale) : share(scale);
      const distance = (points: number) => Math.abs(points / max - wanted);
      const [nearest] = [...options].sort((a, b) => distance(a.points) - distance(b.points));
      return [id, nearest?.value ?? 1];
    }),
  );
}

const PEOPLE: [string, KnownAnswers, RegExp][] = [
  ["a strong person", answersAt(() => 1), /^Hasil: sangat cocok$/m],
  ["a middling person", answersAt(() => 0.55), /^Hasil: belum jelas$/m],
  ["a low person", answersAt(() => 0), /^Hasil: kurang cocok untuk saat ini$/m],
  [
    "a person held by interest",
    answersAt((scale) => (scale === "duties" ? 0 : 1)),
    /menahan\s+hasilnya: Minat pada tugas/,
  ],
  [
    "a person who chose one option throughout",
    Object.fromEntries(listItems(profile).map(({ id, options }) => [id, options.at(-1)?.value ?? 1])),
    /^Hasil/m,
  ],
  [
    "a person who missed every statement",
    Object.fromEntries(
      listItems(profile).map(({ id, options }) => {
        const [worst] = [...options].sort((a, b) => a.points - b.points);
        return [id, worst?.value ?? 1];
      }),
    ),
    /^Hasil/m,
  ],
  ["a person with few answers", { "empati-4": 4 } as KnownAnswers, /^Hasil: belum bisa disimpulkan$/m],
  ["a person without answers", {}, /^Hasil: belum bisa disimpulkan$/m],
  ["the answers of a fixture", fixtureAnswers("full") as KnownAnswers, /^Hasil/m],
  ["the answers of another", fixtureAnswers("part") as KnownAnswers, /^Hasil/m],
];

describe.each(PEOPLE)("%s", (_, answers, verdict) => {
  test("reads one screen, whole, at 80 columns", () => {
    const lines = draw(answers).trimEnd().split("\n");
    expect(lines.length).toBeLessThanOrEqual(40);
    expect(lines.filter((line) => line.endsWith("…"))).toEqual([]);
    expect(lines.slice(0, 2)).toEqual([
      "Laporan kecocokan: Pendamping Kesejahteraan Masyarakat",
      "Dibuat 25 November 2026",
    ]);
    expect(lines.at(-1)).toBe(REST);
    expect(lines.join("\n")).toMatch(verdict);
  });

  test("tells what the role is in full, at 80 and at 40 columns", () => {
    const summary = profile.summary?.replace(/\s+/g, "") ?? "?";
    for (const width of [40, 80]) {
      const drawn = draw(answers, width);
      expect(drawn.replace(/\s+/g, "")).toContain(summary);
      expect(widest(drawn)).toBeLessThanOrEqual(width);
    }
  });

  test("tells what it is not, and that careless answers are not always found", () => {
    const told = draw(answers).replace(/\s+/g, " ");
    expect(told).toContain("bukan psikotes dan bukan seleksi");
    expect(told).toContain("Jawaban asal-asalan tidak selalu bisa kami kenali.");
  });

  test("has no word that shames, alarms or claims too much", () => {
    expect(draw(answers)).not.toMatch(/tanda bahaya|menyala|putusan|\bpasti\b|kamu adalah|mesti/i);
  });
});

test.each(PEOPLE)("%s, compared with earlier answers, is told whole what the result is not", (_, answers) => {
  for (const [, earlier] of PEOPLE) {
    const movements = compareAnswers(profile, earlier, answers);
    const report = reportOf(profile, answers, { respondent: "Peserta ke-123456", movements });
    const neighbours = neighboursLike(profile, report, LONG_NAMES);
    const drawn = renderText(profile, report, { width: 80, rest: REST, date: "2026-11-25", neighbours });
    expect(drawn.replace(/\s+/g, " ")).toContain("bukan psikotes dan bukan seleksi.");
    expect(drawn.trimEnd().split("\n").length).toBeLessThanOrEqual(40);
  }
});

test("the other roles are named last of all, where the answers speak for them", () => {
  const told = draw(answersAt(() => 1)).replace(/\s+/g, " ");
  expect(told).toContain(
    "Peran lain: Jawabanmu juga mendukung Fasilitator Pemberdayaan Masyarakat Desa, Petugas Penanggulangan Bencana, dan Penyuluh Kesehatan Masyarakat. Laporan ini",
  );
  expect(draw(answersAt(() => 0))).not.toContain("Peran lain:");
});

test("what is low in an interest is never called trainable", () => {
  expect(draw(answersAt((scale) => (scale === "duties" ? 0 : 1)))).not.toContain("dilatih");
});

test("the whole report begins with the same glance", () => {
  const answers = fixtureAnswers("full");
  const report = reportOf(profile, answers);
  const [whole, glance] = [true, false].map((full) => renderText(profile, report, { full }).split("\n"));
  const said = (lines: string[] = []) => lines.filter((line) => line !== "");
  const first = said(glance);
  expect(said(whole).slice(3, first.length + 2)).toEqual(first.slice(1));
  expect(whole?.length).toBeGreaterThan(200);
});

test("without a word on the rest the caveat is last; without a day there is none", () => {
  const lines = renderText(profile, reportOf(profile, {}), {}).trimEnd().split("\n");
  expect(lines.slice(-2).join(" ")).toContain("Jawaban asal-asalan tidak selalu bisa kami kenali.");
  expect(lines.join("\n")).not.toContain("Dibuat");
});

test("colours change nothing but colours", () => {
  for (const [, answers] of PEOPLE) {
    const report = reportOf(profile, answers);
    for (const width of [40, 80]) {
      const drawn = renderText(profile, report, { width, colour: 3, rest: REST });
      expect(plain(drawn)).toBe(renderText(profile, report, { width, rest: REST }));
    }
  }
});

test.each(HOSTILE)("%s keep to one screen", (_, text) => {
  const [other] = neighboursLike(
    profile,
    reportOf(
      profile,
      answersAt(() => 1),
    ),
    [text],
  );
  for (const width of [80, 100]) {
    const report = reportOf(wordedWith(text), { "empati-1": 3 }, { respondent: text });
    const neighbours = other ? [other, other, other] : [];
    const drawn = renderText(wordedWith(text), report, { width, rest: REST, neighbours });
    expect(squeezed(drawn)).toContain("Peranlain:");
    expect(drawn.trimEnd().split("\n").length).toBeLessThanOrEqual(40);
    expect(widest(drawn)).toBeLessThanOrEqual(width);
    expect(UNSAFE.exec(drawn)).toBeNull();
  }
});

test("any profile and answers take one screen, none of it wider than the page", SLOW, () => {
  holds(
    fc.tuple(answered(profiles()), fc.constantFrom(40, 60, 80, 120)),
    ([{ profile: generated, answers }, width]) => {
      const drawn = renderText(generated, reportOf(generated, answers), { width, rest: REST });
      const lines = linesOf(drawn.trimEnd());
      expect(lines.length).toBeLessThanOrEqual(width < 80 ? Math.round((40 * 80) / width) : 40);
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(Math.min(width, 100));
      expect(drawn).not.toMatch(/NaN|undefined|null|Infinity/);
    },
    0.3,
  );
});

test("every kind of scale and claim fits, and every band has a name", () => {
  expect(
    draw({ "empati-1": 4, "arah-1": 1, "uang-1": true }, 80, everyKind()).split("\n").length,
  ).toBeLessThan(41);
  expect(Object.values(bandNames)).toHaveLength(4);
});

/** A page of this first section alone, below its title. */
function glanceOf(
  blocks: Block[],
  { rest = REST, width = 80, subtitle = null as string | null } = {},
): string[] {
  const sections = [{ kind: "glance", title: "Sekilas", blocks }];
  return drawGlance(pageOf({ width }), { title: "Judul", subtitle, sections }, rest);
}

test("what belongs to the block above stands right below it, all else apart", () => {
  const drawn = glanceOf([
    { kind: "lead", text: "Hasil" },
    { kind: "paragraph", text: "Sebabnya." },
    { kind: "paragraph", text: "Lagi." },
    { kind: "list", items: ["Satu"] },
    { kind: "note", text: "Catatan." },
    { kind: "lead", text: "Akhir" },
  ]);
  expect(drawn).toEqual([
    "Judul",
    "",
    "Hasil",
    "Sebabnya.",
    "",
    "Lagi.",
    "",
    "  • Satu",
    "Catatan.",
    "",
    "Akhir",
    REST,
  ]);
});

test("who knows where the rest is, is not told", () => {
  expect(glanceOf([{ kind: "lead", text: "Hasil" }], { rest: "", subtitle: "Ani" })).toEqual([
    "Judul",
    "Ani",
    "",
    "Hasil",
  ]);
});

const bullets = (count: number): Block => ({ kind: "list", items: new Array<string>(count).fill("x") });

test.each([
  [32, 3],
  [33, 2],
  [34, 1],
])("below %d other lines there is room for %d of three steps", (others, shown) => {
  const points = [{ label: "Langkah", texts: ["Satu.", "Dua.", "Tiga."], isNumbered: true }];
  const lines = glanceOf([bullets(others), { kind: "points", points }]);
  expect(lines).toHaveLength(40);
  expect(lines.filter((line) => /^ {2}\d\. /.test(line))).toHaveLength(shown);
});

/** A text of so many lines at 80 columns. */
const long = (lines: number) => "kata ".repeat(16 * lines).trim();

test.each<[string, Block[], [point: number, note: number, lead: number]]>([
  ["a long point is cut", [bullets(1), pointOf(45), { kind: "note", text: long(3) }], [4, 3, 0]],
  ["a point is cut more", [bullets(31), pointOf(45), { kind: "note", text: long(3) }], [2, 3, 0]],
  [
    "a long note is cut once points are",
    [bullets(1), pointOf(9), { kind: "note", text: long(45) }],
    [1, 4, 0],
  ],
  [
    "what never fits is as short as can be",
    [bullets(60), pointOf(9), { kind: "lead", text: long(3) }, { kind: "note", text: long(3) }],
    [1, 1, 1],
  ],
])("%s, and nothing else before that", (_, blocks, expected) => {
  const coloured = drawGlance(
    pageOf({ width: 80, colour: 1 }),
    { title: "Judul", subtitle: null, sections: [{ kind: "glance", title: "Sekilas", blocks }] },
    REST,
  );
  const [bold, dim] = ["\u001b[1m", "\u001b[2m"];
  const texts = coloured.filter((line) => line.includes("kata"));
  const notes = texts.filter((line) => line.startsWith(dim)).length;
  const leads = texts.filter((line) => line.startsWith(`${bold}kata`)).length;
  expect([texts.length - notes - leads, notes, leads]).toEqual(expected);
});

function pointOf(lines: number): Block {
  return { kind: "points", points: [{ label: "Arah", texts: [long(lines)], isNumbered: false }] };
}
