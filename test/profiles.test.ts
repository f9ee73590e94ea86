import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { listItems } from "../src/core/profile/items.ts";
import { FIRST_ROLE, listCatalogue } from "../src/io/profiles/catalogue.ts";
import { parseProfile } from "../src/io/profiles/yaml.ts";
import { items, profile, profileText, questionsOf, scalesOf, shared } from "./first-role.ts";
import { EACH_ROLE, ROLES } from "./roles.ts";

test.each([...ROLES, "_template"])("%s is a profile without a problem, and without a doubt", (id) => {
  expect(parseProfile(profileText(id), `${id}.yaml`, shared)).not.toHaveProperty("problems");
  expect(parseProfile(profileText(id), `${id}.yaml`, shared)).not.toHaveProperty("warnings");
});

test("the catalogue holds every role, the first role first", () => {
  const ids = listCatalogue("dist/profiles").map(({ id }) => id);
  expect(ids[0]).toBe(FIRST_ROLE);
  expect([...ids].sort()).toEqual([...ROLES].sort());
});

test("the shared scales are compiled as they are written", () => {
  expect(JSON.parse(readFileSync("dist/profiles/scales.json", "utf8"))).toEqual(shared);
});

/** The words of a role, and of a shared scale, as they are written. */
const TEXTS = [
  ...ROLES.map((id) => `profiles/${id}.yaml`),
  ...readdirSync("profiles/scales").map((file) => `profiles/scales/${file}`),
];

test.each(TEXTS)("%s addresses nobody but kamu", (file) => {
  expect(readFileSync(file, "utf8").match(/\banda\b/gi)).toBeNull();
});

