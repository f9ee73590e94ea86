import { expect, test } from "vitest";
import { compareRoles, firstOf } from "../../../src/render/ranking/compare.ts";
import { type Fit, four, rankingOf, type Told } from "./small.ts";

const ANSWERS = { "empati-1": 5, "disiplin-diri-1": 2 };

test("without more to tell, a comparison is of the answers alone", () => {
  const { ranking, ...rest } = compareRoles({ profiles: four(), answers: ANSWERS });
  expect(ranking.roles.map(({ profile }) => profile.id)).toEqual(["penyuluh", "perawat", "guru", "teknisi"]);
  expect(Object.keys(rest).sort()).toEqual(["answers", "group", "profiles", "respondent"]);
  expect([rest.respondent, rest.group]).toEqual([null, null]);
});

test("whose it is, and when it was made, stand in it", () => {
  const compared = compareRoles({
    ...{ profiles: four(), answers: ANSWERS },
    ...{ respondent: "A-01", group: "XI-1", made: "2026-11-25" },
  });
  expect(compared).toMatchObject({ respondent: "A-01", group: "XI-1", made: "2026-11-25" });
});

test("roles with a reason are ranked apart from the others", () => {
  const reasons = new Map([
    ["guru", "jam kerjanya tetap"],
    ["perawat", "jam kerjanya bergilir"],
  ]);
  const { ranking, apart } = compareRoles({ profiles: four(), answers: ANSWERS, reasons });
  expect(ranking.roles.map(({ profile }) => profile.id)).toEqual(["penyuluh", "teknisi"]);
  expect(apart?.ranking.roles.map(({ profile }) => profile.id)).toEqual(["perawat", "guru"]);
  expect(apart?.reasons).toBe(reasons);
});

test("reasons of other roles set none of these apart", () => {
  const reasons = new Map([["bidan", "jam kerjanya bergilir"]]);
  const compared = compareRoles({ profiles: four(), answers: ANSWERS, reasons });
  expect(compared.ranking.roles).toHaveLength(4);
  expect(compared).not.toHaveProperty("apart");
});

test.each<[string, Record<string, Fit>, Told["undecided"], ReturnType<typeof firstOf>]>([
  ["no role", {}, [], { first: null, tied: [] }],
  ["no answer", { Guru: [0, 100], Perawat: [0, 100] }, [["Guru", "Perawat"]], { first: null, tied: [] }],
  ["one that is ahead", { Guru: 80, Perawat: 70 }, [], { first: "guru", tied: [] }],
  [
    "ties with the first, and among others",
    { Guru: 80, Perawat: 70, Teknisi: 60, Penyuluh: 50 },
    [
      ["Guru", "Perawat"],
      ["Perawat", "Teknisi"],
      ["Penyuluh", "Guru"],
    ],
    { first: "guru", tied: ["perawat", "penyuluh"] },
  ],
])("what a person leans to: %s", (_, fits, undecided, expected) => {
  expect(firstOf(rankingOf(fits, { undecided: undecided ?? [] }))).toEqual(expected);
});
