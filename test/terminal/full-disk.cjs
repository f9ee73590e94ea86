// Loaded before the program: a disk that has room for so many files and is full then.
const fs = require("node:fs");

let room = Number(process.env.ROOM);
const write = fs.writeFileSync;

fs.writeFileSync = (...args) => {
  room -= 1;
  if (room < 0) throw Object.assign(new Error("no space left on device"), { code: "ENOSPC" });
  write(...args);
};

const writeTo = fs.writeSync;

// What stands beside a kept interview for a moment is written so; once there was no room there is none for that either. What goes
// to a terminal or a pipe needs none.
fs.writeSync = (...args) => {
  if (room < 0 && args[0] > 2) throw Object.assign(new Error("no space left on device"), { code: "ENOSPC" });
  return writeTo(...args);
};
