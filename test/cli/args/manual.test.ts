import { expect, test } from "vitest";
import { PROGRAM } from "../../../src/cli/args/commands.ts";
import type { CommandEntry } from "../../../src/cli/args/entry.ts";
import { drawManual } from "../../../src/cli/args/manual.ts";
import { flagsOf, OPTIONS } from "../../../src/cli/args/options.ts";

const PAGE = drawManual("1.2.3");
const LINES = PAGE.split("\n");

/** The page without what says how it is drawn. */
const TEXT = PAGE.replace(/\\f[BIR]/g, "").replaceAll("\\-", "-");

function all(command: CommandEntry): CommandEntry[] {
  return [command, ...(command.inner ?? []).flatMap(all)];
}

test("has the sections of a manual, in Indonesian", () => {
  const sections = LINES.filter((line) => line.startsWith(".SH")).map((line) => line.slice(5, -1));
  expect(sections).toEqual([
    "NAMA",
    "PEMAKAIAN",
    "KETERANGAN",
    "PERINTAH",
    "PILIHAN",
    "CONTOH",
    "BERKAS",
    "KODE KELUAR",
  ]);
  expect(LINES[0]).toBe('.TH "KERJA\\-COCOK" 1 "" "kerja\\-cocok 1.2.3" "Perintah pengguna"');
});

test("tells every command and every long flag, also the English ones", () => {
  const flags = Object.values(OPTIONS).flatMap((entry) => flagsOf(entry));
  for (const flag of flags.filter((one) => one.startsWith("--"))) expect(TEXT).toContain(flag);
  for (const name of all(PROGRAM).flatMap(({ names }) => names)) expect(TEXT).toContain(name);
});

test("nothing of its texts steers how it is drawn", () => {
  expect(PAGE).toMatch(/^[\n -~]*$/);
  const requests = LINES.filter((line) => /^[.']/.test(line)).map((line) => line.split(" ")[0]);
  expect([...new Set(requests)].sort()).toEqual(
    [".PP", ".RE", ".RS", ".SH", ".SS", ".TH", ".TP", ".ad", ".fi", ".nf", ".nh"].sort(),
  );
  // A hyphen that is copied must be the sign that a flag begins with.
  expect(PAGE.replaceAll("\\-", "")).not.toContain("-");
  expect(PAGE).not.toMatch(/[`^~']/);
});
