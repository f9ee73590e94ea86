import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wordsOf } from "../../src/core/base/words.ts";
import { contentFindings, contextOf } from "../../src/core/content/check.ts";
import { answer, currentItem, startInterview } from "../../src/core/interview/interview.ts";
import { checkProfile } from "../../src/core/profile/check.ts";
import { listItems } from "../../src/core/profile/items.ts";
import type { Profile, ProfileSource } from "../../src/core/profile/profile.ts";
import { assess } from "../../src/core/scoring/assess.ts";
import type { Description } from "../../src/draft/description.ts";
import { phraseOf } from "../../src/draft/making/making.ts";
import { type Drafted, type DraftSurroundings, draftProfile } from "../../src/draft/profile.ts";
import type { RemarkCode } from "../../src/draft/remark.ts";
import { shared } from "../first-role.ts";
import { descriptions, EACH_KNOWN, EMPTY } from "./descriptions.ts";

function draft(told: Partial<Description>, given: Partial<DraftSurroundings> = {}): Drafted {
  const drafted = draftProfile({ ...EMPTY, ...told }, { shared, ...given });
  if (!drafted) throw new Error("nothing makes a scale");
  return drafted;
}

function checked(source: ProfileSource): Profile {
  const found = checkProfile(source, "Minat", () => shared);
  if (!("profile" in found)) throw new Error(JSON.stringify(found.findings));
  return found.profile;
}

/** Answers everything with the last option, as a person would who never stops. */
function interviewed(profile: Profile) {
  let interview = startInterview(profile, { seed: 7 });
  for (let item = currentItem(interview); item; item = currentItem(interview)) {
    const last = item.options.at(-1);
    if (!last) throw new Error(`no option for ${item.id}`);
    interview = answer(interview, last.value);
  }
  return interview;
}

function codesOf({ remarks }: Drafted): RemarkCode[] {
  return [...new Set(remarks.map(({ code }) => code))].filter((code) => code !== "source-phrase");
}

const WITHOUT_FACT: readonly RemarkCode[] = ["claim-without-truth", "expectation-without-reality"];
const NOTHING_ELSE: RemarkCode[] = ["no-summary", "no-anti-traits", "no-claims", "no-comparison"];

describe.each(EACH_KNOWN)("the draft for %s", (_, description) => {
  const drafted = draft(description, { isWhole: true });
  const profile = checked(drafted.source);

  test("keeps every phrase of the text, in its name or beside it", () => {
    const { traits = [], antiTraits = [], duties = [] } = drafted.source;
    expect(traits.length).toBe(description.traits.length + description.knowledge.length);
    expect(antiTraits.length).toBe(description.antiTraits.length);
    expect(duties.length).toBeGreaterThanOrEqual(description.duties.length);
    expect(codesOf(drafted)).not.toContain("unclear-phrase");
    const phrases = drafted.remarks.flatMap((one) => (one.code === "source-phrase" ? [one.args.phrase] : []));
    expect(phrases).toEqual(expect.arrayContaining([...description.traits, ...description.antiTraits]));
  });

  test("can be interviewed to the end, and is then complete", () => {
    const { answers } = interviewed(profile);
    expect(Object.keys(answers).length).toBe(listItems(profile).length);
    expect(assess(profile, answers).verdict.status).toBe("certain");
  });

  test("has questions of its own, in both directions, under ids of its own", () => {
    for (const { items } of [...profile.traits, ...profile.antiTraits]) {
      expect(items.length).toBeGreaterThanOrEqual(4);
      expect(items.filter(({ reverse }) => reverse).length).toBeGreaterThanOrEqual(1);
    }
    const own = [...(drafted.source.traits ?? []), ...(drafted.source.antiTraits ?? [])].flatMap((scale) =>
      "items" in scale ? scale.items : [],
    );
    expect(
      own.filter(({ id }) => shared.scales.some((scale) => scale.items.some((item) => item.id === id))),
    ).toEqual([]);
  });

  test("has no finding of content, but for questions that name what no table knows", () => {
    const found = contentFindings(profile, contextOf(drafted.source)).map(({ problem }) => problem.code);
    expect(found.filter((code) => code !== "names-its-scale")).toEqual([]);
  });

  test("has each claim of which the text tells what holds, with statements of both truths, and a remark on the others", () => {
    const { misconceptions, expectations } = { ...EMPTY, ...description };
    const facts = [
      ...misconceptions.map(({ truth }) => truth),
      ...expectations.map(({ reality }) => reality),
    ];
    const open = drafted.remarks.filter(({ code }) => WITHOUT_FACT.includes(code));
    const claims = [...profile.misconceptions, ...profile.expectations];
    expect([claims.length, open.length]).toEqual([
      facts.filter((fact) => fact !== undefined).length,
      facts.filter((fact) => fact === undefined).length,
    ]);
    for (const { statements = [] } of claims) {
      expect(statements.map(({ answer: truth }) => truth).sort()).toEqual([false, true]);
      expect(statements.filter(({ why }) => why === undefined)).toEqual([]);
    }
  });
});

