import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { readPhoneScript } from "../../../src/io/files/phone-script.ts";
import { emptyFolder } from "../folder.ts";

test("the script of the page for phones stands packed beside the catalogue", () => {
  const folder = emptyFolder();
  writeFileSync(join(folder, "phone.js.br"), brotliCompressSync("tulis('“é”')"));
  expect(readPhoneScript(join(folder, "profiles"))).toBe("tulis('“é”')");
});
