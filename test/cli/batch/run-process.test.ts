import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  closeSync,
  copyFileSync,
  createReadStream,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { BIN, NODE } from "../../program.ts";
import { FIRST, fixture } from "../helpers.ts";

// Batches through real processes and pipes, with the program as it is built.

const RECORDS = 20_000;

let folder: string;
let file: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "kerja-cocok-batch-"));
  file = join(folder, "jawaban.ndjson");
  writeFileSync(file, records(RECORDS));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Respondents whose answers differ, as NDJSON; every thousandth has a mistake. */
function records(count: number): string {
  const { answers } = JSON.parse(fixture("answers-full.json"));
  const ids = Object.keys(answers).filter((id) => typeof answers[id] === "number" && !/-5$/.test(id));
  let text = "";
  for (let number = 0; number < count; number += 1) {
    const changed = { ...answers };
    for (const [index, id] of ids.entries()) changed[id] = ((number * (index + 3)) % 4) + 1;
    if (number % 1000 === 999) changed["empati-6"] = 9;
    text += `${JSON.stringify({ respondent: `P-${number}`, answers: changed })}\n`;
  }
  return text;
}

function score(args: readonly string[], input?: string) {
  const options = { encoding: "utf8", maxBuffer: 2 ** 30, ...(input !== undefined && { input }) } as const;
  return spawnSync(NODE, [BIN, "nilai", ...args], options);
}

test("the number of workers changes nothing", () => {
  const [none, ...others] = ["0", "1", "2", "4"].map((count) => score([file, "-f", "csv", "--utas", count]));
  expect([none?.status, none?.stderr.split("\n").at(-2)]).toEqual([1, "19.980 dinilai, 20 bermasalah."]);
  expect(none?.stdout.split("\n")).toHaveLength(RECORDS + 2);
  for (const other of others) {
    expect([other.status, other.stderr]).toEqual([none?.status, none?.stderr]);
    expect(other.stdout === none?.stdout).toBe(true);
  }
});

test("a file and stdin give the same", () => {
  const [byName, byPipe] = [score([file, "-f", "csv"]), score(["-f", "csv"], readFileSync(file, "utf8"))];
  expect(byPipe.stdout === byName.stdout).toBe(true);
});

test.each([
  ["csv", "0"],
  ["csv", "2"],
  ["ndjson", "2"],
])("a reader that stops early ends the run: %s with %s workers", async (format, workers) => {
  // Far more than any pipe holds, and it would take very long.
  const child = spawn(NODE, [BIN, "nilai", "-f", format, "--utas", workers, "--masukan", "ndjson"]);
  let told = "";
  child.stderr.on("data", (chunk) => {
    told += chunk;
  });
  // The program stops reading before the end, too.
  child.stdin.on("error", () => undefined);
  const all = records(500).replaceAll(/"empati-6":9/g, '"empati-6":3');
  const feeding = (async () => {
    while (child.stdin.writable) {
      if (!child.stdin.write(all))
        await Promise.race([once(child.stdin, "drain"), once(child.stdin, "close")]);
    }
  })().catch(() => undefined);
  await once(child.stdout, "data");
  child.stdout.destroy();
  const [code, signal] = await once(child, "close");
  await feeding;
  const notes = told.split("\n").filter((line) => line !== "" && !line.includes("Catatan: Peserta"));
  expect([code, signal, notes]).toEqual([0, null, []]);
});

function memoryOf(pid: number | undefined): { peak: number; read: number } {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  const io = readFileSync(`/proc/${pid}/io`, "utf8");
  return {
    peak: Number(/VmHWM:\s+(\d+)/.exec(status)?.[1]) / 1024,
    read: Number(/rchar: (\d+)/.exec(io)?.[1]),
  };
}

