import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { claimed } from "../../../src/io/saved/claim.ts";
import { claimFor } from "../../../src/io/saved/leftovers.ts";

// A program of its own that adds lines to a file while others do so too.

const [folder = "", lines = "", own = ""] = process.argv.slice(2);
const file = `${folder}/a.json`;

/** Adds a line to what the file holds now; the others may have made more of it before it gets to that. */
function add(line: string): boolean {
  const known = readFileSync(file, "utf8");
  const ended = claimed(claimFor(folder, "a", known), () => {
    if (readFileSync(file, "utf8") !== known) return "changed";
    writeFileSync(`${file}.${own}`, `${known}${line}\n`);
    renameSync(`${file}.${own}`, file);
    return null;
  });
  return ended === null;
}

process.send?.("ready");
process.once("message", () => {
  const all = Array.from({ length: Number(lines) }, (_, number) => `${own}-${number}`);
  process.send?.(all.filter(add));
  process.disconnect();
});
