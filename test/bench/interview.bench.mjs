// The short form over simulated people, the time to choose a question, and the time until the first one is on screen.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as pty from "@lydell/node-pty";
import { assess, listItems, nextItem } from "../../dist/index.js";

const PEOPLE = 2000;
const STARTS = 31;
const root = join(import.meta.dirname, "../..");
const bin = join(root, "bin/kerja-cocok.js");
const { NODE_EXTRA_CA_CERTS: _, ...inherited } = process.env;

/** Numbers from 0 to 1, the same in every run (mulberry32). */
function randomNumbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** About normal: the sum of twelve uniform numbers. */
function normal(random) {
  return Array.from({ length: 12 }, random).reduce((sum, next) => sum + next, -6);
}

/**
 * A person's answers. A level of their own lies behind each scale, and the levels of one person resemble each other;
 * every answer is the option nearest to the level, with some noise.
 */
function personOf(items, antiTraits, random) {
  const self = 0.6 + 0.18 * normal(random);
  const levels = new Map();
  const levelOf = (scale) => {
    if (!levels.has(scale)) {
      const own = self + 0.12 * normal(random);
      levels.set(scale, antiTraits.has(scale) ? 1 - own : own);
    }
    return levels.get(scale);
  };
  const answers = items.map((item) => {
    const wanted = (levelOf(item.scale) + 0.15 * normal(random)) * item.max;
    const distance = ({ points }) => Math.abs(points - wanted);
    const [nearest] = [...item.options].sort((a, b) => distance(a) - distance(b));
    return [item.id, nearest.value];
  });
  return Object.fromEntries(answers);
}

function shortForms(profile) {
  const items = listItems(profile);
  const antiTraits = new Set(profile.antiTraits.map(({ id }) => id));
  const random = randomNumbers(2026);
  const times = [];
  let same = 0;
  let saved = 0;
  let unproven = 0;
  for (let person = 0; person < PEOPLE; person += 1) {
    const full = personOf(items, antiTraits, random);
    const given = {};
    for (;;) {
      const began = performance.now();
      const item = nextItem(profile, given, { order: "shortest" });
      times.push(performance.now() - began);
      if (!item) break;
      given[item.id] = full[item.id];
    }
    const short = assess(profile, given);
    if (short.verdict.band === assess(profile, full).verdict.band) same += 1;
    saved += 1 - short.coverage.answered / items.length;
    const unasked = [...short.traits, ...short.antiTraits].some(({ answered }) => answered === 0);
    if (unasked && short.verdict.status !== "certain") unproven += 1;
  }
  times.sort((a, b) => a - b);
  return { same, saved, unproven, slow: times[Math.floor(times.length * 0.99)] };
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
  const compiled = join(root, "dist/profiles/pendamping-kesejahteraan-masyarakat.json");
  const profile = JSON.parse(readFileSync(compiled, "utf8"));
  const { same, saved, unproven, slow } = shortForms(profile);
  const percent = (share) => (100 * share) / PEOPLE;
  return [
    { label: "short form: same verdict", value: percent(same), limit: 100, unit: "%", isLeast: true },
    { label: "short form: questions saved", value: percent(saved), limit: 25, unit: "%", isLeast: true },
    { label: "short form: scales unasked without proof", value: unproven, limit: 0, unit: "" },
    { label: "choosing the next question, 99th percentile", value: slow, limit: 16, unit: "ms" },
    { label: "first question on screen", value: await firstQuestion(), limit: 2.5 },
  ];
}
