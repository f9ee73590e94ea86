import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { problem } from "../../../src/core/base/problem.ts";
import { WholeFolder } from "../../../src/io/files/whole-folder.ts";
import { temporaryFolder } from "../../cli/helpers.ts";
import { openFiles, pretend, showsOpenFiles } from "../folder.ts";

function begun(folder: string): WholeFolder {
  const whole = WholeFolder.begin(folder, ["siswa"]);
  if (!(whole instanceof WholeFolder)) throw new Error(whole.code);
  return whole;
}

const modeOf = (path: string) => statSync(path).mode & 0o777;

test("nothing has the name before all is written; then all is there, for its owner alone", () => {
  const above = temporaryFolder();
  const folder = join(above, "hasil");
  const whole = begun(folder);
  expect(whole.write("siswa/a.html", "satu")).toBeNull();
  expect(whole.append("cetak.html", "a")).toBeNull();
  expect(whole.append("cetak.html", new Uint8Array([98]))).toBeNull();
  expect(existsSync(folder)).toBe(false);
  expect(whole.finish()).toBeNull();
  whole.discard();
  expect(readdirSync(above)).toEqual(["hasil"]);
  expect(readFileSync(join(folder, "siswa/a.html"), "utf8")).toBe("satu");
  expect(readFileSync(join(folder, "cetak.html"), "utf8")).toBe("ab");
  const paths = ["", "siswa", "siswa/a.html", "cetak.html"].map((name) => join(folder, name));
  expect(paths.map(modeOf)).toEqual([0o700, 0o700, 0o600, 0o600]);
});

test("an empty folder gives its place, and folders above are made", () => {
  const above = temporaryFolder();
  mkdirSync(join(above, "kosong"));
  expect(begun(join(above, "kosong")).finish()).toBeNull();
  expect(begun(join(above, "a/b/c")).finish()).toBeNull();
  expect(readdirSync(join(above, "kosong"))).toEqual(["siswa"]);
  expect(readdirSync(join(above, "a/b/c"))).toEqual(["siswa"]);
});

test("what is taken back leaves nothing", () => {
  const above = temporaryFolder();
  const whole = begun(join(above, "hasil"));
  whole.append("cetak.html", "a");
  whole.discard();
  expect(readdirSync(above)).toEqual([]);
});

test.each(["berkas", "folder"])("a %s that took the name meanwhile stays as it is", (kind) => {
  const above = temporaryFolder();
  const folder = join(above, "hasil");
  const whole = begun(folder);
  whole.write("a", "satu");
  if (kind === "berkas") writeFileSync(folder, "milik orang");
  else mkdirSync(join(folder, "milik orang"), { recursive: true });
  expect(whole.finish()).toEqual(problem("file-exists", {}, { file: folder }));
  expect(readdirSync(above)).toEqual(["hasil"]);
});

test("a file that cannot be written takes the whole folder back", () => {
  const above = temporaryFolder();
  const whole = begun(join(above, "hasil"));
  const failed = whole.write("tiada/a.html", "satu");
  expect(failed).toMatchObject({
    code: "unwritable-file",
    place: { file: join(above, "hasil/tiada/a.html") },
  });
  expect(readdirSync(above)).toEqual([]);
});

test("where a file cannot be written, that is told, though an empty folder gives its place", () => {
  const above = temporaryFolder();
  mkdirSync(join(above, "kosong"));
  const whole = begun(join(above, "kosong"));
  expect(whole.write("tiada/a.html", "satu")).toEqual(
    problem("unwritable-file", { reason: "missing" }, { file: join(above, "kosong/tiada/a.html") }),
  );
  expect([readdirSync(above), readdirSync(join(above, "kosong"))]).toEqual([["kosong"], []]);
});

test("an empty folder that cannot give its place, since a drive is put into it, is not told as taken", () => {
  const folder = join(temporaryFolder(), "kosong");
  mkdirSync(folder);
  const whole = begun(folder);
  pretend("rmdirSync", () => () => {
    throw Object.assign(new Error("EBUSY"), { code: "EBUSY" });
  });
  expect(whole.finish()).toEqual(problem("unwritable-file", { reason: "other" }, { file: folder }));
});

test("where a file cannot be written, that is told, though the name was taken meanwhile too", () => {
  const folder = join(temporaryFolder(), "hasil");
  const whole = begun(folder);
  writeFileSync(folder, "milik orang");
  expect(whole.write("tiada/a.html", "satu")).toMatchObject({ code: "unwritable-file" });
  expect(readFileSync(folder, "utf8")).toBe("milik orang");
});

test("a folder that somebody took away before its end is told", () => {
  const above = temporaryFolder();
  const whole = begun(join(above, "hasil"));
  for (const name of readdirSync(above)) rmSync(join(above, name), { recursive: true });
  expect(whole.finish()).toEqual(
    problem("unwritable-file", { reason: "missing" }, { file: join(above, "hasil") }),
  );
  expect(readdirSync(above)).toEqual([]);
});

test.each([
  ["below a file", "berkas/hasil", [], "other"],
  ["with a folder below none", "hasil", ["tiada/siswa"], "missing"],
] as const)("%s none can be begun, and nothing is left", (_, name, inner, reason) => {
  const above = temporaryFolder();
  writeFileSync(join(above, "berkas"), "");
  const file = join(above, name);
  expect(WholeFolder.begin(file, inner)).toEqual(problem("unwritable-file", { reason }, { file }));
  expect(readdirSync(above)).toEqual(["berkas"]);
});

test.runIf(showsOpenFiles)(
  "no file stays open: once it is written, at the end, and when all is taken back",
  () => {
    const above = temporaryFolder();
    const open = () => openFiles().filter((path) => path.startsWith(above)).length;
    const [whole, other] = [begun(join(above, "hasil")), begun(join(above, "lain"))];
    whole.write("a.html", "a");
    expect(open()).toBe(0);
    whole.append("cetak.html", "a");
    other.append("cetak.html", "a");
    expect(open()).toBe(2);
    whole.finish();
    expect(open()).toBe(1);
    other.discard();
    expect(open()).toBe(0);
  },
);

test.skipIf(process.getuid?.() === 0)("a folder that nobody may write in is told", () => {
  const above = temporaryFolder();
  chmodSync(above, 0o500);
  expect(WholeFolder.begin(join(above, "hasil"), [])).toMatchObject({ code: "unwritable-file" });
  chmodSync(above, 0o700);
});
