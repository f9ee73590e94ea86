import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { run, temporaryFolder } from "../helpers.ts";

/** More than a block holds. */
const MANY = 60_000;
const HEADING = "respondent,minat-informasi,empati-6,minat-mendampingi\n";
/** It names neither the first nor the last question of the heading above. */
const OTHER = "respondent,empati-9,empati-6,minat-membimbing\n";
const rows = (count: number) => "A,4,4,4\n".repeat(count);

test.each([
  ["in the first block", 3],
  ["in a later one", MANY],
])("another table that begins %s ends the first: nobody below is scored by its columns", async (_, above) => {
  const files = { "a.csv": `${HEADING}${rows(above)}${OTHER}${rows(MANY)}`, "b.csv": `${HEADING}${rows(2)}` };
  for (const threads of ["0", "2"]) {
    const argv = ["nilai", "@a.csv", "@b.csv", "-f", "csv", "--utas", threads];
    const { code, stdout, stderr } = await run(argv, { files });
    const read = stdout.trim().split("\n").slice(1);
    expect([code, read.length, read.filter((row) => row.includes("insufficient")).length]).toEqual([
      1,
      above + 3,
      above + 2,
    ]);
    expect(stderr.split("judul kolomnya lain").length).toBe(2);
  }
});

test("nobody below another table is a pupil of the class, however far below", async () => {
  const folder = temporaryFolder();
  const note = "x".repeat(20_000);
  const pupils = (from: number) =>
    Array.from({ length: 40 }, (_, index) => `S-${from + index},4,4,4,${note}\n`).join("");
  const head = (items: string) => `respondent,${items},catatan\n`;
  const table = `${head("minat-informasi,empati-6,minat-mendampingi")}${pupils(100)}${head(
    "empati-9,empati-6,minat-membimbing",
  )}${pupils(200)}`;
  const argv = ["kelas", "@a.csv", "-p", "pendamping-kesejahteraan-masyarakat", "-o", "@hasil"];
  await run(argv, { folder, files: { "a.csv": table } });
  const pages = readdirSync(join(folder, "hasil"), { recursive: true }).map(String);
  expect([pages.some((name) => name.includes("S-139")), pages.some((name) => name.includes("S-2"))]).toEqual([
    true,
    false,
  ]);
});
