import { expect, test } from "vitest";
import { pathText } from "../../../../src/core/base/finding.ts";
import { contentFindings } from "../../../../src/core/content/check.ts";
import { mirroredTrait } from "../../../../src/core/content/rules/mirrored-trait.ts";
import { foundBy } from "../found-by.ts";
import { profileWith } from "../small-profile.ts";

/** An anti-trait that denies two questions of the small profile's trait. */
const MIRROR = `
antiTraits:
  - id: menyerah
    name: Cepat menyerah
    responses: sesuai
    items:
      - {id: menyerah-1, text: Kamu tidak mengulang latihan yang sulit sampai lancar.}
      - {id: menyerah-2, text: Catatan belajarmu tidak rapi sampai akhir semester.}
      - {id: menyerah-3, text: Soal panjang kamu lewati.}
`;

test("both are named, with how many questions are asked again", () => {
  expect(foundBy(mirroredTrait, MIRROR)).toEqual([
    ["antiTraits[0]", { name: "Cepat menyerah", trait: "Tekun", count: 2 }],
  ]);
});

test.each<[title: string, shared: string[], places: string[]]>([
  ["the anti-trait where both are the profile's own", [], ["antiTraits[0]"]],
  ["the anti-trait where the trait is shared", ["traits"], ["antiTraits[0]"]],
  ["the trait where the anti-trait is shared", ["antiTraits"], ["traits[0]"]],
  ["neither where both are shared", ["traits", "antiTraits"], []],
])("told is %s", (_, shared, places) => {
  const used = shared.map((list) => ({ id: "", path: [list, 0], keys: [] }));
  const found = contentFindings(profileWith(MIRROR), { used });
  expect(
    found.flatMap(({ problem, path }) => (problem.code === "mirrored-trait" ? [pathText(path)] : [])),
  ).toEqual(places);
});
