import { expect, test } from "vitest";
import type { Finding, ScaleAnalysis } from "../../../src/core/analysis/shape.ts";
import { glanceBlocks } from "../../../src/render/analysis/findings.ts";
import { Names } from "../../../src/render/analysis/names.ts";
import { findingWords } from "../../../src/text/analysis-findings.ts";
import { analysisLike, itemLike, scaleLike } from "./analyses.ts";

const FEW: Finding = { code: "few-respondents", respondents: 36, least: 100 };

function blocks(findings: Finding[], scales = [scaleLike("a"), scaleLike("b")]) {
  const analysis = analysisLike(scales, findings);
  return glanceBlocks(analysis, new Names(analysis));
}

const TURNED: Finding = {
  code: "probably-reversed",
  scale: "a",
  item: "a-2",
  itemRest: -0.41,
  criticalR: 0.329,
};

const SAME: Finding = { code: "same-answer", scale: "b", item: "b-1", points: 2, share: 1, answered: 36 };

const WEAK: Finding = {
  code: "adds-nothing",
  scale: "a",
  item: "a-1",
  itemRest: -0.1,
  criticalR: 0.329,
  alpha: 0.6,
  alphaIfDropped: 0.61,
};

test("what was found, what it is worth, and then kind by kind: the items, and what to do", () => {
  const low: Finding = { code: "low-alpha", scale: "b", alpha: 0.4, low: 0.1, high: 0.6, least: 0.6 };
  expect(blocks([TURNED, SAME, low, FEW])).toEqual([
    {
      kind: "lead",
      text: "Periksa dulu kunci satu butir: jawabannya berlawanan arah dengan butir lain di skalanya.",
    },
    { kind: "paragraph", text: expect.stringMatching(/^36 peserta .* Alpha Skala b terhitung 0,71,/) },
    {
      kind: "table",
      caption: "Mungkin terbalik kuncinya",
      columns: ["Butir", "Yang terlihat"],
      rows: [
        [
          "Teks a-2\n(a-2)",
          'Skala a: r hitung −0,410, r tabel 0,329. Di profil belum ada "reverse: true"; coba dengan itu, atau periksa "points" pilihannya.',
        ],
      ],
    },
    { kind: "note", text: findingWords["probably-reversed"].advice },
    {
      kind: "table",
      caption: "Hampir semua menjawab sama",
      columns: ["Butir", "Yang terlihat"],
      rows: [["Teks b-1\n(b-1)", 'Skala b: 36 dari 36 (100%) memilih "Ya".']],
    },
    { kind: "note", text: findingWords["same-answer"].advice },
    {
      kind: "table",
      caption: "Butir-butirnya kurang sejalan",
      columns: ["Skala", "Yang terlihat"],
      rows: [
        ["Skala b", "alpha 0,40 (selang 95%: 0,10 sampai 0,60); sering dianggap kurang bila di bawah 0,60."],
      ],
    },
    { kind: "note", text: findingWords["low-alpha"].advice },
  ]);
});

test.each<[string, Finding[], string]>([
  ["nothing", [FEW], "Tidak ada yang menonjol pada butir-butirnya."],
  ["one thing", [SAME], "Tidak ada butir yang tampak terbalik kuncinya. Satu hal lain patut dilihat."],
  [
    "two directions",
    [{ code: "two-directions", scale: "a", items: ["a-1", "a-2"] }, SAME],
    "Periksa dulu arah butir pada satu skala: jawabannya terbelah dua arah.",
  ],
  [
    "an item that goes against the others no further than chance does",
    [SAME, WEAK],
    "Satu butir berlawanan arah dengan butir lain di skalanya, tetapi tidak lebih jauh dari yang bisa karena kebetulan: periksa juga kuncinya. Satu hal lain patut dilihat.",
  ],
])("%s to look at", (_, findings, text) => {
  expect(blocks(findings)[0]).toEqual({ kind: "lead", text });
});

