import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { listItems } from "../src/core/profile/items.ts";
import { FIRST_ROLE, listCatalogue } from "../src/io/profiles/catalogue.ts";
import { parseProfile } from "../src/io/profiles/yaml.ts";
import { items, profile, profileOf, profileText, questionsOf, scalesOf, shared } from "./first-role.ts";

const FILES = readdirSync("profiles").filter((file) => file.endsWith(".yaml"));
/** The roles of the catalogue; what begins with a line is there to be copied. */
const ROLES = FILES.filter((file) => !file.startsWith("_")).map((file) => file.replace(".yaml", ""));

test.each(FILES)("%s is a profile without a problem", (file) => {
  const parsed = parseProfile(readFileSync(`profiles/${file}`, "utf8"), file, shared);
  expect("problems" in parsed ? parsed.problems : []).toEqual([]);
});

test("the catalogue holds every role, the first role first", () => {
  const ids = listCatalogue("dist/profiles").map(({ id }) => id);
  expect(ids[0]).toBe(FIRST_ROLE);
  expect([...ids].sort()).toEqual([...ROLES].sort());
});

describe.each(ROLES)("%s", (id) => {
  const role = profileOf(id);

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

  test("addresses nobody but kamu, and has no word that shames", () => {
    expect(profileText(id).match(/\banda\b|\bmiskin\b|\bbodoh\b|\bmalas\b/gi)).toBeNull();
  });
});

describe("the first role", () => {
  test("six scales of the person: five traits of five or six items, and the interest in every duty", () => {
    expect(profile.traits.map(({ id }) => id)).toEqual([
      "empati",
      "komunikasi",
      "kerja-tim",
      "pengetahuan-sosial",
      "merencanakan",
    ]);
    for (const { items: written } of profile.traits) expect([5, 6]).toContain(written.length);
    expect(profile.duties.length).toBeGreaterThanOrEqual(6);
    expect(profile.duties.filter(({ interest }) => !interest)).toEqual([]);
  });

  test("three anti-traits of four or five items, one of them the opposite of a trait", () => {
    const antiTraits = profile.antiTraits.map(({ id, opposes }) => [id, opposes]);
    expect(antiTraits).toEqual([
      ["tidak-empati", "empati"],
      ["kurang-sabar", undefined],
      ["tidak-suka-lapangan", undefined],
    ]);
    for (const { items: written } of profile.antiTraits) expect([4, 5]).toContain(written.length);
  });

  test("it takes as long as it says: at most 64 questions, in about nine minutes", () => {
    expect(items.length).toBeGreaterThanOrEqual(56);
    expect(items.length).toBeLessThanOrEqual(64);
  });

  test("at least five comparisons with the neighbour, shown from both sides", () => {
    expect(profile.comparison?.role).toBe("Pekerja Sosial");
    const flips = items.flatMap((item) => (item.kind === "comparison" ? [item.flip] : []));
    expect(flips.length).toBeGreaterThanOrEqual(5);
    expect(new Set(flips)).toEqual(new Set([true, false]));
  });

  test("every scale has something to do for whoever wants to train it, or to get to know the duties", () => {
    const scales = [...scalesOf(profile), { id: "interest", ...profile.interest }];
    expect(scales.filter(({ tips = [] }) => tips.length < 2).map(({ id }) => id)).toEqual([]);
  });

  test("no anti-trait is named by what a person is not", () => {
    expect(profile.antiTraits.filter(({ name }) => /\btidak\b|\banti\b|\bburuk\b/i.test(name))).toEqual([]);
  });
});
