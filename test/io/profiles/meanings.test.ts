import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Item } from "../../../src/core/profile/items.ts";
import type { Profile } from "../../../src/core/profile/profile.ts";
import type { SharedScales } from "../../../src/core/profile/shared-scales.ts";
import { meaningsIn } from "../../../src/io/profiles/meanings.ts";
import { rating, testProfile } from "../../core/fixtures.ts";
import { emptyFolder } from "../folder.ts";

const SHARED: SharedScales = {
  responses: { sering: { options: ["Jarang", "Sering"] } },
  scales: [
    {
      id: "telaten",
      kind: "trait",
      name: "Telaten",
      responses: "sering",
      items: [{ id: "telaten-1", text: "Kamu kembali." }],
    },
  ],
};

function roleOf(id: string, items: readonly string[]): Profile {
  return testProfile({
    id,
    traits: [{ id: "empati", name: "Empati", items: items.map((each) => rating(each)) }],
  });
}

/** A compiled catalogue of two roles, shared scales, and items that are asked no more. */
function catalogue(retired: Record<string, string>): string {
  const folder = emptyFolder();
  const roles = [roleOf("satu", ["empati-1", "empati-2"]), roleOf("dua", ["empati-1", "rawat-1"])];
  const files = {
    index: roles.map(({ id, role }) => ({ id, role, summary: null, items: 2 })),
    scales: SHARED,
    retired,
    ...Object.fromEntries(roles.map((role) => [role.id, role])),
  };
  for (const [name, value] of Object.entries(files))
    writeFileSync(join(folder, `${name}.json`), JSON.stringify(value));
  return folder;
}

test("an id stands for the item of a role or of a shared scale, or for the mark of one that is asked no more", () => {
  const meanings = meaningsIn(catalogue({ "lama-1": "abc" }));
  const said = [...meanings].map(([id, meaning]) => [
    id,
    typeof meaning === "string" ? meaning : textOf(meaning),
  ]);
  expect(Object.fromEntries(said)).toEqual({
    "empati-1": "Teks empati-1",
    "empati-2": "Teks empati-2",
    "rawat-1": "Teks rawat-1",
    "telaten-1": "Kamu kembali.",
    "lama-1": "abc",
  });
});

test("an id that is asked again stands for what is asked now", () => {
  expect(meaningsIn(catalogue({ "rawat-1": "abc" })).get("rawat-1")).toMatchObject({ text: "Teks rawat-1" });
});

function textOf(item: Item): string | null {
  return "text" in item ? item.text : null;
}
