import { linkSync, mkdirSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, test } from "vitest";
import { identityOf, isDirectlyIn, isSameFile, namesIn } from "../../../src/io/files/same-file.ts";
import { emptyFolder, pretend } from "../folder.ts";

/** A folder with a file, and whatever leads to it in other ways. */
function furnished(): string {
  const folder = emptyFolder();
  mkdirSync(join(folder, "dalam"));
  writeFileSync(join(folder, "a.csv"), "a");
  writeFileSync(join(folder, "b.csv"), "a");
  linkSync(join(folder, "a.csv"), join(folder, "keras.csv"));
  symlinkSync("a.csv", join(folder, "lunak.csv"));
  symlinkSync("lunak.csv", join(folder, "lunak-lagi.csv"));
  symlinkSync(".", join(folder, "sini"));
  symlinkSync(join(folder, "dalam"), join(folder, "masuk"));
  symlinkSync("tiada.csv", join(folder, "buntu.csv"));
  symlinkSync("putar.csv", join(folder, "putar.csv"));
  return folder;
}

function isSame(one: string, other: string): boolean {
  const [first, second] = [identityOf(one), identityOf(other)];
  return first !== null && second !== null && isSameFile(first, second);
}

test.each([
  ["a.csv", "a.csv", true],
  ["a.csv", "./a.csv", true],
  ["a.csv", "dalam/../a.csv", true],
  ["a.csv", "keras.csv", true],
  ["a.csv", "lunak.csv", true],
  ["a.csv", "lunak-lagi.csv", true],
  ["a.csv", "sini/sini/a.csv", true],
  ["a.csv", "masuk/../a.csv", true],
  ["keras.csv", "lunak.csv", true],
  ["dalam", "masuk", true],
  ["dalam/", "masuk", true],
  ["a.csv", "b.csv", false],
  ["a.csv", "masuk/a.csv", false],
  ["a.csv", "tiada.csv", false],
  ["a.csv", "dalam", false],
  ["tiada.csv", "tiada.csv", true],
  ["tiada.csv", "sini/tiada.csv", true],
  ["tiada.csv", "dalam/../tiada.csv", true],
  ["tiada.csv", "buntu.csv", true],
  ["dalam/tiada.csv", "masuk/tiada.csv", true],
  ["dalam/tiada.csv", "tiada.csv", false],
  ["tiada/", "tiada", true],
  ["tiada/a.csv", "tiada/a.csv", true],
  ["tiada/a.csv", "tiada/A.csv", false],
  ["tiada.csv", "tiada2.csv", false],
  ["tiada.csv", "TIADA.csv", false],
  ["putar.csv", "a.csv", false],
  ["siswa-\u00e9.csv", "siswa-e\u0301.csv", true],
])("%s and %s are one file: %s", (one, other, expected) => {
  const folder = furnished();
  expect(isSame(join(folder, one), `${folder}/${other}`)).toBe(expected);
  expect(isSame(`${folder}/${other}`, join(folder, one))).toBe(expected);
});

test("a name alone lies in the folder where the program is", () => {
  const folder = furnished();
  const here = relative(process.cwd(), join(folder, "a.csv"));
  expect(isSame(here, join(folder, "a.csv"))).toBe(true);
  expect(isSame("tiada-di-sini.csv", join(process.cwd(), "tiada-di-sini.csv"))).toBe(true);
});

test("where the folder shows that it takes capitals for small letters, names that are not there yet are folded", () => {
  const folder = emptyFolder();
  writeFileSync(join(folder, "kelas.csv"), "");
  // As such a disk answers: the other spelling is the same file.
  linkSync(join(folder, "kelas.csv"), join(folder, "KELAS.CSV"));
  expect(isSame(join(folder, "hasil.html"), join(folder, "Hasil.HTML"))).toBe(true);
  expect(isSame(join(folder, "hasil.html"), join(folder, "Hasil2.HTML"))).toBe(false);
});

