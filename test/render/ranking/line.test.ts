import { expect, test } from "vitest";
import { lineCells } from "../../../src/render/ranking/line.ts";
import { comparing, type Fit, ranked, type Told } from "./small.ts";

const TIED: Told = {
  undecided: [
    ["Guru", "Perawat"],
    ["Guru", "Teknisi"],
    ["Perawat", "Teknisi"],
  ],
};

test.each<[string, Record<string, Fit>, Told, ReturnType<typeof lineCells>]>([
  ["all answered", { Guru: 81.25, Perawat: 40 }, {}, ["81,3", "Guru"]],
  ["some answered", { Guru: [70, 90], Perawat: 40 }, {}, ["~80", "Guru"]],
  ["ties", { Guru: 81, Perawat: 80, Teknisi: 79 }, TIED, ["81", "Guru, seri dengan dua peran lain"]],
  ["no answers", { Guru: [0, 100], Perawat: [0, 100] }, {}, ["–", "belum ada jawaban"]],
  ["no roles", {}, {}, ["–", "belum ada jawaban"]],
])("the line of a respondent: %s", (_, fits, told, expected) => {
  expect(lineCells(comparing(fits, told))).toEqual(expected);
});

test("where too little is answered for an estimate, none is told", () => {
  const compared = comparing({});
  const role = ranked("Guru", [30, 90]);
  const ranking = { ...compared.ranking, roles: [{ ...role, fit: { ...role.fit, point: null } }] };
  expect(lineCells({ ...compared, ranking })).toEqual(["–", "Guru"]);
});
