import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { describe, expect, test } from "vitest";
import { type OtherKind, type Problem, problem } from "../../../src/core/base/problem.ts";
import { MOST_PROSE_BYTES, readProse } from "../../../src/io/files/prose.ts";
import { emptyFolder } from "../folder.ts";
import { zipOf } from "../workbooks/zips.ts";

const NOBODY = Readable.from([]);

const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);

/** The same bytes in a file and in a pipe, cut in the middle of a sign. */
async function readBoth(bytes: Buffer) {
  const file = join(emptyFolder(), "uraian.txt");
  writeFileSync(file, bytes);
  const piped = Readable.from([bytes.subarray(0, 3), bytes.subarray(3)].filter(({ length }) => length > 0));
  return [await readProse(file, NOBODY), await readProse("-", piped)];
}

describe("a file and a pipe", () => {
  test.each<[string, Buffer]>([
    ["UTF-8", Buffer.from("kafé buka")],
    ["UTF-8 with its mark", Buffer.from("\ufeffkafé buka")],
    ["UTF-16", utf16("kafé buka")],
  ])("in %s are read", async (_, bytes) => {
    expect(await readBoth(bytes)).toEqual([{ text: "kafé buka" }, { text: "kafé buka" }]);
  });

  test.each<[kind: OtherKind, bytes: Buffer]>([
    ["pdf", Buffer.from("%PDF-1.7\n")],
    ["html", Buffer.from("<!DOCTYPE html><p>Barista")],
    ["word", zipOf({ "word/document.xml": "<w:document/>" })],
    ["xlsx", zipOf({ "xl/workbook.xml": "<workbook/>" })],
    ["image", Buffer.from("89504e470d0a1a0a", "hex")],
  ])("of the kind %s are named", async (kind, bytes) => {
    const [file, piped] = await readBoth(bytes);
    expect(file).toMatchObject({
      problem: {
        code: "description-kind",
        args: { kind },
        place: { file: expect.stringContaining("uraian") },
      },
    });
    expect(piped).toMatchObject({ problem: { code: "description-kind", args: { kind } } });
  });

  test.each<[string, Buffer, object]>([
    ["nothing", Buffer.from(""), { code: "empty-description" }],
    ["white space", Buffer.from(" \n\t\ufeff "), { code: "empty-description" }],
    ["Latin-1", Buffer.from("satu\nkaf\xe9", "latin1"), { code: "not-utf8", place: { line: 2 } }],
    ["more than 2 MB", Buffer.alloc(2 * 1024 * 1024 + 1, "a"), { code: "description-too-large" }],
  ])("with %s are told", async (_, bytes, problem) => {
    for (const read of await readBoth(bytes)) expect(read).toMatchObject({ problem });
  });
});

test("a text of just 2 MB is read", async () => {
  const text = "a".repeat(MOST_PROSE_BYTES);
  for (const read of await readBoth(Buffer.from(text))) expect(read).toEqual({ text });
});

test.each<[code: Problem["code"], args: object, bytes: Buffer]>([
  ["description-too-large", { limit: MOST_PROSE_BYTES }, Buffer.alloc(MOST_PROSE_BYTES + 1, "a")],
  ["empty-description", {}, Buffer.from("\n")],
])("%s names the file, and no file for a pipe", async (code, args, bytes) => {
  const [file, piped] = await readBoth(bytes);
  const place = { file: expect.stringMatching(/uraian\.txt$/) };
  expect(file).toEqual({ problem: { code, args, severity: "error", place } });
  expect(piped).toEqual({ problem: { code, args, severity: "error", place: {} } });
});

test.skipIf(!existsSync("/dev/zero"))("a device without an end is told as a description too", async () => {
  const file = "/dev/zero";
  expect(await readProse(file, NOBODY)).toEqual({
    problem: problem("description-too-large", { limit: MOST_PROSE_BYTES }, { file }),
  });
});

test("1 MB of prose is read", async () => {
  const text = "Barista menyeduh kopi. ".repeat(46_000);
  for (const read of await readBoth(Buffer.from(text))) expect(read).toEqual({ text });
});

test("a file that is not there is told", async () => {
  expect(await readProse(join(emptyFolder(), "tiada.txt"), NOBODY)).toMatchObject({
    problem: { code: "unreadable-file", args: { reason: "missing" } },
  });
});