test.each([
  ["a name without capitals", "kelas.csv"],
  ["a name of capitals", "KELAS.CSV"],
])("%s alone shows that", (_, name) => {
  const folder = emptyFolder();
  writeFileSync(join(folder, "kelas.csv"), "");
  linkSync(join(folder, "kelas.csv"), join(folder, "KELAS.CSV"));
  pretend("readdirSync", () => () => [name]);
  expect(isSame(join(folder, "hasil.html"), join(folder, "Hasil.HTML"))).toBe(true);
});

test.each<[string, (folder: string) => void]>([
  ["nothing is in it", () => undefined],
  ["a name in it has no letters", (folder) => writeFileSync(join(folder, "2026"), "")],
  ["a link in it leads nowhere", (folder) => symlinkSync("tiada", join(folder, "buntu"))],
])("where a folder does not show that, since %s, two spellings are two files", (_, furnish) => {
  const folder = join(emptyFolder(), "1");
  mkdirSync(folder);
  furnish(folder);
  expect(isSame(join(folder, "hasil.html"), join(folder, "Hasil.HTML"))).toBe(false);
});

test("files that large numbers tell apart are two", () => {
  const numberOf = (path: string) => 2n ** 53n + (path.endsWith("b.csv") ? 1n : 0n);
  pretend("statSync", (real) => (path: string, options: { bigint?: boolean }) => {
    const ino = options?.bigint ? numberOf(path) : Number(numberOf(path));
    return Object.assign(real(path), { ino });
  });
  const folder = furnished();
  expect(isSame(join(folder, "a.csv"), join(folder, "b.csv"))).toBe(false);
  expect(isSame(join(folder, "a.csv"), join(folder, "lunak.csv"))).toBe(true);
});

/** Has stdin lead to a path. */
function stdinFrom(path: string): void {
  pretend("fstatSync", (real) => (handle: number, options: { bigint: true }) => {
    return handle === 0 ? statSync(path, options) : real(handle, options);
  });
}

test("stdin is the file that a shell reads it from, and no file of its name", () => {
  const folder = furnished();
  stdinFrom(join(folder, "a.csv"));
  expect(isSame("-", join(folder, "keras.csv"))).toBe(true);
  expect(isSame("-", join(folder, "b.csv"))).toBe(false);
  expect([isSame("-", "-"), isSame("-", "./-"), isSame("-", join(process.cwd(), "-"))]).toEqual([
    true,
    false,
    false,
  ]);
});

test("stdin that is no file is itself alone", () => {
  stdinFrom("/dev/null");
  expect(identityOf("-")).toEqual({ node: null, folder: "", name: "-" });
});

test.each(["/dev/null", "/dev/zero"])("%s holds nothing that could be lost", (name) => {
  expect(identityOf(name)).toBeNull();
});

test.each([
  ["dalam/x.json", true],
  ["masuk/x.json", true],
  ["dalam", true],
  ["masuk/", true],
  ["dalam/lagi/x.json", false],
  ["x.json", false],
])("%s lies directly in the folder: %s", (name, expected) => {
  const folder = furnished();
  const identity = identityOf(`${folder}/${name}`);
  expect(identity && isDirectlyIn(join(folder, "dalam"), identity)).toBe(expected);
});

test("the names of files in a folder, of links both", () => {
  const folder = furnished();
  writeFileSync(join(folder, "dalam", "B.html"), "");
  symlinkSync("dalam/B.html", join(folder, "luar.html"));
  const files = ["dalam/A.html", "masuk/C.html", "luar.html", "a.csv"].map((name) => join(folder, name));
  expect(namesIn(join(folder, "masuk"), [...files, "-", "/dev/null"])).toEqual([
    "A.html",
    "A.html",
    "C.html",
    "C.html",
    "B.html",
  ]);
});

test.each([
  ["a.csv", "", ["a.csv", "keras.csv", "lunak-lagi.csv", "lunak.csv"]],
  ["a.csv", "dalam", []],
  ["dalam/A.html", "masuk", ["A.html"]],
  ["/dev/null", "", []],
  ["a.csv", "tiada", []],
])("stdin from %s bears these names in the folder %j: %j", (input, place, names) => {
  const folder = furnished();
  writeFileSync(join(folder, "dalam", "A.html"), "");
  stdinFrom(input.startsWith("/") ? input : join(folder, input));
  expect(namesIn(join(folder, place), ["-"]).sort()).toEqual(names);
});