test("an item is told by the words of what it asks, whatever it asks", () => {
  const choices = [0, 1, 2].map((points) => ({ points, texts: [] }));
  const steps = [-2, -1, 0, 1, 2].map((points) => ({ points, texts: [] }));
  const statement = itemLike("fakta-1", { choices });
  const scenes = itemLike("arah-1", { texts: ["Di sini", "Di sana"], choices: steps });
  const situation = itemLike("c-1", { choices: [{ points: 0, texts: ["Pergi", "Diam saja"] }] });
  const scales = [
    scaleLike("realism", { kind: "realism", name: "", items: [statement] }),
    scaleLike("orientation", { kind: "orientation", name: "Tetangga", items: [scenes] }),
    scaleLike("c", { items: [situation] }),
    scaleLike("duties", { name: "", items: [itemLike("minat-1")] }),
  ];
  const same = { code: "same-answer" as const, share: 1, answered: 9 };
  const found = blocks(
    [
      { ...same, scale: "realism", item: "fakta-1", points: 2 },
      { ...same, scale: "orientation", item: "arah-1", points: -2 },
      { ...same, scale: "c", item: "c-1", points: 0 },
      { ...same, scale: "duties", item: "minat-1", points: 1 },
    ],
    scales,
  );
  const [rows] = found.flatMap((block) => (block.kind === "table" ? [block.rows] : []));
  expect(rows).toEqual([
    ["Teks fakta-1\n(fakta-1)", 'Gambaran tentang pekerjaannya: 9 dari 9 (100%) memilih "tepat".'],
    [
      "Di sini ↔ Di sana\n(arah-1)",
      'Arah pilihan (beda dengan Tetangga): 9 dari 9 (100%) memilih "jelas ke peran ini".',
    ],
    ["Teks c-1\n(c-1)", 'Skala c: 9 dari 9 (100%) memilih "Pergi / Diam saja".'],
    ["Teks minat-1\n(minat-1)", 'Minat pada tugas: 9 dari 9 (100%) memilih "Kadang".'],
  ]);
});

test.each<[Finding["code"], number, number]>([
  ["skipped", 12, 10],
  ["probably-reversed", 12, 12],
])("of many findings %s none is lost", (code, count, told) => {
  const items = Array.from({ length: count }, (_, index) => itemLike(`a-${index + 1}`));
  const findings = items.map(({ id }): Finding => {
    if (code === "skipped") return { code, scale: "a", item: id, missing: 9, share: 0.25 };
    return { ...TURNED, item: id };
  });
  const found = blocks(findings, [scaleLike("a", { items, alpha: null })]);
  const [rows] = found.flatMap((block) => (block.kind === "table" ? [block.rows] : []));
  expect(rows).toHaveLength(told);
  const rest = found.flatMap((block) => (block.kind === "paragraph" ? [block.text] : []));
  expect(rest).toEqual(told === count ? [] : ["Begitu juga 2 butir lain: a-11 dan a-12."]);
});

test("of many findings of scales none is lost either", () => {
  const scales = Array.from({ length: 12 }, (_, index) => scaleLike(`s${index + 1}`, { alpha: null }));
  const findings = scales.map(
    ({ id }): Finding => ({ code: "low-alpha", scale: id, alpha: 0.4, low: null, high: null, least: 0.6 }),
  );
  const [, table, rest] = blocks(findings, scales);
  expect(table?.kind === "table" && table.rows.length).toBe(10);
  expect(rest).toEqual({ kind: "paragraph", text: "Begitu juga 2 skala lain: Skala s11 dan Skala s12." });
});

/** Scales by their id, each with the interval of its alpha. */
function intervals(scales: Record<string, [low: number, high: number]>): ScaleAnalysis[] {
  return Object.entries(scales).map(([id, [low, high]]) => {
    const kind = id === "realism" ? "realism" : "trait";
    return scaleLike(id, { kind, alpha: { raw: 0.5, standardized: 0.5, low, high } });
  });
}

