import { expect, test } from "vitest";
import { lines, run, SMALL_PROFILE } from "../helpers.ts";

const PROFILE = { "taman.yaml": SMALL_PROFILE };

async function score(args: readonly string[], files: Record<string, string>) {
  const ran = await run(["nilai", "-p", "@taman.yaml", ...args], { files: { ...PROFILE, ...files } });
  return { ...ran, told: ran.stderr.trimEnd().split("\n") };
}

test.each(["0", "2"])("one cause in 20,000 rows is told three times, with %s workers", async (workers) => {
  const rows = Array.from({ length: 20_000 }, (_, number) => `P-${number},9,Setuju`);
  const table = lines("id,sabar-1,sabar-2", "A,3,1", ...rows, "B,1,3");
  const { code, stdout, told } = await score(["@a.csv", "-f", "csv", "--utas", workers], {
    "a.csv": table,
  });
  expect([code, stdout.split("\n").length]).toEqual([1, 20_004]);
  const of = (line: number, item: string, value: string) =>
    `a.csv:${line}: Kolom ${item === "sabar-1" ? 2 : 3}: "${value}" bukan pilihan untuk "${item}". Isi angka 1 sampai 3 atau teks pilihannya, atau kosongkan.`;
  expect(told).toEqual([
    ...[3, 4, 5].flatMap((line) => [of(line, "sabar-1", "9"), of(line, "sabar-2", "Setuju")]),
    'a.csv: … dan 19.997 lagi dengan sebab yang sama: Kolom 2: "9" bukan pilihan untuk "sabar-1".',
    'a.csv: … dan 19.997 lagi dengan sebab yang sama: Kolom 3: "Setuju" bukan pilihan untuk "sabar-2".',
    "2 dinilai, 20.000 bermasalah.",
  ]);
});

const many = (count: number, piece: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => piece(index)).join(",");

test("a record of a megabyte costs itself alone, with workers too", async () => {
  const good = '{"respondent":"A","answers":{"sabar-1":3}}';
  // Nothing takes more memory for its length than what stands in many places.
  const huge = `{"respondent":"B","answers":{${many(140_000, () => '"a":1')}}}`;
  const text = lines(good, huge, good.replace("A", "C"));
  const { code, stdout, told } = await score(["@a.ndjson", "-f", "csv", "--utas", "1"], { "a.ndjson": text });
  expect([code, told.at(-1)]).toEqual([1, "2 dinilai, 1 bermasalah."]);
  expect([told.length < 120, stdout.length < 20_000]).toEqual([true, true]);
});

test("of the mistakes of a record the first are told, and all are counted", async () => {
  const wrong = many(1500, (index) => `"tiada-${index}":${index}`);
  const text = lines(`{"respondent":"B","answers":{${wrong}}}`);
  const { stdout, told } = await score(["@a.ndjson", "-f", "ndjson"], { "a.ndjson": text });
  expect(told.at(-1)).toBe("a.ndjson: … dan 1.400 masalah lain.");
  const { respondent, error } = JSON.parse(stdout);
  expect([respondent, error.length, error.at(-1).code]).toEqual(["B", 21, "more-problems"]);
  expect(error.at(-1).message).toContain("1.480");
});

test("names and values of a megabyte are told short", async () => {
  const long = "x".repeat(900_000);
  const text = lines(
    `{"answers":{"${long}":1}}`,
    `{"answers":{"sabar-1":"${long}"}}`,
    `{"profile":"${long}"}`,
  );
  const { code, stdout, stderr } = await score(["@a.ndjson", "-f", "csv"], { "a.ndjson": text });
  expect([code, stderr.length < 2000, stdout.length < 3000]).toEqual([1, true, true]);
});

test("a document with thousands of mistakes shows the first of each", async () => {
  const list = Array.from({ length: 4000 }, () => '{"sabar-1": 1, "sabar-1": 2}').join(",\n");
  const { code, told } = await score(["@a.json", "-f", "csv"], { "a.json": `[${list}]` });
  const repeated = told.filter((line) => line.includes('Kunci "sabar-1" ditulis dua kali.'));
  expect([code, repeated.length, told.at(-1)]).toEqual([1, 4, "0 dinilai, 4.000 bermasalah."]);
  expect(repeated.at(-1)).toBe(
    'a.json: … dan 3.997 lagi dengan sebab yang sama: Kunci "sabar-1" ditulis dua kali.',
  );
});
