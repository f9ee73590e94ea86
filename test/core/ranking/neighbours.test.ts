import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { at } from "../../../src/core/base/at.ts";
import type { Profile } from "../../../src/core/profile/profile.ts";
import { indexFor, neighbourIndexOf } from "../../../src/core/ranking/neighbour-index.ts";
import { neighboursOf } from "../../../src/core/ranking/neighbours.ts";
import { rank } from "../../../src/core/ranking/ranking.ts";
import type { Answers } from "../../../src/core/scoring/answers.ts";
import { assess } from "../../../src/core/scoring/assess.ts";
import { rating, testProfile } from "../fixtures.ts";
import { answersOf, catalogues } from "./neighbour-catalogues.ts";

function found(profiles: readonly Profile[], own: Profile, answers: Answers) {
  return neighboursOf(neighbourIndexOf(profiles), own, assess(own, answers).answers);
}

describe("in any catalogue", () => {
  const property = (holds: (profiles: Profile[], own: Profile, answers: Answers) => void) =>
    fc.assert(
      fc.property(catalogues, ({ profiles, answers }) => {
        const own = at(profiles, 0);
        holds(profiles, own, answersOf(own, answers));
      }),
    );

  test("every figure is that of the role's own report, as a ranking gives it", () => {
    let count = 0;
    property((profiles, own, answers) => {
      const ranked = rank(profiles, answers).roles;
      for (const { id, role, coverage, verdict, fit } of found(profiles, own, answers)) {
        count += 1;
        const same = ranked.find(({ profile }) => profile.id === id);
        expect({ role, coverage }).toEqual({ role: same?.profile.role, coverage: same?.coverage });
        expect(verdict).toEqual({
          status: same?.verdict.status,
          low: same?.verdict.low,
          high: same?.verdict.high,
        });
        expect({ ...fit, standardError: same?.fit.standardError }).toEqual(same?.fit);
      }
    });
    expect(count).toBeGreaterThan(0);
  });

  test("they are those for which the answers speak, the highest means of them, in the order of a ranking", () => {
    property((profiles, own, answers) => {
      const ids = found(profiles, own, answers).map(({ id }) => id);
      const ranked = rank(profiles, answers).roles.filter(({ profile }) => profile.id !== own.id);
      const means = new Map(profiles.map((profile) => [profile.id, meanOf(profile, answers)]));
      const spoken = ranked.filter(({ profile: { id }, verdict, fit }) => {
        const isWide = fit.high - fit.low > 200 / 3 + 1e-9;
        return !isWide && ["good", "strong"].includes(verdict.high) && (means.get(id) ?? 0) >= 65 - 1e-9;
      });
      expect(ids.length).toBe(Math.min(3, spoken.length));
      const expected = spoken.map(({ profile: { id } }) => means.get(id)).slice(0, 3);
      for (const [index, id] of ids.entries()) expect(means.get(id)).toBeCloseTo(expected[index] ?? -1, 9);
    });
  });

  test("the smaller index for one profile finds the same, also from its JSON", () => {
    property((profiles, own, answers) => {
      const index = JSON.parse(JSON.stringify(indexFor(own, neighbourIndexOf(profiles))));
      const counted = assess(own, answers).answers;
      expect(neighboursOf(index, own, counted)).toEqual(found(profiles, own, answers));
    });
  });

  test("another role of the catalogue changes the figures of none", () => {
    property((profiles, own, answers) => {
      const whole = new Map(found(profiles, own, answers).map((one) => [one.id, one]));
      for (const one of found(profiles.slice(0, -1), own, answers)) {
        expect(whole.get(one.id) ?? one).toEqual(one);
      }
    });
  });
});

/** The mean of the scales that have an answer, by their weights. */
function meanOf(profile: Profile, answers: Answers): number | null {
  const { traits, antiTraits } = assess(profile, answersOf(profile, answers));
  const good = [
    ...traits.map(({ id, point }) => ({ id, value: point })),
    ...antiTraits.map(({ id, point }) => ({ id, value: point === null ? null : 100 - point })),
  ].flatMap(({ id, value }) => (value === null ? [] : [{ value, weight: weightOf(profile, id) }]));
  const weights = good.reduce((sum, { weight }) => sum + weight, 0);
  return weights === 0 ? null : good.reduce((sum, { value, weight }) => sum + weight * value, 0) / weights;
}

