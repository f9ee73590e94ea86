// Mutants in what is computed once, when a module is loaded, need a fresh start of all tests each: they are left out.
export default {
  testRunner: "vitest",
  vitest: { configFile: ".ci/mutants/vitest.config.ts", related: false },
  plugins: ["@stryker-mutator/vitest-runner"],
  mutate: JSON.parse(process.env.MUTANTS_PLACES ?? "[]"),
  coverageAnalysis: "perTest",
  ignoreStatic: true,
  reporters: ["json", "progress-append-only"],
  jsonReporter: { fileName: process.env.MUTANTS_REPORT },
  // So long that a busy machine is not taken for a loop without end.
  timeoutMS: 10_000,
  concurrency: Number(process.env.MUTANTS_WORKERS ?? 2),
  dryRunTimeoutMinutes: 20,
  tempDirName: "reports/mutants/sandbox",
  ignorePatterns: ["reports"],
  allowConsoleColors: false,
};
