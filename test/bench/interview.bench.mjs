// The time to choose a question of the short form for simulated people, and the time until the first one is on screen.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as pty from "@lydell/node-pty";
import { nextItem } from "../../dist/index.js";
import { PROFILE, simulate } from "./measure/simulation.mjs";

const PEOPLE = 50;
const STARTS = 31;
const root = join(import.meta.dirname, "../..");
const bin = join(root, "bin/kerja-cocok.js");
const { NODE_EXTRA_CA_CERTS: _, ...inherited } = process.env;

/** Milliseconds that it takes to choose a question of the short form: 99 of 100 are chosen in less. */
function choosing() {
  const times = [];
  for (const { answers } of simulate(PEOPLE)) {
    const given = {};
    for (;;) {
      const began = performance.now();
      const item = nextItem(PROFILE, given, { order: "shortest" });
      times.push(performance.now() - began);
      if (!item) break;
      given[item.id] = answers[item.id];
    }
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length * 0.99)];
}

/** Milliseconds until a program in a terminal has shown a text, or ended. Enter is typed ahead, past the welcome. */
function timeUntil(args, shown, state) {
  return new Promise((resolve) => {
    const env = { ...inherited, XDG_STATE_HOME: state, TERM: "xterm-256color" };
    const began = performance.now();
    const terminal = pty.spawn(process.execPath, args, { cols: 80, rows: 24, env });
    let output = "";
    let time = null;
    const stop = () => {
      if (time !== null) return;
      time = performance.now() - began;
      terminal.kill("SIGTERM");
    };
    if (shown !== null) terminal.write("\r");
    terminal.onData((data) => {
      output += data;
      if (shown !== null && output.includes(shown)) stop();
    });
    terminal.onExit(() => {
      stop();
      resolve(time);
    });
  });
}

async function firstQuestion() {
  const state = mkdtempSync(join(tmpdir(), "kerja-cocok-bench-"));
  const ratios = [];
  for (let pair = 0; pair < STARTS; pair += 1) {
    const interview = await timeUntil([bin, "wawancara"], "Seberapa ingin kamu", state);
    ratios.push(interview / (await timeUntil(["-e", "0"], null, state)));
  }
  rmSync(state, { recursive: true, force: true });
  return ratios.sort((a, b) => a - b)[Math.floor(STARTS / 2)];
}

export async function measure() {
  return [
    { label: "choosing the next question, 99th percentile", value: choosing(), most: 16, unit: "ms" },
    { label: "first question on screen", value: await firstQuestion(), most: 2.5 },
  ];
}
