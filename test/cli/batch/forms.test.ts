import { expect, test } from "vitest";
import { lines, run, SMALL_PROFILE } from "../helpers.ts";

// Tables as forms and spreadsheets export them.

const PROFILE = `${SMALL_PROFILE}misconceptions:
  - id: tanpa-hujan
    claim: Taman hidup tanpa hujan.
    truth: Tidak.
    statements:
      - {id: hujan-1, text: "Taman hidup tanpa hujan, asal disiram.", answer: false, why: Airnya kurang.}
comparison:
  role: Petani
  items: [{id: arah-1, this: Merawat taman kota, other: Menanam padi}]
`;

/** What came of a table: by respondent the answers that are known, then what was told. */
async function score(table: string, args: readonly string[] = []) {
  const files = { "taman.yaml": PROFILE, "a.csv": table };
  const argv = ["nilai", "-p", "@taman.yaml", "@a.csv", "-f", "ndjson", ...args];
  const { code, stdout, stderr } = await run(argv, { files });
  const reports = stdout.split("\n").filter((line) => line !== "");
  const answers = reports.map((line) => {
    const { respondent, answers: found, error } = JSON.parse(line);
    if (error) return [respondent, error[0].code];
    const known = found.filter(({ answer }: { answer: unknown }) => answer !== null);
    return [respondent, ...known.map(({ answer }: { answer: unknown }) => answer)];
  });
  return { code, answers, told: stderr.split("\n").slice(0, -1), stdout };
}

const CELLS = [
  ["Peserta", "sabar-1", "sabar-2", "hujan-1", "arah-1"],
  ["A", "3", "1", "Salah", "2"],
  ["B", "", "2", "Belum tahu", ""],
];
const HEADING = "Peserta,sabar-1,sabar-2,hujan-1,arah-1";
const ANSWERS = [
  ["A", 3, 1, 2, false],
  ["B", 2, "belum-tahu"],
];

function table(delimiter: string, end = "\n", cells = CELLS): string {
  return cells.map((row) => row.join(delimiter) + end).join("");
}

test.each([
  ["commas", table(",")],
  ["semicolons", table(";")],
  ["tabs", table("\t")],
  ["Windows line ends", table(",", "\r\n")],
  ["a byte order mark", `\ufeff${table(",")}`],
  ["a byte order mark and quotes around every cell", `\ufeff"${table('","', '"\n"').slice(0, -1)}`],
  ["Excel's line that names the separator", `sep=;\r\n${table(";", "\r\n")}`],
  ["the same after a byte order mark", `\ufeffsep=;\r\n${table(";", "\r\n")}`],
  ["texts kept by a formula", table(",").replace("A,3", '"=""A""","=""3"""').replace(",2\n", ',="2"\n')],
  ["numbers with decimals", table(",").replace("A,3,1", "A,3.0,1.00").replace("B,,2", 'B,,"2,0"')],
  ["empty rows and columns", table(",", ",,\n").replace("B,", ",,,,,,\n\nB,")],
  ["no line end after the last row", table(",").trimEnd()],
])("a table with %s", async (_, text) => {
  const { code, answers, told } = await score(text);
  expect([code, answers, told]).toEqual([0, ANSWERS, ["2 dinilai."]]);
});

/** The same questions in the words of a form. */
const FORM_HEADER = [
  "Timestamp",
  "Alamat Email",
  "Peserta",
  '"1. Kamu menunggu benih tumbuh. *"',
  '"Seberapa sesuai denganmu? [Kamu mencabut\nbenih yang lambat.]"',
  '"Benar atau salah: Taman hidup tanpa hujan, asal disiram."',
  '"4) Merawat taman kota ↔ Menanam padi"',
  "Catatan",
];

test("an export of a form: items by their texts, answers by the texts of the options", async () => {
  const text = [
    FORM_HEADER.join(","),
    '2026/11/24 8:00:00 AM GMT+7,ayu@contoh.id,A,Sesuai,tidak sesuai,SALAH,Cenderung: Merawat taman kota,"Kata ayu@contoh.id,\n""senang"""',
    '2026/11/24 8:01:00 AM GMT+7,budi@contoh.id,B,,2. Netral,"Belum  tahu",,',
  ].join("\r\n");
  const { code, answers, told, stdout } = await score(text, ["--jelaskan"]);
  expect([code, answers]).toEqual([0, ANSWERS]);
  expect(told).toEqual([
    'a.csv: kolom 1 "Timestamp" → diabaikan',
    'a.csv: kolom 2 "Alamat Email" → diabaikan',
    'a.csv: kolom 3 "Peserta" → peserta',
    'a.csv: kolom 4 "1. Kamu menunggu benih tumbuh. *" → sabar-1',
    'a.csv: kolom 5 "Seberapa sesuai denganmu? [Kamu mencabut benih yang lambat.]" → sabar-2',
    'a.csv: kolom 6 "Benar atau salah: Taman hidup tanpa hujan, asal disiram." → hujan-1',
    'a.csv: kolom 7 "4) Merawat taman kota ↔ Menanam padi" → arah-1',
    'a.csv: kolom 8 "Catatan" → diabaikan',
    "2 dinilai.",
  ]);
  expect(stdout).not.toContain("contoh.id");
});

