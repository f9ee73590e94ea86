import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Item, listItems } from "../src/core/profile/items.ts";
import type { Profile } from "../src/core/profile/profile.ts";
import { FIRST_ROLE, listCatalogue } from "../src/io/profiles/catalogue.ts";
import { parseProfile } from "../src/io/profiles/yaml.ts";

const FILES = readdirSync("profiles").filter((file) => file.endsWith(".yaml"));
/** The roles of the catalogue; what begins with a line is there to be copied. */
const ROLES = FILES.filter((file) => !file.startsWith("_")).map((file) => file.replace(".yaml", ""));

function textOf(id: string): string {
  return readFileSync(`profiles/${id}.yaml`, "utf8");
}

function profileOf(id: string): Profile {
  const parsed = parseProfile(textOf(id), `${id}.yaml`);
  if ("problems" in parsed) throw new Error(JSON.stringify(parsed.problems));
  return parsed.profile;
}

/** What is asked, in every wording that a person meets. */
function questionsOf(item: Item): string[] {
  return item.kind === "comparison" ? [item.this, item.other] : [item.text];
}

/** Scales of ratings: traits, then anti-traits. */
function scalesOf({ traits, antiTraits }: Profile) {
  return [...traits, ...antiTraits];
}

test.each(FILES)("%s is a profile without a problem", (file) => {
  const parsed = parseProfile(readFileSync(`profiles/${file}`, "utf8"), file);
  expect("problems" in parsed ? parsed.problems : []).toEqual([]);
});

test("the catalogue holds every role, the first role first", () => {
  const ids = listCatalogue("dist/profiles").map(({ id }) => id);
  expect(ids[0]).toBe(FIRST_ROLE);
  expect([...ids].sort()).toEqual([...ROLES].sort());
});

describe.each(ROLES)("%s", (id) => {
  const profile = profileOf(id);
  const items = listItems(profile);

  test("has the name of its file", () => {
    expect(profile.id).toBe(id);
  });

  test("is compiled as it is written", () => {
    expect(JSON.parse(readFileSync(`dist/profiles/${id}.json`, "utf8"))).toEqual(profile);
  });

  test("no question is asked twice", () => {
    const questions = items.flatMap(questionsOf);
    expect(questions.filter((question, index) => questions.indexOf(question) < index)).toEqual([]);
  });

  test("addresses nobody but kamu, and has no word that shames", () => {
    expect(textOf(id).match(/\banda\b|\bmiskin\b|\bbodoh\b|\bmalas\b/gi)).toBeNull();
  });
});

