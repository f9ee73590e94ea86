import { describe, expect, test } from "vitest";
import { columnsOf } from "../../../src/render/terminal/wrap.ts";
import { FIRST, lines, run, SMALL_PROFILE } from "../helpers.ts";

test.each([[["peran"]], [["roles"]]])("%j lists the catalogue", async (argv) => {
  const { code, stdout, stderr } = await run(argv);
  expect([code, stderr]).toEqual([0, ""]);
  const shown = stdout.split("\n");
  expect(shown[0]).toBe("Peran di katalog");
  expect(shown[2]).toMatch(new RegExp(`^${FIRST} +Menghubungkan warga`));
  expect(shown.length).toBeLessThan(24);
  expect(stdout).toContain("kerja-cocok peran lihat PERAN");
});

test("--json lists the catalogue for programs", async () => {
  const { code, stdout, stderr } = await run(["peran", "--json"]);
  expect([code, stderr]).toEqual([0, ""]);
  const [first, ...others] = JSON.parse(stdout);
  expect(first).toEqual({
    id: FIRST,
    role: "Pendamping Kesejahteraan Masyarakat",
    summary: expect.stringContaining("Pendamping"),
    items: 63,
  });
  expect(others.length).toBeGreaterThanOrEqual(11);
});

describe("a search", () => {
  test.each<[argv: string[], first: string, told: string]>([
    [["--cari", "petani"], "1 peran ditemukan", "Penyuluh Pertanian · 63 pertanyaan"],
    [["--cari", "LAPANG petani"], "1 peran ditemukan", "Penyuluh Pertanian"],
    [["--search=petani"], "1 peran ditemukan", "• Tugas:"],
    [["--sifat", "cekatan"], "peran ditemukan", "• Sifat yang membantu: Cekatan"],
    [["--trait", "bosan di meja"], "peran ditemukan", "• Yang mungkin terasa berat: Cepat bosan di meja"],
    [["--kondisi", "kantor,tetap"], "peran ditemukan", "peran tidak sesuai dengan kondisi yang kamu mau"],
    [
      ["--cari", "petani", "--kondisi", "kantor"],
      "Tidak ada peran yang sesuai semuanya",
      "Di sini tempat kerjanya di lapangan",
    ],
  ])("%j", async (argv, first, told) => {
    const { code, stdout, stderr } = await run(["peran", ...argv]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout.split("\n")[0]).toContain(first);
    expect(stdout).toContain(told);
    expect(stdout).toContain("kerja-cocok peran lihat PERAN");
  });

  test.each<[argv: string[], told: string]>([
    [["--cari", "ptani"], 'Tidak ada peran yang memuat "ptani". Mungkin maksudmu "petani"?'],
    [["--cari", "petani perawatan"], "Coba satu kata saja"],
    [["--sifat", "telitti"], 'Tidak ada peran dengan sifat "telitti". Mungkin maksudmu "Teliti"?'],
    [["--sifat", "qqqqqqq"], "Yang ada: Empati"],
    [["--cari", "petani", "--sifat", "bosan"], "Tidak ada satu peran yang memenuhi semuanya."],
  ])("%j finds nothing and says what to try", async (argv, told) => {
    const { code, stdout, stderr } = await run(["peran", ...argv]);
    expect([code, stdout]).toEqual([0, ""]);
    expect(stderr).toContain(told);
    expect(await run(["peran", "--json", ...argv])).toMatchObject({ code: 0, stdout: "[]\n", stderr });
  });

  test("a condition that is none is refused", async () => {
    const { code, stdout, stderr } = await run(["peran", "--kondisi", "kantr"]);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain('Mungkin maksudmu "kantor"?');
  });

  test("--json tells what was matched, and with a wish what does not suit", async () => {
    const asked = ["peran", "--cari", "petani", "--sifat", "sabar", "--kondisi", "kantor", "--json"];
    const [found, ...rest] = JSON.parse((await run(asked)).stdout);
    expect(rest).toEqual([]);
    expect(found).toMatchObject({ id: "penyuluh-pertanian", items: 63, conflicts: ["indoors"] });
    expect(found.matches).toContainEqual({ in: "summary", text: found.summary });
    expect(found.matches).toContainEqual({ in: "antiTrait", text: "Cepat kehilangan sabar" });
    const [plain] = JSON.parse((await run(["peran", "--cari", "petani", "--json"])).stdout);
    expect(Object.keys(plain)).toEqual(["id", "role", "summary", "items", "matches"]);
  });
});

