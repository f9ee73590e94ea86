import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { fileSink, type Joining, type Sink, streamSink } from "../../../src/io/streams/sink.ts";
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
