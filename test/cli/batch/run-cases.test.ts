import { join } from "node:path";
import { expect, test } from "vitest";
import { run } from "../helpers.ts";

// Files as people really have them: what is read of each, and which codes are told.

const CASES = join(import.meta.dirname, "../../fixtures/cases");

/** By person: the respondent and the answers that are known, or the codes of what is wrong; and the lines that are told. */
async function score(file: string, role: string) {
  const argv = ["nilai", join(CASES, file), "-p", join(CASES, role), "-f", "ndjson"];
  const { code, stdout, stderr } = await run(argv);
  const people = stdout.trim() === "" ? [] : stdout.trim().split("\n");
  const answers = people.map((line) => {
    const { respondent, answers: found = [], error } = JSON.parse(line);
    if (error) return [respondent, ...error.map((one: { code: string }) => one.code)];
    return [
      respondent,
      ...found.flatMap(({ id, answer }: Answer) => (answer === null ? [] : [`${id} ${answer}`])),
    ];
  });
  return { code, answers, told: stderr.replaceAll(`${CASES}/`, "") };
}

interface Answer {
  id: string;
  answer: unknown;
}

test.each<[string, string, number, unknown[], string[]]>([
  [
    "sifat-lawan.csv",
    "taman.yaml",
    0,
    [["A", "sabar-2 1"]],
    ['Kolom 2 ("kurang-sabar-1") mirip butir "sabar-1"'],
  ],
  [
    "waktu-pertanyaan.csv",
    "pendamping.yaml",
    0,
    [["1", "empati-3 4"], ["2"], ["3", "empati-3 2"]],
    ["1 kolom mirip butir yang sudah punya kolom sendiri", 'kolom 3 "Question time:'],
  ],
  [
    "poin-forms.csv",
    "pendamping.yaml",
    0,
    [["1", "empati-3 4"], ["2"], ["3", "empati-3 4"]],
    ["2 kolom mirip butir yang sudah punya kolom sendiri", 'kolom 3 "Points -', 'kolom 4 "Feedback -'],
  ],
  [
    "hanya-kolom-balik.csv",
    "pendamping.yaml",
    1,
    [],
    ['Kolom 2 ("rev_empati-4") mirip butir "empati-4"', "Tidak ada kolom yang cocok"],
  ],
  [
    "rentang.csv",
    "kafe.yaml",
    1,
    [
      ["A", "unknown-cell", "unknown-cell"],
      ["B", "unknown-cell", "unknown-cell"],
      ["C", "unknown-cell"],
    ],
    ['Kolom 2: "> 1 bulan" bukan pilihan', 'Kolom 3: "2-3x seminggu" bukan pilihan'],
  ],
  [
    "respondent-id.csv",
    "pendamping.yaml",
    0,
    [
      ["118", "minat-data 3"],
      ["119", "minat-data 4"],
      ["118", "minat-data 5"],
    ],
    ['respondent-id.csv:4: Catatan: Peserta "118" sudah ada sebelumnya'],
  ],
  [
    "label.csv",
    "pendamping.yaml",
    1,
    [
      ["1", "empati-1 5"],
      ["2", "empati-1 5"],
      ["3", "empati-1 5"],
      ["4", "empati-1 5"],
      ["5", "empati-1 5"],
      ["6", "unknown-cell"],
      ["7", "unknown-cell"],
      ["8", "unknown-cell"],
    ],
    ['Kolom 2: "(5)" bukan pilihan', 'Kolom 2: "5." bukan pilihan', 'Kolom 2: "SS" bukan pilihan'],
  ],
  [
    "na.csv",
    "pendamping.yaml",
    0,
    [
      ["A", "minat-data 3"],
      ["B", "empati-3 4"],
      ["C", "minat-data 3", "empati-3 4"],
    ],
    ["2 sel berisi tanda kosong (NA) dibaca sebagai belum dijawab"],
  ],
  [
    "tak-terlihat.csv",
    "pendamping.yaml",
    0,
    [
      ["A", "empati-1 4"],
      ["B", "empati-1 4"],
    ],
    [],
  ],
])("%s", async (file, role, code, answers, told) => {
  const result = await score(file, role);
  expect([result.code, result.answers]).toEqual([code, answers]);
  for (const words of told) expect(result.told).toContain(words);
});

test("peserta-ganda.csv", async () => {
  const { code, told } = await score("peserta-ganda.csv", "pendamping.yaml");
  expect(code).toBe(0);
  const found = told
    .split("\n")
    .flatMap((line) => /:(\d+): Catatan: Peserta ".+" (mirip|sudah ada)/.exec(line)?.slice(1) ?? []);
  expect(found).toEqual(["3", "mirip", "4", "mirip", "5", "mirip", "6", "mirip", "7", "sudah ada"]);
});
