import { expect, test } from "vitest";
import { type Keying, openRow } from "../../../src/core/keying/keying.ts";
import { drawKeying } from "../../../src/render/screen/keying.ts";
import { columnsOf } from "../../../src/render/terminal/wrap.ts";
import { keyed, withManyOptions } from "../../core/keying/keyed.ts";
import { plain } from "../helpers.ts";

const ALL = "1".repeat(10);
const KEYS: readonly [string, string][] = [
  ["the code", "A-0"],
  ["a code that is missing", "⏎"],
  ["the class", "A-01⏎XI"],
  ["the first question", "A-01⏎XI-2⏎"],
  ["a row", "A-01⏎XI-2⏎123⌫"],
  ["a stop", "A-01⏎XI-2⏎12945"],
  ["a key that is none", "A⏎⏎1↑"],
  ["too few", "A⏎⏎1⏎"],
  ["too many", `A⏎⏎${ALL}1`],
  ["the end", `A⏎⏎${ALL}`],
  ["a code that is taken", `A⏎⏎${ALL}⏎A⏎⏎`],
  ["a second pass", `A⏎⏎${ALL}p`],
  ["its end", `A⏎⏎${ALL}p${ALL}`],
  ["differences", `A⏎⏎${ALL}p2222${ALL.slice(4)}⏎`],
  ["a difference", `A⏎⏎${ALL}p2222${ALL.slice(4)}⏎ `],
  ["all decided", `A⏎⏎${ALL}p2${ALL.slice(1)}⏎ 2`],
  ["a long name", `${"Budi ".repeat(12)}⏎${"XI ".repeat(20)}⏎`],
  ["wide signs", "王小明⏎⏎"],
];

function draw(keying: Keying, width: number, height: number): string[] {
  return drawKeying(keying, { width, height, colour: 0, alert: null }).split("\n");
}

test.each(KEYS)("%s fits every window", (_, keys) => {
  for (const [width, height] of [
    [80, 24],
    [40, 20],
    [40, 10],
    [20, 6],
    [200, 60],
  ] as const) {
    const lines = draw(keyed(keys), width, height);
    expect(lines.length).toBeLessThanOrEqual(height);
    expect(Math.max(...lines.map(columnsOf))).toBeLessThan(width);
  }
});

const EMPTY = "─".repeat(79);
const FULL = "━".repeat(79);
const DIFFERENT = `A⏎X⏎${ALL}p22${ALL.slice(2)}⏎`;
const OPTIONS = [
  "  1  Sangat tidak sesuai",
  "  2  Tidak sesuai",
  "  3  Netral",
  "  4  Sesuai",
  "  5  Sangat sesuai",
  "  0  dibiarkan kosong",
];

