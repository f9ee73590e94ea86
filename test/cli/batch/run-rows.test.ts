import { expect, test } from "vitest";
import { run } from "../helpers.ts";

// Tables with rows that are no people, or that are not where they should be.

const PROFILE = `id: p
role: P
responses:
  s: [Sangat tidak sesuai, Tidak sesuai, Netral, Sesuai, Sangat sesuai]
traits:
  - id: sabar
    name: Sabar
    responses: s
    items:
      - {id: sabar-1, text: Kamu menunggu benih tumbuh.}
      - {id: sabar-2, text: Kamu mencabut benih yang lambat., reverse: true}
misconceptions:
  - id: hujan
    claim: Taman hidup tanpa hujan.
    truth: Tidak.
    statements:
      - {id: hujan-1, text: "Taman hidup tanpa hujan.", answer: false, why: Airnya kurang.}
`;

/** A table; by person the answers, or what kept them from being read; how the lines told begin. */
const TABLES: [string, string, string[], string[]][] = [
  [
    "the word of a service below every question",
    "peserta,tanggal,Kamu menunggu benih tumbuh.,Kamu mencabut benih yang lambat.\n,,Response,Response\nA,1,Sesuai,Netral\nB,2,Netral,Sesuai\n",
    ["A 4 3", "B 3 4"],
    ["a.csv:2: Catatan: Baris yang menerangkan kolom dilewati: baris 2."],
  ],
  [
    "a legend below the heading",
    "id,sabar-1,sabar-2\n,1 = STS … 5 = SS,1 = STS … 5 = SS\nA,1,2\n",
    ["A 1 2"],
    ["a.csv:2: Catatan: Baris yang menerangkan kolom dilewati: baris 2."],
  ],
  [
    "options below the heading, where everybody below is named",
    "id,sabar-1,sabar-2\n,Sangat sesuai,Sangat sesuai\nA,1,2\nB,3,4\n",
    ["A 1 2", "B 3 4"],
    ["a.csv:2: Catatan: Baris yang menerangkan kolom dilewati: baris 2."],
  ],
  [
    "questions below their ids",
    "id,sabar-1,sabar-2\nid,Kamu menunggu benih tumbuh.,Kamu mencabut benih yang lambat.\nA,3,4\n",
    ["A 3 4"],
    ["a.csv:2: Catatan: Baris yang menerangkan kolom dilewati: baris 2."],
  ],
  ["a heading of two rows", "No,peserta,Pertanyaan,\n,,sabar-1,sabar-2\n1,A,3,4\n", ["A 3 4"], []],
  [
    "a title over merged cells",
    "Angket Kelas XI,,\n,,\nDibuat oleh: Bu Ani,,\nid,sabar-1,sabar-2\nA,3,4\n",
    ["A 3 4"],
    ["a.csv:1: Catatan: Baris di atas judul kolom dilewati: baris 1–3."],
  ],
  [
    "the heading again",
    "id,sabar-1,sabar-2\nA,3,4\nid,sabar-1,sabar-2\nB,1,2\n",
    ["A 3 4", "B 1 2"],
    ["a.csv: Catatan: 1 baris judul yang berulang dilewati: baris 3."],
  ],
  [
    "the heading of another table",
    "id,sabar-1,sabar-2\nA,3,4\nid,sabar-2,sabar-1\nB,1,2\n",
    ["A 3 4", "* !other-heading"],
    ["a.csv:3: Di baris ini judul kolomnya lain"],
  ],
  [
    "short names of totals",
    "nama,sabar-1,sabar-2\nA,3,4\nB,5,2\nN,2,2\nSD,1,1\nMin,3,2\nMaks,5,4\n",
    ["* 3 4", "* 5 2"],
    ["a.csv: Catatan: 4 baris jumlah atau rata-rata dilewati: baris 4–7."],
  ],
  [
    "long names of totals",
    'id,sabar-1,sabar-2\nA,3,4\nTotal: ,3,4\n"Rata-rata kelas XI-2",3,4\n∑,3,4\nSTDEV,0.5,0.7\n%,30,40\n',
    ["A 3 4"],
    ["a.csv: Catatan: 5 baris jumlah atau rata-rata dilewati: baris 3–7."],
  ],
  [
    "more of them",
    "id,sabar-1,sabar-2\nA,3,4\nPersentase (%),3,4\nFrekuensi,3,4\nValid N (listwise),3,4\nƩ,3,4\nx̄,3,4\n",
    ["A 3 4"],
    ["a.csv: Catatan: 5 baris jumlah atau rata-rata dilewati: baris 3–7."],
  ],
  [
    "a person whose name begins like a total",
    "id,sabar-1\nFrey,3\nValida,4\nX,4\n",
    ["Frey 3", "Valida 4", "X 4"],
    [],
  ],
  ["a person N after M", "id,sabar-1\nL,3\nM,3\nN,3\nO,3\n", ["L 3", "M 3", "N 3", "O 3"], []],
  ["a school that is no deviation", "Pendidikan,sabar-1\nSD,3\nSMP,4\n", ["* 3", "* 4"], []],
  [
    "a person without one right answer",
    "id,sabar-1,sabar-2\nA,x,y\nB,3,4\n",
    ["A !unknown-cell", "B 3 4"],
    ['a.csv:2: Kolom 2: "x" bukan pilihan', 'a.csv:2: Kolom 3: "y" bukan pilihan'],
  ],
  [
    "the same without a name",
    "waktu,sabar-1,sabar-2\n2026,x,y\n2026,3,4\n",
    ["* !unknown-cell", "* 3 4"],
    ['a.csv:2: Kolom 2: "x" bukan pilihan', 'a.csv:2: Kolom 3: "y" bukan pilihan'],
  ],
  [
    "nobody",
    "id,sabar-1,sabar-2\nA,,\nB,,\n",
    [],
    [
      "a.csv: Catatan: 2 baris tanpa jawaban dilewati: baris 2–3.",
      "a.csv Masalah: Tidak ada peserta yang bisa dibaca di tabel ini.",
      "  → Periksa",
    ],
  ],
  [
    "numbers without anybody",
    "No,id,sabar-1\n1,A,3\n2,,\n",
    ["A 3"],
    ["a.csv: Catatan: 1 baris tanpa jawaban dilewati: baris 3."],
  ],
  [
    "every column counted from 0",
    "id,sabar-1,sabar-2\nA,0,1\nB,3,0\nC,4,4\n",
    [],
    ["a.csv:1: Semua kolom pilihan (2) memuat 0"],
  ],
  [
    "the same in quotes",
    '"id";"sabar-1";"sabar-2"\n"A";"0";"1"\n"B";"3";"0"\n',
    [],
    ["a.csv:1: Semua kolom pilihan (2) memuat 0"],
  ],
  [
    "a column counted from 0 beside a statement",
    "id,sabar-1,sabar-2,hujan-1\nA,0,1,benar\nB,1,0,salah\n",
    ["A true", "B false"],
    ["a.csv:1: Semua kolom pilihan (2) memuat 0"],
  ],
  [
    "a 0 where the last option shows that it counts from 1",
    "id,sabar-1,sabar-2\nA,0,1\nB,5,2\n",
    ["A !unknown-cell", "B 5 2"],
    ['a.csv:2: Kolom 2: "0" bukan pilihan'],
  ],
  [
    "a 0 among options in words",
    "id,sabar-1,sabar-2\nA,0,1\nB,Netral,2\n",
    ["A !unknown-cell", "B 3 2"],
    ['a.csv:2: Kolom 2: "0" bukan pilihan'],
  ],
  [
    "what formulas make of nothing",
    "id,sabar-1,sabar-2\nA,3,1\n0,0,0\n,0,0\n",
    ["A 3 1"],
    ["a.csv: Catatan: 2 baris tanpa jawaban dilewati: baris 3–4."],
  ],
  [
    "a line break without quotes, between tabs",
    "id\tcatatan\tsabar-1\nA\thalo\ndunia\t3\nB\tx\t4\n",
    ["A !torn-row", "B 4"],
    ["a.csv:2: Baris ini tampaknya terputus menjadi 2 baris"],
  ],
  [
    "the same between commas",
    "id,catatan,sabar-1,sabar-2\nA,halo\ndunia,3,5\nB,x,4,4\n",
    ["A !torn-row", "B 4 4"],
    ["a.csv:2: Baris ini tampaknya terputus menjadi 2 baris"],
  ],
  [
    "rows that other delimiters divide, and rows in quotes",
    'id,sabar-1,sabar-2\nA;3;4\n"B,4,3"\nC|"1"|2\nD,5,1\n',
    ["* !undivided-row", "* !undivided-row", "* !undivided-row", "D 5 1"],
    ["a.csv:2: Baris ini tidak", "a.csv:3: Baris ini tidak", "a.csv:4: Baris ini tidak"],
  ],
  [
    "numbers in the words of somebody without answers",
    'id,catatan,sabar-1,sabar-2\nA,"x, 4, 5, 3",,\nB,y,1,2\n',
    ["B 1 2"],
    ["a.csv: Catatan: 1 baris tanpa jawaban dilewati: baris 2."],
  ],
  [
    "a separator named, and the delimiters of an empty row",
    "sep=;,,,\nid;sabar-1;sabar-2\nA;3;4\n",
    ["A 3 4"],
    [],
  ],
  ["a separator named in quotes, with spaces", '"sep = ;"\r\nid;sabar-1;sabar-2\r\nA;3;4\r\n', ["A 3 4"], []],
  ["a separator of its own", "sep=^\nid^sabar-1^sabar-2\nA^3^4\n", ["A 3 4"], []],
  ["a tab named as the separator", "sep=\t\nid\tsabar-1\tsabar-2\nA\t3\t4\n", ["A 3 4"], []],
  ["a separator named that is another now", "sep=;\nid,sabar-1,sabar-2\nA,3,4\n", ["A 3 4"], []],
  [
    "a total without a name",
    "id,sabar-1,sabar-2\nA,3,4\n\n,8,6\n",
    ["A 3 4", "* !unknown-cell"],
    ['a.csv:4: Kolom 2: "8" bukan pilihan', 'a.csv:4: Kolom 3: "6" bukan pilihan'],
  ],
  [
    "too many cells, and too many that are empty",
    'id,sabar-1,sabar-2\nA,3,4,5\nB,"1","2",,,\n',
    ["A !too-many-cells", "B 1 2"],
    ["a.csv:2: Baris ini punya 4 sel, padahal judulnya 3."],
  ],
  [
    "a NUL in a column that nobody reads",
    "id,catatan,sabar-1\nA,x\u0000y,3\nB\u0000,z,4\n",
    ["A 3", "B 4"],
    [],
  ],
  ["a quoted heading of a text", '"empat","sabar-1"\n"a","3"\n', ["* 3"], []],
];

