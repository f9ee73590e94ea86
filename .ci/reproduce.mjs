// Builds and packs the project twice, in folders, time zones and languages of their own, by other clocks and masks, and compares every byte. With
// a folder for an argument it leaves the tarball there, and its checksum: that is how a release is made.
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, relative } from "node:path";
import { packPackage } from "./pack.mjs";

const project = process.cwd();
const home = mkdtempSync(join(tmpdir(), "kerja-cocok-builds-"));

/** All that a build could depend on and must not. */
const SURROUNDINGS = [
  { folder: "satu", mask: 0o022, env: { TZ: "Asia/Jakarta", LANG: "id_ID.UTF-8", LC_ALL: "C" }, days: 0 },
  {
    folder: "yang kedua/lebih dalam",
    mask: 0o077,
    env: { TZ: "America/St_Johns", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8", HOME: home },
    days: 1000,
  },
];

/** Sets the clock of Node forward. */
const clockOf = (days) => `
const shift = ${days} * 86_400_000;
const Real = Date;
globalThis.Date = class extends Real {
  constructor(...args) { if (args.length === 0) super(Real.now() + shift); else super(...args); }
  static now() { return Real.now() + shift; }
};
`;

/** The files of the repository as they stand here, without what is made of them. */
function sources() {
  const args = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
  const listed = execFileSync("git", args, { cwd: project, encoding: "utf8" }).split("\0");
  return listed.filter((file) => file !== "" && existsSync(join(project, file)));
}

function copyTo(target) {
  for (const file of sources()) {
    mkdirSync(dirname(join(target, file)), { recursive: true });
    copyFileSync(join(project, file), join(target, file));
  }
  // Within its folder, as everywhere: the bundler names files by where their parts are. Links take no room.
  const packages = join(project, "node_modules");
  if (spawnSync("cp", ["-al", packages, target], { stdio: "ignore" }).status !== 0)
    execFileSync("cp", ["-R", packages, target]);
}

function build({ folder, env, days }) {
  const target = join(home, folder);
  const clock = join(home, `${days}.cjs`);
  writeFileSync(clock, clockOf(days));
  const child = spawn("npm", ["run", "--silent", "compile"], {
    cwd: target,
    env: { ...process.env, ...env, NODE_OPTIONS: `--require "${clock}"` },
    stdio: ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32",
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) =>
      code === 0 ? resolve(target) : reject(new Error(`the build in "${folder}" failed`)),
    );
  });
}

function sumOf(file) {
  return createHash("sha256").update(readFileSync(file)).digest("hex");
}

/** The checksums of what a build made, and of the package, by name. */
function sumsOf(target, tarball) {
  const made = readdirSync(join(target, "dist"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const files = [...made, join(target, "THIRD-PARTY.md")];
  const sums = files.map((file) => [relative(target, file), sumOf(file)]);
  return new Map([...sums, [basename(tarball), sumOf(tarball)]]);
}

function differing(one, other) {
  const names = [...new Set([...one.keys(), ...other.keys()])].sort();
  return names.filter((name) => one.get(name) !== other.get(name));
}

try {
  const builds = SURROUNDINGS.map((each) => {
    const before = process.umask(each.mask);
    copyTo(join(home, each.folder));
    process.umask(before);
    return build(each);
  });
  const made = (await Promise.all(builds)).map((target) => {
    mkdirSync(join(target, "packed"));
    const { tarball } = packPackage(target, join(target, "packed"));
    return { tarball, sums: sumsOf(target, tarball) };
  });
  const [{ tarball, sums }, { sums: others }] = made;
  const wrong = differing(sums, others);
  if (wrong.length > 0) throw new Error(`two builds of the same differ:\n${wrong.join("\n")}`);
  const line = `${sums.get(basename(tarball))}  ${basename(tarball)}\n`;
  console.log(`${sums.size} files, the same bytes twice`);
  process.stdout.write(line);
  const [release] = process.argv.slice(2);
  if (release !== undefined) {
    mkdirSync(release, { recursive: true });
    copyFileSync(tarball, join(release, basename(tarball)));
    writeFileSync(join(release, "SHA256SUMS"), line);
  }
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(home, { recursive: true, force: true });
}
