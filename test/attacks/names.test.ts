import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readXlsx } from "hucre/xlsx";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { run, SMALL_PROFILE, stateFolder, temporaryFolder } from "../cli/helpers.ts";
import { all, attributeOf } from "../render/html/pages.ts";
import { EVERY } from "./attacks.ts";

/** Names that differ by capitals alone, by the way an accent is written, by what Windows cuts off, or not at all. */
const ALIKE = ["A", "a", "É", "é", "E\u0301", "ß", "SS", "A", "A-2", "a.", "A "];

const PEOPLE = [...EVERY.map(({ text }) => text), ...ALIKE].map((text) => ({
  respondent: text,
  group: text,
  answers: { "sabar-1": 1, "sabar-2": 2 },
}));

/** Letters, digits and a few signs, which every system takes; neither hidden nor cut off by Windows, nor one of its devices. */
const SAFE =
  /^(?!(?:con|prn|aux|nul|(?:com|lpt)[\d¹²³])(?:\.|$))[\p{L}\p{M}\p{N}_][\p{L}\p{M}\p{N}._-]{0,79}(?<!\.)$/iu;

/** A name as a file system sees it that tells neither capitals nor accents apart. */
const seen = (name: string) => name.normalize("NFC").toUpperCase();

describe("of people whose names and groups are attacks", () => {
  const folder = mkdtempSync(join(tmpdir(), "kerja-cocok-attacks-"));
  const given = ["banyak.ndjson", "taman.yaml"];

  beforeAll(async () => {
    writeFileSync(join(folder, "taman.yaml"), SMALL_PROFILE);
    writeFileSync(join(folder, "banyak.ndjson"), PEOPLE.map((one) => JSON.stringify(one)).join("\n"));
    const role = ["-p", "@taman.yaml", "@banyak.ndjson"];
    for (const argv of [
      ["nilai", ...role, "-f", "html", "-o", "@dalam/laporan"],
      ["nilai", ...role, "-o", "@dalam/hasil.xlsx"],
      ["kelas", ...role, "-o", "@dalam/kelas"],
    ]) {
      const { code, stderr } = await run(argv, { folder });
      if (code !== 0) throw new Error(stderr);
    }
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("nothing is written anywhere else", () => {
    expect(readdirSync(folder).sort()).toEqual([...given, "dalam"].sort());
    expect(readdirSync(join(folder, "dalam")).sort()).toEqual(["hasil.xlsx", "kelas", "laporan"]);
  });

  test.each(["laporan", "kelas/siswa"])(
    "each has a page in %s under a name that every system takes",
    (name) => {
      const pages = readdirSync(join(folder, "dalam", name));
      expect(pages.filter((page) => !SAFE.test(page))).toEqual([]);
      expect([pages.length, new Set(pages.map(seen)).size]).toEqual([PEOPLE.length, PEOPLE.length]);
    },
  );

  test("the pages of a class are found by their links", () => {
    const recap = readFileSync(join(folder, "dalam/kelas/rekap.html"), "utf8");
    const links = all(recap, "a").map((link) => attributeOf(link, "href") ?? "");
    const pages = links.filter((link) => link.startsWith("siswa/"));
    expect(new Set(pages).size).toBe(PEOPLE.length);
    expect(
      pages.filter((link) => !existsSync(join(folder, "dalam/kelas", decodeURIComponent(link)))),
    ).toEqual([]);
  });

  test.each(["hasil.xlsx", "kelas/hasil.xlsx"])(
    "the sheets of %s are called as Excel wants it",
    async (name) => {
      const { sheets } = await readXlsx(readFileSync(join(folder, "dalam", name)));
      const names = sheets.map((sheet) => sheet.name);
      expect(names.filter((one) => !/^(?!')[^[\]:*?/\\\p{Cc}]{1,31}(?<!')$/u.test(one))).toEqual([]);
      expect(new Set(names.map((one) => one.toLowerCase())).size).toBe(names.length);
    },
  );

  test("their answers are kept whole, and score again", async () => {
    const answers = join(folder, "dalam/kelas/jawaban.ndjson");
    const { code, stdout } = await run(["nilai", "-p", "@taman.yaml", answers, "-f", "ndjson"], { folder });
    expect([code, stdout.trimEnd().split("\n").length]).toEqual([0, PEOPLE.length]);
  });
});

/** Ways to a file that stands outside of the folder of what is kept. */
const WAYS_OUT = ["../luar", "../luar.json", "./../luar", "kertas/../../luar", "..\\luar", "%2e%2e/luar"];

describe("what is kept", () => {
  test.each(WAYS_OUT)("is not looked for at %s", async (way) => {
    const folder = temporaryFolder();
    mkdirSync(join(stateFolder(folder), "kertas"), { recursive: true });
    const outside = join(folder, "luar.json");
    writeFileSync(outside, "{}");
    for (const name of [way, outside, outside.replace(/\.json$/, "")]) {
      for (const argv of [
        ["riwayat", "lihat", name],
        ["riwayat", "hapus", name],
        ["isi", "--lanjut", name],
      ]) {
        const { code } = await run(argv, { folder, terminals: { stdin: true, stderr: true } });
        expect([argv, code]).toEqual([argv, 2]);
      }
    }
    expect(readFileSync(outside, "utf8")).toBe("{}");
  });
});

test.each(["@taman.yaml", "../taman.yaml", "taman.yaml", "./taman", "taman"])(
  "answers that call their role %s open no file",
  async (profile) => {
    const folder = temporaryFolder();
    const named = profile.replace("@", `${folder}/`);
    const files = {
      "taman.yaml": SMALL_PROFILE,
      "a.json": JSON.stringify({ profile: named, answers: { "sabar-1": 1 } }),
    };
    const { code, stdout, stderr } = await run(["nilai", "@a.json"], { folder, files });
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).not.toContain("Penjaga Taman");
  },
);
