// Builds, and leaves the stamp by which `build-if-stale.mjs` knows: the one place that does both, so that a build by hand is not
// done once more under whoever uses it. What is given after it (`--record`) goes to the last step.
import { spawnSync } from "node:child_process";
import { leaveStamp, removeStamp, sourcesMark } from "./stamp.mjs";

removeStamp();
const sources = sourcesMark();
const compile = ["run", "--silent", "compile", "--", ...process.argv.slice(2)];
const { status } = spawnSync("npm", compile, { shell: process.platform === "win32", stdio: "inherit" });
if (status === 0) leaveStamp(sources);
process.exitCode = status ?? 1;
