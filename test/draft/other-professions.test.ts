import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { otherProfessionsIn } from "../../src/draft/other-professions.ts";
import { readDescription } from "../../src/draft/read.ts";
import { EACH_KNOWN } from "./descriptions.ts";

const NURSE = `Perawat adalah tenaga kesehatan yang merawat pasien. Tugasnya memantau kondisi pasien dan memberi obat.
Orang yang cocok adalah yang sabar dan teliti.
`;

const others = (text: string) => otherProfessionsIn(text, readDescription(text));

test.each<[more: string, others: string[]]>([
  ["", []],
  ["Bidan adalah tenaga kesehatan yang menolong persalinan. Tugasnya memeriksa kehamilan.", ["Bidan"]],
  [
    "Bidan adalah tenaga kesehatan yang menolong persalinan.\n\nAhli gizi merupakan seorang ahli yang menyusun menu.",
    ["Bidan", "Ahli gizi"],
  ],
  ["Perawat adalah orang yang sabar.", []],
  ["Seorang perawat adalah tenaga yang siaga.", []],
  ["Pekerjaan yang mirip adalah bidan. Bidan adalah tenaga kesehatan yang menolong persalinan.", []],
  ["Pasien adalah orang yang sakit dan butuh dirawat.", []],
  ["Klinik adalah tempat kerjanya.", []],
  ["Banyak orang mengira perawat adalah pembantu dokter. Padahal, perawat punya wewenang sendiri.", []],
])("behind the description of a nurse: %s", (more, expected) => {
  expect(others(`${NURSE}\n${more}\n`)).toEqual(expected);
});

test("no description of one profession is taken for several", () => {
  const known = join(import.meta.dirname, "../fixtures/descriptions/known");
  const told = EACH_KNOWN.map(([name]) => [name, others(readFileSync(join(known, `${name}.txt`), "utf8"))]);
  expect(told.filter(([, names]) => names?.length !== 0)).toEqual([]);
});
