import { Readable } from "node:stream";
import { expect, test } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { fixture, lines, respondents, run } from "./helpers.ts";

const PART = fixture("answers-part.json");

test.each([
  [["-V"]],
  [["--version"]],
  [["--no-color", "-V"]],
  [["nilai", "--version"]],
  [["peran", "lihat", "-V"]],
])("%j prints the version", async (argv) => {
  expect(await run(argv)).toEqual({ code: 0, stdout: lines(packageJson.version), stderr: "" });
});

test.each([
  ["nothing", []],
  ["a format", ["--format", "ndjson"]],
  ["a dash", ["-", "--format", "ndjson"]],
  ["a flag of the program", ["--no-color", "--format", "ndjson"]],
])("where no command is named, what is piped in is scored: %s", async (_, argv) => {
  const ran = await run(argv, { stdin: PART });
  expect(ran).toEqual(await run(["nilai", ...argv], { stdin: PART }));
  expect([ran.code, ran.stderr]).toEqual([0, ""]);
});

test("without a command and without a format a respondent gets the report as text", async () => {
  const { stdout } = await run([], { stdin: PART });
  expect(stdout.split("\n").slice(0, 2)).toEqual([
    "Laporan kecocokan: Pendamping Kesejahteraan Masyarakat",
    "Peserta: A-02",
  ]);
});

test.each([
  [
    ["nilai", "@a.json", "--format", "ndjson"],
    ["score", "@a.json", "--format", "ndjson"],
  ],
  [["soal"], ["items"]],
  [
    ["soal", "--format", "csv"],
    ["items", "-f", "csv"],
  ],
  [["peran"], ["roles"]],
  [
    ["peran", "lihat"],
    ["roles", "show"],
  ],
  [
    ["peran", "periksa", "@a.json"],
    ["roles", "check", "@a.json"],
  ],
  [["riwayat"], ["history"]],
  [
    ["riwayat", "lihat", "x"],
    ["history", "show", "x"],
  ],
  [
    ["riwayat", "hapus", "x"],
    ["history", "delete", "x"],
  ],
  [["wawancara"], ["interview"]],
])("%j and %j are the same", async (argv, english) => {
  const files = { "a.json": PART };
  expect(await run(english, { files })).toEqual(await run(argv, { files }));
});

test.each([[["wawancara"]], [["interview", "--linear"]], [["wawancara", "--lanjut", "--json"]]])(
  "%j needs a terminal",
  async (argv) => {
    expect(await run(argv, { stdin: PART })).toEqual({
      code: 2,
      stdout: "",
      stderr: lines('Wawancara butuh terminal. Untuk menilai jawaban dari pipa, pakai "kerja-cocok nilai".'),
    });
  },
);

test("commands may follow the program's own flags", async () => {
  const { stdout } = await run(["--no-color", "nilai", "--format", "ndjson"], { stdin: PART });
  expect(respondents(stdout)).toEqual([["A-02", 37]]);
});

test.each(["peran", "uji", "lihat"])(
  "the value of a flag is no command, though one is called %s",
  async (name) => {
    const ran = await run(["-p", name, "--format", "ndjson"], { stdin: PART });
    expect([ran.code, ran.stderr]).toEqual([
      2,
      expect.stringContaining(`Peran "${name}" tidak ada di katalog.`),
    ]);
    expect(await run(["--peran", name, "--format", "ndjson"], { stdin: PART })).toEqual(ran);
  },
);

const SORRY = "Maaf, program ini bermasalah. Jawabanmu tidak dikirim ke mana pun. Rincian untuk pengembang:";

test("a bug of ours is told in one line, without a stack", async () => {
  expect(await run(["peran"], { catalogue: "/tiada" })).toEqual({
    code: 2,
    stdout: "",
    stderr: lines(`${SORRY} the catalogue is missing from the package: /tiada/index.json`),
  });
});

test("a developer may ask for the stack", async () => {
  const { stderr } = await run(["peran"], { catalogue: "/tiada", env: { KERJA_COCOK_DEBUG: "1" } });
  expect(stderr).toMatch(/^Maaf, .*: Error: the catalogue is missing.*\n {4}at /);
});

test.each([
  ["throws", () => Readable.from(throwing())],
  [
    "breaks",
    () =>
      new Readable({
        read() {
          this.destroy(new Error("putus"));
        },
      }),
  ],
])("a stdin that %s ends with a sentence", async (_, stdin) => {
  expect(await run(["nilai"], { stdin: stdin() })).toEqual({
    code: 2,
    stdout: "",
    stderr: lines("masukan Masalah: Berkas ini tidak bisa dibaca.", "  → Periksa berkasnya, lalu ulangi."),
  });
});

async function* throwing(): AsyncGenerator<Buffer> {
  yield Buffer.from("{");
  throw new Error("putus");
}
