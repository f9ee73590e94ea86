// The page for phones: its size, and from a tap to the next question in a browser four times slower than this machine.

import { spawnSync } from "node:child_process";
import { createServer } from "node:http";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { chromium } from "playwright-core";

const SLOWDOWN = 4;
const RUNS = 7;
/** So long a person looks at the welcome, at least. */
const WELCOME = 1000;
const root = join(import.meta.dirname, "../..");
const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";

/** Taps through the interview inside of the page: each time until the next question is laid out. */
const TAP_THROUGH = `(() => {
  const times = [];
  let now = Date.now();
  Date.now = () => (now += 2000);
  document.querySelector("main > button").click();
  for (let option; (option = document.querySelector(".question .option:nth-child(2)")); ) {
    const began = performance.now();
    option.click();
    document.body.getBoundingClientRect();
    times.push(performance.now() - began);
  }
  return times;
})()`;

async function tapping(url, browser, form) {
  const page = await browser.newPage({ viewport: { width: 360, height: 640 } });
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
  await page.goto(url);
  await page.getByLabel(form).check();
  await setTimeout(WELCOME);
  const times = await page.evaluate(TAP_THROUGH);
  await page.close();
  return times;
}

/** Of each question the quickest of several times: what else a busy machine does is no part of it. */
async function bestTapping(url, browser, form) {
  let best = [];
  for (let run = 0; run < RUNS; run += 1) {
    const times = await tapping(url, browser, form);
    best = times.map((time, index) => Math.min(time, best[index] ?? time));
  }
  return best.sort((a, b) => a - b);
}

export async function measure() {
  const { stdout } = spawnSync(process.execPath, [
    join(root, "bin/kerja-cocok.js"),
    "formulir",
    "--untuk",
    "ponsel",
  ]);
  const server = createServer((_, response) => response.end(stdout)).listen(0, "127.0.0.1");
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  const rows = [{ label: "the page of the first role", value: stdout.length / 1000, most: 200, unit: "kB" }];
  for (const form of ["Lengkap", "Singkat"]) {
    const times = await bestTapping(`http://127.0.0.1:${server.address().port}/`, browser, form);
    const label = `${form}: tap to next question, ${SLOWDOWN}× slower`;
    rows.push({ label: `${label}, median`, value: times[Math.floor(times.length / 2)], unit: "ms" });
    rows.push({
      label: `${label}, 95 of 100`,
      value: times[Math.floor(times.length * 0.95)],
      most: 50,
      unit: "ms",
    });
  }
  await browser.close();
  server.close();
  return rows;
}
