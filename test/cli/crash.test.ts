import { expect, test } from "vitest";
import { tellingCrashes } from "../../src/cli/crash.ts";
import { cli } from "../../src/text/cli.ts";
import { surroundings, temporaryFolder } from "./helpers.ts";

test("what a bug says steers no terminal, and is no stack trace", async () => {
  const { environment, stderr } = surroundings(temporaryFolder(), {});
  const code = await tellingCrashes(environment, async () => {
    throw new Error("berkas \u001b]52;c;cm0=\u0007\u009b2J.json");
  });
  expect([code, stderr.text]).toEqual([2, `${cli.errors.crash} berkas ]52;c;cm0=2J.json\n`]);
});
