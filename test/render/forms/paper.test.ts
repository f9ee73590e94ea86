import { parse } from "parse5";
import { expect, test } from "vitest";
import { listItems } from "../../../src/core/profile/items.ts";
import type { ItemSource, Profile } from "../../../src/core/profile/profile.ts";
import { paperForm } from "../../../src/render/forms/paper.ts";
import { rating, situation, testProfile } from "../../core/fixtures.ts";
import { profile as FIRST_PROFILE, profileOf } from "../../first-role.ts";

const UNTOLD = { purpose: null, seenBy: null, until: null };
const TOLD = { notice: UNTOLD, asksName: false, command: "" };

const HOSTILE = '</style><script>alert(1)</script><img src=x onerror="alert(1)">';

const PROFILES: Readonly<Record<string, Profile>> = {
  "the first role": FIRST_PROFILE,
  "the template": profileOf("_template"),
  "one question": testProfile({ traits: [{ id: "a", name: "A", items: [rating("a-1")] }] }),
  "one situation": testProfile({ traits: [{ id: "a", name: "A", items: [situation("a-1", [0, 2, 1])] }] }),
  "hostile texts": testProfile({
    role: HOSTILE,
    responses: { sesuai: [HOSTILE, "b"], lain: ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", HOSTILE] },
    traits: [
      {
        id: "a",
        name: "A",
        items: [
          rating("a-1", { text: HOSTILE }),
          rating("a-2", { responses: "lain" }),
          situation("a-3", [0, 1]),
        ],
      },
    ],
    comparison: { role: "L", items: [{ id: "c", this: "dekat", other: "jauh", flip: true }] },
  }),
};

interface Node {
  nodeName: string;
  value?: string;
  attrs?: readonly { name: string; value: string }[];
  childNodes?: readonly Node[];
}

function nodesIn(node: Node): Node[] {
  return [node, ...(node.childNodes ?? []).flatMap(nodesIn)];
}

function textIn(node: Node): string {
  return nodesIn(node)
    .map(({ value }) => value ?? "")
    .join("");
}

function isOf(looks: string): (node: Node) => boolean {
  return ({ attrs = [] }) =>
    attrs.some(({ name, value }) => name === "class" && value.split(" ").includes(looks));
}

/** The questions of a booklet: each with its number, its text, and what its boxes show. */
function questionsIn(html: string): { number: string; row: string; boxes: string[] }[] {
  const bodies = nodesIn(parse(html) as Node).filter(({ nodeName }) => nodeName === "tbody");
  const rows = bodies.flatMap(nodesIn).filter(({ nodeName }) => nodeName === "tr");
  return rows.map((row) => {
    const asked = nodesIn(row).find(isOf("asked"));
    const number = asked && nodesIn(asked).find(({ nodeName }) => nodeName === "b");
    const boxes = nodesIn(row).filter(isOf("box"));
    return { number: number ? textIn(number) : "", row: textIn(row), boxes: boxes.map(textIn) };
  });
}

test.each(Object.entries(PROFILES))("%s: numbers and boxes are those that are keyed in", (_, profile) => {
  const items = listItems(profile);
  const questions = questionsIn(paperForm(profile, TOLD));
  expect(questions.map(({ number, boxes }) => [number, boxes])).toEqual(
    items.map((item, index) => [String(index + 1), item.options.map((_option, place) => String(place + 1))]),
  );
  for (const [index, item] of items.entries()) {
    const { row = "" } = questions[index] ?? {};
    const texts = item.kind === "comparison" ? [item.this, item.other] : [item.text];
    const own = item.kind === "situation" ? item.options.map(({ text }) => text ?? "") : [];
    for (const text of [...texts, ...own]) expect(row).toContain(text);
    if (item.kind === "comparison") expect(row.indexOf(item.this)).toBeLessThan(row.indexOf(item.other));
  }
});

test.each(Object.entries(PROFILES))("%s: a text stays a text", (_, profile) => {
  const names = nodesIn(parse(paperForm(profile, TOLD)) as Node).map(({ nodeName }) => nodeName);
  expect(names.filter((name) => ["script", "img", "iframe", "a"].includes(name))).toEqual([]);
  expect(names.filter((name) => name === "style")).toHaveLength(1);
});

test("each section tells once what its numbers mean, a row the ends of its own where there are several", () => {
  const { traits } = FIRST_PROFILE;
  const html = paperForm(FIRST_PROFILE, TOLD);
  const heads = nodesIn(parse(html) as Node).filter(({ nodeName }) => nodeName === "thead");
  expect(heads.map((head) => textIn(head).trim().replace(/\s+/g, " "))).toEqual([
    "Seberapa ingin kamu mengisi hari kerjamu dengan ini? 1 Sangat tidak ingin 2 Tidak ingin 3 Biasa saja 4 Ingin 5 Sangat ingin",
    expect.stringMatching(
      /^Seberapa sering\? 1 Tidak pernah .* Seberapa sesuai denganmu\? 1 Sangat tidak sesuai/,
    ),
    expect.stringMatching(/^Seberapa sering\? .* Seberapa sesuai denganmu\?/),
    "Mana yang lebih menarik bagimu? 1 jelas yang kiri 2 cenderung kiri 3 di tengah-tengah 4 cenderung kanan 5 jelas yang kanan",
    "Menurutmu, pernyataan ini benar atau salah? 1 Benar 2 Salah 3 Belum tahu",
  ]);
  const first = listItems(FIRST_PROFILE).findIndex(({ id }) => id === traits[0]?.items[0]?.id);
  const rows = questionsIn(html).map(({ row }) => row);
  expect(rows[first]).toMatch(/Tidak pernah1.*5Hampir selalu/);
  expect(rows[first - 1]).not.toContain("ingin");
});

/** The classes of nodes, without what they are all of. */
function looksOf(nodes: readonly Node[]): string[] {
  return nodes.map(({ attrs = [] }) => attrs.find(({ name }) => name === "class")?.value ?? "");
}

/** A booklet of one scale with such items. */
function bookletOf(items: ItemSource[], responses?: Record<string, string[]>): string {
  const traits = [{ id: "a", name: "A", items }];
  return paperForm(testProfile({ traits, ...(responses && { responses }) }), TOLD);
}

const SETS = { sesuai: ["Tidak sesuai", "Sesuai"], sering: ["Jarang", "Sering"] };

test.each<[string, ItemSource[], string[], boolean]>([
  ["one set", [rating("a-1"), rating("a-2")], ["1 Tidak sesuai 2 Sesuai"], false],
  [
    "two sets",
    [rating("a-1"), rating("a-2", { responses: "sering" }), rating("a-3")],
    ["1 Tidak sesuai 2 Sesuai", "1 Jarang 2 Sering"],
    true,
  ],
  ["one set and a situation", [situation("a-1", [0, 1]), rating("a-2")], ["1 Tidak sesuai 2 Sesuai"], false],
])(
  "a section of %s: what its numbers mean stands above it, a line a set",
  (_, items, expected, tellsEnds) => {
    const nodes = nodesIn(parse(bookletOf(items, SETS)) as Node);
    const [head] = nodes.filter(({ nodeName }) => nodeName === "thead");
    const lines = head ? nodesIn(head).filter(({ nodeName }) => nodeName === "tr") : [];
    expect(lines.map((line) => textIn(line).trim().replace(/\s+/g, " "))).toEqual(expected);
    expect(nodes.some(isOf("ends"))).toBe(tellsEnds);
  },
);

test("a section of situations alone has no line above it", () => {
  const nodes = nodesIn(parse(bookletOf([situation("a-1", [0, 2, 1])])) as Node);
  expect(nodes.filter(({ nodeName }) => nodeName === "thead")).toEqual([]);
});

test.each([
  [7, ["th", "td"]],
  [8, ["td"]],
])("%d boxes stand in %j: beside their question, or below where they are many", (count, expected) => {
  const options = Array.from({ length: count }, (_, index) => `Pilihan ${index}`);
  const nodes = nodesIn(parse(bookletOf([rating("a-1")], { sesuai: options })) as Node);
  const [body] = nodes.filter(({ nodeName }) => nodeName === "tbody");
  const cells = body ? nodesIn(body).filter(({ nodeName }) => ["td", "th"].includes(nodeName)) : [];
  expect(cells.map(({ nodeName }) => nodeName)).toEqual(expected);
});

test.each([
  [["x".repeat(52), "pendek"], "short"],
  [["x".repeat(53), "pendek"], "long"],
])("options of a situation, %j, stand two in a line only where none is long: %s", (texts, expected) => {
  const options = texts.map((text, points) => ({ text, points }));
  const nodes = nodesIn(parse(bookletOf([{ id: "a-1", text: "Teks", options }])) as Node);
  expect(looksOf(nodes.filter(({ nodeName }) => nodeName === "ol"))).toEqual([expected]);
});

test("two examples show how to mark a box and how to change one's mind; no box to fill in is marked", () => {
  const nodes = nodesIn(parse(paperForm(FIRST_PROFILE, TOLD)) as Node);
  const examples = nodes
    .filter(isOf("how"))
    .flatMap(nodesIn)
    .filter(({ nodeName }) => nodeName === "p");
  const shown = examples.map((one) =>
    nodesIn(one)
      .filter(isOf("box"))
      .map((box) => [...looksOf([box]), textIn(box)]),
  );
  const [plain, marked, unmarked] = ["box", "box marked", "box marked void"];
  expect(shown).toEqual([
    [
      [plain, "1"],
      [plain, "2"],
      [plain, "3"],
      [marked, "4"],
      [plain, "5"],
    ],
    [
      [plain, "1"],
      [unmarked, "2"],
      [plain, "3"],
      [marked, "4"],
      [plain, "5"],
    ],
  ]);
  // A cross is drawn in the three that are marked.
  expect(
    nodes.filter(isOf("box")).filter((box) => nodesIn(box).some(({ nodeName }) => nodeName === "svg")),
  ).toHaveLength(3);
  expect(nodes.filter(({ nodeName }) => nodeName === "svg")).toHaveLength(3);
});

test("whose the booklet is stands on top with the day, and in brief on every later sheet, which may come apart", () => {
  const html = paperForm(FIRST_PROFILE, TOLD);
  const nodes = nodesIn(parse(html) as Node);
  const fields = nodes
    .filter(isOf("fields"))
    .flatMap(nodesIn)
    .filter(({ nodeName }) => nodeName === "p");
  expect(fields.map(textIn)).toEqual(["Kode atau inisial", "Kelas", "Tanggal"]);
  expect(fields.flatMap(nodesIn).filter(isOf("blank"))).toHaveLength(3);
  expect(html).toMatch(/@top-right \{ content: "Kode atau inisial \.{20,} {3}Kelas \.{20,}"; /);
  expect(html).toMatch(/@page :first \{[^}]*@top-right \{ content: none; \}/);
});

test("the booklet begins with what it is, in whole sentences", () => {
  expect(textIn(parse(paperForm(FIRST_PROFILE, TOLD)) as Node)).toMatch(
    /\. Ada 63 pertanyaan.*\. Tidak ada yang wajib: lewati saja/,
  );
});

test("what was told stands there; what was not is left to fill in", () => {
  const blank = (html: string) => nodesIn(parse(html) as Node).filter(isOf("blank")).length;
  const untold = paperForm(FIRST_PROFILE, TOLD);
  const told = paperForm(FIRST_PROFILE, {
    ...TOLD,
    notice: { purpose: "obrolan <b>", seenBy: "Bu Rina", until: null },
    asksName: true,
  });
  expect(blank(untold) - blank(told)).toBe(2);
  expect(told).toContain("obrolan &lt;b&gt;");
  expect([untold.includes("Kode atau inisial"), told.includes("Kode atau inisial")]).toEqual([true, false]);
  expect(told).toContain("nama dan kelasmu");
  expect(untold).not.toContain("komputer");
});
