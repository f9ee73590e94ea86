import { expect, test } from "vitest";
import type { Problem } from "../../../src/core/base/problem.ts";
import { listItems } from "../../../src/core/profile/items.ts";
import { parseProfile } from "../../../src/io/profiles/yaml.ts";
import { problemText } from "../../../src/text/problems/problems.ts";

const YAML = `id: taman
role: Penjaga Taman
responses:
  sesuai: [Tidak sesuai, Netral, Sesuai]
traits:
  - id: sabar
    name: Sabar
    responses: sesuai
    items:
      - id: sabar-1
        text: Kamu menunggu benih tumbuh.
      - {id: sabar-2, text: Kamu mencabut benih yang lambat., reverse: true}
    tips:
      - Rawat satu tanaman.
`;

/** Where each problem or warning stands, and what it is. */
function told(from: string, to: string): unknown[] {
  expect(YAML).toContain(from);
  const parsed = parseProfile(YAML.replace(from, to));
  const all = "profile" in parsed ? (parsed.warnings ?? []) : parsed.problems;
  return all.map(({ code, args, severity, place }) => [code, args, severity, place?.line, place?.column]);
}

const cut = (text: string, rest: string, line: number, column: number) => [
  "text-cut",
  { text, rest },
  "warning",
  line,
  column,
];
const quotes = (text: string, line: number, column: number) => [
  "typeset-quotes",
  { text },
  "warning",
  line,
  column,
];
const marked = (mark: string, text: string, line: number, column: number) => [
  "text-marked",
  { mark, text },
  "warning",
  line,
  column,
];
const split = (text: string, rest: string, severity: string, line: number, column: number) => [
  "text-split",
  { text, rest },
  severity,
  line,
  column,
];

test.each<[string, string, unknown[]]>([
  [
    "tips:\n      - Rawat satu tanaman.",
    "tips: [Rawat tanaman, lalu catat.]",
    [split("Rawat tanaman", "lalu catat.", "warning", 13, 27)],
  ],
  [
    "Tidak sesuai, Netral, Sesuai",
    "Tidak sesuai, Netral, dan Sesuai",
    [split("Netral", "dan Sesuai", "warning", 4, 34)],
  ],
  [
    "Kamu mencabut benih yang lambat.",
    "Kamu betah, menunggu, dan diam",
    [split("Kamu betah", "menunggu", "error", 12, 41)],
  ],
  [
    "tips:\n      - Rawat satu tanaman.",
    "tips: [rawat tanaman, lalu catat]",
    [split("rawat tanaman", "lalu catat", "warning", 13, 27)],
  ],
  [
    "tips:\n      - Rawat satu tanaman.",
    "tips: [Rawat tanaman, catat hasilnya.]",
    [split("Rawat tanaman", "catat hasilnya.", "warning", 13, 27)],
  ],
  [
    "Tidak sesuai, Netral, Sesuai",
    "Kurang dari 1,5 jam, Lebih dari 2,75 jam",
    [split("Kurang dari 1", "5 jam", "warning", 4, 26), split("Lebih dari 2", "75 jam", "warning", 4, 46)],
  ],
  [
    "Tidak sesuai, Netral, Sesuai",
    '"Sampai 1 jam", Kurang dari 2,5 jam, Lebih',
    [split("Kurang dari 2", "5 jam", "warning", 4, 42)],
  ],
  ["Tidak sesuai, Netral, Sesuai", "1 kali,2 kali,3 kali", []],
  ["Tidak sesuai, Netral, Sesuai", "Sampai kelas 1, 2 SMP, 3 SMP", []],
  ["Tidak sesuai, Netral, Sesuai", '"0-1","2-3","4-5"', []],
  ["Tidak sesuai, Netral, Sesuai", "0-1,2-3,4-5", []],
  ["tips:\n      - Rawat satu tanaman.", "tips: [rawat Budi, catat hasilnya.]", []],
  ["tips:\n      - Rawat satu tanaman.", 'tips: [Rawat tanaman, "siram", lalu catat.]', []],
  ["Tidak sesuai, Netral, Sesuai", "tidak, kadang, sering", []],
  ["tips:\n      - Rawat satu tanaman.", 'tips: [Rawat tanaman, "lalu catat."]', []],
  ["tips:\n      - Rawat satu tanaman.", "tips: [Rawat tanaman, Catat hasilnya.]", []],
  ["Tidak sesuai, Netral, Sesuai", "tidak, ya", []],
  ["Tidak sesuai, Netral, Sesuai", "Jarang, 1–2 kali, lebih dari 2 kali", []],
])("%j written as %j is cut at its comma", (from, to, expected) => {
  expect(told(from, to)).toEqual(expected);
});

