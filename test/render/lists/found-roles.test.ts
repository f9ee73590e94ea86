import { expect, test } from "vitest";
import type { RoleMatch } from "../../../src/core/ranking/search.ts";
import { renderFound } from "../../../src/render/lists/found-roles.ts";
import { testProfile } from "../../core/fixtures.ts";
import { HOSTILE, plain, UNSAFE, widest, wordedWith } from "../helpers.ts";

const PROFILE = testProfile({ summary: "Menemani.", conditions: { hours: "tak-tentu" } });
const duty = (text: string) => ({ in: "duty", text }) as const;

function draw(found: readonly Partial<RoleMatch>[], width = 80): string {
  return renderFound(
    found.map((one) => ({ profile: PROFILE, matches: [], conflicts: [], ...one })),
    { width },
  );
}

test("a role is told with where it matched, and how many places more", () => {
  const matches = [
    { in: "role", text: "Peran Uji" } as const,
    { in: "summary", text: "Menemani." } as const,
    ...["satu", "dua", "tiga", "empat", "lima"].map(duty),
  ];
  expect(draw([{ matches }]).split("\n").slice(0, 9)).toEqual([
    "1 peran ditemukan",
    "",
    "Peran Uji · 0 pertanyaan",
    "  peran-uji",
    "  Menemani.",
    "  • Tugas: satu",
    "  • Tugas: dua",
    "  • Tugas: tiga",
    "  … dan 2 tempat lain",
  ]);
});

test("three places are told, and nothing of more; a role without a summary has no line for it", () => {
  const { summary: _, ...bare } = PROFILE;
  const role = "Pendamping Kesejahteraan Masyarakat Desa\nTertinggal";
  const matches = ["satu", "dua", "tiga"].map(duty);
  expect(draw([{ profile: { ...bare, role }, matches }]).split("\n")).toEqual([
    "1 peran ditemukan",
    "",
    "Pendamping Kesejahteraan Masyarakat Desa",
    "Tertinggal",
    "0 pertanyaan",
    "  peran-uji",
    "  • Tugas: satu",
    "  • Tugas: dua",
    "  • Tugas: tiga",
    "",
    "Baca gambarannya: kerja-cocok peran lihat PERAN",
    "Mulai wawancara: kerja-cocok wawancara PERAN",
    "",
  ]);
});

test.each([
  [24, ["Peran Uji · 0 pertanyaan"]],
  [23, ["Peran Uji", "0 pertanyaan"]],
])("at %d columns a role and the number of its questions are %j", (width, lines) => {
  expect(draw([{}], width).split("\n\n")[1]?.split("\n").slice(0, lines.length)).toEqual(lines);
});

test("those that do not meet a wish stand below, with the reason", () => {
  const drawn = draw([{}, { conflicts: ["hours"] }]);
  expect(drawn.indexOf("1 peran ditemukan")).toBe(0);
  expect(drawn).toContain(
    "\n\n1 peran tidak sesuai dengan kondisi yang kamu mau\n\nPeran Uji · 0 pertanyaan\n  peran-uji\n  Di sini jam kerjanya tidak tentu.\n",
  );
  expect(draw([{ conflicts: ["hours"] }]).split("\n")[0]).toBe("Tidak ada peran yang sesuai semuanya");
});

test.each(HOSTILE)("%s in a role are text, no wider than the terminal", (_, text) => {
  const drawn = draw([{ profile: wordedWith(text), matches: [duty(text)] }], 40);
  expect(widest(drawn)).toBeLessThanOrEqual(40);
  expect(UNSAFE.exec(drawn)).toBeNull();
});

test.each([23, 80])("colours change nothing else at %d columns", (width) => {
  const coloured = renderFound([{ profile: PROFILE, matches: [], conflicts: [] }], { width, colour: 3 });
  expect(coloured).not.toBe(draw([{}], width));
  expect(plain(coloured)).toBe(draw([{}], width));
});
