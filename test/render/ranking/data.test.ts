import { expect, test } from "vitest";
import { compareRoles } from "../../../src/render/ranking/compare.ts";
import type { Compared } from "../../../src/render/ranking/compared.ts";
import {
  failedRow,
  rankingData,
  rankingHeader,
  rankingRow,
  renderRankingCsv,
  renderRankingJson,
  renderRankingNdjson,
} from "../../../src/render/ranking/data.ts";
import { comparing, type Fit, four, rankingOf, type Told } from "./small.ts";

/** The cells of a row by the names of the columns, without those that are empty. */
function cellsOf(row: string): Record<string, string> {
  const names = rankingHeader(four()).trimEnd().split(",");
  const cells = row.replace(/\n$/, "").split(",");
  expect(cells).toHaveLength(names.length);
  return Object.fromEntries(
    names.map((name, index) => [name, cells[index] ?? ""]).filter(([, cell]) => cell !== ""),
  );
}

function row(fits: Readonly<Record<string, Fit>>, told: Told = {}, extras: Partial<Compared> = {}) {
  return cellsOf(rankingRow(comparing(fits, told, extras)));
}

test("the header: who, what they lean to, the figures of each role, and what is wrong", () => {
  const [guru, perawat] = four();
  expect(rankingHeader([guru, perawat])).toBe(
    [
      "respondent,group,first,tied,apart",
      "perawat.place,perawat.verdict,perawat.status,perawat.heldBy,perawat.low,perawat.high,perawat.point",
      "guru.place,guru.verdict,guru.status,guru.heldBy,guru.low,guru.high,guru.point",
      "error\n",
    ].join(","),
  );
});

test("a row: the places of the roles and their figures", () => {
  const told: Told = {
    undecided: [
      ["Guru", "Perawat"],
      ["Guru", "Penyuluh"],
    ],
  };
  const fits: Record<string, Fit> = { Guru: 81.25, Perawat: [60, 80], Penyuluh: [0, 100] };
  expect(row(fits, told, { respondent: "A-01", group: "XI-1" })).toEqual({
    ...{ respondent: "A-01", group: "XI-1", first: "guru", tied: "perawat penyuluh" },
    ...{ "guru.place": "1", "guru.verdict": "good", "guru.status": "certain" },
    ...{ "guru.low": "81.25", "guru.high": "81.25", "guru.point": "81.25" },
    ...{ "perawat.place": "2", "perawat.verdict": "good", "perawat.status": "provisional" },
    ...{ "perawat.low": "60", "perawat.high": "80", "perawat.point": "70" },
    ...{
      "penyuluh.place": "3",
      "penyuluh.status": "insufficient",
      "penyuluh.low": "0",
      "penyuluh.high": "100",
    },
  });
});

test("a row without answers leans to nothing", () => {
  expect(Object.keys(row({ Guru: [0, 100] }))).toEqual([
    "guru.place",
    "guru.status",
    "guru.low",
    "guru.high",
  ]);
});

test("what holds a verdict stands in the row", () => {
  const compared = comparing({ Guru: 70 });
  for (const { verdict } of compared.ranking.roles) verdict.heldBy = ["empati", "disiplin-diri"];
  expect(cellsOf(rankingRow(compared))["guru.heldBy"]).toBe("empati disiplin-diri");
});

test("roles that stand apart have their figures, and no place", () => {
  const apart = { ranking: rankingOf({ Penyuluh: 90, Perawat: 40 }), reasons: new Map<string, string>() };
  const cells = row({ Guru: 70 }, {}, { apart });
  expect(cells).toMatchObject({ first: "guru", apart: "penyuluh perawat", "guru.place": "1" });
  expect([cells["penyuluh.point"], cells["perawat.point"]]).toEqual(["90", "40"]);
  expect(Object.keys(cells).filter((name) => name.endsWith(".place"))).toEqual(["guru.place"]);
});

test.each([
  [
    { respondent: "A-01", group: "XI-1" },
    { respondent: "A-01", group: "XI-1", error: "9 bukan pilihan." },
  ],
  [{ respondent: null, group: null }, { error: "9 bukan pilihan." }],
])("the row of %j that could not be read has what is wrong in the last column", (who, expected) => {
  const failed = failedRow(four(), who, "9 bukan pilihan.");
  expect(failed.endsWith("\n")).toBe(true);
  expect(cellsOf(failed)).toEqual(expected);
});

test("a table of one row stands under its header", () => {
  const compared = comparing({ Guru: 70 });
  expect(renderRankingCsv(compared)).toBe(rankingHeader(compared.profiles) + rankingRow(compared));
});

test("JSON: the ranking, whose it is, and the roles that stand apart with the reason", () => {
  const reasons = new Map([["guru", "jam kerjanya tetap"]]);
  const input = { profiles: four(), answers: { "empati-1": 5 } };
  const { ranking, apart } = compareRoles({ ...input, reasons });
  const [guru] = apart?.ranking.roles ?? [];
  const who = { respondent: "A-01", group: "XI-1" };
  expect(rankingData(compareRoles({ ...input, ...who, reasons }))).toEqual({
    ...ranking,
    ...who,
    apart: [{ ...guru, reason: "jam kerjanya tetap" }],
  });
  expect(Object.keys(rankingData(compareRoles(input)))).toEqual(Object.keys(ranking));
});

test("JSON to read has lines, the other stands in one", () => {
  const compared = comparing({ Guru: 70 });
  const data = rankingData(compared);
  expect(renderRankingJson(compared)).toBe(`${JSON.stringify(data, null, 2)}\n`);
  expect(renderRankingNdjson(compared)).toBe(`${JSON.stringify(data)}\n`);
});
