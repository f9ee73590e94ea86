import { describe, expect, test } from "vitest";
import { type DraftSummary, renderDrafted } from "../../../src/render/lists/drafted.ts";
import { columnsOf } from "../../../src/render/terminal/wrap.ts";
import { plain } from "../helpers.ts";

const SUMMARY: DraftSummary = {
  role: "Barista",
  found: [
    ["summary", 1],
    ["duties", 7],
    ["antiTraits", 0],
    ["expectations", 0],
    ["difference", 1],
  ],
  checks: 12,
  items: 40,
  unused: {
    unread: [],
    unclear: [],
    open: [],
    overLength: { phrases: [], duties: 0, claims: 0, most: 70 },
    beyond: [],
  },
  file: "barista.yaml",
  name: "barista.yaml",
};

test("what was read, what not, what to check, and what to type next", () => {
  expect(renderDrafted(SUMMARY, { width: 200 }, "npx kerja-cocok").split("\n")).toEqual([
    "Terbaca dari uraian",
    "  Nama pekerjaan  Barista",
    "  Ringkasan       ada",
    "  Tugas           7",
    "  Bedanya         ada",
    "Tidak terbaca: mungkin terasa berat dan harapan. Tulis di berkasnya, bila ada.",
    '12 tebakan ditandai "# periksa:" di berkasnya; ganti kalimat yang terdengar',
    "kaku.",
    "Wawancaranya 40 pertanyaan, kira-kira 6 menit; hapus sifat yang tidak penting.",
    "Berikutnya:",
    "  npx kerja-cocok peran periksa barista.yaml",
    "  npx kerja-cocok wawancara barista.yaml",
  ]);
});

test("a draft in a pipe is to be saved first; a name that was not read is told", () => {
  const drawn = renderDrafted({ ...SUMMARY, role: null, file: null }, {});
  expect(drawn).toContain("  Nama pekerjaan  tidak terbaca\n");
  expect(drawn).toContain("  -o barista.yaml\nLalu:\n  kerja-cocok peran periksa barista.yaml\n");
});

test("what was read and is not used is told in its words, each with what can be done", () => {
  const unused: DraftSummary["unused"] = {
    unread: [...Array.from("abcdefg", (letter) => `Ia libur hari ${letter}.`)],
    unclear: ["dan", "jabatan ini"],
    open: ["santai"],
    overLength: { phrases: ["SQL"], duties: 2, claims: 3, most: 70 },
    beyond: [
      { part: "duties", phrases: ["menata rak", "menyapu"], count: 4, most: 24 },
      { part: "knowledge", phrases: ["a".repeat(101)], count: 1, most: 12 },
    ],
  };
  const drawn = renderDrafted({ ...SUMMARY, unused }, { width: 200 }).replaceAll("\n", " ");
  expect(drawn).toContain(
    'Tidak dipakai, karena bagiannya tidak dikenali: "Ia libur hari a", "Ia libur hari b", "Ia libur hari c", "Ia libur hari d", "Ia libur hari e", dan 2 kalimat lain. Tulis sendiri di berkasnya, bila perlu.',
  );
  expect(drawn).toContain('Maksudnya tidak jelas, jadi tidak dipakai: "dan" dan "jabatan ini".');
  expect(drawn).toContain(
    'Belum dipakai, karena kenyataannya tidak disebut: "santai". Tulis di berkasnya, bila tahu.',
  );
  expect(drawn).toContain(
    'Belum dipakai, supaya tidak lebih dari 70 pertanyaan: pertanyaan tentang 2 tugas, pernyataan untuk 3 anggapan dan harapan, serta "SQL". Dengan --semua, ini juga ditanyakan.',
  );
  expect(drawn).toContain(
    'Satu rancangan memuat paling banyak 24 tugas, juga dengan --semua. Tidak dipakai: "menata rak", "menyapu", dan 2 lagi. Tulis sendiri di berkasnya, bila perlu.',
  );
  expect(drawn).toMatch(/paling banyak 12 pengetahuan, juga dengan --semua\. Tidak dipakai: "a+ ?a+…"\./);
});

test("where everything was read nothing is told of what is missing", () => {
  const drawn = renderDrafted({ ...SUMMARY, found: [["duties", 1]] }, {});
  expect(drawn.split("\n")).toEqual([
    "Terbaca dari uraian",
    "  Nama pekerjaan  Barista",
    "  Tugas           1",
    expect.stringContaining("12 tebakan"),
    ...Array(5).fill(expect.anything()),
  ]);
});

test.each([
  [["SQL"], 1, 0],
  [[], 1, 0],
  [[], 0, 1],
])("what is over the length is told: phrases %j, duties %d, claims %d", (phrases, duties, claims) => {
  const overLength = { phrases, duties, claims, most: 70 };
  const unused = { ...SUMMARY.unused, overLength };
  expect(renderDrafted({ ...SUMMARY, unused }, {})).toContain("supaya tidak lebih dari 70 pertanyaan");
});

test("colours change nothing else", () => {
  const coloured = renderDrafted(SUMMARY, { colour: 1 });
  expect(coloured).not.toBe(renderDrafted(SUMMARY, {}));
  expect(plain(coloured)).toBe(renderDrafted(SUMMARY, {}));
});

describe.each([40, 60, 80])("in %d columns", (width) => {
  test("nothing is wider, but a command that has to stay whole", () => {
    const role = "Pendamping Kesejahteraan\u001b[31m Masyarakat Desa Tertinggal";
    const unused = {
      ...SUMMARY.unused,
      unclear: ["sedangkan advokat\u001b[31m membela kepentingan kliennya"],
    };
    const drawn = renderDrafted({ ...SUMMARY, role, unused }, { width });
    expect(drawn).not.toContain("\u001b");
    const wide = drawn
      .split("\n")
      .filter((line) => columnsOf(line) > width && !line.startsWith("  kerja-cocok"));
    expect(wide).toEqual([]);
  });
});

test("what is not used is quoted as far as is needed to find it", () => {
  const [long, most] = ["a".repeat(2000), "a".repeat(100)];
  const unused = {
    unread: [long],
    unclear: [long, "dan"],
    open: [long],
    overLength: { phrases: [long, most], duties: 0, claims: 0, most: 70 },
    beyond: [],
  };
  const drawn = renderDrafted({ ...SUMMARY, unused }, {}).replaceAll("\n", "");
  expect([...drawn.matchAll(/"(a+…?)"/g)].map(([, quoted]) => quoted)).toEqual([
    `${"a".repeat(60)}…`,
    `${most}…`,
    `${most}…`,
    `${most}…`,
    most,
  ]);
});