test("a slow reader does not make memory grow", async () => {
  const files = Array.from({ length: 6 }, (_, number) => join(folder, `bagian-${number}.ndjson`));
  for (const part of files) copyFileSync(file, part);
  const child = spawn(NODE, [BIN, "nilai", ...files, "-f", "ndjson", "--utas", "1", "--senyap"], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  child.stdout.pause();
  // Nobody reads: the program must come to rest, long before it has read everything.
  let before = -1;
  let now = memoryOf(child.pid);
  for (let still = 0; still < 8; still = now.read === before && now.read > 1e6 ? still + 1 : 0) {
    before = now.read;
    await wait(100);
    now = memoryOf(child.pid);
  }
  const all = 6 * readFileSync(file).length;
  expect(now.read).toBeLessThan(all / 2);
  expect(now.peak).toBeLessThan(250);
  child.kill();
  await once(child, "close");
  for (const part of files) rmSync(part);
});

test("Ctrl-C leaves nothing half-written", async () => {
  const target = mkdtempSync(join(folder, "tujuan-"));
  const output = join(target, "hasil.csv");
  const child = spawn(NODE, [BIN, "nilai", "-f", "csv", "-o", output, "--masukan", "ndjson"], {
    stdio: ["pipe", "ignore", "ignore"],
  });
  child.stdin.on("error", () => undefined);
  const source = createReadStream(file);
  source.pipe(child.stdin, { end: false });
  const begun = () => readdirSync(target).some((name) => name.startsWith("."));
  while (!begun()) await wait(10);
  child.kill("SIGINT");
  const [, signal] = await once(child, "close");
  source.destroy();
  expect([signal, readdirSync(target)]).toEqual(["SIGINT", []]);
});

test("Ctrl-C leaves whole reports alone in a folder", async () => {
  const output = join(folder, "kelas");
  const child = spawn(NODE, [BIN, "nilai", file, "-f", "html", "-o", output, "--utas", "0"], {
    stdio: "ignore",
  });
  const written = () => (existsSync(output) ? readdirSync(output).length : 0);
  while (written() < 5) await wait(10);
  child.kill("SIGINT");
  const [, signal] = await once(child, "close");
  const names = readdirSync(output);
  const broken = names.filter((name) => !readFileSync(join(output, name), "utf8").endsWith("</html>\n"));
  rmSync(output, { recursive: true });
  expect([signal, broken, names.filter((name) => name.startsWith("."))]).toEqual(["SIGINT", [], []]);
  expect(names.length).toBeLessThan(RECORDS);
});

test("one line of 100 MB is told, and the rest is scored", () => {
  const [first = "", second = ""] = records(2).split("\n");
  const long = join(folder, "panjang.ndjson");
  writeFileSync(long, `${first}\n${"x".repeat(100_000_000)}\n${second}\n`);
  const { status, stdout, stderr } = score([long, "-f", "csv"]);
  rmSync(long);
  expect([status, stderr]).toEqual([
    1,
    `${long}:2: Data satu peserta ini lebih dari 1 MiB. Periksa apakah ada baris baru atau tanda kutip yang hilang.\n2 dinilai, 1 bermasalah.\n`,
  ]);
  expect(stdout.split("\n").map((row) => row.split(",")[0])).toEqual(["respondent", "P-0", "", "P-1", ""]);
});

test("a million empty lines hold no answers, and hide none", () => {
  const empty = "\n".repeat(1_000_000);
  const nothing = score([], empty);
  expect([nothing.status, nothing.stderr.split("\n")[0]]).toEqual([
    1,
    "masukan:1:1 Masalah: Tidak ada jawaban di masukan ini.",
  ]);
  const [line] = records(1).split("\n");
  const { status, stdout } = score(["-f", "csv"], `${empty}${line}\n${empty}`);
  expect([status, stdout.split("\n")[1]?.startsWith("P-0,")]).toEqual([0, true]);
});

const hasParallel = spawnSync("parallel", ["--version"]).status === 0;

test.runIf(hasParallel || process.env.CI === "true")(
  "cut into blocks by GNU parallel, the results join to the same bytes",
  () => {
    const text = records(2500);
    const whole = score(["-f", "ndjson", "-p", FIRST], text);
    const command = `${NODE} ${BIN} nilai -f ndjson -p ${FIRST} --senyap`;
    const options = { input: text, encoding: "utf8", maxBuffer: 2 ** 30 } as const;
    const joined = spawnSync(
      "parallel",
      ["--will-cite", "--pipe", "--keep-order", "--block", "200k", "-j", "2", command],
      options,
    );
    expect(joined.stdout === whole.stdout).toBe(true);
    expect(joined.stdout.split("\n")).toHaveLength(2501);
  },
);

test.each([
  ["their own input", "kelas.csv", [], "Hasilnya diarahkan ke masukannya sendiri"],
  ["the answers to compare with", "lama.json", ["--dibanding", "lama.json"], "masukannya sendiri"],
  ["the summary", "rekap.json", ["--rekap", "rekap.json"], 'Hasilnya juga diarahkan ke "rekap.json"'],
])("results that a shell sends into %s are refused", (_, name, options, told) => {
  const within = mkdtempSync(join(folder, "tujuan-"));
  const path = join(within, name);
  writeFileSync(join(within, "kelas.csv"), "peserta,empati-6\nA,4\n");
  writeFileSync(path, "peserta,empati-6\nA,4\n");
  const into = openSync(path, "a");
  const { status, stderr } = spawnSync(NODE, [BIN, "nilai", "kelas.csv", "--json", ...options], {
    cwd: within,
    stdio: ["ignore", into, "pipe"],
    encoding: "utf8",
  });
  closeSync(into);
  expect(status).toBe(2);
  expect(stderr).toContain(told);
  expect(readFileSync(path, "utf8")).toBe("peserta,empati-6\nA,4\n");
});
