import { type SpawnSyncReturns, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { BIN, NODE } from "../../program.ts";
import { lines, SMALL_PROFILE } from "../helpers.ts";

// Inputs that break and disks that are full, through real processes, with the program as it is built.

const RECORDS = 2000;

let root: string;
let role: string;
let all: string;
/** Empty when a test begins. */
let folder: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "kerja-cocok-bad-"));
  [role, all] = [join(root, "taman.yaml"), join(root, "semua.ndjson")];
  writeFileSync(role, SMALL_PROFILE);
  writeFileSync(all, lines(...Array.from({ length: RECORDS }, (_, number) => record(`P-${number}`))));
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

beforeEach(() => {
  folder = join(root, "tujuan");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
});

function record(respondent: string, first = 3): string {
  return JSON.stringify({ respondent, answers: { "sabar-1": first, "sabar-2": 1 } });
}

interface Ran {
  code: number | null;
  stdout: string;
  /** Line by line, without the path of the folder. */
  told: string[];
}

const SETTINGS = { encoding: "utf8", maxBuffer: 2 ** 30 } as const;

function ranAs({ status, stdout, stderr }: SpawnSyncReturns<string>): Ran {
  return { code: status, stdout, told: stderr.replaceAll(`${root}/`, "").split("\n").slice(0, -1) };
}

function score(args: readonly string[], input: string | Buffer = ""): Ran {
  return ranAs(spawnSync(NODE, [BIN, "nilai", "-p", role, ...args], { ...SETTINGS, input }));
}

/** The same where no file may grow beyond so many blocks of 512 bytes: a full disk, for whoever writes. */
function scoreWithin(blocks: number, args: readonly string[]): Ran {
  const command = 'ulimit -f "$0" && exec "$@"';
  const argv = ["-c", command, String(blocks), NODE, BIN, "nilai", "-p", role, ...args];
  return ranAs(spawnSync("sh", argv, SETTINGS));
}

/** Whose row is whose. */
function respondents(csv: string): string[] {
  return csv
    .split("\n")
    .slice(1, -1)
    .map((row) => row.split(",")[0] ?? "");
}

const UNWRITABLE = "Masalah: Berkas ini tidak bisa ditulis.";