test.each([
  [["peran", "lihat"]],
  [["peran", "lihat", FIRST]],
  [["roles", "show"]],
  [["peran", "show", FIRST]],
])("%j shows the job before the interview", async (argv) => {
  const { code, stdout, stderr } = await run(argv);
  expect([code, stderr]).toEqual([0, ""]);
  const shown = stdout.split("\n");
  expect(shown[0]).toBe("Pendamping Kesejahteraan Masyarakat");
  expect(shown.filter((line) => /^\S/.test(line) && shown[shown.indexOf(line) - 1] === "")).toEqual(
    expect.arrayContaining(["Yang dikerjakan sehari-hari", "Harapan dan kenyataan", "Fakta dari luar"]),
  );
  expect(stdout.replaceAll(/\s+/g, " ")).toContain(`kerja-cocok wawancara ${FIRST}`);
});

test("a profile of one's own is shown as it is, without control characters", async () => {
  const name = '"Penjaga\\u001b[31m Taman\\u202e"';
  const files = { "taman.yaml": SMALL_PROFILE.replace("Penjaga Taman", name) };
  expect(await run(["peran", "lihat", "@taman.yaml"], { files })).toEqual({
    code: 0,
    stderr: "",
    stdout: lines(
      "Penjaga[31m Taman",
      "",
      "Yang membantu di pekerjaan ini",
      "  • Sabar",
      "",
      "Penasaran cocok atau tidak? Wawancaranya 2 pertanyaan, kira-kira 1 menit:",
      "kerja-cocok wawancara taman.yaml",
    ),
  });
});

test.each([40, 60, 200])("the preview fits a terminal of %d columns", async (columns) => {
  for (const argv of [["peran"], ["peran", "lihat"]]) {
    const { stdout } = await run(argv, { terminals: { stdout: true, columns } });
    // A command is never broken: it could not be copied.
    const told = stdout.split("\n").filter((line) => !line.startsWith("kerja-cocok "));
    const wide = told.filter((line) => columnsOf(line) > columns && !/^\s*https?:/.test(line));
    expect(wide).toEqual([]);
  }
});

const BROKEN = SMALL_PROFILE.replace("name: Sabar", "nama: Sabar").replace(
  "responses: sesuai",
  "responses: sesuia",
);

const TOLD = [
  'rusak.yaml:6:5 Masalah: Kunci "name" belum ada.',
  "  traits[0].name",
  "    5 | traits:",
  "  > 6 |   - id: sabar",
  "      |     ^",
  "    7 |     nama: Sabar",
  '  → Tambahkan "name:" di sini.',
  "",
  'rusak.yaml:7:5 Masalah: Kunci "nama" tidak dikenal di sini.',
  "  traits[0].nama",
  "    6 |   - id: sabar",
  "  > 7 |     nama: Sabar",
  "      |     ^",
  "    8 |     responses: sesuia",
  '  → Mungkin maksudmu "name"?',
  "",
  'rusak.yaml:8:16 Masalah: Set jawaban "sesuia" tidak ada di "responses".',
  "  traits[0].responses",
  "    7 |     nama: Sabar",
  "  > 8 |     responses: sesuia",
  "      |                ^",
  "    9 |     items:",
  '  → Mungkin maksudmu "sesuai"?',
];

