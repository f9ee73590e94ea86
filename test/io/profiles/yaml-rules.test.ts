import { expect, test } from "vitest";
import type { ProblemArgs } from "../../../src/core/base/problem.ts";
import type { ExpectedType } from "../../../src/core/base/profile-problem.ts";
import { edited, type Row, SOUND, told } from "../profile-text.ts";

test("the text that the tables below damage is sound", () => {
  expect(told(SOUND)).toEqual([]);
});

const OPTIONS =
  "        options:\n          - {text: Semua, points: 2}\n          - {text: Tidak ada, points: 0}\n";
const COMPARISON =
  "comparison:\n  role: Pekerja Sosial\n  items:\n    - {id: arah-1, this: Di sini, other: Di sana}\n";

test.each([
  ["id: peran-uji\n", "id", "1:1", "id"],
  ["    name: Empati\n", "name", "10:5", "traits[0].name"],
  [", items: [{id: ragu-1, text: Tiga, responses: sesuai}]", "items", "21:5", "antiTraits[0].items"],
  ["    truth: Lebih dari itu\n", "truth", "23:5", "misconceptions[0].truth"],
  [", reality: Perlahan", "reality", "29:5", "expectations[0].reality"],
  [", answer: false", "answer", "27:9", "misconceptions[0].statements[0].answer"],
  [", other: Di sana", "other", "33:7", "comparison.items[0].other"],
  [", points: 2", "points", "18:13", "traits[0].items[1].options[0].points"],
])("without %j the key %s is missing", (part, key, place, path) => {
  expect(told(edited(part, ""))).toEqual([[place, path, "missing-key", { key }]]);
});

test.each([
  ["opposes: empati", "oposes: empati", "21:28", "antiTraits[0].oposes", "opposes"],
  ["opposes: empati", "triggerat: 60", "21:28", "antiTraits[0].triggerat", "triggerAt"],
  ["opposes: empati", "warna: biru", "21:28", "antiTraits[0].warna", null],
  ["opposes: empati", "__proto__: {id: x}", "21:28", "antiTraits[0].__proto__", null],
  ["opposes: empati", "constructor: x", "21:28", "antiTraits[0].constructor", null],
  ["opposes: empati", "<<: {opposes: empati}", "21:28", "antiTraits[0].<<", null],
  ["this: Di sini", "this: Di sini, catatan: S1", "33:35", "comparison.items[0].catatan", null],
])("instead of %j, the key in %j is unknown", (part, replacement, place, path, suggestion) => {
  const key = path.split(".").at(-1);
  expect(told(edited(part, replacement))).toEqual([[place, path, "unknown-key", { key, suggestion }]]);
});

test.each<[string, string, string, string, ExpectedType, string]>([
  ["text: Dua", "text: 2", "16:15", "traits[0].items[1].text", "text", "number"],
  ["text: Dua", "text: true", "16:15", "traits[0].items[1].text", "text", "boolean"],
  ["text: Dua", 'text: ""', "16:15", "traits[0].items[1].text", "text", "empty"],
  ["text: Dua", "text:", "16:14", "traits[0].items[1].text", "text", "empty"],
  ["text: Dua", "text: {a: b}", "16:15", "traits[0].items[1].text", "text", "mapping"],
  ["role: Peran Uji", "role: [Peran]", "2:7", "role", "text", "list"],
  ["[Tidak, Netral, Ya]", "Ya", "4:11", "responses.sesuai", "responses", "text"],
  ["[Tidak, Netral, Ya]", "{ask: Benar?, options: Ya}", "4:34", "responses.sesuai.options", "list", "text"],
  ["Netral, Ya]", "2, Ya]", "4:19", "responses.sesuai[1]", "text", "number"],
  [COMPARISON, "comparison: [a]\n", "30:13", "comparison", "mapping", "list"],
  ["- {id: empati-1, text: Satu}", "- Satu", "14:9", "traits[0].items[0]", "mapping", "text"],
  ["- {id: empati-1, text: Satu}", "-", "14:8", "traits[0].items[0]", "mapping", "empty"],
  ["answer: false", "answer: salah", "27:48", "misconceptions[0].statements[0].answer", "boolean", "text"],
  ["points: 2", "points: dua", "18:35", "traits[0].items[1].options[0].points", "integer", "text"],
  ["interest: Menyapa warga setiap pagi", "interest: 5", "8:15", "duties[0].interest", "item", "number"],
  ['"2025-02-05"', '"5 Februari"', "35:70", "sources[0].date", "date", "text"],
])("instead of %j, %j has the wrong type", (part, replacement, place, path, expected, received) => {
  expect(told(edited(part, replacement))).toEqual([[place, path, "wrong-type", { expected, received }]]);
});

