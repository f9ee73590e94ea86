import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";

/** The script of the page for phones: it ships packed, beside the catalogue. */
export function readPhoneScript(catalogue: string): string {
  return brotliDecompressSync(readFileSync(join(catalogue, "../phone.js.br"))).toString("utf8");
}
