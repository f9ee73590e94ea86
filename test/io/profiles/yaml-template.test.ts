import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { listItems } from "../../../src/core/profile/items.ts";
import type { Profile } from "../../../src/core/profile/profile.ts";
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
    "a trait with two reversed items",
    ({ traits }) => traits[0]?.items.filter(({ reverse }) => reverse).length === 2,
  ],
  [
    "a situation whose best option is neither first nor last",
    (profile) =>
      listItems(profile).some(({ kind, options, max }) => {
        const best = options.findIndex(({ points }) => points === max);
        return kind === "situation" && best > 0 && best < options.length - 1;
      }),
  ],
])("the template shows %s", (_, shown) => {
  expect(shown(template())).toBeTruthy();
});

test("the template shows how a shared scale is used", () => {
  const text = profileText("_template").replace(/^( *)# (- \{ use: .*?\}) .*$/m, "$1$2");
  const parsed = parseProfile(text, "_template.yaml", shared);
  if ("problems" in parsed) throw new Error(JSON.stringify(parsed.problems));
  expect(parsed.profile.traits[0]).toMatchObject({ id: "empati", weight: 2 });
});

test("the template reads as a job", () => {
  const drawn = renderPreview(template(), { width: 80 });
  expect(drawn).toContain(
    "Seperti apa kerjanya\n  • Tempat kerjanya: di lapangan\n  • Jam kerjanya: tetap\n",
  );
  expect(drawn).toContain("  • Pelatihan dan pengalaman: Merawat tanaman");
});
