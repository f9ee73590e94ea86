import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { describe, expect, test } from "vitest";
import { fixture, lines, run, SMALL_PROFILE, temporaryFolder } from "../helpers.ts";

/** A respondent of the small profile in one line. */
function record(respondent: string | null, first: unknown, second: unknown = null): string {
  return JSON.stringify({ respondent, answers: { "sabar-1": first, "sabar-2": second } });
}

const PROFILE = { "taman.yaml": SMALL_PROFILE };

async function score(args: readonly string[], files: Record<string, string>, stdin = "") {
  return run(["nilai", "-p", "@taman.yaml", ...args], { files: { ...PROFILE, ...files }, stdin });
}

/** Whose each line is, and their band, or what is wrong. */
function outcomes(ndjson: string): [string | null, string | null][] {
  const found = ndjson.trimEnd().split("\n");
  return found.map((line) => {
    const { respondent, verdict, error } = JSON.parse(line);
    return [respondent, error ? error[0].code : verdict.band];
  });
}

const HEADER =
  "respondent,group,verdict,status,verdict.low,verdict.high,verdict.heldBy,fit.low,fit.high,fit.point,sabar.low,sabar.high,sabar.point,error\n";

describe("inputs", () => {
  test("NDJSON, CSV and JSON, in files and stdin, keep their order", async () => {
    const files = {
      "a.ndjson": lines(record("A", 3, 1), record("B", 1, 3)),
      "b.csv": "peserta,sabar-1,sabar-2\nC,3,1\nD,Netral,Netral\n",
      "c.json": `[${record("E", 1, 3)},\n${record("F", 3, 1)}]`,
    };
    const { code, stdout, stderr } = await score(
      ["@a.ndjson", "@b.csv", "-", "@c.json"],
      files,
      record("G", 3, 1),
    );
    expect([code, stderr]).toEqual([0, "7 dinilai.\n"]);
    expect(outcomes(stdout)).toEqual([
      ["A", "strong"],
      ["B", "low"],
      ["C", "strong"],
      ["D", "unsure"],
      ["G", "strong"],
      ["E", "low"],
      ["F", "strong"],
    ]);
  });

  test.each([
    ["ndjson, where one line would be a document", "ndjson", record("A", 9)],
    ["csv, where it begins like JSON", "csv", "{x},sabar-1,sabar-2\nA,3\n"],
  ])("--masukan %s", async (_, format, stdin) => {
    const { stderr } = await score(["--masukan", format, "-"], {}, stdin);
    expect(stderr.split("\n")[0]).toBe(
      format === "ndjson"
        ? 'masukan:1: 9 bukan pilihan untuk "sabar-1". Pakai angka bulat 1 sampai 3, atau null bila belum dijawab.'
        : "",
    );
  });

  test("an unknown format of inputs gets a suggestion", async () => {
    expect(await score(["--masukan", "cvs"], {})).toEqual({
      code: 2,
      stdout: "",
      stderr:
        'Bentuk masukan "cvs" tidak dikenal. Yang ada: json, ndjson, csv, kode. Mungkin maksudmu "csv"?\n',
    });
  });

  test("one respondent of a table gets the report as text", async () => {
    const { stdout, stderr } = await score(["@a.csv"], { "a.csv": "id;sabar-1;sabar-2\nA;3;1\n" });
    expect([stdout.split("\n")[1], stderr]).toEqual(["Peserta: A", ""]);
  });

  test("a table as a form exports it, and what each column was taken for", async () => {
    const table = [
      "\ufeffTimestamp;Alamat Email;Peserta;1. Kamu menunggu benih tumbuh. ;Seberapa sesuai? [Kamu mencabut benih yang lambat.]",
      '24/11/2026 08.00;a@b.id;"A;1";Sesuai;="1"',
      "24/11/2026 08.01;c@d.id;;tidak  sesuai;3.0",
      ";;;;",
    ].join("\r\n");
    const { code, stdout, stderr } = await score(["@a.csv", "-f", "csv", "--jelaskan"], { "a.csv": table });
    expect([code, stdout]).toEqual([
      0,
      `${HEADER}A;1,,strong,certain,strong,strong,,100,100,100,100,100,100,\n,,low,certain,low,low,,0,0,0,0,0,0,\n`,
    ]);
    expect(stderr).toBe(
      lines(
        'a.csv: kolom 1 "Timestamp" → diabaikan',
        'a.csv: kolom 2 "Alamat Email" → diabaikan',
        'a.csv: kolom 3 "Peserta" → peserta',
        'a.csv: kolom 4 "1. Kamu menunggu benih tumbuh. " → sabar-1',
        'a.csv: kolom 5 "Seberapa sesuai? [Kamu mencabut benih yang lambat.]" → sabar-2',
        "2 dinilai.",
      ),
    );
  });
});

