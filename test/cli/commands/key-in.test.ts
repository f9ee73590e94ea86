import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { main } from "../../../src/cli/main.ts";
import { saveableStack } from "../../../src/core/keying/stack.ts";
import { stacksFolder } from "../../../src/io/saved/file.ts";
import { keepNew } from "../../../src/io/saved/folder.ts";
import { stackText } from "../../../src/io/saved/stacks.ts";
import { keyingWords, stackWords } from "../../../src/text/keying.ts";
import { keyed } from "../../core/keying/keyed.ts";
import { lines, run, SMALL_PROFILE, stateFolder, surroundings, temporaryFolder } from "../helpers.ts";
import { until } from "./start-helpers.ts";

const TERMINALS = { stdin: true, stdout: true, stderr: true, columns: 80 };
const ABOUT = {
  file: null,
  startedAt: "2026-11-24T17:06:00.000Z",
  savedAt: "2026-11-24T17:06:01.000Z",
  written: null,
};

/** Keeps a stack of a test's own profile, which no catalogue has. */
function keepStack(folder: string, name = "kertas-1", file: string | null = null): string {
  const stacks = stacksFolder(stateFolder(folder));
  keepNew(stacks, name, stackText({ ...saveableStack(keyed("A-01⏎XI-2⏎123"), ABOUT), file }));
  return join(stacks, `${name}.json`);
}

test.each<[string, string[], object, string]>([
  ["where there is no terminal", [], {}, "di sini tidak ada terminal"],
  ["a table of another kind", ["-o", "@kelas.xlsx"], TERMINALS, "tidak berakhiran .csv"],
  [
    "a table in a folder that is not there",
    ["-o", "@tiada/kelas.csv"],
    TERMINALS,
    "Folder tujuannya tidak ada",
  ],
  ["a table that is there", ["-o", "@ada.csv"], TERMINALS, "sudah ada dan tidak ditimpa"],
  ["to go on with nothing", ["--lanjut"], TERMINALS, "Tidak ada tumpukan kertas"],
  ["to check nothing", ["--periksa"], TERMINALS, "Tidak ada tumpukan kertas"],
  [
    "to go on with a name that none has",
    ["--lanjut=kertas-9"],
    TERMINALS,
    'Tidak ada tumpukan kertas bernama "kertas-9"',
  ],
])("isi refuses %s, before the first key", async (_, args, terminals, told) => {
  const role = args.some((arg) => arg.startsWith("--")) ? [] : ["@penjaga-taman.yaml"];
  const files = { "penjaga-taman.yaml": SMALL_PROFILE, "ada.csv": "milik orang" };
  const { code, stderr } = await run(["isi", ...role, ...args], { terminals, files });
  expect(code).toBe(2);
  expect(stderr.replace(/\s+/g, " ")).toContain(told);
});

test.each<[string, string[], object, string]>([
  ["no terminal", ["perawat"], {}, '"kerja-cocok soal perawat -o pertanyaan.csv"'],
  ["no terminal, and no role", [], {}, '"kerja-cocok soal -o pertanyaan.csv"'],
  ["nothing to go on with", ["perawat", "--lanjut"], TERMINALS, "kerja-cocok isi perawat"],
  [
    "nothing to go on with in plain lines",
    ["perawat", "--lanjut", "--linear"],
    TERMINALS,
    "kerja-cocok isi perawat --linear",
  ],
  ["nothing to go on with, and no role", ["--lanjut"], TERMINALS, "Mulai yang baru: kerja-cocok isi"],
])("with %s, what to type instead is about the same role", async (_, args, terminals, command) => {
  const { code, stderr } = await run(["isi", ...args], { terminals });
  expect([code, stderr.trim().replace(/\.$/, "").slice(-command.length)]).toEqual([2, command]);
});

test("a stack whose profile has other questions by now is told, and left where it is", async () => {
  const folder = temporaryFolder();
  const file = keepStack(folder, "kertas-1", join(folder, "peran-uji.yaml"));
  const files = { "peran-uji.yaml": SMALL_PROFILE.replace("id: penjaga-taman", "id: peran-uji") };
  const { code, stderr } = await run(["isi", "--lanjut", "--linear"], {
    folder,
    files,
    terminals: TERMINALS,
    stdin: "\n",
  });
  expect(stderr.replace(/\s+/g, " ")).toContain("10 nomor di kertas bukan pertanyaan yang sama lagi");
  expect(stderr.replace(/\s+/g, " ")).toContain("riwayat hapus kertas-1");
  expect([code, existsSync(file)]).toEqual([0, true]);
});

test("the table of a role that is not meant unasked is scored by its own role", async () => {
  const { stderr } = await run(["isi", "@penjaga-taman.yaml", "--linear", "-o", "@kelas.csv"], {
    files: { "penjaga-taman.yaml": SMALL_PROFILE },
    terminals: TERMINALS,
    stdin: "A-01\nXI-2\n1\nmenu\n3\n1\n",
  });
  expect(stderr.replace(/\s+/g, "")).toContain("kelaskelas.csv-ppenjaga-taman.yaml");
});

