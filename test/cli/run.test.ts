import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { fixture, lines, respondents, temporaryFolder } from "./helpers.ts";

const BIN = join(import.meta.dirname, "../../bin/kerja-cocok.js");
const FULL = JSON.stringify(JSON.parse(fixture("answers-full.json")));
const LISTENING = ["pipe", "pipe", "pipe"] as const;

/** A process with nothing in its environment but a home of its own. */
function start(command: string, args: readonly string[], folder = temporaryFolder()) {
  const env = { PATH: process.env.PATH, HOME: folder, XDG_STATE_HOME: folder };
  return spawn(command, args, { env, stdio: [...LISTENING], cwd: folder });
}

/** The real program, from the build. */
function program(...args: string[]) {
  return start(process.execPath, [BIN, ...args]);
}

async function ended(child: ReturnType<typeof program>, stdin = "") {
  child.stdin.on("error", () => undefined);
  child.stdin.end(stdin);
  const [stdout, stderr, [code, signal]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "close"),
  ]);
  return { stdout, stderr, code, signal };
}

/** Enough of one record for several megabytes in and out. */
function records(count: number): string {
  const nameless = JSON.stringify({ ...JSON.parse(FULL), respondent: null }, null, 1);
  return `[${Array.from({ length: count }, () => nameless).join(",")}]`;
}

test.each([[["--version"]], [["-V"]], [["nilai", "--version"]]])("%j", async (argv) => {
  const ran = await ended(program(...argv));
  expect(ran).toEqual({ code: 0, signal: null, stdout: lines(packageJson.version), stderr: "" });
});

test("a report comes out of a pipe", async () => {
  const { code, stdout, stderr } = await ended(program("--format", "ndjson"), FULL);
  expect([code, stderr, respondents(stdout)]).toEqual([0, "", [["A-01", 63]]]);
});

test("five megabytes of records", async () => {
  const stdin = records(4800);
  expect(stdin.length).toBeGreaterThan(5 * 2 ** 20);
  const { code, stdout, stderr } = await ended(program("nilai"), stdin);
  expect([code, stderr]).toEqual([0, "4.800 dinilai.\n"]);
  const reports = stdout.trimEnd().split("\n");
  expect(reports).toHaveLength(4800);
  expect(new Set(reports).size).toBe(1);
});

test.each([
  ["lines of JSON", ["nilai"], records(100)],
  ["text", ["nilai", "--lengkap"], records(40)],
])("whoever reads %s may stop: it ends quietly", async (_, argv, stdin) => {
  const child = program(...argv);
  const told = text(child.stderr);
  child.stdin.on("error", () => undefined);
  child.stdin.end(stdin);
  child.stdout.once("data", () => child.stdout.destroy());
  const [code, signal] = await once(child, "exit");
  expect([code, signal, await told]).toEqual([0, null, ""]);
});

test("`| head -1` gets its line, and nobody hears of it", async () => {
  const child = start("sh", ["-c", `"$0" "$1" nilai --format teks | head -1`, process.execPath, BIN]);
  expect(await ended(child, records(40))).toEqual({
    code: 0,
    signal: null,
    stdout: lines("Laporan kecocokan: Pendamping Kesejahteraan Masyarakat"),
    stderr: "",
  });
});

test("where nobody reads stderr, a problem is no crash", async () => {
  const child = program("nilai", "--format", "ndjson");
  child.stderr.destroy();
  child.stdin.on("error", () => undefined);
  child.stdin.end(`{"lain":1}`);
  const [[code, signal], stdout] = await Promise.all([once(child, "close"), text(child.stdout)]);
  expect(signal).toBeNull();
  expect([0, 1]).toContain(code);
  // What stands in the place of a report may be out before the program hears that nobody listens.
  expect(stdout).toMatch(/^(?:\{.*"unknown-item".*\n)?$/);
});

const EMPTY = [
  "masukan:1:1 Masalah: Tidak ada jawaban di masukan ini.",
  '  → Buat lembar jawaban dengan "kerja-cocok soal --format json", isi, lalu kirim ke sini.',
];

test.each([
  ["ends at once", () => program()],
  ["is /dev/null", () => start("sh", ["-c", `"$0" "$1" </dev/null`, process.execPath, BIN])],
  ["is closed", () => start("sh", ["-c", `"$0" "$1" <&-`, process.execPath, BIN])],
])("a stdin that %s holds no answers", async (_, begin) => {
  const { code, stdout, stderr } = await ended(begin());
  const told = stderr.trimEnd().split("\n");
  expect([told.at(0), told.at(-1)]).toEqual(EMPTY);
  expect([code, stdout]).toEqual([1, ""]);
});

test("--keluaran writes a private file, and nothing else", async () => {
  const folder = temporaryFolder();
  const file = join(folder, "hasil.json");
  const ran = await ended(program("--json", "-o", file), FULL);
  expect(ran).toEqual({ code: 0, signal: null, stdout: "", stderr: lines(`Tersimpan di ${file}`) });
  expect(JSON.parse(readFileSync(file, "utf8")).respondent).toBe("A-01");
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test("--keluaran in a folder that is not there", async () => {
  const file = join(temporaryFolder(), "tiada/hasil.json");
  expect(await ended(program("--json", "-o", file), FULL)).toEqual({
    code: 2,
    signal: null,
    stdout: "",
    stderr: lines(
      `${file} Masalah: Folder tujuannya tidak ada.`,
      "  → Buat foldernya dulu, atau pilih tempat lain.",
    ),
  });
});

test("scoring and listing leave no trace", async () => {
  const folder = temporaryFolder();
  for (const [argv, stdin] of [
    [["nilai"], FULL],
    [["riwayat"], ""],
    [["soal"], ""],
  ] as const) {
    const { code } = await ended(start(process.execPath, [BIN, ...argv], folder), stdin);
    expect([code, readdirSync(folder)]).toEqual([0, []]);
  }
});

test.each([[["nilai"]], [["soal"]], [["--version"]]])(
  "%j into a full disk is told in one line",
  async (argv) => {
    const child = start("sh", ["-c", `"${process.execPath}" "${BIN}" ${argv.join(" ")} > /dev/full`]);
    expect(await ended(child, FULL)).toEqual({
      code: 2,
      signal: null,
      stdout: "",
      stderr: lines("Tempat penyimpanan penuh. Kosongkan sedikit, lalu ulangi."),
    });
  },
);
