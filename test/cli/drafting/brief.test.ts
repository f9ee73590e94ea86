import { expect, test } from "vitest";
import { run } from "../helpers.ts";

test.each([[["peran", "buat", "--petunjuk"]], [["roles", "new", "--brief"]]])(
  "%j prints the brief, and beside it what to do",
  async (argv) => {
    const { code, stdout, stderr } = await run(argv);
    expect(code).toBe(0);
    expect(stdout.startsWith("# Menulis profil peran untuk kerja-cocok\n")).toBe(true);
    expect(stdout).toContain("[Ganti baris ini");
    expect(stderr).toContain("1. Ganti baris [ … ]");
    expect(stderr).toContain("3. Periksa: kerja-cocok peran periksa penjaga-taman.yaml\n");
  },
);

const PROSE = "Penjaga taman menyiram tanaman kota.\n";

test("--dari puts a description at its end, from a file or from a pipe", async () => {
  const files = { "uraian.txt": `\ufeff${PROSE}` };
  const fromFile = await run(["peran", "buat", "--petunjuk", "--dari", "@uraian.txt"], { files });
  const piped = await run(["peran", "buat", "--petunjuk", "--dari", "-"], { stdin: PROSE });
  expect(fromFile).toEqual(piped);
  expect(piped.stdout).toContain(`----- URAIAN DIMULAI -----\n\n${PROSE}\n----- URAIAN SELESAI -----`);
  expect(piped.stdout).not.toContain("[Ganti");
  expect(piped.stderr).toContain("1. Tempelkan petunjuk ini");
});

test("-o writes it into a file; in a terminal it is told that this is easier to copy", async () => {
  const written = await run(["peran", "buat", "--petunjuk", "-o", "@petunjuk.md"]);
  expect([written.code, written.stdout]).toEqual([0, ""]);
  expect(written.stderr).toContain("Tersimpan di petunjuk.md\n1. Ganti");
  const shown = await run(["peran", "buat", "--petunjuk"], { terminals: { stdout: true, columns: 60 } });
  expect(shown.stderr).toContain("kerja-cocok peran buat --petunjuk -o petunjuk.md");
});

test.each<[argv: string[], code: number, told: string]>([
  [["-o", "@petunjuk.docx"], 2, "yang ada: .md, .txt"],
  [["-o", "@petunjuk/"], 2, "petunjuk/hasil.md"],
  [["--dari", "@kosong.txt"], 1, "kosong.txt Masalah:"],
  [["--dari", "@tiada.txt"], 2, "tiada.txt Masalah: Berkas ini tidak ada."],
  [["--dari", "@uraian.pdf"], 2, "PDF"],
  [["--dari", "@uraian.txt", "-o", "@uraian.txt"], 2, "uraian.txt"],
  [["--json"], 2, "--petunjuk hanya berupa teks"],
])("%j is refused", async (argv, code, told) => {
  const files = { "kosong.txt": " \n", "uraian.txt": PROSE, "uraian.pdf": "%PDF-1.7\n\u0000" };
  const ran = await run(["peran", "buat", "--petunjuk", ...argv], { files });
  expect([ran.code, ran.stdout]).toEqual([code, ""]);
  expect(ran.stderr).toContain(told);
});
