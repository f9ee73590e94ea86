import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { openShell } from "./terminal.ts";

/** Reads nothing until a program is gone. */
function sitOut(pid: number): void {
  while (existsSync(`/proc/${pid}`));
}

test.each([1, 100, 300])("what a program wrote before it ended is all read: %d lines", async (count) => {
  const terminal = openShell(`seq -f 'this is line %g of some more' ${count}; exit 3`);
  sitOut(terminal.pid);
  expect(await terminal.ended()).toEqual({ code: 3, signal: 0 });
  const lines = Array.from({ length: count }, (_, index) => `this is line ${index + 1} of some more`);
  expect(terminal.scrollback()).toEqual(lines);
});
