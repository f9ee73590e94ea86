import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { fewAtATime } from "../terminal/few.ts";
import { folderOfAnswers, shell } from "./program.ts";

/** Every way to close some of the three. */
const CLOSINGS = ["<&-", ">&-", "2>&-", "<&- >&-", "<&- 2>&-", ">&- 2>&-", "<&- >&- 2>&-"];

test("whatever is closed, what was asked for is written, and what is open hears the same", async () => {
  const score = "$kc nilai kelas.csv -f csv --rekap r.json";
  const folder = folderOfAnswers();
  const plain = await shell(score, { folder });
  expect([plain.code, plain.stdout.split("\n").length]).toEqual([0, 11]);
  const summary = readFileSync(join(folder, "r.json"), "utf8");
  const rans = await fewAtATime(CLOSINGS, async (closing) => {
    const folder = folderOfAnswers();
    const ran = await shell(`${score} ${closing}`, { folder });
    return { ...ran, summary: readFileSync(join(folder, "r.json"), "utf8") };
  });
  const heard = CLOSINGS.map((closing) => ({
    code: 0,
    stdout: /(?<!2)>&-/.test(closing) ? "" : plain.stdout,
    stderr: closing.includes("2>&-") ? "" : plain.stderr,
    summary,
  }));
  expect(rans).toEqual(heard);
});

const UNWRITABLE = "Berkas ini tidak bisa ditulis. Pilih tempat lain, lalu ulangi.";
const FULL = "Tempat penyimpanan penuh. Kosongkan sedikit, lalu ulangi.";
const SCORE = "$kc nilai kelas.csv -f csv --peserta kode";

test.each([
  ["one person, into what is only read", "$kc nilai a.json 1<.", UNWRITABLE],
  ["several, into what is only read", `${SCORE} 1<.`, UNWRITABLE],
  ["in threads, into what is only read", `${SCORE} --utas 2 1<.`, UNWRITABLE],
  ["a full disk, told in a file", `${SCORE} > /dev/full 2> told; code=$?; cat told >&2; exit $code`, FULL],
  ["a file that may not grow", `(ulimit -f 0; ${SCORE} > hasil.csv)`, UNWRITABLE],
  ["where nobody can be told either", `${SCORE} > /dev/full 2<.`, ""],
  ["the version", "$kc --version 1<.", UNWRITABLE],
  ["help", "$kc --help 1<.", UNWRITABLE],
])("a result that cannot be written is no success: %s", async (_, line, last) => {
  const { code, stdout, stderr } = await shell(line);
  expect([code, stdout, stderr.trimEnd().split("\n").at(-1)]).toEqual([2, "", last]);
});

test.each([
  ["a full disk", "2> /dev/full"],
  ["what is only read", "2<."],
])("what cannot be told does not keep a file from being written: %s", async (_, into) => {
  const folder = folderOfAnswers();
  const { code, stdout } = await shell(`${SCORE} -o hasil.csv ${into}`, { folder });
  // That nobody could be told is no success.
  expect([code, stdout, readFileSync(join(folder, "hasil.csv"), "utf8").split("\n").length]).toEqual([
    2,
    "",
    11,
  ]);
  await shell(`$kc kelas kelas.csv -o kelas ${into}`, { folder });
  expect(existsSync(join(folder, "kelas/rekap.html"))).toBe(true);
});

test.each([
  ["a folder", "< .", "masukan Masalah: Ini folder, bukan berkas."],
  ["what is only written", "0> b.json", "masukan Masalah: Berkas ini tidak bisa dibaca."],
])("a stdin that cannot be read is not an empty one: %s", async (_, from, told) => {
  const { code, stdout, stderr } = await shell(`$kc nilai ${from}`);
  expect([code, stdout, stderr.split("\n")[0]]).toEqual([2, "", told]);
});