test("an interview and a stack of one name are both deleted", async () => {
  const folder = temporaryFolder();
  const stack = keepStack(folder, "satu");
  const interview = join(stateFolder(folder), "satu.json");
  writeFileSync(interview, "rusak");
  const ran = await run(["riwayat", "hapus", "--semua"], { folder });
  expect([ran.code, ran.stderr]).toEqual([0, "Terhapus: satu\nTerhapus: satu\n"]);
  expect([stack, interview].map((file) => existsSync(file))).toEqual([false, false]);
});

test("the history lists stacks, and deletes them by name or all at once", async () => {
  const folder = temporaryFolder();
  const kept = ["kertas-1", "kertas-2", "kertas-3"].map((name) => keepStack(folder, name));
  const listed = await run(["riwayat"], { folder });
  expect(listed.stdout).toContain("Tumpukan kertas yang sedang diketik");
  expect(listed.stdout).toContain("kerja-cocok riwayat hapus kertas-");
  expect(listed.stdout).toContain("1 siswa");
  expect((await run(["riwayat", "--json"], { folder })).stdout).toBe("[]\n");
  const one = await run(["riwayat", "hapus", "kertas-2"], { folder });
  expect([one.code, one.stderr]).toEqual([0, "Terhapus: kertas-2\n"]);
  expect(kept.map((file) => existsSync(file))).toEqual([true, false, true]);
  const unknown = await run(["riwayat", "hapus", "kertas-2"], { folder });
  expect([unknown.code, unknown.stderr]).toEqual([2, expect.stringContaining("Mungkin maksudmu")]);
  expect((await run(["riwayat", "hapus", "--semua"], { folder })).code).toBe(0);
  expect(kept.some((file) => existsSync(file))).toBe(false);
});

test("what can be typed about a stack takes its name whole, as a copy of its file has it", async () => {
  const folder = temporaryFolder();
  keepStack(folder, "kertas-1 (salinan)");
  const { stdout } = await run(["riwayat"], { folder });
  expect(stdout).toContain("• kertas-1 (salinan)\n");
  expect(stdout).toContain("kerja-cocok isi --lanjut 'kertas-1 (salinan)'\n");
  expect(stdout).toContain("kerja-cocok riwayat hapus 'kertas-1 (salinan)'\n");
});

/** Keys in one booklet up to the menu; there something happens, and then comes what is typed last. */
async function atMenu(happens: (stacks: string) => void, ...last: string[]): Promise<string> {
  const folder = temporaryFolder();
  const role = join(folder, "penjaga-taman.yaml");
  writeFileSync(role, SMALL_PROFILE);
  const stdin = Readable.from(typed());
  const { environment, stderr } = surroundings(folder, { stdin, terminals: TERMINALS });
  async function* typed() {
    yield lines("A-01", "", "12", "", "menu");
    await until(() => stderr.text.includes(stackWords.menu));
    happens(stacksFolder(stateFolder(folder)));
    yield lines(...last);
  }
  await main(["isi", role, "--linear", "-o", join(folder, "kelas.csv")], environment);
  return stderr.text.replace(/\s+/g, " ");
}

const WRITE = "4";
const LEAVE = "5";

/** Nothing can be kept there any more. */
function close(stacks: string): void {
  rmSync(stacks, { recursive: true });
  writeFileSync(stacks, "");
}

test("a stack that was deleted elsewhere while the menu stood is kept again, and that is told", async () => {
  const told = await atMenu((stacks) => rmSync(stacks, { recursive: true }), WRITE, "1");
  expect(told).toContain(stackWords.gone);
});

test.each<[string, string[]]>([
  ["the table is written", [WRITE, "1"]],
  ["whoever removes a booklet goes on", ["3", "1", "4", "2"]],
])("where nothing can be kept any more, that is told also when %s", async (_, last) => {
  const told = await atMenu(close, ...last);
  expect(told).toContain(keyingWords.unsaved);
});

test("whoever leaves hears of nothing as kept that is not", async () => {
  const told = await atMenu(close, "1", "A-02", "", LEAVE);
  expect(told).toContain("belum bisa disimpan di disk; yang sebelumnya tersimpan");
  expect(told).not.toContain("Semua yang diketik tersimpan");
});

test("nothing is kept behind a link in the place of the folder of kept answers", async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "lain"));
  symlinkSync(join(folder, "lain"), stateFolder(folder));
  const { stderr } = await run(["isi", "@penjaga-taman.yaml", "--linear"], {
    folder,
    files: { "penjaga-taman.yaml": SMALL_PROFILE },
    terminals: TERMINALS,
    stdin: lines("A-01", "", "12"),
  });
  expect([readdirSync(join(folder, "lain")), stderr.includes(stackWords.notKept)]).toEqual([[], true]);
});

test("the name of a kept stack steers no terminal", async () => {
  const folder = temporaryFolder();
  const files = { "peran-uji.yaml": SMALL_PROFILE.replace("id: penjaga-taman", "id: peran-uji") };
  keepStack(folder, "kertas-\u001b[31m", join(folder, "peran-uji.yaml"));
  const given = { folder, files, terminals: TERMINALS, stdin: "\n" };
  const { stderr } = await run(["isi", "--lanjut", "--linear"], given);
  expect(stderr).toContain("kertas-[31m.json");
  expect(stderr).not.toContain("\u001b[31m");
});