test.each<[string, string, string, string, ProblemArgs["duplicate-id"]["kind"], string]>([
  ["id: ragu-1", "id: empati-1", "21:58", "antiTraits[0].items[0].id", "item", "empati-1"],
  ["id: uang-1", "id: empati-2", "27:14", "misconceptions[0].statements[0].id", "item", "empati-2"],
  ["id: arah-1", "id: uang-1", "33:12", "comparison.items[0].id", "item", "uang-1"],
  ["id: empati-1", "id: tugas-1", "14:14", "traits[0].items[0].id", "item", "tugas-1"],
  ["id: ragu,", "id: empati,", "21:10", "antiTraits[0].id", "scale", "empati"],
  ["id: cepat", "id: hanya-uang", "29:10", "expectations[0].id", "claim", "hanya-uang"],
  [
    "traits:\n  - id",
    "  - {id: tugas-1, text: T}\ntraits:\n  - id",
    "9:10",
    "duties[1].id",
    "duty",
    "tugas-1",
  ],
  ["sources:\n", "sources:\n  - {id: sumber, text: T}\n", "36:10", "sources[1].id", "source", "sumber"],
])("instead of %j, %j repeats an id", (part, replacement, place, path, kind, id) => {
  expect(told(edited(part, replacement))).toEqual([[place, path, "duplicate-id", { id, kind }]]);
});

test.each<[string, string, Row]>([
  ["id: empati-1", "id: Empati 1", ["14:14", "traits[0].items[0].id", "wrong-id", { id: "Empati 1" }]],
  ["id: ragu,", "id: realism,", ["21:10", "antiTraits[0].id", "reserved-id", { id: "realism" }]],
  [
    "[{id: ragu-1, text: Tiga, responses: sesuai}]",
    "[]",
    ["21:52", "antiTraits[0].items", "no-items", { id: "ragu" }],
  ],
  [
    "text: Tiga, responses: sesuai",
    "text: Tiga",
    ["21:53", "antiTraits[0].items[0]", "item-without-options", { id: "ragu-1" }],
  ],
  [
    OPTIONS,
    "        options: []\n",
    ["15:9", "traits[0].items[1]", "item-without-options", { id: "empati-2" }],
  ],
  [
    "    responses: sesuai\n",
    "    responses: sesuwai\n",
    ["12:16", "traits[0].responses", "unknown-responses", { name: "sesuwai", suggestion: "sesuai" }],
  ],
  [
    "text: Tiga, responses: sesuai",
    "text: Tiga, responses: jumlah",
    ["21:89", "antiTraits[0].items[0].responses", "unknown-responses", { name: "jumlah", suggestion: null }],
  ],
  [
    "duties:\n",
    "interest: {responses: minat}\nduties:\n",
    ["5:23", "interest.responses", "unknown-responses", { name: "minat", suggestion: null }],
  ],
  ["[Tidak, Netral, Ya]", "[Ya]", ["4:11", "responses.sesuai", "option-count", { count: 1 }]],
  [
    "          - {text: Tidak ada, points: 0}\n",
    "",
    ["18:11", "traits[0].items[1].options", "option-count", { count: 1 }],
  ],
  [
    "[Tidak, Netral, Ya]",
    "[Tidak, Ya, Ya]",
    ["4:23", "responses.sesuai[2]", "duplicate-option", { text: "Ya" }],
  ],
  ["Tidak ada", "Semua", ["19:13", "traits[0].items[1].options[1]", "duplicate-option", { text: "Semua" }]],
  ["points: 2", "points: 0", ["18:11", "traits[0].items[1].options", "points-all-zero", {}]],
  ["points: 0", "points: 1", ["18:11", "traits[0].items[1].options", "points-without-zero", {}]],
  [
    "text: Dua\n",
    "text: Dua\n        reverse: true\n",
    ["17:18", "traits[0].items[1].reverse", "situation-key", { key: "reverse" }],
  ],
  [
    "text: Dua\n",
    "text: Dua\n        responses: sesuai\n",
    ["17:20", "traits[0].items[1].responses", "situation-key", { key: "responses" }],
  ],
  [
    "opposes: empati",
    "opposes: empathi",
    ["21:37", "antiTraits[0].opposes", "unknown-trait", { id: "empathi", suggestion: "empati" }],
  ],
  [
    "opposes: empati",
    "triggerAt: 101",
    ["21:39", "antiTraits[0].triggerAt", "out-of-range", { low: 1, high: 100 }],
  ],
  [
    "    name: Empati\n",
    "    name: Empati\n    weight: 1.5\n",
    ["12:13", "traits[0].weight", "out-of-range", { low: 1, high: 1000 }],
  ],
  [
    "points: 2",
    "points: -1",
    ["18:35", "traits[0].items[1].options[0].points", "out-of-range", { low: 0, high: 1000 }],
  ],
  ["https://example.org", "example.org", ["35:43", "sources[0].url", "wrong-url", { url: "example.org" }]],
])("instead of %j, %j breaks a rule", (part, replacement, row) => {
  expect(told(edited(part, replacement))).toEqual([row]);
});

