import { expect, test } from "vitest";
import type { Codes, Conditions } from "../../src/core/profile/background.ts";
import { codeTexts, conditionTexts } from "../../src/text/background.ts";

test.each<[Conditions, [string, string][]]>([
  [{}, []],
  [{ place: [] }, []],
  [{ place: ["kantor"] }, [["Tempat kerjanya", "di kantor"]]],
  [{ place: ["lapangan", "kantor"] }, [["Tempat kerjanya", "di lapangan dan di kantor"]]],
  [
    { place: ["kantor", "fasilitas", "lapangan"] },
    [["Tempat kerjanya", "di kantor, di fasilitas seperti puskesmas atau sekolah, dan di lapangan"]],
  ],
  [
    { hours: "bergilir", people: "sedang" },
    [
      ["Jam kerjanya", "bergilir"],
      ["Orang yang ditemui", "cukup banyak"],
    ],
  ],
  [{ travel: "jarang" }, [["Bepergian", "jarang"]]],
])("%j reads %j", (conditions, texts) => {
  expect(conditionTexts(conditions)).toEqual(texts);
});

test.each<[Codes, string[]]>([
  [{}, []],
  [{ kbji: "3412.01" }, ["KBJI 3412.01"]],
  [{ onet: "21-1093.00", isco: "3412" }, ["ISCO-08 3412", "O*NET 21-1093.00"]],
])("%j reads %j", (codes, texts) => {
  expect(codeTexts(codes)).toEqual(texts);
});
