// How the time of a command grows with its input.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { env } from "./processes.mjs";

const RUNS = 2;
const DOUBLINGS = 2;
const TICKS = 100;
const bin = join(import.meta.dirname, "../../bin/kerja-cocok.js");

/**
 * By which factor the time grows when the input doubles: of n and 4n, above the time of an input of one. What is linear doubles, what
 * is quadratic grows fourfold.
 * @param prepare makes an input of a size, before each run; returns the command for it, `extra` of the environment, and whether the
 * content `isWrong`, so that the exit code is 1
 */
export async function growthOf(size, prepare) {
  const times = [];
  for (const count of [1, size, size * 2 ** DOUBLINGS]) times.push(await quickest(count, prepare));
  const [floor, small, large] = times;
  return { value: ((large - floor) / (small - floor)) ** (1 / DOUBLINGS), seconds: large };
}

/** The time of one command in times of another. */
export async function ratioOf(one, other) {
  return (await quickest(1, one)) / (await quickest(1, other));
}

async function quickest(count, prepare) {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RUNS; run += 1) best = Math.min(best, await processorTime(await prepare(count)));
  return best;
}

/** Seconds of the processor that a command takes: what else a busy machine does is no part of it. Others must not run beside it. */
async function processorTime({ args, extra = {}, isWrong = false }) {
  const before = childrenTime();
  const stdio = ["ignore", "ignore", "pipe"];
  const child = spawn(process.execPath, [bin, ...args], { env: { ...env, ...extra }, stdio });
  let told = "";
  child.stderr.on("data", (chunk) => {
    if (told.length < 1000) told += chunk;
  });
  const [code] = await once(child, "close");
  // Whatever ends sooner than it should is fast.
  if (code !== 0 && !(code === 1 && isWrong))
    throw new Error(`exit code ${code}: ${args.join(" ")}\n${told}`);
  return childrenTime() - before;
}

/** What all processes that have ended took, as the system keeps it of their parent. */
function childrenTime() {
  const fields = readFileSync("/proc/self/stat", "utf8").split(") ").pop().split(" ");
  return (Number(fields[13]) + Number(fields[14])) / TICKS;
}
