import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { checkPlace } from "../../../src/io/files/place.ts";
import { emptyFolder, isRoot } from "../folder.ts";

test.each([
  ["a new file", "baru.html"],
  ["a file that is there", "ada.html"],
  ["a file that is locked: another takes its place", "terkunci.html"],
  ["a link that leads nowhere", "tautan.html"],
])("%s can be written", (_, name) => {
  const folder = emptyFolder();
  for (const file of ["ada.html", "terkunci.html"]) writeFileSync(join(folder, file), "lama");
  chmodSync(join(folder, "terkunci.html"), 0o400);
  symlinkSync("tiada", join(folder, "tautan.html"));
  expect(checkPlace(join(folder, name))).toBeNull();
});

test.each(["hasil.html", "./hasil.html", "/dev/null"])("%s can be written", (file) => {
  expect(checkPlace(file)).toBeNull();
});

test.each([
  ["a folder that is not there", "tiada/a.html", "missing"],
  ["a file in the folder's place", "berkas/a.html", "missing"],
  ["a folder", ".", "folder"],
])("%s cannot", (_, name, reason) => {
  const folder = emptyFolder();
  writeFileSync(join(folder, "berkas"), "");
  const file = join(folder, name);
  expect(checkPlace(file)).toMatchObject({ code: "unwritable-file", args: { reason }, place: { file } });
});

test("a socket is no place for a result", async () => {
  const file = join(emptyFolder(), "soket");
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(file, resolve));
  onTestFinished(() => void server.close());
  expect(checkPlace(file)).toMatchObject({ args: { reason: "other" } });
});

test.skipIf(isRoot)("a folder of somebody else cannot be written into", () => {
  const folder = join(emptyFolder(), "milik-orang");
  mkdirSync(folder, { mode: 0o500 });
  expect(checkPlace(join(folder, "a.html"))).toMatchObject({ args: { reason: "forbidden" } });
});