describe("problems", () => {
  test("a bad record keeps its place, and the others are scored", async () => {
    const files = {
      "a.ndjson": lines(
        record("A", 3, 1),
        record("B", 9),
        "",
        '{"respondent": "C"',
        record("D", 1, 3),
        "[1]",
        '{"answers": {"sabar-1": 1, "sabar-1": 2}}',
      ),
    };
    const { code, stdout, stderr } = await score(["@a.ndjson"], files);
    expect(code).toBe(1);
    expect(outcomes(stdout)).toEqual([
      ["A", "strong"],
      ["B", "not-an-option"],
      [null, "not-json"],
      ["D", "low"],
      [null, "not-a-record"],
      [null, "duplicate-key"],
    ]);
    expect(stderr).toBe(
      lines(
        'a.ndjson:2: 9 bukan pilihan untuk "sabar-1". Pakai angka bulat 1 sampai 3, atau null bila belum dijawab.',
        "a.ndjson:4: JSON ini tidak terbaca: kurung kurawal penutup belum ada. Periksa koma, tanda kutip, dan kurung di sekitar sini.",
        'a.ndjson:6: Di sini harus ada objek jawaban, tetapi isinya daftar. Pakai bentuk {"answers": {"id-pertanyaan": 4}}.',
        'a.ndjson:7: Kunci "sabar-1" ditulis dua kali. Sisakan satu saja.',
        "2 dinilai, 4 bermasalah.",
      ),
    );
  });

  test("rows of a table that cannot be scored", async () => {
    const table = lines(
      "id,sabar-1,sabar-2,Kamu menunggu benih tumbuh.",
      "A,3,1,3",
      "B,7,1,",
      "C,3,1,1",
      "D,3,1,,x",
      '"E,3,1',
    );
    const { code, stdout, stderr } = await score(["@a.csv", "-f", "csv"], { "a.csv": table });
    expect(code).toBe(1);
    expect(stdout.split("\n").map((line) => line.split(",")[0])).toEqual([
      "respondent",
      "A",
      "B",
      "C",
      "D",
      "",
      "",
    ]);
    expect(stderr).toBe(
      lines(
        'a.csv:1: Catatan: Kolom 4 memuat pertanyaan "sabar-1", padahal kolom 2 juga. Sisakan satu; peserta yang isi keduanya berbeda tidak dipakai.',
        'a.csv:3: Kolom 2: "7" bukan pilihan untuk "sabar-1". Isi angka 1 sampai 3 atau teks pilihannya, atau kosongkan.',
        'a.csv:4: Dua kolom untuk pertanyaan "sabar-1" berisi jawaban yang berbeda. Samakan isinya, atau sisakan satu kolom.',
        "a.csv:5: Baris ini punya 5 sel, padahal judulnya 4. Biasanya ada koma di dalam teks atau angka: apit sel itu dengan tanda kutip.",
        "a.csv:6: Tanda kutip di baris ini tidak ditutup, atau ditutup di tengah sel. Tutup tanda kutipnya di ujung sel, atau hapus.",
        "1 dinilai, 4 bermasalah.",
      ),
    );
  });

  test("a table without a single item", async () => {
    const ran = await score(["@a.csv", "-f", "csv"], { "a.csv": "nama,kelas\nBudi,3\n" });
    expect(ran).toEqual({
      code: 1,
      stdout: "",
      stderr: lines(
        'a.csv:1: Tidak ada kolom yang cocok dengan pertanyaan peran ini. Baris judul, salah satu dari 20 baris pertama, harus memuat id atau teks pertanyaan; lihat "kerja-cocok soal".',
      ),
    });
  });

  test("bytes that are no UTF-8 spoil their record alone", async () => {
    const bad = Buffer.concat([
      Buffer.from(`${record("A", 3, 1)}\n{"respondent": "`),
      Buffer.from([0xff]),
      Buffer.from(`", "answers": {}}\n${record("B", 1, 3)}\n`),
    ]);
    const stdin = Readable.from([bad]);
    const { code, stdout, stderr } = await run(["nilai", "-p", "@taman.yaml"], { files: PROFILE, stdin });
    expect([code, outcomes(stdout)]).toEqual([
      1,
      [
        ["A", "strong"],
        [null, "not-utf8"],
        ["B", "low"],
      ],
    ]);
    expect(stderr.split("\n")[0]).toBe(
      "masukan:2: Di sini ada huruf yang tidak terbaca. Simpan ulang berkasnya sebagai UTF-8.",
    );
  });

  test("respondents who come twice are told, and both are scored", async () => {
    const files = { "a.ndjson": lines(record("A", 3), record("A", 3)), "b.ndjson": lines(record("A", 1)) };
    const { code, stdout, stderr } = await score(["@a.ndjson", "@b.ndjson"], files);
    expect([code, outcomes(stdout).length]).toEqual([0, 3]);
    const note = 'Peserta "A" sudah ada sebelumnya; keduanya dipakai. Hapus salah satu bila orangnya sama.';
    expect(stderr).toBe(lines(`a.ndjson:2: Catatan: ${note}`, `b.ndjson:1: Catatan: ${note}`, "3 dinilai."));
  });

  test("in a list they are told by their place in it", async () => {
    const { stderr } = await score(["@a.json"], { "a.json": `[${record("A", 3)},\n${record("A", 3)}]` });
    expect(stderr.split("\n")[0]).toBe(
      'a.json[1]: Catatan: Peserta "A" sudah ada sebelumnya; keduanya dipakai. Hapus salah satu bila orangnya sama.',
    );
  });

  test.each([
    [2, "40", "100"],
    [4, "140", "200"],
  ])("%d copies of a file do not bury the rest", async (times, untold, scored) => {
    const all = lines(...Array.from({ length: 50 }, (_, number) => record(`P-${number}`, 3)));
    const files = Array.from({ length: times }, (_, copy) => [`${copy}.ndjson`, all]);
    const names = files.map(([name]) => `@${name}`);
    const { stderr } = await score(names, Object.fromEntries(files));
    const told = stderr.trimEnd().split("\n");
    expect([told.length, told.at(-2), told.at(-1)]).toEqual([
      12,
      `Catatan: ${untold} peserta ganda lain tidak disebut satu per satu.`,
      `${scored} dinilai.`,
    ]);
  });
});

