import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { contentFindings } from "../../../src/core/content/check.ts";
import type { ItemSource, Profile } from "../../../src/core/profile/profile.ts";
import { parseProfile } from "../../../src/io/profiles/yaml.ts";
import { renderPreview } from "../../../src/render/lists/roles.ts";
import { profileText, shared } from "../../first-role.ts";

function template(): Profile {
  const parsed = parseProfile(readFileSync("profiles/_template.yaml", "utf8"));
  if ("problems" in parsed) throw new Error(JSON.stringify(parsed.problems));
  return parsed.profile;
}

test("the template is a sound profile", () => {
  expect(template()).toMatchObject({ id: "penjaga-taman", role: "Penjaga Taman" });
});

test.each<[string, (profile: Profile) => unknown]>([
  ["a question of a response set", ({ responses }) => responses.sesuai?.ask],
  ["a response set in the short form", ({ responses }) => responses.pernah && !responses.pernah.ask],
  ["a floor", ({ traits }) => traits[0]?.holdAt],
  ["the weight of an anti-trait", ({ antiTraits }) => antiTraits[0]?.weight],
  ["codes", ({ codes }) => codes],
  ["conditions", ({ conditions }) => conditions],
  ["a path with its source", ({ paths }) => paths?.some(({ source }) => source)],
  [
    "a trait of five items, two of them reversed",
    ({ traits }) => traits[0]?.items.length === 5 && reversed(traits[0].items) === 2,
  ],
  [
    "an anti-trait of four items, some of them reversed",
    ({ antiTraits }) => antiTraits[0]?.items.length === 4 && reversed(antiTraits[0].items) > 0,
  ],
  [
    "four duties with the interest in them",
    ({ duties }) => duties.filter(({ interest }) => interest).length >= 4,
  ],
  [
    "four comparisons, from both sides",
    ({ comparison }) =>
      new Set(comparison?.items?.map(({ flip = false }) => flip)).size === 2 &&
      comparison?.items?.length === 4,
  ],
  [
    "statements of which some are true and some false, of every claim",
    ({ misconceptions, expectations }) =>
      [...misconceptions, ...expectations].every(
        ({ statements = [] }) => new Set(statements.map(({ answer }) => answer)).size === 2,
      ),
  ],
  [
    "a fact with its date and its place on the web",
    ({ sources }) => sources.every(({ url, date }) => url && date),
  ],
  [
    "a situation whose best option is neither first nor last, and not the longest",
    ({ traits }) =>
      traits.some(({ items }) =>
        items.some(({ options = [] }) => {
          const best = options.reduce((a, b) => (b.points > a.points ? b : a), { text: "", points: 0 });
          const place = options.indexOf(best);
          const isLongest = options.every(({ text }) => text.length <= best.text.length);
          return place > 0 && place < options.length - 1 && !isLongest;
        }),
      ),
  ],
])("the template shows %s", (_, shown) => {
  expect(shown(template())).toBeTruthy();
});

function reversed(items: readonly ItemSource[]): number {
  return items.filter(({ reverse }) => reverse).length;
}

test("every text of the template stands on a line of its own: nothing in brackets can cut it", () => {
  const written = profileText("_template").replace(/^ *#.*$/gm, "");
  expect(written.match(/: [[{]|- [[{]/g)).toBeNull();
});

test("the template shows how a shared scale is used", () => {
  const text = profileText("_template").replace(/^( *)# (- use: .*)\n *# ( *weight: .*)$/m, "$1$2\n$1$3");
  const parsed = parseProfile(text, "_template.yaml", shared);
  if ("problems" in parsed) throw new Error(JSON.stringify(parsed.problems));
  expect(parsed.profile.traits[0]).toMatchObject({ id: "empati", weight: 2 });
});

test("the rules of content find nothing in the template", () => {
  expect(contentFindings(template())).toEqual([]);
});

test("the template reads as a job", () => {
  const drawn = renderPreview(template(), { width: 80 });
  expect(drawn).toContain(
    "Seperti apa kerjanya\n  • Tempat kerjanya: di lapangan\n  • Jam kerjanya: tetap\n",
  );
  expect(drawn).toContain("  • Pelatihan dan pengalaman: Berlatih merawat tanaman");
});
