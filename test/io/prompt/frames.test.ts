import { expect, test } from "vitest";
import { rememberFrames } from "../../../src/io/prompt/frames.ts";
import { FakeTerminal } from "./fake-terminal.ts";

test.each<[string, string[], string]>([
  ["nothing was drawn", [], ""],
  ["the last frame alone", ["satu", "dua"], "dua"],
  ["without what takes the frame before away", ["satu", "\u001b[2A\u001b[1G\u001b[Kdua"], "dua"],
  ["with where the cursor stands in it", ["satu", "\u001b[12G"], "satu\u001b[12G"],
  ["with each place of the cursor", ["satu", "\u001b[12G", "\u001b[3G"], "satu\u001b[12G\u001b[3G"],
  ["a movement amid a frame stays", ["a\u001b[2Kb"], "a\u001b[2Kb"],
])("drawn again: %s", (_, frames, again) => {
  const terminal = new FakeTerminal();
  let begun = 0;
  const { stream, redraw } = rememberFrames(terminal.output, () => {
    begun += 1;
  });
  for (const frame of frames) stream.write(frame);
  expect([terminal.drawn, begun]).toEqual([frames.join(""), frames.length]);
  redraw();
  expect(terminal.drawn).toBe(frames.join("") + again);
});

test("whoever draws is told how wide the terminal is now", () => {
  const terminal = new FakeTerminal();
  const { stream } = rememberFrames(terminal.output, () => undefined);
  const widths = [40, 90].map((columns) => {
    terminal.output.columns = columns;
    return "columns" in stream && stream.columns;
  });
  expect(widths).toEqual([40, 90]);
});