describe("results", () => {
  const TWO = lines(record("A", 3, 1), record("B", 1, 3));

  test("csv", async () => {
    const { stdout } = await score(["-f", "csv"], {}, TWO);
    expect(stdout).toBe(
      `${HEADER}A,,strong,certain,strong,strong,,100,100,100,100,100,100,\nB,,low,certain,low,low,,0,0,0,0,0,0,\n`,
    );
  });

  test("json: a list, with what is wrong in its place", async () => {
    const { stdout } = await score(["--json"], {}, lines(record("A", 3, 1), "x", record("B", 1, 3)));
    const found = JSON.parse(stdout).map((one: { respondent: string; error?: unknown[] }) => [
      one.respondent,
      one.error?.length,
    ]);
    expect(found).toEqual([
      ["A", undefined],
      [null, 1],
      ["B", undefined],
    ]);
  });

  test("a file, there only when all went well", async () => {
    const folder = temporaryFolder();
    const ran = await run(["nilai", "-p", "@taman.yaml", "-o", "@hasil.csv"], {
      folder,
      files: PROFILE,
      stdin: TWO,
    });
    expect(ran).toEqual({ code: 0, stdout: "", stderr: "Tersimpan di hasil.csv\n2 dinilai.\n" });
    expect(readFileSync(join(folder, "hasil.csv"), "utf8").split("\n")).toHaveLength(4);
    expect(readdirSync(folder).sort()).toEqual(["hasil.csv", "taman.yaml"]);
  });

  test.each(["markdown", "html", "teks"])("%s: a file a respondent", async (format) => {
    const folder = temporaryFolder();
    const { code, stdout } = await run(["nilai", "-p", "@taman.yaml", "-f", format, "-o", "@kelas"], {
      folder,
      files: PROFILE,
      stdin: lines(record("A", 3, 1), record("../A", 1, 3), "x", record(null, 2)),
    });
    expect([code, stdout]).toEqual([1, ""]);
    const ending = { markdown: "md", html: "html", teks: "txt" }[format];
    expect(readdirSync(join(folder, "kelas")).sort()).toEqual([
      `A-2.${ending}`,
      `A.${ending}`,
      `peserta-3.${ending}`,
    ]);
  });

  test("a batch that nobody can score leaves no file", async () => {
    const folder = temporaryFolder();
    const setting = { folder, files: PROFILE, stdin: "nama\nBudi\nAyu\n" };
    const { code } = await run(["nilai", "-p", "@taman.yaml", "-o", "@hasil.csv"], setting);
    expect([code, existsSync(join(folder, "hasil.csv"))]).toEqual([1, false]);
  });

  test("--senyap leaves out the count", async () => {
    const { stderr } = await score(["-f", "csv", "--senyap"], {}, TWO);
    expect(stderr).toBe("");
  });

  test("the answers of the first role as NDJSON are the reports of its JSON", async () => {
    const [full, part] = [fixture("answers-full.json"), fixture("answers-part.json")];
    const ndjson = lines(JSON.stringify(JSON.parse(full)), JSON.stringify(JSON.parse(part)));
    const asLines = await run(["nilai"], { stdin: ndjson });
    const asList = await run(["nilai", "-f", "ndjson"], { stdin: `[${full},${part}]` });
    expect(asLines.stdout).toBe(asList.stdout);
  });
});

