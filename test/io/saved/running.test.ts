import { utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { isOld, isRunning } from "../../../src/io/saved/running.ts";
import { emptyFolder } from "../folder.ts";

test.each([
  ["another that runs", process.ppid, true],
  ["the largest number, which no test machine comes to", 2 ** 22, false],
  ["this one", process.pid, false],
  ["nobody", 0, false],
])("whether %s is running", (_, processId, is) => {
  expect(isRunning(processId)).toBe(is);
});

test("a program of somebody else is running", () => {
  const kill = vi.spyOn(process, "kill").mockImplementation(() => {
    throw Object.assign(new Error("EPERM"), { code: "EPERM" });
  });
  onTestFinished(() => kill.mockRestore());
  expect(isRunning(2 ** 22)).toBe(true);
});

test.each([
  ["just now", 0, false],
  ["an hour ago", -3600, true],
  ["in an hour, before the clock was set back", 3600, true],
])("a file of %s", (_, seconds, is) => {
  const file = join(emptyFolder(), "a");
  writeFileSync(file, "");
  const moment = Date.now() / 1000 + seconds;
  utimesSync(file, moment, moment);
  expect(isOld(file)).toBe(is);
});

test("what is gone is not old: its owner was quicker", () => {
  expect(isOld(join(emptyFolder(), "tiada"))).toBe(false);
});