test.each<[string, Record<string, [number, number]>, string | undefined]>([
  ["all can be trusted", { b: [0.1, 0.8], c: [0.4, 0.6] }, "Yang paling goyah: alpha Skala b"],
  [
    "the key of a narrower one is in doubt",
    { a: [0.4, 0.5], b: [0.1, 0.8], c: [0.4, 0.6] },
    "Yang paling goyah: alpha Skala b",
  ],
  [
    "the key of a wider one is in doubt",
    { a: [-0.2, 0.8], b: [0.1, 0.8], c: [0.4, 0.6] },
    "Di antara skala yang kuncinya tidak diragukan, yang paling goyah: alpha Skala b",
  ],
  ["a wider one is not of the fit", { b: [0.1, 0.8], c: [0.4, 0.6], realism: [-0.9, 0.8] }, "Alpha Skala b"],
  ["there is one alone", { b: [0.1, 0.8] }, "Alpha Skala b"],
  ["but one is in doubt", { a: [-0.2, 0.8], b: [0.1, 0.8] }, "Alpha Skala b"],
  ["all are in doubt", { a: [-0.2, 0.8] }, undefined],
])("what a group proves is told by an alpha of the fit whose key is sure: %s", (_, scales, begins) => {
  const [, worth] = blocks("a" in scales ? [TURNED] : [], intervals(scales));
  const end =
    "terhitung 0,50, tetapi yang sebenarnya bisa di mana saja dari 0,10 sampai 0,80 (keyakinan 95%).";
  const expected = begins === undefined ? undefined : `${begins} ${end}`;
  expect(worth?.kind === "paragraph" ? worth.text : undefined).toBe(expected);
});

test("where no alpha is known nothing is told of what a group proves", () => {
  expect(blocks([], [scaleLike("d", { alpha: null })])).toHaveLength(1);
});

test.each<[string, string[]]>([
  ["trait", ["b", "c", "d"]],
  ["trait", ["d", "c", "b"]],
  ["antiTrait", ["c", "d", "b"]],
])("the least certain is found wherever it stands, in a scale of the kind %s among %j", (kind, ids) => {
  const ranges: Record<string, [number, number]> = { b: [0.4, 0.6], c: [-0.2, 0.8], d: [0.3, 0.7] };
  const scales = ids.map((id) => {
    const [low, high] = ranges[id] ?? [0, 0];
    const alpha = { raw: 0.5, standardized: 0.5, low, high };
    return scaleLike(id, { alpha, kind: kind === "antiTrait" ? kind : "trait" });
  });
  expect(JSON.stringify(blocks([], scales)[1])).toContain("alpha Skala c terhitung 0,50");
});

test("an item that is turned already is told to be tried without", () => {
  const items = [itemLike("a-1"), itemLike("a-2", { reverse: true })];
  const [, , table] = blocks([TURNED], [scaleLike("a", { items }), scaleLike("b")]);
  expect(table?.kind === "table" && table.rows).toEqual([
    [
      "Teks a-2\n(a-2)",
      'Skala a: r hitung −0,410, r tabel 0,329. Di profil sekarang tertulis "reverse: true"; coba tanpa itu.',
    ],
  ]);
});

test("one item that goes with the others is enough to say that no key seems turned", () => {
  const unknown = itemLike("a-1", { itemRest: null });
  const scales = [
    scaleLike("a", { items: [unknown, itemLike("a-2")] }),
    scaleLike("b", { items: [itemLike("b-1", { itemRest: null })] }),
  ];
  const text = "Tidak ada butir yang tampak terbalik kuncinya. Satu hal lain patut dilihat.";
  expect(blocks([SAME], scales)[0]).toEqual({ kind: "lead", text });
});

test("where no answers tell how any item goes with the others, it is not said that no key is turned", () => {
  const items = [itemLike("a-1", { itemRest: null }), itemLike("a-2", { itemRest: null })];
  const found = blocks(
    [SAME],
    [
      scaleLike("a", { alpha: null, items }),
      scaleLike("b", { alpha: null, items: [itemLike("b-1", { itemRest: null })] }),
    ],
  );
  expect(found[0]).toEqual({
    kind: "lead",
    text: "Dari jawaban ini tidak terlihat apakah ada kunci yang terbalik. Satu hal patut dilihat.",
  });
});