describe.each(EACH_ROLE)("%s", (id, role) => {
  test("has the name of its file", () => {
    expect(role.id).toBe(id);
  });

  test("is compiled as it is written, without the notes of who wrote it", () => {
    const written = JSON.stringify(role, (key, value) => (key === "note" ? undefined : value));
    expect(JSON.parse(readFileSync(`dist/profiles/${id}.json`, "utf8"))).toEqual(JSON.parse(written));
  });

  test("no question is asked twice", () => {
    const questions = listItems(role).flatMap(questionsOf);
    expect(questions.filter((question, index) => questions.indexOf(question) < index)).toEqual([]);
  });

  test("six duties or more, with the interest in each", () => {
    expect(role.duties.length).toBeGreaterThanOrEqual(6);
    expect(role.duties.filter(({ interest }) => !interest)).toEqual([]);
  });

  test("four to six traits, and two or three anti-traits, of four items or more", () => {
    expect([4, 5, 6]).toContain(role.traits.length);
    expect([2, 3]).toContain(role.antiTraits.length);
    for (const { items: written } of role.traits) expect([5, 6]).toContain(written.length);
    for (const { items: written } of role.antiTraits) expect([4, 5]).toContain(written.length);
  });

  test("misconceptions and expectations, with statements on each", () => {
    for (const claims of [role.misconceptions, role.expectations]) {
      expect(claims.length).toBeGreaterThanOrEqual(1);
      expect(claims.filter(({ statements = [] }) => statements.length === 0)).toEqual([]);
    }
  });

  test("codes, conditions of every kind, ways of more than one kind, and sources", () => {
    expect(Object.keys(role.codes ?? {}).length).toBeGreaterThanOrEqual(1);
    expect(Object.keys(role.conditions ?? {}).sort()).toEqual(["hours", "people", "place", "travel"]);
    expect(new Set(role.paths?.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(2);
    expect(role.sources.length).toBeGreaterThanOrEqual(3);
  });

  test("it is no longer than ten minutes allow: 56 to 68 questions", () => {
    expect(listItems(role).length).toBeGreaterThanOrEqual(56);
    expect(listItems(role).length).toBeLessThanOrEqual(68);
  });

  test("what the role is takes two sentences at most", () => {
    expect(role.summary?.match(/[.!?](\s|$)/g)?.length).toBeLessThanOrEqual(2);
  });

  test("at least five comparisons with a neighbour of the catalogue, shown from both sides", () => {
    const neighbour = EACH_ROLE.find(([other]) => other === role.comparison?.profile);
    expect(neighbour?.[0]).not.toBe(id);
    expect(role.comparison?.role).toBe(neighbour?.[1].role);
    const flips = listItems(role).flatMap((item) => (item.kind === "comparison" ? [item.flip] : []));
    expect(flips.length).toBeGreaterThanOrEqual(5);
    expect(new Set(flips)).toEqual(new Set([true, false]));
  });

  test("every scale has something to do for whoever wants to train it, or to get to know the duties", () => {
    const scales = [...scalesOf(role), { id: "interest", ...role.interest }];
    expect(scales.filter(({ tips = [] }) => tips.length < 2).map((scale) => scale.id)).toEqual([]);
  });

  test("no anti-trait is named by what a person is not, and each is no more than likely to make a misfit", () => {
    expect(role.antiTraits.filter(({ name }) => /\btidak\b|\banti\b|\bburuk\b/i.test(name))).toEqual([]);
    for (const { description } of role.antiTraits) expect(description).toMatch(/kemungkinan\s+kurang cocok/);
  });
});

describe("the roles beside each other", () => {
  test("no two tell a duty, or ask for interest in one, in the same words", () => {
    const told = EACH_ROLE.flatMap(([, { duties }]) =>
      duties.flatMap(({ text, interest }) => [...new Set([text, interest?.text ?? ""])]),
    );
    expect(told.filter((text, index) => told.indexOf(text) < index)).toEqual([]);
  });

  test("no two ask for the same scales in the same measure", () => {
    const asked = EACH_ROLE.map(([, role]) =>
      JSON.stringify(
        scalesOf(role)
          .map((scale) => [scale.id, scale.weight ?? 1])
          .sort(),
      ),
    );
    expect(new Set(asked).size).toBe(asked.length);
  });

  test("a scale of one id is one scale, whoever asks for it", () => {
    const own = EACH_ROLE.flatMap(([, role]) => scalesOf(role)).map(({ id, name, items: asked }) =>
      JSON.stringify([id, name, asked.map((item) => item.id)]),
    );
    const ids = [...new Set(own)].map((each) => JSON.parse(each)[0]);
    expect(ids.filter((each, index) => ids.indexOf(each) < index)).toEqual([]);
  });

  test("every shared scale is asked for by some role", () => {
    const used = EACH_ROLE.flatMap(([, role]) => scalesOf(role).map((scale) => scale.id));
    expect(shared.scales.filter(({ id }) => !used.includes(id)).map(({ id }) => id)).toEqual([]);
  });
});

describe("the first role counts as it did before its scales were shared", () => {
  test("its fingerprint", () => {
    expect(profile.fingerprint).toBe("401f2c510f0970b3");
  });

  test("its questions, in their order", () => {
    const spans: [string, string][] = [
      ["minat", "informasi mendampingi membimbing kerja-sama menguatkan advokasi melatih"],
      ["empati", "6 4 7 8 9"],
      ["komunikasi", "1 7 6 4 8"],
      ["kerja-tim", "1 7 6 9 8"],
      ["pengetahuan-sosial", "6 4 3 7 8"],
      ["merencanakan", "1 4 7 8 9 10"],
      ["tidak-empati", "5 6 7 8 9"],
      ["kurang-sabar", "5 6 4 3 7"],
      ["tidak-suka-lapangan", "1 2 4 5 6"],
      ["arah", "1 2 3 4 5"],
      ["hanya-uang", "4 2 3"],
      ["penentu-penerima", "2 3"],
      ["solusi-cepat", "3 4 2"],
      ["di-lapangan", "2 3"],
    ];
    const ids = spans.flatMap(([scale, numbers]) => numbers.split(" ").map((number) => `${scale}-${number}`));
    expect(items.map(({ id }) => id)).toEqual(ids);
  });

  test("its scales, each as heavy as another", () => {
    expect(scalesOf(profile).map(({ weight = 1 }) => weight)).toEqual([1, 1, 1, 1, 1, 1, 1, 1]);
    expect(profile.antiTraits.map(({ opposes }) => opposes)).toEqual(["empati", undefined, undefined]);
  });
});
