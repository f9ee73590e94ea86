// The time to choose a question of the short form for simulated people, until the first one is on screen, and from a key to the
// next.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import * as pty from "@lydell/node-pty";
import { nextItem } from "../../dist/index.js";
import { PROFILE, simulate } from "./measure/simulation.mjs";
import { median, pairwise } from "./pairs.mjs";

const PEOPLE = 50;
const STARTS = 31;
const KEYS = 50;
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

/** So long a person looks at a screen before a key: sooner ones answer nothing. */
const LOOK = 160;
/** What a drawing ends with. */
const DRAWN = "\u001b[J";

/** A program in a terminal, and how long it takes to draw. */
class Timed {
  #terminal;
  #began = performance.now();
  #drawn = () => {};
  output = "";

  constructor(args, state) {
    const env = { ...inherited, XDG_STATE_HOME: state, TERM: "xterm-256color" };
    this.#terminal = pty.spawn(process.execPath, args, { cols: 80, rows: 24, env });
    this.#terminal.onData((data) => {
      this.output += data;
      if (data.endsWith(DRAWN)) this.#drawn();
    });
  }

  /** Milliseconds from the start, or from the last key, to the end of a drawing. */
  drawing() {
    return new Promise((resolve) => {
      this.#drawn = () => resolve(performance.now() - this.#began);
    });
  }

  async press(key) {
    await setTimeout(LOOK);
    const drawing = this.drawing();
    this.#began = performance.now();
    this.#terminal.write(key);
    return drawing;
  }

  /** Milliseconds from the start to the end of the program. */
  ended() {
    return new Promise((resolve) => this.#terminal.onExit(() => resolve(performance.now() - this.#began)));
  }

  async leave() {
    const ended = this.ended();
    this.#terminal.kill("SIGTERM");
    await ended;
  }
}

/** The times to the first question, beside those of Node alone, in pairs that follow each other. */
async function firstQuestion(state) {
  return pairwise(
    async () => {
      const interview = new Timed([bin, "wawancara", PROFILE.id], state);
      const time = (await interview.drawing()) + (await interview.press("\r"));
      if (!interview.output.includes("Seberapa ingin kamu")) throw new Error(interview.output);
      await interview.leave();
      return time;
    },
    () => new Timed(["-e", "0"], state).ended(),
    STARTS,
  );
}

/** Milliseconds from a key to the end of what it draws, in the middle of an interview's keys. */
async function nextScreen(state) {
  const interview = new Timed([bin, "wawancara", PROFILE.id], state);
  await interview.drawing();
  await interview.press("\r");
  const times = [];
  while (times.length < KEYS) times.push(await interview.press("1"));
  await interview.leave();
  return median(times);
}

export async function measure() {
  const state = mkdtempSync(join(tmpdir(), "kerja-cocok-bench-"));
  try {
    return [
      { label: "choosing the next question, 99th percentile", value: choosing(), most: 16, unit: "ms" },
      { label: "first question on screen", value: await firstQuestion(state), most: 2 },
      {
        label: "a key to the next question on screen, median",
        value: await nextScreen(state),
        most: 16,
        unit: "ms",
      },
    ];
  } finally {
    rmSync(state, { recursive: true, force: true });
  }
}
