import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { CATALOGUE, lines, run } from "../helpers.ts";

test.each(["profil", "jawaban", "laporan", "rekap"])(
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
  ["../profiles/index", 'Lihat "kerja-cocok --help".'],
  ["zzzzzz", 'Lihat "kerja-cocok --help".'],
])("there is no schema %s", async (name, hint) => {
  expect(await run(["skema", name])).toEqual({
    code: 2,
    stdout: "",
    stderr: lines(`Skema "${name}" tidak ada. Yang ada: jawaban, laporan, profil, rekap. ${hint}`),
  });
});
