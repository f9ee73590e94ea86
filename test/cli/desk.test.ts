import { expect, test } from "vitest";
import { run } from "./helpers.ts";

test.each([
  ["a mistake in the command", ["peran", "buat", "--semua"], '"kerja-cocok peran buat --help"'],
  ["a problem of a file", ["uji", "--gabung", "@kelas.csv"], "kerja-cocok"],
  ["a problem of a record", ["uji", "@ganda.csv", "-f", "json", "--senyap"], "A-01"],
])("%s is told within the edge of a terminal, no word torn, no command that fits", async (_, argv, kept) => {
  const files = {
    "kelas.csv": "respondent,empati-1\nA-01,4\n",
    "ganda.csv": "respondent,empati-6\nA-01,4\nA-01,3\nA-02,9\n",
  };
  const whole = await run(argv, { files });
  const wrapped = await run(argv, { files, terminals: { stderr: true, columns: 40 } });
  const lines = wrapped.stderr.split("\n");
  expect(Math.max(...lines.map((line) => line.replace(/\u001b\[\d+m/g, "").length))).toBeLessThanOrEqual(40);
  expect(wrapped.stderr).toContain(kept);
  const words = (text: string) => text.replace(/\u001b\[\d+m/g, "").split(/\s+/);
  expect(words(wrapped.stderr)).toEqual(words(whole.stderr));
});

test("what a check came to is told within the edge of a terminal too", async () => {
  const files = {
    "penjaga-taman-kota.yaml": "id: penjaga-taman-kota\nrole: Penjaga Taman Kota\ntraits: []\n",
  };
  const setting = { files, terminals: { stdout: true, stderr: true, columns: 40 } };
  const { stdout, stderr } = await run(["peran", "periksa", "@penjaga-taman-kota.yaml"], setting);
  const lines = `${stdout}${stderr}`.split("\n").map((line) => line.replace(/\u001b\[\d+m/g, ""));
  expect(lines.filter((line) => line.length > 40)).toEqual([]);
});
