// Packs the project as npm would, and checks what a user gets: only what runs, exports that resolve, types that load.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const MOST_PACKED_BYTES = 830_000;
const EXPECTED =
  /^(?:package\.json|README\.md|LICENSE|CHANGELOG\.md|THIRD-PARTY\.md|bin\/|dist\/|profiles\/_template\.yaml$)/;

const folder = mkdtempSync(join(tmpdir(), "kerja-cocok-pack-"));
const run = (command, ...args) =>
  execFileSync(command, args, { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });

try {
  const [packed] = JSON.parse(run("npm", "pack", "--json", "--ignore-scripts", "--pack-destination", folder));
  const strangers = packed.files.map(({ path }) => path).filter((path) => !EXPECTED.test(path));
  if (strangers.length > 0) throw new Error(`the package holds what does not run: ${strangers.join(", ")}`);
  if (packed.size > MOST_PACKED_BYTES) throw new Error(`the package is too large: ${packed.size} bytes`);
  console.log(`${packed.files.length} files, ${packed.size} bytes packed, ${packed.unpackedSize} unpacked`);
  const tarball = join(folder, packed.filename);
  console.log(run("npx", "publint", "run", tarball, "--strict"));
  console.log(run("npx", "attw", tarball, "--profile", "esm-only"));
} catch (error) {
  console.error(error.stdout ?? "", error.message);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
