import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Profile } from "../../../src/core/profile/profile.ts";
import { emptySummary, type Summary } from "../../../src/core/summary/shape.ts";
import { renderSummaryJson } from "../../../src/render/data/json.ts";
import { loadRenderer } from "../../../src/render/index.ts";
import { renderSummaryText } from "../../../src/render/text/summary.ts";
import { everyKind } from "../../core/fixtures.ts";
import { alike, summaryOf } from "../../core/summary/groups.ts";
import { run, temporaryFolder } from "../helpers.ts";

const ANSWERS = { "empati-1": 4, "uang-1": true };

function part(count: number, first = 1, profile: Profile = everyKind()): Summary {
  return summaryOf(alike(profile, ANSWERS, count, first));
}

function fileOf(summary: Summary): string {
  return renderSummaryJson(summary, {});
}

const FILES = { "a.json": fileOf(part(3)), "b.json": fileOf(part(4, 4)), "c.json": fileOf(part(2, 8)) };

test("parts that were scored apart are joined, in the order of the files", async () => {
  const argv = ["nilai", "--gabung", "@a.json", "@b.json", "@c.json", "--json"];
  expect(await run(argv, { files: FILES })).toEqual({ code: 0, stdout: fileOf(part(9)), stderr: "" });
});

test.each(["html", "md", "json", "txt"])("the whole goes into a file: rekap.%s", async (ending) => {
  const folder = temporaryFolder();
  const argv = ["nilai", "--gabung", "@a.json", "@b.json", "--rekap", `@rekap.${ending}`];
  const ran = await run(argv, { files: FILES, folder });
  expect(ran).toEqual({ code: 0, stdout: "", stderr: `Tersimpan di rekap.${ending}\n` });
  const format = { html: "html", md: "markdown", json: "json", txt: "teks" }[ending] as "html";
  const render = await loadRenderer("summary", format);
  expect(readFileSync(join(folder, `rekap.${ending}`), "utf8")).toBe(render(part(7), {}));
});

test.each([
  ["g.html", "html"],
  ["g.htm", "html"],
  ["g.md", "markdown"],
  ["g.json", "json"],
  ["g.txt", "teks"],
])("the name of the result's file means a format too: %s", async (name, format) => {
  const folder = temporaryFolder();
  const argv = ["nilai", "--gabung", "@a.json", "@b.json"];
  await run([...argv, "-o", `@${name}`], { files: FILES, folder });
  const asked = await run([...argv, "-f", format], { files: FILES });
  expect(readFileSync(join(folder, name), "utf8")).toBe(asked.stdout);
});

test("without a file and a format it is text", async () => {
  const { code, stdout } = await run(["nilai", "--gabung", "@a.json", "@b.json"], { files: FILES });
  expect(code).toBe(0);
  expect(stdout).toBe(renderSummaryText(part(7), { width: 80, colour: 0 }));
});

test.each<[string, string, number, string]>([
  [
    "another role",
    fileOf(emptySummary({ ...everyKind(), id: "peran-lain" })),
    1,
    'Rekap ini tentang peran "peran-lain", bukan "peran-uji", jadi tidak bisa digabung.',
  ],
  [
    "a changed profile",
    fileOf(emptySummary({ ...everyKind(), fingerprint: "0".repeat(16) })),
    1,
    'Rekap ini memakai versi lain dari profil "peran-uji", jadi tidak bisa digabung.',
  ],
  ["answers", '{"empati-1": 4}', 1, "Ini bukan rekap JSON dari kerja-cocok, atau isinya sudah berubah."],
  ["no JSON", "{oops", 1, "JSON ini tidak terbaca"],
  [
    "a later version",
    '{"version": 2, "respondents": 9}',
    1,
    "Rekap ini dibuat oleh versi kerja-cocok yang lebih baru.",
  ],
])("a part that is %s stops it, with nothing written", async (_, text, code, sentence) => {
  const files = { "a.json": fileOf(part(3)), "b.json": text };
  const ran = await run(["nilai", "--gabung", "@a.json", "@b.json"], { files });
  expect([ran.code, ran.stdout]).toEqual([code, ""]);
  expect(ran.stderr).toContain("b.json");
  expect(ran.stderr).toContain(sentence);
});

test("a missing part is told, and so is none at all", async () => {
  const missing = await run(["nilai", "--gabung", "@a.json", "@tiada.json"], { files: FILES });
  expect([missing.code, missing.stdout]).toEqual([2, ""]);
  expect(missing.stderr).toContain("Berkas ini tidak ada.");
  const none = await run(["nilai", "--gabung"]);
  expect([none.code, none.stdout]).toEqual([2, ""]);
});

test("a name without a known ending, or a format that a summary has not, is told before anything is read", async () => {
  const pdf = await run(["nilai", "--gabung", "@a.json", "--rekap", "@rekap.pdf"], { files: FILES });
  expect([pdf.code, pdf.stdout]).toEqual([2, ""]);
  const csv = await run(["nilai", "--gabung", "@a.json", "--format", "csv"], { files: FILES });
  expect([csv.code, csv.stdout]).toEqual([2, ""]);
});

test.each([
  ["--peran", "x"],
  ["--dibanding", "x"],
  ["--peserta", "A"],
  ["--jelaskan", ""],
])("%s says nothing about summaries, and is refused beside --gabung", async (flag, value) => {
  const argv = ["nilai", "--gabung", "@a.json", flag, ...(value === "" ? [] : [value])];
  expect(await run(argv, { files: FILES })).toEqual({
    code: 2,
    stdout: "",
    stderr: `${flag} tidak berlaku bersama --gabung. Hilangkan ${flag}.\n`,
  });
});

test("the whole goes into the file of --rekap, and beside it to where a format sends it", async () => {
  const folder = temporaryFolder();
  const argv = ["nilai", "--gabung", "@a.json", "@b.json", "--rekap", "@g.html", "--json"];
  const ran = await run(argv, { files: FILES, folder });
  expect(ran).toEqual({ code: 0, stdout: fileOf(part(7)), stderr: "Tersimpan di g.html\n" });
});
