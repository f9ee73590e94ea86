import { expect, test } from "vitest";
import { type Path, pathText } from "../../../src/core/base/finding.ts";
import { checkShape } from "../../../src/core/profile/shape.ts";
import { antiTrait, draft, findings, item, options, type Row, trait } from "../drafts.ts";

test.each<[Path, string]>([
  [[], ""],
  [["role"], "role"],
  [["traits", 0], "traits[0]"],
  [["traits", 0, "items", 12, "text"], "traits[0].items[12].text"],
  [["responses", "ya-tidak", 1], "responses.ya-tidak[1]"],
  [["comparison", "items", 0, "this"], "comparison.items[0].this"],
])("the path %j reads %s", (path, text) => {
  expect(pathText(path)).toBe(text);
});

function wrongType(path: string, expected: string, received: string): Row {
  return [path, "wrong-type", { expected, received }];
}

test.each<[unknown, Row[]]>([
  [null, [wrongType("", "mapping", "empty")]],
  [undefined, [wrongType("", "mapping", "empty")]],
  ["peran", [wrongType("", "mapping", "text")]],
  [3, [wrongType("", "mapping", "number")]],
  [true, [wrongType("", "mapping", "boolean")]],
  [[], [wrongType("", "mapping", "list")]],
  [[draft()], [wrongType("", "mapping", "list")]],
  [
    {},
    [
      ["id", "missing-key", { key: "id" }],
      ["role", "missing-key", { key: "role" }],
    ],
  ],
])("%j is no profile", (value, rows) => {
  expect(findings(value)).toEqual(rows);
});

