import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type ProblemArgs, problem } from "../../../src/core/base/problem.ts";
import { listItems } from "../../../src/core/profile/items.ts";
import {
  type CatalogueEntry,
  FIRST_ROLE,
  findProfile,
  listCatalogue,
  listSchemas,
  readNeighbours,
  readSchema,
  readTemplate,
} from "../../../src/io/profiles/catalogue.ts";
import { everyKind } from "../../core/fixtures.ts";
import { emptyFolder, pretend } from "../folder.ts";
import { edited, profileOf, SOUND } from "../profile-text.ts";

const PROFILE = everyKind();
const ENTRY: CatalogueEntry = { id: PROFILE.id, role: PROFILE.role, summary: null, items: 11 };

/** A catalogue of one role. */
function catalogue(): string {
  const folder = join(emptyFolder(), "profiles");
  mkdirSync(folder);
  writeFileSync(join(folder, "index.json"), JSON.stringify([ENTRY]));
  writeFileSync(join(folder, `${PROFILE.id}.json`), JSON.stringify(PROFILE));
  return folder;
}

test("the catalogue lists its roles", () => {
  expect(listCatalogue(catalogue())).toEqual([ENTRY]);
});

test("a role is found by its id", async () => {
  expect(await findProfile(catalogue(), "peran-uji")).toEqual({ profile: PROFILE });
});

test.each([
  ["peran-uj", "peran-uji"],
  ["Peran-Uji", "peran-uji"],
  ["peran uji", "peran-uji"],
  ["peran_uji", "peran-uji"],
  ["perawat-hewan", null],
  ["index", null],
  ["", null],
  ["__proto__", null],
])("no role has the id %j; perhaps %s is meant", async (id, suggestion) => {
  expect(await findProfile(catalogue(), id)).toEqual({
    problems: [problem("unknown-profile", { id, suggestion })],
  });
});

/** Has files of these names stand in the working folder. */
function pretendHere(names: readonly string[]): void {
  const folder = emptyFolder();
  for (const name of names) writeFileSync(join(folder, name), SOUND);
  pretend("statSync", (real) => (file: string) => real(names.includes(file) ? join(folder, file) : file));
}

test.each<[files: string[], suggestion: string]>([
  [["taman.yaml"], "taman.yaml"],
  [["taman.yml"], "taman.yml"],
  [["taman"], "./taman"],
  [["taman", "taman.yml"], "taman.yml"],
  [["taman.yml", "taman.yaml"], "taman.yaml"],
])("beside %j one who names taman is told of %s", async (files, suggestion) => {
  pretendHere(files);
  expect(await findProfile(catalogue(), "taman")).toEqual({
    problems: [problem("unknown-profile", { id: "taman", suggestion })],
  });
});

test("a role of the catalogue is meant by its id, whatever files stand there", async () => {
  pretendHere(["peran-uji.yaml", "peran-uji"]);
  expect(await findProfile(catalogue(), "peran-uji")).toEqual({ profile: PROFILE });
});

test("a name with a dot or a slash is a YAML file", async () => {
  const folder = emptyFolder();
  for (const name of ["peran-uji.yaml", "peran-uji", "Peran Uji.yaml"]) {
    const file = join(folder, name);
    writeFileSync(file, `\ufeff${SOUND}`);
    expect(await findProfile(catalogue(), file)).toEqual({ profile: profileOf(SOUND), source: SOUND });
  }
});

test("a file with an id for its name, which is not its own, is told", async () => {
  const file = join(emptyFolder(), "guru-bk.yaml");
  writeFileSync(file, SOUND);
  const args = { id: "peran-uji", name: "guru-bk" };
  expect(await findProfile(catalogue(), file)).toMatchObject({
    warnings: [problem("id-not-file-name", args, { file }, "warning")],
  });
});

test("what is wrong in the file comes with its text", async () => {
  const file = join(emptyFolder(), "peran.yaml");
  const text = edited("opposes: empati", "opposes: empathi");
  writeFileSync(file, text);
  expect(await findProfile(catalogue(), file)).toEqual({
    problems: [
      problem(
        "unknown-trait",
        { id: "empathi", suggestion: "empati" },
        { file, line: 21, column: 37, path: "antiTraits[0].opposes" },
      ),
    ],
    source: text,
  });
});

test.each<[string, ProblemArgs["unreadable-file"]]>([
  ["tiada.yaml", { reason: "missing" }],
  [".", { reason: "folder", isProfile: true }],
  ["..\\tiada", { reason: "missing" }],
])("the file %s cannot be read", async (name, args) => {
  expect(await findProfile(catalogue(), name)).toEqual({
    problems: [problem("unreadable-file", args, { file: name })],
  });
});

test("a catalogue that is not there means a broken installation", async () => {
  const folder = emptyFolder();
  expect(() => listCatalogue(folder)).toThrow(`the catalogue is missing from the package: ${folder}`);
  await expect(findProfile(folder, "peran-uji")).rejects.toThrow("missing from the package");
});

test("the catalogue that was built begins with the first role, and counts the items of each", async () => {
  const entries = listCatalogue("dist/profiles");
  expect(entries[0]?.id).toBe(FIRST_ROLE);
  for (const { id, role, summary, items } of entries) {
    const found = await findProfile("dist/profiles", id);
    if ("problems" in found) throw new Error(`${id} is not in the catalogue`);
    const { profile } = found;
    expect({ id, role, summary, items }).toEqual({
      id: profile.id,
      role: profile.role,
      summary: profile.summary ?? null,
      items: listItems(profile).length,
    });
  }
});

test("what the roles ask alike is read as it was compiled", () => {
  const index = { scales: [["trait", 4, 1, "abcdefghij"]], roles: [] };
  const folder = emptyFolder();
  writeFileSync(join(folder, "neighbours.json"), JSON.stringify(index));
  expect(readNeighbours(folder)).toEqual(index);
});

test("the template is the text that ships beside the catalogue", () => {
  expect(readTemplate("dist/profiles")).toBe(readFileSync("profiles/_template.yaml", "utf8"));
});

test("the schemas stand beside the catalogue", () => {
  const names = listSchemas("dist/profiles");
  expect([...names].sort()).toEqual(["banding", "jawaban", "laporan", "periksa", "profil", "rekap", "uji"]);
  for (const name of names)
    expect(JSON.parse(readSchema("dist/profiles", name))).toMatchObject({ title: name });
});
