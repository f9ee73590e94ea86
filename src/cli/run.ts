import { randomInt } from "node:crypto";
import { fileURLToPath } from "node:url";
import { main } from "./main.ts";

/** Runs the command line with the real streams. A closed pipe (`| head`) ends it quietly. */
export async function run(): Promise<void> {
  const { stdin, stdout, stderr, env, argv } = process;
  for (const stream of [stdout, stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
      process.exit();
    });
  }
  process.exitCode = await main(argv.slice(2), {
    stdin,
    stdout,
    stderr,
    env,
    catalogue: fileURLToPath(new URL("../profiles", import.meta.url)),
    stateFolder,
    now: Date.now,
    newSeed: () => randomInt(2 ** 32),
  });
}

/** The folder for state that the system's custom names: XDG_STATE_HOME on Linux, application data elsewhere. */
async function stateFolder(): Promise<string> {
  const { default: envPaths } = await import("env-paths");
  const { log, data } = envPaths("kerja-cocok", { suffix: "" });
  return process.platform === "linux" ? log : data;
}
