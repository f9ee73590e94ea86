import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { FIRST_ROLE } from "../../src/io/profiles/catalogue.ts";
import { emptyFolder } from "../io/folder.ts";
import { hasShell, openCompleting, SHELL_NAMES } from "./shells.ts";

const TAB = "\t";

/** What is typed behind the program's name, and the words that the program gets. */
const CASES: readonly (readonly [typed: string, got: string])[] = [
  [`ni${TAB}`, "<nilai>"],
  [`hist${TAB}del${TAB}`, "<history><delete>"],
  [`completion f${TAB}`, "<completion><fish>"],
  [`nilai --kelu${TAB}x`, "<nilai><--keluaran><x>"],
  [`nilai --outp${TAB}x`, "<nilai><--output><x>"],
  [`soal -f j${TAB}`, "<soal><-f><json>"],
  [`soal --format=j${TAB}`, "<soal><--format=json>"],
  [`soal pend${TAB}`, `<soal><${FIRST_ROLE}>`],
  [`nilai --peran=pend${TAB}`, `<nilai><--peran=${FIRST_ROLE}>`],
  [`banding -p perawat,pend${TAB}`, `<banding><-p><perawat,${FIRST_ROLE}>`],
  [`banding --peran=perawat,pend${TAB}`, `<banding><--peran=perawat,${FIRST_ROLE}>`],
  [`nilai kel${TAB}`, "<nilai><kelas xi.csv>"],
  [`nilai 'kel${TAB}`, "<nilai><kelas xi.csv>"],
  [`nilai -- kel${TAB}`, "<nilai><--><kelas xi.csv>"],
  [`nilai --keluaran=kel${TAB}`, "<nilai><--keluaran=kelas xi.csv>"],
  [`peran periksa pro${TAB}`, "<peran><periksa><profilku.yaml>"],
  [`nilai map${TAB}da${TAB}`, "<nilai><mapku/dalam.csv>"],
  [`riwayat lihat sat${TAB}`, "<riwayat><lihat><satu dua>"],
  [`riwayat lihat 'sat${TAB}`, "<riwayat><lihat><satu dua>"],
  [`wawancara --lanjut=sat${TAB}`, "<wawancara><--lanjut=satu dua>"],
  [`riwayat lihat ti${TAB}`, "<riwayat><lihat><tiga$(touch bocor)>"],
];

function prepare(): { home: string; state: string } {
  const [home, state] = [emptyFolder(), emptyFolder()];
  for (const name of ["kelas xi.csv", "profilku.yaml", "profil.txt"]) writeFileSync(join(home, name), "");
  mkdirSync(join(home, "mapku"));
  writeFileSync(join(home, "mapku/dalam.csv"), "");
  const kept = join(state, "kerja-cocok");
  mkdirSync(kept);
  const names = ["satu dua", "tiga$(touch bocor)", "empat\u001b]0;judul\u0007", "lima\nbaris"];
  for (const name of names) writeFileSync(join(kept, `${name}.json`), "{}");
  return { home, state };
}

describe.each(SHELL_NAMES.filter(hasShell))("%s", (name) => {
  test("completes commands, flags, values, files and names", async () => {
    const { home, state } = prepare();
    const terminal = openCompleting(name, home, state);
    await terminal.waitForText(">");
    for (const [index, [typed, got]] of CASES.entries()) {
      terminal.type(`kerja-cocok ${typed}\r`);
      const line = `GOT${index + 1}${got}`;
      await terminal.waitFor((shown) => shown.scrollback().includes(line), line);
    }
    expect(existsSync(join(home, "bocor"))).toBe(false);
  });

  test("completes whatever the program was called by, and says what a word is", async () => {
    const { home, state } = prepare();
    const terminal = openCompleting(name, home, state);
    await terminal.waitForText(">");
    terminal.type(`./bin/kerja-cocok ni${TAB}\r`);
    await terminal.waitForText("GOT1<nilai>");
    terminal.type(`kerja-cocok riwayat ${TAB}${TAB}`);
    await terminal.waitForText(name.startsWith("bash") ? "lihat" : "laporan dari wawancara yang tersimpan");
  });

  test("shows nothing of a name that would steer the terminal", async () => {
    const { home, state } = prepare();
    const terminal = openCompleting(name, home, state);
    await terminal.waitForText(">");
    terminal.type(`kerja-cocok riwayat lihat ${TAB}${TAB}`);
    await terminal.waitForText("tiga");
    await terminal.waitForText("satu");
    expect(terminal.output).not.toMatch(/judul|lima|empat/);
  });
});