/** What is told of columns and counted at the end is tried elsewhere. */
const ELSEWHERE = /pertanyaan tanpa kolom|--peserta|^\d+ dinilai/;

async function score(table: string, args: readonly string[] = ["-f", "ndjson"]) {
  const files = { "p.yaml": PROFILE, "a.csv": table };
  return run(["nilai", "-p", "@p.yaml", "@a.csv", ...args], { files });
}

test.each(TABLES)("%s", async (_, table, scored, told) => {
  const { code, stdout, stderr } = await score(table);
  const found = stdout.split("\n").filter((line) => line !== "");
  expect(found.map(shown)).toEqual(scored);
  const lines = stderr.split("\n").filter((line) => line !== "" && !ELSEWHERE.test(line));
  expect(lines.map((line, at) => line.slice(0, told[at]?.length))).toEqual(told);
  expect(code).toBe(told.some((line) => !line.includes("Catatan")) ? 1 : 0);
});

function shown(line: string): string {
  const { respondent, answers, error } = JSON.parse(line);
  if (error) return `${respondent ?? "*"} !${error[0].code}`;
  const known = answers.filter(({ answer }: { answer: unknown }) => answer !== null);
  return [respondent ?? "*", ...known.map(({ answer }: { answer: unknown }) => answer)].join(" ");
}

