import { expect, test } from "vitest";
import { holdScreen, type ScreenRules } from "../../../src/io/prompt/hold-screen.ts";
import { FakeTerminal } from "./fake-terminal.ts";

const [ENTER, LEAVE] = ["\u001b[?1049h\u001b[?25l\u001b[2J", "\u001b[?1049l\u001b[?25h\u001b[?2004l"];

/** Writes down the keys; `q` is the last. */
const RULES: ScreenRules<string> = {
  draw: (state, { width, height }) => `${width}×${height}\n${state}`,
  press: (state, pressed) => state + pressed.map(({ key }) => key).join(""),
  isOver: (state) => state.endsWith("q"),
  leave: (state) => `${state}, left`,
};

/** The drawing as a terminal gets it. */
function frame(first: string, second: string): string {
  return `\u001b[H${first}\u001b[K\r\n${second}\u001b[K\u001b[J`;
}

test("it is drawn on a screen of its own, anew after each key, and the terminal is given back", async () => {
  const terminal = new FakeTerminal();
  const held = holdScreen("", terminal, RULES);
  expect(terminal.drawn).toBe(`\u001b[?2004h${ENTER}${frame("60×20", "")}`);
  await terminal.type("a", frame("60×20", "a"));
  await terminal.type("bq", LEAVE);
  expect(await held).toBe("abq");
  expect(terminal.drawn.endsWith(frame("60×20", "a") + LEAVE)).toBe(true);
  expect([terminal.output.listenerCount("resize"), terminal.input.modes.at(-1)]).toEqual([0, false]);
});

test("Ctrl-C leaves with what was held", async () => {
  const terminal = new FakeTerminal();
  const held = holdScreen("", terminal, RULES);
  await terminal.type("a\u0003", LEAVE);
  expect(await held).toBe("a, left");
});

test.each([
  [50, 10, "50×10"],
  [0, 0, "80×24"],
  [undefined, undefined, "80×24"],
])("in a window that becomes %j×%j it is drawn anew from nothing", async (columns, rows, size) => {
  const terminal = new FakeTerminal();
  const held = holdScreen("x", terminal, RULES);
  const before = terminal.drawn.length;
  Object.assign(terminal.output, { columns, rows });
  terminal.output.emit("resize");
  expect(terminal.drawn.slice(before)).toBe(`\u001b[2J${frame(size, "x")}`);
  await terminal.type("q", LEAVE);
  await held;
});

test("a mistake of ours gives the terminal back and is told", async () => {
  const terminal = new FakeTerminal();
  const broken = {
    ...RULES,
    press: () => {
      throw new RangeError("broken");
    },
  };
  const held = holdScreen("", terminal, broken);
  terminal.input.write("a");
  await expect(held).rejects.toThrow(RangeError);
  expect(terminal.drawn.endsWith(LEAVE)).toBe(true);
  expect(terminal.output.listenerCount("resize")).toBe(0);
});
