// Programs that are measured from outside.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";

/** The environment without what costs every start of Node alike. */
export const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;

/** Runs a command with its output thrown away; seconds, and the most memory in MB. */
export async function run(command, args) {
  const began = process.hrtime.bigint();
  const child = spawn(command, args, { env, stdio: ["ignore", "ignore", "pipe"] });
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, memoryOf(child.pid));
  }, 20);
  let told = "";
  child.stderr.on("data", (chunk) => {
    told += chunk;
  });
  const [code] = await once(child, "close");
  clearInterval(watch);
  if (code !== 0) throw new Error(`exit code ${code}: ${command} ${args.join(" ")}\n${told.slice(0, 1000)}`);
  return { seconds: Number(process.hrtime.bigint() - began) / 1e9, peak };
}

/** The most memory that a process ever had; the system keeps it. */
function memoryOf(pid) {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
