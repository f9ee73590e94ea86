import { rmSync } from "node:fs";
import { afterAll, expect, test } from "vitest";
import type { Case } from "./case.ts";
import { emptyPlace, keepsContract } from "./contract.ts";
import { ANSWERS, ROLE } from "./seeds.ts";
import { readsAs } from "./shapes.ts";

// Fuzzing that can find nothing would prove nothing.

const around = emptyPlace();
afterAll(() => rmSync(around, { recursive: true, force: true }));

const files = { "a.json": ANSWERS[1] ?? Buffer.alloc(0), "taman.yaml": Buffer.from(ROLE) };
const score = (...more: string[]): Case => ({
  argv: ["nilai", "@a.json", "-p", "@taman.yaml", ...more],
  files,
  stdout: null,
});

test.each<[string, Case, RegExp]>([
  ["a file that nobody named", score("-o", "@hasil.html"), /hasil\.html was written/],
  ["a file beside the folder", score("-o", "@../hasil.html"), /luar\/hasil\.html was written/],
  ["a file that is not written", { ...score("-f", "json"), outputs: ["hasil"] }, /hasil was not written/],
  ["another form of result", { ...score("-f", "teks"), stdout: "json" }, /JSON/],
])("%s breaks the contract", async (_, one, told) => {
  await expect(keepsContract(one, around)).rejects.toThrow(told);
});

test("a sound run keeps it", async () => {
  const { code } = await keepsContract({ ...score("-f", "json"), stdout: "json" }, around);
  expect(code).toBe(0);
});

const PAGE = '<!doctype html><html lang="id"><head><title>a</title></head><body>';

test.each([
  ["json", '{"a": 1'],
  ["json", '"a"'],
  ["ndjson", '{"a":1}\n{"b"'],
  ["csv", "a,b\n1\n"],
  ["teks", "a\u001b[31m"],
  ["teks", "a\u202e"],
  ["markdown", "a <b>c</b>\n"],
  ["html", "a"],
  ["html", `${PAGE}<script>1</script></body></html>`],
  ["html", `${PAGE}<p onclick="a">b</p></body></html>`],
  ["html", `${PAGE}<a href="javascript:a">b</a></body></html>`],
  ["html", `${PAGE}<p id="a" id="b">c</p></body></html>`],
  ["kode", "A: KC2\n"],
  ["github", "a\n"],
  ["yaml", "a: [\n"],
  ["xlsx", "a"],
] as const)("no result of %s: %j", (shape, text) => {
  expect(() => readsAs(shape, Buffer.from(text))).toThrow();
});

test("a result is UTF-8", () => {
  expect(() => readsAs("teks", Buffer.from([0x61, 0xff]))).toThrow();
});
