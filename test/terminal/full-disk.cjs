// Loaded before the program: a disk that has room for so many files and is full then.
const fs = require("node:fs");

let room = Number(process.env.ROOM);
const write = fs.writeFileSync;

fs.writeFileSync = (...args) => {
  room -= 1;
  if (room < 0) throw Object.assign(new Error("no space left on device"), { code: "ENOSPC" });
  write(...args);
};
