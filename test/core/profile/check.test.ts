import { expect, test } from "vitest";
import { pathText } from "../../../src/core/base/finding.ts";
import { checkProfile } from "../../../src/core/profile/check.ts";
import { fingerprint } from "../../../src/core/profile/fingerprint.ts";
import { listItems } from "../../../src/core/profile/items.ts";
import type { Profile } from "../../../src/core/profile/profile.ts";
import { profiles } from "../arbitrary.ts";
import { broken, reaches } from "../broken.ts";
import { antiTrait, draft, findings, item, options, type Row, trait } from "../drafts.ts";
import { holds, SLOW } from "../helpers.ts";

function checked(value: unknown): Profile {
  const result = checkProfile(value, "Minat");
  if ("findings" in result) throw new Error(JSON.stringify(result.findings));
  return result.profile;
}

test("ten mistakes are told together, each once", () => {
  const value = draft({
    id: "Peran Uji",
    rolle: "x",
    responses: { sesuai: ["Ya"] },
    interest: { weight: 0 },
    traits: [
      trait([item("a-1", { responses: "sering" }), item("a-1")]),
      trait([item("b-1", { options: options(1, 2) })], { id: "duties" }),
    ],
    antiTraits: [antiTrait([item("r-1")], { opposes: "empathi" })],
    sources: [item("s-1", { url: "example.org" })],
  });
  const rows: Row[] = [
    ["id", "wrong-id", { id: "Peran Uji" }],
    ["responses.sesuai", "option-count", { count: 1 }],
    ["interest.weight", "out-of-range", { low: 1, high: 1000 }],
    ["sources[0].url", "wrong-url", { url: "example.org" }],
    ["rolle", "unknown-key", { key: "rolle", suggestion: "role" }],
    ["traits[0].items[1].id", "duplicate-id", { id: "a-1", kind: "item" }],
    ["traits[1].id", "reserved-id", { id: "duties" }],
    ["traits[0].items[0].responses", "unknown-responses", { name: "sering", suggestion: null }],
    ["traits[1].items[0].options", "points-without-zero", {}],
    ["antiTraits[0].opposes", "unknown-trait", { id: "empathi", suggestion: "empati" }],
  ];
  expect(findings(value)).toEqual(rows);
});

test("a key too many hides no other mistake of its element, even one that belongs elsewhere", () => {
  const value = draft({ traits: [trait([item("a-1"), item("a-1", { teks: "x" })], { opposes: "ragu" })] });
  expect(findings(value)).toEqual([
    ["traits[0].items[1].teks", "unknown-key", { key: "teks", suggestion: "text" }],
    ["traits[0].opposes", "unknown-key", { key: "opposes", suggestion: null }],
    ["traits[0].items[1].id", "duplicate-id", { id: "a-1", kind: "item" }],
  ]);
});

test("an unsound element is left out, its neighbours are not", () => {
  const value = draft({ traits: [trait([item("a-1", { text: 5 }), item("a-1"), item("a-2"), item("a-2")])] });
  expect(findings(value)).toEqual([
    ["traits[0].items[0].text", "wrong-type", { expected: "text", received: "number" }],
    ["traits[0].items[3].id", "duplicate-id", { id: "a-2", kind: "item" }],
  ]);
});

test("what may be left out is filled in", () => {
  const profile = checked({
    id: "peran",
    role: "Peran",
    traits: [{ id: "a", name: "A", items: [item("a-1", { options: options(0, 1) })] }],
  });
  expect(profile).toEqual({
    id: "peran",
    role: "Peran",
    responses: {},
    duties: [],
    traits: [{ id: "a", name: "A", items: [item("a-1", { options: options(0, 1) })] }],
    antiTraits: [],
    misconceptions: [],
    expectations: [],
    sources: [],
    fingerprint: fingerprint(profile),
  });
  expect(profile.fingerprint).toMatch(/^[0-9a-f]{16}$/);
});

