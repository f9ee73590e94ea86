import { expect, test } from "vitest";
import { fewAtATime } from "../terminal/few.ts";
import { shell } from "./program.ts";

const SCORE = "$kc nilai kelas.csv --peserta kode -f csv";

/** What strict or poor surroundings ask of Node. */
const OPTIONS = [
  "--throw-deprecation --pending-deprecation --unhandled-rejections=strict --stack-trace-limit=0",
  "--max-old-space-size=64 --disallow-code-generation-from-strings --disable-proto=throw",
  "--frozen-intrinsics --no-warnings --preserve-symlinks --preserve-symlinks-main --enable-source-maps",
];

const LIMITS = [
  // No more than Node itself has open: none is left for a thread.
  "ulimit -n 24",
  "ulimit -s 256",
];

test("neither an option of Node nor a limit of the system changes a result", async () => {
  const plain = await shell(`${SCORE} --utas 0`);
  expect(plain).toMatchObject({ code: 0, stderr: expect.stringContaining("9 dinilai.") });
  const strict = OPTIONS.map((options) => `export NODE_OPTIONS='${options}'`);
  const all = [...strict, ...LIMITS];
  const rans = await fewAtATime(all, async (before) => [before, await shell(`${before}; ${SCORE} --utas 2`)]);
  expect(rans).toEqual(all.map((before) => [before, plain]));
});