test.each<[string, string, unknown[]]>([
  ["menunggu benih tumbuh.", "ingin juara #1 di kelas.", [cut("Kamu ingin juara", "1 di kelas.", 11, 15)]],
  ["menunggu benih tumbuh.", "suka C # dan Java.", [cut("Kamu suka C", " dan Java.", 11, 15)]],
  ["Penjaga Taman", "Penjaga Taman # nama perannya", [cut("Penjaga Taman", " nama perannya", 2, 7)]],
  ["Rawat satu tanaman.", "Rawat tanaman #1.", [cut("Rawat tanaman", "1.", 14, 9)]],
  ["Netral, Sesuai]", "Netral, Sesuai #1\n    ]", [cut("Sesuai", "1", 4, 34)]],
  ["Penjaga Taman", "‘Penjaga Taman’", [quotes("‘Penjaga Taman’", 2, 7)]],
  ["Penjaga Taman", "“Penjaga Taman”", [quotes("“Penjaga Taman”", 2, 7)]],
  ["Netral", "”Netral”", [quotes("”Netral”", 4, 26)]],
  ["Kamu menunggu benih tumbuh.", "&Kamu menunggu benih", [marked("&Kamu", "menunggu benih", 11, 21)]],
  ["Kamu menunggu benih tumbuh.", "&Kamu\n          menunggu", [marked("&Kamu", "menunggu", 12, 11)]],
  ["Kamu menunggu benih tumbuh.", "! Kamu menunggu", [marked("!", "Kamu menunggu", 11, 17)]],
  ["Rawat satu tanaman.", "&Rawat tanaman", [marked("&Rawat", "tanaman", 14, 16)]],
  ["Netral", "&Netral saja", [marked("&Netral", "saja", 4, 34)]],
  // These are what they look like.
  ["        text: Kamu menunggu", "        &kunci text: Kamu menunggu", []],
  ["    tips:\n      - Rawat satu tanaman.", "    tips: &tips\n      - Rawat satu tanaman.", []],
  ["id: taman", "id: &taman taman", []],
  ["Kamu menunggu benih tumbuh.", '&satu "Kamu menunggu benih tumbuh."', []],
  ["Kamu menunggu benih tumbuh.", "&satu |\n          Kamu menunggu benih tumbuh.", []],
  ["Kamu menunggu benih tumbuh.", '"&Kamu menunggu"', []],
  ["Kamu menunggu benih tumbuh.", "Kamu &menunggu !benih *tumbuh", []],
  ["Kamu menunggu benih tumbuh.", "!!str Kamu menunggu benih tumbuh.", []],
  ["id: taman", "id: taman # nama berkasnya", []],
  ["Sesuai]", "Sesuai] # terendah dulu", []],
  ["responses: sesuai\n", "responses: sesuai # dari atas\n", []],
  ["Kamu menunggu benih tumbuh.", '"Kamu ingin juara #1 di kelas." # komentar', []],
  ["menunggu benih tumbuh.", "C#1 dan a#b.", []],
  ["  tips:", "    # komentar\n    tips:", []],
  ["menunggu benih tumbuh.", "menunggu “benih” tumbuh.", []],
  ["Penjaga Taman", "“Penjaga” dan “Taman”", []],
  ["Penjaga Taman", '"“Penjaga Taman”"', []],
])("%j written as %j", (from, to, expected) => {
  expect(told(from, to)).toEqual(expected);
});

test.each<[string, string, key: string]>([
  ["id: taman", "catatan: [Satu, lalu dua]\nid: taman", "catatan"],
  ["[Tidak sesuai, Netral, Sesuai]", "{options: [Tidak, Ya], catatan: Satu #2\n    }", "catatan"],
  ["Kamu menunggu benih tumbuh.", "Kamu menunggu\n        ? lalu", "lalu"],
])("%j written as %j: what no one reads is told as unknown alone", (from, to, key) => {
  expect(told(from, to)).toEqual([
    ["unknown-key", { key, suggestion: null }, "error", expect.any(Number), expect.any(Number)],
  ]);
});

