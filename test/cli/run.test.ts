import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { userInfo } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { BIN, NODE } from "../program.ts";
import { fixture, lines, respondents, temporaryFolder } from "./helpers.ts";

const FULL = JSON.stringify(JSON.parse(fixture("answers-full.json")));
const LISTENING = ["pipe", "pipe", "pipe"] as const;

/** A process with nothing in its environment but a home of its own. */
function start(command: string, args: readonly string[], folder = temporaryFolder()) {
  const env = { PATH: process.env.PATH, HOME: folder, XDG_STATE_HOME: folder };
  return spawn(command, args, { env, stdio: [...LISTENING], cwd: folder });
}

/** The real program, from the build. */
function program(...args: string[]) {
  return start(NODE, [BIN, ...args]);
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
  const child = start("sh", ["-c", `"$0" "$1" nilai --format teks | head -1`, NODE, BIN]);
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
  expect([code, signal]).toEqual([1, null]);
  expect(stdout).toMatch(/^\{.*"unknown-item".*\n$/);
});

const EMPTY = [
  /^masukan:1:1 Masalah: Tidak ada jawaban di masukan ini\.$/,
  // By what this program was started, which nobody has installed.
  /^ {2}→ Buat lembar jawaban dengan "node [^"]*bin\/kerja-cocok\.js soal --format json", isi, lalu kirim ke sini\.$/,
] as const;

test.each([
  ["ends at once", () => program()],
  ["is /dev/null", () => start("sh", ["-c", `"$0" "$1" </dev/null`, NODE, BIN])],
  ["is closed", () => start("sh", ["-c", `"$0" "$1" <&-`, NODE, BIN])],
])("a stdin that %s holds no answers", async (_, begin) => {
  const { code, stdout, stderr } = await ended(begin());
  const told = stderr.trimEnd().split("\n");
  expect(told.at(0)).toMatch(EMPTY[0]);
  expect(told.at(-1)).toMatch(EMPTY[1]);
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
    const { code } = await ended(start(NODE, [BIN, ...argv], folder), stdin);
    expect([code, readdirSync(folder)]).toEqual([0, []]);
  }
});

test.each([[["nilai"]], [["soal"]], [["--version"]]])(
  "%j into a full disk is told in one line",
  async (argv) => {
    const child = start("sh", ["-c", `"${NODE}" "${BIN}" ${argv.join(" ")} > /dev/full`]);
    expect(await ended(child, FULL)).toEqual({
      code: 2,
      signal: null,
      stdout: "",
      stderr: lines("Tempat penyimpanan penuh. Kosongkan sedikit, lalu ulangi."),
    });
  },
);

test.each([["nilai"], ["soal"], ["peran"], ["uji"]])(
  "%s into a file that takes no more is told",
  async (command) => {
    const folder = temporaryFolder();
    const child = start("sh", ["-c", `ulimit -f 0 && "${NODE}" "${BIN}" ${command} > hasil`], folder);
    const { code, stderr } = await ended(child, FULL);
    expect([code, stderr.split("\n")[0]]).toEqual([
      2,
      "Berkas ini tidak bisa ditulis. Pilih tempat lain, lalu ulangi.",
    ]);
  },
);

const NEEDED = packageJson.engines.node.replace(">=", "");

test.each(["0.10.48", "4.9.1", "12.22.12", "18.20.8", "20.16.9"])(
  "Node %s is told to be too old",
  async (version) => {
    const pretend = `Object.defineProperty(process, "versions", { value: { node: "${version}" } }); require(${JSON.stringify(BIN)})`;
    const ran = await ended(start(NODE, ["-e", pretend]));
    expect(ran).toEqual({
      code: 2,
      signal: null,
      stdout: "",
      stderr: lines(
        `kerja-cocok butuh Node ${NEEDED} atau lebih baru; di sini Node ${version}. Pasang dari https://nodejs.org, lalu ulangi.`,
      ),
    });
  },
);

test.each([`${NEEDED}.0`, "21.0.0", "22.0.0-nightly", "100.1.0"])(
  "Node %s is new enough",
  async (version) => {
    const pretend = `Object.defineProperty(process, "versions", { value: { ...process.versions, node: "${version}" } }); process.argv.push("x", "--version"); require(${JSON.stringify(BIN)})`;
    const { stderr, stdout } = await ended(start(NODE, ["-e", pretend]));
    expect([stderr, stdout]).toEqual(["", `${packageJson.version}\n`]);
  },
);

/** Runs a line in a shell, in a folder with the answers of one person; `kc` is the program. */
async function inShell(line: string) {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "a.json"), FULL);
  const shell = `kc() { "${NODE}" "${BIN}" "$@"; }; ${line}`;
  const ran = await ended(start("bash", ["-c", shell], folder));
  return { ...ran, folder, answers: readFileSync(join(folder, "a.json"), "utf8") };
}

