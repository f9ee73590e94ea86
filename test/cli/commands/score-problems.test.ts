import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { FIRST, fixture, lines, respondents, run, SMALL_PROFILE } from "../helpers.ts";

const FULL = fixture("answers-full.json");
const PART = fixture("answers-part.json");

/** The first line of every problem. */
function heads(stderr: string): string[] {
  return stderr.split("\n").filter((line) => /Masalah|Catatan/.test(line));
}

test.each<[string, string, string[]]>([
  [
    "an unknown item",
    '{"respondent": "B",\n "answers": {\n  "empati-6": 4,\n  "empati-l": 3}}',
    [
      'a.json:4:3 Masalah: Tidak ada pertanyaan dengan id "empati-l".',
      "  answers.empati-l",
      '    3 |   "empati-6": 4,',
      '  > 4 |   "empati-l": 3}}',
      "      |   ^",
      '  → Mungkin maksudmu "empati-6"?',
    ],
  ],
  [
    "no option",
    '{"empati-6": 9}',
    [
      'a.json:1:14 Masalah: 9 bukan pilihan untuk "empati-6".',
      "  empati-6",
      '  > 1 | {"empati-6": 9}',
      "      |              ^",
      "  → Pakai angka bulat 1 sampai 5, atau null bila belum dijawab.",
    ],
  ],
  [
    "no answer to a statement",
    '{"hanya-uang-2": "ya"}',
    [
      'a.json:1:18 Masalah: "ya" bukan jawaban untuk pernyataan "hanya-uang-2".',
      "  hanya-uang-2",
      '  > 1 | {"hanya-uang-2": "ya"}',
      "      |                  ^",
      '  → Pakai true, false, "belum-tahu", atau null.',
    ],
  ],
  [
    "a role that the catalogue has not",
    '{"profile": "dokter", "answers": {}}',
    [
      'a.json:1:13 Masalah: Peran "dokter" tidak ada di katalog.',
      "  profile",
      '  > 1 | {"profile": "dokter", "answers": {}}',
      "      |             ^",
      "  → Bila profilnya buatanmu, sebut berkasnya: --peran BERKAS.yaml.",
    ],
  ],
  [
    "a role that is a path: answers name no files",
    '{"profile": "../../package.json", "answers": {}}',
    [
      'a.json:1:13 Masalah: Peran "../../package.json" tidak ada di katalog.',
      "  profile",
      '  > 1 | {"profile": "../../package.json", "answers": {}}',
      "      |             ^",
      "  → Bila profilnya buatanmu, sebut berkasnya: --peran BERKAS.yaml.",
    ],
  ],
  [
    "no JSON",
    '{"empati-6": 4\n "empati-7": 5}',
    [
      "a.json:2:2 Masalah: JSON ini tidak terbaca: koma belum ada.",
      '    1 | {"empati-6": 4',
      '  > 2 |  "empati-7": 5}',
      "      |  ^",
      "  → Periksa koma, tanda kutip, dan kurung di sekitar sini.",
    ],
  ],
  [
    "a repeated key",
    '{"empati-6": 4, "empati-6": 5}',
    [
      'a.json:1:17 Masalah: Kunci "empati-6" ditulis dua kali.',
      "  empati-6",
      '  > 1 | {"empati-6": 4, "empati-6": 5}',
      "      |                 ^",
      "  → Sisakan satu saja.",
    ],
  ],
  [
    "no object",
    "4",
    [
      "a.json:1:1 Masalah: Di sini harus ada objek jawaban, tetapi isinya angka.",
      "  > 1 | 4",
      "      | ^",
      '  → Pakai bentuk {"answers": {"id-pertanyaan": 4}}.',
    ],
  ],
  [
    "__proto__ is just an unknown id",
    '{"answers": {"__proto__": 4}}',
    [
      'a.json:1:14 Masalah: Tidak ada pertanyaan dengan id "__proto__".',
      "  answers.__proto__",
      '  > 1 | {"answers": {"__proto__": 4}}',
      "      |              ^",
      '  → Lihat id yang ada dengan "kerja-cocok soal".',
    ],
  ],
])("%s", async (_, text, told) => {
  const ran = await run(["nilai", "@a.json"], { files: { "a.json": text } });
  expect(ran.stderr).toBe(lines(...told));
  expect([ran.code, ran.stdout]).toEqual([1, ""]);
});

