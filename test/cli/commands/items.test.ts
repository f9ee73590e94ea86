import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { listItems } from "../../../src/core/profile/items.ts";
import { parseProfile } from "../../../src/io/profiles/yaml.ts";
import { columnsOf } from "../../../src/render/terminal/wrap.ts";
import { FIRST, lines, run, SMALL_PROFILE, temporaryFolder } from "../helpers.ts";

const SMALL = { files: { "taman.yaml": SMALL_PROFILE } };

test.each([
  ["teks", ["soal", "@taman.yaml"]],
  ["teks by name", ["soal", "@taman.yaml", "--format", "teks"]],
  ["teks by the English alias", ["items", "@taman.yaml"]],
])("%s: every question with its options, numbered as they are answered", async (_, argv) => {
  const { code, stdout, stderr } = await run(argv, SMALL);
  expect([code, stderr]).toEqual([0, ""]);
  const [head = "", section, ...blocks] = stdout.split("\n\n");
  expect(head.startsWith("Penjaga Taman: 2 pertanyaan.")).toBe(true);
  expect(section).toBe("Caramu biasanya\n───────────────");
  const options = ["   1  Tidak sesuai", "   2  Netral", "   3  Sesuai"];
  expect(blocks.join("\n\n")).toBe(
    lines(
      ...["1. Kamu menunggu benih tumbuh.", "   (sabar-1)", ...options, ""],
      ...["2. Kamu mencabut benih yang lambat.", "   (sabar-2)", ...options],
    ),
  );
});

test.each([[["--json"]], [["--format", "json"]], [["--json", "--format", "json"]]])(
  "%j: the sheet to fill in",
  async (flags) => {
    const { code, stdout, stderr } = await run(["soal", "@taman.yaml", ...flags], SMALL);
    expect([code, stderr]).toEqual([0, ""]);
    const options = ["Tidak sesuai", "Netral", "Sesuai"].map((text, index) => ({ value: index + 1, text }));
    expect(JSON.parse(stdout)).toEqual({
      profile: "penjaga-taman",
      answers: { "sabar-1": null, "sabar-2": null },
      items: [
        { id: "sabar-1", scale: "sabar", text: "Kamu menunggu benih tumbuh.", options },
        { id: "sabar-2", scale: "sabar", text: "Kamu mencabut benih yang lambat.", options },
      ],
    });
  },
);

test("csv: a table whose cells cannot become formulas", async () => {
  const files = { "taman.yaml": SMALL_PROFILE.replace("Kamu menunggu benih tumbuh.", "'=1+1'") };
  const { code, stdout, stderr } = await run(["soal", "@taman.yaml", "--format", "csv"], { files });
  expect([code, stderr]).toEqual([0, ""]);
  expect(stdout).toBe(
    lines(
      "id,scale,text,options,section,ask",
      "sabar-1,sabar,'=1+1,1 = Tidak sesuai | 2 = Netral | 3 = Sesuai,Caramu biasanya,",
      "sabar-2,sabar,Kamu mencabut benih yang lambat.,1 = Tidak sesuai | 2 = Netral | 3 = Sesuai,Caramu biasanya,",
    ),
  );
});

test.each([
  ["soal.json", "json"],
  ["SOAL.CSV", "csv"],
  ["soal.txt", "teks"],
  ["soal", "teks"],
])("the name %s means %s, unless a format is asked for", async (name, format) => {
  const folder = temporaryFolder();
  const written = () => readFileSync(join(folder, name), "utf8");
  await run(["soal", "@taman.yaml", "-o", `@${name}`], { ...SMALL, folder });
  expect(written()).toBe((await run(["soal", "@taman.yaml", "-f", format], SMALL)).stdout);
  await run(["soal", "@taman.yaml", "-o", `@${name}`, "-f", "csv"], { ...SMALL, folder });
  expect(written()).toBe((await run(["soal", "@taman.yaml", "-f", "csv"], SMALL)).stdout);
});

test("without a role the first one is meant, and all it asks is there once", async () => {
  const { stdout } = await run(["soal", "--json"]);
  expect(stdout).toBe((await run(["soal", FIRST, "--json"])).stdout);
  const { profile, answers, items } = JSON.parse(stdout);
  expect(profile).toBe(FIRST);
  const ids = items.map((item: { id: string }) => item.id);
  expect(ids).toEqual(Object.keys(answers));
  expect(new Set(ids).size).toBe(63);
});