test("a key of ours without a value is told as that, even behind a text", () => {
  expect(told("lambat., reverse: true", "lambat, reverse")).toEqual([
    ["wrong-type", { expected: "boolean", received: "empty" }, "error", 12, 62],
  ]);
});

test("a text that is cut in two is told with its element, a doubt with its line alone", () => {
  const places = (from: string, to: string) => {
    const parsed = parseProfile(YAML.replace(from, to));
    return ("profile" in parsed ? parsed.warnings : parsed.problems)?.map(({ place }) => place);
  };
  const rest = places("benih yang lambat.", "benih, menunggu");
  expect(rest).toEqual([{ line: 12, column: 50, path: "traits[0].items[1]" }]);
  expect(places("Penjaga Taman", "Penjaga Taman #1")).toEqual([{ line: 2, column: 7 }]);
});

test("a text that a mark has left nothing of is told with the mark", () => {
  expect(told("Kamu menunggu benih tumbuh.", "&Kamu")).toEqual([
    ["wrong-type", { expected: "text", received: "empty" }, "error", 11, 20],
    marked("&Kamu", "", 11, 20),
  ]);
});

test.each<[string, string]>([
  ["*Kamu menunggu", "alias"],
  ["*Kamu", "alias"],
  ["!Jangan menunggu", "tanda seru"],
  ["!!Jangan menunggu", "tanda seru"],
  ["& Kamu menunggu", "&"],
  ["* Kamu menunggu", "alias"],
])("a text that begins as in %j is refused, and quotes are named", (text, word) => {
  const parsed = parseProfile(YAML.replace("Kamu menunggu benih tumbuh.", text));
  if ("profile" in parsed) throw new Error("the profile was taken");
  const { what = "", todo = "" } = problemText(parsed.problems[0] as Problem);
  expect(what + todo).toContain(word);
  expect(what + todo).toContain("tanda kutip");
});

test.each<[string, string, unknown[]]>([
  [
    "Kamu mencabut benih yang lambat., reverse: true}",
    "Kamu juara #1 di kelas, reverse: true}",
    ["Kamu juara", "1 di kelas, reverse: true}", 12, 29],
  ],
  ["Netral, Sesuai]", "Nomor #1, Nomor #2]", ["Nomor", "1, Nomor #2]", 4, 26]],
  ["menunggu benih tumbuh.", "ingin juara #1\n          di kelas.", ["Kamu ingin juara", "1", 11, 15]],
])("%j written as %j is cut, and no YAML for it", (from, to, [text, rest, line, column]) => {
  expect(told(from, to)).toEqual([["text-cut", { text, rest }, "error", line, column]]);
});

test.each<[string, string]>([
  ["Netral, Sesuai]", "Netral, # dari bawah\n  Sesuai"],
  ["Netral, Sesuai]", "Netral # dari bawah\nSesuai]"],
  // A text that is cut elsewhere, before it or below.
  ["id: taman", "summary: Juara #1\nid: a: b"],
  ["id: taman", "id: a: b\nsummary: Juara #1"],
  ["Penjaga Taman", '"Penjaga" # satu\n  Taman'],
])("%j written as %j is no YAML for another reason", (from, to) => {
  expect(told(from, to)).toEqual([
    ["yaml-syntax", expect.anything(), "error", expect.any(Number), expect.any(Number)],
  ]);
});

const EMPTY = { expected: "text", received: "empty" };

test.each<[string, string]>([
  ["Kamu menunggu benih tumbuh.", '"   "'],
  ["Kamu menunggu benih tumbuh.", '""'],
  ["Kamu menunggu benih tumbuh.", '"\\u200b"'],
  ["Kamu menunggu benih tumbuh.", '"\\u00a0\\u2060\\ufeff"'],
  ["Kamu menunggu benih tumbuh.", '"\\u3164"'],
  ["Kamu menunggu benih tumbuh.", ""],
  ["Kamu menunggu benih tumbuh.", "#1 di kelas."],
])("%s written as %j is no text", (from, to) => {
  expect(told(from, to)).toEqual([["wrong-type", EMPTY, "error", 11, expect.any(Number)]]);
});

