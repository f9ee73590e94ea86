import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import {
  fileSink,
  folderSink,
  type Joining,
  type Sink,
  streamSink,
  streamWriter,
} from "../../../src/io/streams/sink.ts";
import { emptyFolder } from "../folder.ts";

const LIST: Joining = { open: "[", between: ",", close: "]", isTrimmed: true };
const PLAIN: Joining = { open: "", between: "", close: "", isTrimmed: false };

async function writeAll(sink: Sink, texts: readonly string[]): Promise<void> {
  for (const text of texts) await sink.write({ output: Buffer.from(text), reports: [] });
  await sink.finish();
  await sink.discard();
}

test.each<[string, Joining, string[], string]>([
  ["one", LIST, ["a"], "[a]"],
  ["several", LIST, ["a", "b", "c"], "[a,b,c]"],
  ["empty ones between", LIST, ["", "a", "", "b", ""], "[a,b]"],
  ["nothing", LIST, [""], ""],
  ["a layout of nothing", PLAIN, ["a", "b"], "ab"],
])(
  "results in a stream, and in a file that is there only with some: %s",
  async (_, layout, texts, written) => {
    const parts: string[] = [];
    const sink = streamSink(async (bytes) => {
      parts.push(Buffer.from(bytes).toString());
      return null;
    }, layout);
    await writeAll(sink, texts);
    expect([parts.join(""), parts.includes("")]).toEqual([written, false]);

    const folder = emptyFolder();
    const file = await fileSink(join(folder, "hasil"), layout);
    if ("code" in file) throw new Error(file.code);
    await writeAll(file, texts);
    expect(readdirSync(folder)).toEqual(written === "" ? [] : ["hasil"]);
    if (written !== "") expect(readFileSync(join(folder, "hasil"), "utf8")).toBe(written);
  },
);

test("a stream that is slow to take what was written is waited for", async () => {
  const waiting: (() => void)[] = [];
  const written: string[] = [];
  const write = streamWriter({
    write: (bytes, done) => {
      written.push(Buffer.from(bytes).toString());
      waiting.push(done);
    },
  });
  const first = write(Buffer.from("a"));
  const second = write(Buffer.from("b"));
  expect(await Promise.race([first, second, Promise.resolve("not yet")])).toBe("not yet");
  waiting[1]?.();
  expect(await Promise.race([first, second.then(() => "b")])).toBe("b");
  waiting[0]?.();
  expect([await first, written]).toEqual([null, ["a", "b"]]);
});

test("a file that cannot take its name leaves nothing of itself behind", async () => {
  const folder = emptyFolder();
  const sink = await fileSink(join(folder, "hasil"), PLAIN);
  if ("code" in sink) throw new Error(sink.code);
  await sink.write({ output: Buffer.from("a"), reports: [] });
  mkdirSync(join(folder, "hasil", "isi"), { recursive: true });
  expect(await sink.finish()).toMatchObject({ code: "unwritable-file" });
  await sink.discard();
  expect(readdirSync(folder)).toEqual(["hasil"]);
});

test("a file that is not finished is not there", async () => {
  const folder = emptyFolder();
  const sink = await fileSink(join(folder, "hasil"), PLAIN);
  if ("code" in sink) throw new Error(sink.code);
  await sink.write({ output: Buffer.from("a"), reports: [] });
  await sink.discard();
  expect(readdirSync(folder)).toEqual([]);
});

test("where neither a file nor a folder can be made, that is told", async () => {
  const file = join(emptyFolder(), "a");
  writeFileSync(file, "");
  expect(await fileSink(join(file, "hasil"), PLAIN)).toMatchObject({ code: "unwritable-file" });
  expect(folderSink(file, ".md")).toMatchObject({ code: "unwritable-file" });
});

test("a folder that is gone ends the batch at the first report, and signals are let be", async () => {
  const folder = join(emptyFolder(), "kelas");
  const before = process.listenerCount("SIGINT");
  const sink = folderSink(folder, ".md");
  if ("code" in sink) throw new Error(sink.code);
  rmSync(folder, { recursive: true });
  const reports = ["Ayu", "Budi"].map((respondent) => ({ respondent, bytes: 1 }));
  expect(await sink.write({ output: Buffer.from("ab"), reports })).toMatchObject({
    code: "unwritable-file",
    place: { file: join(folder, "Ayu.md") },
  });
  expect(sink.takeSkipped?.()).toEqual([]);
  await sink.discard();
  expect(process.listenerCount("SIGINT")).toBe(before);
});

test("a folder takes each report in a file of its own; one that cannot be written is told", async () => {
  const folder = join(emptyFolder(), "kelas");
  mkdirSync(join(folder, "Budi.md", "isi"), { recursive: true });
  const sink = folderSink(folder, ".md");
  if ("code" in sink) throw new Error(sink.code);
  const reports = [
    { respondent: "Ayu", bytes: 3 },
    { respondent: "Budi", bytes: 4 },
    { respondent: null, bytes: 0 },
    { respondent: "Cici", bytes: 1 },
  ];
  expect(await sink.write({ output: Buffer.from("satudua3"), reports })).toBeNull();
  expect(sink.takeSkipped?.()).toMatchObject([
    { code: "unwritable-file", place: { file: join(folder, "Budi.md") } },
  ]);
  expect(sink.takeSkipped?.()).toEqual([]);
  expect(await sink.finish()).toBeNull();
  await sink.discard();
  const written = readdirSync(folder).filter((name) => name !== "Budi.md");
  expect(written.map((name) => [name, readFileSync(join(folder, name), "utf8")])).toEqual([
    ["Ayu.md", "sat"],
    ["Cici.md", "3"],
    ["peserta-3.md", ""],
  ]);
});
