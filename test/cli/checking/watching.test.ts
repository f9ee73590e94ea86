import { renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { expect, test } from "vitest";
import type { Environment } from "../../../src/cli/environment.ts";
import { main } from "../../../src/cli/main.ts";
import { profileText } from "../../first-role.ts";
import { surroundings, temporaryFolder } from "../helpers.ts";

const SOUND = profileText("_template");
const BROKEN = SOUND.replace("name: Sabar", "nama: Sabar");
const WAITING = "Menunggu berkasnya disimpan lagi; Ctrl-C mengakhiri.\n";

/** A watch over files of a new folder. */
function watch(texts: Record<string, string>, argv = ["peran", "periksa", "--amati"], others: string[] = []) {
  const folder = temporaryFolder();
  const path = (name: string) => join(folder, name);
  for (const [name, text] of Object.entries(texts)) writeFileSync(path(name), text);
  const stdin = new PassThrough();
  const { environment } = surroundings(folder, { stdin, terminals: { stdin: true } });
  let written = "";
  let look = () => undefined as unknown;
  const output = {
    write: (chunk: string | Uint8Array, done?: () => void) => {
      written += String(chunk).replaceAll(`${folder}/`, "");
      done?.();
      look();
    },
  };
  const world: Environment = { ...environment, stdout: output, stderr: output };
  const code = main([...argv, ...[...Object.keys(texts), ...others].map(path)], world);
  /** What was written since the last time, once it ends in the line that says that it waits. */
  const round = async () => {
    await new Promise<void>((resolve) => {
      look = () => written.endsWith(WAITING) && resolve();
      look();
    });
    const told = written;
    written = "";
    return told;
  };
  return { path, stdin, code, round };
}

test("it checks at once, and again at every save", async () => {
  const { path, round, stdin, code } = watch({ "penjaga-taman.yaml": SOUND });
  const sound = "penjaga-taman.yaml: beres. Penjaga Taman, 21 pertanyaan.\nTidak ada masalah.";
  expect(await round()).toBe(`${sound} ${WAITING}`);
  writeFileSync(path("penjaga-taman.yaml"), BROKEN);
  const second = await round();
  expect(second).toMatch(/^— \d\d\.\d\d\.\d\d penjaga-taman\.yaml berubah\n/);
  expect(second).toContain('Masalah: Kunci "name" belum ada.');
  expect(second.endsWith(`penjaga-taman.yaml: 2 masalah.\nMasih ada masalah. ${WAITING}`)).toBe(true);
  // As editors save: another file takes the name.
  writeFileSync(path("lain"), SOUND);
  renameSync(path("lain"), path("penjaga-taman.yaml"));
  expect(await round()).toContain(sound);
  stdin.end();
  expect(await code).toBe(0);
});

test("of several files the one that changed is checked again, and all are counted", async () => {
  const texts = { "penjaga-taman.yaml": SOUND, "rusak.yaml": BROKEN };
  const { path, round, stdin, code } = watch(texts, ["roles", "check", "--watch"], ["tiada.yaml"]);
  const first = await round();
  expect(first).toContain("tiada.yaml Masalah: Berkas ini tidak ada.");
  expect(first).toContain("1 dari 3 berkas tanpa masalah.");
  rmSync(path("penjaga-taman.yaml"));
  const second = await round();
  expect(second).toContain("penjaga-taman.yaml Masalah: Berkas ini tidak ada.");
  expect(second).not.toContain("rusak.yaml");
  expect(second).toContain("0 dari 3 berkas tanpa masalah.");
  // One that appears, and those that are mended.
  for (const name of ["tiada.yaml", "rusak.yaml", "penjaga-taman.yaml"]) {
    writeFileSync(path(name), SOUND);
  }
  expect(await round()).toContain("3 berkas, semuanya tanpa masalah.");
  stdin.end();
  expect(await code).toBe(0);
});

test("a file that is named twice is checked once", async () => {
  const { round, stdin, code } = watch({ "rusak.yaml": BROKEN }, undefined, ["rusak.yaml"]);
  expect((await round()).match(/rusak\.yaml: 2 masalah/g)).toHaveLength(1);
  stdin.end();
  expect(await code).toBe(1);
});

test("Ctrl-C ends it, and nothing listens any more", async () => {
  const listening = process.listenerCount("SIGINT");
  const { round, code } = watch({ "penjaga-taman.yaml": SOUND });
  await round();
  expect(process.listenerCount("SIGINT")).toBe(listening + 1);
  process.emit("SIGINT");
  expect(await code).toBe(130);
  // Those that an earlier test left may have gone in the meantime.
  expect(process.listenerCount("SIGINT")).toBeLessThanOrEqual(listening);
});
