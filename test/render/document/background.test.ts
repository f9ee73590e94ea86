import { expect, test } from "vitest";
import { CONDITIONS } from "../../../src/core/profile/background.ts";
import { conditionsBlocks, pathsBlocks } from "../../../src/render/document/background.ts";
import type { Block } from "../../../src/render/document/blocks.ts";

function told(blocks: Block[]): [string, ...string[]][] {
  return blocks.flatMap((block) =>
    block.kind === "points"
      ? block.points.map(({ label, texts }): [string, ...string[]] => [label, ...texts])
      : [],
  );
}

test("what work is like is told in words, and only what the profile tells", () => {
  const conditions = {
    place: ["lapangan", "kantor"],
    hours: "tak-tentu",
    travel: "sering",
    people: "banyak",
  } as const;
  const all = { ...conditions, place: [...conditions.place] };
  expect(told(conditionsBlocks({ kind: "conditions", conditions: all }))).toEqual([
    ["Tempat kerjanya", "di lapangan dan di kantor"],
    ["Jam kerjanya", "tidak tentu"],
    ["Bepergian", "sering"],
    ["Orang yang ditemui", "banyak"],
  ]);
  expect(told(conditionsBlocks({ kind: "conditions", conditions: { travel: "jarang" } }))).toEqual([
    ["Bepergian", "jarang"],
  ]);
});

test("every word of a condition has words of its own", () => {
  for (const place of CONDITIONS.place) {
    expect(told(conditionsBlocks({ kind: "conditions", conditions: { place: [place] } }))[0]?.[1]).toContain(
      place,
    );
  }
});

test("paths stand by kind with the date of what they rest on, and codes last", () => {
  const source = { id: "uu", text: "UU 14/2019", date: "2019-09-03" };
  const paths = [
    { kind: "jurusan", text: "Kesejahteraan Sosial", source: null },
    { kind: "izin", text: "STR", source },
    { kind: "izin", text: "SIPPS", source: { id: "lain", text: "Lain" } },
  ] as const;
  const codes = { isco: "3412", onet: "21-1093.00" };
  expect(told(pathsBlocks({ kind: "paths", paths: [...paths], codes }))).toEqual([
    ["Jurusan", "Kesejahteraan Sosial"],
    ["Izin dan sertifikat", "STR (sumber: 2019-09-03, lihat Fakta dari luar)", "SIPPS"],
    ["Kode jabatan, untuk mencari lebih jauh", "ISCO-08 3412, O*NET 21-1093.00"],
  ]);
  expect(told(pathsBlocks({ kind: "paths", paths: [], codes: { kbji: "3412.01" } }))).toEqual([
    ["Kode jabatan, untuk mencari lebih jauh", "KBJI 3412.01"],
  ]);
  // Without codes nothing stands for them.
  expect(pathsBlocks({ kind: "paths", paths: [paths[0]], codes: {} })).toEqual([
    { kind: "points", points: [{ label: "Jurusan", texts: ["Kesejahteraan Sosial"], isNumbered: false }] },
  ]);
});
