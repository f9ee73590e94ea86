import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { encodeAnswers } from "../../../src/core/code/code.ts";
import { parseProfile } from "../../../src/io/profiles/yaml.ts";
import { profile } from "../../first-role.ts";
import { codeOf, spoilt } from "../../io/answers/codes/helpers.ts";
import { xlsxParts, zipOf } from "../../io/workbooks/zips.ts";
import { run, SMALL_PROFILE, temporaryFolder } from "../helpers.ts";

const [ONE, TWO] = [codeOf(1), codeOf(2)];

/** Whose each report is, and how much they answered; or the problem in its place. */
function people(ndjson: string) {
  return ndjson
    .trimEnd()
    .split("\n")
    .map((line) => {
      const { respondent, group, coverage, error } = JSON.parse(line);
      return [respondent, group, error ? error[0].code : coverage.answered];
    });
}

const ALL = 63;

test.each<[string, Record<string, string>]>([
  ["codes.txt", { "codes.txt": `A-01 (XI-2): ${ONE}\nA-02: ${TWO}\n` }],
  [
    "chat.txt",
    { "chat.txt": `[26/11/26, 10.12.00] A-01: (XI-2): ${ONE}\n[26/11/26, 10.13.00] A-02: ${TWO}\n` },
  ],
  ["form.csv", { "form.csv": `Kode siswa,Kelas,Kode\nA-01,XI-2,${ONE}\nA-02,,${TWO}\n` }],
  [
    "form.json",
    {
      "form.json": JSON.stringify([
        { respondent: "A-01", group: "XI-2", code: ONE },
        { respondent: "A-02", code: TWO },
      ]),
    },
  ],
  [
    "form.ndjson",
    {
      "form.ndjson": `{"respondent":"A-01","group":"XI-2","code":"${ONE}"}\n{"respondent":"A-02","code":"${TWO}"}\n`,
    },
  ],
])("%s is scored", async (name, files) => {
  const { code, stdout, stderr } = await run(["nilai", `@${name}`, "--format", "ndjson"], { files });
  expect([code, stderr]).toEqual([0, "2 dinilai.\n"]);
  expect(people(stdout)).toEqual([
    ["A-01", "XI-2", ALL],
    ["A-02", null, ALL],
  ]);
});

test("one code is a report, from stdin too, and the same as its answers give", async () => {
  const piped = await run(["nilai", "--json"], { stdin: `A-01: ${ONE}` });
  expect([piped.code, piped.stderr]).toEqual([0, ""]);
  const named = await run(["nilai", "--json", "--masukan", "kode", "@a.txt"], {
    files: { "a.txt": `A-01: ${ONE}` },
  });
  expect(named.stdout).toBe(piped.stdout);
  const back = await run(["nilai", "--format", "kode"], { stdin: `A-01: ${ONE}` });
  expect(back.stdout).toBe(`A-01: ${ONE}\n`);
});

test("the line of a code is a format of results: one a person, whoever could be scored", async () => {
  const files = { "a.txt": `A-01 (XI-2): ${ONE}\nB: ${spoilt(TWO)}\n${TWO}\n` };
  const { code, stdout, stderr } = await run(["nilai", "@a.txt", "--format", "kode"], { files });
  expect([code, stdout]).toEqual([1, `A-01 (XI-2): ${ONE}\n${TWO}\n`]);
  expect(stderr).toContain("a.txt:2:4 Masalah: Kode");
  const again = await run(["nilai", "--format", "kode"], { stdin: stdout });
  expect(again.stdout).toBe(stdout);
});

test("a column of codes in a workbook is read, from the sheet that has one", async () => {
  const row = (...cells: string[]) =>
    `<row>${cells.map((cell) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`).join("")}</row>`;
  const sheets = [
    { name: "Catatan", rows: row("Halo") },
    {
      name: "Jawaban",
      rows: row("NIS", "Kelas", "Kode") + row("0051", "XI-2", ONE) + row("0052", "", spoilt(TWO)),
    },
  ];
  const file = join(temporaryFolder(), "kelas.xlsx");
  writeFileSync(file, zipOf(xlsxParts(sheets)));
  const { code, stdout, stderr } = await run(["nilai", file, "--format", "ndjson"]);
  expect(people(stdout)).toEqual([
    ["0051", "XI-2", ALL],
    ["0052", null, "code-mistyped"],
  ]);
  expect(code).toBe(1);
  expect(stderr).toContain('lembar "Jawaban", baris 3');
});

describe("roles", () => {
  const parsed = parseProfile(SMALL_PROFILE);
  if (!("profile" in parsed)) throw new Error("the small profile is sound");
  const small = encodeAnswers(parsed.profile, { "sabar-1": 3 });
  const files = { "taman.yaml": SMALL_PROFILE, "a.txt": `A: ${ONE}\nB: ${small}\n` };

  test("a code of another role of the catalogue is that role's where none is fixed", async () => {
    const { stdout } = await run(["nilai", "@a.txt", "--format", "ndjson"], { files });
    expect(people(stdout)).toEqual([
      ["A", null, ALL],
      ["B", null, "code-of-other-edition"],
    ]);
  });

  test("a code of none of the compared roles is not held against a role that nobody named", async () => {
    const { code, stderr } = await run(["banding", "@a.txt", "--json"], { files });
    expect([code, stderr.includes("peran mana pun"), stderr.includes("jelajah")]).toEqual([1, true, false]);
  });

  test("with --peran it must be that role's", async () => {
    const { stdout, stderr } = await run(["nilai", "@a.txt", "--format", "ndjson", "-p", "@taman.yaml"], {
      files,
    });
    expect(people(stdout)).toEqual([
      ["A", null, "wrong-profile"],
      ["B", null, 1],
    ]);
    expect(stderr).toContain(`Pakai --peran ${profile.id}`);
  });
});

test.each<[string, string, string]>([
  ["a spoilt code in JSON", `{"respondent": "A", "code": "${spoilt(ONE)}"}`, "salah ketik atau terpotong"],
  [
    "a code with more beside it",
    `{"respondent": "A", "code": "${ONE}", "waktu": 3}`,
    'Kunci "waktu" tidak dikenal',
  ],
  ["a code that is none", '{"respondent": "A", "code": "KC"}', "tidak diawali KC1"],
  ["a number for a code", '{"respondent": "A", "code": 4}', 'Tidak ada pertanyaan dengan id "code"'],
])("%s is told", async (_, stdin, sentence) => {
  expect((await run(["nilai", "--json"], { stdin })).stderr).toContain(sentence);
});

test("--jelaskan names the column of the codes, and a text has no columns", async () => {
  const files = { "a.csv": `NIS,Kode\n1,${ONE}\n2,${TWO}\n`, "b.txt": `A: ${ONE}\nB: ${TWO}\n` };
  const told = await run(["nilai", "@a.csv", "--jelaskan"], { files });
  expect(told.stderr).toContain('kolom 1 "NIS" → peserta');
  expect(told.stderr).toContain('kolom 2 "Kode" → kode jawaban');
  const idle = await run(["nilai", "@b.txt", "--peserta", "Nama"], { files });
  expect(idle.stderr).toContain("Di sini --peserta tidak berlaku");
});
