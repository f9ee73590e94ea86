import { describe, expect, test } from "vitest";
import { checkProfile } from "../../../src/core/profile/check.ts";
import { listItems } from "../../../src/core/profile/items.ts";
import { usesIn } from "../../../src/core/profile/place-shared.ts";
import type { Profile } from "../../../src/core/profile/profile.ts";
import type { SharedScales } from "../../../src/core/profile/shared-scales.ts";
import { broken } from "../broken.ts";
import { antiTrait, draft, findings, item, type Overrides, type Row, trait } from "../drafts.ts";
import { holds, SLOW } from "../helpers.ts";

/** Two scales, and three sets of which one is not needed by them. */
const SHARED = {
  responses: {
    sering: { ask: "Seberapa sering?", options: ["Jarang", "Sering"] },
    sesuai: { options: ["Tidak", "Ya"] },
    minat: { options: ["Enggan", "Ingin"] },
  },
  scales: [
    {
      id: "telaten",
      kind: "trait",
      name: "Telaten",
      responses: "sering",
      items: [
        { id: "telaten-1", text: "Kamu kembali." },
        { id: "telaten-2", text: "Kamu menunggu." },
      ],
      tips: ["Tunggu."],
    },
    {
      id: "bosan",
      kind: "antiTrait",
      name: "Bosan",
      responses: "sesuai",
      items: [{ id: "bosan-1", text: "Kamu bosan.", responses: "sering" }],
    },
  ],
} satisfies SharedScales;

/** The same scales as a profile of its own would write them. */
const [{ kind: _trait, ...TELATEN }, { kind: _antiTrait, ...BOSAN }] = SHARED.scales as [
  (typeof SHARED.scales)[0],
  (typeof SHARED.scales)[1],
];

function profileWith(overrides: Overrides): Profile {
  const checked = checkProfile(draft(overrides), "Minat", () => SHARED);
  if ("findings" in checked) throw new Error(JSON.stringify(checked.findings));
  return checked.profile;
}

describe("a profile that uses shared scales", () => {
  test("is the one that has them written out", () => {
    const used = profileWith({
      responses: undefined,
      traits: [{ use: "telaten", description: "Di sini.", weight: 3, holdAt: 30 }],
      antiTraits: [{ use: "bosan", weight: 2, triggerAt: 80, opposes: "telaten", tips: ["Jalan."] }],
    });
    const { sering, sesuai } = SHARED.responses;
    const written = profileWith({
      responses: { sering, sesuai },
      traits: [{ ...TELATEN, description: "Di sini.", weight: 3, holdAt: 30 }],
      antiTraits: [{ ...BOSAN, weight: 2, triggerAt: 80, opposes: "telaten", tips: ["Jalan."] }],
    });
    expect(used).toEqual(written);
  });

  test("keeps its own sets in front, and gets no set that it does not name", () => {
    const { responses } = profileWith({ traits: [{ use: "telaten" }, trait([item("empati-1")])] });
    expect(Object.keys(responses)).toEqual(["sesuai", "sering"]);
  });

  test.each([
    ["none", {}, ["Tidak", "Netral"]],
    ["one", { interest: { responses: "3" } }, ["Enggan", "Ingin"]],
  ])(
    "asks for interest by its first set, whatever number a shared one is called, where it names %s",
    (_, interest, options) => {
      const { minat, ...others } = SHARED.responses;
      const checked = checkProfile(
        draft({
          ...interest,
          responses: { biasa: ["Tidak", "Netral"] },
          duties: [{ id: "siram", text: "Menyiram.", interest: "Kamu ingin menyiram." }],
          traits: [trait([item("a")], { responses: "3" })],
        }),
        "Minat",
        () => ({ ...SHARED, responses: { ...others, 3: minat } }),
      );
      const profile = "profile" in checked ? checked.profile : undefined;
      expect(profile && listItems(profile)[0]).toMatchObject({ options: options.map((text) => ({ text })) });
    },
  );

  test("may write a set that its scale needs, as it stands there", () => {
    const { sering } = SHARED.responses;
    expect(profileWith({ responses: { sering }, traits: [{ use: "telaten" }] }).responses).toEqual({
      sering,
    });
  });

  test("may name a shared set in a scale or an item of its own", () => {
    const own = trait([item("a"), item("b", { responses: "minat" })], { responses: "sering" });
    expect(Object.keys(profileWith({ responses: undefined, traits: [own] }).responses)).toEqual([
      "sering",
      "minat",
    ]);
  });
});

test("who gives the shared scales is asked once, and only where they are needed", () => {
  let asked = 0;
  const give = () => {
    asked += 1;
    return SHARED;
  };
  expect(checkProfile(draft(), "Minat", give)).toHaveProperty("profile");
  expect(asked).toBe(0);
  const traits = [{ use: "telaten" }, trait([item("a", { responses: "minat" })])];
  expect(checkProfile(draft({ traits }), "Minat", give)).toHaveProperty("profile");
  expect(asked).toBe(1);
});

