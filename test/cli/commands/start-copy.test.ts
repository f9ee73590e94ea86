import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { asking } from "../../../src/text/asking.ts";
import { SMALL_PROFILE, temporaryFolder } from "../helpers.ts";
import { catalogueIn, interview, keptTexts } from "./start-helpers.ts";

/** Past the welcome, both answers, on to the report, and to saving it. */
const WHOLE = "\n3\n2\n\n2\n";
/** The last choice of the menu after the report, and of the question after it. */
const END = "5\n1\n";
const FORMATS = { html: "1\n", markdown: "2\n", teks: "3\n" };

function setting() {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "Dokumen"));
  return { folder, catalogue: catalogueIn(folder), env: { HOME: folder }, terminals: { stdout: true } };
}

/** The files of a folder that are not of its furniture. */
function written(folder: string): string[] {
  const all = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return all.filter((name) => !/^(?:Dokumen|profiles|state|taman)\b(?!.*laporan)/.test(name));
}

test.each([
  ["laporan saya", "html", "laporan saya.html"],
  ["laporan saya.html", "html", "laporan saya.html"],
  ["laporan.HTM", "html", "laporan.HTM"],
  ["laporan.v2", "teks", "laporan.v2.txt"],
  ["laporan.pdf", "html", "laporan.pdf.html"],
  ["laporan.txt", "markdown", "laporan.txt.md"],
  ["Dokumen/laporan", "teks", "Dokumen/laporan.txt"],
  ["Dokumen/", "html", "Dokumen/laporan-penjaga-2026-11-24.html"],
  ["Dokumen", "html", "Dokumen/laporan-penjaga-2026-11-24.html"],
] as const)("a copy named %s as %s goes to %s, and the whole path is told", async (name, format, file) => {
  for (const lead of ["~", null]) {
    const given = setting();
    const typed = `${WHOLE}${FORMATS[format]}${lead ?? given.folder}/${name}\n${END}`;
    const { code, stderr } = await interview([], typed, given);
    expect([code, written(given.folder)]).toEqual([0, [file]]);
    // The helper leaves out the path of the folder, with which it begins.
    expect(stderr).toContain(`Tersimpan di ${file}\n`);
  }
});

test("a copy takes the place neither of the profile nor of kept answers; another name is asked for", async () => {
  const given = setting();
  const profile = join(given.folder, "taman.txt");
  writeFileSync(profile, SMALL_PROFILE);
  const kept = join(given.folder, "state/laporan.txt");
  const typed = `${WHOLE}3\n${profile}\n${kept}\n${given.folder}/laporan\n${END}`;
  const { code, stderr } = await interview(["@taman.txt"], typed, given);
  expect([code, written(given.folder)]).toEqual([0, ["laporan.txt"]]);
  expect(stderr).toContain("adalah berkas masukan");
  expect(stderr).toContain("ada di folder milik kerja-cocok sendiri");
  expect(readFileSync(profile, "utf8")).toBe(SMALL_PROFILE);
  expect(stderr.split(asking.fileName)).toHaveLength(4);
});

test("a kept interview about a profile of its own never writes over that profile", async () => {
  const given = setting();
  const profile = join(given.folder, "taman.yaml");
  writeFileSync(profile, SMALL_PROFILE);
  expect((await interview(["@taman.yaml"], "\n3\ns\n", given)).code).toBe(130);
  const before = keptTexts(given.folder);
  const { code, stderr } = await interview(["--lanjut", "-f", "html", "-o", "@taman.yaml"], "2\n\n", given);
  expect([code, stderr]).toEqual([2, expect.stringContaining("adalah berkas masukan")]);
  expect(readFileSync(profile, "utf8")).toBe(SMALL_PROFILE);
  expect(keptTexts(given.folder)).toEqual(before);
});
