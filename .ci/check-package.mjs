// Packs the project, and checks what a user gets: the files that are listed and no other, nothing of this machine in them, nothing that
// reaches the network, the licences of all that is bundled, exports that resolve, types that load.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { licensedPackages } from "./notices.mjs";
import { packPackage } from "./pack.mjs";
import { textsOfMachine, wrongContent, wrongFiles } from "./packed.mjs";

const MOST_PACKED_BYTES = 830_000;
const MOST_UNPACKED_BYTES = 2_300_000;

const folder = mkdtempSync(join(tmpdir(), "kerja-cocok-pack-"));
const run = (command, ...args) =>
  execFileSync(command, args, { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });

/** What is wrong with the packed files themselves. */
function wrongIn({ tarball, files, size, unpackedSize }) {
  const unpacked = join(folder, "unpacked");
  mkdirSync(unpacked);
  run("tar", "-xzf", tarball, "-C", unpacked);
  const read = (file) => readFileSync(join(unpacked, "package", file));
  const machine = textsOfMachine(process.cwd(), homedir(), process.env);
  const { scripts, dependencies } = JSON.parse(read("package.json"));
  return [
    ...wrongFiles(files, readFileSync(".ci/packed-files.txt", "utf8")),
    ...wrongFiles(
      licensedPackages(read("THIRD-PARTY.md").toString()),
      readFileSync(".ci/bundled-packages.txt", "utf8"),
    ).map((told) => `THIRD-PARTY.md: ${told}`),
    ...files.flatMap((file) => wrongContent(file, read(file), machine)),
    ...(scripts || dependencies ? ["package.json has scripts or dependencies"] : []),
    ...(size > MOST_PACKED_BYTES ? [`too large: ${size} bytes packed`] : []),
    ...(unpackedSize > MOST_UNPACKED_BYTES ? [`too large: ${unpackedSize} bytes unpacked`] : []),
  ];
}

try {
  const packed = packPackage(process.cwd(), folder);
  const wrong = wrongIn(packed);
  if (wrong.length > 0) throw new Error(`the package is not as it should be:\n${wrong.join("\n")}`);
  console.log(
    `${packed.files.length} files, ${packed.size} bytes packed, ${packed.unpackedSize} unpacked, of ${MOST_PACKED_BYTES} and ${MOST_UNPACKED_BYTES}`,
  );
  console.log(run("npx", "publint", "run", packed.tarball, "--strict"));
  console.log(run("npx", "attw", packed.tarball, "--profile", "esm-only"));
} catch (error) {
  console.error(error.stdout ?? "", error.message);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
