// What a person who installs it gets.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packPackage } from "../../.ci/pack.mjs";

const MEGABYTE = 1e6;

export function measure() {
  const folder = mkdtempSync(join(tmpdir(), "kerja-cocok-bench-"));
  const { unpackedSize, size } = packPackage(join(import.meta.dirname, "../.."), folder);
  rmSync(folder, { recursive: true, force: true });
  return [
    { label: "unpacked package", value: unpackedSize / MEGABYTE, most: 2.3, unit: "MB" },
    { label: "packed", value: size / MEGABYTE, unit: "MB" },
  ];
}