const USE = "traits[0].use";
const LATER = "traits[1].use";
const OWN = trait([item("empati-1")]);

test.each<[title: string, overrides: Overrides, rows: Row[]]>([
  [
    "a scale that nobody wrote",
    { traits: [{ use: "telatn" }] },
    [[USE, "unknown-shared-scale", { id: "telatn", suggestion: "telaten" }]],
  ],
  [
    "an id in capitals",
    { traits: [{ use: "Telaten" }] },
    [[USE, "unknown-shared-scale", { id: "Telaten", suggestion: "telaten" }]],
  ],
  [
    "a name that is near nothing of its kind",
    { traits: [{ use: "bosen" }] },
    [[USE, "unknown-shared-scale", { id: "bosen", suggestion: null }]],
  ],
  [
    "an anti-trait among the traits",
    { traits: [{ use: "bosan" }] },
    [[USE, "shared-scale-kind", { id: "bosan", kind: "antiTrait" }]],
  ],
  [
    "a trait among the anti-traits",
    { antiTraits: [{ use: "telaten" }] },
    [["antiTraits[0].use", "shared-scale-kind", { id: "telaten", kind: "trait" }]],
  ],
  [
    "keys that the scale has itself",
    { traits: [{ use: "telaten", name: "Sabar", items: [] }] },
    [
      ["traits[0].name", "key-beside-use", { key: "name" }],
      ["traits[0].items", "key-beside-use", { key: "items" }],
    ],
  ],
  [
    "items that the scale has itself, whatever stands in them",
    { traits: [{ use: "telaten", items: [["Kamu menyapa."]] }] },
    [["traits[0].items", "key-beside-use", { key: "items" }]],
  ],
  [
    "a key that no scale has",
    { traits: [{ use: "telaten", wieght: 2 }] },
    [["traits[0].wieght", "unknown-key", { key: "wieght", suggestion: "weight" }]],
  ],
  [
    "the limit of a trait on an anti-trait",
    { antiTraits: [{ use: "bosan", holdAt: 20 }] },
    [["antiTraits[0].holdAt", "unknown-key", { key: "holdAt", suggestion: null }]],
  ],
  [
    "a weight out of its range",
    { traits: [{ use: "telaten", weight: 0 }] },
    [["traits[0].weight", "out-of-range", { low: 1, high: 1000 }]],
  ],
  ["a number", { traits: [{ use: 7 }] }, [[USE, "wrong-type", { expected: "text", received: "number" }]]],
  ["nothing", { traits: [{ use: " " }] }, [[USE, "wrong-type", { expected: "text", received: "empty" }]]],
  [
    "one scale twice",
    { traits: [{ use: "telaten" }, { use: "telaten" }] },
    [[LATER, "shared-scale-taken", { id: "telaten" }]],
  ],
  [
    "a scale whose id the profile has already",
    { traits: [trait([item("a")], { id: "telaten" }), { use: "telaten" }] },
    [[LATER, "shared-scale-taken", { id: "telaten" }]],
  ],
  [
    "a scale of its own by the id of a shared one before",
    { traits: [{ use: "telaten" }, trait([item("a")], { id: "telaten" })] },
    [["traits[1].id", "duplicate-id", { id: "telaten", kind: "scale" }]],
  ],
  [
    "items by ids that the profile has already",
    { traits: [trait([item("telaten-1"), item("telaten-2")]), { use: "telaten" }] },
    [[LATER, "shared-items-taken", { id: "telaten", items: ["telaten-1", "telaten-2"] }]],
  ],
  [
    "an item of its own by the id of a shared one before",
    { traits: [{ use: "telaten" }, trait([item("telaten-1")])] },
    [["traits[1].items[0].id", "duplicate-id", { id: "telaten-1", kind: "item" }]],
  ],
  [
    "a question in the words of one that the profile asks already",
    { traits: [trait([item("a", { text: "Kamu kembali" })]), { use: "telaten" }] },
    [[LATER, "duplicate-text", { id: "telaten-1", first: "a" }]],
  ],
  [
    "a set of other options by the name of one that it needs, told once",
    {
      responses: { sesuai: ["Tidak", "Ya"], sering: { ask: "Seberapa sering?", options: ["Tidak", "Ya"] } },
      traits: [{ use: "telaten" }],
      antiTraits: [{ use: "bosan" }],
    },
    [["responses.sering", "shared-responses-differ", { name: "sering", id: "telaten" }]],
  ],
  [
    "a set of other options that a later scale needs",
    {
      responses: { sesuai: ["Tidak", "Iya"] },
      traits: [{ use: "telaten" }, OWN],
      antiTraits: [{ use: "bosan" }],
    },
    [["responses.sesuai", "shared-responses-differ", { name: "sesuai", id: "bosan" }]],
  ],
  [
    "a set that leaves out its question",
    { responses: { sesuai: ["Tidak", "Ya"], sering: ["Jarang", "Sering"] }, traits: [{ use: "telaten" }] },
    [["responses.sering", "shared-responses-differ", { name: "sering", id: "telaten" }]],
  ],
  [
    "a set of another kind by that name",
    { responses: { sering: 3 }, traits: [{ use: "telaten" }] },
    [["responses.sering", "wrong-type", { expected: "responses", received: "number" }]],
  ],
  [
    "sets left out behind their key",
    { responses: null, traits: [{ use: "telaten" }] },
    [["responses", "wrong-type", { expected: "mapping", received: "empty" }]],
  ],
  [
    "an opposite that is no trait of the profile",
    { antiTraits: [{ use: "bosan", opposes: "empaty" }] },
    [["antiTraits[0].opposes", "unknown-trait", { id: "empaty", suggestion: "empati" }]],
  ],
  [
    "an opposite that could not be found is there all the same",
    { traits: [{ use: "telatn" }], antiTraits: [antiTrait([item("r")], { opposes: "telatn" })] },
    [[USE, "unknown-shared-scale", { id: "telatn", suggestion: "telaten" }]],
  ],
  [
    "a set whose name is near a shared one",
    { traits: [trait([item("a")], { responses: "serng" })] },
    [["traits[0].responses", "unknown-responses", { name: "serng", suggestion: "sering" }]],
  ],
  [
    "interest that leaves its set to the first of the profile's own, which has none",
    {
      responses: undefined,
      traits: [{ use: "telaten" }],
      duties: [{ id: "d", text: "D", interest: "Mau?" }],
    },
    [["duties[0]", "item-without-options", { id: "d" }]],
  ],
  [
    "a mistake elsewhere as well",
    { traits: [{ use: "telaten" }, { ...OWN, id: "Empati" }] },
    [["traits[1].id", "wrong-id", { id: "Empati" }]],
  ],
])("%s is told where it can be changed", (_, overrides, rows) => {
  expect(findings(draft(overrides), () => SHARED)).toEqual(rows);
});