test("a profile without a single scale is told when all else is right", () => {
  expect(told("# peran\nid: peran-uji\nrole: Peran Uji\n")).toEqual([["2:1", "", "no-scale", {}]]);
  expect(told("id: peran-uji\n")).toEqual([["1:1", "role", "missing-key", { key: "role" }]]);
});

test("several mistakes are told together, in the order of the text", () => {
  const text = SOUND.replace("role: Peran Uji", "rolle: Peran Uji")
    .replace("answer: false", "answer: mungkin")
    .replace("opposes: empati", "opposes: empathi")
    .replace("[Tidak, Netral, Ya]", "[Ya]");
  expect(told(text).map(([place, path, code]) => [place, path, code])).toEqual([
    ["1:1", "role", "missing-key"],
    ["2:1", "rolle", "unknown-key"],
    ["4:11", "responses.sesuai", "option-count"],
    ["21:37", "antiTraits[0].opposes", "unknown-trait"],
    ["27:48", "misconceptions[0].statements[0].answer", "wrong-type"],
  ]);
});

test("mistakes at one place are told in the order in which the schema has them", () => {
  expect(told("x: 1\n").map(([place, path]) => [place, path])).toEqual([
    ["1:1", "id"],
    ["1:1", "role"],
    ["1:1", "x"],
  ]);
});

test("twelve mistakes in one file are told together, in the order of the text", () => {
  const text = `id: Peran X
role: 5
responses:
  sesuai: [Ya]
traits:
  - id: a
    nama: A
    items:
      - {id: a-1, text: Halo, responses: seusai}
      - {id: a-1, text: Dua, responses: sesuai, reverse: ya}
      - id: a-3
        text: Tiga
        reverse: true
        options: [{text: x, points: 2}, {text: y, points: 3}, {text: z, points: 1}]
  - {id: b, name: B, items: []}
misconceptions:
  - {id: m, claim: Klaim}
`;
  expect(told(text).map(([place, path, code]) => [place, path, code])).toEqual([
    ["1:5", "id", "wrong-id"],
    ["2:7", "role", "wrong-type"],
    ["4:11", "responses.sesuai", "option-count"],
    ["6:5", "traits[0].name", "missing-key"],
    ["7:5", "traits[0].nama", "unknown-key"],
    ["9:42", "traits[0].items[0].responses", "unknown-responses"],
    ["10:14", "traits[0].items[1].id", "duplicate-id"],
    ["10:58", "traits[0].items[1].reverse", "wrong-type"],
    ["13:18", "traits[0].items[2].reverse", "situation-key"],
    ["14:18", "traits[0].items[2].options", "points-without-zero"],
    ["15:29", "traits[1].items", "no-items"],
    ["17:5", "misconceptions[0].truth", "missing-key"],
  ]);
});
