import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { CATALOGUE, lines, run, temporaryFolder } from "../helpers.ts";

test.each(["profil", "jawaban", "laporan", "banding", "uji", "rekap", "periksa"])(
  "skema %s prints what the package ships",
  async (name) => {
    const shipped = readFileSync(join(CATALOGUE, "../schemas", `${name}.schema.json`), "utf8");
    const stdout = `${JSON.stringify(JSON.parse(shipped), null, 2)}\n`;
    expect(await run(["skema", name])).toEqual({ code: 0, stderr: "", stdout });
    expect(await run(["schema", name])).toEqual({ code: 0, stderr: "", stdout });
    expect(JSON.parse(shipped)).toMatchObject({ title: name });
  },
);

test.each([
  ["profl", 'Mungkin maksudmu "profil"?'],
  ["../profiles/index", 'Lihat "kerja-cocok skema".'],
  ["zzzzzz", 'Lihat "kerja-cocok skema".'],
])("there is no schema %s", async (name, hint) => {
  expect(await run(["skema", name])).toEqual({
    code: 2,
    stdout: "",
    stderr: lines(
      `Skema "${name}" tidak ada. Yang ada: banding, jawaban, laporan, periksa, profil, rekap, uji. ${hint}`,
    ),
  });
});

test("without a name it tells what there is, each in a line", async () => {
  expect(await run(["skema"])).toEqual({
    code: 0,
    stderr: "",
    stdout: lines(
      "banding  beberapa peran untuk satu orang (banding --json)",
      "jawaban  berkas jawaban",
      "laporan  laporan satu orang (--json)",
      "periksa  pemeriksaan profil (peran periksa --json)",
      "profil   profil sebuah peran (YAML)",
      "rekap    rekap sekelompok orang atau rekap butir (--rekap)",
      "uji      hasil uji butir (uji --json)",
      "",
      "Tampilkan satu: kerja-cocok skema laporan",
    ),
  });
});

test("a file is for one schema, not for their list", async () => {
  const { code, stderr } = await run(["skema", "-o", "@skema.json"]);
  expect([code, stderr]).toEqual([2, lines('"nama" belum disebut. Lihat "kerja-cocok skema".')]);
});

test("a schema takes the place of one, and of no answers", async () => {
  const folder = temporaryFolder();
  const argv = ["skema", "jawaban", "-o", "@jawaban.json"];
  const codes = [await run(argv, { folder }), await run(argv, { folder })];
  expect(codes.map(({ code }) => code)).toEqual([0, 0]);
  const text = '{"answers": {"sabar-1": 3}}';
  const refused = await run(argv, { folder, files: { "jawaban.json": text } });
  expect([refused.code, readFileSync(join(folder, "jawaban.json"), "utf8")]).toEqual([2, text]);
});
