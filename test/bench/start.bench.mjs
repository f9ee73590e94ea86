// Whole-process time beside `node -e 0`, in pairs that follow each other, so that a busy machine slows both alike.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pairwise } from "./pairs.mjs";

const PAIRS = 61;
const bin = join(import.meta.dirname, "../../bin/kerja-cocok.js");
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;
const ANSWERS = readFileSync(join(import.meta.dirname, "../fixtures/answers-full.json"), "utf8");

function time(args, input) {
  const began = process.hrtime.bigint();
  const { status } = spawnSync(process.execPath, args, { input, env, stdio: ["pipe", "ignore", "inherit"] });
  if (status !== 0) throw new Error(`exit code ${status}: ${args.join(" ")}`);
  return Number(process.hrtime.bigint() - began);
}

const COMMANDS = [
  { label: "nilai --json, one respondent", args: ["nilai", "--json"], input: ANSWERS, most: 1.8 },
  { label: "nilai, one respondent as text", args: ["nilai"], input: ANSWERS, most: 2.5 },
  { label: "banding --json, the whole catalogue", args: ["banding", "--json"], input: ANSWERS, most: 2.0 },
  { label: "--version", args: ["--version"], most: 1.15 },
  { label: "--help", args: ["--help"], most: 1.5 },
  { label: "Tab", args: ["pelengkap", "usul", "bash", "=", "kerja-cocok nilai --"], most: 1.5 },
  { label: "soal --format json", args: ["soal", "--format", "json"] },
];

export async function measure() {
  const rows = [];
  for (const { label, args, input = "", most } of COMMANDS) {
    const value = await pairwise(
      () => time([bin, ...args], input),
      () => time(["-e", "0"], ""),
      PAIRS,
    );
    rows.push({ label, value, most });
  }
  return rows;
}
