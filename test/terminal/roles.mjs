// The program with a catalogue of the test's own: `node roles.mjs CATALOGUE ARGUMENTS…`.
import { createRequire } from "node:module";
import { join } from "node:path";

const { main } = createRequire(import.meta.url)("../../dist/cli/cli-main.cjs");
const { argv, env, stdin, stdout, stderr } = process;
const [, , catalogue, ...args] = argv;
process.exitCode = await main(args, {
  stdin,
  stdout,
  stderr,
  env,
  catalogue,
  worker: "",
  stateFolder: async () => join(env.XDG_STATE_HOME, "kerja-cocok"),
  now: Date.now,
  newSeed: () => 1,
});
