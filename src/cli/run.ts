import { join } from "node:path";
import packageJson from "../../package.json" with { type: "json" };

const VERSION_FLAGS = ["--version", "-V"];

/** Runs the command line with the real streams. A closed pipe (`| head`) ends it quietly. */
export async function run(): Promise<void> {
  const { stdout, argv } = process;
  endQuietly(stdout);
  const args = argv.slice(2);
  if (args.length === 1 && VERSION_FLAGS.includes(args[0] ?? "")) {
    // Scripts ask for the version often; neither the commands nor the other streams need be loaded for it.
    stdout.write(`${packageJson.version}\n`);
    return;
  }
  const { stdin, stderr, env } = process;
  endQuietly(stderr);
  const { main } = await import("./main.ts");
  process.exitCode = await main(args, {
    stdin,
    stdout,
    stderr,
    env,
    catalogue: join(import.meta.dirname, "../profiles"),
    worker: join(import.meta.dirname, "cli-batch-worker.cjs"),
    stateFolder,
    now: Date.now,
    newSeed: () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
  });
}

/** Whoever reads us may stop at any time; that is no failure of ours. */
function endQuietly(stream: NodeJS.WriteStream): void {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit();
  });
}

/** The folder for state that the system's custom names: XDG_STATE_HOME on Linux, application data elsewhere. */
async function stateFolder(): Promise<string> {
  const { default: envPaths } = await import("env-paths");
  const { log, data } = envPaths("kerja-cocok", { suffix: "" });
  return process.platform === "linux" ? log : data;
}
