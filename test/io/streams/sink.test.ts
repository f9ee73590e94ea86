import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { fileSink, folderSink, type Joining, type Sink, streamSink } from "../../../src/io/streams/sink.ts";
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
    expect(parts.join("")).toBe(written);

    const folder = emptyFolder();
    const file = await fileSink(join(folder, "hasil"), layout);
    if ("code" in file) throw new Error(file.code);
    await writeAll(file, texts);
    expect(readdirSync(folder)).toEqual(written === "" ? [] : ["hasil"]);
    if (written !== "") expect(readFileSync(join(folder, "hasil"), "utf8")).toBe(written);
  },
);

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