test.each(["ndjson", "csv", "json", "markdown", "html", "teks"])(
  "what stands in other columns is never copied out: %s",
  async (format) => {
    const text = `${FORM_HEADER.join(",")}\nwaktu-x,ayu@contoh.id,A,3,,,,rahasia\nwaktu-x,budi@contoh.id,B,9,,,,rahasia\n`;
    const files = { "taman.yaml": PROFILE, "a.csv": text };
    const argv = ["nilai", "-p", "@taman.yaml", "@a.csv", "-f", format, "--jelaskan"];
    const { code, stdout, stderr } = await run(argv, { files });
    expect(code).toBe(1);
    expect(stdout).toContain("A");
    expect(stdout + stderr).not.toMatch(/contoh\.id|rahasia|waktu-x/);
  },
);

test("two columns for one item are told, and who answers them differently is not scored", async () => {
  const text = lines(
    "Peserta,sabar-1,Kamu menunggu benih tumbuh.,sabar-2,hujan-1,arah-1",
    "A,3,Sesuai",
    "B,3,1",
    "C,,2",
  );
  const { code, answers, told } = await score(text);
  expect([code, answers]).toEqual([
    1,
    [
      ["A", 3],
      ["B", "conflicting-cells"],
      ["C", 2],
    ],
  ]);
  expect(told).toEqual([
    'a.csv:1: Catatan: Kolom 3 memuat pertanyaan "sabar-1", padahal kolom 2 juga. Sisakan satu; peserta yang isi keduanya berbeda tidak dipakai.',
    'a.csv:3: Dua kolom untuk pertanyaan "sabar-1" berisi jawaban yang berbeda. Samakan isinya, atau sisakan satu kolom.',
    "2 dinilai, 1 bermasalah.",
  ]);
});

test("a column that looks like an item is told, and what looks like none is not", async () => {
  const text = lines(
    "Peserta,sabar-1,sabar-22,Kamu menunggu benih tumbuhh,Sekolah,hujan-1,arah-1",
    "A,3,1,1,X",
  );
  const { code, answers, told } = await score(text);
  expect([code, answers]).toEqual([0, [["A", 3]]]);
  expect(told).toEqual([
    'a.csv:1: Catatan: Kolom 3 ("sabar-22") mirip pertanyaan "sabar-2", tetapi tidak sama, jadi diabaikan. Bila itu pertanyaannya, ganti judul kolom menjadi sabar-2.',
    'a.csv:1: Catatan: 1 kolom mirip pertanyaan yang sudah punya kolomnya sendiri, jadi diabaikan: kolom 4 "Kamu menunggu benih tumbuhh" (sabar-1). Arti setiap kolom: --jelaskan.',
    "a.csv:1: Catatan: 1 pertanyaan tanpa kolom: sabar-2. Bila seharusnya ada, samakan judul kolomnya dengan id atau teks pertanyaannya.",
  ]);
});

test("respondents who come twice are told by their lines, quotes with line feeds counted", async () => {
  const text = lines(`${HEADING},Catatan`, 'A,3,,,,"satu\ndua"', "B,3", "A,1", ",2", ",2", "a,2");
  const { code, answers, told } = await score(text);
  expect([code, answers.length]).toEqual([0, 6]);
  expect(told).toEqual([
    'a.csv:5: Catatan: Peserta "A" sudah ada sebelumnya; keduanya dipakai. Hapus salah satu bila orangnya sama.',
    'a.csv:8: Catatan: Peserta "a" mirip peserta sebelumnya, hanya beda penulisan; keduanya dipakai. Samakan penulisannya bila orangnya sama.',
    "a.csv: Catatan: 2 baris dipakai tanpa isi di kolom peserta; yang pertama baris 6. Bila itu jumlah atau rata-rata, hapus barisnya.",
    "6 dinilai.",
  ]);
});

test("marks of nothing are not answered, and told once; codes are told where they stand", async () => {
  const text = lines(HEADING, "A,3,NA,-,#N/A", "B,2,NA,Benar,3", "C,-9,99,,");
  const { code, answers, told } = await score(text);
  expect([code, answers]).toEqual([
    1,
    [
      ["A", 3],
      ["B", 2, 3, true],
      ["C", "unknown-cell"],
    ],
  ]);
  expect(told).toEqual([
    'a.csv:4: Kolom 2: "-9" bukan pilihan untuk "sabar-1". Isi angka 1 sampai 3 atau teks pilihannya, atau kosongkan.',
    'a.csv:4: Kolom 3: "99" bukan pilihan untuk "sabar-2". Isi angka 1 sampai 3 atau teks pilihannya, atau kosongkan.',
    "a.csv: Catatan: 4 sel berisi tanda kosong (NA, -, #N/A) dibaca sebagai belum dijawab. Bila itu jawaban, ganti dengan nomor pilihannya.",
    "2 dinilai, 1 bermasalah.",
  ]);
});

test("numbers that Excel wrote in short are told once", async () => {
  const { code, told } = await score(lines(HEADING, "1.23457E+15,3", "1.23458E+15,3", "1234567890123456,3"));
  expect([code, told]).toEqual([
    0,
    [
      'a.csv: Catatan: 2 peserta bernomor seperti "1.23457E+15": digit terakhirnya sudah hilang saat disimpan dari Excel. Ubah bentuk kolomnya menjadi teks, isi lagi nomornya, lalu simpan ulang.',
      "3 dinilai.",
    ],
  ]);
});
