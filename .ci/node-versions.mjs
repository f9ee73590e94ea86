// Installs the packed tarball alone in an empty folder, and runs every test of the built program on it, under each supported Node;
// those that are too old say so in one line. `node .ci/node-versions.mjs 20.17.0 too-old` does it for some, `--list` names all.
// The versions come from the npm package `node`, so that nothing but the registry is needed.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packPackage } from "./pack.mjs";

const VERSIONS = ["20.17.0", "22", "24", "26"];
/** Too old ones are told so. */
const OLD_VERSIONS = ["12.22.12", "18", "20.16.0"];
const TOO_OLD = "too-old";
const ALL = [...VERSIONS, TOO_OLD];
/** The command line, and what the README shows of it. Pages in a browser know no Node. */
const TESTS = ["test/terminal", "test/cli", "test/surroundings", "test/faults", "test/readme.test.ts"];
const project = process.cwd();

function npm(cwd, ...args) {
  return execFileSync("npm", args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
}

/** @returns the folder of the package as it is installed */
function installPackage(folder) {
  const { tarball } = packPackage(project, folder);
  const home = join(folder, "user");
  mkdirSync(home);
  writeFileSync(join(home, "package.json"), "{}");
  npm(home, "install", "--no-audit", "--no-fund", tarball);
  const installed = npm(home, "ls", "--all", "--parseable").trim().split("\n").slice(1);
  if (installed.length !== 1) throw new Error(`one package expected, got ${installed.join(", ")}`);
  return join(home, "node_modules/kerja-cocok");
}

function installNode(folder, version) {
  const home = join(folder, `node-${version}`);
  mkdirSync(home);
  // This package's own install script puts the binary in its place.
  writeFileSync(join(home, "package.json"), JSON.stringify({ allowScripts: { node: true } }));
  npm(home, "install", "--no-audit", "--no-fund", `node@${version}`);
  return join(home, "node_modules/node/bin/node");
}

/** The tests themselves run under the Node that runs this; what they start is told by test/program.ts. */
function runTests(node, home) {
  const vitest = join(project, "node_modules/vitest/vitest.mjs");
  const env = { ...process.env, KERJA_COCOK_PROGRAM: home, KERJA_COCOK_NODE: node };
  const args = [vitest, "run", "--project", "real", "--reporter", "dot", ...TESTS];
  const { status } = spawnSync(process.execPath, args, { env, stdio: "inherit" });
  if (status !== 0) throw new Error("the tests of the built program do not pass");
}

/** Runs the program under a Node that is too old for it. */
function refuse(node, home) {
  const bin = join(home, "bin/kerja-cocok.js");
  const { status, stdout, stderr } = spawnSync(node, [bin, "soal"], { encoding: "utf8" });
  if (status !== 2 || stdout !== "" || !/^kerja-cocok butuh Node [^\n]+\n$/.test(stderr)) {
    throw new Error(`one line and exit code 2 expected, got ${status}: ${stdout}${stderr}`);
  }
}

function tryVersions(folder, chosen) {
  const home = installPackage(folder);
  for (const version of VERSIONS.filter((one) => chosen.includes(one))) {
    const node = installNode(folder, version);
    console.log(`== Node ${version}: ${execFileSync(node, ["--version"], { encoding: "utf8" }).trim()}`);
    runTests(node, home);
  }
  for (const version of chosen.includes(TOO_OLD) ? OLD_VERSIONS : []) {
    refuse(installNode(folder, version), home);
    console.log(`Node ${version} says that it is too old`);
  }
}

const given = process.argv.slice(2);
if (given.includes("--list")) {
  console.log(ALL.join("\n"));
} else {
  const unknown = given.filter((version) => !ALL.includes(version));
  const folder = mkdtempSync(join(tmpdir(), "kerja-cocok-nodes-"));
  try {
    if (unknown.length > 0) throw new Error(`unknown: ${unknown.join(", ")}; there are ${ALL.join(", ")}`);
    tryVersions(folder, given.length > 0 ? given : ALL);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
