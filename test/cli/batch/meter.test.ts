import { expect, test } from "vitest";
import { Meter } from "../../../src/cli/batch/meter.ts";
import type { Environment, Output } from "../../../src/cli/environment.ts";

const CLEAR = "\r\u001b[K";

/** What is shown on a terminal at the times given, in milliseconds from the start. */
function shown(
  moments: readonly [time: number, records: number, bytes: number][],
  { bytes = 1000, stderr = true, stdout = false, term = "xterm", silent = false } = {},
): string {
  let time = 0;
  let text = "";
  const output = (isTTY: boolean) =>
    ({
      isTTY,
      write: (part: string) => {
        text += part;
        return true;
      },
    }) as unknown as Output;
  const environment = {
    stderr: output(stderr),
    stdout: output(stdout),
    now: () => time,
    env: { TERM: term },
  } as unknown as Environment;
  const meter = new Meter(environment, { isSilent: silent, bytes: bytes < 0 ? null : bytes });
  for (const [moment, records, read] of moments) {
    time = moment;
    meter.show(records, read);
  }
  meter.clear();
  return text;
}

test("records, rate and time left, at most five times a second", () => {
  expect(
    shown([
      [100, 100, 10],
      [500, 5000, 100],
      [600, 6000, 120],
      [2000, 40_000, 500],
      [4000, 80_000, 1000],
    ]),
  ).toBe(
    `${CLEAR}5.000 peserta, 10.000 per detik, sisa 5 detik` +
      `${CLEAR}40.000 peserta, 20.000 per detik, sisa 2 detik` +
      `${CLEAR}80.000 peserta, 20.000 per detik, sisa 0 detik${CLEAR}`,
  );
});

test("long waits are told in minutes; where nobody knows the size, none is", () => {
  expect(shown([[1000, 1000, 1]])).toBe(`${CLEAR}1.000 peserta, 1.000 per detik, sisa 17 menit${CLEAR}`);
  expect(shown([[1000, 1000, 1]], { bytes: -1 })).toBe(`${CLEAR}1.000 peserta, 1.000 per detik${CLEAR}`);
});

test.each([
  ["stderr is no terminal", { stderr: false }],
  ["the results are on the same terminal", { stdout: true }],
  ["the terminal cannot move its cursor", { term: "dumb" }],
  ["--senyap", { silent: true }],
])("nothing is shown: %s", (_, setting) => {
  expect(shown([[1000, 1000, 100]], setting)).toBe("");
});
