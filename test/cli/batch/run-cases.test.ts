import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { run } from "../helpers.ts";

// Files as forms, spreadsheets and survey tools write them, each of a kind that is easily read wrongly.

const CASES = join(import.meta.dirname, "../../fixtures/cases");

interface Case {
  file: string;
  role?: string;
  code?: number;
  /** A person a line: the respondent, then the answers or what kept them from being read. */
  scored: string[];
  /** The lines on stderr but for the count at their end. */
  told?: RegExp[];
}

const FILES: Case[] = [
  {
    file: "kutip-terbuka.csv",
    code: 1,
    scored: [
      "A !open-quote",
      "B empati-1=4 empati-2=2",
      "C empati-1=3 empati-2=3",
      "D empati-1=2 empati-2=2",
      "E empati-1=1 empati-2=1",
    ],
    told: [/^kutip-terbuka\.csv:2: Tanda kutip di baris ini tidak ditutup/],
  },
  {
    file: "tanda-sama.tsv",
    scored: [
      "A empati-1=5 empati-2=5",
      "B empati-1=4 empati-2=4",
      "C empati-1=1 empati-2=1",
      "D empati-1=1 empati-2=1",
      "E empati-1=3 empati-2=3",
      "F empati-1=2 empati-2=2",
    ],
  },
  {
    file: "pipa.csv",
    scored: ["A empati-1=5 empati-2=1 hanya-uang-1=false", "B empati-1=4 empati-2=2 hanya-uang-1=true"],
  },
  {
    file: "baris-jumlah.csv",
    scored: ["A minat-data=3 empati-3=4", "B minat-data=5 empati-3=2"],
    told: [/^baris-jumlah\.csv: Catatan: 3 baris jumlah atau rata-rata dilewati: baris 4–6\./],
  },
  {
    file: "nomor-terisi.csv",
    scored: ["A minat-data=3 empati-3=4", "B minat-data=5 empati-3=2"],
    told: [/^nomor-terisi\.csv: Catatan: 3 baris tanpa jawaban dilewati: baris 4–6\./],
  },
  {
    file: "ctrl-z.csv",
    scored: ["A empati-1=3", "B empati-1=4"],
    told: [/^ctrl-z\.csv: Catatan: 1 baris tanpa jawaban dilewati: baris 4\./],
  },
  {
    file: "qualtrics.csv",
    scored: ["R_1 minat-data=3 empati-3=4"],
    told: [/^qualtrics\.csv:2: Catatan: Baris yang menerangkan kolom dilewati: baris 2–3\./],
  },
  {
    file: "judul-dulu.csv",
    scored: ["A empati-1=5"],
    told: [/^judul-dulu\.csv:1: Catatan: Baris di atas judul kolom dilewati: baris 1\./],
  },
  { file: "utf16.csv", scored: ["A empati-1=5", "B empati-1=4"] },
  { file: "cr-saja.csv", scored: ["A empati-1=5 empati-2=1", "B empati-1=4 empati-2=2"] },
  {
    file: "teks-sama.csv",
    role: "teks-sama.yaml",
    code: 1,
    scored: [],
    told: [/"sabar-2" berbunyi sama dengan "sabar-1"/, /traits/, /10/, /11/, /\^/, /12/, /Bedakan/],
  },
  { file: "sep-dikutip.csv", scored: ["A empati-1=4"] },
  { file: "dua-orang.csv", scored: ["A empati-1=3", "B empati-1=4"] },
  {
    file: "mulai-nol.csv",
    code: 1,
    scored: ["A empati-2=2 empati-3=3", "B empati-2=4 empati-3=4", "C empati-2=2 empati-3=3"],
    told: [
      /^mulai-nol\.csv:1: Kolom "empati-1" memuat 0, jadi tampaknya dihitung dari 0 dan tidak dipakai\./,
    ],
  },
  {
    file: "sifat-lawan.csv",
    role: "taman.yaml",
    scored: ["A sabar-2=1"],
    told: [/Kolom 2 \("kurang-sabar-1"\) mirip pertanyaan "sabar-1"/],
  },
  {
    file: "waktu-pertanyaan.csv",
    scored: ["1 empati-3=4", "3 empati-3=2"],
    told: [/kolom 3 "Question time:/, /1 baris tanpa jawaban dilewati: baris 3\./],
  },
  {
    file: "poin-forms.csv",
    scored: ["1 empati-3=4", "3 empati-3=4"],
    told: [/kolom 3 "Points -.*kolom 4 "Feedback -/, /1 baris tanpa jawaban dilewati: baris 3\./],
  },
  {
    file: "hanya-kolom-balik.csv",
    code: 1,
    scored: [],
    told: [/Kolom 2 \("rev_empati-4"\) mirip pertanyaan "empati-4"/, /Tidak ada kolom yang cocok/],
  },
  {
    file: "rentang.csv",
    role: "kafe.yaml",
    code: 1,
    scored: ["A !unknown-cell", "B !unknown-cell", "C !unknown-cell"],
    told: [/:2: .*> 1 bulan/, /:2: .*2-3x/, /:3: .*3-6 bulan/, /:3: .*1-2x/, /:4: .*< 6 bulan/],
  },
  {
    file: "respondent-id.csv",
    scored: ["118 minat-data=3", "119 minat-data=4", "118 minat-data=5"],
    told: [/:4: Catatan: Peserta "118" sudah ada/],
  },
  {
    file: "label.csv",
    code: 1,
    scored: [
      ...["1", "2", "3", "4", "5"].map((person) => `${person} empati-1=5`),
      ...["6", "7", "8"].map((person) => `${person} !unknown-cell`),
    ],
    told: [/"\(5\)" bukan pilihan/, /"5\." bukan pilihan/, /"SS" bukan pilihan/],
  },
  {
    file: "na.csv",
    scored: ["A minat-data=3", "B empati-3=4", "C minat-data=3 empati-3=4"],
    told: [/2 sel berisi tanda kosong \(NA\) dibaca sebagai belum dijawab/],
  },
  {
    file: "sama-dengan-atas.csv",
    scored: ["A empati-1=4", "B empati-1=3", "C empati-1=2", "D empati-1=5"],
    told: [/2 sel .* "sama dengan atas" \("\), jadi tidak dipakai; yang pertama baris 3\./],
  },
  {
    file: "peserta-ganda.csv",
    scored: [
      "A-01 empati-1=4",
      "a-01 empati-1=3",
      "A‑01 empati-1=1",
      "A-01\u200b empati-1=1",
      "A 01 empati-1=5",
      "A-01 empati-1=2",
    ],
    told: [/:3: .* mirip/, /:4: .* mirip/, /:5: .* mirip/, /:6: .* mirip/, /:7: .* sudah ada/],
  },
  { file: "tak-terlihat.csv", scored: ["A empati-1=4", "B empati-1=4"] },
];

/** What is told of every table that has not all items, and counted at the end, is tried elsewhere. */
const ELSEWHERE = /pertanyaan tanpa kolom|^[\d.]+ dinilai/;

async function score({ file, role = "peran.yaml" }: Case) {
  const args = ["nilai", "-p", join(CASES, role), join(CASES, file), "-f", "ndjson"];
  const { code, stdout, stderr } = await run(args);
  const scored = stdout.split("\n").filter((line) => line !== "");
  const told = stderr.replaceAll(`${CASES}/`, "").split("\n").slice(0, -1);
  return { code, scored: scored.map(shown), told: told.filter((line) => !ELSEWHERE.test(line)) };
}

function shown(line: string): string {
  const { respondent, answers, error } = JSON.parse(line);
  const name = respondent ?? "*";
  if (error) return `${name} !${error[0].code}`;
  const known = answers.filter(({ answer }: { answer: unknown }) => answer !== null);
  return [name, ...known.map(({ id, answer }: { id: string; answer: unknown }) => `${id}=${answer}`)].join(
    " ",
  );
}

async function check(one: Case): Promise<void> {
  const { code, scored, told } = await score(one);
  expect({ code, scored }).toEqual({ code: one.code ?? 0, scored: one.scored });
  expect(told).toEqual((one.told ?? []).map((pattern) => expect.stringMatching(pattern)));
}

/** Six people answer all 56 questions; the heading of one is cut. */
async function checkCut(): Promise<void> {
  const { code, scored, told } = await score({ file: "kelas-lengkap.csv", scored: [] });
  expect([code, ...scored.map((line) => line.split("=").length - 1)]).toEqual([0, 56, 56, 56, 56, 56, 56]);
  expect(told).toEqual([expect.stringMatching(/empati-5/)]);
}

describe("files that are easily read wrongly", () => {
  test.each(FILES)("$file", check);
  test("kelas-lengkap.csv", checkCut);
});