test("a file of which columns are not scored was read nevertheless", async () => {
  const { stderr } = await score("id,sabar-1,sabar-2\nA,0,1\nB,3,5\n");
  expect(stderr).toMatch(/^2 dinilai\.$/m);
});

test("one person above a total is one person", async () => {
  const { code, stdout, stderr } = await score("id,sabar-1,sabar-2\nA,3,1\nJumlah,3,1\n", []);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^Laporan kecocokan: P\nPeserta: A\n/);
  expect(stderr).toMatch(/^a\.csv: Catatan: 1 baris jumlah atau rata-rata dilewati: baris 3\./m);
});

test("a table of which one column is not scored is a table that was read", async () => {
  const { stderr } = await score("id,sabar-1,hujan-1\nA,0,benar\nB,1,salah\n");
  expect(stderr.trimEnd().split("\n").at(-1)).toBe("2 dinilai.");
});

test("a sum without a word, among people with names, is told", async () => {
  const { stderr } = await score("id,sabar-1,sabar-2\nA,1,2\nB,2,1\n,3,3\n");
  expect(stderr).toContain(
    "a.csv: Catatan: 1 baris dipakai tanpa isi di kolom peserta; yang pertama baris 4.",
  );
});

test("where most have no name, that is no news", async () => {
  const { stderr } = await score("id,sabar-1,sabar-2\nA,1,2\n,2,1\n,3,3\n");
  expect(stderr).not.toContain("tanpa isi di kolom peserta");
});
