import { defineConfig } from "vitest/config";

const inCi = process.env.CI === "true";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    // .ci/run counts the tests from the JSON file.
    reporters: inCi ? ["default", ["json", { outputFile: "reports/tests.json" }]] : ["default"],
    coverage: {
      include: ["src/core/**"],
      reporter: ["text-summary", "text"],
      thresholds: { statements: 98, branches: 98 },
    },
  },
});