test.each([[["peran", "periksa"]], [["roles", "check"]]])(
  "%j tells every problem of every file",
  async (argv) => {
    const files = { "penjaga-taman.yaml": SMALL_PROFILE, "rusak.yaml": BROKEN };
    const all = ["@penjaga-taman.yaml", "@rusak.yaml", "@tiada.yaml", "@penjaga-taman.yaml"];
    const { code, stdout, stderr } = await run([...argv, ...all], { files });
    const sound = "penjaga-taman.yaml: beres. Penjaga Taman, 2 pertanyaan.";
    expect(stdout).toBe(lines(sound, sound));
    expect(stderr).toBe(
      lines(
        ...TOLD,
        "rusak.yaml: 3 masalah.",
        "tiada.yaml Masalah: Berkas ini tidak ada.",
        "  → Periksa nama dan foldernya.",
        "tiada.yaml: 1 masalah.",
      ),
    );
    expect(code).toBe(2);
  },
);

test("a copy that kept the id of another file is sound, and told", async () => {
  const { code, stdout, stderr } = await run(["peran", "periksa", "@guru-bk.yaml"], {
    files: { "guru-bk.yaml": SMALL_PROFILE },
  });
  expect([code, stdout]).toEqual([0, lines("guru-bk.yaml: beres. Penjaga Taman, 2 pertanyaan.")]);
  expect(stderr).toContain('Catatan: Id "penjaga-taman" berbeda dari nama berkasnya, "guru-bk".');
});

test.each([
  ["sound", SMALL_PROFILE, 0],
  ["broken", BROKEN, 1],
  ["no YAML", "id: [", 1],
  ["empty", "", 1],
])("a file that is %s", async (_, text, code) => {
  expect((await run(["peran", "periksa", "@a.yaml"], { files: { "a.yaml": text } })).code).toBe(code);
});

test("a file's name does not steer the terminal", async () => {
  const files = { "\u001b[31ma.yaml": SMALL_PROFILE, "\u001b[31mb.yaml": "" };
  const { stdout, stderr } = await run(
    ["peran", "periksa", ...Object.keys(files).map((name) => `@${name}`)],
    {
      files,
    },
  );
  expect(stdout).toBe(lines("[31ma.yaml: beres. Penjaga Taman, 2 pertanyaan."));
  expect(stderr).not.toContain("\u001b");
  expect(stderr.trimEnd().split("\n").at(-1)).toBe("[31mb.yaml: 1 masalah.");
});

test("an id of the catalogue that stands for another question is told, where it stands", async () => {
  const files = {
    "penjaga-taman.yaml": SMALL_PROFILE.replace("sabar-1", "empati-6").replace("sabar-2", "empati-1"),
  };
  const { code, stdout, stderr } = await run(["peran", "periksa", "@penjaga-taman.yaml"], { files });
  expect([code, stdout]).toEqual([0, lines("penjaga-taman.yaml: beres. Penjaga Taman, 2 pertanyaan.")]);
  expect(stderr).toContain(
    'Catatan: Kata-kata atau pilihan "empati-6" berbeda dari yang di katalog, yaitu "Waktu bertengkar,',
  );
  expect(stderr).toContain('Catatan: Id "empati-1" pernah dipakai pertanyaan lain di katalog.');
  expect(stderr).toContain("  traits[0].items[1].text");
});

test("a profile of one's own uses the scales of the catalogue", async () => {
  const files = {
    "penjaga-taman.yaml": SMALL_PROFILE.replace("  - id: sabar\n", "  - use: telaten\n  - id: sabar\n"),
  };
  const { code, stdout, stderr } = await run(["peran", "periksa", "@penjaga-taman.yaml"], { files });
  expect([code, stderr, stdout]).toEqual([
    0,
    "",
    lines("penjaga-taman.yaml: beres. Penjaga Taman, 7 pertanyaan."),
  ]);
});
