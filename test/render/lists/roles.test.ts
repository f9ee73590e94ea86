import { expect, test } from "vitest";
import type { Profile } from "../../../src/core/profile/profile.ts";
import { renderCatalogue, renderPreview } from "../../../src/render/lists/roles.ts";
import { background } from "../../../src/text/background.ts";
import { roles } from "../../../src/text/roles.ts";
import { everyKind, testProfile } from "../../core/fixtures.ts";
import { firstRole, HOSTILE, linesOf, plain, squeezed, UNSAFE, widest, wordedWith } from "../helpers.ts";

const ENTRIES = [
  {
    id: "pendamping-kesejahteraan-masyarakat",
    role: "Pendamping Kesejahteraan Masyarakat",
    summary: "Menghubungkan warga dengan layanan.",
    items: 56,
  },
  { id: "guru", role: "Guru", summary: null, items: 8 },
];

test("the catalogue lists every role by its id, with what it is", () => {
  expect(renderCatalogue(ENTRIES, { width: 80 })).toBe(
    [
      "Peran di katalog",
      "",
      "pendamping-kesejahteraan-masyarakat  Menghubungkan warga dengan layanan.",
      "guru",
      "",
      "Baca gambarannya: kerja-cocok peran lihat PERAN",
      "Mulai wawancara: kerja-cocok wawancara PERAN",
      "Cari: kerja-cocok peran --cari KATA",
      "",
    ].join("\n"),
  );
});

test.each([40, 60, 80, 200])("the catalogue fits %d columns, with and without colour", (width) => {
  const drawn = renderCatalogue(ENTRIES, { width });
  expect(widest(drawn)).toBeLessThanOrEqual(width);
  expect(linesOf(drawn).filter((line) => line !== line.trimEnd())).toEqual([]);
  const coloured = renderCatalogue(ENTRIES, { width, colour: 1 });
  expect(coloured).not.toBe(drawn);
  expect(plain(coloured)).toBe(drawn);
});

test("the catalogue tells below a long id what the role is, at 40 columns", () => {
  expect(linesOf(renderCatalogue(ENTRIES, { width: 40 })).slice(2, 5)).toEqual([
    "pendamping-kesejahteraan-masyarakat",
    "  Menghubungkan warga dengan layanan.",
    "guru",
  ]);
});

test("the preview has every section of a profile", () => {
  const profile = {
    ...everyKind(),
    summary: "Ringkasannya.",
    codes: { isco: "3412", kbji: "3412.01", onet: "21-1093.00" },
    conditions: {
      place: ["lapangan", "kantor", "fasilitas"],
      hours: "tak-tentu",
      travel: "kadang",
      people: "sedang",
    } as const,
    paths: [
      { kind: "mapel", text: "Sosiologi" },
      { kind: "jurusan", text: "Kesejahteraan Sosial", source: "s-2" },
      { kind: "izin", text: "Surat tugas", source: "s-1" },
    ] as const,
    comparison: { role: "Tetangga", this: "Bersama warga.", other: "Satu orang.", items: [] },
    sources: [
      { id: "s-1", text: "Sumber satu", url: "https://example.org", date: "2025-02-05" },
      { id: "s-2", text: "Sumber dua" },
      { id: "s-3", text: "Sumber tiga", url: "https://example.org/3" },
    ],
  };
  const traits = profile.traits.map((trait) => ({ ...trait, description: "Uraiannya" }));
  const paths = [...profile.paths];
  const conditions = { ...profile.conditions, place: [...profile.conditions.place] };
  expect(renderPreview({ ...profile, traits, paths, conditions }, { width: 80 }).split("\n\n")).toEqual([
    "Peran Uji",
    "Ringkasannya.",
    `${roles.duties}\n  • Tugas\n  • Tugas lain`,
    `${roles.conditions}\n  • Tempat kerjanya: di lapangan, di kantor, dan di fasilitas seperti puskesmas\n    atau sekolah\n  • Jam kerjanya: tidak tentu\n  • Bepergian: kadang-kadang\n  • Orang yang ditemui: cukup banyak`,
    `${roles.traits}\n  • Empati: Uraiannya\n  • Disiplin: Uraiannya`,
    `${roles.antiTraits}\n  • Kurang sabar`,
    `${roles.misconceptions}\n  • ${roles.claim}: Hanya uang\n    ${roles.truth}: Bukan`,
    `${roles.expectations}\n  • ${roles.expected}: Cepat\n    ${roles.reality}: Lama`,
    `${roles.comparison("Tetangga")}\n  • ${roles.this}: Bersama warga.\n  • Tetangga: Satu orang.`,
    `${roles.paths}\n  • Pelajaran di sekolah: Sosiologi\n  • Jurusan: Kesejahteraan Sosial (fakta 2)\n  • Izin dan sertifikat: Surat tugas (fakta 1, 2025-02-05)`,
    `${background.codes}\n  • ISCO-08 3412\n  • KBJI 3412.01\n  • O*NET 21-1093.00`,
    `${roles.sources}\n  1. Sumber satu (2025-02-05) https://example.org\n  2. Sumber dua\n  3. Sumber tiga https://example.org/3`,
    "Penasaran cocok atau tidak? Wawancaranya 8 pertanyaan, kira-kira 1 menit:\nkerja-cocok wawancara peran-uji\n",
  ]);
});