describe("the first role", () => {
  const profile = profileOf(FIRST_ROLE);
  const items = listItems(profile);
  const ofKind = (kind: Item["kind"]) => items.filter((item) => item.kind === kind);

  test("six scales of the person: five traits, and the interest in every duty", () => {
    expect(profile.traits.map(({ id }) => id)).toEqual([
      "empati",
      "komunikasi",
      "kerja-tim",
      "pengetahuan-sosial",
      "merencanakan",
    ]);
    expect(profile.duties.length).toBeGreaterThanOrEqual(5);
    expect(profile.duties.filter(({ interest }) => !interest)).toEqual([]);
    expect(profile.interest?.tips?.length).toBeGreaterThanOrEqual(1);
  });

  test("three anti-traits, one of them the opposite of a trait", () => {
    const antiTraits = profile.antiTraits.map(({ id, opposes }) => [id, opposes]);
    expect(antiTraits).toEqual([
      ["tidak-empati", "empati"],
      ["kurang-sabar", undefined],
      ["tidak-suka-lapangan", undefined],
    ]);
  });

  test("at least four situations, each from 4 points down to 0", () => {
    const situations = ofKind("situation");
    expect(situations.length).toBeGreaterThanOrEqual(4);
    for (const { options } of situations) {
      expect(options).toHaveLength(4);
      expect([options.at(0)?.points, options.at(-1)?.points]).toEqual([4, 0]);
    }
  });

  test("at least six statements, true and false mixed, each with its reason", () => {
    const statements = items.flatMap((item) => (item.kind === "statement" ? [item] : []));
    expect(statements.length).toBeGreaterThanOrEqual(6);
    const truths = statements.filter(({ truth }) => truth).length;
    expect(truths).toBeGreaterThanOrEqual(2);
    expect(statements.length - truths).toBeGreaterThanOrEqual(2);
    expect(statements.filter(({ why }) => why === undefined)).toEqual([]);
  });

  test("at least five comparisons with the neighbour, shown from both sides", () => {
    expect(profile.comparison?.role).toBe("Pekerja Sosial");
    const flips = items.flatMap((item) => (item.kind === "comparison" ? [item.flip] : []));
    expect(flips.length).toBeGreaterThanOrEqual(5);
    expect(new Set(flips)).toEqual(new Set([true, false]));
  });

  test("every trait and anti-trait has at least four items, one of them reversed, and tips", () => {
    for (const { id: scale, items: sources, tips = [] } of scalesOf(profile)) {
      const reversed = sources.filter(({ reverse }) => reverse);
      const least = {
        scale,
        items: sources.length >= 4,
        reversed: reversed.length >= 1,
        tips: tips.length >= 1,
      };
      expect(least).toEqual({ scale, items: true, reversed: true, tips: true });
    }
  });

  test("every item notes the fact that it rests on: one of the description, or a source", () => {
    const sources = profile.sources.map((source) => source.id);
    const lost = items.filter(({ note = "" }) => !/^S[1-9]$/.test(note) && !sources.includes(note));
    expect(lost.map((item) => [item.id, item.note])).toEqual([]);
  });

  test("all questions but situations are short", () => {
    const short = items.filter(({ kind }) => kind !== "situation").flatMap(questionsOf);
    expect(short.filter((question) => question.length > 120)).toEqual([]);
  });

  test("every outside fact has a date or an address", () => {
    const bare = profile.sources.filter(({ date, url }) => date === undefined && url === undefined);
    expect(bare.map((source) => source.id)).toEqual([]);
  });

  test("no pay figure, and no register that was replaced", () => {
    expect(textOf(FIRST_ROLE).match(/\bRp\.? ?\d|\brupiah\b|\bDTKS\b/gi)).toBeNull();
  });

  const { duties, traits, antiTraits, misconceptions, expectations, comparison } = profile;
  const named = (list: readonly { name: string; description?: string }[]) =>
    list.map(({ name, description }) => `${name}: ${description}`).join("\n");

  /** What each fact of the description says, and where it is told. */
  test.each<[string, string | undefined, RegExp[]]>([
    ["S1", profile.summary, [/penghubung.*warga.*layanan/, /sudah ada/]],
    ["S2", profile.summary, [/memberi tahu, menemani,\s+dan membimbing/, /bantuan sosial dan kesehatan/]],
    ["S2", texts(duties), [/Menjelaskan program/, /Menemani warga/, /Membimbing/]],
    ["S3", texts(duties), [/pemerintah daerah, lembaga sosial/]],
    ["S4", named(traits), [/^Empati/m, /^Komunikasi/m, /^Kerja tim lintas lapisan/m]],
    ["S5", named(traits), [/^Pengetahuan sosial/m, /^Merencanakan dan mengoordinasi/m]],
    ["S6", named(antiTraits), [/perasaan/, /sabar/, /lapangan/]],
    ["S7", misconceptions[0]?.claim, [/hanya.*uang/]],
    ["S7", misconceptions[0]?.truth, [/psikososial/, /edukasi/, /advokasi/, /mengembangkan/]],
    ["S8", expectations[0]?.claim, [/langsung dan cepat/]],
    ["S8", expectations[0]?.reality, [/waktu/, /kerja sama/, /warga yang ikut/]],
    ["S9", comparison?.this, [/Cenderung memberdayakan warga/, /kemampuan, sumber daya, dan kemandirian/]],
    ["S9", comparison?.other, [/Cenderung membantu orang per orang/]],
  ])("%s is told", (_, told, patterns) => {
    for (const pattern of patterns) expect(told).toMatch(pattern);
  });

  test("every fact but the first, which is the summary's, has an item that rests on it", () => {
    const notes = new Set(items.map(({ note }) => note));
    expect(["S2", "S3", "S4", "S5", "S6", "S7", "S8", "S9"].filter((fact) => !notes.has(fact))).toEqual([]);
  });
});

function texts(list: readonly { text: string }[]): string {
  return list.map(({ text }) => text).join("\n");
}
