import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { BIN, NODE } from "../program.ts";
import { filesAt, hiddenIn, removeFolder, runWork, WORKS, type WorkName, workFolder } from "./batch-runs.ts";

// What surrounds a batch may be gone, full, or somebody else's at the same time.

function emptyWork(): string {
  const folder = workFolder();
  onTestFinished(() => removeFolder(folder));
  return folder;
}

/** Runs a command as a shell does. @param around what stands around `"$@"` in the shell's line */
function shell(folder: string, argv: readonly string[], around: (command: string) => string) {
  const command = around('"$@"');
  return spawnSync("sh", ["-c", command, "sh", NODE, BIN, ...argv], {
    cwd: folder,
    encoding: "utf8",
  });
}

const INPUTS = ["banyak.ndjson", "sedikit.ndjson", "taman.yaml"];

/** What is in the folder beside the inputs. */
function results(folder: string): string[] {
  return readdirSync(folder).filter((name) => !INPUTS.includes(name));
}

const SCORED = ["nilai", "sedikit.ndjson", "-p", "taman.yaml", "--rekap", "rekap.json"];

describe.skipIf(process.platform === "win32")("closed streams", () => {
  test.each(["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])("%s: named files are written whole", (closed) => {
    const folder = emptyWork();
    const { status } = shell(folder, [...SCORED, "-o", "hasil.csv"], (command) => `${command} ${closed}`);
    expect([status, results(folder)]).toEqual([0, ["hasil.csv", "rekap.json"]]);
  });

  test.each(["0", "2"])("a reader that leaves, with %s workers: named files are written whole", (threads) => {
    const folder = emptyWork();
    const argv = [...SCORED, "-f", "ndjson", "--utas", threads];
    const { stdout } = shell(folder, argv, (command) => `${command} | head -c 10`);
    expect([stdout, results(folder)]).toEqual(['{"version"', ["rekap.json"]]);
  });
});

describe.skipIf(process.platform === "win32")("a disk that takes no more", () => {
  test.each<WorkName>(["class", "workbook", "items"])("%s: nothing is left, and that is told", (name) => {
    const folder = emptyWork();
    const { status, stderr } = shell(folder, WORKS[name].argv, (command) => `ulimit -f 4 && exec ${command}`);
    expect([status, results(folder)]).toEqual([2, []]);
    expect(stderr).toContain("Masalah: Berkas ini tidak bisa ditulis.");
  });
});

describe("two at once", () => {
  test.each<WorkName>(["table", "pages of threads"])(
    "%s: both are told the truth, and all is whole",
    async (name) => {
      const folder = emptyWork();
      const work = WORKS[name];
      const ended = await Promise.all([runWork(folder, work), runWork(folder, work)]);
      expect(ended.map(({ code }) => code)).toEqual([0, 0]);
      expect([hiddenIn(folder), results(folder)]).toEqual([[], [...work.outputs]]);
    },
  );

  test("class: one is written whole, and the other is told that there is one", async () => {
    const folder = emptyWork();
    const ended = await Promise.all([runWork(folder, WORKS.class), runWork(folder, WORKS.class)]);
    expect(ended.map(({ code }) => code).sort()).toEqual([0, 2]);
    expect([hiddenIn(folder), results(folder)]).toEqual([[], ["kelas"]]);
    expect(filesAt(join(folder, "kelas/siswa"))).toHaveLength(250);
  });
});
