import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type Item, listItems } from "../../../src/core/profile/items.ts";
import { DUTIES, type Profile } from "../../../src/core/profile/profile.ts";
import { findListed, listCatalogue } from "../../../src/io/profiles/catalogue.ts";
import { itemText } from "../../../src/text/items.ts";
import { CATALOGUE, FIRST, run, temporaryFolder } from "../helpers.ts";

// A table names no role: whose questions its columns are says which one it is for.

const ROLES = listCatalogue(CATALOGUE).map(({ id }) => id);
const OTHERS = ROLES.filter((id) => id !== FIRST);

function profileOf(id: string): Profile {
  const found = findListed(CATALOGUE, id);
  if (!("profile" in found)) throw new Error(`no role ${id}`);
  return found.profile;
}

function tableOf(items: readonly Item[], heading: (item: Item) => string = ({ id }) => id): string {
  const quoted = items.map((item) => `"${heading(item).replaceAll('"', '""')}"`);
  const row = (name: string) =>
    [name, ...items.map(({ kind }) => (kind === "statement" ? "benar" : "1"))].join(",");
  return `Waktu,Kode,${quoted.join(",")}\n1,${row("A")}\n2,${row("B")}\n`;
}

const shared = (id: string) =>
  listItems(profileOf(id)).filter((item) => item.kind === "rating" && item.scale !== DUTIES);

test.each([...OTHERS.map((id) => [id, "texts"] as const), ["perawat", "ids"] as const])(
  "a table for %s, headed by %s, is not scored as if it were for the first role",
  async (id, headings) => {
    const stdin = tableOf(listItems(profileOf(id)), headings === "ids" ? undefined : itemText);
    const wrong = await run(["nilai", "--json"], { stdin });
    const { code, message } = JSON.parse(wrong.stdout).error[0];
    const told = expect.stringContaining(`--peran ${id},`);
    expect([wrong.code, code, message]).toEqual([1, "wrong-profile", told]);
    expect(wrong.stderr.trim().split("\n")).toHaveLength(1);
    const right = await run(["nilai", "--json", "--peran", id], { stdin });
    expect([right.code, right.stderr]).toEqual([0, "2 dinilai.\n"]);
  },
);

test.each<[string, string, readonly Item[]]>([
  ["what roles ask alike", "perawat", shared("pekerja-sosial")],
  ["all that two roles ask", FIRST, [...listItems(profileOf(FIRST)), ...listItems(profileOf("perawat"))]],
  ["a part of the asked role", "perawat", listItems(profileOf("perawat")).slice(0, 20)],
])("a table of %s is any role's of these", async (_, role, items) => {
  const unique = [...new Map(items.map((item) => [item.id, item])).values()];
  const ran = await run(["nilai", "--json", "--peran", role], { stdin: tableOf(unique) });
  expect([ran.code, ran.stderr.includes("untuk peran")]).toEqual([0, false]);
});

test("of a class whose table is for another role no folder is written", async () => {
  const folder = temporaryFolder();
  const stdin = tableOf(listItems(profileOf("perawat")));
  const ran = await run(["kelas", "-", "-o", "hasil"], { stdin, folder });
  expect(ran.code).toBe(1);
  expect(ran.stderr).toContain("Pakai --peran perawat");
  expect(existsSync(join(folder, "hasil"))).toBe(false);
});
