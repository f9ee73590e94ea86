import { describe, expect, test } from "vitest";
import type { Compared } from "../../../src/render/ranking/compared.ts";
import { rankingDocument } from "../../../src/render/ranking/document.ts";
import { comparing, type Fit, rankingOf, type Told } from "./small.ts";

const FITS: Record<string, Fit> = { Perawat: 80, Guru: [60, 90], Teknisi: 40 };
const TOLD: Told = {
  undecided: [["Perawat", "Guru"]],
  tips: [
    { name: "Empati", toward: "Perawat", by: 8, answers: ["empati-1"] },
    { name: "Ketelitian", toward: "Perawat", by: 0.05 },
    { name: "Disiplin diri", toward: "Guru", by: 0.04 },
  ],
  settle: ["empati-1", "disiplin-diri-1", "ketelitian-1", "tiada-1"],
};
const ANSWERS = { "empati-1": 4 };

const TIPS = "Jawabanmu tentang empati dan ketelitian lebih menguatkan Perawat.";
const TIPS_WITH_EXAMPLE = `${TIPS} Misalnya "Teks empati-1" → Sesuai.`;
const COMMON = [
  "Keduanya memperhitungkan empati dan disiplin diri.",
  "Perawat lebih memperhitungkan empati.",
  "Guru lebih memperhitungkan disiplin diri.",
];
const SETTLE =
  "Paling banyak empat pertanyaan ini bisa memperjelas mana yang di depan, atau bahwa yang teratas seri:";

/** Teknisi and a role without an answer stand apart. */
function apart(): NonNullable<Compared["apart"]> {
  const reasons = new Map([
    ["teknisi", "jam kerjanya bergilir"],
    ["penyuluh", "bepergian sering"],
  ]);
  return { ranking: rankingOf({ Teknisi: 70, Penyuluh: [0, 100] }), reasons };
}

const APART = [
  "Teknisi (jam kerjanya bergilir): cocok, 70 ± 4.",
  "Penyuluh (bepergian sering): belum ada jawaban, 0 sampai 100.",
];

describe("the head", () => {
  test.each<[string, Partial<Compared>, string | null]>([
    ["nobody's", {}, null],
    ["a person's", { respondent: "A-01" }, "Peserta: A-01"],
    ["a group's", { group: "XI-1" }, "Kelompok: XI-1"],
    [
      "all that may be known",
      { respondent: "A-01", group: "XI-1", made: "2026-11-25" },
      "Peserta: A-01 · Kelompok: XI-1 · Dibuat 25 November 2026",
    ],
  ])("%s", (_, extras, subtitle) => {
    const document = rankingDocument(comparing(FITS, {}, extras));
    expect([document.title, document.subtitle]).toEqual(["Jawabanmu untuk 3 peran", subtitle]);
  });

  test("roles that stand apart count too", () => {
    expect(rankingDocument(comparing({ Perawat: 80 }, {}, { apart: apart() })).title).toBe(
      "Jawabanmu untuk 3 peran",
    );
  });
});

/** The texts of a first screen, one way of it a line, the longest first. */
function pointsOf(told: Told, extras: Partial<Compared> = {}) {
  const { points } = rankingDocument(comparing(FITS, told, { answers: ANSWERS, ...extras }));
  return points.map((each) => each.map(({ texts }) => texts));
}

