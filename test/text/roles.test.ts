import { expect, test } from "vitest";
import type { Codes, Conditions } from "../../src/core/profile/background.ts";
import { codeTexts, conditionTexts } from "../../src/text/roles.ts";

test.each<[Conditions, string[]]>([
  [{}, []],
  [{ place: [] }, []],
  [{ place: ["kantor"] }, ["Tempat: di kantor"]],
  [{ place: ["lapangan", "kantor"] }, ["Tempat: di lapangan dan di kantor"]],
  [{ place: ["kantor", "fasilitas", "lapangan"] }, ["Tempat: di kantor, di tempat layanan, dan di lapangan"]],
  [{ hours: "bergilir", people: "sedikit" }, ["Jam kerja: bergilir", "Orang yang ditemui: sedikit"]],
  [{ travel: "jarang" }, ["Bepergian: jarang"]],
])("%j reads %j", (conditions, texts) => {
  expect(conditionTexts(conditions)).toEqual(texts);
});

test.each<[Codes, string[]]>([
  [{}, []],
  [{ kbji: "3412.01" }, ["KBJI: 3412.01"]],
  [{ onet: "21-1093.00", isco: "3412" }, ["ISCO-08: 3412", "O*NET-SOC: 21-1093.00"]],
])("%j reads %j", (codes, texts) => {
  expect(codeTexts(codes)).toEqual(texts);
});
