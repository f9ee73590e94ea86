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

test("the command for the interview names a file as a shell takes it", async () => {
  const files = { "sub folder/taman kota.yaml": SMALL_PROFILE };
  const { code, stdout } = await run(["peran", "lihat", "@sub folder/taman kota.yaml"], { files });
  expect(code).toBe(0);
  expect(stdout).toMatch(/\nkerja-cocok wawancara '.*sub folder\/taman kota\.yaml'\n$/);
});

test("the name of a file without its ending, or without a folder, is told for what it is", async () => {
  const { code, stderr } = await run(["peran", "lihat", "LICENSE"]);
  expect(code).toBe(2);
  expect(stderr).toContain('Mungkin maksudmu "./LICENSE"?');
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
