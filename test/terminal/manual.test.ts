import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { PACKAGE } from "../program.ts";
import { isUnseen } from "./shells.ts";

const hasMan =
  existsSync("/usr/bin/man") || isUnseen("no /usr/bin/man; the page of the manual was not drawn.");

test.runIf(hasMan).each([40, 80])("man draws the page without a warning at %d columns", (columns) => {
  const env = { PATH: process.env.PATH, LC_ALL: "C.UTF-8", MANWIDTH: String(columns), MANPAGER: "cat" };
  const page = join(PACKAGE, "dist/kerja-cocok.1.gz");
  const { status, stdout, stderr } = spawnSync("/usr/bin/man", ["-l", "--warnings", page], {
    encoding: "utf8",
    env,
  });
  expect([status, stderr]).toEqual([0, ""]);
  // A command that is to be copied stays in one piece.
  const torn = stdout.split("\n").filter((line) => !/^ +kerja-cocok /.test(line));
  expect(torn.filter((line) => line.length > columns)).toEqual([]);
  expect(stdout).toContain("--keluaran, --output berkas");
  expect(stdout).toContain("kerja-cocok nilai kelas.csv -o laporan/");
});
