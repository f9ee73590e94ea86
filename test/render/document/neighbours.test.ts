import { expect, test } from "vitest";
import type { Neighbour } from "../../../src/core/scoring/neighbour.ts";
import { neighboursBlocks } from "../../../src/render/document/neighbours.ts";
import { pointOf } from "./glances.ts";

const OPEN: Neighbour = {
  ...{ id: "perawat", role: "Perawat", coverage: { answered: 26, items: 58 } },
  verdict: { status: "insufficient", low: "unsure", high: "strong" },
  fit: { low: 61.84, high: 90, point: null },
  path: { kind: "izin", text: "STR wajib.", date: "2023-08-08" },
};

const CERTAIN: Neighbour = {
  ...{ ...OPEN, id: "guru", role: "Guru", path: null },
  verdict: { status: "certain", low: "good", high: "good" },
  fit: { low: 70, high: 72, point: 71 },
};

test.each<[Neighbour, string[]]>([
  [
    OPEN,
    [
      'Masih terbuka: bisa "belum jelas" sampai "sangat cocok" (61,8 sampai 90 dari 100). Baru 26 dari 58 pertanyaannya kamu jawab.',
      "Izin dan sertifikat: STR wajib. (sumber: 8 Agustus 2023)",
    ],
  ],
  [
    { ...OPEN, path: { kind: "pelatihan", text: "Magang.", date: null } },
    [expect.any(String), "Pelatihan dan pengalaman: Magang."],
  ],
  [CERTAIN, ['Hasilnya "cocok" (70 sampai 72 dari 100), apa pun jawaban yang tersisa.']],
])("a role is told with its range, what is open, and what it asks for: %#", (neighbour, texts) => {
  const [, points] = neighboursBlocks({ kind: "neighbours", roles: [neighbour] });
  expect(points).toEqual({ kind: "points", points: [{ label: neighbour.role, texts, isNumbered: false }] });
});

test.each([
  [[OPEN], "mendukung peran ini."],
  [[CERTAIN, OPEN], "mendukung peran-peran ini; urutannya masih bisa berubah."],
])("%# stand below what they are, and above how to go on", (roles, intro) => {
  const [first, , last] = neighboursBlocks({ kind: "neighbours", roles });
  expect(first).toMatchObject({ kind: "paragraph", text: expect.stringMatching(new RegExp(`${intro}$`)) });
  expect(last).toMatchObject({
    kind: "note",
    text: expect.stringContaining("kerja-cocok banding BERKAS"),
  });
});

test.each([
  [[], null],
  [[OPEN], ["Jawabanmu juga mendukung Perawat, meski hasilnya masih terbuka."]],
  [[CERTAIN, OPEN], ["Jawabanmu juga mendukung Guru dan Perawat, meski hasilnya masih terbuka."]],
  [[CERTAIN], ["Jawabanmu juga mendukung Guru."]],
])("the first screen names them alone: %#", (neighbours, texts) => {
  expect(pointOf("Peran lain", { neighbours })).toEqual(texts);
});
