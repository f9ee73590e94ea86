import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folderIsGone } from "../../src/text/surroundings.ts";
import { NODE, PACKAGE } from "../program.ts";
import { fewAtATime } from "../terminal/few.ts";
import { asOrdinary, folderOfAnswers, hasReadOnlyDisk, onReadOnlyDisk, shell } from "./program.ts";

test("where the working folder is gone every command says so, and nothing else", async () => {
  const commands = ["nilai /a.json", "riwayat", "wawancara", "--help"];
  const rans = await fewAtATime(commands, (command) =>
    shell(`mkdir x && cd x && rmdir ../x && $kc ${command}`),
  );
  expect(rans).toEqual(commands.map(() => ({ code: 2, stdout: "", stderr: `${folderIsGone}\n` })));
});

test.each([
  ["--version", /^\d+\.\d+\.\d+\n$/],
  ["pelengkap usul fish nil", /^\nnilai\t/],
])("what needs no folder is answered where it is gone: %s", async (command, answer) => {
  const ran = await shell(`mkdir x && cd x && rmdir ../x && $kc ${command}`);
  expect(ran).toEqual({ code: 0, stdout: expect.stringMatching(answer), stderr: "" });
});

test("a working folder that may not be read or written is told where it matters, and nowhere else", async () => {
  const folder = folderOfAnswers();
  mkdirSync(join(folder, "rumah"));
  chmodSync(join(folder, "rumah"), 0o111);
  const from = (line: string) => shell(asOrdinary(`cd rumah; ${line}`), { folder });
  expect(await from("$kc nilai ../a.json")).toMatchObject({ code: 0, stderr: "" });
  expect(await from("$kc nilai ../a.json -o a.html")).toEqual({
    code: 2,
    stdout: "",
    stderr: "a.html Masalah: Tidak boleh menulis di sini.\n  → Pilih folder milikmu sendiri.\n",
  });
  expect(await from("$kc kelas ../kelas.csv -o K")).toMatchObject({ code: 2, stdout: "" });
});

test.runIf(hasReadOnlyDisk())(
  "on a disk that can only be read, everything but writing works, and that is told",
  async () => {
    const folder = folderOfAnswers();
    const on = (line: string) => shell(onReadOnlyDisk(line), { folder, env: { HOME: folder } });
    const told = "Masalah: Tempat ini hanya bisa dibaca.\n  → Pilih tempat lain, lalu ulangi.\n";
    expect(await on("$kc nilai a.json -f csv")).toMatchObject({ code: 0, stderr: "" });
    expect(await on("$kc riwayat")).toMatchObject({ code: 0, stderr: "" });
    for (const [line, name] of [
      ["$kc nilai a.json -o a.html", "a.html"],
      ["$kc nilai kelas.csv -f csv --rekap r.json --peserta kode", "r.json"],
      ["$kc nilai kelas.csv -o laporan/ --peserta kode", "laporan/"],
      ["$kc kelas kelas.csv -o K --peserta kode", "K"],
      ["$kc formulir --untuk ponsel -o f.html", "f.html"],
    ] as const)
      expect(await on(line)).toMatchObject({
        code: 2,
        stderr: expect.stringContaining(`${name} ${told}`),
      });
    expect(readdirSync(folder).sort()).toEqual(["a.json", "kelas.csv"]);
  },
);

/** Every file and folder below one into which others than its owner may look. */
function openToOthers(folder: string): string[] {
  const all = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return all.filter((name) => (statSync(join(folder, name)).mode & 0o077) !== 0);
}

test("umask 0 opens no result to others", async () => {
  const folder = folderOfAnswers();
  const lines = [
    "$kc nilai a.json -o a.html",
    "$kc nilai kelas.csv --peserta kode -o laporan/ --rekap r.json",
    "$kc kelas kelas.csv --peserta kode -o kelas",
  ];
  const { code } = await shell(`umask 0; ${lines.join(" && ")}`, { folder });
  expect(code).toBe(0);
  expect(openToOthers(folder).filter((name) => !["a.json", "kelas.csv"].includes(name))).toEqual([]);
  expect(readdirSync(folder).sort()).toEqual(["a.html", "a.json", "kelas", "kelas.csv", "laporan", "r.json"]);
});

const ODD = ["a b", "'\"`$(touch x)", "%41%20", "a#b?c=d", "ü—日本", "baris\nbaru", "-x", "*"];

test("the program works in a folder of any name, and under any name", async () => {
  const folder = folderOfAnswers();
  const inside = join(folder, ...ODD);
  const score = "nilai kelas.csv -f csv --utas 1 --peserta kode";
  const plain = await shell(`$kc ${score}`, { folder });
  expect(plain.code).toBe(0);
  for (const part of ["bin", "dist", "package.json"])
    cpSync(join(PACKAGE, part), join(inside, part), { recursive: true });
  symlinkSync(join(inside, "bin/kerja-cocok.js"), join(inside, "kc ü"));
  cpSync(join(folder, "kelas.csv"), join(inside, "kelas.csv"));
  const started = { folder: inside, env: { HOME: inside, TMPDIR: inside } };
  for (const script of ["./bin/kerja-cocok.js", '"$PWD/kc ü"'])
    expect(await shell(`'${NODE}' ${script} ${score}`, started)).toEqual(plain);
  expect(await shell(`'${NODE}' './kc ü' kelas kelas.csv`, started)).toMatchObject({ code: 0 });
  expect(existsSync(join(inside, "hasil kelas/rekap.html"))).toBe(true);
  expect(readdirSync(folder).sort()).toEqual(["a b", "a.json", "kelas.csv"]);
});