test.each<[string, object, Row[]]>([
  ["an empty id", { id: "" }, [["id", "wrong-id", { id: "" }]]],
  ["capitals and blanks in an id", { id: "Peran Uji" }, [["id", "wrong-id", { id: "Peran Uji" }]]],
  ["an underscore in an id", { id: "peran_uji" }, [["id", "wrong-id", { id: "peran_uji" }]]],
  ["a hyphen at the end of an id", { id: "peran-" }, [["id", "wrong-id", { id: "peran-" }]]],
  ["a number as id", { id: 5 }, [wrongType("id", "text", "number")]],
  ["an empty text", { role: "" }, [wrongType("role", "text", "empty")]],
  ["a key without a value", { summary: null }, [wrongType("summary", "text", "empty")]],
  ["a list as text", { summary: ["a"] }, [wrongType("summary", "text", "list")]],
  ["a mapping as text", { summary: {} }, [wrongType("summary", "text", "mapping")]],
  ["a truth value as text", { summary: true }, [wrongType("summary", "text", "boolean")]],
  ["a text as list", { traits: "empati" }, [wrongType("traits", "list", "text")]],
  ["a mapping as list", { traits: { empati: {} } }, [wrongType("traits", "list", "mapping")]],
  ["nothing as list", { duties: null }, [wrongType("duties", "list", "empty")]],
  ["an empty element", { traits: [null] }, [wrongType("traits[0]", "mapping", "empty")]],
  ["a text as element", { traits: ["empati"] }, [wrongType("traits[0]", "mapping", "text")]],
  ["a list as element", { traits: [["empati"]] }, [wrongType("traits[0]", "mapping", "list")]],
  ["no response sets", { responses: null, traits: [] }, [wrongType("responses", "mapping", "empty")]],
  ["response sets as list", { responses: [["Tidak", "Ya"]] }, [wrongType("responses", "mapping", "list")]],
  ["response sets as text", { responses: "sesuai" }, [wrongType("responses", "mapping", "text")]],
  [
    "a response set as text",
    { responses: { sesuai: "Ya" } },
    [wrongType("responses.sesuai", "responses", "text")],
  ],
  [
    "no response set below its name",
    { responses: { sesuai: null } },
    [wrongType("responses.sesuai", "responses", "empty")],
  ],
  [
    "a response set with only its question",
    { responses: { sesuai: { ask: "Seberapa?" } } },
    [["responses.sesuai.options", "missing-key", { key: "options" }]],
  ],
  [
    "a response set with an empty question",
    { responses: { sesuai: { ask: "", options: ["Tidak", "Ya"] } } },
    [wrongType("responses.sesuai.ask", "text", "empty")],
  ],
  [
    "a response set with mistakes inside",
    { responses: { sesuai: { ask: 5, options: ["Tidak", 2], opsi: [] } } },
    [
      wrongType("responses.sesuai.ask", "text", "number"),
      wrongType("responses.sesuai.options[1]", "text", "number"),
      ["responses.sesuai.opsi", "unknown-key", { key: "opsi", suggestion: null }],
    ],
  ],
  [
    "options as mapping",
    { responses: { sesuai: { options: { 1: "Tidak" } } } },
    [wrongType("responses.sesuai.options", "list", "mapping")],
  ],
  [
    "numbers in a response set",
    { responses: { sesuai: [1, 1] } },
    [wrongType("responses.sesuai[0]", "text", "number"), wrongType("responses.sesuai[1]", "text", "number")],
  ],
  ["settings of interest as list", { interest: [] }, [wrongType("interest", "mapping", "list")]],
  ["a comparison as list", { comparison: [{}] }, [wrongType("comparison", "mapping", "list")]],
  ["a comparison as text", { comparison: "Pekerja Sosial" }, [wrongType("comparison", "mapping", "text")]],
  [
    "a number as interest item",
    { duties: [{ id: "tugas", text: "Tugas", interest: 5 }] },
    [wrongType("duties[0].interest", "item", "number")],
  ],
  [
    "nothing as interest item",
    { duties: [{ id: "tugas", text: "Tugas", interest: null }] },
    [wrongType("duties[0].interest", "item", "empty")],
  ],
  [
    "a list as interest item",
    { duties: [{ id: "tugas", text: "Tugas", interest: [] }] },
    [wrongType("duties[0].interest", "item", "list")],
  ],
  [
    "an empty text as interest item",
    { duties: [{ id: "tugas", text: "Tugas", interest: "" }] },
    [wrongType("duties[0].interest", "text", "empty")],
  ],
  [
    "an interest item with its own mistakes",
    { duties: [{ id: "tugas", text: "Tugas", interest: { id: "A", txt: "x", reverse: "ya" } }] },
    [
      ["duties[0].interest.id", "wrong-id", { id: "A" }],
      ["duties[0].interest.text", "missing-key", { key: "text" }],
      wrongType("duties[0].interest.reverse", "boolean", "text"),
      ["duties[0].interest.txt", "unknown-key", { key: "txt", suggestion: "text" }],
    ],
  ],
  [
    "an interest item with an empty text",
    { duties: [{ id: "tugas", text: "Tugas", interest: { id: "minat", text: null, note: 5 } }] },
    [
      wrongType("duties[0].interest.text", "text", "empty"),
      wrongType("duties[0].interest.note", "text", "number"),
    ],
  ],
  ["no items", { traits: [trait(null)] }, [wrongType("traits[0].items", "list", "empty")]],
  [
    "a trait without keys",
    { traits: [{}] },
    [
      ["traits[0].id", "missing-key", { key: "id" }],
      ["traits[0].name", "missing-key", { key: "name" }],
      ["traits[0].items", "missing-key", { key: "items" }],
    ],
  ],
  [
    "a weight as text",
    { traits: [trait([item("a-1")], { weight: "2" })] },
    [wrongType("traits[0].weight", "integer", "text")],
  ],
  [
    "a weight that is not a number",
    { traits: [trait([item("a-1")], { weight: Number.NaN })] },
    [wrongType("traits[0].weight", "integer", "nan")],
  ],
  [
    "a truth value as text in a statement",
    { misconceptions: [{ id: "m", claim: "K", truth: "F", statements: [item("s-1", { answer: "ya" })] }] },
    [wrongType("misconceptions[0].statements[0].answer", "boolean", "text")],
  ],
  [
    "a year alone as number",
    { sources: [item("s", { date: 2025 })] },
    [wrongType("sources[0].date", "text", "number")],
  ],
  [
    "a date of another form",
    { sources: [item("s", { date: "5 Mei" })] },
    [wrongType("sources[0].date", "date", "text")],
  ],
  [
    "a month that there is not",
    { sources: [item("s", { date: "2026-13" })] },
    [wrongType("sources[0].date", "date", "text")],
  ],
  [
    "a day that no month has",
    { sources: [item("s", { date: "2026-12-40" })] },
    [wrongType("sources[0].date", "date", "text")],
  ],
  [
    "a date without its zeros",
    { sources: [item("s", { date: "2025-2-5" })] },
    [wrongType("sources[0].date", "date", "text")],
  ],
  [
    "a path as URL",
    { sources: [item("s", { url: "/etc" })] },
    [["sources[0].url", "wrong-url", { url: "/etc" }]],
  ],
  [
    "a script as URL",
    { sources: [item("s", { url: "javascript:alert(1)" })] },
    [["sources[0].url", "wrong-url", { url: "javascript:alert(1)" }]],
  ],
  [
    "a blank in a URL",
    { sources: [item("s", { url: "https://a b" })] },
    [["sources[0].url", "wrong-url", { url: "https://a b" }]],
  ],
])("%s", (_, overrides, rows) => {
  expect(findings(draft(overrides as Record<string, unknown>))).toEqual(rows);
});