describe.skipIf(process.platform === "win32")("a disk that takes no more", () => {
  test.each([
    ["csv", "0"],
    ["csv", "2"],
    ["ndjson", "0"],
    ["json", "2"],
  ])("-o FILE: nothing is left, %s with %s workers", (format, workers) => {
    const output = join(folder, "hasil");
    const ran = scoreWithin(16, [all, "-f", format, "-o", output, "--utas", workers]);
    expect(ran).toEqual({
      code: 2,
      stdout: "",
      told: [`tujuan/hasil ${UNWRITABLE}`, "  → Pilih tempat lain, lalu ulangi."],
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  test("-o FILE: what stood there before is still there", () => {
    const output = join(folder, "hasil.csv");
    writeFileSync(output, "lama\n");
    expect(scoreWithin(16, [all, "-f", "csv", "-o", output]).code).toBe(2);
    expect([readdirSync(folder), readFileSync(output, "utf8")]).toEqual([["hasil.csv"], "lama\n"]);
  });

  test.each(["0", "1"])("-o FOLDER: whole reports alone, with %s workers", (workers) => {
    const output = join(folder, "kelas");
    const input = join(folder, "a.ndjson");
    writeFileSync(input, lines(record("A"), record("B"), record("C")));
    const whole = score([input, "-f", "html", "-o", output]);
    expect([whole.code, readdirSync(output)]).toEqual([0, ["A.html", "B.html", "C.html"]]);
    rmSync(join(output, "B.html"));
    const ran = scoreWithin(1, [input, "-f", "html", "-o", output, "--utas", workers]);
    expect(ran).toEqual({
      code: 2,
      stdout: "",
      told: [`tujuan/kelas/A.html ${UNWRITABLE}`, "  → Pilih tempat lain, lalu ulangi."],
    });
    expect(readdirSync(output)).toEqual(["A.html", "C.html"]);
    expect(readFileSync(join(output, "A.html"), "utf8")).toMatch(/<\/html>\s*$/);
  });

  test("--rekap: the results are there, the summary is not, and that is told", () => {
    const [output, summary] = [join(folder, "hasil.csv"), join(folder, "rekap.html")];
    const short = join(root, "pendek.ndjson");
    writeFileSync(short, lines(record("A"), record("B")));
    const ran = scoreWithin(2, [short, "-f", "csv", "-o", output, "--rekap", summary]);
    expect(ran).toEqual({
      code: 2,
      stdout: "",
      told: [
        "Tersimpan di tujuan/hasil.csv",
        `tujuan/rekap.html ${UNWRITABLE}`,
        "  → Pilih tempat lain, lalu ulangi.",
        "2 dinilai.",
      ],
    });
    expect(readdirSync(folder)).toEqual(["hasil.csv"]);
    expect(respondents(readFileSync(output, "utf8"))).toEqual(["A", "B"]);
  });

  test("a folder that is not there", () => {
    const output = join(folder, "tiada", "hasil.csv");
    expect(score([all, "-f", "csv", "-o", output])).toEqual({
      code: 2,
      stdout: "",
      told: [
        "tujuan/tiada/hasil.csv Masalah: Folder tujuannya tidak ada.",
        "  → Buat foldernya dulu, atau pilih tempat lain.",
      ],
    });
    expect(existsSync(join(folder, "tiada"))).toBe(false);
  });
});

describe("inputs", () => {
  test.each(["0", "2"])("a missing file and a folder among good ones, with %s workers", (workers) => {
    const [a, b] = [join(folder, "a.ndjson"), join(folder, "b.csv")];
    writeFileSync(a, lines(record("A"), record("B")));
    writeFileSync(b, lines("peserta,sabar-1,sabar-2", "C,3,"));
    const files = [a, join(folder, "tiada.ndjson"), folder, b];
    const ran = score([...files, "-f", "csv", "--utas", workers]);
    expect([ran.code, respondents(ran.stdout)]).toEqual([2, ["A", "B", "C"]]);
    expect(ran.told).toEqual([
      "tujuan/tiada.ndjson Masalah: Berkas ini tidak ada.",
      "  → Periksa nama dan foldernya.",
      "tujuan Masalah: Ini folder, bukan berkas.",
      '  → Sebutkan berkas di dalamnya, misalnya "a.ndjson", "b.csv".',
      "3 dinilai, 2 berkas tidak terbaca.",
    ]);
  });

  test("a missing file alone leaves no file of results", () => {
    const output = join(folder, "hasil.csv");
    const ran = score([join(folder, "tiada.csv"), "-f", "csv", "-o", output]);
    expect([ran.code, ran.stdout, readdirSync(folder)]).toEqual([2, "", []]);
    expect(ran.told[0]).toBe("tujuan/tiada.csv Masalah: Berkas ini tidak ada.");
  });

  test("a file that grows while it is read: what was there is scored, and that is told", async () => {
    const file = join(folder, "a.ndjson");
    writeFileSync(file, readFileSync(all, "utf8").repeat(20));
    const args = [BIN, "nilai", "-p", role, file, "-", "-f", "csv", "--utas", "0"];
    const child = spawn(NODE, args);
    child.stdin.end(lines(record("Q")));
    let stderr = "";
    child.stderr.on("data", (chunk) => {
      stderr += chunk;
    });
    // The file has been opened by now, and as long as nobody takes the results most of it is not read.
    await once(child.stdout, "readable");
    appendFileSync(file, lines(record("baru")));
    let stdout = "";
    child.stdout.on("data", (chunk) => {
      stdout += chunk;
    });
    const [code] = await once(child, "close");
    expect([code, respondents(stdout).length, stdout.includes("baru")]).toEqual([0, 20 * RECORDS + 1, false]);
    const told = stderr.replaceAll(`${root}/`, "").split("\n");
    expect(told.filter((line) => !line.includes("sudah ada sebelumnya"))).toEqual([
      "tujuan/a.ndjson Catatan: Berkas ini bertambah selama dibaca; yang dipakai hanya isinya saat mulai.",
      "  → Ulangi setelah berkasnya selesai ditulis.",
      "Catatan: 37.990 peserta ganda lain tidak disebut satu per satu.",
      "40.001 dinilai.",
      "",
    ]);
  });

  test.each([
    ["ndjson", Buffer.from(`${record("A")}\n{"respondent": "\u00ff"}\n${record("B")}\n`, "latin1")],
    ["csv", Buffer.from("peserta,sabar-1,sabar-2\nA,3,\n\u00ff,3,\nB,3,\n", "latin1")],
  ])("bytes that are no UTF-8 in %s", (format, input) => {
    const ran = score(["-f", "csv"], input);
    expect([ran.code, respondents(ran.stdout).length]).toEqual([1, 3]);
    expect(ran.told).toEqual([
      `masukan:${format === "csv" ? 3 : 2}: Di sini ada huruf yang tidak terbaca. Simpan ulang berkasnya sebagai UTF-8.`,
      "2 dinilai, 1 bermasalah.",
    ]);
  });
});