test.each<[string, string, string[]]>([
  ["the code", "A-0", ["Siswa ke-1 · 0 selesai", EMPTY, "", "Kode atau inisial di bukletnya?", "› A-0_", ""]],
  [
    "the class",
    `A⏎XI-2⏎${ALL}⏎B⏎XI`,
    [
      "Siswa ke-2 · 1 selesai",
      EMPTY,
      "",
      "Kelas B?",
      "› XI_",
      "",
      "Enter saja: XI-2. Tanpa kelas: ketik -",
      "",
    ],
  ],
  [
    "the end of a row",
    `A⏎⏎${ALL}`,
    ["Siswa ke-1 · A · 1 selesai", FULL, "", " 1  11111 11111", "", "Lengkap: 10 nomor.", ""],
  ],
  [
    "the beginning of a second pass, while others are checked",
    `A⏎⏎${ALL}p${ALL}⏎B⏎⏎${ALL}p`,
    [
      "Siswa ke-2 · B · 2 selesai · 1 diperiksa",
      EMPTY,
      "",
      "Diketik ulang untuk diperiksa: ambil buklet B.",
      "Baca lagi dari kertasnya. Ketikan pertama sengaja tidak ditampilkan.",
      "",
      " 1  _···· ·····",
      "",
      "Nomor 1 dari 10",
      "Minat?",
      "Seberapa ingin kamu mengisi hari kerjamu dengan ini?",
      "",
      ...OPTIONS,
      "",
    ],
  ],
  [
    "a second pass, begun",
    `A⏎X⏎${ALL}p1`,
    [
      "Siswa ke-1 · A (X) · 1 selesai",
      `${"━".repeat(8)}${"─".repeat(71)}`,
      "",
      "Diketik ulang untuk diperiksa: ambil buklet A (X).",
      "",
      " 1  1_··· ·····",
      "",
      "Nomor 2 dari 10",
      "Teks empati-1",
      "",
      ...OPTIONS,
      "",
    ],
  ],
  [
    "the end of a second pass",
    `A⏎⏎${ALL}p${ALL}`,
    [
      "Siswa ke-1 · A · 1 selesai",
      FULL,
      "",
      "Diketik ulang untuk diperiksa: ambil buklet A.",
      "",
      " 1  11111 11111",
      "",
      "Lengkap. Enter untuk membandingkan.",
      "",
    ],
  ],
  [
    "two passes that differ",
    DIFFERENT,
    [
      "Siswa ke-1 · A (X) · 1 selesai",
      EMPTY,
      "",
      "A (X): 2 jawaban berbeda.",
      "",
      "Tekan spasi, lalu lihat kertasnya sekali lagi untuk setiap nomor.",
      "",
    ],
  ],
  [
    "a difference",
    `${DIFFERENT} 1`,
    [
      "Siswa ke-1 · A (X) · 1 selesai",
      EMPTY,
      "",
      "A (X): 2 jawaban berbeda.",
      "",
      "Perbedaan 2 dari 2: nomor 2",
      "Teks empati-1",
      "",
      "  Pertama: 1 Sangat tidak sesuai",
      "  Kedua: 2 Tidak sesuai",
      "",
      "Menurut kertasnya, mana yang benar? Ketik angkanya.",
      "",
    ],
  ],
  [
    "differences that are all decided",
    `${DIFFERENT} 11`,
    [
      "Siswa ke-1 · A (X) · 1 selesai",
      EMPTY,
      "",
      "A (X): 2 jawaban berbeda.",
      "",
      "Semua perbedaan sudah diputuskan. Enter untuk memakainya.",
      "",
    ],
  ],
])("%s, whole but for its keys", (_, keys, expected) => {
  expect(draw(keyed(keys), 80, 24).slice(0, -1)).toEqual(expected);
});

test.each(KEYS)("%s says the same in colour", (_, keys) => {
  const coloured = drawKeying(keyed(keys), { width: 80, height: 24, colour: 1, alert: null });
  expect(plain(coloured).split("\n")).toEqual(draw(keyed(keys), 80, 24));
});

