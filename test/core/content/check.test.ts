import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Finding, type Path, pathText } from "../../../src/core/base/finding.ts";
import { contentFindings, contextOf } from "../../../src/core/content/check.ts";
import { CONTENT_RULES } from "../../../src/core/content/rules.ts";
import type { ItemSource, Profile } from "../../../src/core/profile/profile.ts";
import { anyProblemText } from "../../../src/text/problems/content.ts";
import { profiles } from "../arbitrary.ts";
import { holds, SLOW } from "../helpers.ts";
import { profileWith } from "./small-profile.ts";

/** Words that rules look for, and others. */
const WORDS = [
  ..."kamu tidak selalu dan merapikan meja menata buku tentu hanya bukankah ketika yang belum sabar kesabaran".split(
    " ",
  ),
  ..."miskin, lalu membaca menulis; biasanya bisa warga kelas <a> 100% __proto__ constructor \u0000 😀".split(
    " ",
  ),
];
const sentences = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 14 })
  .map((all) => all.join(" "));

/** A profile whose questions, names and options say something. */
function worded(profile: Profile, texts: readonly string[]): Profile {
  let next = 0;
  const word = (value: unknown, key: string): unknown => {
    if (["text", "name", "claim", "this", "other"].includes(key)) {
      next += 1;
      const text = texts[next % texts.length];
      return key === "name" ? `${text} ${next}` : text;
    }
    if (Array.isArray(value)) return value.map((each) => word(each, ""));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([inner, each]) => [inner, word(each, inner)]));
  };
  return word(profile, "") as Profile;
}

const wordedProfiles = fc
  .tuple(profiles(), fc.array(sentences, { minLength: 1, maxLength: 40 }))
  .map(([profile, texts]) => worded(profile, texts));

function valueAt(profile: Profile, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], profile);
}

/** Each run judges a whole profile by every rule. */
const SHARE = 0.3;

describe("of every profile", SLOW, () => {
  test("each finding has a place that the profile has, the severity of its rule, and sentences", () => {
    const severities = new Map<string, string>(CONTENT_RULES.map(({ code, severity }) => [code, severity]));
    holds(
      wordedProfiles,
      (profile) => {
        for (const { problem, path } of contentFindings(profile)) {
          expect([pathText(path), valueAt(profile, path)]).not.toContain(undefined);
          expect(problem.severity).toBe(severities.get(problem.code));
          expect(anyProblemText(problem).what).not.toBe("");
        }
      },
      SHARE,
    );
  });

  test("the order of items and of scales changes nothing of what is found", () => {
    holds(
      wordedProfiles,
      (profile) => {
        expect(told(contentFindings(turned(profile)))).toEqual(told(contentFindings(profile)));
      },
      SHARE,
    );
  });

  test("nothing is told twice", () => {
    holds(
      wordedProfiles,
      (profile) => {
        const found = contentFindings(profile).map((one) => JSON.stringify(one));
        expect(found.filter((one, index) => found.indexOf(one) < index)).toEqual([]);
      },
      SHARE,
    );
  });
});

/** The same profile from its end. */
function turned(profile: Profile): Profile {
  const back = <T extends { items: ItemSource[] }>(scales: readonly T[]) =>
    scales.map((scale) => ({ ...scale, items: scale.items.toReversed() })).reverse();
  return { ...profile, traits: back(profile.traits), antiTraits: back(profile.antiTraits) };
}

/** What was found, without where. Which of several questions that are alike is told turns with their order. */
function told(found: readonly Finding[]): string[] {
  const codes = found.map(({ problem: { code, args } }) =>
    code === "near-duplicate" ? code : JSON.stringify([code, args]),
  );
  const [alike, others] = [
    codes.filter((code) => code === "near-duplicate"),
    codes.filter((code) => code !== "near-duplicate"),
  ];
  return [...new Set(alike), ...others].sort();
}

test.each([
  ["a word", "a".repeat(1_000_000)],
  ["words", "Kamu merapikan meja dan kursi, sambil ".repeat(26_000)],
  ["joints", "tidak dan ".repeat(100_000)],
  ["lists", "tidak, dan, ".repeat(80_000)],
  ["hyphens", "a-".repeat(500_000)],
  ["adverbs", `kamu ${"sangat ".repeat(140_000)}`],
])("a text of a million characters is judged too: %s", SLOW, (_, text) => {
  const profile = profileWith("[{id: tekun-5, text: x}]");
  const item = profile.traits[0]?.items.at(-1) as ItemSource;
  item.text = text;
  const codes = contentFindings(profile).map(({ problem }) => problem.code);
  expect(codes).toContain("long-text");
});

describe("a shared scale that a profile uses", () => {
  const written = {
    traits: [{ use: "telaten", description: "Malas menunggu." }, { id: "tekun" }],
    antiTraits: "tiada",
  };
  const context = contextOf(written);

  test("is known by what was written", () => {
    expect(context.used).toEqual([{ id: "telaten", path: ["traits", 0], keys: ["description"] }]);
    expect(contextOf(null).used).toEqual([]);
  });

  test("is its author's to answer for, but not what the profile sets beside it", () => {
    const profile = profileWith("[]");
    const [trait] = profile.traits;
    if (!trait) throw new Error("no trait");
    const items = [{ id: "t-1", text: "Kamu selalu malas." }];
    profile.traits = [{ ...trait, id: "telaten", description: "Orang malas.", tips: [], items }, trait];
    const places = (found: readonly Finding[]) => found.map(({ path }) => pathText(path));
    expect(places(contentFindings(profile, context))).toEqual(["traits[0].description"]);
    expect(places(contentFindings(profile)).length).toBeGreaterThan(3);
  });

  test("of two questions that are alike the profile's own is told, wherever it stands", () => {
    const profile = profileWith("[]");
    const [trait] = profile.traits;
    if (!trait) throw new Error("no trait");
    const [first] = trait.items;
    if (!first) throw new Error("no item");
    const copy = { ...trait, id: "rapi", name: "Rapi" };
    copy.items = [
      { ...first, id: "rapi-1" },
      ...trait.items.slice(1).map((one) => ({ ...one, text: one.id })),
    ];
    profile.traits = [copy, trait];
    const shared = (index: number) => ({ used: [{ id: "", path: ["traits", index], keys: [] }] });
    const alike = (index: number) =>
      contentFindings(profile, shared(index))
        .filter(({ problem }) => problem.code === "near-duplicate")
        .map(({ path }) => pathText(path));
    expect(alike(1)).toEqual(["traits[0].items[0].text"]);
    expect(alike(0)).toEqual(["traits[1].items[0].text"]);
  });
});