test.each([
  ["traits[0].weight", 1, 1000, (weight: number) => ({ traits: [trait([item("a-1")], { weight })] })],
  ["interest.weight", 1, 1000, (weight: number) => ({ interest: { weight } })],
  ["interest.holdAt", 0, 99, (holdAt: number) => ({ interest: { holdAt } })],
  ["traits[0].holdAt", 0, 99, (holdAt: number) => ({ traits: [trait([item("a-1")], { holdAt })] })],
  [
    "antiTraits[0].weight",
    1,
    1000,
    (weight: number) => ({ antiTraits: [antiTrait([item("r-1")], { weight })] }),
  ],
  [
    "antiTraits[0].triggerAt",
    1,
    100,
    (triggerAt: number) => ({ antiTraits: [antiTrait([item("r-1")], { triggerAt })] }),
  ],
  [
    "traits[0].items[0].options[1].points",
    0,
    1000,
    (points: number) => ({ traits: [trait([item("a-1", { options: options(1, points, 0) })])] }),
  ],
] as const)("%s takes whole numbers from %d to %d", (path, low, high, overrides) => {
  for (const wrong of [low - 1, high + 1, low + 0.5, -1.5, Number.POSITIVE_INFINITY]) {
    expect(findings(draft(overrides(wrong)))).toEqual([[path, "out-of-range", { low, high }]]);
  }
  expect(findings(draft(overrides(low)))).not.toContainEqual([path, "out-of-range", { low, high }]);
  expect(findings(draft(overrides(high)))).not.toContainEqual([path, "out-of-range", { low, high }]);
});

test.each([0, 1, 12, 20])("a response set of %d options is told with its count", (count) => {
  const texts = Array.from({ length: count }, (_, index) => `Pilihan ${index}`);
  expect(findings(draft({ responses: { sesuai: texts } }))).toEqual([
    ["responses.sesuai", "option-count", { count }],
  ]);
  expect(findings(draft({ responses: { sesuai: { ask: "Seberapa?", options: texts } } }))).toEqual([
    ["responses.sesuai.options", "option-count", { count }],
  ]);
});

test.each<[string, object, Row]>([
  ["near a key", { trait: [] }, ["trait", "unknown-key", { key: "trait", suggestion: "traits" }]],
  ["in capitals", { Summary: "x" }, ["Summary", "unknown-key", { key: "Summary", suggestion: "summary" }]],
  ["near none", { zzzzzzzz: 1 }, ["zzzzzzzz", "unknown-key", { key: "zzzzzzzz", suggestion: null }]],
  [
    "of every object",
    { constructor: 1 },
    ["constructor", "unknown-key", { key: "constructor", suggestion: null }],
  ],
  [
    "deep inside",
    { comparison: { role: "Lain", items: [{ id: "a", this: "x", other: "y", flips: true }] } },
    ["comparison.items[0].flips", "unknown-key", { key: "flips", suggestion: "flip" }],
  ],
])("an unknown key %s", (_, overrides, row) => {
  expect(findings(draft(overrides as Record<string, unknown>))).toEqual([row]);
});

test("__proto__ is just an unknown key", () => {
  const value = { ...draft(), ...JSON.parse('{"x": 1}') };
  Object.defineProperty(value, "__proto__", { value: {}, enumerable: true });
  expect(findings(value).map(([path, code]) => [path, code])).toEqual([
    ["x", "unknown-key"],
    ["__proto__", "unknown-key"],
  ]);
});

test.each(["__proto__", "constructor", "prototype"])("a response set cannot be called %s", (name) => {
  const profile = JSON.parse(`{"id": "a", "role": "A", "responses": {"${name}": 5}}`);
  expect(checkShape(profile)).toEqual([
    {
      problem: { code: "reserved-id", args: { id: name }, severity: "error" },
      path: ["responses", name],
    },
  ]);
});

test("a sound profile has nothing to tell", () => {
  expect(checkShape(draft())).toEqual([]);
});

test("lists by the thousand where mappings belong are told each, and nothing within them", () => {
  const count = 20_000;
  const found = checkShape({ ...draft(), traits: Array.from({ length: count }, () => [["dalam"]]) });
  expect(found).toHaveLength(count);
  expect(found.at(-1)).toMatchObject({
    problem: { code: "wrong-type", args: { expected: "mapping", received: "list" } },
    path: ["traits", count - 1],
  });
});
