import { describe, expect, test } from "vitest";
import { nearDuplicate } from "../../../../src/core/content/rules/near-duplicate.ts";
import { foundBy } from "../found-by.ts";

const FIRST = "{id: tekun-5, text: Menata meja kelas}";

test.each<[title: string, piece: string, found: unknown[]]>([
  [
    "three words of four",
    `[${FIRST}, {id: tekun-6, text: Siang menata meja kelas}]`,
    [["traits[0].items[5].text", { id: "tekun-6", first: "tekun-5", share: 0.75 }]],
  ],
  ["three words of five", `[${FIRST}, {id: tekun-6, text: Siang terik menata meja kelas}]`, []],
  [
    "a situation too",
    `[${FIRST}, {id: tekun-6, text: Menata meja kelasmu, options: [{text: A, points: 0}, {text: B, points: 1}]}]`,
    [["traits[0].items[5].text", { id: "tekun-6", first: "tekun-5", share: 1 }]],
  ],
  [
    "what a duty asks, and a trait",
    "[{id: tekun-5, text: Kamu menyiram tanaman kota setiap pagi}]",
    [["traits[0].items[4].text", { id: "tekun-5", first: "minat-1", share: 1 }]],
  ],
  [
    "statements of two claims",
    `
misconceptions:
  - {id: a, claim: A, truth: B, statements: [{id: a-1, text: Penjaga menyapu daun taman, answer: true}]}
expectations:
  - {id: b, claim: A, reality: B, statements: [{id: b-1, text: Penjaga taman menyapu daun, answer: true}]}
`,
    [["expectations[0].statements[0].text", { id: "b-1", first: "a-1", share: 1 }]],
  ],
])("%s", (_, piece, found) => {
  expect(foundBy(nearDuplicate, piece)).toEqual(found);
});

test("a shared scale is not told as like itself", () => {
  const used = [{ id: "tekun", path: ["traits", 0], keys: [] }];
  expect(foundBy(nearDuplicate, "[]", used)).toEqual([]);
});

describe("beside an anti-trait that denies what a trait asks", () => {
  const DENIED = [
    "Kamu tidak mengulang latihan yang sulit sampai lancar.",
    "Catatan belajarmu tidak rapi sampai akhir semester.",
  ];
  const scale = (id: string, ...texts: string[]) => ({
    id,
    name: id.toUpperCase(),
    responses: "sesuai",
    items: texts.map((text, index) => ({ id: `${id}-${index + 1}`, text })),
  });
  const told = (used: string[], parts: object) => {
    const uses = used.map((list) => ({ id: "", path: [list, 0], keys: [] }));
    return foundBy(nearDuplicate, JSON.stringify(parts), uses).map(([, args]) => args);
  };
  const mirror = scale("lawan", ...DENIED);

  test.each<[title: string, used: string[], antiTraits: object[], found: object[]]>([
    ["the other rule tells of both", [], [mirror], []],
    ["or where the anti-trait is shared", ["antiTraits"], [mirror], []],
    [
      "but not of one question alone",
      [],
      [scale("lain", DENIED[0] ?? "", "Kamu pulang lebih awal.")],
      [{ id: "lain-1", first: "tekun-1", share: 0.8 }],
    ],
    [
      "nor of another anti-trait",
      [],
      [scale("lain", "Latihan yang sulit kamu ulang sampai lancar."), mirror],
      [
        { id: "lain-1", first: "tekun-1", share: 1 },
        { id: "lawan-1", first: "lain-1", share: 0.8 },
      ],
    ],
    [
      "nor of questions of the anti-trait itself",
      [],
      [scale("lawan", ...DENIED, "Kamu pulang lebih awal.", "Lebih awal kamu pulang.")],
      [{ id: "lawan-4", first: "lawan-3", share: 1 }],
    ],
  ])("%s", (_, used, antiTraits, found) => {
    expect(told(used, { antiTraits })).toEqual(found);
  });

  test("nor of questions of the trait itself", () => {
    const trait = scale(
      "tekun",
      "Kamu mengulang latihan sulit.",
      "Catatan belajarmu rapi.",
      "Latihan sulit kamu ulang.",
    );
    expect(told([], { traits: [trait], antiTraits: [scale("lawan", ...DENIED)] })).toEqual([
      { id: "tekun-3", first: "tekun-1", share: 1 },
    ]);
  });
});
