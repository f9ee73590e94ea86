import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { meaningMark, meaningOf } from "../src/core/profile/meaning.ts";
import { retiredItems } from "../src/io/profiles/catalogue.ts";
import { temporaryFolder } from "./cli/helpers.ts";
import { allItems } from "./roles.ts";

/** The words of every question that was ever asked, by its id: `npm run record` adds those of new ones. */
const RECORD: Record<string, string[]> = JSON.parse(readFileSync("profiles/released.json", "utf8"));
const recorded = new Map(Object.entries(RECORD));

test("an id means one question in the whole catalogue, today and before", () => {
  const changed = allItems.filter((item) => {
    const words = recorded.get(item.id);
    return words && JSON.stringify(words) !== JSON.stringify(meaningOf(item));
  });
  expect(changed.map(({ id }) => id)).toEqual([]);
});

test("every question of the catalogue is recorded", () => {
  expect(allItems.filter(({ id }) => !recorded.has(id)).map(({ id }) => id)).toEqual([]);
});

test("what is asked no more is known to whoever checks a profile, and by a mark alone", () => {
  const asked = new Set(allItems.map(({ id }) => id));
  const retired = [...recorded].filter(([id]) => !asked.has(id));
  expect(retiredItems("dist/profiles")).toEqual(
    Object.fromEntries(retired.map(([id, words]) => [id, meaningMark(words)])),
  );
});

/** The script that keeps the record, and a record of its own. */
const script: string = join(import.meta.dirname, "../.ci/released.mjs");
const { recordItems, retiredItems: retiredIn } = await import(script);

function recordOf(words: Record<string, string[]>): string {
  const file = join(temporaryFolder(), "released.json");
  writeFileSync(file, JSON.stringify(words));
  return file;
}

describe("the script that keeps the record", () => {
  test("adds what is new, in the order of ids, and forgets nothing", async () => {
    const file = recordOf({ "a-10": ["Lama?"], "a-2": ["Dua?", "Ya"] });
    await recordItems(
      [
        ["a-9", ["Baru?"]],
        ["a-2", ["Dua?", "Ya"]],
        ["a-9", ["Baru?"]],
      ],
      file,
    );
    const written = { "a-2": ["Dua?", "Ya"], "a-9": ["Baru?"], "a-10": ["Lama?"] };
    expect(JSON.stringify(JSON.parse(readFileSync(file, "utf8")))).toBe(JSON.stringify(written));
    expect(await retiredIn([["a-9", ["Baru?"]]], file)).toEqual([
      ["a-2", ["Dua?", "Ya"]],
      ["a-10", ["Lama?"]],
    ]);
  });

  test.each<[title: string, meanings: [string, string[]][]]>([
    ["the words of an old id changed", [["a-2", ["Dua?", "Tidak"]]]],
    [
      "an id stands for two questions",
      [
        ["b-1", ["Satu?"]],
        ["b-1", ["Dua?"]],
      ],
    ],
  ])("writes nothing where %s", async (_, meanings) => {
    const file = recordOf({ "a-2": ["Dua?", "Ya"] });
    const before = readFileSync(file, "utf8");
    await expect(recordItems([["c-1", ["Baru?"]], ...meanings], file)).rejects.toThrow(meanings[0]?.[0]);
    expect(readFileSync(file, "utf8")).toBe(before);
  });
});

/** Questions of the first role that other ones replaced. */
test.each([
  ...["minat-kelompok", "minat-data", "empati-1", "empati-2", "empati-3", "empati-5"],
  ...["komunikasi-2", "komunikasi-3", "komunikasi-5"],
  ...["kerja-tim-2", "kerja-tim-3", "kerja-tim-4", "kerja-tim-5"],
  ...["pengetahuan-sosial-1", "pengetahuan-sosial-2", "pengetahuan-sosial-5"],
  ...["merencanakan-2", "merencanakan-3", "merencanakan-5", "merencanakan-6"],
  ...["tidak-empati-1", "tidak-empati-2", "tidak-empati-3", "tidak-empati-4"],
  ...["kurang-sabar-1", "kurang-sabar-2", "tidak-suka-lapangan-3"],
  ...["hanya-uang-1", "penentu-penerima-1", "solusi-cepat-1", "di-lapangan-1"],
])("%s is asked no more, and not forgotten", (id) => {
  expect(recorded.has(id)).toBe(true);
  expect(allItems.filter((item) => item.id === id)).toEqual([]);
});

test("the roles that came later begin their ids with a word of their own", () => {
  const prefixes = new RegExp(
    `^(?:${"peksos promkes tani desa bk bencana admin lsm data perawat plts".split(" ").join("|")})-`,
  );
  const first = /^(?:minat|arah|hanya-uang|penentu-penerima|solusi-cepat|di-lapangan|pengetahuan-sosial)-/;
  const others = [...recorded.keys()].filter((id) => !prefixes.test(id) && !first.test(id));
  const scales = new Set(others.map((id) => id.replace(/-\d+$/, "")));
  const shared = JSON.parse(readFileSync("dist/profiles/scales.json", "utf8")).scales;
  expect([...scales].sort()).toEqual(shared.map(({ id }: { id: string }) => id).sort());
});