describe("what is missing", () => {
  test.each<[string, Partial<Description>, RemarkCode[], (source: ProfileSource) => unknown, unknown]>([
    [
      "no name",
      { traits: ["sabar"] },
      [...NOTHING_ELSE, "no-role", "no-duties", "items-of-table"],
      ({ id, role }) => [id, role],
      ["nama-pekerjaan", "Nama Pekerjaan"],
    ],
    [
      "no trait",
      { role: "Barista", duties: ["menyeduh kopi"] },
      [...NOTHING_ELSE, "no-traits", "duty-scene"],
      ({ duties }) => duties?.map(({ text }) => text),
      [
        "Menyeduh kopi.",
        "Mengajari orang baru menyeduh kopi.",
        "Menyiapkan keperluan untuk menyeduh kopi.",
        "Memeriksa hasilnya setelah menyeduh kopi.",
      ],
    ],
    [
      "partners alone",
      { role: "Barista", partners: ["kasir", "Roaster", "UI/UX designer"] },
      [...NOTHING_ELSE, "no-traits", "few-duties"],
      ({ duties }) => duties?.map(({ text }) => text),
      ["Bekerja sama dengan kasir.", "Bekerja sama dengan roaster.", "Bekerja sama dengan UI/UX designer."],
    ],
    [
      "a summary alone",
      { role: "Barista", summary: "menyeduh kopi untuk tamu" },
      ["no-traits", "no-anti-traits", "no-claims", "no-comparison", "duty-guessed", "duty-scene"],
      ({ duties }) => duties?.map(({ text }) => text).slice(0, 2),
      ["Menyeduh kopi untuk tamu.", "Mengajari orang baru menyeduh kopi untuk tamu."],
    ],
    [
      "anti-traits alone",
      { role: "Barista", antiTraits: ["mudah panik", "alergi pada susu"] },
      [
        ...["no-summary", "no-duties", "no-claims", "no-comparison", "trait-from-opposite"],
        ...["items-of-table", "items-of-phrase", "opposes-guessed"],
      ] as RemarkCode[],
      ({ traits, antiTraits }) => [
        traits?.map((one) => "name" in one && one.name),
        antiTraits?.map(({ opposes }) => opposes),
      ],
      [["Tenang"], ["tenang", undefined]],
    ],
    [
      "a claim without its truth",
      { role: "Barista", traits: ["sabar"], misconceptions: [{ claim: "barista selalu santai" }] },
      [...NOTHING_ELSE, "no-duties", "claim-without-truth", "items-of-table"],
      ({ misconceptions }) => misconceptions,
      undefined,
    ],
  ])("%s", (_, told, codes, shown, value) => {
    const drafted = draft(told);
    checked(drafted.source);
    expect(codesOf(drafted).sort()).toEqual([...codes].sort());
    expect(shown(drafted.source)).toEqual(value);
  });

  test.each<[string, Partial<Description>]>([
    ["nothing", {}],
    ["a name alone", { role: "Barista" }],
    [
      "claims alone",
      { role: "Barista", misconceptions: [{ claim: "barista santai", truth: "barista sibuk" }] },
    ],
    ["phrases of nothing", { role: "Barista", duties: ["—", " "], traits: ["\u202e"] }],
    ["an anti-trait whose opposite nobody knows", { role: "Barista", antiTraits: ["alergi pada susu"] }],
  ])("%s makes no draft", (_, told) => {
    expect(draftProfile({ ...EMPTY, ...told }, { shared })).toBeNull();
  });
});

test.each<[fileName: string, id: string]>([
  ["draf-barista", "draf-barista"],
  ["barista", "barista"],
  ["Rancangan 1", "barista"],
  ["perawat", "barista"],
  ["jelajah", "barista"],
  ["semua", "barista"],
  ["", "barista"],
])("in a file called %j it is called %j", (fileName, id) => {
  const { source, remarks } = draft(
    { role: "Barista", duties: ["meracik kopi"] },
    { roles: ["perawat"], fileName },
  );
  expect([source.id, source.duties?.[0]?.interest]).toEqual([
    id,
    { id: "barista-minat-1", text: "Meracik kopi." },
  ]);
  expect(remarks.filter(({ code }) => code === "role-in-catalogue")).toEqual([]);
});

