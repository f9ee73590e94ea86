import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { planOf } from "../../../src/core/profile/plan.ts";
import { CATALOGUE, FIRST, run, temporaryFolder } from "../helpers.ts";

let ids: string[] = [];

beforeAll(() => {
  const profile = JSON.parse(readFileSync(join(CATALOGUE, `${FIRST}.json`), "utf8"));
  const items = planOf(profile).items.filter(({ options }) => options.length === 5);
  ids = items.map(({ id }) => id);
});

/** Somebody who gave one answer to everything. */
function person(respondent: string | null, group: string | null, answer: number): string {
  const who = { ...(respondent !== null && { respondent }), ...(group !== null && { group }) };
  return JSON.stringify({ ...who, answers: Object.fromEntries(ids.map((id) => [id, answer])) });
}

const text = (...all: string[]) => all.map((one) => `${one}\n`).join("");

test.each<[string, (folder: string) => Promise<string>]>([
  [
    "the folder of a class",
    async (folder) => {
      await run(["kelas", "@lama.ndjson", "-o", "@lama"], { folder });
      return "@lama";
    },
  ],
  ["a file", async () => "@lama.ndjson"],
  ["a folder of saved answers", async () => "@kiriman"],
])("what moved is told of those who are found in %s", async (_, before) => {
  const folder = temporaryFolder();
  const files = {
    "lama.ndjson": text(person("Ani", "XI-1", 1), person("Budi", "XI-1", 3), person("Citra", "XI-1", 3)),
    "kiriman/1.json": person("Ani", "XI-1", 1),
    "kiriman/2.json": person("Budi", "XI-1", 3),
    "kiriman/3.json": person("Citra", "XI-1", 3),
    "baru.ndjson": text(
      person("ANI", "XI 1", 5),
      person("Budi", null, 3),
      person("Dewi", "XI-1", 2),
      person(null, "XI-1", 2),
    ),
  };
  // Only writes the files.
  await run(["--version"], { folder, files });
  const ran = await run(["kelas", "@baru.ndjson", "--sebelum", await before(folder), "-o", "@hasil"], {
    folder,
  });
  expect(ran.code).toBe(0);
  expect(ran.stderr).toContain("4 siswa dinilai. 2 punya perbandingan dengan jawaban sebelumnya.");
  expect(ran.stderr).toContain('Catatan: "Dewi" (XI-1) tidak ada di jawaban sebelumnya');
  expect(ran.stderr).toContain(
    'Catatan: "Citra" (XI-1) ada di jawaban sebelumnya, tetapi tidak di yang sekarang.',
  );
  expect(ran.stderr).toContain("Catatan: 1 siswa tanpa nama atau kode");
  const pageOf = (name: string) => readFileSync(join(folder, "hasil/siswa", `${name}.html`), "utf8");
  const pages = [pageOf("XI-1-ANI"), pageOf("Budi"), pageOf("XI-1-Dewi")];
  expect(pages.map((page) => page.includes('id="judul-since"'))).toEqual([true, true, false]);
  expect(readFileSync(join(folder, "hasil/rekap.html"), "utf8")).toContain("masih wajar");
});

test.each<[string, string, number, string]>([
  ["not there", "@tiada.csv", 2, "Berkas ini tidak ada."],
  ["no answers", "@rusak.json", 1, "Di jawaban sebelumnya tidak ada yang bisa dinilai"],
])("earlier answers that are %s end it: nobody wants half a comparison", async (_, before, code, told) => {
  const folder = temporaryFolder();
  const files = { "baru.ndjson": text(person("Ani", null, 1)), "rusak.json": "{" };
  const ran = await run(["kelas", "@baru.ndjson", "--sebelum", before, "-o", "@hasil"], { folder, files });
  expect([ran.code, existsSync(join(folder, "hasil"))]).toEqual([code, false]);
  expect(ran.stderr).toContain(told);
});

test("the columns that are named are those of the answers now; earlier ones may have others", async () => {
  const [first = ""] = ids;
  const folder = temporaryFolder();
  const files = {
    "baru.csv": `Siapa,${first}\nAni,5\n`,
    "lama.csv": `Kode,${first}\nAni,1\n`,
  };
  const args = ["kelas", "@baru.csv", "--peserta", "Siapa", "--sebelum", "@lama.csv", "-o", "@hasil"];
  const ran = await run(args, { folder, files });
  expect(ran.code).toBe(0);
  expect(ran.stderr).toContain("1 punya perbandingan");
});