test.each([
  ["nothing", "", "masukan:1:1 Masalah: Tidak ada jawaban di masukan ini."],
  ["white space", " \n\t\n", "masukan:1:1 Masalah: Tidak ada jawaban di masukan ini."],
  ["an empty list", "[]", "masukan:1:1 Masalah: Tidak ada jawaban di masukan ini."],
  ["a report", '{"verdict": {}, "answers": []}', "masukan:1:1 Masalah: Ini laporan, bukan lembar jawaban."],
])("stdin holds %s", async (_, stdin, told) => {
  const { code, stdout, stderr } = await run(["nilai"], { stdin });
  expect(stderr.split("\n")[0]).toBe(told);
  expect([code, stdout]).toEqual([1, ""]);
});

test("answers for another role than asked", async () => {
  const files = { "taman.yaml": SMALL_PROFILE, "a.json": `{"profile": "${FIRST}", "answers": {}}` };
  expect(await run(["nilai", "@a.json", "-p", "@taman.yaml"], { files })).toEqual({
    code: 1,
    stdout: "",
    stderr: lines(
      `a.json:1:13 Masalah: Jawaban ini untuk peran "${FIRST}", bukan "penjaga-taman".`,
      "  profile",
      `  > 1 | {"profile": "${FIRST}", "answers": {}}`,
      "      |             ^",
      `  → Pakai --peran ${FIRST}, atau periksa berkasnya.`,
    ),
  });
});

test("a key that means nothing is a note, and the answers are scored", async () => {
  const stdin = '{"nama": "x", "answers": {"empati-6": 4}}';
  const { code, stdout, stderr } = await run(["nilai", "--format", "ndjson"], { stdin });
  expect(stderr).toBe(
    lines(
      'masukan:1:2 Catatan: Kunci "nama" tidak dikenal, jadi diabaikan.',
      "  nama",
      '  > 1 | {"nama": "x", "answers": {"empati-6": 4}}',
      "      |  ^",
      "  → Hapus bila tidak perlu.",
    ),
  );
  expect([code, respondents(stdout)]).toEqual([0, [[null, 1]]]);
});

