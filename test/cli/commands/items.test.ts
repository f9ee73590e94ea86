import { readFileSync } from "node:fs";
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
