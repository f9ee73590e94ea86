import { expect, test } from "vitest";
import { checkLimits, PROFILE_LIMITS } from "../../../src/core/profile/limits.ts";
import { claim, draft, duty, findings, item, type Overrides, trait } from "../drafts.ts";

function many<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

function items(count: number, name = "a"): Overrides[] {
  return many(count, (index) => item(`${name}-${index}`));
}

function scenes(count: number): Overrides[] {
  return many(count, (index) => ({ id: `arah-${index}`, this: `Di sini ${index}`, other: "Di sana" }));
}

/** Lists within each other. */
function nested(levels: number): unknown {
  return levels === 0 ? 1 : [nested(levels - 1)];
}

const { items: ITEMS, scales, letters, name, entries, levels } = PROFILE_LIMITS;
const statements = many(ITEMS - 1, (index) => `p-${index}`);

test.each<[what: string, sound: Overrides, beyond: Overrides, where: string, args: object]>([
  [
    "questions",
    { traits: [trait(items(ITEMS))], duties: [duty("tugas")] },
    { traits: [trait(items(ITEMS))], duties: [duty("tugas", "Suka?")], interest: { responses: "sesuai" } },
    "",
    { kind: "items", count: ITEMS + 1, limit: ITEMS },
  ],
  [
    "questions and statements",
    { misconceptions: [claim("klaim", ...statements)] },
    { misconceptions: [claim("klaim", ...statements)], expectations: [claim("harapan", "h-1")] },
    "",
    { kind: "items", count: ITEMS + 1, limit: ITEMS },
  ],
  [
    "questions and comparisons",
    { comparison: { role: "Lain", items: scenes(ITEMS - 1) } },
    { comparison: { role: "Lain", items: scenes(ITEMS) } },
    "",
    { kind: "items", count: ITEMS + 1, limit: ITEMS },
  ],
  [
    "scales",
    { traits: many(scales, (index) => trait(items(1, `a-${index}`), { id: `s-${index}` })) },
    { traits: many(scales + 1, (index) => trait(items(1, `a-${index}`), { id: `s-${index}` })) },
    "",
    { kind: "scales", count: scales + 1, limit: scales },
  ],
  [
    "letters",
    { role: "é".repeat(letters) },
    { role: "é".repeat(letters + 1) },
    "role",
    { kind: "letters", count: letters + 1, limit: letters },
  ],
  [
    "letters of an id",
    { traits: [trait([item("a".repeat(name))])] },
    { traits: [trait([item("a".repeat(name + 1))])] },
    "traits[0].items[0].id",
    { kind: "name", count: name + 1, limit: name },
  ],
  [
    "letters of the name of a set of answers",
    { responses: { sesuai: ["Tidak", "Ya"], ["a".repeat(name)]: ["Tidak", "Ya"] } },
    { responses: { sesuai: ["Tidak", "Ya"], ["a".repeat(name + 1)]: ["Tidak", "Ya"] } },
    "responses",
    { kind: "name", count: name + 1, limit: name },
  ],
  [
    "entries of a list",
    { traits: [trait(items(1), { tips: many(entries, String) })] },
    { traits: [trait(items(1), { tips: many(entries + 1, String) })] },
    "traits[0].tips",
    { kind: "entries", count: entries + 1, limit: entries },
  ],
])("a profile may hold so many %s, and no more", (_, sound, beyond, where, args) => {
  expect(findings(draft(sound))).toEqual([]);
  expect(findings(draft(beyond))).toContainEqual([where, "beyond-limit", args]);
  expect(checkLimits(draft(sound))).toEqual([]);
  expect(checkLimits(draft(beyond)).map(({ problem }) => problem.args)).toEqual([args]);
});

test("what stands too deep is told once, and not looked into", () => {
  const args = { kind: "levels", count: levels + 1, limit: levels };
  const codes = findings(draft({ role: nested(levels - 1) })).map(([, code]) => code);
  expect(codes).toEqual(["wrong-type"]);
  expect(findings(draft({ role: nested(5000) }))).toEqual([
    [`role${"[0]".repeat(levels - 1)}`, "beyond-limit", args],
  ]);
});

test("what holds itself is looked into once", () => {
  const list: unknown[] = [];
  list.push(list);
  expect(findings(draft({ role: list }))).toEqual([
    ["role", "wrong-type", { expected: "text", received: "list" }],
  ]);
});

test("questions of shared scales count where they are used", () => {
  const shared = {
    scales: [{ id: "tekun", kind: "trait", name: "Tekun", responses: "sesuai", items: items(ITEMS, "t") }],
    responses: { sesuai: ["Tidak", "Ya"] },
  };
  const args = { kind: "items", count: ITEMS + 1, limit: ITEMS };
  const value = draft({ traits: [trait(items(1)), { use: "tekun" }] });
  expect(findings(value, () => shared as never)).toEqual([["", "beyond-limit", args]]);
});

test("every mistake beyond a limit is told at once", () => {
  const long = "a".repeat(letters + 1);
  expect(findings(draft({ role: long, summary: long })).map(([path]) => path)).toEqual(["role", "summary"]);
});