test.each([40, 60, 100])("the list fits a terminal of %d columns", async (columns) => {
  const { stdout } = await run(["soal"], { terminals: { stdout: true, columns } });
  expect(stdout.split("\n").filter((line) => columnsOf(line) > columns)).toEqual([]);
});

test("the list of items is that of the profile", async () => {
  const parsed = parseProfile(SMALL_PROFILE);
  const ids = "profile" in parsed ? listItems(parsed.profile).map(({ id }) => id) : [];
  const { stdout } = await run(["soal", "@taman.yaml"], SMALL);
  expect([...stdout.matchAll(/^ {3}\((.+)\)$/gm)].map(([, id]) => id)).toEqual(ids);
});

const SHEET = { profile: "penjaga-taman", answers: { "sabar-1": null, "sabar-2": null } };

test.each<[string, string, string]>([
  [
    "a sheet that was filled in",
    "soal.json",
    JSON.stringify({ ...SHEET, answers: { "sabar-1": 2 } }, null, 2),
  ],
  [
    "one with a comma too many",
    "soal.json",
    '{"answers": {"sabar-1": null, "sabar-2": "belum-tahu",}, "items": []}',
  ],
  ["one of another role", "soal.json", '{"profile": "lain", "answers": {"lain-1": null, "lain-2": false}}'],
  ["bare answers", "soal.json", '{"sabar-1": 3}'],
  ["a line a person", "soal.json", '{"answers":{"sabar-1":null}}\n{"answers":{"sabar-1":1}}\n'],
  ["a sheet in UTF-16", "soal.json", '\ufeff{"answers": {"sabar-1": 1}}'],
  [
    "the list with a column more",
    "soal.csv",
    "id,scale,text,options,section,ask,Budi\nsabar-1,sabar,,,,,3\n",
  ],
  ["such a list of another program", "soal.csv", '\ufeff"id";"scale";"text";"options";"section";"ask";\r\n'],
  ["a table of answers", "soal.csv", "peserta;sabar-1;sabar-2\nBudi;3;1\n"],
  ["what is no text", "soal.csv", "PK\u0003\u0004"],
])("questions do not take the place of %s", async (_, name, text) => {
  const folder = temporaryFolder();
  const file = join(folder, name);
  writeFileSync(file, text, name.endsWith("json") && text.startsWith("\ufeff") ? "utf16le" : "utf8");
  const before = readFileSync(file);
  const { code, stdout, stderr } = await run(["soal", "@taman.yaml", "-o", `@${name}`], { ...SMALL, folder });
  expect([code, stdout, stderr]).toEqual([
    2,
    "",
    lines(
      `"${name}" sudah ada, dan isinya bukan hanya pertanyaan; tidak ditimpa. Pakai nama lain untuk hasilnya.`,
    ),
  ]);
  expect(readFileSync(file)).toEqual(before);
});

test.each<[string, string, string]>([
  ["a sheet without answers", "soal.json", JSON.stringify(SHEET)],
  ["a sheet of nobody's answers", "soal.json", '{"respondent": "Budi", "answers": {}}'],
  ["an empty file", "soal.json", ""],
  ["the list of an earlier version", "soal.csv", "id,scale,text,options\nsabar-1,sabar,Kamu,1 = Tidak\n"],
  ["a text that tells of answers", "soal.txt", "sabar-1 dijawab dengan angka, sabar-2 juga\n"],
])("questions take the place of %s", async (_, name, text) => {
  const folder = temporaryFolder();
  const files = { ...SMALL.files, [name]: text };
  const { code } = await run(["soal", "@taman.yaml", "-o", `@${name}`], { files, folder });
  expect(code).toBe(0);
  expect(readFileSync(join(folder, name), "utf8")).toContain("Kamu menunggu benih tumbuh.");
});

test.each(["json", "csv", "txt"])("what is asked in .%s can be made again", async (ending) => {
  const folder = temporaryFolder();
  const codes = [
    await run(["soal", "-o", `@soal.${ending}`], { folder }),
    await run(["soal", "-o", `@soal.${ending}`], { folder }),
  ];
  expect(codes.map(({ code }) => code)).toEqual([0, 0]);
});