test.each<[string, string]>([
  ["Penjaga Taman", '" "'],
  ["Sabar\n", '"\\t"\n'],
  ["Netral", '" "'],
  ["Rawat satu tanaman.", '" "'],
])("%j written as %j is no text either", (from, to) => {
  expect(told(from, to)).toEqual([["wrong-type", EMPTY, "error", expect.any(Number), expect.any(Number)]]);
});

test.each([".nan", ".NaN"])("a floor of %s is no number", (text) => {
  const args = { expected: "integer", received: "nan" };
  expect(told("responses: sesuai\n", `responses: sesuai\n    holdAt: ${text}\n`)).toEqual([
    ["wrong-type", args, "error", 9, 13],
  ]);
});

test.each(["1", "2024", "0"])("a response set named %s does not become the first", (name) => {
  const yaml = `${YAML.replace("  sesuai:", "  minat: [Tidak, Ya]\n  sesuai:")}duties:
  - {id: siram, text: Menyiram., interest: Kamu ingin menyiram.}
`.replace("responses:\n", "responses:\n");
  const parsed = parseProfile(
    yaml.replace("  sesuai: [", `  ${name}: [`).replace("responses: sesuai", `responses: "${name}"`),
  );
  if (!("profile" in parsed)) throw new Error(JSON.stringify(parsed.problems));
  const labels = listItems(parsed.profile).map(({ options }) => options.map(({ text }) => text));
  expect(labels).toEqual([
    ["Tidak", "Ya"],
    ["Tidak sesuai", "Netral", "Sesuai"],
    ["Tidak sesuai", "Netral", "Sesuai"],
  ]);
});

test("the set that the profile names for the interest stays, and so does the order of other names", () => {
  const yaml = (interest: string) =>
    `${YAML}  ${""}
interest: {${interest}}
duties:
  - {id: siram, text: Menyiram., interest: Kamu ingin menyiram.}
`.replace("  sesuai: [", "  minat: [Tidak, Ya]\n  1: [Kurang, Lebih]\n  sesuai: [");
  const first = (interest: string) => {
    const parsed = parseProfile(yaml(interest));
    return "profile" in parsed
      ? listItems(parsed.profile)[0]?.options.map(({ text }) => text)
      : parsed.problems;
  };
  expect(first("weight: 2")).toEqual(["Tidak", "Ya"]);
  expect(first('responses: "1"')).toEqual(["Kurang", "Lebih"]);
});

test.each<[string, string, string[]]>([
  ["Kamu mencabut benih yang lambat.", "Kamu menunggu benih tumbuh.", ["duplicate-text"]],
  ["Kamu mencabut benih yang lambat.", '"kamu  MENUNGGU, benih tumbuh"', ["duplicate-text"]],
  ["Kamu mencabut benih yang lambat.", '"Kamu\\u200b menunggu benih tumbuh…"', ["duplicate-text"]],
  ["Kamu mencabut benih yang lambat.", "Kamu menunggu benih tumbuh lama.", []],
  ["Netral", '"sesuai."', ["duplicate-option"]],
  ["Netral", '" SESUAI "', ["duplicate-option"]],
  ["Tidak sesuai, Netral, Sesuai", '"< 1 bulan", 1 bulan, "> 1 bulan"', []],
  ["Tidak sesuai, Netral, Sesuai", '"-1", "1", "+1"', []],
])("%j written as %j: %j", (from, to, codes) => {
  expect(told(from, to).map((one) => (one as unknown[])[0])).toEqual(codes);
});

test.each([
  ["a truth", "reverse: true, lalu}"],
  ["a truth, several times", "reverse: true, lalu, sesudah itu}"],
  ["a number", "weight: 2, lalu}"],
  ["a list", "options: [], lalu}"],
  ["a text in quotes", 'note: "a", lalu}'],
])("a key without a value after %s is no rest of a text, and told as what it is", (_, end) => {
  const keys = end.match(/lalu|sesudah itu/g) ?? [];
  const found = told("reverse: true}", end).filter((row) => /lalu|sesudah/.test(JSON.stringify(row)));
  const unknown = keys.map((key) => [
    "unknown-key",
    { key, suggestion: null },
    "error",
    12,
    expect.anything(),
  ]);
  expect(found).toEqual(unknown);
});