describe("workers", () => {
  const many = Array.from({ length: 3000 }, (_, number) =>
    number % 500 === 7
      ? '{"answers": {"sabar-1": 9}}'
      : record(`P-${number % 2900}`, (number % 3) + 1, (number % 2) + 1),
  );

  test.each(["ndjson", "csv", "json"])("their number changes nothing: %s", async (format) => {
    const stdin = lines(...many);
    const args = ["-f", format, "--masukan", "ndjson"];
    const [none = null, ...others] = await Promise.all(
      ["0", "1", "2", "4"].map((count) => score([...args, "--utas", count], {}, stdin)),
    );
    expect(none?.code).toBe(1);
    expect(none?.stderr.trimEnd().split("\n").at(-1)).toBe("2.994 dinilai, 6 bermasalah.");
    for (const other of others) expect(other).toEqual(none);
  });

  test("a number that is none", async () => {
    expect(await score(["--utas", "dua"], {})).toEqual({
      code: 2,
      stdout: "",
      stderr:
        '"dua" bukan jumlah utas; pakai bilangan bulat dari 0 sampai 256. Lihat "kerja-cocok nilai --help".\n',
    });
  });
});

describe("summaries", () => {
  test("two parts merge into the summary of the whole", async () => {
    const folder = temporaryFolder();
    for (const [name, text] of Object.entries(PROFILE)) writeFileSync(join(folder, name), text);
    const all = Array.from({ length: 20 }, (_, number) => record(`P-${number}`, (number % 3) + 1));
    const scoreInto = (file: string, stdin: string) =>
      run(["nilai", "-p", "@taman.yaml", "-f", "csv", "--rekap", file], { folder, stdin });
    await scoreInto("@semua.json", lines(...all, "x"));
    await scoreInto("@a.json", lines(...all.slice(0, 9)));
    await scoreInto("@b.json", lines(...all.slice(9), "x"));
    const merged = await run(["nilai", "--gabung", "@a.json", "@b.json", "--rekap", "@c.json"], { folder });
    expect(merged).toEqual({ code: 0, stdout: "", stderr: "Tersimpan di c.json\n" });
    const [whole, joined] = ["semua.json", "c.json"].map((name) => readFileSync(join(folder, name), "utf8"));
    expect(joined).toBe(whole);
    expect(JSON.parse(whole ?? "")).toMatchObject({ respondents: 20, badRecords: 1 });
  });

  test("a name without a format", async () => {
    const { code, stderr } = await score(["--rekap", "kelas.pdf"], {});
    expect([code, stderr]).toEqual([
      2,
      'Rekap tidak bisa ditulis ke "kelas.pdf": pakai nama yang berakhir .txt, .md, .html, atau .json. Misalnya "kelas.html".\n',
    ]);
  });
});
