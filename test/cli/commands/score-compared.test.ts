import { expect, test } from "vitest";
import { compareAnswers } from "../../../src/core/scoring/compare.ts";
import { listedRole, run } from "../helpers.ts";

const OLD = { "empati-6": 2, "empati-7": 2 } as const;
const NEW = { "empati-6": 5, "empati-7": 4 } as const;

function record(respondent: string | null, answers: object): string {
  return JSON.stringify({ respondent, answers });
}

const files = {
  "baru.json": record("A-01", NEW),
  "lama.json": record("A-01", OLD),
  "orang-lain.json": record("B-02", OLD),
  "tanpa-nama.json": record(null, OLD),
  "ejaan-lain.json": record("a 01", OLD),
  "beberapa.json": `[${record("B-02", { "empati-6": 5 })}, ${record("A-01", OLD)}]`,
  "salah.json": `[${record("A-01", { "empati-6": 9 })}, ${record("B-02", {})}]`,
  "tanpa-dia.json": `[${record("B-02", {})}, ${record("C-03", {})}]`,
  "peran-lain.json": JSON.stringify({ profile: "perawat", answers: {} }),
  "rusak.json": "{",
};

function movements() {
  const { answers, ...moved } = compareAnswers(listedRole(), OLD, NEW);
  return { ...moved, answers: answers.map(({ item, from, to }) => ({ id: item.id, from, to })) };
}

test.each([
  ["the only record of a file", "@lama.json"],
  ["where a file of one names nobody", "@tanpa-nama.json"],
  ["where a file of one spells the name in another way", "@ejaan-lain.json"],
  ["the respondent's own among several", "@beberapa.json"],
])("compares with %s", async (_, earlier) => {
  const argv = ["nilai", "@baru.json", "--dibanding", earlier, "--json"];
  const { code, stdout, stderr } = await run(argv, { files });
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(JSON.parse(stdout).progress).toEqual(JSON.parse(JSON.stringify(movements())));
});

test.each([
  ["a file that is missing", "@tidak-ada.json", 2, "Berkas ini tidak ada."],
  ["a mistake in the respondent's record", "@salah.json", 1, '9 bukan pilihan untuk "empati-6".'],
  ["a file without the respondent", "@tanpa-dia.json", 1, 'Jawaban lama "A-01" tidak ada di berkas ini.'],
  ["another respondent", "@orang-lain.json", 1, 'Jawaban lama ini milik "B-02", bukan "A-01".'],
  ["answers for another role", "@peran-lain.json", 1, 'Jawaban ini untuk peran "perawat"'],
  ["broken JSON", "@rusak.json", 1, "JSON ini tidak terbaca"],
] as const)("%s is told, and nothing is scored", async (_, earlier, code, sentence) => {
  const result = await run(["nilai", "@baru.json", "--dibanding", earlier], { files });
  expect(result).toMatchObject({ code, stdout: "" });
  expect(result.stderr).toContain(sentence);
});

test.each([
  ["several records", "@beberapa.json"],
  ["several files", "@baru.json @lama.json"],
])("%s cannot be compared", async (_, inputs) => {
  const argv = ["nilai", ...inputs.split(" "), "--dibanding", "@lama.json"];
  expect(await run(argv, { files })).toEqual({
    code: 2,
    stdout: "",
    stderr: '--dibanding hanya untuk satu jawaban JSON. Lihat "kerja-cocok nilai --help".\n',
  });
});

test.each([
  ["-f", "csv"],
  ["-o", "@hasil.csv"],
])("%s %s has no room for a comparison, and is refused", async (...flags) => {
  const ran = await run(["nilai", "@baru.json", "--dibanding", "@lama.json", ...flags], { files });
  expect(ran).toEqual({
    code: 2,
    stdout: "",
    stderr:
      "Bentuk csv tidak memuat perbandingan dengan jawaban lama. Pakai --format teks, markdown, html, json, atau ndjson.\n",
  });
});
