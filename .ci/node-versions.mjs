// Installs the packed tarball alone in an empty folder, and interviews and scores with it under each supported Node; those that
// are too old say so in one line.
// The versions come from the npm package `node`, so that nothing but the registry is needed.
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { packPackage } from "./pack.mjs";

const VERSIONS = ["20.17.0", "22", "24", "26"];
/** Too old ones are told so. */
const TOO_OLD = ["12.22.12", "18", "20.16.0"];
const ROLE = "pendamping-kesejahteraan-masyarakat";
const project = process.cwd();
const require = createRequire(join(project, "package.json"));
const pty = require("@lydell/node-pty");
const folder = mkdtempSync(join(tmpdir(), "kerja-cocok-nodes-"));

function npm(cwd, ...args) {
  return execFileSync("npm", args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
}

function installPackage() {
  const { tarball } = packPackage(project, folder);
  const home = join(folder, "user");
  mkdirSync(home);
  writeFileSync(join(home, "package.json"), "{}");
  npm(home, "install", "--no-audit", "--no-fund", tarball);
  const installed = npm(home, "ls", "--all", "--parseable").trim().split("\n").slice(1);
  if (installed.length !== 1) throw new Error(`one package expected, got ${installed.join(", ")}`);
  return join(home, "node_modules/kerja-cocok/bin/kerja-cocok.js");
}

function installNode(version) {
  const home = join(folder, `node-${version}`);
  mkdirSync(home);
  // This package's own install script puts the binary in its place.
  writeFileSync(join(home, "package.json"), JSON.stringify({ allowScripts: { node: true } }));
  npm(home, "install", "--no-audit", "--no-fund", `node@${version}`);
  return join(home, "node_modules/node/bin/node");
}

/** Runs a command line with text on stdin. */
function pipe(node, args, input) {
  return new Promise((resolve, reject) => {
    const child = spawn(node, args, { stdio: ["pipe", "pipe", "inherit"] });
    let output = "";
    child.stdout.on("data", (chunk) => {
      output += chunk;
    });
    child.on("error", reject);
    // What ends without reading its input, such as --version, may be gone before the write.
    child.stdin.on("error", () => {});
    child.on("close", (code) => (code === 0 ? resolve(output) : reject(new Error(`exit code ${code}`))));
    child.stdin.end(input);
  });
}

/** Runs the program under a Node that is too old for it. */
function refuse(node, bin) {
  const { status, stdout, stderr } = spawnSync(node, [bin, "soal"], { encoding: "utf8" });
  if (status !== 2 || stdout !== "" || !/^kerja-cocok butuh Node [^\n]+\n$/.test(stderr)) {
    throw new Error(`one line and exit code 2 expected, got ${status}: ${stdout}${stderr}`);
  }
}

/** Longer than the program waits before it takes a key for the question that is on the screen. */
const PACE = 250;
/** Longer than the whole interview takes at that pace, in milliseconds. */
const PATIENCE = 180_000;

/** Interviews in a real terminal: begins, answers every question by its first option, and keeps the answers. */
async function interview(node, bin, report) {
  const env = { ...process.env, XDG_STATE_HOME: join(folder, "state"), TERM: "xterm-256color" };
  const terminal = pty.spawn(node, [bin, "wawancara", ROLE, "--json", "-o", report], {
    cols: 80,
    rows: 24,
    env,
  });
  let shown = "";
  let code = null;
  terminal.onData((data) => {
    shown += data;
  });
  terminal.onExit(({ exitCode }) => {
    code = exitCode;
  });
  const press = async (key) => {
    await setTimeout(PACE);
    if (code === null) terminal.write(key);
  };
  /** Presses a key until a text is there; none only waits for it. What never comes ends it, and shows what came instead. */
  const reach = async (text, key = "") => {
    const deadline = Date.now() + PATIENCE;
    while (code === null && !shown.includes(text)) {
      if (Date.now() > deadline) {
        terminal.kill();
        throw new Error(`"${text}" never came: ${shown}`);
      }
      await press(key);
    }
    shown = "";
  };
  await reach("mulai");
  await press("\r");
  await reach("Sebelum laporan", "1");
  await press("r");
  await reach("Mau apa sekarang");
  // The last line of the menu ends it.
  await press("\u001b[F");
  await press("\r");
  await reach("Simpan jawabanmu");
  await press("\r");
  while (code === null) await setTimeout(PACE);
  if (code !== 0) throw new Error(`exit code ${code}: ${shown}`);
}

try {
  const bin = installPackage();
  for (const version of VERSIONS) {
    const node = installNode(version);
    const { answers, ...sheet } = JSON.parse(await pipe(node, [bin, "soal", ROLE, "--json"], ""));
    const firsts = sheet.items.map(({ id, options }) => [id, options[0].value]);
    const filled = JSON.stringify({ ...sheet, answers: Object.fromEntries(firsts) });
    const report = JSON.parse(await pipe(node, [bin, "nilai", "--json"], filled));
    if (report.verdict.status !== "certain") throw new Error("a full sheet must give a certain verdict");
    await interview(node, bin, join(folder, `${version}.json`));
    console.log(
      `${version.padEnd(8)} ${(await pipe(node, ["--version"], "")).trim()}: interviews and scores`,
    );
  }
  for (const version of TOO_OLD) {
    refuse(installNode(version), bin);
    console.log(`${version.padEnd(8)} says that it is too old`);
  }
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
