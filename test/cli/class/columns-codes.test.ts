import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { codeOf } from "../../io/answers/codes/helpers.ts";
import { run, temporaryFolder } from "../helpers.ts";

const [ONE, TWO] = [codeOf(1), codeOf(2)];

test.each<[string, string, string[]]>([
  [
    "the columns of a form of codes",
    `Nama,Rombel,Kode\nAni,X,${ONE}\nBudi,Y,${TWO}\n`,
    ["--kelompok", "Rombel"],
  ],
  [
    "those below a title",
    `Daftar,,\nNama,Isian,Kode\nAni,X,${ONE}\nBudi,Y,${TWO}\n`,
    ["--kelompok", "Isian"],
  ],
])("flags name %s", async (_, table, flags) => {
  const folder = temporaryFolder();
  const out = join(folder, "hasil");
  const files = { "form.csv": table };
  const ran = await run(["kelas", "@form.csv", "--peserta", "Nama", ...flags, "-o", out], { folder, files });
  expect(ran.stderr).not.toContain("tidak berlaku");
  expect(ran.code).toBe(0);
  const lines = readFileSync(join(out, "jawaban.ndjson"), "utf8").trimEnd().split("\n");
  const people = lines.map((line) => JSON.parse(line));
  expect(people.map(({ respondent, group }) => [respondent, group])).toEqual([
    ["Ani", "X"],
    ["Budi", "Y"],
  ]);
});

test("a flag that names no column of a form of codes is refused", async () => {
  const files = { "form.csv": `Nama,Kode\nAni,${ONE}\nBudi,${TWO}\n` };
  const ran = await run(["kelas", "@form.csv", "--peserta", "Inisial siswa", "-o", "@hasil"], { files });
  expect(ran.code).toBe(2);
});

test("in a script, several columns of classes are told: one of them alone is read", async () => {
  const files = { "form.csv": "Kode,Kelas,Kelas,minat-informasi\nA,X,,1\nB,,Y,2\n" };
  const ran = await run(["kelas", "@form.csv", "-o", "@hasil"], { files });
  expect(ran.stderr).toContain('kelas: 2 dan 3. Yang dipakai hanya kolom 2 ("Kelas").');
  const flagged = await run(["kelas", "@form.csv", "--kelompok", "C", "-o", "@hasil"], { files });
  expect(flagged.stderr).not.toContain("bisa berarti kelas");
});
