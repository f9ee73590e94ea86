// `npm run fuzz [-- --runs N --seed N --processes N target…]`. Prints the seed, progress, and a table by target; a failure with its
// shrunk input, and the command that shows it again. What stands still or takes too much memory is ended, and told with its input.
import { fork } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { bundle } from "./bundle.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: "string", default: process.env.FUZZ_RUNS ?? "200000" },
    seed: { type: "string", default: String(Math.floor(Math.random() * 2 ** 31)) },
    processes: { type: "string", default: "2" },
    path: { type: "string" },
  },
});

const [runs, seed, processes] = [Number(values.runs), Number(values.seed), Number(values.processes)];
/** So many runs are one piece of work: what fails is told soon, and what stands still is near. */
const PIECE = 100;
/** No piece takes longer, shrinking included; one run has five seconds. */
const MOST_SECONDS = 900;
const MOST_MEGABYTES = 600;

const started = Date.now();
const figures = new Map();
const failures = [];
let work = null;
let done = 0;
let total = 0;

/** The pieces of work, each with a seed of its own: those of one target stand far apart. */
function piecesOf(targets) {
  const wanted =
    positionals.length === 0 ? targets : targets.filter(({ name }) => positionals.includes(name));
  if (wanted.length === 0)
    throw new Error(`no such target; there are ${targets.map(({ name }) => name).join(", ")}`);
  const shares = wanted.reduce((sum, { share }) => sum + share, 0);
  const pieces = wanted.flatMap(({ name, share }) => {
    const ofTarget = Math.max(1, Math.round((runs * share) / shares));
    const count = values.path === undefined ? Math.ceil(ofTarget / PIECE) : 1;
    return Array.from({ length: count }, (_, index) => ({
      target: name,
      // A failure is seen again by its own seed: that of the first piece.
      seed: (seed + index * 7919) % 2 ** 31,
      runs: Math.min(PIECE, ofTarget - index * PIECE),
      path: values.path,
      order: (index + 0.5) / count,
    }));
  });
  return pieces.sort((a, b) => a.order - b.order);
}

function figureOf(target) {
  const figure = figures.get(target) ?? { runs: 0, seconds: 0, failures: 0, heap: 0 };
  figures.set(target, figure);
  return figure;
}

function tellFailure({ target, seed: ownSeed, path, shown, error }) {
  failures.push(target);
  figureOf(target).failures += 1;
  const again = `npm run fuzz -- ${target} --seed ${ownSeed} --runs ${PIECE}${path ? ` --path ${path}` : ""}`;
  console.log(`\nFAILED ${target}\n${error}\n\n${shown}\n\nagain: ${again}\n`);
}

function start() {
  const execArgv = ["--enable-source-maps", "--expose-gc", `--max-old-space-size=${MOST_MEGABYTES}`];
  const child = fork(worker, { execArgv });
  let piece = null;
  let around = null;
  let timer = null;
  const next = () => {
    clearTimeout(timer);
    piece = work.shift() ?? null;
    if (piece === null) return child.disconnect();
    timer = setTimeout(() => {
      tellFailure({ ...piece, path: null, shown: inputIn(around), error: `no end after ${MOST_SECONDS} s` });
      child.kill("SIGKILL");
    }, MOST_SECONDS * 1000);
    child.send(piece);
  };
  child.on("message", (told) => {
    if (told.kind === "ready") {
      work ??= piecesOf(told.targets);
      total ||= work.reduce((sum, one) => sum + one.runs, 0);
      around = told.around;
    } else note(piece, told);
    next();
  });
  return new Promise((resolve, reject) => {
    child.on("exit", (code, signal) => {
      clearTimeout(timer);
      if (around === null) return reject(new Error("the process ended before it began"));
      if (piece === null) return resolve();
      // Out of memory, or stood still.
      if (signal !== "SIGKILL")
        tellFailure({
          ...piece,
          path: null,
          shown: inputIn(around),
          error: `the process ended with ${signal ?? code}`,
        });
      start().then(resolve);
    });
  });
}

/** The files of the run that a process ended in. */
function inputIn(around) {
  const folder = join(around ?? "", "luar/kerja");
  if (around === null || !existsSync(folder)) return "";
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map(
      (name) => `  ${name}: base64 ${readFileSync(join(folder, name)).subarray(0, 3000).toString("base64")}`,
    )
    .join("\n");
}

function note(piece, { verdict, seconds, heap }) {
  const figure = figureOf(piece.target);
  figure.runs += verdict.runs;
  figure.seconds += seconds;
  figure.heap = heap;
  done += piece.runs;
  if (verdict.failure) tellFailure({ target: piece.target, ...verdict.failure });
  const before = Math.floor(((done - piece.runs) / total) * 20);
  const now = Math.floor((done / total) * 20);
  if (now > before)
    console.log(
      `${String(now * 5).padStart(3)} %  ${done} runs, ${Math.round((Date.now() - started) / 1000)} s`,
    );
}

const worker = await bundle("worker.ts");
console.log(`seed ${seed}, ${runs} runs, ${processes} processes`);
// Whoever has waited long enough is told what was found until then.
process.once("SIGINT", () => {
  work = [];
  tellAll();
  process.exit();
});
await Promise.all(Array.from({ length: processes }, start));

tellAll();

/** What was run and found, by target. */
function tellAll() {
  console.log(
    `\n${"target".padEnd(16)}${"runs".padStart(8)}${"seconds".padStart(10)}${"ms a run".padStart(10)}${"heap MB".padStart(9)}${"failed".padStart(8)}`,
  );
  let all = 0;
  for (const [name, figure] of [...figures].sort(([a], [b]) => a.localeCompare(b))) {
    all += figure.runs;
    const each = ((figure.seconds * 1000) / Math.max(1, figure.runs)).toFixed(2);
    console.log(
      `${name.padEnd(16)}${String(figure.runs).padStart(8)}${figure.seconds.toFixed(1).padStart(10)}${each.padStart(10)}${(figure.heap / 1e6).toFixed(0).padStart(9)}${String(figure.failures).padStart(8)}`,
    );
  }
  console.log(
    `${"all".padEnd(16)}${String(all).padStart(8)}${((Date.now() - started) / 1000).toFixed(1).padStart(10)}\n`,
  );
  console.log(
    failures.length === 0
      ? "nothing was found"
      : `${failures.length} pieces of work failed: ${[...new Set(failures)].join(", ")}`,
  );
  process.exitCode = failures.length === 0 ? 0 : 1;
}