test.each([
  ["kc nilai < a.json --json -o a.json"],
  ["kc nilai --json -o ./a.json < a.json"],
  ["kc --json -o a.json < a.json"],
  ["kc nilai - --json -o a.json < a.json"],
  ["kc nilai /dev/stdin --json -o a.json < a.json"],
  ["kc nilai /dev/fd/0 --json -o a.json < a.json"],
  ["kc nilai /proc/self/fd/0 --json -o a.json < a.json"],
  ["kc nilai - --rekap a.json < a.json"],
])("a file that is stdin is an input as any other: %s", async (line) => {
  const { code, stdout, stderr, answers } = await inShell(line);
  expect([code, stdout, answers]).toEqual([2, "", FULL]);
  expect(stderr).toMatch(/^"(?:\.\/)?a\.json" adalah berkas yang sama dengan masukan "[^"]+"; [^\n]+\n$/);
});

test.each([
  ["kc nilai a.json --json -o - | cat"],
  ["kc nilai a.json --json -o /dev/stdout | cat"],
  ["kc nilai a.json --json -o /dev/fd/1 > hasil.json; cat hasil.json"],
  ["kc nilai a.json --json -o /dev/fd/3 3> hasil.json; cat hasil.json"],
  ["kc nilai a.json --json -o >(cat) | cat"],
  ["mkfifo pipa; cat pipa & kc nilai a.json --json -o pipa; wait"],
])("a result goes to a stream as to stdout: %s", async (line) => {
  const plain = await inShell("kc nilai a.json --json");
  const { code, stdout } = await inShell(line);
  expect([code, JSON.parse(stdout)]).toEqual([0, JSON.parse(plain.stdout)]);
});

test.each([
  ["--rekap, where nobody reads the results", ["--rekap", "hasil.json", "-f", "ndjson"]],
  ["--keluaran, where nobody is told", ["-f", "csv", "-o", "hasil.json"]],
  ["both", ["-f", "csv", "-o", "hasil.json", "--rekap", "rekap.json"]],
])("a file that was asked for is written whole: %s", async (_, args) => {
  const folder = temporaryFolder();
  const child = start(NODE, [BIN, "nilai", ...args], folder);
  child.stdin.on("error", () => undefined);
  child.stdout.destroy();
  child.stderr.destroy();
  child.stdin.end(`${lines(...Array.from({ length: 3000 }, () => FULL))}{"lain":1}\n`);
  const [code, signal] = await once(child, "close");
  const names = args.filter((name) => name.endsWith(".json"));
  expect([code, signal, readdirSync(folder).sort()]).toEqual([1, null, names.sort()]);
  const text = readFileSync(join(folder, "hasil.json"), "utf8");
  if (args[0] === "--rekap") expect(JSON.parse(text)).toMatchObject({ respondents: 3000, badRecords: 1 });
  else expect(text.split("\n")).toHaveLength(3003);
});

test("results into a file are whole where nobody reads what is told beside them", async () => {
  const folder = temporaryFolder();
  const child = start("sh", ["-c", `exec "$0" "$1" nilai -f csv > hasil.csv`, NODE, BIN], folder);
  child.stdin.on("error", () => undefined);
  child.stderr.destroy();
  child.stdin.end(`{"lain":1}\n${lines(...Array.from({ length: 3000 }, () => FULL))}`);
  const [code] = await once(child, "close");
  expect([code, readFileSync(join(folder, "hasil.csv"), "utf8").split("\n").length]).toEqual([1, 3003]);
});

test("a folder that a variable names steers no terminal", async () => {
  const folder = temporaryFolder();
  const env = { PATH: process.env.PATH, HOME: `${folder}/\u001b[31m`, XDG_STATE_HOME: "simpanan" };
  const child = spawn(NODE, [BIN, "riwayat"], { env, stdio: [...LISTENING], cwd: folder });
  const { stderr } = await ended(child);
  expect(stderr).toContain(`Simpanan wawancara: ${folder}/[31m/.local/state/kerja-cocok`);
});

test.each<[string, NodeJS.ProcessEnv]>([
  ["XDG_STATE_HOME", { XDG_STATE_HOME: "simpanan" }],
  ["XDG_STATE_HOME", { XDG_STATE_HOME: "./" }],
  ["HOME", { HOME: "", XDG_STATE_HOME: undefined }],
  ["HOME", { HOME: "rumah", XDG_STATE_HOME: undefined }],
])("%s without a whole path is ignored, and that is told: %j", async (name, changes) => {
  const folder = temporaryFolder();
  const env = { PATH: process.env.PATH, HOME: folder, XDG_STATE_HOME: folder, ...changes };
  const child = spawn(NODE, [BIN, "riwayat"], { env, stdio: [...LISTENING], cwd: folder });
  const { code, stderr } = await ended(child);
  const state = join(name === "HOME" ? userInfo().homedir : folder, ".local/state/kerja-cocok");
  expect([code, stderr]).toEqual([
    0,
    `Catatan: ${name} tidak menyebut alamat folder yang lengkap, jadi diabaikan. Simpanan wawancara: ${state}\n`,
  ]);
});
