import { expect, test } from "vitest";
import { pathText } from "../../../src/core/base/finding.ts";
import { checkSharedResponses, checkSharedScale } from "../../../src/core/profile/check-scale.ts";
import { item, type Overrides, options, type Row, situation } from "../drafts.ts";

const RESPONSES = { sering: { ask: "Seberapa sering?", options: ["Jarang", "Sering"] } };

/** A sound shared scale with some keys replaced; `undefined` takes one away. */
function scale(overrides: Overrides = {}): Record<string, unknown> {
  const sound = { id: "telaten", kind: "trait", name: "Telaten", responses: "sering", items: [item("t-1")] };
  const entries = Object.entries({ ...sound, ...overrides });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

function rowsOf(checked: ReturnType<typeof checkSharedScale | typeof checkSharedResponses>): Row[] {
  if (!("findings" in checked)) return [];
  return checked.findings.map(({ problem, path }) => [pathText(path), problem.code, problem.args]);
}

test.each(["trait", "antiTrait"])("a sound scale of the kind %s", (kind) => {
  const written = scale({ kind, description: "Kembali lagi", tips: ["Tunggu"] });
  expect(checkSharedScale(written, RESPONSES)).toEqual({ scale: written });
});

test.each<[title: string, overrides: Overrides, rows: Row[]]>([
  ["no kind", { kind: undefined }, [["kind", "missing-key", { key: "kind" }]]],
  [
    "another kind",
    { kind: "sifat" },
    [["kind", "unknown-word", { word: "sifat", words: ["trait", "antiTrait"] }]],
  ],
  [
    "a weight, which is a role's",
    { weight: 3 },
    [["weight", "unknown-key", { key: "weight", suggestion: null }]],
  ],
  ["no items", { items: [] }, [["items", "no-items", { id: "telaten" }]]],
  [
    "an item twice",
    { items: [item("t-1"), item("t-1", { text: "Lain" })] },
    [["items[1].id", "duplicate-id", { id: "t-1", kind: "item" }]],
  ],
  [
    "a set that is not shared",
    { responses: "serng" },
    [["responses", "unknown-responses", { name: "serng", suggestion: "sering" }]],
  ],
  [
    "a situation without zero",
    { items: [situation("t-1", options(1, 2))] },
    [["items[0].options", "points-without-zero", {}]],
  ],
  ["an id that the model makes", { id: "duties" }, [["id", "reserved-id", { id: "duties" }]]],
])("a shared scale with %s", (_, overrides, rows) => {
  expect(rowsOf(checkSharedScale(scale(overrides), RESPONSES))).toEqual(rows);
});

test("shared sets of either form are written out", () => {
  const { sering } = RESPONSES;
  expect(checkSharedResponses({ sering, sesuai: ["Tidak", "Ya"] })).toEqual({
    responses: { sering, sesuai: { options: ["Tidak", "Ya"] } },
  });
});

test.each<[title: string, value: unknown, rows: Row[]]>([
  ["one option", { sering: ["Ya"] }, [["sering", "option-count", { count: 1 }]]],
  ["an option twice", { sering: ["Ya", "ya."] }, [["sering[1]", "duplicate-option", { text: "ya." }]]],
  ["no names", ["Ya", "Tidak"], [["", "wrong-type", { expected: "mapping", received: "list" }]]],
])("shared sets with %s", (_, value, rows) => {
  expect(rowsOf(checkSharedResponses(value))).toEqual(rows);
});
