import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { respondents, run, SMALL_PROFILE, temporaryFolder } from "./helpers.ts";

const one = (respondent: string) => JSON.stringify({ respondent, answers: { "sabar-1": 3 } });
const FILES = {
  "taman.yaml": SMALL_PROFILE,
  "forms.csv": "peserta,sabar-1\nA,1\nB,2\n",
  "kelas xi.csv": "peserta,sabar-1\nC,1\nD,2\n",
  "x1.json": one("X1"),
  "x2.json": one("X2"),
};
const P = ["-p", "@taman.yaml"];

test.each<[string[], string]>([
  [["nilai", "@form.csv", ...P], 'Mungkin maksudmu "forms.csv"?'],
  [["nilai", "@Forms.CSV", ...P], 'Mungkin maksudmu "forms.csv"?'],
  [["nilai", "@forms.csv/", ...P], 'Mungkin maksudmu "forms.csv"?'],
  [["nilai", "@./form.csv//", ...P], 'Mungkin maksudmu "./forms.csv"?'],
  [["nilai", "@x1.json", "-p", "@taman.yaml/"], 'Mungkin maksudmu "taman.yaml"?'],
  [["nilai", "@sama-sekali-lain.dat", ...P], "Periksa nama dan foldernya."],
  [["nilai", "@tiada/forms.csv", ...P], "Periksa nama dan foldernya."],
  [["nilai", "@*.xlsx", ...P], "Periksa nama dan foldernya."],
  [["nilai", "@x1.json", "-p", "@tamam.yaml"], 'Mungkin maksudmu "taman.yaml"?'],
  [["peran", "periksa", "@taman.yml"], 'Mungkin maksudmu "taman.yaml"?'],
  [["soal", "@tanam.yaml"], 'Mungkin maksudmu "taman.yaml"?'],
  [["nilai", "--gabung", "@x3.json"], 'Mungkin maksudmu "x1.json"?'],
  [["nilai", "@x1.json", ...P, "--dibanding", "@x7.json"], 'Mungkin maksudmu "x1.json"?'],
])("%j: a name that is near is told", async (argv, told) => {
  const { code, stdout, stderr } = await run(argv, { files: FILES });
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toContain("Berkas ini tidak ada.");
  expect(stderr).toContain(told);
});

test("a folder is told with what in it could be meant", async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "kosong"));
  const { code, stderr } = await run(["nilai", "@.", ...P], { files: FILES, folder });
  expect([code, stderr]).toEqual([
    2,
    expect.stringContaining(
      'Ini folder, bukan berkas.\n  → Sebutkan berkas di dalamnya, misalnya "forms.csv", "kelas xi.csv", "taman.yaml"',
    ),
  ]);
  const empty = await run(["nilai", "@kosong", ...P], { files: FILES, folder });
  expect(empty.stderr).toContain("→ Sebutkan berkas di dalamnya.\n");
});

test("a name that the shell tore is told whole, and nothing is scored", async () => {
  const folder = temporaryFolder();
  await run([], { files: FILES, folder });
  const argv = ["nilai", "@forms.csv", "@kelas", "xi.csv", ...P];
  expect(await run(argv, { folder })).toEqual({
    code: 2,
    stdout: "",
    stderr:
      '"kelas" dan "xi.csv" tidak ada, tetapi "kelas xi.csv" ada. Apit namanya dengan tanda kutip: "kelas xi.csv".\n',
  });
});

test.each<[string[], string[]]>([
  [["@x*.json"], ["X1", "X2"]],
  [
    ["@x?.json", "@f*.csv"],
    ["X1", "X2", "A", "B"],
  ],
  [["@kelas xi.csv"], ["C", "D"]],
])("%j: a pattern that no shell spelt out stands for files", async (inputs, people) => {
  const { code, stdout } = await run(["nilai", ...inputs, ...P, "-f", "ndjson"], { files: FILES });
  expect([code, respondents(stdout).map(([name]) => name)]).toEqual([0, people]);
});

test.each<[string, Record<string, string>, string]>([
  ["that is missing", {}, "2 dinilai, 1 berkas tidak terbaca."],
  ["of broken JSON", { "y.json": "{" }, "2 dinilai, 1 bermasalah."],
  ["without a column of the role", { "y.json": "a,b\n1,2\n" }, "2 dinilai, 1 berkas tidak terbaca."],
  ["with a wrong answer", { "y.json": '{"sabar-1": 9}' }, "2 dinilai, 1 bermasalah."],
])("a file %s is counted", async (_, more, count) => {
  const argv = ["nilai", "@x1.json", "@y.json", "@x2.json", ...P, "-f", "ndjson"];
  const { code, stderr } = await run(argv, { files: { ...FILES, ...more } });
  expect([code, stderr.trimEnd().split("\n").at(-1)]).toEqual([Object.keys(more).length > 0 ? 1 : 2, count]);
});