test("control characters of a file do not reach the terminal", async () => {
  const stdin = '{"answers": {"\\u001b[31mempati-6": 4, "empati-7": "\\u001b]0;x\\u0007"}}';
  const { code, stderr } = await run(["nilai"], { stdin });
  expect(code).toBe(1);
  expect(stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
});

test("every problem of every file is told at once, and what is sound is scored", async () => {
  const files = {
    "a.json": `[${FULL.trimEnd()},\n{"empati-6": 9, "empati-7": 0},\n3]`,
    "b.json": "{",
    "d.json": PART,
  };
  const { code, stdout, stderr } = await run(
    ["nilai", "@a.json", "@b.json", "@tiada.json", "@.", "@d.json"],
    { files },
  );
  expect(heads(stderr)).toEqual([
    'a.json:70:14 Masalah: 9 bukan pilihan untuk "empati-6".',
    'a.json:70:29 Masalah: 0 bukan pilihan untuk "empati-7".',
    "a.json:71:1 Masalah: Di sini harus ada objek jawaban, tetapi isinya angka.",
    "b.json:1:2 Masalah: JSON ini tidak terbaca: kurung kurawal penutup belum ada.",
    "tiada.json Masalah: Berkas ini tidak ada.",
    ". Masalah: Ini folder, bukan berkas.",
  ]);
  expect(stderr.trimEnd().split("\n").at(-1)).toBe("2 dinilai, 3 bermasalah, 2 berkas tidak terbaca.");
  expect(stdout.trimEnd().split("\n").map(outcome)).toEqual([
    "A-01",
    "not-an-option",
    "not-a-record",
    "not-json",
    "A-02",
  ]);
  expect(code).toBe(2);
});

/** Whose report a line holds, or the first of what is wrong with the record in its place. */
function outcome(line: string): string | null {
  const { respondent, error } = JSON.parse(line);
  return error ? error[0].code : respondent;
}

test("one bad record among good ones: the exit code is 1", async () => {
  const stdin = `[${FULL}, {"respondent": "B", "answers": {"empati-6": 9}}]`;
  const { code, stdout } = await run(["nilai", "--format", "ndjson"], { stdin });
  const [first = "", second = ""] = stdout.split("\n");
  expect([code, JSON.parse(first).respondent]).toEqual([1, "A-01"]);
  expect(JSON.parse(second)).toEqual({
    version: 1,
    respondent: "B",
    group: null,
    error: [
      {
        code: "not-an-option",
        message:
          '9 bukan pilihan untuk "empati-6". Pakai angka bulat 1 sampai 5, atau null bila belum dijawab.',
        place: "answers.empati-6",
      },
    ],
  });
});

test.each([
  ["@tiada.json", "tiada.json Masalah: Berkas ini tidak ada.", "Periksa nama dan foldernya."],
  ["@a.json/b", "a.json/b Masalah: Berkas ini tidak ada.", "Periksa nama dan foldernya."],
  ["@folder", "folder Masalah: Ini folder, bukan berkas.", 'Sebutkan berkas di dalamnya, misalnya "b.json".'],
])("%s cannot be read", async (name, what, todo) => {
  const ran = await run(["nilai", name], { files: { "a.json": "{}", "folder/b.json": "{}" } });
  expect(ran).toEqual({ code: 2, stdout: "", stderr: lines(what, `  → ${todo}`) });
});

test("a stdin that cannot be read is told like a file", async () => {
  const stdin = new Readable({
    read() {
      this.destroy(Object.assign(new Error("EISDIR: illegal operation"), { code: "EISDIR" }));
    },
  });
  expect(await run(["nilai"], { stdin })).toEqual({
    code: 2,
    stdout: "",
    stderr: lines("masukan Masalah: Ini folder, bukan berkas.", "  → Sebutkan berkas di dalamnya."),
  });
});

test("a broken profile is told with its places", async () => {
  const files = { "taman.yaml": SMALL_PROFILE.replace("name: Sabar", "nama: Sabar") };
  const { code, stdout, stderr } = await run(["nilai", "-p", "@taman.yaml"], { files, stdin: "{}" });
  expect(heads(stderr)).toEqual([
    'taman.yaml:6:5 Masalah: Kunci "name" belum ada.',
    'taman.yaml:7:5 Masalah: Kunci "nama" tidak dikenal di sini.',
  ]);
  expect([code, stdout]).toEqual([1, ""]);
});

test.each([
  ["a comma too many", '{"empati-6": 4,}', "not-json"],
  ["a record cut off", '{"empati-6": 4', "not-json"],
  ["another list", "[[1]]", "not-a-record"],
  ["a number", "7", "not-a-record"],
  ["a text", '"empati-6"', "not-a-record"],
  ["null", "null", "not-a-record"],
  ["answers that are a list", '{"answers": []}', "not-a-record"],
  ["NaN", '{"empati-6": NaN}', "not-json"],
  ["a comment", '{"empati-6": 4 /* empat */}', "not-json"],
  ["single quotes", "{'empati-6': 4}", "not-json"],
  ["an escape that is none", '{"empati-6": "\\x"}', "not-json"],
  ["a repeated key", '{"empati-6": 4, "empati-6": 4}', "duplicate-key"],
  ["a number beyond all", '{"empati-6": 1e400}', "not-an-option"],
  ["deep nesting", `{"answers": ${"[".repeat(3000)}${"]".repeat(3000)}}`, "not-json"],
  ["nothing", "", "empty-input"],
  ["an empty list", "[]", "empty-input"],
  ["a table of something else", "nama;kelas\nAyu;X\n", "no-item-columns"],
])("--json: %s gets one object that says why", async (_, stdin, code) => {
  const ran = await run(["nilai", "--json"], { stdin });
  const found = JSON.parse(ran.stdout);
  expect([ran.code, found.respondent, found.error.length, found.error[0].code]).toEqual([1, null, 1, code]);
  expect(
    heads(ran.stderr).length + ran.stderr.split("\n").filter((line) => /^masukan:1: /.test(line)).length,
  ).toBe(1);
});
