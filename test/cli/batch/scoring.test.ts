import { join } from "node:path";
import { expect, test } from "vitest";
import { main } from "../../../src/cli/main.ts";
import { FIRST, fixture, lines, surroundings, temporaryFolder } from "../helpers.ts";

const RECORDS = lines(
  ...Array.from({ length: 50 }, (_, number) =>
    JSON.stringify({ ...JSON.parse(fixture("answers-full.json")), respondent: `P-${number}` }),
  ),
);

/** Scores with so many threads, whose code is in a file. */
async function scored(workers: string, file?: string) {
  const { environment, stdout, stderr } = surroundings(temporaryFolder(), { stdin: RECORDS });
  const world = file === undefined ? environment : { ...environment, worker: file };
  const code = await main(["nilai", "-p", FIRST, "-f", "csv", "--utas", workers], world);
  return { code, stdout: stdout.text, stderr: stderr.text };
}

test.each([
  ["begins but cannot go on", join(import.meta.dirname, "tiada.cjs")],
  ["cannot even begin", "tiada.cjs"],
])("a thread that %s changes no result", async (_, file) => {
  const alone = await scored("0");
  expect([alone.code, alone.stdout.split("\n").length]).toEqual([0, 52]);
  expect(await scored("2", file)).toEqual(alone);
});
