import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { contentFindings, contextOf } from "../../../src/core/content/check.ts";
import { checkProfile } from "../../../src/core/profile/check.ts";
import { listItems } from "../../../src/core/profile/items.ts";
import type { Description } from "../../../src/draft/description.ts";
import { countItems } from "../../../src/draft/making/length.ts";
import { phraseOf } from "../../../src/draft/making/making.ts";
import { draftProfile, MOST_ITEMS } from "../../../src/draft/profile.ts";
import { shared } from "../../first-role.ts";
import { descriptions, EMPTY, oneIn, richDescriptions } from "../descriptions.ts";

const named = (what: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${what} ${"abcdefghijklmnop"[index]}x`);

const LONG: Description = {
  ...EMPTY,
  role: "Pustakawan",
  duties: named("menata rak", 14).map(
    (act, index) => `${act} ${"buku majalah koran peta".split(" ")[index % 4]}${index}`,
  ),
  traits: ["sabar", "teliti", ...named("tahan", 4)],
  knowledge: named("ilmu", 9),
  antiTraits: ["mudah panik", ...named("takut", 4)],
};

function drafted(description: Description, isWhole = false) {
  const draft = draftProfile(description, { shared, isWhole });
  if (!draft) throw new Error("nothing makes a scale");
  return draft;
}

test("a draft asks no more than people answer with care; what is left out is told in its words", () => {
  const { source, remarks } = drafted(LONG);
  expect(countItems(source, shared)).toBeLessThanOrEqual(MOST_ITEMS);
  const told = remarks.flatMap((one) => (one.code === "over-length" ? one.args.phrases : []));
  expect(told.length).toBeGreaterThan(0);
  const named = remarks.flatMap((one) => (one.code === "source-phrase" ? [one.args.phrase] : []));
  const all = [...LONG.traits, ...LONG.knowledge, ...LONG.antiTraits];
  expect([...named, ...told].filter((phrase) => all.includes(phrase)).sort()).toEqual([...all].sort());
});

test("duties stand without a question first, but are all there, and eight are asked for", () => {
  const { source, remarks } = drafted(LONG);
  expect(source.duties?.length).toBe(14);
  expect(source.duties?.filter(({ interest }) => interest).length).toBe(8);
  expect(remarks.filter(({ code }) => code === "duties-unasked").map(({ args }) => args)).toEqual([
    { count: 6, most: MOST_ITEMS },
  ]);
});

test("what the tables ask for stays before what holds the phrase alone", () => {
  const { source } = drafted(LONG);
  const names = [...(source.traits ?? []), ...(source.antiTraits ?? [])].map((scale) =>
    "use" in scale ? scale.use : scale.name,
  );
  expect(names).toEqual(expect.arrayContaining(["Sabar", "teliti", "Mudah panik"]));
});

test("a whole draft asks for all", () => {
  const { source, remarks } = drafted(LONG, true);
  expect(countItems(source, shared)).toBeGreaterThan(MOST_ITEMS);
  expect(remarks.filter(({ code }) => code === "over-length" || code === "duties-unasked")).toEqual([]);
});

const claimOf = (index: number) => `barista itu ${"abcdefghijklmnop"[index]}x selalu`;

test("claims stand without statements before scales are left out, from the end of the longer list", () => {
  const claims = Array.from({ length: 7 }, (_, index) => claimOf(index));
  const { source, remarks } = drafted({
    ...LONG,
    misconceptions: claims.map((claim) => ({ claim, truth: `bukan ${claim} sama sekali` })),
    expectations: claims
      .slice(0, 4)
      .map((claim) => ({ claim: `jadi ${claim}`, reality: "tidak begitu juga" })),
  });
  expect(countItems(source, shared)).toBeLessThanOrEqual(MOST_ITEMS);
  expect([source.misconceptions?.length, source.expectations?.length]).toEqual([7, 4]);
  const unasked = remarks.flatMap((one) =>
    one.code === "claims-unasked" ? [[one.path, one.args.count]] : [],
  );
  expect(unasked).toEqual([
    [["misconceptions"], 4],
    [["expectations"], 1],
  ]);
});

describe("of any description", () => {
  test("a draft asks at most as much as it promises, and tells each phrase that it leaves out", () => {
    fc.assert(
      fc.property(fc.oneof(descriptions, richDescriptions), (description) => {
        const draft = draftProfile(description, { shared });
        if (!draft) return;
        expect(countItems(draft.source, shared)).toBeLessThanOrEqual(MOST_ITEMS);
        const over = draft.remarks.flatMap((one) => (one.code === "over-length" ? one.args.phrases : []));
        const made = draft.remarks.flatMap((one) =>
          one.code === "source-phrase" && ["traits", "antiTraits"].includes(String(one.path[0]))
            ? [one.args.phrase]
            : [],
        );
        const { traits = [], antiTraits = [] } = draft.source;
        expect(made.length).toBe(traits.length + antiTraits.length);
        const told = [...description.traits, ...description.knowledge, ...description.antiTraits];
        expect([...over, ...made].filter((phrase) => !told.map(phraseOf).includes(phrase))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test("what is left of one that tells too much has no finding", () => {
    fc.assert(
      fc.property(richDescriptions, (description) => {
        const draft = draftProfile(description, { shared });
        if (!draft) return;
        const checked = checkProfile(draft.source, "Minat", () => shared);
        if (!("profile" in checked)) throw new Error(JSON.stringify(checked.findings));
        const found = contentFindings(checked.profile, contextOf(draft.source));
        const codes = found.map(({ problem }) => problem.code);
        // Questions of a phrase that no table knows name it.
        expect(codes.filter((code) => code !== "names-its-scale")).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});

describe.each(oneIn(5))("%s", (_, description) => {
  test("is counted as it is asked", () => {
    const { source } = drafted(description, true);
    const checked = checkProfile(source, "Minat", () => shared);
    if (!("profile" in checked)) throw new Error(JSON.stringify(checked.findings));
    expect(countItems(source, shared)).toBe(listItems(checked.profile).length);
  });
});
