import { expect, test } from "vitest";
import { tellingCrashes } from "../../src/cli/crash.ts";
import { surroundings, temporaryFolder } from "./helpers.ts";

test.each([
  ["an error", new Error("a\u001b[2Jb\u202ec"), "a[2Jbc\n"],
  ["what is no error", "a\u0007b", "ab\n"],
])("a bug is told in one line that steers no terminal: %s", async (_, thrown, told) => {
  const { environment, stderr } = surroundings(temporaryFolder(), {});
  const code = await tellingCrashes(environment, () => Promise.reject(thrown));
  expect([code, stderr.text.endsWith(told), stderr.text.split("\n").length]).toEqual([2, true, 2]);
});

test("a developer who asks for it gets the stack", async () => {
  const { environment, stderr } = surroundings(temporaryFolder(), { env: { KERJA_COCOK_DEBUG: "1" } });
  await tellingCrashes(environment, () => Promise.reject(new Error("salah")));
  expect(stderr.text).toMatch(/Error: salah\n\s+at /);
});