test("scales of its own may be answered by another set than the shared one of that name", () => {
  const responses = { sesuai: ["Tidak", "Iya"] };
  const traits = [OWN, { use: "telaten" }];
  expect(profileWith({ responses, traits }).responses.sesuai).toEqual({ options: responses.sesuai });
  const antiTraits = [antiTrait([item("ragu-1")])];
  const beside = profileWith({ responses, traits: [{ use: "telaten" }], antiTraits });
  expect(beside.responses.sesuai).toEqual({ options: responses.sesuai });
});

test(
  "whatever stands anywhere beside shared scales, the check ends in a profile or in findings",
  SLOW,
  () => {
    const written = draft({
      responses: {
        sering: { ask: "Seberapa sering?", options: ["Jarang", "Sering"] },
        sesuai: ["Tidak", "Ya"],
      },
      traits: [{ use: "telaten", weight: 2, tips: ["Jalan."] }, OWN],
      antiTraits: [{ use: "bosan", opposes: "telaten" }],
    });
    holds(broken(written), (value) => {
      const checked = checkProfile(value, "Minat", () => SHARED);
      expect("profile" in checked || checked.findings.length > 0).toBe(true);
    });
  },
);

test.each<[unknown, string[]]>([
  [
    draft({ traits: [{ use: "telaten" }, OWN, { use: " " }], antiTraits: [{ use: "bosan" }] }),
    ["telaten", "bosan"],
  ],
  [{ traits: "telaten", antiTraits: null }, []],
  [[{ use: "telaten" }], []],
  ["use: telaten", []],
  [null, []],
])("%j uses the shared scales %j", (written, ids) => {
  expect(usesIn(written).map(({ id }) => id)).toEqual(ids);
});

test("where no shared scales are at hand that is told, once a scale", () => {
  const traits = [{ use: "telaten" }, { use: "empati" }];
  expect(findings(draft({ traits }))).toEqual([
    ["traits[0].use", "no-shared-scales", { id: "telaten" }],
    ["traits[1].use", "no-shared-scales", { id: "empati" }],
  ]);
});

test.each<[title: string, items: unknown, code: Row[1]]>([
  ["without the text of an item", [{ id: "telaten-1" }], "missing-key"],
  ["without items", [], "no-items"],
  [
    "with a situation that has no points",
    [item("t", { options: [{ text: "A" }, { text: "B" }] })],
    "missing-key",
  ],
  ["with an item whose set nobody wrote", [item("t", { responses: "entah" })], "unknown-responses"],
])("a shared scale %s is told at the line that uses it, and lets no profile through", (_, items, code) => {
  const [scale] = SHARED.scales;
  const broken = { ...SHARED, scales: [{ ...scale, items }] } as SharedScales;
  const found = findings(draft({ traits: [{ use: "telaten" }] }), () => broken);
  expect(new Set(found.map(([path, each]) => `${path} ${each}`))).toEqual(new Set([`${USE} ${code}`]));
});
