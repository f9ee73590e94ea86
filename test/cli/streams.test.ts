import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { BIN, NODE } from "../program.ts";
import { fixture, lines, temporaryFolder } from "./helpers.ts";

const RECORD = JSON.stringify({ ...JSON.parse(fixture("answers-full.json")), respondent: null });

function start(command: string) {
  const child = spawn("sh", ["-c", command], {
    env: { PATH: process.env.PATH, NODE: NODE, BIN },
  });
  return { child, ended: Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]) };
}

/** More than is read before a stream is opened. */
const MANY = lines(...Array.from({ length: 400 }, () => RECORD));

test.each([
  ["a short file", RECORD, 1],
  ["a long file", MANY, 400],
])("stdin may be %s", async (_, input, count) => {
  const file = join(temporaryFolder(), "jawaban");
  writeFileSync(file, input);
  const { child, ended } = start(`"$NODE" "$BIN" nilai -f ndjson < "${file}"`);
  child.stdin.end();
  const [stdout, stderr, [code]] = await ended;
  expect([code, stdout.split("\n").length - 1]).toEqual([0, count]);
  expect(stderr).toBe(count === 1 ? "" : "400 dinilai.\n");
});

test.each([
  ["a short pipe", RECORD],
  ["a long pipe", MANY],
])("%s may come in parts, even of a letter", async (_, input) => {
  const { child, ended } = start('"$NODE" "$BIN" nilai -f ndjson');
  const places = [1, 2, 60_000, input.length].map((place) => Math.min(place, input.length));
  for (const [index, place] of places.entries()) {
    if (!child.stdin.write(input.slice(places[index - 1] ?? 0, place))) await once(child.stdin, "drain");
  }
  child.stdin.end();
  const [stdout, , [code]] = await ended;
  expect([code, stdout.split("\n").length]).toEqual([0, input.split("\n").length + Number(input === RECORD)]);
});

test("results into the null device, and problems beside them", async () => {
  const { child, ended } = start('"$NODE" "$BIN" nilai -f ndjson > /dev/null');
  child.stdin.end(`{"lain":1}`);
  const [stdout, stderr, [code]] = await ended;
  expect([code, stdout]).toEqual([1, ""]);
  expect(stderr).toContain('Tidak ada pertanyaan dengan id "lain"');
});
