// Loaded before the program: sends it a signal at one of its steps on the disk, as chance might.
const fs = require("node:fs");

let left = Number(process.env.STEP);

const STEPS = ["mkdirSync", "writeFileSync", "writeSync", "fsyncSync", "linkSync", "renameSync", "rmSync"];

for (const name of STEPS) {
  const real = fs[name];
  fs[name] = (...args) => {
    left -= 1;
    if (left === 0) process.kill(process.pid, process.env.SIGNAL);
    return real(...args);
  };
}

// What comes at once is taken for keys that nobody meant: here seconds pass between two looks at the clock.
let now = Date.now();
Date.now = () => {
  now += 1000;
  return now;
};
