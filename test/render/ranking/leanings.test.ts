import { describe, expect, test } from "vitest";
import type { Block } from "../../../src/render/document/blocks.ts";
import { leaningsDocument } from "../../../src/render/ranking/leanings.ts";
import { leaningsOf, type People } from "./leanings-given.ts";

const PURPOSE: Block = {
  kind: "paragraph",
  text: "Ini bahan untuk merancang bimbingan: peran mana yang perlu dikenalkan. Bukan peringkat orang, bukan psikotes, dan tidak dibuat untuk menyeleksi.",
};
const CAVEAT: Block = {
  kind: "note",
  text: "Kelompok yang berbeda tidak bisa diadu: tidak ada norma, dan di kelompok kecil satu orang saja sudah menggeser hitungannya.",
};
const HIDDEN: Block = {
  kind: "note",
  text: "Kelompok di bawah 5 orang hanya disebut jumlahnya, begitu juga kelompok yang rinciannya bisa dipakai menghitung selisihnya.",
};

function sectionsOf(people: readonly People[], bad = 0) {
  return leaningsDocument(leaningsOf(people, bad)).sections;
}

function glanceOf(people: readonly People[]): Block[] {
  return sectionsOf(people)[0]?.blocks ?? [];
}

/** What is told in sentences. */
function textsOf(people: readonly People[]): string[] {
  return glanceOf(people).flatMap((block) => ("text" in block ? [block.text] : []));
}

test("a group at a glance: what is most often first, how sure that is, and every role", () => {
  const people: People[] = [
    { count: 3, first: "Perawat" },
    { count: 1, first: "Perawat", tied: ["Guru", "Teknisi"] },
    { count: 2, first: "Teknisi", tied: ["Perawat"] },
    { count: 1, first: null },
  ];
  const { title, subtitle, sections } = leaningsDocument(leaningsOf(people, 2));
  expect([title, subtitle]).toEqual([
    "Rekap: peran yang teratas, dari 3 peran",
    "7 peserta; 2 baris masukan tidak bisa dinilai",
  ]);
  expect(sections).toEqual([
    {
      kind: "glance",
      title: "Sekilas",
      blocks: [
        { kind: "lead", text: "Paling sering teratas: Perawat (4 dari 6 peserta)." },
        {
          kind: "paragraph",
          text: "Pada 3 dari 6 peserta, yang teratas sudah jelas; pada yang lain masih seri.",
        },
        {
          kind: "note",
          text: "1 peserta belum punya jawaban untuk peran-peran ini, jadi tidak punya yang teratas.",
        },
        {
          kind: "counts",
          caption: "Berapa peserta dengan peran ini di urutan teratas",
          columns: ["Peran", "Jumlah"],
          counts: [
            {
              ...{ label: "Perawat", sure: 4, possible: 2, of: 6, value: "teratas 4, 3 sudah jelas" },
              notes: ["Seri dengan yang teratas pada 2 peserta lain."],
            },
            {
              ...{ label: "Teknisi", sure: 2, possible: 1, of: 6, value: "teratas 2" },
              notes: ["Seri dengan yang teratas pada 1 peserta lain."],
            },
            {
              ...{ label: "Guru", sure: 0, possible: 1, of: 6, value: "teratas 0" },
              notes: ["Seri dengan yang teratas pada 1 peserta lain."],
            },
          ],
        },
        {
          kind: "note",
          text: "Bagian penuh: peran ini teratas. Bagian bergaris: peran lain yang teratas, tetapi masih seri. Seorang peserta bisa seri dengan beberapa peran, jadi jumlahnya bisa lebih dari banyaknya peserta.",
        },
        PURPOSE,
      ],
    },
  ]);
});

test("roles that are first as often stand by how often they are in a tie; one in none has no note", () => {
  const people: People[] = [
    { count: 3, first: "Guru", tied: ["Teknisi"] },
    { count: 3, first: "Perawat" },
  ];
  const counts = glanceOf(people).flatMap((block) => (block.kind === "counts" ? block.counts : []));
  expect(counts.map(({ label, notes }) => [label, notes.length])).toEqual([
    ["Guru", 0],
    ["Perawat", 0],
    ["Teknisi", 1],
  ]);
  const others = [...people, { count: 1, first: "Guru", tied: ["Perawat"] }, { count: 1, first: "Perawat" }];
  const again = glanceOf(others).flatMap((block) => (block.kind === "counts" ? block.counts : []));
  expect(again.map(({ label }) => label)).toEqual(["Perawat", "Guru", "Teknisi"]);
});

test("several that are most often first are all named", () => {
  const people: People[] = [
    { count: 3, first: "Teknisi" },
    { count: 3, first: "Guru" },
    { count: 1, first: "Perawat" },
  ];
  expect(textsOf(people)[0]).toBe(
    "Paling sering teratas: Guru dan Teknisi (masing-masing 3 dari 7 peserta).",
  );
  // Nobody is without an answer, and nothing is said of such.
  expect(glanceOf(people).map(({ kind }) => kind)).toEqual([
    "lead",
    "paragraph",
    "counts",
    "note",
    "paragraph",
  ]);
});

