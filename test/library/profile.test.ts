import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { FIRST_ROLE } from "../../src/io/profiles/catalogue.ts";
import { parseProfile } from "../../src/io/profiles/yaml.ts";
import { checkProfile } from "../../src/library/profile.ts";
import { profiles } from "../core/arbitrary.ts";
import { draft, item, trait } from "../core/drafts.ts";
import { everyKind } from "../core/fixtures.ts";
import { holds, SLOW } from "../core/helpers.ts";
import { profileText, shared } from "../first-role.ts";

const YAML = profileText(FIRST_ROLE);

test("what a role's YAML says is the profile that its text gives", () => {
  expect(checkProfile(parse(YAML), shared)).toEqual(parseProfile(YAML, undefined, shared));
});

test("a profile is taken once more, also from its JSON", SLOW, () => {
  holds(profiles(), (profile) => {
    expect(checkProfile(profile)).toEqual({ profile });
    expect(checkProfile(JSON.parse(JSON.stringify(profile)))).toEqual({ profile });
  });
});

test("shared scales are used where they are given, and are not touched", () => {
  const data = draft({ traits: [{ use: "empati" }] });
  const given = structuredClone(shared);
  expect(checkProfile(data, given)).toMatchObject({
    profile: { traits: [{ id: "empati", items: [{ id: "empati-6" }, {}, {}, {}, {}] }] },
  });
  expect(given).toEqual(shared);
  expect(checkProfile(data)).toMatchObject({
    problems: [{ code: "no-shared-scales", place: { path: "traits[0].use" } }],
  });
});

test("data is not touched, and texts lose their control characters", () => {
  const data = { ...draft({ role: "Perawat\u001b[31m" }) };
  const before = structuredClone(data);
  expect(checkProfile(data)).toMatchObject({ profile: { role: "Perawat[31m" } });
  expect(data).toEqual(before);
});

test("a fingerprint is worked out anew", () => {
  const { fingerprint } = everyKind();
  expect(checkProfile({ ...everyKind(), fingerprint: "0" })).toMatchObject({ profile: { fingerprint } });
});

describe("problems", () => {
  test("each tells its place as a path", () => {
    const { id: _, ...rest } = draft({
      traits: [trait([item("a-1"), item("a-1")], { weight: 0 })],
      warna: "biru",
    });
    const checked = checkProfile(rest);
    const problems = "problems" in checked ? checked.problems : [];
    expect(problems.map(({ code, severity, place }) => [code, severity, place])).toEqual([
      ["missing-key", "error", { path: "id" }],
      ["out-of-range", "error", { path: "traits[0].weight" }],
      ["unknown-key", "error", { path: "warna" }],
      ["duplicate-id", "error", { path: "traits[0].items[1].id" }],
    ]);
  });

  test.each([[null], [undefined], ["teks"], [7], [[]], [() => 1]])(
    "%j is no role, and nothing is thrown",
    (data) => {
      const checked = checkProfile(data);
      expect("problems" in checked ? checked.problems.map(({ code }) => code) : []).toContain("wrong-type");
    },
  );
});

test.each([{}, { default: shared }, { scales: [] }, { responses: {}, scales: {} }])(
  "shared scales in the form of %j are the caller's mistake, told where a profile needs them",
  (given) => {
    const scales = given as unknown as typeof shared;
    const using = { id: "peran", role: "Peran", traits: [{ use: "empati" }] };
    expect(() => checkProfile(using, scales)).toThrow(RangeError);
    expect(() => parseProfile(JSON.stringify(using), undefined, scales)).toThrow(RangeError);
  },
);