/** The lines as they are painted: each is what it is, or begins with the name of how it looks. */
function painted(keying: Keying): string[] {
  const looks: Record<string, string> = { 1: "bold", 2: "dim", 22: "/", 36: "cyan", 39: "/" };
  return drawKeying(keying, { width: 60, height: 40, colour: 1, alert: null })
    .replace(/\u001b\[(\d+)m/g, (_, code: string) => `<${looks[code]}>`)
    .split("\n");
}

test.each<[string, Keying, string[]]>([
  [
    "what is typed",
    keyed("A⏎XI"),
    ["<bold>Kelas A?</>", "› <cyan>XI_</>", "<dim>Enter saja: tanpa kelas.</>"],
  ],
  [
    "the answers that count, the question, and its options",
    keyed("A⏎⏎12⌫"),
    [
      "<dim>Siswa ke-1 · A · 0 selesai</>",
      "<dim> 1  </>1<dim>_··· ·····</>",
      "<dim>Nomor 2 dari 10</>",
      "<bold>Teks empati-1</>",
      "  2  Tidak sesuai (tadi)",
      "<dim>  0  dibiarkan kosong</>",
    ],
  ],
  [
    "what a second pass is about",
    keyed(`A⏎⏎${ALL}p`),
    [
      "<bold>Diketik ulang untuk diperiksa: ambil buklet A.</>",
      "<dim>Baca lagi dari kertasnya. Ketikan pertama sengaja tidak</>",
      "<dim>Seberapa ingin kamu mengisi hari kerjamu dengan ini?</>",
    ],
  ],
  [
    "of two digits all options, while none is typed",
    keyed("A⏎⏎1", withManyOptions()),
    ["  01  Pilihan 0", "  10  Pilihan 9", "<dim>  00  dibiarkan kosong</>"],
  ],
  [
    "of two digits those that begin with the first",
    keyed("A⏎⏎11", withManyOptions()),
    ["<dim>  01  Pilihan 0</>", "  10  Pilihan 9", "  11  Pilihan 10", "<dim>  00  dibiarkan kosong</>"],
  ],
])("%s stand out", (_, keying, expected) => {
  const lines = painted(keying);
  expect(lines.filter((line) => expected.includes(line))).toEqual(expected);
});

test("an alert from outside stands above the keys, but what stopped them comes first", () => {
  const drawn = (keys: string) =>
    drawKeying(keyed(keys), { width: 80, height: 24, colour: 0, alert: "Belum tersimpan." }).split("\n");
  expect(drawn("A").slice(-3)).toEqual(["Belum tersimpan.", "", "Enter lanjut · Esc menu"]);
  expect(drawn("A⏎⏎9")).not.toContain("Belum tersimpan.");
});

test("a window too small shows the beginning, where the row is", () => {
  expect(draw(keyed("A⏎⏎1"), 40, 5)).toEqual([
    "Siswa ke-1 · A · 0 selesai",
    `${"━".repeat(4)}${"─".repeat(35)}`,
    " 1  1_··· ·····",
    "Nomor 2 dari 10",
    "1–5 jawab · ↓ masih ada · 0 kosong",
  ]);
});

test("whose booklet is at hand is told by its place in the stack, whoever came later", () => {
  const again = openRow(keyed(`A⏎⏎${ALL}⏎B⏎⏎12`), 0);
  expect(draw(again, 80, 24)[0]).toBe("Siswa ke-1 · A · 1 selesai");
});

test("a row as it is typed", () => {
  expect(draw(keyed("A-01⏎XI-2⏎123⌫"), 80, 24)).toEqual([
    "Siswa ke-1 · A-01 (XI-2) · 0 selesai",
    `${"━".repeat(16)}${"─".repeat(63)}`,
    "",
    " 1  12_·· ·····",
    "",
    "Nomor 3 dari 10",
    "Teks empati-2",
    "",
    "  1  Sangat tidak sesuai",
    "  2  Tidak sesuai",
    "  3  Netral (tadi)",
    "  4  Sesuai",
    "  5  Sangat sesuai",
    "  0  dibiarkan kosong",
    "",
    "1–5 jawab · 0 kosong · → ambil lagi · ← urungkan · Esc menu",
  ]);
});

test.each<[string, string, string[]]>([
  [
    "a stop, and how many keys did not count",
    "A⏎⏎12945",
    [
      '"9" bukan pilihan di nomor ini (1 sampai 5, 0 bila kosong).',
      "2 tombol sesudahnya tidak dihitung.",
      "dari nomor 3.",
    ],
  ],
  ["whose code it is", `Budi⏎X⏎${ALL}⏎budi⏎⏎`, ["Budi (X) sudah diketik", "l lihat yang dulu"]],
  [
    "how many differ, and that it may be another's",
    `A⏎⏎${ALL}p2222${ALL.slice(4)}⏎`,
    ["A: 4 jawaban berbeda.", "Pastikan bukletnya benar milik A."],
  ],
  [
    "a difference, by number and words",
    `A⏎X⏎${ALL}p12${ALL.slice(2)}⏎ `,
    ["Perbedaan 1 dari 1: nomor 2", "Pertama: 1 Sangat tidak sesuai", "Kedua: 2 Tidak sesuai"],
  ],
  ["what was left empty", "A⏎⏎0101010101", ["Lengkap: 10 nomor, 5 di antaranya kosong."]],
  ["whether there is a class to keep", `A⏎XI-2⏎${ALL}⏎B⏎`, ["Kelas B?", "Enter saja: XI-2."]],
])("it tells %s", (_, keys, expected) => {
  const shown = draw(keyed(keys), 80, 24).join(" ").replace(/\s+/g, " ");
  for (const text of expected) expect(shown).toContain(text);
});

test("two digits are asked for where there are many options, and the first narrows them", () => {
  const many = withManyOptions();
  expect(draw(keyed("A⏎⏎1", many), 80, 24)).toContain("Ketik dua angka: 01 sampai 11, 00 bila kosong.");
  expect(draw(keyed("A⏎⏎1", many), 80, 24)).toContain("  01  Pilihan 0");
  expect(draw(keyed("A⏎⏎15", many), 80, 24).join(" ")).toContain("05 berarti 5");
});

test.each([
  ["a row", "A⏎⏎11", "Nomor 2 dari 3 · 1_"],
  ["a difference", "A⏎⏎1051p1071⏎→1", "Perbedaan 1 dari 1: nomor 2 · 1_"],
])("the first of two digits is seen in %s, also without colour", (_, keys, expected) => {
  expect(draw(keyed(keys, withManyOptions()), 80, 24)).toContain(expected);
});

test("the second pass is blind", () => {
  const second = keyed(`A⏎⏎${"2".repeat(7)}111p`);
  expect(draw(second, 80, 24).join(" ")).not.toMatch(/2222|tadi/);
});