test.each<[string, People[], string[]]>([
  [
    "nobody with an answer",
    [{ count: 5, first: null }],
    ["5 peserta belum punya jawaban untuk peran-peran ini, jadi tidak punya yang teratas."],
  ],
  ["nobody at all", [], ["Belum ada peserta yang bisa dinilai."]],
  [
    "fewer than five",
    [{ count: 4, group: "XI-1", first: "Guru" }],
    [
      "Baru 4 peserta. Kelompok di bawah 5 orang tidak dirinci, supaya jawaban seseorang tidak mudah dikenali. Untuk perorangan, buka laporan masing-masing.",
    ],
  ],
])("of %s no role is counted", (_, people, texts) => {
  const [glance, ...others] = sectionsOf(people);
  expect(textsOf(people)).toEqual([...texts, PURPOSE.kind === "paragraph" ? PURPOSE.text : ""]);
  expect(glance?.blocks.map(({ kind }) => kind)).not.toContain("counts");
  expect(others).toEqual([]);
});

test("too small a group is led by its number, in its own look", () => {
  expect(glanceOf([{ count: 4, first: "Guru" }]).map(({ kind }) => kind)).toEqual(["lead", "paragraph"]);
  expect(glanceOf([{ count: 5, first: null }]).map(({ kind }) => kind)).toEqual(["note", "paragraph"]);
});

describe("groups", () => {
  function groupsOf(people: readonly People[]) {
    return sectionsOf(people).find(({ kind }) => kind === "groups");
  }

  /** The rows of the table as they are read. */
  function rowsOf(people: readonly People[]): string[][] {
    const grids = groupsOf(people)?.blocks.flatMap((block) => (block.kind === "grid" ? block.rows : []));
    return (grids ?? []).map(({ texts, values }) => [...texts, ...values.map(({ text }) => text)]);
  }

  const TWO: People[] = [
    { count: 6, group: "XI-2", first: "Guru" },
    { count: 4, group: "XI-1", first: "Perawat", tied: ["Guru"] },
    { count: 1, group: "XI-1", first: "Guru" },
  ];

  test("a row a group by their names, a column a role", () => {
    const none = (text: string) => ({ text, tone: "none" });
    expect(groupsOf(TWO)).toEqual({
      kind: "groups",
      title: "Menurut kelompok",
      blocks: [
        {
          kind: "grid",
          caption: "Teratas, ditambah yang seri dengan yang teratas",
          columns: { texts: ["Kelompok"], values: ["Peserta", "Guru", "Perawat", "Teknisi"] },
          rows: [
            { texts: ["XI-1"], values: ["5", "1 + 4", "4", "0"].map(none) },
            { texts: ["XI-2"], values: ["6", "6", "0", "0"].map(none) },
          ],
        },
        CAVEAT,
      ],
    });
  });

  test("of small groups there is the number alone, and that is told", () => {
    const people: People[] = [
      ...TWO,
      { count: 3, group: "XI-3", first: "Guru" },
      { count: 2, group: "XI-4", first: "Guru" },
    ];
    expect(rowsOf(people).slice(2)).toEqual([
      ["XI-3", "3", "–", "–", "–"],
      ["XI-4", "2", "–", "–", "–"],
    ]);
    expect(groupsOf(people)?.blocks.slice(1)).toEqual([HIDDEN, CAVEAT]);
  });

  test("of those in no group too, as neutral as the others", () => {
    const people: People[] = [...TWO, { count: 1000, first: "Guru" }];
    const [grid, ...notes] = groupsOf(people)?.blocks ?? [];
    expect(grid?.kind === "grid" && grid.rows.at(-1)).toEqual({
      texts: ["Tanpa kelompok"],
      values: ["1.000", "–", "–", "–"].map((text) => ({ text, tone: "none" })),
    });
    expect(notes).toEqual([HIDDEN, CAVEAT]);
  });

  test("a single group of five is broken down", () => {
    expect(rowsOf([{ count: 5, group: "XI-1", first: "Guru" }])).toEqual([["XI-1", "5", "5", "0", "0"]]);
  });

  test("too many of them are not listed, which is told", () => {
    const people = Array.from({ length: 101 }, (_, index) => ({
      count: 1,
      group: `N${index}`,
      first: "Guru",
    }));
    expect(groupsOf(people)?.blocks).toEqual([
      {
        kind: "note",
        text: "Kelompoknya lebih dari 100, jadi tidak direkap satu per satu. Mungkin kolom kelompoknya berisi hal lain, misalnya nama.",
      },
    ]);
  });

  test("where there are none, nothing is said of them", () => {
    expect(sectionsOf([{ count: 5, first: "Guru" }]).map(({ kind }) => kind)).toEqual(["glance"]);
  });
});
