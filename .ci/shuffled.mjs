// Runs the tests three times, their files and the tests in each in another order: none may depend on what ran before it. A seed is
// printed with each run, and repeats it: `npm run shuffled -- --sequence.seed=SEED`. Other arguments are vitest's.
import { spawnSync } from "node:child_process";

const RUNS = 3;
// One by one: an order that is asked for takes away the one in which projects come, and they differ in how many run at once.
const PROJECTS = ["quick", "real"];
const given = process.argv.slice(2);
const asked = given.find((word) => word.startsWith("--sequence.seed="));
const seeds = asked ? [asked.split("=")[1]] : Array.from({ length: RUNS }, randomSeed);
const others = given.filter((word) => word !== asked);

function randomSeed() {
  return String(Math.floor(Math.random() * 2 ** 31));
}

for (const seed of seeds) {
  console.log(`== seed ${seed}`);
  const args = ["node_modules/vitest/vitest.mjs", "run", "--reporter", "dot", ...others];
  const shuffle = ["--sequence.shuffle.files", "--sequence.shuffle.tests", `--sequence.seed=${seed}`];
  const statuses = PROJECTS.map(
    (project) =>
      spawnSync(process.execPath, [...args, "--project", project, ...shuffle], { stdio: "inherit" }).status,
  );
  if (statuses.every((status) => status === 0)) continue;
  console.error(`== FAILED with seed ${seed}`);
  process.exitCode = 1;
}
