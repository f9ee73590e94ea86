// Whole-process time beside `node -e 0`, in pairs that follow each other, so that a busy machine slows both alike.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const PAIRS = 41;
const bin = join(import.meta.dirname, "../../bin/kerja-cocok.js");
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;

function time(args, input) {
  const began = process.hrtime.bigint();
  const { status } = spawnSync(process.execPath, args, { input, env, stdio: ["pipe", "ignore", "inherit"] });
  if (status !== 0) throw new Error(`exit code ${status}: ${args.join(" ")}`);
  return Number(process.hrtime.bigint() - began);
}

/** The median of the ratios of pairs. */
function pairwise(args, input) {
  const ratios = Array.from({ length: PAIRS }, () => time(args, input) / time(["-e", "0"], ""));
  return ratios.sort((a, b) => a - b)[Math.floor(PAIRS / 2)];
}

export function measure() {
  const answers = readFileSync(join(import.meta.dirname, "../fixtures/answers-full.json"), "utf8");
  return [
    { label: "nilai --json, one respondent", value: pairwise([bin, "nilai", "--json"], answers), limit: 2.0 },
    { label: "--version", value: pairwise([bin, "--version"], ""), limit: 1.5 },
    { label: "nilai, one respondent as text", value: pairwise([bin, "nilai"], answers) },
    { label: "soal --format json", value: pairwise([bin, "soal", "--format", "json"], "") },
  ];
}