test("a role of the catalogue is drafted beside it, with ids of its own", () => {
  const given = { roles: ["perawat"], items: ["perawat-minat-1"] };
  const { source, remarks } = draft({ role: "Perawat", duties: ["merawat pasien"] }, given);
  expect([source.id, source.duties?.[0]?.interest]).toEqual([
    "perawat-baru",
    { id: "perawat-baru-minat-1", text: "Merawat pasien." },
  ]);
  expect(remarks).toContainEqual({ path: ["id"], code: "role-in-catalogue", args: { id: "perawat" } });
});

test("a shared scale is used once, and not by what only sounds like it", () => {
  const { source } = draft({
    traits: ["teliti", "cermat membaca", "tekun"],
    antiTraits: ["tidak teliti", "kurang sabar"],
  });
  expect(source.traits?.map((one) => ("use" in one ? one.use : one.name))).toEqual([
    "teliti",
    "Cermat membaca",
    "Tekun",
  ]);
  expect(source.antiTraits?.map((one) => ("use" in one ? one.use : one.opposes))).toEqual([
    "teliti",
    "kurang-sabar",
  ]);
});

test("shared scales that are not there leave their phrase to its grammar", () => {
  const none = { ...shared, scales: [] };
  const drafted = draftProfile({ ...EMPTY, role: "Barista", traits: ["empati"] }, { shared: none });
  expect(drafted?.source.traits?.[0]).toMatchObject({ id: "empati", name: "Empati", responses: "sesuai" });
});

test("what is too much for an interview is told, not lost without a word", () => {
  const many = Array.from({ length: 40 }, (_, index) => `menata rak nomor ${index}`);
  const claims = many.map((claim) => ({ claim, truth: `${claim} tidak perlu` }));
  const { source, remarks } = draft({
    role: "Pustakawan",
    duties: many,
    traits: many,
    misconceptions: claims,
  });
  checked(source);
  const first = (most: number) => many.slice(most, most + 5);
  expect(remarks.filter(({ code }) => code === "left-out").map(({ path, args }) => [path, args])).toEqual([
    [["duties"], { part: "duties", phrases: first(24), count: 16, most: 24 }],
    [["traits"], { part: "traits", phrases: first(16), count: 24, most: 16 }],
    [["misconceptions"], { part: "misconceptions", phrases: first(8), count: 32, most: 8 }],
  ]);
});

test("what makes people small stands in kinder words, told beside it, with the words of the text", () => {
  const { source, remarks } = draft({ role: "Barista", antiTraits: ["malas mencatat"], traits: ["rapi"] });
  expect(source.antiTraits?.[0]).toMatchObject({ id: "enggan-mencatat", name: "Enggan mencatat" });
  expect(remarks).toEqual(
    expect.arrayContaining([
      { path: ["antiTraits", 0], code: "source-phrase", args: { phrase: "malas mencatat" } },
      { path: ["antiTraits", 0], code: "reworded", args: {} },
    ]),
  );
});

test("the ends of one trait are asked for in other words", () => {
  const { source } = draft({ role: "Guru TK", traits: ["ceria"], antiTraits: ["tidak ceria"] });
  const found = contentFindings(checked(source), contextOf(source)).map(({ problem }) => problem.code);
  expect(found.filter((code) => code !== "names-its-scale")).toEqual([]);
});

test("marks that were cut in half, and spaces of no width, are left out", () => {
  const { source } = draft({ role: "Barista", traits: ['suka "latte art', "rapi\u200b (sekali"] });
  expect(source.traits?.map((one) => "name" in one && one.name)).toEqual(["Suka latte art", "Rapi sekali"]);
});

test("phrases that ask the same ask it once", () => {
  const { source, remarks } = draft({ role: "A", traits: ["Rapi", "rapi", "sangat visual", "visual"] });
  expect(source.traits?.length).toBe(2);
  expect(remarks).toContainEqual({ path: ["traits"], code: "said-before", args: { phrase: "visual" } });
});

describe("of any description", () => {
  test("the draft is a valid profile that can be interviewed to the end, or there is none", () => {
    fc.assert(
      fc.property(descriptions, (description) => {
        const drafted = draftProfile(description, { shared });
        if (!drafted) return;
        const profile = checked(drafted.source);
        expect(Object.keys(interviewed(profile).answers).length).toBe(listItems(profile).length);
      }),
      { numRuns: 80 },
    );
  });

  test("every phrase that says something is in the draft, or a remark says that it is not", () => {
    fc.assert(
      fc.property(descriptions, (description) => {
        const drafted = draftProfile(description, { shared });
        if (!drafted) return;
        const told = JSON.stringify(drafted.remarks);
        const phrases = [...description.traits, ...description.antiTraits].flatMap(
          (text) => phraseOf(text) ?? [],
        );
        const known = phrases.map((text) => wordsOf(text));
        const lost = phrases.filter(
          (text, index) =>
            known.indexOf(wordsOf(text)) === index && !told.includes(JSON.stringify(text).slice(1, -1)),
        );
        expect(lost).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });
});