test.each([
  "summary",
  "responses",
  "interest",
  "duties",
  "traits",
  "antiTraits",
  "misconceptions",
  "expectations",
  "comparison",
  "codes",
  "conditions",
  "paths",
  "sources",
])("a profile without %s is sound", (key) => {
  const everything = {
    summary: "Ringkasan",
    interest: { weight: 2 },
    duties: [{ id: "d", text: "Tugas", interest: item("d-1", { options: options(0, 1) }) }],
    traits: [trait([item("a-1", { options: options(0, 1) })], { responses: undefined })],
    antiTraits: [antiTrait([item("r-1", { options: options(0, 1) })], { responses: undefined })],
    misconceptions: [{ id: "m", claim: "K", truth: "F" }],
    expectations: [{ id: "e", claim: "K", reality: "N" }],
    comparison: { role: "Lain" },
    codes: { isco: "3412" },
    conditions: { hours: "tetap" },
    paths: [{ kind: "izin", text: "Izin" }],
    sources: [item("s")],
  };
  expect(findings(draft(everything))).toEqual([]);
  expect(findings(draft({ ...everything, [key]: undefined }))).toEqual([]);
});

test("a plain interest text becomes an item of the duty's id; a written one stays", () => {
  const profile = checked(
    draft({
      duties: [
        { id: "tugas-1", text: "Tugas", interest: "Ingin?" },
        { id: "tugas-2", text: "Tugas", interest: { id: "minat-2", text: "Mau?", note: "S1" } },
        { id: "tugas-3", text: "Tugas" },
      ],
    }),
  );
  expect(profile.duties).toStrictEqual([
    { id: "tugas-1", text: "Tugas", interest: { id: "tugas-1", text: "Ingin?" } },
    { id: "tugas-2", text: "Tugas", interest: { id: "minat-2", text: "Mau?", note: "S1" } },
    { id: "tugas-3", text: "Tugas" },
  ]);
});

test.each([
  ["the name given to the check", { weight: 2 }, { name: "Minat", weight: 2 }],
  ["the profile's own name", { name: "Keinginan" }, { name: "Keinginan" }],
  ["no settings", undefined, { name: "Minat" }],
])("interest takes %s", (_, interest, expected) => {
  const duties = [{ id: "tugas", text: "Tugas", interest: "Ingin?" }];
  expect(checked(draft({ interest, duties })).interest).toEqual(expected);
});

test("settings of interest without an interest item make no scale", () => {
  expect(
    checked(draft({ interest: { weight: 2 }, duties: [{ id: "d", text: "T" }] })).interest,
  ).toBeUndefined();
});

test("a response set in the short form is written out", () => {
  const options = ["Tidak", "Ya"];
  const asking = { ask: "Seberapa sesuai?", options };
  expect(checked(draft({ responses: { sesuai: options, lain: asking } })).responses).toEqual({
    sesuai: { options },
    lain: asking,
  });
});

test.each(Array.from({ length: 10 }, (_, index) => index + 2))("%d options are legal", (count) => {
  const texts = Array.from({ length: count }, (_, index) => `Pilihan ${index + 1}`);
  const situation = item("a-2", { options: options(...texts.keys()) });
  const profile = checked(draft({ responses: { sesuai: texts }, traits: [trait([item("a-1"), situation])] }));
  expect(listItems(profile).map(({ options: shown, max }) => [shown.length, max])).toEqual([
    [count, count - 1],
    [count, count - 1],
  ]);
});

test("texts in any language are legal, also as the names of response sets", () => {
  const words = ["Ngewangi", "手伝う", "مساعدة", "помощь", "👩‍🌾 gotong royong"];
  const profile = checked(
    draft({
      role: words.join(" "),
      responses: { 同意: words },
      traits: [trait([item("a-1", { text: "¿Ayudas?" })], { name: "Ἔλεος", responses: "同意" })],
    }),
  );
  expect(listItems(profile)[0]).toMatchObject({ text: "¿Ayudas?", responses: "同意", max: 4 });
});

test("every generated profile is sound, and checking it again changes nothing", SLOW, () => {
  holds(profiles(), ({ fingerprint: expected, ...profile }) => {
    const result = checked(JSON.parse(JSON.stringify(profile)));
    expect(result).toEqual({ ...JSON.parse(JSON.stringify(profile)), fingerprint: expected });
  });
});

test("whatever stands anywhere, the check ends in findings that have a place, never in a crash", SLOW, () => {
  const cases = profiles({ leastAntiTraits: 1, leastClaims: 1 }).chain(({ fingerprint: _, ...profile }) =>
    broken(profile),
  );
  holds(cases, (value) => {
    const result = checkProfile(value, "Minat");
    if ("profile" in result) return;
    expect(result.findings.length).toBeGreaterThan(0);
    for (const { path } of result.findings) expect(reaches(value, path.slice(0, -1))).toBe(true);
    const told = result.findings.map(({ problem, path }) => `${problem.code} ${pathText(path)}`);
    expect(new Set(told).size).toBe(told.length);
  });
});
