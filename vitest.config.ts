import { defineConfig } from "vitest/config";

const inCi = process.env.CI === "true";

/** Tests of the built program as people meet it: in terminals, in Chromium, as processes of its own. */
const REAL = [
  "test/terminal/**/*.test.ts",
  "test/browser/**/*.test.ts",
  "test/faults/**/*.test.ts",
  "test/cli/batch/{bad-inputs,run-process}.test.ts",
  "test/cli/class/write-process.test.ts",
  "test/cli/{run,streams}.test.ts",
  "test/surroundings/*.test.ts",
  "test/{build-if-stale,readme}.test.ts",
];

const common = {
  testTimeout: 120_000,
  hookTimeout: 120_000,
  // Files share what they import: loading it anew for each takes a third of the time. So no test leaves a trace in a
  // module or in the process.
  isolate: false,
  setupFiles: ["test/seed.ts"],
};

export default defineConfig({
  test: {
    maxWorkers: 2,
    // .ci/run counts the tests from the JSON file.
    reporters: inCi ? ["default", ["json", { outputFile: "reports/tests.json" }]] : ["default"],
    coverage: {
      include: ["src/core/**/*.ts"],
      reporter: ["text-summary", "text"],
      thresholds: { statements: 98, branches: 98 },
    },
    // One after the other: a process that tests share belongs to one project.
    projects: [
      {
        test: {
          ...common,
          name: "quick",
          include: ["test/**/*.test.ts"],
          exclude: REAL,
          sequence: { groupOrder: 0 },
        },
      },
      // These wait for other processes half of the time.
      { test: { ...common, name: "real", maxWorkers: 3, include: REAL, sequence: { groupOrder: 1 } } },
    ],
  },
});