describe("what a first screen says below the picture", () => {
  test("all, then ever less of it", () => {
    const questions = ['"Teks empati-1"', '"Teks disiplin-diri-1"', '"Teks ketelitian-1"'];
    const first = `${SETTLE} "Teks empati-1" · … dan tiga lagi.`;
    expect(pointsOf(TOLD)).toEqual([
      [[TIPS_WITH_EXAMPLE], COMMON, [`${SETTLE} ${questions.join(" · ")} · … dan satu lagi.`]],
      [[TIPS], COMMON, [first]],
      [[TIPS], [first]],
      [[TIPS], [SETTLE]],
      [[TIPS]],
      [["Jawabanmu tentang empati lebih menguatkan Perawat."]],
    ]);
  });

  test.each<[string, string[], string]>([
    ["one", ["empati-1"], '"Teks empati-1"'],
    ["three", ["empati-1", "disiplin-diri-1", "a"], '"Teks empati-1" · "Teks disiplin-diri-1" · "a"'],
  ])("where there is room for the questions, none is left to others: %s", (_, settle, told) => {
    expect(
      pointsOf({ ...TOLD, settle })[0]
        ?.at(-1)?.[0]
        ?.endsWith(`seri: ${told}`),
    ).toBe(true);
  });

  test("that nothing can part the first two ends in no space", () => {
    expect(pointsOf({ undecided: [["Perawat", "Guru"]] })[3]).toEqual([
      ["Tidak ada pertanyaan lagi yang bisa memisahkan keduanya: dari jawabanmu, keduanya memang seri."],
    ]);
  });

  test("roles that stand apart are told first, and always", () => {
    const document = rankingDocument(comparing(FITS, TOLD, { apart: apart(), answers: ANSWERS }));
    for (const [first] of document.points) {
      expect(first).toEqual({
        label: "Tidak sesuai dengan kondisi kerja yang kamu mau",
        texts: APART,
        isNumbered: false,
      });
    }
  });

  test("the questions are a text, not a list of places", () => {
    const { points } = rankingDocument(comparing(FITS, TOLD));
    expect(points[0]?.map(({ label, isNumbered }) => [label, isNumbered])).toEqual([
      ["Yang membedakan dua teratas", false],
      ["Yang sama dan yang berbeda", false],
      ["Yang bisa memperjelas urutannya", false],
    ]);
  });
});

describe("the sections", () => {
  test("tell all of it", () => {
    const { sections } = rankingDocument(comparing(FITS, TOLD, { apart: apart(), answers: ANSWERS }));
    expect(sections.slice(0, -1)).toEqual([
      {
        kind: "apart",
        title: "Tidak sesuai dengan kondisi kerja yang kamu mau",
        blocks: [
          { kind: "list", items: APART },
          { kind: "note", text: "Ini saringan tersendiri dan tidak mengubah nilainya." },
        ],
      },
      {
        kind: "tips",
        title: "Yang membedakan dua teratas",
        blocks: [
          { kind: "list", items: [TIPS_WITH_EXAMPLE] },
          {
            kind: "table",
            caption: "",
            columns: ["Jawaban tentang", "Lebih menguatkan", "Sebesar"],
            rows: [
              ["Empati", "Perawat", "8 poin"],
              ["Ketelitian", "Perawat", "0,1 poin"],
            ],
          },
        ],
      },
      { kind: "common", title: "Yang sama dan yang berbeda", blocks: [{ kind: "list", items: COMMON }] },
      {
        kind: "settle",
        title: "Yang bisa memperjelas urutannya",
        blocks: [
          { kind: "paragraph", text: SETTLE },
          {
            kind: "list",
            items: ["Teks empati-1", "Teks disiplin-diri-1", "Teks ketelitian-1", "tiada-1"],
          },
        ],
      },
    ]);
    expect(sections.at(-1)).toMatchObject({ kind: "about", title: "Tentang urutan ini" });
    expect(sections.at(-1)?.blocks.map(({ kind }) => kind)).toEqual(["paragraph", "paragraph", "paragraph"]);
  });

  test.each<[string, Record<string, Fit>, Told, string[]]>([
    ["a single role", { Perawat: 80 }, {}, ["about"]],
    ["one that is ahead", FITS, {}, ["common", "about"]],
    ["tips too small to show", FITS, { tips: TOLD.tips?.slice(2) ?? [] }, ["common", "about"]],
  ])("nothing to tell has none: %s", (_, fits, told, kinds) => {
    expect(rankingDocument(comparing(fits, told)).sections.map(({ kind }) => kind)).toEqual(kinds);
  });

  test("a tie that no question can part has no list of questions", () => {
    const { sections } = rankingDocument(comparing(FITS, { undecided: [["Perawat", "Guru"]] }));
    const settle = sections.find(({ kind }) => kind === "settle");
    expect(settle?.blocks.map(({ kind }) => kind)).toEqual(["paragraph"]);
  });
});

test("what steers a terminal is left out", () => {
  const { subtitle } = rankingDocument(comparing(FITS, {}, { respondent: "A\u001b[31m" }));
  expect(subtitle).toBe("Peserta: A[31m");
});
