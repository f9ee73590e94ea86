import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { analyse } from "../../../src/core/analysis/analyse.ts";
import { type AnalysisSums, emptyAnalysisSums } from "../../../src/core/analysis/sums.ts";
import { emptySummary } from "../../../src/core/summary/shape.ts";
import { renderAnalysisJson, renderSummaryJson, renderSumsJson } from "../../../src/render/data/json.ts";
import { oneScale, sumsOf } from "../../core/analysis/groups.ts";
import { everyKind } from "../../core/fixtures.ts";
import { lines, run, SMALL_PROFILE, temporaryFolder } from "../helpers.ts";

const PROFILE = oneScale([5, 5, 5]);

function person(number: number) {
  return {
    "sifat-1": 1 + (number % 5),
    "sifat-2": 1 + ((number * 3) % 5),
    ...(number % 4 > 0 && { "sifat-3": 2 }),
  };
}

function part(count: number, first = 1): AnalysisSums {
  return sumsOf(
    PROFILE,
    Array.from({ length: count }, (_, index) => person(first + index)),
  );
}

const FILES = { "a.json": renderSumsJson(part(7)), "b.json": renderSumsJson(part(5, 8)) };
const WHOLE = part(12);

test("parts are analysed together, as the whole would be", async () => {
  const argv = ["uji", "--gabung", "@a.json", "@b.json", "--json"];
  const stdout = renderAnalysisJson(analyse(WHOLE), {});
  expect(await run(argv, { files: FILES })).toEqual({ code: 0, stdout, stderr: "" });
});

test("their sums can be kept, to be merged on", async () => {
  const folder = temporaryFolder();
  const argv = ["uji", "--gabung", "@a.json", "@b.json", "--rekap", "@semua.json"];
  const ran = await run(argv, { files: FILES, folder });
  expect(ran).toEqual({ code: 0, stdout: "", stderr: "Tersimpan di semua.json\n" });
  expect(JSON.parse(readFileSync(join(folder, "semua.json"), "utf8"))).toEqual(WHOLE);
});

test("a class that was cut in two, part by part through the program, is the class", async () => {
  const folder = temporaryFolder();
  const rows = [1, 2, 3, 1, 2, 3, 3].map((first, index) => `P${index},${first},${1 + ((first + index) % 3)}`);
  const table = (from: number, to: number) => lines("peserta,sabar-1,sabar-2", ...rows.slice(from, to));
  const files = {
    "peran.yaml": SMALL_PROFILE,
    "satu.csv": table(0, 3),
    "dua.csv": table(3, 7),
    "semua.csv": table(0, 7),
  };
  const uji = (...argv: string[]) => run(["uji", ...argv, "--senyap"], { files, folder });
  await uji("@satu.csv", "-p", "@peran.yaml", "--rekap", "@satu.json");
  await uji("@dua.csv", "-p", "@peran.yaml", "--rekap", "@dua.json");
  const merged = await uji("--gabung", "@satu.json", "@dua.json", "--json");
  const whole = await uji("@semua.csv", "-p", "@peran.yaml", "--json");
  expect(merged.code).toBe(0);
  expect(merged.stdout).toBe(whole.stdout);
});

test.each<[string, string, number, string]>([
  [
    "another role",
    renderSumsJson({ ...part(2), profile: { ...part(2).profile, id: "lain" } }),
    1,
    "Rekap ini tentang peran",
  ],
  [
    "a changed profile",
    renderSumsJson(emptyAnalysisSums(oneScale([5, 5, 4]))),
    1,
    "memakai versi lain dari profil",
  ],
  [
    "a recap of nilai",
    renderSummaryJson(emptySummary(everyKind()), {}),
    1,
    "Ini rekap dari nilai atau banding, bukan rekap butir",
  ],
  ["a result of uji", renderAnalysisJson(analyse(WHOLE), {}), 1, "Ini hasil uji, bukan rekap butir"],
  ["answers", '{"sifat-1": 4}', 1, "Ini bukan rekap butir dari kerja-cocok"],
  ["no JSON", "{oops", 1, "JSON ini tidak terbaca"],
  ["the same part", FILES["a.json"], 1, "sama persis dengan a.json"],
])("a part that is %s stops it, with nothing written", async (_, text, code, sentence) => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "lain.json"), text);
  const ran = await run(["uji", "--gabung", "@a.json", "@lain.json", "--json"], { files: FILES, folder });
  expect([ran.code, ran.stdout]).toEqual([code, ""]);
  expect(ran.stderr).toContain("lain.json");
  expect(ran.stderr).toContain(sentence);
});

test("a recap of items is named where recaps of people are merged", async () => {
  const ran = await run(["nilai", "--gabung", "@a.json"], { files: FILES });
  expect([ran.code, ran.stdout]).toEqual([1, ""]);
  expect(ran.stderr).toContain("Ini rekap butir dari uji, bukan rekap peserta.");
});

test.each([
  ["--peran", "x"],
  ["--peserta", "A"],
  ["--penyandian", "utf-8"],
  ["--jelaskan", ""],
])("%s says nothing about sums, and is refused beside --gabung", async (flag, value) => {
  const argv = ["uji", "--gabung", "@a.json", flag, ...(value === "" ? [] : [value])];
  expect(await run(argv, { files: FILES })).toEqual({
    code: 2,
    stdout: "",
    stderr: `${flag} tidak berlaku bersama --gabung. Hilangkan ${flag}.\n`,
  });
});

test("a missing part is told, and so is none at all", async () => {
  const missing = await run(["uji", "--gabung", "@a.json", "@tiada.json", "--json"], { files: FILES });
  expect([missing.code, missing.stdout]).toEqual([2, ""]);
  const none = await run(["uji", "--gabung", "--json"]);
  expect([none.code, none.stdout]).toEqual([2, ""]);
});
