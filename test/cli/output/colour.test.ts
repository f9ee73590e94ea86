import { expect, test } from "vitest";
import type { Output } from "../../../src/cli/environment.ts";
import { colourOf, widthOf } from "../../../src/cli/output/colour.ts";
import { FIRST, run } from "../helpers.ts";

function output(isTTY: boolean, columns?: number): Output {
  return { isTTY, ...(columns !== undefined && { columns }) } as Output;
}

const XTERM = { TERM: "xterm" };

test.each<[Record<string, string>, { isTTY: boolean; color: boolean }, number]>([
  [{}, { isTTY: true, color: true }, 1],
  [XTERM, { isTTY: true, color: true }, 1],
  [{ TERM: "xterm-256color" }, { isTTY: true, color: true }, 2],
  [{ ...XTERM, COLORTERM: "truecolor" }, { isTTY: true, color: true }, 3],
  [{ ...XTERM, COLORTERM: "24bit" }, { isTTY: true, color: true }, 3],
  [{ ...XTERM, COLORTERM: "yes" }, { isTTY: true, color: true }, 1],
  [{ TERM: "dumb", COLORTERM: "truecolor" }, { isTTY: true, color: true }, 0],
  [{ TERM: "xterm-256color", COLORTERM: "truecolor" }, { isTTY: false, color: true }, 0],
  [XTERM, { isTTY: true, color: false }, 0],
  [{ ...XTERM, FORCE_COLOR: "3" }, { isTTY: true, color: false }, 0],
  [{ ...XTERM, NO_COLOR: "1" }, { isTTY: true, color: true }, 0],
  [{ ...XTERM, NO_COLOR: "0" }, { isTTY: true, color: true }, 0],
  [{ ...XTERM, NO_COLOR: "" }, { isTTY: true, color: true }, 1],
  [{ ...XTERM, NO_COLOR: "1", FORCE_COLOR: "3" }, { isTTY: true, color: true }, 0],
  [{ ...XTERM, NO_COLOR: "", FORCE_COLOR: "3" }, { isTTY: true, color: true }, 3],
  [{ FORCE_COLOR: "" }, { isTTY: false, color: true }, 1],
  [{ FORCE_COLOR: "1" }, { isTTY: false, color: true }, 1],
  [{ FORCE_COLOR: "true" }, { isTTY: false, color: true }, 1],
  [{ FORCE_COLOR: "2" }, { isTTY: false, color: true }, 2],
  [{ FORCE_COLOR: "3" }, { isTTY: false, color: true }, 3],
  [{ FORCE_COLOR: "9" }, { isTTY: false, color: true }, 1],
  [{ TERM: "dumb", FORCE_COLOR: "1" }, { isTTY: true, color: true }, 1],
  [{ ...XTERM, FORCE_COLOR: "0" }, { isTTY: true, color: true }, 0],
  [{ ...XTERM, FORCE_COLOR: "false" }, { isTTY: true, color: true }, 0],
])("%j with %j gets level %d", (env, { isTTY, color }, level) => {
  expect(colourOf(output(isTTY), env, color)).toBe(level);
});

test.each([
  ["a terminal's columns", output(true, 120), 120],
  ["the least that is drawn for", output(true, 40), 40],
  ["a narrower terminal", output(true, 12), 40],
  ["a terminal that does not know", output(true), 80],
  ["a terminal of no columns", output(true, 0), 80],
  ["no terminal, whatever it says", output(false, 33), 80],
])("width: %s", (_, stream, width) => {
  expect(widthOf(stream)).toBe(width);
});

const ESCAPE = "\u001b[";

test("stdout and stderr are coloured each for itself", async () => {
  const terminals = { stderr: true, columns: 80 };
  const ran = await run(["nilai", "-fteks"], {
    stdin: '[{"empati-6":4},{"empati-l":4}]',
    env: XTERM,
    terminals,
  });
  expect(ran.stderr).toContain(`${ESCAPE}31mMasalah${ESCAPE}39m`);
  expect(ran.stdout).toContain("Kecocokan");
  expect(ran.stdout).not.toContain(ESCAPE);
});

test.each([
  ["a terminal", {}, [], true],
  ["--no-color after the command", {}, ["--no-color"], false],
  ["NO_COLOR", { NO_COLOR: "1" }, [], false],
  ["TERM=dumb", { TERM: "dumb" }, [], false],
])("the preview of a role on %s", async (_, env, flags, isColoured) => {
  const terminals = { stdout: true, columns: 80 };
  const ran = await run(["peran", "lihat", FIRST, ...flags], { env: { ...XTERM, ...env }, terminals });
  expect(ran.stdout.includes(ESCAPE)).toBe(isColoured);
});

test("--no-color stands before a command, too", async () => {
  const terminals = { stdout: true, columns: 80 };
  const ran = await run(["--no-color", "peran"], { env: XTERM, terminals });
  expect(ran.stdout.split("\n")[0]).toBe("Peran di katalog");
});
