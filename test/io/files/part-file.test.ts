import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { problem } from "../../../src/core/base/problem.ts";
import { PartFile } from "../../../src/io/files/part-file.ts";
import { emptyFolder, openFiles, showsOpenFiles } from "../folder.ts";

async function begin(file: string): Promise<PartFile> {
  const part = await PartFile.begin(file);
  if (!(part instanceof PartFile)) throw new Error(part.code);
  return part;
}

test("a file has its name only when it is whole", async () => {
  const folder = emptyFolder();
  writeFileSync(join(folder, "hasil.csv"), "lama");
  const part = await begin(join(folder, "hasil.csv"));
  expect(await part.write(Buffer.from("ba"))).toBeNull();
  expect(await part.write(Buffer.from("ru"))).toBeNull();
  expect(readFileSync(join(folder, "hasil.csv"), "utf8")).toBe("lama");
  expect(await part.finish()).toBeNull();
  expect(readdirSync(folder)).toEqual(["hasil.csv"]);
  expect(readFileSync(join(folder, "hasil.csv"), "utf8")).toBe("baru");
  expect(statSync(join(folder, "hasil.csv")).mode & 0o777).toBe(0o600);
});

test("what is discarded leaves nothing, and nobody listens any more", async () => {
  const folder = emptyFolder();
  const before = ["SIGINT", "SIGTERM", "SIGHUP", "exit"].map((name) => process.listenerCount(name));
  const part = await begin(join(folder, "hasil.csv"));
  await part.write(Buffer.from("x"));
  await part.discard();
  expect(readdirSync(folder)).toEqual([]);
  const after = ["SIGINT", "SIGTERM", "SIGHUP", "exit"].map((name) => process.listenerCount(name));
  expect(after).toEqual(before);
});

test.each([
  ["in a folder that is not there", "tiada/hasil.csv", "missing"],
  ["below a file", "berkas/hasil.csv", "missing"],
] as const)("%s nothing can be begun", async (_, name, reason) => {
  const folder = emptyFolder();
  writeFileSync(join(folder, "berkas"), "");
  const file = join(folder, name);
  expect(await PartFile.begin(file)).toEqual(problem("unwritable-file", { reason }, { file }));
});

test("the name of a folder is told at the end, and nothing is left", async () => {
  const folder = emptyFolder();
  const file = join(folder, "hasil");
  mkdirSync(file);
  const part = await begin(file);
  expect(await part.finish()).toEqual(problem("unwritable-file", { reason: "folder" }, { file }));
  expect(readdirSync(folder)).toEqual(["hasil"]);
});

test.runIf(showsOpenFiles)(
  "what is open already is written into, piece by piece, and nothing is beside it",
  async () => {
    const folder = emptyFolder();
    const file = join(folder, "hasil.csv");
    writeFileSync(file, "lama ");
    const handle = openSync(file, "r+");
    onTestFinished(() => closeSync(handle));
    const part = await begin(`/dev/fd/${handle}`);
    for (const piece of ["ba", "ru"]) expect(await part.write(Buffer.from(piece))).toBeNull();
    expect([await part.finish(), readdirSync(folder), readFileSync(file, "utf8")]).toEqual([
      null,
      ["hasil.csv"],
      "lama baru",
    ]);
  },
);

test.runIf(existsSync("/dev/full") && showsOpenFiles)(
  "a device that is full is told, and let go",
  async () => {
    const file = "/dev/full";
    const part = await begin(file);
    expect(await part.write(Buffer.from("a"))).toEqual(
      problem("unwritable-file", { reason: "full" }, { file }),
    );
    expect(openFiles()).not.toContain(file);
  },
);

// The system itself says no, to its owner too.
const LOCKED = "/proc/sys/kernel/ostype";

test.skipIf(!existsSync(LOCKED))("what the system lets nobody write into is told at once", async () => {
  expect(await PartFile.begin(LOCKED)).toMatchObject({ code: "unwritable-file", place: { file: LOCKED } });
});

test("a socket is no place for a file, and stays", async () => {
  const folder = emptyFolder();
  const file = join(folder, "soket");
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(file, resolve));
  onTestFinished(() => void server.close());
  expect(await PartFile.begin(file)).toEqual(problem("unwritable-file", { reason: "other" }, { file }));
  expect([readdirSync(folder), statSync(file).isSocket()]).toEqual([["soket"], true]);
});
