// Packs what a user gets: as npm would, but from a folder of its own, in which nothing is left of this machine. Modes do not follow its
// umask, and `package.json` has no scripts, since npm warns of `prepare` wherever the tarball is installed.
import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** What only the repository needs. */
const OF_REPOSITORY = ["scripts", "devDependencies", "allowScripts"];

function pack(folder, ...args) {
  const all = ["pack", "--json", "--ignore-scripts", ...args];
  const told = execFileSync("npm", all, {
    cwd: folder,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  return JSON.parse(told)[0];
}

/**
 * @param project the folder of the repository, built
 * @param target where the tarball goes
 * @returns where it is, its files, and how large it is
 */
export function packPackage(project, target) {
  const files = pack(project, "--dry-run").files.map(({ path }) => path);
  const stage = mkdtempSync(join(tmpdir(), "kerja-cocok-stage-"));
  try {
    for (const path of files) {
      const file = join(stage, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, contentOf(project, path));
      chmodSync(file, /^bin\/.*\.js$/.test(path) ? 0o755 : 0o644);
    }
    const { filename, size, unpackedSize } = pack(stage, "--pack-destination", target);
    return { tarball: join(target, filename), files: files.sort(), size, unpackedSize };
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}

function contentOf(project, path) {
  const content = readFileSync(join(project, path));
  if (path !== "package.json") return content;
  const kept = Object.entries(JSON.parse(content)).filter(([key]) => !OF_REPOSITORY.includes(key));
  return `${JSON.stringify(Object.fromEntries(kept), null, 2)}\n`;
}
