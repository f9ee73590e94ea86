// The program of a package with a catalogue of the test's own: `node roles.mjs PACKAGE CATALOGUE ARGUMENTS…`.
import { createRequire } from "node:module";
import { join } from "node:path";

const { argv, env, stdin, stdout, stderr } = process;
const [, , home, catalogue, ...args] = argv;
const { main } = createRequire(import.meta.url)(join(home, "dist/cli/cli-main.cjs"));
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
