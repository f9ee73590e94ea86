import { expect, test } from "vitest";
import { chalkOf } from "../../../src/render/terminal/chalk.ts";

test.each([
  [{}, "a"],
  [{ colour: 0 }, "a"],
  [{ colour: 1 }, "\u001b[1ma\u001b[22m"],
] as const)("a place that takes %j paints as %j, whatever the terminal of the test", (options, painted) => {
  expect(chalkOf(options).bold("a")).toBe(painted);
});
