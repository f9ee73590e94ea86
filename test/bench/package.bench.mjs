// What a person who installs it gets.
import { execFileSync } from "node:child_process";
import { join } from "node:path";

const MEGABYTE = 1e6;

export function measure() {
  const args = ["pack", "--dry-run", "--json", "--ignore-scripts"];
  const cwd = join(import.meta.dirname, "../..");
  const [{ unpackedSize, size }] = JSON.parse(execFileSync("npm", args, { cwd, encoding: "utf8" }));
  return [
    { label: "unpacked package", value: unpackedSize / MEGABYTE, most: 2.3, unit: "MB" },
    { label: "packed", value: size / MEGABYTE, unit: "MB" },
  ];
}