test("the preview leaves out what a profile does not have", () => {
  const small = testProfile({ traits: [{ id: "a", name: "Sabar", items: [] }] });
  const [role, traits, next, ...rest] = renderPreview(small, {}).split("\n\n");
  expect([role, traits, rest]).toEqual(["Peran Uji", `${roles.traits}\n  • Sabar`, []]);
  expect(next).toContain("kerja-cocok wawancara peran-uji");
});

test.each([40, 80, 200])(
  "the preview of the first role fits %d columns, with and without colour",
  (width) => {
    const drawn = renderPreview(firstRole(), { width });
    // The command in its last line is never broken: it could not be copied.
    expect(widest(drawn.replace(/\nkerja-cocok .*$/m, ""))).toBeLessThanOrEqual(Math.min(width, 90));
    expect(linesOf(drawn).filter((line) => line !== line.trimEnd())).toEqual([]);
    const coloured = renderPreview(firstRole(), { width, colour: 3 });
    expect(coloured).not.toBe(drawn);
    expect(plain(coloured)).toBe(drawn);
    expect(squeezed(drawn)).toContain("63pertanyaan,kira-kira9menit");
  },
);

test.each(HOSTILE)("%s in a profile are text", (_, text, read) => {
  const profile = wordedWith(text);
  const preview = renderPreview(profile, { width: 40 });
  const catalogue = renderCatalogue([{ id: "a", role: text, summary: text }], { width: 40 });
  for (const drawn of [preview, catalogue]) {
    expect(widest(drawn)).toBeLessThanOrEqual(40);
    expect(UNSAFE.exec(drawn)).toBeNull();
    expect(linesOf(drawn).filter((line) => line !== line.trimEnd())).toEqual([]);
  }
  expect(squeezed(preview).startsWith(`${read}${read}${squeezed(roles.duties)}•${read}•${read}`)).toBe(true);
  expect(catalogue.split("\n")[2]).toMatch(/^a {2}\S/);
});

test.each<[string, string | null, string]>([
  ["Guru BK", "Guru BK (bimbingan) menemani siswa.", "Menemani siswa."],
  ["Guru BK", "Guru menemani siswa.", "Menemani siswa."],
  ["Guru BK", "Guru (BK sekolah) menemani siswa.", "Menemani siswa."],
  ["Guru BK", "Guru BK menemani (setiap hari) siswa.", "Menemani (setiap hari) siswa."],
  ["Guru BK", "Menemani siswa.", "Menemani siswa."],
  ["Guru BK", "Guru BK, juga walinya, menemani.", "Guru BK, juga walinya, menemani."],
  ["Guru BK", "Guru BK menemani siswa, lalu orang tuanya.", "Menemani siswa, lalu orang tuanya."],
  ["Guru BK", "Guru BK", "Guru BK"],
  ["Guru BK", null, ""],
])("of the role %s the list tells %j without its name: %s", (role, summary, about) => {
  const drawn = renderCatalogue([{ id: "guru", role, summary }], { width: 80 });
  expect(drawn.split("\n")[2]).toBe(`guru  ${about}`.trimEnd());
});

test.each([
  [48, `${"a".repeat(48)}  Menemani warga desa setiap…`],
  [49, "a".repeat(49)],
])("beside an id of %d columns what the role is has a place from thirty columns on", (columns, line) => {
  const entry = { id: "a".repeat(columns), role: "Guru", summary: "Menemani warga desa setiap harinya." };
  expect(renderCatalogue([entry], { width: 80 }).split("\n")[2]).toBe(line);
});

test.each<[Partial<NonNullable<Profile["comparison"]>>, string[]]>([
  [{ this: "Bersama warga." }, [`  • ${roles.this}: Bersama warga.`]],
  [{ other: "Satu orang." }, ["  • Tetangga: Satu orang."]],
  [{}, []],
])("of a comparison that tells %j the preview has %j", (told, lines) => {
  const profile = testProfile({ comparison: { role: "Tetangga", items: [], ...told } });
  const title = roles.comparison("Tetangga");
  const section = renderPreview(profile, {})
    .split("\n\n")
    .find((block) => block.startsWith(title));
  expect(section?.split("\n").slice(1) ?? []).toEqual(lines);
});

const LONG = "fasilitator-pemberdayaan-masyarakat-desa";
const MANY = Array.from({ length: 12 }, (_, index) => ({
  id: index === 0 ? LONG : `peran-${index}`,
  role: `Peran ${index}`,
  summary: "Menemani warga dan pemerintah desa supaya rencana yang mereka susun sungguh mereka jalankan.",
}));

test("twelve roles take one screen of 80 columns, and below 72 two lines each", () => {
  const wide = renderCatalogue(MANY, { width: 80 });
  expect(wide.trimEnd().split("\n").length).toBeLessThan(24);
  expect(wide).toContain(`\n${LONG}  Menemani warga dan pemerintah desa…\n`);
  const narrow = renderCatalogue(MANY, { width: 40 });
  expect(narrow).toContain(`\n${LONG}\n  Menemani warga dan pemerintah desa…\n`);
  expect(widest(narrow)).toBeLessThanOrEqual(40);
  expect(plain(renderCatalogue(MANY, { width: 80, colour: 3 }))).toBe(wide);
});
