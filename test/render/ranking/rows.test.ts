import { expect, test } from "vitest";
import { Names } from "../../../src/render/ranking/compared.ts";
import { rowsOf } from "../../../src/render/ranking/rows.ts";
import { comparing, type Fit, four, ranked, rankingOf, type Told } from "./small.ts";

function rows(fits: Readonly<Record<string, Fit>>, told: Told = {}) {
  const compared = comparing(fits, told);
  return rowsOf(compared.ranking, new Names(compared));
}

test("the whole of a row, and its bar with the cuts of the verdicts", () => {
  expect(rows({ Guru: 81.25 })).toEqual([
    {
      ...{ id: "guru", place: 1, role: "Guru", verdict: "cocok", value: "81,3 ± 4", order: "jelas" },
      ...{ isTiedAbove: false, isTiedBelow: false },
      bar: {
        ...{ label: "Guru", low: 81.25, high: 81.25, point: 81.25, value: "81,3 ± 4", least: 0 },
        ...{ marks: [50, 65, 80], zone: { low: 77.25, high: 85.25 } },
        ...{ isHeavy: false, poles: null, about: "", notes: [] },
      },
    },
  ]);
});

test.each<[string, Fit, [verdict: string, value: string]]>([
  ["all answered", 70, ["cocok", "70 ± 4"]],
  ["some answered", [60, 80], ["sementara cocok", "60 sampai 80"]],
  ["nothing answered", [0, 100], ["belum ada jawaban", "0 sampai 100"]],
])("%s: the verdict and the value", (_, fit, expected) => {
  const [row] = rows({ Guru: fit });
  expect([row?.verdict, row?.value]).toEqual(expected);
});

test("what holds a verdict is named", () => {
  const role = ranked("Guru", 70);
  const verdict = { ...role.verdict, band: "unsure", heldBy: ["empati", "disiplin-diri"] } as const;
  const ranking = {
    ...rankingOf({}),
    roles: [{ ...role, verdict: { ...verdict, heldBy: [...verdict.heldBy] } }],
  };
  const [row] = rowsOf(ranking, new Names({ profiles: four(), ranking }));
  expect(row?.verdict).toBe("belum jelas, ditahan Empati dan Disiplin diri");
});

test("with too few answers for a verdict, no estimate is drawn", () => {
  const role = ranked("Guru", [30, 90]);
  const verdict = { ...role.verdict, status: "insufficient", band: null } as const;
  const ranking = { ...rankingOf({}), roles: [{ ...role, verdict }] };
  const [row] = rowsOf(ranking, new Names({ profiles: four(), ranking }));
  expect([row?.verdict, row?.bar.point]).toEqual(["belum bisa disimpulkan", null]);
});

test("ties are told by places, and drawn between neighbours", () => {
  const undecided: [string, string][] = [
    ["Guru", "Perawat"],
    ["Guru", "Teknisi"],
    ["Teknisi", "Penyuluh"],
  ];
  const drawn = rows({ Guru: 80, Perawat: 79, Teknisi: 78, Penyuluh: 77 }, { undecided });
  expect(
    drawn.map(({ place, order, isTiedAbove, isTiedBelow }) => [place, order, isTiedAbove, isTiedBelow]),
  ).toEqual([
    [1, "seri dengan nomor 2 dan 3", false, true],
    [2, "seri dengan nomor 1", true, false],
    [3, "seri dengan nomor 1 dan 4", false, true],
    [4, "seri dengan nomor 3", true, false],
  ]);
});