function weightOf({ interest, traits, antiTraits }: Profile, scale: string): number {
  const own = [...traits, ...antiTraits].find(({ id }) => id === scale);
  return (own ?? interest)?.weight ?? 1;
}

/** A role of three scales of one item each, all of which but the last the others share. */
function role(
  id: string,
  names: readonly string[],
  settings: { holdAt?: number; text?: string } = {},
): Profile {
  const { holdAt = 25, text } = settings;
  const traits = names.map((name) => ({
    ...{ id: name, name, holdAt },
    items: [rating(`${name}-1`, text === undefined ? {} : { text })],
  }));
  return testProfile({ id, role: id, traits });
}

const OWN = role("sendiri", ["a", "b", "c", "d", "e"]);

describe("answers speak for a role", () => {
  test.each<[string, Profile, Answers, string[]]>([
    ["that shares a third of its fit", role("lain", ["a", "x", "y"]), { "a-1": 5 }, ["lain"]],
    ["not with less", role("lain", ["a", "w", "x", "y"]), { "a-1": 5 }, []],
    ["not with nothing in common", role("lain", ["x", "y"]), { "a-1": 5, "b-1": 5, "c-1": 5 }, []],
    ["not where the shared is not answered", role("lain", ["a", "x"]), { "b-1": 5 }, []],
    [
      "from a mean of 65",
      role("lain", ["a", "b", "c", "d", "e"]),
      { "a-1": 4, "b-1": 4, "c-1": 4, "d-1": 3, "e-1": 3 },
      ["lain"],
    ],
    ["not below", role("lain", ["a", "b", "c"]), { "a-1": 4, "b-1": 3, "c-1": 3 }, []],
    ["not where a scale holds", role("lain", ["a", "b"], { holdAt: 75 }), { "a-1": 5, "b-1": 4 }, []],
    ["not where the same id is another question", role("lain", ["a"], { text: "Lain" }), { "a-1": 5 }, []],
    ["never for itself", role("sendiri", ["a", "b"]), { "a-1": 5, "b-1": 5 }, []],
  ])("%s", (_, other, answers, expected) => {
    expect(found([other], OWN, answers).map(({ id }) => id)).toEqual(expected);
  });

  test("the higher mean first, then the one of which more is known, then by id; three at most", () => {
    const others = [
      role("e", ["a", "c"]),
      role("d", ["a", "b", "x"]),
      role("c", ["a", "b"]),
      role("b", ["a", "b"]),
      role("a", ["a", "c"]),
    ];
    const answers = { "a-1": 5, "b-1": 5, "c-1": 4 };
    expect(found(others, OWN, answers).map(({ id }) => id)).toEqual(["b", "c", "d"]);
  });
});

describe("what a role asks for", () => {
  const paths = [
    { kind: "jurusan", text: "Kuliah", source: "s" },
    { kind: "pelatihan", text: "Magang" },
    { kind: "izin", text: "STR", source: "s" },
    { kind: "izin", text: "SIP" },
  ] as const;

  test.each([
    [paths, { kind: "izin", text: "STR", date: "2020" }],
    [paths.slice(0, 2), { kind: "pelatihan", text: "Magang", date: null }],
    [paths.slice(0, 1), { kind: "jurusan", text: "Kuliah", date: "2020" }],
    [[{ kind: "mapel" as const, text: "Sosiologi" }], null],
    [[], null],
  ])("%j: %j", (own, expected) => {
    const sources = [{ id: "s", text: "Undang-undang", date: "2020" }];
    const other = testProfile({ ...role("lain", ["a"]), paths: [...own], sources });
    expect(found([other], OWN, { "a-1": 5 })[0]?.path).toEqual(expected);
  });
});
